// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/article_year.h"

#include "extraction/date_finder.h"
#include "extraction/label.h"
#include "extraction/paragraph_shape.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace zhixing
{

namespace
{

constexpr std::size_t farthestTitle = 60; ///< paragraphs of an article of excerpts
constexpr qsizetype longestDatedTitle = 40;

/// Where a month and a day stand without a year before them; the month's value.
struct BareDay {
    qsizetype at = 0;
    int month = 0;
};

std::optional<BareDay> bareDayIn(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool mayBegin = at == 0 || isBlank(text[at - 1].unicode())
            || QStringView(u"，,》（(【[").contains(text[at - 1]);
        const auto month = mayBegin ? numeralAt(text.sliced(at)) : std::optional<Numeral>();
        constexpr int mostMonths = 12;
        if (!month || month->value < 1 || month->value > mostMonths) {
            continue;
        }
        const qsizetype behind = at + month->length;
        if (behind >= text.size() || text[behind] != u'月') {
            continue;
        }
        const auto day = numeralAt(text.sliced(behind + 1));
        const qsizetype end = behind + 1 + (day ? day->length : 0);
        if (day && end < text.size() && (text[end] == u'日' || text[end] == u'号')) {
            return BareDay {at, month->value};
        }
    }
    return std::nullopt;
}

/// A date that a text names, and what stands behind it.
struct NamedDate {
    FoundDate date;
    QStringView behind;
};

std::vector<NamedDate> datesIn(QStringView text)
{
    std::vector<NamedDate> dates;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool mayBegin = at == 0 || !isDigit(text[at - 1].unicode());
        if (auto date = mayBegin ? dateAt(text.sliced(at)) : std::optional<FoundDate>()) {
            at += date->length - 1;
            dates.push_back({std::move(*date), text.sliced(at + 1)});
        }
    }
    return dates;
}

/// The months of a half or a quarter of the year: 上半年, 第三季度. All of them for anything else.
struct Months {
    int first = 1;
    int last = 12;
};

Months partOfYear(QStringView behindYear)
{
    static constexpr std::array<std::pair<QStringView, Months>, 6> parts {{{u"上半年", {1, 6}},
        {u"下半年", {7, 12}},
        {u"第一季度", {1, 3}},
        {u"第二季度", {4, 6}},
        {u"第三季度", {7, 9}},
        {u"第四季度", {10, 12}}}};
    for (const auto &[name, months] : parts) {
        if (behindYear.startsWith(name)) {
            return months;
        }
    }
    return {};
}

/// Whether a span of months that a title names holds the month; a year alone holds all.
bool holds(const FoundDate &span, int month)
{
    constexpr qsizetype monthAt = 5;
    constexpr qsizetype monthLength = 2;
    const auto monthOf = [&](const QString &iso) {
        return iso.size() > monthAt ? iso.sliced(monthAt, monthLength).toInt() : 0;
    };
    const int first = monthOf(span.start);
    const int last = monthOf(span.end);
    return first == 0 || (last == 0 ? month == first : first <= month && month <= last);
}

} // namespace

std::optional<DatedByTitle> datedByTitle(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index, QStringView text)
{
    const auto bare = bareDayIn(text);
    if (!bare || !datesIn(text).empty()) {
        return std::nullopt;
    }
    constexpr qsizetype yearLength = 4;
    for (std::size_t back = 1; back <= std::min(farthestTitle, index); ++back) {
        const Paragraph &above = paragraphs[index - back];
        const auto dates = datesIn(page.text.sliced(above.start, above.end - above.start));
        if (dates.empty()) {
            continue;
        }
        const FoundDate &named = dates.front().date;
        const Months part = partOfYear(dates.front().behind);
        const bool isTitle = lengthOf(above) <= longestDatedTitle && dates.size() == 1
            && !isSentenceEnd(lastLineOf(page, above).back().unicode());
        const bool isOneYear
            = named.end.isEmpty() || named.end.first(yearLength) == named.start.first(yearLength);
        if (!isTitle || named.state != DateState::Valid || !isOneYear || !holds(named, bare->month)
            || bare->month < part.first || bare->month > part.last) {
            return std::nullopt;
        }
        const QString year = named.start.first(yearLength) + QChar(u'年');
        return DatedByTitle {
            text.first(bare->at).toString() + year + text.sliced(bare->at).toString(), year.size()};
    }
    return std::nullopt;
}

} // namespace zhixing
