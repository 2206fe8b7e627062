// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/furniture.h"
#include "extraction/furniture_marker.h"
#include "extraction/label.h"
#include "extraction/question_cue.h"
#include "text/characters.h"

#include <QSet>

#include <optional>

namespace zhixing
{

namespace
{

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

} // namespace

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

} // namespace zhixing
