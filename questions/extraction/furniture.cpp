// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/furniture.h"

#include "extraction/label.h"
#include "extraction/page_heads.h"
#include "extraction/question_cue.h"
#include "text/characters.h"
#include "text/side_by_side.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace zhixing
{

namespace
{

constexpr std::size_t longestRun = 8;
constexpr quint32 shortestLabel = 2;
constexpr std::size_t marginReach = 3; ///< lines a page's margin has beside its number and header

/// What a line says, its spacing and most marks aside: a running title is set otherwise than the
/// title itself. Between quotation marks the title is only named.
QString wordingOf(QStringView line)
{
    QString wording;
    wording.reserve(line.size());
    for (const QChar c : line) {
        const char16_t letter = c.unicode();
        if (isHan(letter) || isLatin(letter) || isOpener(letter) || isCloser(letter)) {
            wording += c;
        }
    }
    return wording;
}

/// Each quotation mark and bracket has its partner in the line.
bool isBalanced(QStringView line)
{
    int depth = 0;
    for (const QChar c : line) {
        depth += isOpener(c.unicode()) ? 1 : 0;
        depth -= isCloser(c.unicode()) ? 1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

/// A page number or a running header, as far as the line itself tells.
std::optional<LineRole> shapeOf(const Line &line, QStringView text)
{
    constexpr quint32 longestHeader = 40;
    constexpr quint32 longestNumber = 14;
    if (line.length > longestHeader
        || line.has(HasStop | HasComma | EndsSentence | HasQuestionMark)) {
        return std::nullopt;
    }
    if (line.length <= longestNumber && isPageNumber(text)) {
        return LineRole::PageNumber;
    }
    return isRunningHeader(text) ? std::optional(LineRole::Header) : std::nullopt;
}

/// The tests every candidate for furniture passes, wherever it stands.
class FurnitureMarker
{
public:
    explicit FurnitureMarker(Page *page)
        : m_page(*page)
    {
    }

    void mark()
    {
        learnPageStarts();
        markByShape();
        markPageHeads(&m_page);
        markCountingNumbers();
        countRepeats();
        findRunningTitles();
        findCandidates();
        for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
            if (m_page.roles[i] == LineRole::Text && m_isCandidate[i] != 0) {
                i = markRun(i);
            }
        }
        for (const std::size_t i : m_runningTitles) {
            m_page.roles[i] = LineRole::Interruption;
        }
    }

private:
    void learnPageStarts();
    void markByShape();
    void markCountingNumbers();
    void countRepeats();
    void findCandidates();
    [[nodiscard]] bool isAtBoundary(std::size_t i) const;
    [[nodiscard]] bool partsSentence(std::size_t i) const;
    [[nodiscard]] bool ordinalFits(std::size_t i) const;
    void findRunningTitles();
    bool markNumbersBesideTitles(const QHash<QString, int> &titles);
    [[nodiscard]] bool canRunAlong(std::size_t i, quint32 shortest = 4) const;
    [[nodiscard]] bool isInMargin(std::size_t i) const;
    [[nodiscard]] bool meetsPage(std::size_t i) const;
    [[nodiscard]] bool meetsText(std::size_t i) const;
    [[nodiscard]] bool isQuotedAcross(std::size_t i) const;
    struct Title {
        QString wording;
        std::size_t line = 0;
        std::size_t lines = 1;
    };
    /// The titles that `look` finds line by line, in their order; it is called side by side.
    template <typename Look>
    [[nodiscard]] std::vector<Title> titlesAmongLines(const Look &look) const
    {
        std::vector<Title> titles;
        for (auto &[line, title] :
            foundSideBySide(m_page.lines.size(), m_page.lines.size(), look)) {
            titles.push_back(std::move(title));
        }
        return titles;
    }
    [[nodiscard]] std::vector<Title> titlesInMargins() const;
    [[nodiscard]] static QHash<QString, int> countsOf(const std::vector<Title> &margins);
    [[nodiscard]] std::vector<Title> titlesInText(const QHash<QString, int> &titles) const;
    [[nodiscard]] bool isRunningTitle(std::size_t i) const
    {
        return std::ranges::binary_search(m_runningTitles, i);
    }
    [[nodiscard]] bool isRepeated(std::size_t i) const
    {
        if (isRunningTitle(i)) {
            return true;
        }
        if ((nextToFixed(i) || (nextToBoundary(i) && isClearlyOff(i)))
            && m_repeats.value(m_page.lineText(i)) > 1) {
            return true;
        }
        return canRepeat(i) && nearFixed(i) && m_nearRepeats.value(m_page.lineText(i)) > 1;
    }
    [[nodiscard]] bool canRepeat(std::size_t i) const
    {
        const Line &line = m_page.lines[i];
        return m_page.roles[i] == LineRole::Text && line.length >= 4 && line.length <= 30
            && !line.has(HasStop | HasComma | EndsSentence | EndsComma);
    }
    [[nodiscard]] bool nearFixed(std::size_t i) const
    {
        constexpr std::size_t reach = 3;
        for (std::size_t away = 1; away <= reach; ++away) {
            if ((away <= i && isFixed(i - away))
                || (i + away < m_page.lines.size() && isFixed(i + away))) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool nextToFixed(std::size_t i) const
    {
        return (i > 0 && isFixed(i - 1)) || (i + 1 < m_page.lines.size() && isFixed(i + 1));
    }
    [[nodiscard]] bool nextToBoundary(std::size_t i) const
    {
        return startsPage(i) || (i > 0 && isFixed(i - 1))
            || (i + 1 < m_page.lines.size() && (isFixed(i + 1) || startsPage(i + 1)));
    }
    std::size_t markRun(std::size_t first);
    [[nodiscard]] bool startsPage(std::size_t i) const
    {
        const Line &line = m_page.lines[i];
        return line.has(AfterFormFeed) || (m_blankStartsPage && line.leading == 1);
    }
    [[nodiscard]] bool isFixed(std::size_t i) const
    {
        return m_page.roles[i] == LineRole::PageNumber || m_page.roles[i] == LineRole::Header;
    }
    [[nodiscard]] bool canBeFurniture(std::size_t i) const;
    [[nodiscard]] bool isSetApart(std::size_t i) const;
    [[nodiscard]] bool breaksOff(std::size_t i, int allowed = 3) const;
    [[nodiscard]] bool goesOn(std::size_t i) const;
    [[nodiscard]] bool isLikeFirstLine(std::size_t i) const;
    [[nodiscard]] bool isClearlyOff(std::size_t i) const;
    [[nodiscard]] bool endsQuestion(std::size_t i) const;
    [[nodiscard]] bool breaksBefore(std::size_t i, int allowed) const
    {
        return i > 0 && breaksOff(i - 1, allowed);
    }

    Page &m_page;
    QHash<QStringView, int> m_repeats; ///< lines next to a page boundary, and how often
    QHash<QStringView, int> m_nearRepeats; ///< lines with a title or a byline between at most
    std::vector<std::size_t> m_runningTitles; ///< in order
    std::vector<quint8> m_isCandidate; ///< of each line, whether a run of furniture may hold it
    bool m_blankStartsPage = false;
};

void FurnitureMarker::learnPageStarts()
{
    const auto starts = std::ranges::count(m_page.lines, quint8 {1}, &Line::leading);
    m_blankStartsPage = starts * 5 <= std::ssize(m_page.lines);
}

void FurnitureMarker::markByShape()
{
    const auto shaped = foundSideBySide(m_page.lines.size(),
        m_page.lines.size(),
        [this](std::size_t i) { return shapeOf(m_page.lines[i], m_page.lineText(i)); });
    for (const auto &[i, shape] : shaped) {
        if (shape == LineRole::PageNumber) {
            const QStringView text = m_page.lineText(i);
            // A number on its own line may count excerpts, end a question or be an answer: by
            // itself it is a page's only at the boundary of a page, or where it parts a sentence.
            const bool plain
                = std::ranges::all_of(text, [](QChar c) { return isDigit(c.unicode()); });
            if (!plain || isAtBoundary(i) || partsSentence(i)) {
                m_page.roles[i] = LineRole::PageNumber;
            }
        } else {
            m_page.roles[i] = LineRole::Header;
            if (i > 0 && m_page.lines[i - 1].length <= 4 && m_page.roles[i - 1] == LineRole::Text
                && isPageNumber(m_page.lineText(i - 1))) {
                m_page.roles[i - 1] = LineRole::PageNumber;
            }
        }
    }
}

/// Numbers by themselves that count on from page to page, each with nothing but labels between it
/// and the first line of its page.
void FurnitureMarker::markCountingNumbers()
{
    constexpr quint32 longestNumber = 3;
    std::size_t before = m_page.lines.size();
    int valueBefore = 0;
    for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
        if (m_page.lines[i].length > longestNumber) {
            continue;
        }
        const QStringView text = m_page.lineText(i);
        if (!std::ranges::all_of(text, [](QChar c) { return isDigit(c.unicode()); })) {
            continue;
        }
        std::size_t next = i + 1;
        while (next < m_page.lines.size() && next <= i + marginReach && !startsPage(next)
            && canRunAlong(next, shortestLabel)) {
            ++next;
        }
        if (next == m_page.lines.size() || !startsPage(next)) {
            continue;
        }
        const auto numeral = numeralAt(text);
        const int value = numeral ? numeral->value : 0;
        if (before < i && value == valueBefore + 1) {
            m_page.roles[before] = LineRole::PageNumber;
            m_page.roles[i] = LineRole::PageNumber;
        }
        before = i;
        valueBefore = value;
    }
}

/// A page starts right after the number, or a header or another number stands beside it.
bool FurnitureMarker::isAtBoundary(std::size_t i) const
{
    const auto isHeader = [this](std::size_t other) {
        return isFixed(other) || isRunningHeader(m_page.lineText(other));
    };
    if (startsPage(i) || (i > 0 && isHeader(i - 1))) {
        return true;
    }
    if (i + 1 >= m_page.lines.size()) {
        return i > 0 && m_page.lines[i].blanksBefore > 2;
    }
    const Line &next = m_page.lines[i + 1];
    // A short label of the section may stand between the number and the page.
    constexpr quint32 longestLabel = 12;
    const bool labelled = i + 2 < m_page.lines.size() && startsPage(i + 2)
        && (next.length <= longestLabel || canRunAlong(i + 1))
        && !next.has(EndsSentence | EndsCloser | EndsComma) && i > 0
        && !m_page.lines[i - 1].has(EndsSentence | EndsCloser);
    if (labelled) {
        return true;
    }
    return (startsPage(i + 1) && !ordinalFits(i)) || isHeader(i + 1)
        || next.blanksBefore > m_page.lines[i].blanksBefore + 1;
}

/// The number follows another ordinal of its kind; then it goes on counting.
bool FurnitureMarker::ordinalFits(std::size_t i) const
{
    return i > 0 && m_page.lines[i - 1].has(EndsCloser) && i + 1 < m_page.lines.size();
}

bool FurnitureMarker::partsSentence(std::size_t i) const
{
    // The column's name may stand below the number, set apart from the text.
    std::size_t next = i + 1;
    const bool isLabelled = next + 1 < m_page.lines.size() && m_page.lines[i].blanksBefore > 0
        && m_page.lines[next + 1].blanksBefore > 0 && canRunAlong(next, shortestLabel)
        && m_page.lines[next].width < m_page.columnWidths[next] - 3;
    next += isLabelled ? 1 : 0;
    return i > 0 && next < m_page.lines.size() && m_page.columnWidths[i - 1] > 0
        && m_page.columnWidths[next] > 0 && breaksOff(i - 1) && goesOn(next);
}

/// A line that comes back at page after page is a label, as long as it stands at the boundary each
/// time.
void FurnitureMarker::countRepeats()
{
    struct Stands {
        bool next = false;
        bool near = false;
    };
    const auto found = foundSideBySide(
        m_page.lines.size(), m_page.lines.size(), [this](std::size_t i) -> std::optional<Stands> {
            const Stands stands {m_page.roles[i] == LineRole::Text && m_page.lines[i].length <= 30
                    && nextToBoundary(i),
                m_page.columnWidths[i] > 0 && canRepeat(i) && nearFixed(i)};
            return stands.next || stands.near ? std::optional(stands) : std::nullopt;
        });
    for (const auto &[i, stands] : found) {
        if (stands.next) {
            ++m_repeats[m_page.lineText(i)];
        }
        if (stands.near) {
            ++m_nearRepeats[m_page.lineText(i)];
        }
    }
}

/// A line with the shape of a title: it says something and ends like no sentence.
bool FurnitureMarker::canRunAlong(std::size_t i, quint32 shortest) const
{
    constexpr quint32 longest = 40;
    const Line &line = m_page.lines[i];
    if (m_page.roles[i] != LineRole::Text || line.length < shortest || line.length > longest
        || line.has(HasStop | EndsComma | EndsColon | EndsSemicolon)
        || (line.has(EndsSentence) && !line.has(HasQuestionMark))) {
        return false;
    }
    const QStringView text = m_page.lineText(i);
    const char16_t first = text.front().unicode();
    const LabelKind label = labelAt(text).kind;
    return !isNonStarter(first) && first != u'（' && first != u'(' && isBalanced(text)
        && (label == LabelKind::None || label == LabelKind::Chapter);
}

/// Between a page number or header and the line nothing but titles stands. The first line of a page
/// is of the text.
bool FurnitureMarker::isInMargin(std::size_t i) const
{
    if (startsPage(i) && !m_page.lines[i].has(AfterFormFeed)) {
        return false;
    }
    for (std::size_t away = 1; away <= marginReach && away <= i; ++away) {
        if (isFixed(i - away)) {
            return true;
        }
        if (!canRunAlong(i - away, shortestLabel)) {
            break;
        }
    }
    for (std::size_t away = 1; away <= marginReach && i + away < m_page.lines.size(); ++away) {
        if (isFixed(i + away)) {
            return true;
        }
        if (startsPage(i + away) || !canRunAlong(i + away, shortestLabel)) {
            break;
        }
    }
    return false;
}

/// A page begins right below the margin, or its number stands there.
bool FurnitureMarker::meetsPage(std::size_t i) const
{
    for (std::size_t next = i + 1; next <= i + marginReach && next < m_page.lines.size(); ++next) {
        if (startsPage(next) || isFixed(next)) {
            return true;
        }
        if (!canRunAlong(next, shortestLabel)) {
            break;
        }
    }
    return false;
}

/// The first line of a page follows, with nothing but labels between.
bool FurnitureMarker::meetsText(std::size_t i) const
{
    std::size_t next = i + 1;
    while (next < m_page.lines.size() && next < i + marginReach && !startsPage(next)
        && !isFixed(next) && canRunAlong(next, shortestLabel)) {
        ++next;
    }
    return next < m_page.lines.size() && startsPage(next) && !m_page.lines[next].has(AfterFormFeed);
}

/// The title of something is named in a sentence that a page break parts.
bool FurnitureMarker::isQuotedAcross(std::size_t i) const
{
    return i > 0 && i + 1 < m_page.lines.size() && isOpener(m_page.lineText(i - 1).back().unicode())
        && isCloser(m_page.lineText(i + 1).front().unicode());
}

std::vector<FurnitureMarker::Title> FurnitureMarker::titlesInMargins() const
{
    return titlesAmongLines([this](std::size_t i) -> std::optional<Title> {
        if (m_page.columnWidths[i] > 0 && nearFixed(i) && canRunAlong(i) && isInMargin(i)) {
            // A line of blanks and signs alone is no title.
            if (const QString wording = wordingOf(m_page.lineText(i)); !wording.isEmpty()) {
                return Title {wording, i, 1};
            }
        }
        return std::nullopt;
    });
}

/// In how many margins each title stands: twice in one is once.
QHash<QString, int> FurnitureMarker::countsOf(const std::vector<Title> &margins)
{
    QHash<QString, int> counts;
    QHash<QString, std::size_t> last;
    for (const Title &title : margins) {
        const auto seen = last.constFind(title.wording);
        if (seen == last.constEnd() || title.line - *seen > longestRun) {
            ++counts[title.wording];
        }
        last[title.wording] = title.line;
    }
    return counts;
}

/// Where the titles stand in the text itself, each on a line or two.
std::vector<FurnitureMarker::Title> FurnitureMarker::titlesInText(
    const QHash<QString, int> &titles) const
{
    constexpr std::size_t units = 0x10000;
    std::vector<bool> firsts(units);
    for (auto title = titles.keyBegin(); title != titles.keyEnd(); ++title) {
        firsts[title->front().unicode()] = true;
    }
    return titlesAmongLines([&](std::size_t i) -> std::optional<Title> {
        if (!firsts[m_page.lineText(i).front().unicode()] || !canRunAlong(i) || isInMargin(i)) {
            return std::nullopt;
        }
        QString wording = wordingOf(m_page.lineText(i));
        if (titles.contains(wording)) {
            return Title {wording, i, 1};
        }
        if (i + 1 < m_page.lines.size() && m_page.roles[i + 1] == LineRole::Text) {
            wording += wordingOf(m_page.lineText(i + 1));
            if (titles.contains(wording)) {
                return Title {wording, i, 2};
            }
        }
        return std::nullopt;
    });
}

bool FurnitureMarker::markNumbersBesideTitles(const QHash<QString, int> &titles)
{
    bool marked = false;
    const auto isTitle = [&](std::size_t i) {
        return canRunAlong(i) && titles.contains(wordingOf(m_page.lineText(i)));
    };
    constexpr quint32 longestNumber = 3;
    for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
        if (m_page.lines[i].length <= longestNumber && m_page.roles[i] == LineRole::Text
            && isPageNumber(m_page.lineText(i))
            && ((i > 0 && isTitle(i - 1)) || (i + 1 < m_page.lines.size() && isTitle(i + 1)))
            && meetsPage(i)) {
            m_page.roles[i] = LineRole::PageNumber;
            marked = true;
        }
    }
    return marked;
}

/// The title of the article, the column or the magazine runs along in the margins of its pages. It
/// is told by coming back, so what the text around it ends with does not matter.
void FurnitureMarker::findRunningTitles()
{
    std::vector<Title> margins = titlesInMargins();
    if (margins.empty()) {
        return;
    }
    QHash<QString, int> counts = countsOf(margins);
    if (markNumbersBesideTitles(counts)) {
        margins = titlesInMargins();
        counts = countsOf(margins);
    }
    const std::vector<Title> own = titlesInText(counts);
    QSet<QString> ownWordings;
    for (const Title &title : own) {
        ownWordings.insert(title.wording);
    }
    QSet<QString> running;
    for (const Title &title : margins) {
        const int inMargins = counts.value(title.wording);
        const bool isOwn = ownWordings.contains(title.wording);
        if ((inMargins < 2 && !isOwn) || isQuotedAcross(title.line)) {
            continue;
        }
        const QuestionCue cue = questionCue(m_page.lineText(title.line));
        // A question may stand in a table of contents and at the top of a page.
        const bool comesBack = cue >= QuestionCue::Asking
            ? inMargins > 2 || (inMargins == 2 && isOwn)
            : inMargins > 1 || (isOwn && cue == QuestionCue::None && meetsPage(title.line));
        if (comesBack) {
            m_runningTitles.push_back(title.line);
            running.insert(title.wording);
        }
    }
    for (const Title &title : own) {
        for (std::size_t i = title.line; i < title.line + title.lines; ++i) {
            if (running.contains(title.wording) && m_page.columnWidths[i] > 0
                && !isQuotedAcross(i)) {
                m_page.roles[i] = LineRole::Standing;
            }
        }
    }
}

/// Lines of a title, label, byline or caption: not the width of the column, or set closer together
/// than its lines, and without the marks of running text.
bool FurnitureMarker::canBeFurniture(std::size_t i) const
{
    const Line &line = m_page.lines[i];
    if (isFixed(i) || isRunningTitle(i)) {
        return true;
    }
    const int width = m_page.columnWidths[i];
    const QStringView text = m_page.lineText(i);
    if (line.width > width + 6) {
        return !line.has(EndsSentence | EndsColon) || line.leading <= 1;
    }
    if (isCaption(text)) {
        return true;
    }
    if (line.has(HasStop | HasComma | EndsSentence | EndsComma | EndsColon | EndsSemicolon
            | HasQuestionMark | HasDateCue)
        || isNonStarter(text.front().unicode())) {
        return false;
    }
    if (line.has(EndsCloser) && !text.contains(u'“') && !text.contains(u'《')
        && !text.contains(u'（')) {
        return false;
    }
    const bool isLabelOfPages = isRepeated(i);
    if (!isLabelOfPages && !isSetApart(i)) {
        return false;
    }
    if (ordinalAlone(text)) {
        return false;
    }
    const LabelKind label = labelAt(text).kind;
    if (label != LabelKind::None && label != LabelKind::Chapter) {
        return false;
    }
    if (questionCue(text) == QuestionCue::Asking) {
        return false;
    }
    return isLabelOfPages || line.length >= 2;
}

/// Whether a line can be furniture hangs on its words and on page numbers and headers, and those
/// are known by now: a run that is marked changes it for no other line.
void FurnitureMarker::findCandidates()
{
    m_isCandidate.resize(m_page.lines.size());
    eachSideBySide(m_page.lines.size(), m_page.lines.size(), [this](std::size_t i) {
        const bool isCandidate = isFixed(i) || (m_page.columnWidths[i] > 0 && canBeFurniture(i));
        m_isCandidate[i] = isCandidate ? 1 : 0;
    });
}

/// A line that is not the width of the column, or is set closer together than its lines.
bool FurnitureMarker::isSetApart(std::size_t i) const
{
    const Line &line = m_page.lines[i];
    const int width = m_page.columnWidths[i];
    // The first line of the next page follows without a blank line whatever stands above it.
    const bool closeToNext = i + 1 < m_page.lines.size() && m_page.lines[i + 1].blanksBefore == 0
        && !startsPage(i + 1);
    const bool closeToPrevious = i > 0 && line.blanksBefore == 0;
    const bool usuallyApart
        = i > 2 && m_page.lines[i - 1].blanksBefore > 0 && m_page.lines[i - 2].blanksBefore > 0;
    const bool stacked = usuallyApart && (closeToNext || closeToPrevious) && !startsPage(i);
    // Only marks that are set tight let a line of text be wider than its column.
    const auto isTight = [&] {
        const QStringView text = m_page.lineText(i);
        return line.has(HasComma | HasStop) || text.contains(u'“') || text.contains(u'《');
    };
    return stacked || line.width < width - 3 || line.width > width + 2
        || (line.width > width && !isTight()) || (line.blanksBefore > 1 && usuallyApart);
}

/// A full line of text whose sentence is not over.
bool FurnitureMarker::breaksOff(std::size_t i, int allowed) const
{
    const Line &line = m_page.lines[i];
    if (line.has(EndsSentence | EndsColon | EndsSemicolon | HasEndMark)) {
        return false;
    }
    return line.width >= m_page.columnWidths[i] - allowed
        && line.width <= m_page.columnWidths[i] + 3;
}

/// A line that cannot well be the first of a paragraph: it fills the column, or it is short and
/// ends one.
bool FurnitureMarker::goesOn(std::size_t i) const
{
    const Line &line = m_page.lines[i];
    const int missing = m_page.columnWidths[i] - line.width;
    if (isNonStarter(m_page.lineText(i).front().unicode())) {
        return true;
    }
    return (missing <= 2 && missing >= -3) || (missing > 7 && line.has(EndsSentence | EndsCloser));
}

/// Two characters short, as the first line of a paragraph is.
bool FurnitureMarker::isLikeFirstLine(std::size_t i) const
{
    const int missing = m_page.columnWidths[i] - m_page.lines[i].width;
    return missing >= 2 && missing <= 7 && m_page.lines[i].blanksBefore <= 1;
}

/// Without a page boundary near it only a line far from the column's width is no text.
bool FurnitureMarker::isClearlyOff(std::size_t i) const
{
    const int missing = m_page.columnWidths[i] - m_page.lines[i].width;
    const QStringView text = m_page.lineText(i);
    if (isFixed(i) || isCaption(text) || missing < -6) {
        return true;
    }
    return (missing > 7 || missing < -2) && questionCue(text) == QuestionCue::None
        && m_page.lines[i].length > 2;
}

/// The short last line of a question that takes several.
bool FurnitureMarker::endsQuestion(std::size_t i) const
{
    constexpr std::size_t longestQuestion = 4;
    if (m_page.lines[i].width > m_page.columnWidths[i] || isCaption(m_page.lineText(i))) {
        return false;
    }
    for (std::size_t back = 1; back <= longestQuestion && back <= i; ++back) {
        const Line &line = m_page.lines[i - back];
        if (line.has(HasStop | EndsSentence)) {
            return false;
        }
        const QStringView next = m_page.lineText(i - back + 1);
        if (hasAskingWord(
                m_page.lineText(i - back), next.first(std::min<qsizetype>(2, next.size())))) {
            return true;
        }
    }
    return false;
}

/// Looks at the run of candidates from `first` on; the last line of the run.
std::size_t FurnitureMarker::markRun(std::size_t first)
{
    std::size_t end = first;
    bool boundary = false;
    while (end < m_page.lines.size() && end - first < longestRun && m_isCandidate[end] != 0) {
        boundary = boundary || startsPage(end) || isFixed(end)
            || m_page.lines[end].width > m_page.columnWidths[end] + 6;
        ++end;
    }
    boundary = boundary || (end < m_page.lines.size() && startsPage(end))
        || (first > 0 && isFixed(first - 1));
    // Skip what is already known to be no text, to find the halves of the sentence.
    std::size_t left = first;
    while (left > 0 && m_page.isFurniture(left - 1)) {
        --left;
    }
    std::size_t right = end;
    while (right < m_page.lines.size() && isFixed(right)) {
        ++right;
    }
    // At the boundary of a page the line before may be the indented first one of its paragraph.
    const int allowed = boundary ? 7 : 3;
    const bool interrupts = left > 0 && right < m_page.lines.size()
        && m_page.columnWidths[left - 1] > 0 && m_page.columnWidths[right] > 0
        && breaksOff(left - 1, allowed) && goesOn(right);
    const bool setApart = end < m_page.lines.size()
        && m_page.lines[end].blanksBefore != m_page.lines[first].blanksBefore;
    if (!boundary && !setApart && endsQuestion(first)) {
        return first;
    }
    const bool inBody = left > 0
        && (m_page.lines[left - 1].has(HasStop | HasComma)
            || (left > 1
                && m_page.lines[left - 2].has(HasStop | HasComma | EndsSentence | EndsComma)));
    bool sure = true;
    for (std::size_t i = first; i < end; ++i) {
        const bool off = boundary ? isRepeated(i) || isFixed(i) || !isLikeFirstLine(i)
                || (inBody && breaksBefore(left, 3) && !startsPage(i)
                    && m_page.lines[i].leading <= 1)
                                  : isClearlyOff(i);
        sure = sure && off;
    }
    LineRole role = LineRole::Text;
    if (interrupts && sure && (boundary || inBody)) {
        role = LineRole::Interruption;
    } else if (boundary && !breaksBefore(left, 7)) {
        role = LineRole::Standing;
    }
    bool perhapsText = false;
    std::size_t lastFixed = 0;
    for (std::size_t i = first; i < end; ++i) {
        if (isFixed(i)) {
            lastFixed = i;
        }
    }
    for (std::size_t i = first; i < end; ++i) {
        if (isFixed(i)) {
            perhapsText = false;
            continue;
        }
        // After what may be the first line of a paragraph comes its text, up to the foot of the
        // page.
        perhapsText = role == LineRole::Standing && (perhapsText || isLikeFirstLine(i));
        // Right above a page number or header no heading stands.
        const bool aboveFixed = role == LineRole::Standing && i < lastFixed && !perhapsText
            && m_page.lines[i].leading <= 1 && questionCue(m_page.lineText(i)) == QuestionCue::None;
        // The first line of a page keeps a blank: a short line between it and the number is a
        // label, a longer one may be a title.
        constexpr quint32 longestLabel = 6;
        const bool aboveText = role == LineRole::Standing && m_page.lines[i].length <= longestLabel
            && isInMargin(i) && meetsText(i)
            && (left == 0 || !m_page.lines[left - 1].has(HasEndMark));
        if (aboveFixed || aboveText || (boundary && isRepeated(i))) {
            m_page.roles[i] = LineRole::Interruption;
        } else if (role != LineRole::Text && !perhapsText) {
            m_page.roles[i] = role;
        }
    }
    return end - 1;
}

} // namespace

void markFurniture(Page *page)
{
    FurnitureMarker(page).mark();
}

} // namespace zhixing
