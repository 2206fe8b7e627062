// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/pair_splitter.h"

#include "extraction/label.h"
#include "extraction/printed_text.h"
#include "text/characters.h"
#include "text/side_by_side.h"

#include <algorithm>
#include <iterator>

namespace zhixing
{

namespace
{

bool isWordLabel(LabelKind kind)
{
    return kind == LabelKind::Question || kind == LabelKind::Answer
        || kind == LabelKind::Explanation;
}

/// Whether a numbered part asks at once: a question mark before any other end of a sentence.
bool asksAtOnce(QStringView text)
{
    constexpr qsizetype longest = 120;
    for (qsizetype at = 0; at < text.size() && at < longest; ++at) {
        const char16_t c = text[at].unicode();
        if (isQuestionMark(c)) {
            return true;
        }
        if (c == u'。' || c == u'！' || c == u'；') {
            return false;
        }
    }
    return false;
}

/// “……”（某局局长，8月7日，调度会）|“……”: whether the bracket that ends before `at` says when the
/// words in front of it were said.
bool endsAttribution(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 120;
    if (at < 1 || (text[at - 1] != u'）' && text[at - 1] != u')')) {
        return false;
    }
    for (qsizetype open = at - 2; open > 0 && at - open < longest; --open) {
        if (text[open] == u'（' || text[open] == u'(') {
            const QStringView inside = text.sliced(open, at - open);
            return text[open - 1] == u'”' && inside.contains(u'月') && inside.contains(u'日');
        }
    }
    return false;
}

/// Where parts of a paragraph begin, the first left out.
std::vector<qsizetype> partStarts(QStringView text)
{
    std::vector<qsizetype> starts;
    const Label own = labelAt(text);
    int number = own.kind == LabelKind::Arabic || own.kind == LabelKind::Han ? own.number : 0;
    if (number > 0 && !asksAtOnce(text.sliced(own.length))) {
        number = 0;
    }
    LabelKind numbered = own.kind;
    // 1．问：… has one label, though a mark that may end a sentence stands inside it.
    for (qsizetype at = std::max<qsizetype>(1, own.length); at < text.size(); ++at) {
        qsizetype before = at - 1;
        const bool blank = isBlank(text[before].unicode());
        while (before > 0 && isBlank(text[before].unicode())) {
            --before;
        }
        const char16_t previous = text[before].unicode();
        const bool ended = isSentenceEnd(previous) || isCloser(previous) || previous == u'；';
        if ((!ended && !blank) || isBlank(text[at].unicode())) {
            continue;
        }
        const char16_t c = text[at].unicode();
        if (isSentenceEnd(c) || isCloser(c)) {
            continue;
        }
        if (c == u'“' && endsAttribution(text, before + 1)) {
            starts.push_back(at);
            continue;
        }
        const Label label = labelAt(text.sliced(at, std::min<qsizetype>(12, text.size() - at)));
        if (isWordLabel(label.kind)) {
            if (label.kind != LabelKind::Explanation || ended) {
                starts.push_back(at);
            }
        } else if (number > 0 && ended && label.kind == numbered && label.number == number + 1
            && asksAtOnce(text.sliced(at + label.length))) {
            starts.push_back(at);
            number = label.number;
        }
    }
    return starts;
}

bool mayHoldPairs(const Page &page, const Paragraph &paragraph)
{
    for (quint32 i = paragraph.firstLine; i <= paragraph.lastLine; ++i) {
        const bool opensWords = i > paragraph.firstLine && page.lineText(i).startsWith(u'“');
        if (page.lines[i].has(HasInnerLabel) || opensWords) {
            return true;
        }
    }
    // "如何办理 答：……" has no sentence end before the label.
    const Label label = labelAt(page.lineText(paragraph.firstLine)
            .first(std::min<qsizetype>(16, page.lines[paragraph.firstLine].length)));
    return label.kind == LabelKind::Question || label.kind == LabelKind::Arabic
        || label.kind == LabelKind::Han;
}

void splitPair(const Page &page, const Paragraph &paragraph, std::vector<Paragraph> *parts)
{
    if (!mayHoldPairs(page, paragraph)) {
        parts->push_back(paragraph);
        return;
    }
    PrintedText printed;
    printed.append(page, paragraph);
    Paragraph rest = paragraph;
    quint32 line = paragraph.firstLine;
    for (const qsizetype start : partStarts(printed.text())) {
        const quint32 source = printed.sourceAt(start);
        Paragraph part = rest;
        part.end = source;
        while (line < paragraph.lastLine && page.lines[line].end() <= source) {
            ++line;
        }
        part.lastLine = line > rest.firstLine && page.lines[line].start >= source ? line - 1 : line;
        while (part.end > part.start && isBlank(page.text[part.end - 1].unicode())) {
            --part.end;
        }
        parts->push_back(part);
        rest.start = source;
        rest.firstLine = line;
        rest.glued = true;
    }
    parts->push_back(rest);
}

} // namespace

std::vector<Paragraph> splitPairs(const Page &page, const std::vector<Paragraph> &paragraphs)
{
    constexpr std::size_t atOnce = 64;
    std::vector<std::vector<Paragraph>> stretches(paragraphs.size() / atOnce + 1);
    sideBySide(stretches.size(), page.lines.size(), [&](std::size_t i) {
        const std::size_t last = std::min(paragraphs.size(), (i + 1) * atOnce);
        stretches[i].reserve(atOnce);
        for (std::size_t k = i * atOnce; k < last; ++k) {
            splitPair(page, paragraphs[k], &stretches[i]);
        }
    });
    std::vector<Paragraph> parts;
    parts.reserve(paragraphs.size());
    for (const std::vector<Paragraph> &stretch : stretches) {
        std::ranges::copy(stretch, std::back_inserter(parts));
    }
    return parts;
}

} // namespace zhixing
