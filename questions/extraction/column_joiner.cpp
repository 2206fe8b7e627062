// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/column_joiner.h"

#include "extraction/column_habits.h"
#include "extraction/date_finder.h"
#include "extraction/label.h"
#include "extraction/question_cue.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <limits>

namespace zhixing
{

namespace
{

/// What a line is to its paragraph. A heading is a paragraph without a sentence end inside.
enum State {
    BodyFirst,
    BodyNext,
    HeadingFirst,
    HeadingNext,
    AskingFirst, ///< of a heading with a word of asking so far
    AskingNext,
    StateCount,
};

bool isFirst(int state)
{
    return state == BodyFirst || state == HeadingFirst || state == AskingFirst;
}

bool isBody(int state)
{
    return state == BodyFirst || state == BodyNext;
}

class ColumnJoiner
{
public:
    ColumnJoiner(const Page &page, std::span<const quint32> lines)
        : m_page(page)
        , m_lines(lines)
    {
    }

    [[nodiscard]] std::vector<Paragraph> join()
    {
        m_habits = learnHabits(m_page, m_lines);
        findCheapest();
        return collected();
    }

private:
    [[nodiscard]] const Line &line(std::size_t i) const
    {
        return m_page.lines[m_lines[i]];
    }
    [[nodiscard]] QStringView text(std::size_t i) const
    {
        return m_page.lineText(m_lines[i]);
    }
    [[nodiscard]] int columnWidth(std::size_t i) const
    {
        return m_page.columnWidths[m_lines[i]];
    }
    [[nodiscard]] bool stands(std::size_t i) const
    {
        return m_page.roles[m_lines[i]] == LineRole::Standing;
    }
    [[nodiscard]] bool afterFurniture(std::size_t i) const
    {
        return i > 0 && m_lines[i] != m_lines[i - 1] + 1;
    }
    [[nodiscard]] bool isIndented(std::size_t i) const
    {
        return line(i).leading >= m_habits.fewestBlanks;
    }
    [[nodiscard]] bool isTopOfPage(std::size_t i) const
    {
        return (line(i).leading > 0 && !isIndented(i)) || line(i).has(AfterFormFeed)
            || afterFurniture(i);
    }
    [[nodiscard]] int indentOf(std::size_t i, bool body) const
    {
        if (m_habits.keepsBlanks && isIndented(i)) {
            return std::max<int>(line(i).leading, m_habits.fewestBlanks == 1 ? 2 : 0);
        }
        // At the top of a page the blanks of an indent are lost.
        if (m_habits.keepsBlanks && !isTopOfPage(i)) {
            return 0;
        }
        return body ? m_habits.bodyIndents[i] : m_habits.headingIndents[i];
    }

    void findCheapest();
    [[nodiscard]] std::vector<Paragraph> collected() const;
    [[nodiscard]] float openingCost(std::size_t i) const;
    [[nodiscard]] float firstCost(std::size_t i, bool body) const;
    [[nodiscard]] float breakCost(std::size_t i, int stateBefore, std::size_t headingStart) const;
    [[nodiscard]] float plainBreakCost(
        std::size_t i, int stateBefore, std::size_t headingStart) const;
    [[nodiscard]] float continueCost(std::size_t i, int stateBefore) const;
    [[nodiscard]] bool isAlone(std::size_t i) const;
    [[nodiscard]] bool lacksIndent(std::size_t i, bool body) const;
    [[nodiscard]] bool hasRoomForNext(std::size_t i) const;
    [[nodiscard]] bool isDatedAndFull(std::size_t i) const;
    void learnLine(std::size_t i);
    [[nodiscard]] bool closesAttribution(std::size_t first, std::size_t last) const;
    [[nodiscard]] bool closesByline(std::size_t first, std::size_t last) const;
    [[nodiscard]] bool restates(std::size_t heading, std::size_t body) const;
    void learnOpening(std::size_t i);

    /// What the prices of a line and of the break before it have in common, whatever the state.
    struct LineFacts {
        int token = 0; ///< width of the first piece of this line
        bool alone = false; ///< an ordinal by itself
        bool previousAlone = false;
        bool opensPart = false; ///< 5．…？ right behind 二、…, the name of a part of the questions
        bool afterTopic = false; ///< the line before ends like a topic
        bool afterQuestion = false;
        bool afterDate = false; ///< the line before tells of a day and is full
        LabelKind label = LabelKind::None; ///< of this line
        float opening = 0; ///< what all first lines of a paragraph cost here
    };

    static constexpr std::size_t longestHeading = 5;
    /// The first nine characters of a line as pairs; 0 where they are no ideographs.
    struct Opening {
        std::array<quint32, 8> pairs {};
        quint64 marks = 0; ///< one bit for each pair: openings without a common bit share none
    };

    const Page &m_page;
    std::span<const quint32> m_lines;
    ColumnHabits m_habits;
    std::array<Opening, longestHeading + 1> m_openings {}; ///< of the last lines, by turns
    std::vector<std::array<quint8, StateCount>> m_from;
    std::vector<quint8> m_states;
    LineFacts m_facts;
};

bool ColumnJoiner::isAlone(std::size_t i) const
{
    return line(i).length <= 6 && ordinalAlone(text(i)).has_value();
}

/// Whether a line is full but for an indent that is lost.
bool ColumnJoiner::lacksIndent(std::size_t i, bool body) const
{
    const int indent = indentOf(i, body);
    const int room = columnWidth(i) - line(i).width - indent;
    return indent > 0 && line(i).leading <= 1 && room >= -1 && room <= 1;
}

/// Whether a line would have held what the next one begins with, were it not for an indent.
bool ColumnJoiner::hasRoomForNext(std::size_t i) const
{
    return i + 1 < m_lines.size() && line(i).width + firstTokenWidth(text(i + 1)) <= columnWidth(i);
}

/// 2012年10月18日，某站站长在全县……: a date and the beginning of a sentence that fill their line,
/// each character counted alike, where the text was wrapped so. What is told goes on below.
bool ColumnJoiner::isDatedAndFull(std::size_t i) const
{
    const Line &here = line(i);
    if (!here.has(StartsWithDate) || !here.has(HasComma)
        || here.has(EndsSentence | EndsCloser | EndsColon | EndsSemicolon | HasEndMark | HasStop)
        || 2 * static_cast<int>(here.length) < columnWidth(i)) {
        return false;
    }
    const auto date = dateAt(text(i));
    const auto behind = date ? trimmedBlanks(text(i).sliced(date->length)) : QStringView();
    return date && date->start.size() > 4 && (behind.startsWith(u'，') || behind.startsWith(u','));
}

/// Whether the lines are one bracket that begins or ends with a date: what stands behind it is
/// something else.
bool ColumnJoiner::closesAttribution(std::size_t first, std::size_t last) const
{
    constexpr std::size_t longest = 8;
    if (!line(last).has(EndsCloser) || last - first >= longest) {
        return false;
    }
    const QStringView end = text(last).chopped(1);
    const bool endsInDate = end.endsWith(u'日') || end.endsWith(u'月') || end.endsWith(u'年');
    if (!endsInDate && !line(first).has(HasDateCue | StartsWithDate)) {
        return false;
    }
    int depth = 0;
    for (std::size_t i = first; i <= last; ++i) {
        for (const QChar c : text(i)) {
            depth += c == u'（' || c == u'(' ? 1 : 0;
            depth -= c == u'）' || c == u')' ? 1 : 0;
        }
    }
    const char16_t opener = text(first).front().unicode();
    const char16_t closer = text(last).back().unicode();
    return depth == 0 && (opener == u'（' || opener == u'(') && (closer == u'）' || closer == u')');
}

/// Whether the lines are a byline behind a dash that is over: it ends with its date, or has told
/// its date and leaves room for what the next line begins with.
bool ColumnJoiner::closesByline(std::size_t first, std::size_t last) const
{
    constexpr std::size_t longest = 4;
    if (!text(first).startsWith(u"——") || last - first >= longest) {
        return false;
    }
    // ——市民政局局长, set to the right, and the day of the next below it.
    if (first == last && line(first).leading > 2 * line(last + 1).leading + 4
        && line(last + 1).has(StartsWithDate)) {
        return true;
    }
    QString byline;
    for (std::size_t i = first; i <= last; ++i) {
        byline += text(i);
    }
    for (qsizetype at = 2; at < byline.size(); ++at) {
        const auto date = dateAt(QStringView(byline).sliced(at));
        if (!date || date->start.size() == 4) {
            continue;
        }
        const auto rest = trimmedBlanks(QStringView(byline).sliced(at + date->length));
        const char16_t next = text(last + 1).front().unicode();
        const bool goesOn = isNonStarter(next) || next == u'至' || next == u'—' || isDigit(next);
        const bool isDated
            = std::ranges::all_of(rest, [](QChar c) { return isCloser(c.unicode()); });
        return isDated ? !goesOn : hasRoomForNext(last) && !line(last).has(EndsComma);
    }
    return false;
}

/// Whether two characters in a row from the beginning of a heading come back at the beginning of a
/// line.
bool ColumnJoiner::restates(std::size_t heading, std::size_t body) const
{
    const Opening &one = m_openings[heading % m_openings.size()];
    const Opening &other = m_openings[body % m_openings.size()];
    if ((one.marks & other.marks) == 0) {
        return false;
    }
    return std::ranges::any_of(one.pairs, [&other](quint32 pair) {
        return pair != 0 && std::ranges::find(other.pairs, pair) != other.pairs.end();
    });
}

void ColumnJoiner::learnOpening(std::size_t i)
{
    Opening &opening = m_openings[i % m_openings.size()];
    opening = {};
    const QStringView here = text(i);
    const qsizetype pairs = std::min<qsizetype>(std::ssize(opening.pairs), here.size() - 1);
    for (qsizetype at = 0; at < pairs; ++at) {
        const char16_t first = here[at].unicode();
        const char16_t second = here[at + 1].unicode();
        if (isHan(first) && isHan(second)) {
            opening.pairs[static_cast<std::size_t>(at)]
                = static_cast<quint32>(first) << 16 | second;
            opening.marks |= quint64(1) << ((first * 31U + second) % 64U);
        }
    }
}

/// How unlike the first line of a paragraph a line is, its width and indent aside.
float ColumnJoiner::openingCost(std::size_t i) const
{
    const Line &here = line(i);
    float cost = 0;
    if (here.blanksBefore > m_habits.usualBlanks && !afterFurniture(i)) {
        cost -= m_habits.usualBlanks == 0 || m_habits.blanksPart ? 5.0F : 0.5F;
    }
    if (m_facts.label == LabelKind::Question || m_facts.label == LabelKind::Answer) {
        cost -= 6;
    } else if (m_facts.label != LabelKind::None && i > 0 && !line(i - 1).has(EndsComma)) {
        cost -= 1.5F;
    }
    if (here.has(HasDateCue) && isOpener(text(i).front().unicode())) {
        cost -= 1.5F;
    }
    return cost;
}

/// How unlike the first line of a paragraph a line is.
float ColumnJoiner::firstCost(std::size_t i, bool body) const
{
    const Line &here = line(i);
    if (isNonStarter(text(i).front().unicode())) {
        return 20;
    }
    float cost = m_facts.opening;
    const int over = here.width + indentOf(i, body) - columnWidth(i);
    if (over > 3) {
        cost += 6;
    } else if (over > 2) {
        cost += 3;
    } else if (over > 0) {
        // A mark may hang over the edge of the column.
        cost += isNonStarter(text(i).back().unicode()) ? 0.2F : 0.7F;
    }
    if (m_habits.keepsBlanks) {
        const bool mayBeFlush = isTopOfPage(i) || (!body && m_habits.flushHeadings);
        cost += isIndented(i) ? -5.0F : (mayBeFlush ? 0.0F : 2.5F);
    }
    return cost;
}

/// What it costs to end a paragraph before line i.
float ColumnJoiner::breakCost(std::size_t i, int stateBefore, std::size_t headingStart) const
{
    const float cost = plainBreakCost(i, stateBefore, headingStart);
    return stands(i - 1) || stands(i) ? std::min(cost, 2.0F) - 3 : cost;
}

float ColumnJoiner::plainBreakCost(std::size_t i, int stateBefore, std::size_t headingStart) const
{
    const Line &before = line(i - 1);
    const int indent = isFirst(stateBefore) ? indentOf(i - 1, isBody(stateBefore)) : 0;
    const int room = columnWidth(i - 1) - before.width - indent;
    const int slack = room - m_facts.token;
    const float coincidence = slack < 0 ? 1.0F : 0.0F;
    if (m_facts.afterDate && isFirst(stateBefore)) {
        return 9;
    }
    if (m_facts.previousAlone && isFirst(stateBefore)) {
        return 0;
    }
    if (m_facts.opensPart && isFirst(stateBefore)) {
        return -4;
    }
    if (m_facts.alone && before.has(EndsSentence | EndsCloser)) {
        return -4;
    }
    if (!isBody(stateBefore) && before.has(HasQuestionMark) && before.has(EndsSentence)) {
        return coincidence * 0.6F - 2.0F;
    }
    if (before.has(EndsSentence | HasEndMark)) {
        return before.has(HasEndMark) ? -4.0F : coincidence * 0.9F;
    }
    if (before.has(EndsCloser)) {
        return 0.4F + coincidence;
    }
    if (isBody(stateBefore)) {
        if (before.has(EndsColon)) {
            return 0.5F + coincidence;
        }
        if (before.has(EndsSemicolon)) {
            return 0.8F + coincidence;
        }
        if (before.has(EndsComma)) {
            return 9;
        }
        // Where indents are kept, a flush line behind an unfinished sentence goes on with it.
        const bool goesOn = m_habits.keepsBlanks && !isIndented(i) && !isTopOfPage(i);
        return (slack > 8 ? 3.0F : 4.0F + coincidence) + (goesOn ? 2.0F : 0.0F);
    }
    if (before.has(EndsComma)) {
        return 9;
    }
    const bool topic = m_facts.afterTopic || before.has(EndsColon);
    // An answer often begins with the words its question begins with.
    const bool isRestated
        = i > headingStart && i - headingStart <= longestHeading && restates(headingStart, i);
    const float restated = isRestated ? -1.5F : 0.0F;
    // Two lines in a row that both lack their indent: a heading of one line, and what it heads.
    const bool alike = isFirst(stateBefore) && lacksIndent(i - 1, false) && lacksIndent(i, true)
        && hasRoomForNext(i) && !text(i - 1).contains(u'，');
    if (stateBefore == AskingFirst || stateBefore == AskingNext) {
        // A question with its mark on the next line goes on there.
        const float marked
            = line(i).has(HasQuestionMark) && line(i).has(EndsSentence) ? 1.0F : 0.0F;
        return (m_facts.afterQuestion ? -0.8F + coincidence * 0.4F : 0.1F) + coincidence * 0.4F
            + restated + marked - (alike ? 0.5F : 0.0F);
    }
    if (topic) {
        return 0.8F + coincidence + restated - (alike ? 1.0F : 0.0F);
    }
    // 对……有意见的 leaves its noun out.
    const bool nominal = before.length > 4 && text(i - 1).endsWith(u'的');
    const float left = nominal ? (text(headingStart).startsWith(u'对') ? -2.0F : -1.0F) : 0.0F;
    return (slack > 4 ? 1.6F : 3.5F + coincidence + left) + restated - (alike ? 1.8F : 0.0F);
}

/// What it costs to let line i go on where the line before it ended.
float ColumnJoiner::continueCost(std::size_t i, int stateBefore) const
{
    const Line &before = line(i - 1);
    if (m_facts.previousAlone && isFirst(stateBefore)) {
        return 8;
    }
    if (stands(i - 1) || stands(i)) {
        return 12;
    }
    const int indent = isFirst(stateBefore) ? indentOf(i - 1, isBody(stateBefore)) : 0;
    const int room = columnWidth(i - 1) - before.width - indent;
    const int slack = room - m_facts.token;
    float cost = 0;
    // A line may be one half-width short of a perfect fit: brackets and marks are set tighter.
    if (slack >= 6) {
        cost = 7;
    } else if (slack >= 4) {
        cost = 5;
    } else if (slack >= 2) {
        cost = 3;
    } else if (slack >= 0) {
        cost = 1;
    }
    if (m_facts.afterDate && isFirst(stateBefore)) {
        cost = std::min(cost, 1.0F);
    }
    // Headings set flush above visibly indented answers may be set in larger type.
    if (m_habits.flushHeadings && !isBody(stateBefore) && !isIndented(i)) {
        cost = std::min(cost, 1.0F);
    }
    if (before.has(EndsSentence)) {
        cost += slack >= 4 ? 3.0F : (slack >= 0 ? 0.6F : 0.3F);
        // Two questions in one heading are rare, and a heading that is a sentence is too.
        cost += isBody(stateBefore) ? 0.0F : 2.0F;
    }
    if (before.has(HasEndMark)) {
        cost += 8;
    }
    if ((m_habits.usualBlanks == 0 || m_habits.blanksPart)
        && line(i).blanksBefore > m_habits.usualBlanks && !afterFurniture(i)) {
        cost += 6;
    }
    return cost;
}

void ColumnJoiner::learnLine(std::size_t i)
{
    const bool previousAlone = m_facts.alone;
    const LabelKind previous = m_facts.label;
    m_facts = {};
    m_facts.previousAlone = previousAlone;
    m_facts.token = m_habits.tokens[i];
    m_facts.alone = isAlone(i);
    m_facts.label = labelAt(text(i)).kind;
    const bool isPart = previous == LabelKind::Han || previous == LabelKind::Chapter
        || previous == LabelKind::BracketHan;
    m_facts.opensPart = isPart && m_facts.label == LabelKind::Arabic
        && !line(i - 1).has(HasStop | EndsSentence | EndsComma)
        && (line(i).has(HasQuestionMark)
            || (i + 1 < m_lines.size() && line(i + 1).has(HasQuestionMark)));
    m_facts.opening = openingCost(i);
    m_facts.afterDate = i > 0 && isDatedAndFull(i - 1) && !dateAt(text(i))
        && line(i).blanksBefore <= m_habits.usualBlanks && m_facts.label == LabelKind::None;
    learnOpening(i);
    if (i == 0 || line(i - 1).has(EndsSentence | EndsComma | HasEndMark)) {
        return;
    }
    // A word may be parted by the line break before the last characters of a heading.
    if (line(i - 1).length < 5 && i > 1) {
        const QString tail = text(i - 2).last(std::min<qsizetype>(4, text(i - 2).size())).toString()
            + text(i - 1).toString();
        m_facts.afterTopic = endsLikeTopic(tail);
        m_facts.afterQuestion = endsLikeQuestion(tail);
    } else {
        m_facts.afterTopic = endsLikeTopic(text(i - 1));
        m_facts.afterQuestion = endsLikeQuestion(text(i - 1));
    }
}

void ColumnJoiner::findCheapest()
{
    const std::size_t count = m_lines.size();
    m_from.assign(count, {});
    m_states.assign(count, BodyFirst);
    constexpr float never = 1e6F;
    std::array<float, StateCount> cost {};
    // Where the paragraph of the cheapest way into each state began.
    std::array<std::size_t, StateCount> starts {};
    for (std::size_t i = 0; i < count; ++i) {
        learnLine(i);
        const Line &here = line(i);
        const bool asks = !here.has(HasStop)
            && (hasAskingWord(text(i),
                    i + 1 < count ? text(i + 1).first(std::min<qsizetype>(2, line(i + 1).length))
                                  : QStringView())
                || text(i).endsWith(u'吗') || here.has(HasQuestionMark));
        // A heading of several lines gets dearer with each; sentences inside make it a paragraph.
        // A number before a question numbers a heading rather than a sentence.
        const bool numbersQuestion
            = asks && !here.has(HasComma) && m_facts.label != LabelKind::None;
        const float asHeading = (here.has(HasStop) ? 4.0F : 0.15F) - (numbersQuestion ? 1.0F : 0.0F)
            + (here.has(EndsSentence) && !here.has(HasQuestionMark) ? 3.0F : 0.0F);
        std::array<float, StateCount> next;
        next.fill(never);
        std::array<quint8, StateCount> from {};
        const float firstOfBody = firstCost(i, true);
        const float firstOfHeading = firstCost(i, false);
        const auto offer = [&](int state, int before, float price) {
            const auto at = static_cast<std::size_t>(state);
            if (price < next[at]) {
                next[at] = price;
                from[at] = static_cast<quint8>(before);
            }
        };
        for (int before = 0; before < StateCount; ++before) {
            const float soFar = i > 0 ? cost[static_cast<std::size_t>(before)] : 0;
            if (soFar >= never) {
                continue;
            }
            const float broken = soFar
                + (i > 0 ? breakCost(i, before, starts[static_cast<std::size_t>(before)]) : 0);
            offer(BodyFirst, before, broken + firstOfBody);
            // An unfinished question is rarely followed by a heading at once.
            const bool unanswered = i > 0 && !isBody(before)
                && (before == AskingFirst || before == AskingNext || line(i - 1).has(HasComma))
                && !line(i - 1).has(EndsSentence) && !stands(i) && !stands(i - 1);
            offer(asks ? AskingFirst : HeadingFirst,
                before,
                broken + firstOfHeading + asHeading + (unanswered ? 1.0F : 0.0F));
            if (i == 0) {
                break;
            }
            const float continued = soFar + continueCost(i, before)
                + (closesAttribution(starts[static_cast<std::size_t>(before)], i - 1)
                            || closesByline(starts[static_cast<std::size_t>(before)], i - 1)
                        ? 5.0F
                        : 0.0F);
            if (isBody(before)) {
                offer(BodyNext, before, continued);
            } else if (asks || before == AskingFirst || before == AskingNext) {
                offer(AskingNext, before, continued + asHeading);
            } else {
                offer(HeadingNext, before, continued + asHeading);
            }
        }
        cost = next;
        m_from[i] = from;
        std::array<std::size_t, StateCount> nextStarts {};
        for (std::size_t state = 0; state < StateCount; ++state) {
            nextStarts[state] = isFirst(static_cast<int>(state)) ? i : starts[from[state]];
        }
        starts = nextStarts;
    }
    auto state = static_cast<std::size_t>(std::ranges::min_element(cost) - cost.begin());
    for (std::size_t i = count; i-- > 0;) {
        m_states[i] = static_cast<quint8>(state);
        state = m_from[i][state];
    }
}

std::vector<Paragraph> ColumnJoiner::collected() const
{
    std::vector<Paragraph> paragraphs;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const quint32 index = m_lines[i];
        if (isFirst(m_states[i]) || i == 0) {
            Paragraph paragraph;
            paragraph.firstLine = index;
            paragraph.start = line(i).start;
            paragraph.heading = !isBody(m_states[i]);
            paragraph.standing = stands(i);
            paragraph.wrapped = true;
            paragraphs.push_back(paragraph);
        }
        paragraphs.back().lastLine = index;
        paragraphs.back().end = line(i).end();
    }
    return paragraphs;
}

} // namespace

std::vector<Paragraph> joinColumn(const Page &page, std::span<const quint32> lines)
{
    return ColumnJoiner(page, lines).join();
}

} // namespace zhixing
