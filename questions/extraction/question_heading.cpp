// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/question_heading.h"

#include "extraction/paragraph_shape.h"
#include "extraction/printed_text.h"
#include "text/characters.h"

#include <algorithm>

namespace zhixing
{

namespace
{

constexpr qsizetype longestHeading = 130;
constexpr qsizetype longestUnlabelled = 90;

Label labelOf(const Page &page, const Paragraph &paragraph)
{
    const QStringView line = firstLineOf(page, paragraph);
    return labelAt(line.first(std::min<qsizetype>(line.size(), 16)));
}

/// Dots and a page number, or either, behind an entry of a table of contents.
qsizetype contentsTail(QStringView text)
{
    qsizetype at = text.size();
    bool digits = false;
    int dots = 0;
    while (at > 0) {
        const char16_t c = text[at - 1].unicode();
        if (isDigit(c) && dots == 0) {
            digits = true;
        } else if (c == u'.' || c == u'…' || c == u'·' || c == u'．' || c == u'-' || c == u'—'
            || c == u'_') {
            ++dots;
        } else if (!isBlank(c) && c != u'(' && c != u')' && c != u'（' && c != u'）') {
            break;
        }
        --at;
    }
    return digits && (dots >= 2) ? at : text.size();
}

/// Where a heading ends within its paragraph: behind its last question mark and a bracketed remark.
qsizetype headingLength(QStringView text)
{
    qsizetype mark = -1;
    for (qsizetype at = 0; at < text.size() && at < longestHeading; ++at) {
        const char16_t c = text[at].unicode();
        if (isQuestionMark(c)) {
            mark = at;
            // A second question may follow at once; anything else is the answer.
            const QStringView rest = text.sliced(at + 1);
            const qsizetype nextMark = [&] {
                for (qsizetype i = 0; i < rest.size() && i < 60; ++i) {
                    if (isQuestionMark(rest[i].unicode())) {
                        return i;
                    }
                    if (rest[i] == u'。' || rest[i] == u'；' || rest[i] == u'！') {
                        return qsizetype {-1};
                    }
                }
                return qsizetype {-1};
            }();
            if (nextMark < 0) {
                break;
            }
            at += nextMark;
        }
    }
    if (mark < 0) {
        return text.size();
    }
    qsizetype end = mark + 1;
    while (end < text.size() && isCloser(text[end].unicode())) {
        ++end;
    }
    if (end < text.size() && (text[end] == u'（' || text[end] == u'(')) {
        const qsizetype close = std::max(text.indexOf(u'）', end), text.indexOf(u')', end));
        constexpr qsizetype longestRemark = 30;
        if (close > 0 && close - end <= longestRemark) {
            end = close + 1;
        }
    }
    return end;
}

int sentenceCount(QStringView text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar c) {
        return c == u'。' || c == u'！' || c == u'；' || isQuestionMark(c.unicode());
    }));
}

/// Words a rhetorical question begins with; a question that is all a quotation is somebody's.
bool beginsRhetorically(QStringView text)
{
    if (text.startsWith(u'“') && (isCloser(text.back().unicode()) || !text.contains(u'”'))) {
        return true;
    }
    for (const QStringView start : {u"难道",
             u"但",
             u"可是",
             u"然而",
             u"何尝",
             u"岂",
             u"又",
             u"这",
             u"那么",
             u"那",
             u"试问",
             u"不是",
             u"谁不",
             u"于是"}) {
        if (text.startsWith(start)) {
            return true;
        }
    }
    return false;
}

/// A line of a column set like a heading that neither asks nor names a topic by its words.
bool isPlainHeading(const Page &page, const Paragraph &paragraph, QStringView text)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 20;
    return isSetAsHeading(page, paragraph) && text.size() >= shortest && text.size() <= longest
        && !isRemark(page, paragraph) && !isByline(text);
}

std::optional<QuestionHeading> unlabelledHeading(
    const Page &page, const Paragraph &paragraph, QStringView text, QuestionHeading heading)
{
    if (text.size() > longestUnlabelled || sentenceCount(text) > 3) {
        return std::nullopt;
    }
    for (const QStringView start :
        {u"卷首语", u"刊首语", u"编者按", u"编者的话", u"写在前面", u"本期导读", u"——"}) {
        if (text.startsWith(start)) {
            return std::nullopt;
        }
    }
    heading.cue = questionCue(text);
    // ◆ 停电要提前多久告知？上个月就没有通知。: the sign sets it off, whatever it ends with.
    const bool isSetOff = behindSigns(text, 0) > 0 && text.front() != u'□'
        && std::ranges::any_of(text, [](QChar c) { return isQuestionMark(c.unicode()); });
    if (isSetOff && !isRemark(page, paragraph)) {
        heading.cue = QuestionCue::Marked;
        return heading;
    }
    if (heading.cue == QuestionCue::None) {
        return isPlainHeading(page, paragraph, text) ? std::optional(heading) : std::nullopt;
    }
    const char16_t last = text.back().unicode();
    if (heading.cue == QuestionCue::Marked) {
        return beginsRhetorically(text) ? std::nullopt : std::optional(heading);
    }
    // Without a mark only what is set like a heading, or asks by its first words, can be one.
    const bool request = last == u'。' && sentenceCount(text) == 1 && text.startsWith(u'请');
    if (last == u'，' || last == u'、' || last == u'；' || last == u'！' || last == u'!') {
        return std::nullopt;
    }
    if ((isSentenceEnd(last) && !request) || sentenceCount(text) > (request ? 1 : 0)) {
        return std::nullopt;
    }
    if (isCloser(last) && heading.cue != QuestionCue::Asking) {
        return std::nullopt;
    }
    const bool quotes
        = isCloser(last) && paragraph.lineCount() <= 3 && isHeadingLike(page, paragraph);
    if (paragraph.wrapped && !paragraph.heading && !paragraph.standing && !isColon(last) && !request
        && !quotes) {
        return std::nullopt;
    }
    if (isRemark(page, paragraph) || isIntroduction(page, paragraph)) {
        return std::nullopt;
    }
    return heading;
}

} // namespace

std::optional<QuestionHeading> questionHeadingAt(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index)
{
    const Paragraph &paragraph = paragraphs[index];
    QuestionHeading heading;
    heading.paragraph = index;
    heading.lastParagraph = index;
    heading.label = labelOf(page, paragraph);
    const LabelKind kind = heading.label.kind;
    if (kind == LabelKind::Answer || kind == LabelKind::Explanation) {
        return std::nullopt;
    }
    // The filter before the real work: running text ends like a sentence and has no label.
    const Line &lastLine = page.lines[paragraph.lastLine];
    const bool endsPlain = lastLine.has(EndsSentence) && !lastLine.has(HasQuestionMark);
    bool answered = index + 1 < paragraphs.size()
        && labelOf(page, paragraphs[index + 1]).kind == LabelKind::Answer;
    if (kind == LabelKind::None && endsPlain && !answered
        && lengthOf(paragraph) > longestUnlabelled) {
        return std::nullopt;
    }
    PrintedText printed;
    // A heading is found at the beginning; the rest of a long paragraph need not be copied.
    constexpr quint32 enough = 600;
    printed.append(page,
        paragraph.firstLine,
        std::min(paragraph.lastLine, paragraph.firstLine + 40),
        paragraph.start,
        std::min(paragraph.end, paragraph.start + enough));
    QStringView text(printed.text());
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (heading.label.length > text.size()) {
        return std::nullopt;
    }
    const qsizetype listedAt = contentsTail(text);
    if (listedAt < text.size() && listedAt > heading.label.length) {
        heading.listed = true;
        text = text.first(listedAt);
    }
    QStringView body = text.sliced(heading.label.length);
    if (kind == LabelKind::None) {
        const auto numeral = numeralAt(text);
        if (numeral && numeral->han && numeral->length < text.size()
            && questionCue(text.sliced(numeral->length)) >= QuestionCue::Asking
            && text.sliced(numeral->length).size() <= longestUnlabelled) {
            heading.glued = true;
            heading.label.number = numeral->value;
        }
    }
    if (body.isEmpty() && kind != LabelKind::Question) {
        return std::nullopt;
    }
    heading.length = text.size();
    if (answered && printed.text().size() <= longestHeading * 3
        && !(kind == LabelKind::Circled || kind == LabelKind::BracketArabic)) {
        heading.answered = true;
        heading.cue = std::max(questionCue(body), QuestionCue::Asking);
        return heading;
    }
    if (kind == LabelKind::Question) {
        // The question may go on in paragraphs of its own before its labelled answer.
        for (std::size_t next = index + 1; next < paragraphs.size() && next <= index + 3; ++next) {
            const LabelKind nextKind = labelOf(page, paragraphs[next]).kind;
            if (nextKind == LabelKind::Question) {
                break;
            }
            if (nextKind == LabelKind::Answer) {
                heading.answered = true;
                heading.lastParagraph = next - 1;
                heading.cue = QuestionCue::Marked;
                return heading;
            }
        }
        const qsizetype end = headingLength(body);
        heading.length = heading.label.length + end;
        heading.cue = std::max(questionCue(body.first(end)), QuestionCue::Asking);
        return heading;
    }
    if (kind == LabelKind::Circled) {
        return std::nullopt;
    }
    if (kind == LabelKind::None) {
        return unlabelledHeading(page, paragraph, text, heading);
    }
    const qsizetype end = headingLength(body);
    const QStringView question = body.first(end);
    if (question.size() > longestHeading || question.isEmpty()) {
        return std::nullopt;
    }
    heading.length = heading.label.length + end;
    heading.cue = questionCue(question);
    if (heading.cue == QuestionCue::Marked) {
        return sentenceCount(question) <= 4 ? std::optional(heading) : std::nullopt;
    }
    const char16_t last = question.back().unicode();
    const bool request
        = last == u'。' && heading.cue == QuestionCue::Asking && sentenceCount(question) == 1;
    if (request && question.startsWith(u'请')) {
        return heading;
    }
    // Numbered noun phrases are headings as long as they are not sentences.
    if (sentenceCount(question) > 0 || isSentenceEnd(last) || last == u'；' || last == u'，'
        || last == u';' || question.size() > 60) {
        return std::nullopt;
    }
    return heading;
}

bool restatesSubject(QStringView heading, QStringView answer)
{
    QStringView subject = heading;
    if (subject.startsWith(u"关于")) {
        subject = subject.sliced(2);
    }
    constexpr qsizetype reach = 45;
    const QStringView opening = answer.first(std::min(answer.size(), reach));
    constexpr qsizetype word = 2;
    for (qsizetype at = 0; at + word <= subject.size() && at < 8; ++at) {
        if (isHan(subject[at].unicode()) && isHan(subject[at + 1].unicode())
            && opening.contains(subject.sliced(at, word))) {
            return true;
        }
    }
    return false;
}

} // namespace zhixing
