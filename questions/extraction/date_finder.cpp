// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/date_finder.h"

#include "extraction/label.h"
#include "text/characters.h"

#include <QDate>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Day {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Reads a date from left to right; a failed step leaves the place where it was.
class DateReader
{
public:
    explicit DateReader(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype at() const
    {
        return m_at;
    }
    void moveTo(qsizetype at)
    {
        m_at = at;
    }

    bool take(QStringView anyOf)
    {
        const qsizetype next = afterBlanks();
        if (next >= m_text.size() || !anyOf.contains(m_text[next])) {
            return false;
        }
        m_at = next + 1;
        return true;
    }

    std::optional<int> year()
    {
        const qsizetype from = afterBlanks();
        qsizetype at = from;
        int value = 0;
        while (at < m_text.size() && at - from < 4) {
            const int digit = yearDigit(m_text[at].unicode());
            if (digit < 0) {
                break;
            }
            value = value * 10 + digit;
            ++at;
        }
        if (at - from != 4 || value < 1000 || value > 2999) {
            return std::nullopt;
        }
        m_at = at;
        return value;
    }

    std::optional<int> number()
    {
        const qsizetype from = afterBlanks();
        const auto numeral = from < m_text.size() ? numeralAt(m_text.sliced(from)) : std::nullopt;
        if (!numeral || numeral->length > 3) {
            return std::nullopt;
        }
        m_at = from + numeral->length;
        return numeral->value;
    }

private:
    [[nodiscard]] qsizetype afterBlanks() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && isBlank(m_text[at].unicode())) {
            ++at;
        }
        return at;
    }

    static int yearDigit(char16_t c)
    {
        if (isDigit(c)) {
            return digitValue(c);
        }
        static constexpr QStringView zeros = u"〇零○Ｏ◯OΟ";
        if (zeros.contains(QChar(c))) {
            return 0;
        }
        static constexpr QStringView digits = u"一二三四五六七八九";
        const qsizetype index = digits.indexOf(QChar(c));
        return index < 0 ? -1 : static_cast<int>(index) + 1;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

constexpr QStringView spanMarks = u"至到—–－-~～―─";
constexpr QStringView listMarks = u"、和及与";
constexpr QStringView commas = u"，,";

QString isoOf(const Day &day)
{
    QString iso = QString::number(day.year).rightJustified(4, u'0');
    if (day.month > 0) {
        iso += u'-' + QString::number(day.month).rightJustified(2, u'0');
    }
    if (day.day > 0) {
        iso += u'-' + QString::number(day.day).rightJustified(2, u'0');
    }
    return iso;
}

bool isValid(const Day &day)
{
    if (day.month == 0) {
        return day.day == 0;
    }
    return QDate::isValid(day.year, day.month, day.day > 0 ? day.day : 1);
}

/// Where 2015.6.16 or 2015-06-16 stands; at least year and month.
std::optional<Day> dottedDay(DateReader *reader)
{
    const qsizetype from = reader->at();
    Day day;
    const auto year = reader->year();
    static constexpr QStringView separators = u".-/．－／";
    if (year && reader->take(separators)) {
        day.year = *year;
        if (const auto month = reader->number()) {
            day.month = *month;
            if (reader->take(separators)) {
                if (const auto number = reader->number()) {
                    day.day = *number;
                    return day;
                }
            }
        }
    }
    reader->moveTo(from);
    return std::nullopt;
}

/// After a mark of span: a day that may leave out its year and month. 1951年10月1日，一号厂房: a
/// number behind a comma that only 号 follows numbers something else.
std::optional<Day> laterDay(DateReader *reader, const Day &first, bool isBehindComma)
{
    const QStringView dayMarks = isBehindComma ? u"日" : u"日号";
    const qsizetype from = reader->at();
    Day day = first;
    if (const auto year = reader->year(); year && reader->take(u"年")) {
        day = {*year, 0, 0};
    } else {
        reader->moveTo(from);
    }
    const bool ownYear = reader->at() != from;
    const qsizetype beforeNumber = reader->at();
    const auto number = reader->number();
    if (!number) {
        reader->moveTo(ownYear ? beforeNumber : from);
        return ownYear ? std::optional(day) : std::nullopt;
    }
    if (reader->take(u"月")) {
        day.month = *number;
        day.day = 0;
        const qsizetype afterMonth = reader->at();
        if (const auto inMonth = reader->number(); inMonth && reader->take(dayMarks)) {
            day.day = *inMonth;
            return day;
        }
        reader->moveTo(afterMonth);
        return first.day == 0 || ownYear ? std::optional(day)
                                         : (reader->moveTo(from), std::nullopt);
    }
    if (!ownYear && first.month > 0 && reader->take(dayMarks)) {
        day.day = *number;
        return day;
    }
    reader->moveTo(from);
    return std::nullopt;
}

} // namespace

std::optional<FoundDate> dateAt(QStringView text)
{
    DateReader reader(text);
    Day first;
    std::optional<Day> last;
    if (const auto dotted = dottedDay(&reader)) {
        first = *dotted;
    } else {
        const auto year = reader.year();
        if (!year || !reader.take(u"年")) {
            return std::nullopt;
        }
        first.year = *year;
        const qsizetype afterYear = reader.at();
        const auto month = reader.number();
        if (month && reader.take(u"月")) {
            first.month = *month;
            const qsizetype afterMonth = reader.at();
            if (const auto day = reader.number()) {
                const qsizetype afterDay = reader.at();
                if (reader.take(u"日号")) {
                    first.day = *day;
                } else if (reader.take(spanMarks) || reader.take(listMarks)
                    || reader.take(commas)) {
                    // 16—18日: the first day leaves out its 日.
                    first.day = *day;
                    reader.moveTo(afterDay);
                } else {
                    reader.moveTo(afterMonth);
                }
            }
        } else {
            reader.moveTo(afterYear);
        }
    }
    while (true) {
        const qsizetype before = reader.at();
        bool isBehindComma = false;
        bool marked = reader.take(spanMarks);
        while (marked && reader.take(spanMarks)) { }
        if (!marked) {
            isBehindComma = first.day > 0 && reader.take(commas);
            marked = isBehindComma || (first.day > 0 && reader.take(listMarks));
        }
        std::optional<Day> next;
        if (marked) {
            next = dottedDay(&reader);
            if (!next) {
                next = laterDay(&reader, last.value_or(first), isBehindComma);
            }
        }
        if (!next) {
            reader.moveTo(before);
            break;
        }
        last = next;
    }
    FoundDate found;
    found.length = reader.at();
    found.start = isoOf(first);
    if (last) {
        found.end = isoOf(*last);
    }
    if (!isValid(first) || (last && !isValid(*last)) || (last && found.end < found.start)) {
        found.state = DateState::Invalid;
    }
    return found;
}

} // namespace zhixing
