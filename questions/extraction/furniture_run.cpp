// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/furniture.h"
#include "extraction/furniture_marker.h"
#include "extraction/label.h"
#include "extraction/question_cue.h"
#include "text/characters.h"

namespace zhixing
{

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
    if (followsDatedDash(m_page, i)) {
        return false;
    }
    const bool isLabelOfPages = isRepeated(i);
    if (!isLabelOfPages && line.width >= width - 3 && standsInTitle(i)) {
        return false;
    }
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

/// 印发《关于做, 好某某工作的通, 知》: the middle of a document's title that is over three lines.
bool FurnitureMarker::standsInTitle(std::size_t i) const
{
    constexpr std::size_t reach = 5;
    for (std::size_t back = 1; back <= reach && back <= i; ++back) {
        if (!isFixed(i - back)) {
            const QStringView before = m_page.lineText(i - back);
            return before.count(u'《') > before.count(u'》');
        }
    }
    return false;
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

} // namespace zhixing
