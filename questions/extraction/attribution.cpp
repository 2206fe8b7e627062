// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attribution.h"

#include "extraction/article_year.h"
#include "extraction/attribution_content.h"
#include "extraction/end_mark.h"
#include "extraction/label.h"
#include "extraction/paragraph_shape.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

constexpr quint32 longestAttributionLines = 8;
constexpr qsizetype longestAttribution = 220;

/// Whether only a full stop, an end mark, a note of the editors or nothing follows.
bool isOver(QStringView rest)
{
    // （…的讲话）（来源：办公室）: the note belongs to the article.
    static constexpr std::array<QStringView, 7> notes {
        u"来源", u"供稿", u"据", u"待续", u"未完", u"责任编辑", u"摘自"};
    const QStringView note = trimmedBlanks(rest);
    if (note.size() > 2 && isRoundOpener(note.front())
        && std::ranges::any_of(
            notes, [&](QStringView word) { return note.sliced(1).startsWith(word); })) {
        const auto close = closerOf(note, 0);
        return !close || isOver(note.sliced(*close + 1));
    }
    return std::ranges::all_of(rest, [](QChar c) {
        return isBlank(c.unicode()) || c == u'。' || c == u'.' || isEndMarkGlyph(c.unicode());
    });
}

bool followsSentence(QStringView body)
{
    const QStringView rest = trimmedBlanks(body);
    return rest.isEmpty() || isSentenceEnd(rest.back().unicode()) || isCloser(rest.back().unicode())
        || isEndMarkGlyph(rest.back().unicode()) || rest.endsWith(u"——") || rest.back() == u'；';
}

bool mayHoldAttribution(const Page &page, const Paragraph &paragraph)
{
    if (page.lines[paragraph.firstLine].has(StartsWithDate)
        || page.lines[paragraph.lastLine].has(EndsCloser) || page.text[paragraph.start] == u'《') {
        return true;
    }
    for (quint32 i = paragraph.firstLine; i <= paragraph.lastLine; ++i) {
        const QStringView line = page.lineText(i);
        // “……”（某局 and in the next line 局长，9月5日，……）
        if (page.lines[i].has(HasDateCue) || line.startsWith(u"——") || line.startsWith(u"--")
            || line.contains(u"”（")) {
            return true;
        }
    }
    return false;
}

/// Reads an attribution as it stands or, where it names a day without a year (8月7日，调度会), with
/// the year of its article's title.
bool readInArticle(const Page &page,
    std::span<const Paragraph> paragraphs,
    std::size_t index,
    QStringView content,
    AttributionPlace place,
    Attribution *attribution)
{
    if (readAttribution(content, place, attribution)) {
        return true;
    }
    const auto dated = datedByTitle(page, paragraphs, index, content);
    if (!dated || !readAttribution(dated->text, place, attribution)) {
        return false;
    }
    attribution->dateText.remove(0, dated->added);
    return true;
}

/// Tries the opening bracket at `open` of the paragraph and, if need be, of those after it.
std::optional<Attribution> bracketedAt(const Page &page,
    std::span<const Paragraph> paragraphs,
    std::size_t index,
    PrintedText printed,
    qsizetype open)
{
    Attribution attribution;
    attribution.first = index;
    attribution.last = index;
    const qsizetype ownLength = printed.text().size();
    auto close = closerOf(printed.text(), open);
    PrintedText longer = printed;
    std::size_t next = index + 1;
    while (!close && next < paragraphs.size()
        && paragraphs[next].lastLine - paragraphs[index].lastLine <= longestAttributionLines
        && !ordinalAlone(
            page.text.sliced(paragraphs[next].start, paragraphs[next].end - paragraphs[next].start))
        && longer.text().size() - open < longestAttribution) {
        longer.append(page, paragraphs[next]);
        close = closerOf(longer.text(), open);
        ++next;
    }
    if (close && *close < open + longestAttribution) {
        attribution.last = next - 1;
        printed = std::move(longer);
    } else {
        // Never closed: at the end of the text all that is left belongs to it.
        close.reset();
        if (next == paragraphs.size() && longer.text().size() - open < longestAttribution) {
            printed = std::move(longer);
            attribution.last = next - 1;
        } else if (ownLength - open > longestAttribution) {
            return std::nullopt;
        }
    }
    const QStringView text(printed.text());
    const qsizetype end = close ? *close + 1 : text.size();
    if (!isOver(text.sliced(end)) && !endMarkIn(text)) {
        return std::nullopt;
    }
    const qsizetype contentEnd = close ? *close : text.size();
    const QStringView content = text.sliced(open + 1, contentEnd - open - 1);
    if (!readInArticle(
            page, paragraphs, index, content, AttributionPlace::Bracketed, &attribution)) {
        return std::nullopt;
    }
    if (!followsSentence(text.first(open)) && !attribution.telling) {
        return std::nullopt;
    }
    if (!close && !attribution.telling && attribution.last + 1 < paragraphs.size()) {
        return std::nullopt;
    }
    attribution.bodyLength = trimmedBlanks(text.first(open)).isEmpty() ? 0 : open;
    attribution.printed = printed.part(open, end);
    return attribution;
}

bool isDash(QChar c)
{
    return c == u'—' || c == u'-' || c == u'―' || c == u'－';
}

/// Where a dash stands that begins the paragraph or follows a sentence.
std::vector<qsizetype> dashesOf(QStringView text)
{
    std::vector<qsizetype> dashes;
    if (isDash(text.front()) && (text.front() != u'-' || text.startsWith(u"--"))) {
        dashes.push_back(0);
    }
    qsizetype last = text.lastIndexOf(u"——");
    if (last < 0) {
        last = text.lastIndexOf(u"--");
    }
    while (last > 0 && isDash(text[last - 1])) {
        --last;
    }
    if (last > 0 && followsSentence(text.first(last))) {
        dashes.push_back(last);
    }
    return dashes;
}

std::optional<Attribution> behindDash(const Page &page,
    std::span<const Paragraph> paragraphs,
    const PrintedText &printed,
    std::size_t index)
{
    const QStringView text(printed.text());
    for (const qsizetype dash : dashesOf(text)) {
        qsizetype from = dash;
        while (from < text.size() && (isDash(text[from]) || isBlank(text[from].unicode()))) {
            ++from;
        }
        Attribution attribution;
        attribution.first = index;
        attribution.last = index;
        attribution.bracketed = false;
        if (text.size() - from > longestAttribution) {
            continue;
        }
        if (readInArticle(page,
                paragraphs,
                index,
                text.sliced(from),
                AttributionPlace::BehindDash,
                &attribution)) {
            // Who spoke and on what day, behind a dash: whatever the occasion is called.
            constexpr qsizetype yearAlone = 4;
            attribution.telling
                |= attribution.date.start.size() > yearAlone && !attribution.occasion.isEmpty();
            attribution.bodyLength = trimmedBlanks(text.first(dash)).isEmpty() ? 0 : dash;
            attribution.printed = printed.part(dash, text.size());
            return attribution;
        }
    }
    return std::nullopt;
}

/// The attribution behind a dash that the paragraph below goes on with.
std::optional<Attribution> behindDashWith(
    const Page &page, std::span<const Paragraph> paragraphs, PrintedText printed, std::size_t index)
{
    printed.append(page, paragraphs[index + 1]);
    auto found = behindDash(page, paragraphs, printed, index);
    if (found) {
        found->last = index + 1;
    }
    return found;
}

/// 2003年4月19日, （2011年5月6日）: a date and nothing else.
bool isDateAlone(QStringView text)
{
    constexpr qsizetype longest = 40;
    QStringView rest = trimmedBlanks(text);
    while (!rest.isEmpty() && isRoundOpener(rest.front())) {
        rest = trimmedBlanks(rest.sliced(1));
    }
    const auto date = rest.size() <= longest ? dateAt(rest) : std::nullopt;
    return date && std::ranges::all_of(rest.sliced(date->length), [](QChar c) {
        return isRoundCloser(c) || isBlank(c.unicode()) || c == u'。';
    });
}

/// ——《关于……的通知》 with its date in the paragraph below.
std::optional<Attribution> behindDashOverTwo(const Page &page,
    std::span<const Paragraph> paragraphs,
    std::size_t index,
    const PrintedText &printed)
{
    if (dashesOf(printed.text()).empty() || index + 1 == paragraphs.size()) {
        return std::nullopt;
    }
    const Paragraph &next = paragraphs[index + 1];
    if (!isDateAlone(page.text.sliced(next.start, next.end - next.start))) {
        return std::nullopt;
    }
    const auto before = printed.text().back();
    if (!isRoundOpener(page.text[next.start]) && before != u'，' && before != u',') {
        return std::nullopt;
    }
    return behindDashWith(page, paragraphs, printed, index);
}

/// Whether `next` stands where the rest of an attribution over two lines does: as deep as its dash,
/// or between it and a blank line.
bool standsBelowDash(const Page &page, const Paragraph &dashed, const Paragraph &next)
{
    constexpr int indent = 4; // of any paragraph, half-widths
    constexpr int fullLine = 40; // half-widths
    const Line &line = page.lines[next.firstLine];
    const Line &first = page.lines[dashed.firstLine];
    if (line.blanksBefore > 0 || next.lineCount() != 1 || line.leading < first.leading) {
        return false;
    }
    const std::size_t below = next.lastLine + std::size_t {1};
    const bool isApart = below >= page.lines.size() || page.lines[below].blanksBefore > 0;
    return line.leading > indent
        || (isApart && page.lines[dashed.lastLine].width >= fullLine && first.blanksBefore == 0);
}

/// ——某局局长，1月16日在全市工作
/// 会议上: over two lines.
std::optional<Attribution> behindDashWrapped(const Page &page,
    std::span<const Paragraph> paragraphs,
    std::size_t index,
    const PrintedText &printed)
{
    if (!isDash(printed.text().front()) || index + 1 == paragraphs.size()) {
        return std::nullopt;
    }
    constexpr qsizetype longest = 40;
    const Paragraph &next = paragraphs[index + 1];
    const QStringView rest = page.text.sliced(next.start, lengthOf(next));
    const bool goesOn = standsBelowDash(page, paragraphs[index], next) && rest.size() <= longest
        && !isDash(rest.front()) && !isOpener(rest.front().unicode())
        && !isSentenceEnd(rest.back().unicode()) && !ordinalAlone(rest) && !dateAt(rest);
    if (!goesOn) {
        return std::nullopt;
    }
    return behindDashWith(page, paragraphs, printed, index);
}

/// A line of its own: begins with the date or with a quoted title and ends like no sentence.
std::optional<Attribution> onOwnLine(const PrintedText &printed, std::size_t index)
{
    const QStringView text(printed.text());
    constexpr qsizetype longestLine = 100;
    if (text.size() > longestLine || isSentenceEnd(text.back().unicode())) {
        return std::nullopt;
    }
    Attribution attribution;
    attribution.first = index;
    attribution.last = index;
    attribution.bracketed = false;
    if (!readAttribution(text, AttributionPlace::OwnLine, &attribution) || !attribution.telling
        || attribution.form != AttributionForm::Own || attribution.occasion.isEmpty()
        || attribution.occasion.contains(u'。') || attribution.occasion.endsWith(u"摄）")) {
        return std::nullopt;
    }
    if (!endsAsOccasion(attribution.occasion) || namesLaw(attribution.occasion)) {
        return std::nullopt;
    }
    attribution.printed = printed.part(0, text.size());
    return attribution;
}

std::optional<Attribution> unbracketed(const Page &page,
    std::span<const Paragraph> paragraphs,
    const PrintedText &printed,
    std::size_t index)
{
    auto found = behindDash(page, paragraphs, printed, index);
    return found ? found : onOwnLine(printed, index);
}

} // namespace

std::optional<Attribution> attributionIn(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index)
{
    if (!mayHoldAttribution(page, paragraphs[index])) {
        return std::nullopt;
    }
    PrintedText printed;
    printed.append(page, paragraphs[index]);
    const QStringView text(printed.text());
    if (text.isEmpty()) {
        return std::nullopt;
    }
    // ——《在……的讲话》（1958年3月6日） is one attribution, not a bracket behind a text.
    const qsizetype quoted = text.startsWith(u'《') ? 0 : text.lastIndexOf(u"—《");
    if (quoted >= 0 && text.size() - quoted <= longestAttribution) {
        if (auto found = unbracketed(page, paragraphs, printed, index)) {
            return found;
        }
    }
    if (auto found = behindDashWrapped(page, paragraphs, index, printed)) {
        return found;
    }
    if (isDash(text.front())) {
        if (auto found = behindDash(page, paragraphs, printed, index)) {
            return found;
        }
    }
    if (auto found = behindDashOverTwo(page, paragraphs, index, printed)) {
        return found;
    }
    // Only a bracket near the end can hold it; from the left, because it may hold brackets itself.
    const qsizetype from = std::max<qsizetype>(0, text.size() - longestAttribution);
    int tries = 0;
    constexpr int mostTries = 24;
    for (qsizetype open = from; open < text.size() && tries < mostTries; ++open) {
        if (!isRoundOpener(text[open])) {
            continue;
        }
        ++tries;
        if (auto found = bracketedAt(page, paragraphs, index, printed, open)) {
            return found;
        }
    }
    return unbracketed(page, paragraphs, printed, index);
}

} // namespace zhixing
