// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/event_date.h"

#include "extraction/date_finder.h"
#include "extraction/label.h"
#include "text/characters.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int firstDay = 101;
constexpr int lastDay = 1231;

qsizetype afterBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at].unicode())) {
        ++at;
    }
    return at;
}

/// The days an ISO date of any precision may mean.
void setBounds(EventDate *date)
{
    const QStringView iso(date->start);
    const int year = iso.first(4).toInt();
    const int month = iso.size() >= 7 ? iso.sliced(5, 2).toInt() : 0;
    const int day = iso.size() >= 10 ? iso.sliced(8, 2).toInt() : 0;
    date->earliest = year * 10000 + (month > 0 ? month * 100 + std::max(day, 1) : firstDay);
    date->latest = year * 10000 + (month > 0 ? month * 100 + (day > 0 ? day : 31) : lastDay);
}

QString isoOf(int year, int month, int day)
{
    QString iso = QString::number(year).rightJustified(4, u'0');
    if (month > 0) {
        iso += u'-' + QString::number(month).rightJustified(2, u'0');
    }
    if (month > 0 && day > 0) {
        iso += u'-' + QString::number(day).rightJustified(2, u'0');
    }
    return iso;
}

struct MonthDay {
    qsizetype length = 0;
    int month = 0;
    int day = 0;
};

/// 5月, 5月3日 and nothing else.
std::optional<MonthDay> monthDayAt(QStringView text)
{
    const auto month = numeralAt(text);
    if (!month || month->value < 1 || month->value > 12) {
        return std::nullopt;
    }
    qsizetype at = afterBlanks(text, month->length);
    if (at >= text.size() || text[at] != u'月') {
        return std::nullopt;
    }
    MonthDay found {at + 1, month->value, 0};
    at = afterBlanks(text, at + 1);
    const auto day = at < text.size() ? numeralAt(text.sliced(at)) : std::nullopt;
    if (day && day->value >= 1 && day->value <= 31) {
        const qsizetype mark = afterBlanks(text, at + day->length);
        if (mark < text.size() && (text[mark] == u'日' || text[mark] == u'号')) {
            found.day = day->value;
            found.length = mark + 1;
        }
    }
    return found;
}

/// 20世纪30年代, 二十世纪三十年代末
std::optional<EventDate> decadeAt(QStringView text)
{
    const auto century = numeralAt(text);
    if (!century || century->value < 10 || century->value > 22) {
        return std::nullopt;
    }
    qsizetype at = afterBlanks(text, century->length);
    if (!text.sliced(at).startsWith(u"世纪")) {
        return std::nullopt;
    }
    at = afterBlanks(text, at + 2);
    const auto decade = at < text.size() ? numeralAt(text.sliced(at)) : std::nullopt;
    if (!decade || decade->value % 10 != 0 || decade->value > 90) {
        return std::nullopt;
    }
    at = afterBlanks(text, at + decade->length);
    if (!text.sliced(at).startsWith(u"年代")) {
        return std::nullopt;
    }
    const int year = (century->value - 1) * 100 + decade->value;
    EventDate date;
    date.length = at + 2;
    date.start = isoOf(year, 0, 0);
    date.end = isoOf(year + 9, 0, 0);
    date.earliest = year * 10000 + firstDay;
    date.latest = (year + 9) * 10000 + lastDay;
    return date;
}

/// 1958—1962年, where the first year leaves out its 年.
std::optional<EventDate> yearSpanAt(QStringView text)
{
    static const QRegularExpression span(
        u"^([12]\\d{3})\\s*年?\\s*(?:[—–~～至到-]+)\\s*([12]\\d{3})\\s*年"_s);
    constexpr qsizetype longest = 20;
    const auto match = span.match(text.first(std::min(text.size(), longest)).toString());
    if (!match.hasMatch() || match.capturedView(2) <= match.capturedView(1)) {
        return std::nullopt;
    }
    EventDate date;
    date.length = match.capturedLength();
    date.start = match.captured(1);
    date.end = match.captured(2);
    setBounds(&date);
    return date;
}

/// 同年5月, 是年, 次年3月2日, 当年9月
std::optional<EventDate> relativeAt(QStringView text, int year)
{
    static constexpr std::array<QStringView, 5> words {u"同年", u"是年", u"次年", u"翌年", u"当年"};
    const auto word = std::ranges::find_if(
        words, [&](QStringView candidate) { return text.startsWith(candidate); });
    if (word == words.end() || year == 0) {
        return std::nullopt;
    }
    const bool isNext = *word == u"次年" || *word == u"翌年";
    const qsizetype at = afterBlanks(text, 2);
    const auto day = at < text.size() ? monthDayAt(text.sliced(at)) : std::nullopt;
    // 当年 by itself is rather “in those days”.
    if (!day && *word == u"当年") {
        return std::nullopt;
    }
    EventDate date;
    date.isRelative = true;
    date.length = day ? at + day->length : 2;
    date.start = isoOf(year + (isNext ? 1 : 0), day ? day->month : 0, day ? day->day : 0);
    setBounds(&date);
    return date;
}

/// 初, 底, 春, 上旬 and the like, which narrow the date before them.
void addPart(QStringView text, EventDate *date)
{
    struct Part {
        QStringView word;
        int from; ///< of the year, as mmdd; 0 where the part is of a month
        int to;
    };
    static constexpr std::array<Part, 20> parts {{
        {u"年初", 101, 430},
        {u"年底", 1001, 1231},
        {u"年末", 1001, 1231},
        {u"上半年", 101, 630},
        {u"下半年", 701, 1231},
        {u"春天", 101, 531},
        {u"夏天", 501, 831},
        {u"秋天", 801, 1130},
        {u"冬天", 1001, 1231},
        {u"春", 101, 531},
        {u"夏", 501, 831},
        {u"秋", 801, 1130},
        {u"冬", 1001, 1231},
        {u"初", 101, 430},
        {u"底", 1001, 1231},
        {u"末", 1001, 1231},
        {u"上旬", 0, 0},
        {u"中旬", 0, 0},
        {u"下旬", 0, 0},
        {u"前后", 0, 0},
    }};
    const qsizetype at = afterBlanks(text, date->length);
    for (const Part &part : parts) {
        if (!text.sliced(at).startsWith(part.word)) {
            continue;
        }
        date->length = at + part.word.size();
        if (part.from > 0 && date->start.size() == 4 && date->end.isEmpty()) {
            const int year = date->start.toInt() * 10000;
            date->earliest = year + part.from;
            date->latest = year + part.to;
        }
        return;
    }
}

/// Behind what counts: 14个道班合并, 第一条渡船下水, but not 第3期, 12月, 5—7日.
bool countsThings(QStringView rest)
{
    static const QRegularExpression counted(
        u"^(?:第?[一二三四五六七八九十百千两\\d.]+)(?![一二三四五六七八九十期季版页号月日年时点分代—–～~-])[\\x{4E00}-\\x{9FFF}]"_s);
    constexpr qsizetype reach = 16;
    return counted.match(rest.first(std::min(rest.size(), reach)).toString()).hasMatch();
}

/// What stands behind the date lets an event follow.
bool canFollow(QStringView rest)
{
    const bool isSetApart
        = rest.size() > 1 && (rest.startsWith(u'\u3000') || rest.startsWith(u"  "));
    rest = trimmedBlanks(rest);
    if (rest.isEmpty()) {
        return false;
    }
    if (isSetApart && countsThings(rest)) {
        return true;
    }
    const char16_t first = rest.front().unicode();
    if (first == u'，' || first == u',' || isColon(first) || first == u'—' || first == u'－'
        || first == u'《' || first == u'“') {
        return rest.size() > 1;
    }
    // 第六届代表大会 can act; 第3期 and 第二季度 go on with the date.
    if (first == u'第') {
        qsizetype at = 1;
        while (at < rest.size()
            && (isDigit(rest[at].unicode())
                || u"一二三四五六七八九十百零〇"_s.contains(rest[at]))) {
            ++at;
        }
        return at > 1 && at < rest.size() && u"届次批代套条座台艘辆栋幢间"_s.contains(rest[at]);
    }
    static constexpr std::array<QStringView, 25> others {u"以来",
        u"以后",
        u"以前",
        u"之后",
        u"之前",
        u"之间",
        u"来，",
        u"后，",
        u"前，",
        u"起",
        u"至",
        u"到",
        u"度",
        u"版",
        u"级",
        u"届",
        u"年",
        u"的",
        u"间",
        u"期间",
        u"是",
        u"与",
        u"和",
        u"同比",
        u"预"};
    return isHan(first)
        && std::ranges::none_of(others, [&](QStringView word) { return rest.startsWith(word); });
}

} // namespace

std::optional<EventDate> eventDateAt(QStringView text, int year, bool underYear)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    static constexpr QStringView firsts = u"一二三四五六七八九十〇零同是次翌当";
    if (!isDigit(text.front().unicode()) && !firsts.contains(text.front())) {
        return std::nullopt;
    }
    std::optional<EventDate> date = decadeAt(text);
    if (!date) {
        date = yearSpanAt(text);
    }
    if (!date) {
        if (const auto found = dateAt(text); found && found->state == DateState::Valid) {
            date.emplace();
            date->length = found->length;
            date->start = found->start;
            date->end = found->end;
            setBounds(&*date);
            // 1980年代: ten years, and not the first of them.
            if (date->start.size() == 4 && date->end.isEmpty()
                && text.sliced(date->length).startsWith(u'代')) {
                const int last = date->start.toInt() + 9;
                date->length += 1;
                date->end = isoOf(last, 0, 0);
                date->latest = last * 10000 + lastDay;
            }
        }
    }
    if (!date) {
        date = relativeAt(text, year);
    }
    if (!date && underYear && year > 0) {
        if (const auto day = monthDayAt(text)) {
            date.emplace();
            date->length = day->length;
            date->start = isoOf(year, day->month, day->day);
            setBounds(&*date);
        }
    }
    if (!date) {
        return std::nullopt;
    }
    addPart(text, &*date);
    if (!canFollow(text.sliced(date->length))) {
        return std::nullopt;
    }
    return date;
}

std::optional<int> yearAlone(QStringView line)
{
    constexpr qsizetype longest = 12;
    if (line.size() > longest) {
        return std::nullopt;
    }
    line = line.sliced(bulletLength(line));
    while (!line.isEmpty() && (isColon(line.back().unicode()) || isBlank(line.back().unicode()))) {
        line.chop(1);
    }
    // 【1956年】
    static constexpr QStringView openers = u"【［[（(〔";
    static constexpr QStringView closers = u"】］]）)〕";
    if (line.size() > 2 && openers.contains(line.front())
        && openers.indexOf(line.front()) == closers.indexOf(line.back())) {
        line = trimmedBlanks(line.sliced(1).chopped(1));
    }
    const auto found = dateAt(line);
    if (!found || found->length != line.size() || found->start.size() != 4
        || !found->end.isEmpty()) {
        return std::nullopt;
    }
    return found->start.toInt();
}

qsizetype bulletLength(QStringView line)
{
    static constexpr QStringView bullets = u"●•·◆■▪◇★▲△○※*＊➢►▶◎√-–—";
    qsizetype at = afterBlanks(line, 0);
    while (at < line.size() && bullets.contains(line[at])) {
        at = afterBlanks(line, at + 1);
    }
    if (at == 0 && !dateAt(line)) {
        const Label label = labelAt(line);
        if (label.kind == LabelKind::Arabic || label.kind == LabelKind::BracketArabic
            || label.kind == LabelKind::Circled) {
            at = label.length;
        }
    }
    return at;
}

} // namespace zhixing
