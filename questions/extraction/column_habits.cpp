// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/column_habits.h"

#include "text/characters.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

constexpr std::size_t reach = 120; ///< lines looked at on both sides
constexpr int indentWidths = 3; ///< 0, 1 or 2 characters
constexpr int indentStep = 2;

/// How well what the first lines of paragraphs lack agrees with each indent, in tenths of a log
/// likelihood.
using Evidence = std::array<qint32, indentWidths>;

/// A line lacks its indent, and what is left then has no room for the next character; a mark may
/// hang over the edge, or be set tight within the line. `next` is the width of what the line after
/// it begins with.
qint32 agreement(int missing, int indent, int next, bool tight)
{
    const int room = missing - indent;
    if (room < -indentStep || (room < 0 && !tight)) {
        return -40;
    }
    if (room < 0) {
        return -10;
    }
    return room < next ? -4 : -32;
}

std::vector<Evidence> summed(std::vector<Evidence> evidence)
{
    for (std::size_t i = 1; i < evidence.size(); ++i) {
        for (std::size_t k = 0; k < indentWidths; ++k) {
            evidence[i][k] += evidence[i - 1][k];
        }
    }
    return evidence;
}

quint8 bestIndent(const std::vector<Evidence> &sums, std::size_t at, const Evidence &prior)
{
    const std::size_t from = at > reach ? at - reach : 0;
    const std::size_t to = std::min(sums.size() - 1, at + reach);
    Evidence total = prior;
    for (std::size_t k = 0; k < indentWidths; ++k) {
        total[k] += sums[to][k] - sums[from][k];
    }
    return static_cast<quint8>(indentStep * (std::ranges::max_element(total) - total.begin()));
}

/// Whether the only blank before some lines is the indent of a paragraph: nearly all of them stand
/// where one can begin.
bool isOneBlankIndent(const Page &page, std::span<const quint32> lines)
{
    constexpr int fewest = 4;
    constexpr int clearRoom = 4;
    int blank = 0;
    int fitting = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (page.lines[lines[i]].leading != 1 || lines[i] != lines[i - 1] + 1) {
            continue;
        }
        const Line &before = page.lines[lines[i - 1]];
        ++blank;
        fitting += before.has(EndsSentence)
                || before.width + clearRoom <= page.columnWidths[lines[i - 1]]
            ? 1
            : 0;
    }
    return blank >= fewest && blank * 20 >= std::ssize(lines) && fitting * 10 >= blank * 9;
}

/// Whether the lines right above indented answers, themselves after the end of a sentence, have no
/// indent.
bool areHeadingsFlush(const Page &page, std::span<const quint32> lines, int fewestBlanks)
{
    int flush = 0;
    int indented = 0;
    for (std::size_t i = 2; i < lines.size(); ++i) {
        const Line &heading = page.lines[lines[i - 1]];
        const bool headed = !heading.has(EndsSentence) || heading.has(HasQuestionMark);
        if (page.lines[lines[i]].leading >= fewestBlanks && lines[i] == lines[i - 2] + 2 && headed
            && page.lines[lines[i - 2]].has(EndsSentence)) {
            ++(heading.leading >= fewestBlanks ? indented : flush);
        }
    }
    return flush >= 2 && flush > indented;
}

} // namespace

ColumnHabits learnHabits(const Page &page, std::span<const quint32> lines)
{
    ColumnHabits habits;
    std::array<int, 8> blanks {};
    int kept = 0;
    habits.tokens.reserve(lines.size());
    for (const quint32 line : lines) {
        habits.tokens.push_back(firstTokenWidth(page.lineText(line)));
    }
    std::vector<Evidence> afterSentence(lines.size());
    std::vector<Evidence> afterHeading(lines.size());
    constexpr int clearlyShort = 10;
    constexpr int longestMissing = 7;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Line &here = page.lines[lines[i]];
        const Line &before = page.lines[lines[i - 1]];
        ++blanks[std::min<std::size_t>(here.blanksBefore, blanks.size() - 1)];
        kept += here.leading > 1 ? 1 : 0;
        const int width = page.columnWidths[lines[i - 1]];
        const int missing = page.columnWidths[lines[i]] - here.width;
        const QStringView text = page.lineText(lines[i]);
        const bool hangs = isNonStarter(text.back().unicode());
        const bool tight = hangs || here.has(HasComma | HasStop);
        // A line that breaks off with room for the next character is the first of its paragraph,
        // or the last of a heading.
        const int next = i + 1 < lines.size() ? habits.tokens[i + 1] : 2;
        if (i + 1 < lines.size() && !hangs && missing >= indentStep && missing < 3 * indentStep
            && lines[i + 1] == lines[i] + 1 && page.roles[lines[i]] == LineRole::Text
            && missing >= next) {
            afterHeading[i][static_cast<std::size_t>(missing / indentStep)] += 5;
        }
        if (page.roles[lines[i - 1]] != LineRole::Text || page.roles[lines[i]] != LineRole::Text) {
            continue;
        }
        if (missing > longestMissing || missing < -3) {
            continue;
        }
        const bool sentence = before.has(EndsSentence) && !before.has(HasQuestionMark);
        // A sentence that ends although the next character had room ends its paragraph.
        const int ended = sentence ? habits.tokens[i] + indentStep : clearlyShort;
        if (before.width + ended > width) {
            continue;
        }
        if (!sentence && (before.length < 2 || before.has(EndsComma | EndsCloser | EndsColon))) {
            continue;
        }
        auto &evidence = sentence ? afterSentence : afterHeading;
        for (int k = 0; k < indentWidths; ++k) {
            const int indent = k * indentStep;
            evidence[i][static_cast<std::size_t>(k)] += agreement(missing, indent, next, tight);
        }
    }
    habits.usualBlanks = static_cast<int>(std::ranges::max_element(blanks) - blanks.begin());
    const auto count = static_cast<int>(lines.size());
    habits.keepsBlanks = kept >= 2 && kept * 20 >= count && kept * 2 < count + 2;
    if (!habits.keepsBlanks && isOneBlankIndent(page, lines)) {
        habits.keepsBlanks = true;
        habits.fewestBlanks = 1;
    }
    habits.flushHeadings = habits.keepsBlanks && areHeadingsFlush(page, lines, habits.fewestBlanks);
    int apart = 0;
    int afterEnd = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (page.lines[lines[i]].blanksBefore == habits.usualBlanks + 1
            && lines[i] == lines[i - 1] + 1) {
            ++apart;
            afterEnd += page.lines[lines[i - 1]].has(EndsSentence) ? 1 : 0;
        }
    }
    habits.blanksPart = apart >= 2 && afterEnd * 4 >= apart * 3 && apart * 4 <= count;

    std::vector<Evidence> all = afterSentence;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t k = 0; k < indentWidths; ++k) {
            all[i][k] += afterHeading[i][k];
        }
    }
    const std::vector<Evidence> sentences = summed(std::move(afterSentence));
    const std::vector<Evidence> headings = summed(std::move(afterHeading));
    const std::vector<Evidence> sums = summed(std::move(all));
    habits.bodyIndents.resize(lines.size());
    habits.headingIndents.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        // Two characters are the rule; that both kinds of paragraph are set alike is too.
        Evidence prior {0, -20, 15};
        const quint8 common = bestIndent(sums, i, prior);
        prior[common / indentStep] += 15;
        habits.bodyIndents[i] = bestIndent(headings, i, prior);
        habits.headingIndents[i] = bestIndent(sentences, i, prior);
    }
    return habits;
}

} // namespace zhixing
