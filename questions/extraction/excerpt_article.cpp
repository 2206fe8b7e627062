// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/excerpt_article.h"

#include "extraction/end_mark.h"
#include "extraction/label.h"
#include "extraction/paragraph_shape.h"
#include "text/characters.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr quint32 longestSubheading = 32;

/// “……”（《某报》9月14日第3版）: words of somebody else, though nobody could read whose.
bool endsInOwnBracket(const Page &page, const Paragraph &paragraph)
{
    const QStringView text = page.text.sliced(paragraph.start, lengthOf(paragraph));
    const auto open = text.lastIndexOf(u"”（");
    constexpr qsizetype shortest = 6;
    return text.front() == u'“' && text.back() == u'）' && open > 0
        && text.size() - open > shortest;
}

} // namespace

std::optional<Ordinal> ExcerptArticle::ordinalOf(std::size_t paragraph) const
{
    const Paragraph &candidate = m_paragraphs[paragraph];
    if (lengthOf(candidate) > 7) {
        return std::nullopt;
    }
    const QStringView text = firstLineOf(m_page, candidate);
    const auto value = ordinalAlone(text);
    if (!value) {
        return std::nullopt;
    }
    Ordinal ordinal;
    ordinal.paragraph = paragraph;
    ordinal.value = *value;
    ordinal.han = std::ranges::none_of(text, [](QChar c) { return isDigit(c.unicode()); });
    ordinal.bracketed = text.front() == u'（' || text.front() == u'(';
    return ordinal;
}

/// An ordinal the text runs on behind: 一、……, 3. ……, 二 ……, or with nothing in between.
std::optional<Ordinal> ExcerptArticle::runInOf(std::size_t paragraph) const
{
    const QStringView text = firstLineOf(m_page, m_paragraphs[paragraph]);
    const auto numeral = numeralAt(text);
    if (!numeral || numeral->length >= text.size()) {
        return std::nullopt;
    }
    Ordinal ordinal;
    ordinal.paragraph = paragraph;
    ordinal.value = numeral->value;
    ordinal.numeral = numeral->length;
    ordinal.han = numeral->han;
    const Label label = labelAt(text);
    if (label.kind == LabelKind::Arabic || label.kind == LabelKind::Han) {
        ordinal.length = label.length;
        return ordinal;
    }
    if (!numeral->han && !isBlank(text[numeral->length].unicode())) {
        return std::nullopt;
    }
    ordinal.length = numeral->length;
    while (ordinal.length < text.size() && isBlank(text[ordinal.length].unicode())) {
        ++ordinal.length;
    }
    return ordinal;
}

bool ExcerptArticle::isSubheading(std::size_t paragraph) const
{
    const Paragraph &candidate = m_paragraphs[paragraph];
    return lengthOf(candidate) <= longestSubheading && isHeadingLike(m_page, candidate)
        && !isRemark(m_page, candidate);
}

void ExcerptArticle::findBodies()
{
    int han = 0;
    int arabic = 0;
    int bracketed = 0;
    for (const Segment &segment : m_segments) {
        const std::size_t from = segment.lower;
        for (std::size_t i = from; i < segment.attribution.first && i < from + 6; ++i) {
            const auto ordinal = ordinalOf(i);
            if (!ordinal) {
                continue;
            }
            if (ordinal->bracketed) {
                bracketed += i == from ? 1 : 0;
            } else {
                ++(ordinal->han ? han : arabic);
            }
        }
    }
    m_hanOrdinals = han >= arabic && han > 0;
    m_bracketedOrdinals = han + arabic == 0 && bracketed * 2 >= std::ssize(m_segments) - 1;
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        findBody(i);
    }
    const auto titled = std::ranges::count_if(
        m_segments, [](const Segment &segment) { return segment.subheading.has_value(); });
    const auto numbered = std::ranges::count_if(
        m_segments, [](const Segment &segment) { return segment.ordinal.has_value(); });
    // One heading over several excerpts is the title of their article.
    m_subheadings = titled >= 2;
    if (numbered * 2 > std::ssize(m_segments)) {
        m_subheadings = false;
    }
    settleRunIns();
}

void ExcerptArticle::findBody(std::size_t index)
{
    Segment &segment = m_segments[index];
    if (!segment.attribution.quotation.isEmpty()) {
        segment.body = segment.attribution.first;
        if (segment.body > segment.lower) {
            segment.ordinal = ordinalOf(segment.body - 1);
        }
        return;
    }
    const bool own = segment.attribution.bodyLength > 0;
    const std::size_t end = own ? segment.attribution.first + 1 : segment.attribution.first;
    std::size_t at = end;
    segment.body = end;
    while (at > segment.lower) {
        const std::size_t i = at - 1;
        if (const auto ordinal = ordinalOf(i)) {
            const bool counts
                = ordinal->bracketed ? m_bracketedOrdinals : ordinal->han == m_hanOrdinals;
            if (counts) {
                segment.ordinal = ordinal;
                return;
            }
            if (!ordinal->bracketed) {
                break;
            }
        }
        const Paragraph &paragraph = m_paragraphs[i];
        if (!(own && i + 1 == end)) {
            if (paragraph.standing && i > segment.lower && ordinalOf(i - 1)) {
                // A label printed between an ordinal and its text.
                at = i;
                continue;
            }
            if (paragraph.standing || isRemark(m_page, paragraph)
                || (index == 0 && isIntroduction(m_page, paragraph))) {
                if (segment.body < end && isSubheading(i) && !isRemark(m_page, paragraph)) {
                    segment.subheading = i;
                }
                return;
            }
            if (endsArticle(m_page, paragraph) || endsInOwnBracket(m_page, paragraph)) {
                return;
            }
            if (isSubheading(i)) {
                if (segment.body < end) {
                    segment.subheading = i;
                }
                return;
            }
            if (index == 0 && isByline(firstLineOf(m_page, paragraph))) {
                return;
            }
        }
        segment.body = i;
        at = i;
        // Without an ordinal or a heading the first excerpt of an article has no beginning but
        // this.
        if (index == 0 && end - at >= mostBodyParagraphs) {
            return;
        }
    }
}

/// Ordinals that run into the text only count when they count: one, two, three over the segments.
void ExcerptArticle::settleRunIns()
{
    int expected = 0;
    std::size_t inChain = 0;
    std::vector<std::optional<Ordinal>> found(m_segments.size());
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        if (segment.ordinal || segment.body > segment.attribution.first
            || !segment.attribution.quotation.isEmpty()) {
            continue;
        }
        found[i] = runInOf(segment.body);
        if (i == 0 && !found[i]) {
            // The first excerpt may begin further down than everything that could belong to it.
            continue;
        }
        if (found[i] && (found[i]->value == expected + 1 || inChain == 0)) {
            expected = found[i]->value;
            ++inChain;
        } else if (found[i]) {
            found[i].reset();
        }
    }
    if (inChain < 2 || inChain * 2 < m_segments.size()) {
        return;
    }
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        if (found[i] && !m_segments[i].ordinal) {
            m_segments[i].ordinal = found[i];
        }
    }
    // Where the chain shows that the first one counts, look for its beginning among its paragraphs.
    Segment &first = m_segments.front();
    if (!first.ordinal && m_segments.size() > 1 && m_segments[1].ordinal) {
        for (std::size_t i = first.body; i <= first.attribution.first; ++i) {
            const auto ordinal = runInOf(i);
            if (ordinal && ordinal->value + 1 == m_segments[1].ordinal->value) {
                first.ordinal = ordinal;
                first.body = i;
            }
        }
    }
}

PrintedText ExcerptArticle::printed(std::size_t first, std::size_t last) const
{
    PrintedText text;
    for (std::size_t i = first; i <= last && i < m_paragraphs.size(); ++i) {
        if (!m_paragraphs[i].glued) {
            text.breakParagraph();
        }
        text.append(m_page, m_paragraphs[i]);
    }
    return text;
}

PrintedText ExcerptArticle::bodyOf(const Segment &segment) const
{
    const Attribution &attribution = segment.attribution;
    if (!attribution.quotation.isEmpty()) {
        return attribution.quotation;
    }
    PrintedText body;
    for (std::size_t i = segment.body; i < attribution.first + (attribution.bodyLength > 0 ? 1 : 0);
        ++i) {
        const Paragraph &paragraph = m_paragraphs[i];
        // A stray numeral or a label between paragraphs is of the page, not of the text.
        if (i < attribution.first && (paragraph.standing || isRemark(m_page, paragraph))) {
            continue;
        }
        if (const auto ordinal = ordinalOf(i); ordinal && !ordinal->bracketed) {
            continue;
        }
        if (!paragraph.glued) {
            body.breakParagraph();
        }
        body.append(m_page, paragraph);
    }
    qsizetype from = 0;
    if (segment.ordinal && segment.ordinal->length > 0) {
        from = segment.ordinal->length;
    }
    qsizetype to = body.text().size();
    if (attribution.bodyLength > 0) {
        const Paragraph &last = m_paragraphs[attribution.first];
        PrintedText whole;
        whole.append(m_page, last);
        to -= whole.text().size() - attribution.bodyLength;
    }
    QStringView text = QStringView(body.text()).first(to);
    text = trimmedBlanks(text);
    while (!text.isEmpty() && (text.back() == u'—' || text.back() == u'-')) {
        text.chop(1);
    }
    if (const auto mark = endMarkIn(text)) {
        text = text.first(*mark);
    }
    return body.part(from, text.size());
}

void ExcerptArticle::emitPassage(
    const Segment &segment, PrintedText heading, PrintedText body, FoundArticle *article) const
{
    const Attribution &attribution = segment.attribution;
    FoundPassage passage;
    passage.kind = PassageKind::Excerpt;
    passage.heading = std::move(heading);
    passage.text = std::move(body);
    passage.date = PassageDate {attribution.dateText, attribution.date.start, attribution.date.end};
    passage.occasion = attribution.occasion;
    passage.attribution = attribution.printed;
    article->passages.push_back(std::move(passage));
}

/// Ordinals between two attributions whose text has no attribution of its own.
void ExcerptArticle::rejectLeftovers(
    const Segment &segment, const std::vector<std::size_t> &starts, FoundArticle *article) const
{
    const bool shared = segment.attribution.form == AttributionForm::Shared;
    const std::size_t covered = segment.attribution.sharedBy > 0
        ? static_cast<std::size_t>(segment.attribution.sharedBy) - 1
        : starts.size();
    const std::size_t own = segment.ordinal ? segment.ordinal->paragraph : segment.body;
    for (std::size_t k = 0; k < starts.size(); ++k) {
        const std::size_t to = k + 1 < starts.size() ? starts[k + 1] : own;
        PrintedText body;
        for (std::size_t i = starts[k] + 1; i < to; ++i) {
            if (m_paragraphs[i].standing || isRemark(m_page, m_paragraphs[i])) {
                continue;
            }
            body.breakParagraph();
            body.append(m_page, m_paragraphs[i]);
        }
        if (body.isEmpty()) {
            continue;
        }
        if (shared && starts.size() - k <= covered) {
            PrintedText heading = printed(starts[k], starts[k]);
            emitPassage(segment, std::move(heading), std::move(body), article);
            continue;
        }
        article->rejections.push_back(
            {u"excerpt without attribution: no date and occasion stand between its text and the next ordinal"_s,
                u"excerpt"_s,
                std::move(body)});
    }
}

FoundArticle ExcerptArticle::assemble()
{
    findBodies();
    FoundArticle article;
    article.firstParagraph = m_segments.front().ordinal ? m_segments.front().ordinal->paragraph
                                                        : m_segments.front().body;
    if (m_segments.front().subheading && m_subheadings) {
        article.firstParagraph = *m_segments.front().subheading;
    }
    article.lastParagraph = m_segments.back().attribution.last;
    const Attribution *previous = nullptr;
    for (Segment &segment : m_segments) {
        std::vector<std::size_t> starts;
        const std::size_t own = segment.ordinal && segment.ordinal->length == 0
            ? segment.ordinal->paragraph
            : segment.body;
        // Before the first excerpt anything may stand; only what is numbered like it belongs to it.
        for (std::size_t i = segment.lower; i < own; ++i) {
            const auto ordinal = ordinalOf(i);
            if (ordinal && segment.ordinal && ordinal->han == segment.ordinal->han
                && ordinal->bracketed == segment.ordinal->bracketed
                && ordinal->value < segment.ordinal->value && own - i <= 2 * mostBodyParagraphs) {
                starts.push_back(i);
            }
        }
        rejectLeftovers(segment, starts, &article);
        PrintedText body = bodyOf(segment);
        PrintedText heading;
        if (segment.ordinal) {
            heading = printed(segment.ordinal->paragraph, segment.ordinal->paragraph);
            const qsizetype length
                = segment.ordinal->length > 0 ? segment.ordinal->numeral : heading.text().size();
            heading = heading.part(0, length);
        } else if (segment.subheading && m_subheadings) {
            heading = printed(*segment.subheading, *segment.subheading);
        }
        if (segment.attribution.form == AttributionForm::Same && previous) {
            segment.attribution.date = previous->date;
            segment.attribution.dateText = previous->dateText;
            segment.attribution.occasion = previous->occasion;
        }
        if (body.isEmpty()) {
            article.rejections.push_back({u"attribution without text: nothing stands before it"_s,
                u"excerpt"_s,
                segment.attribution.printed});
        } else if (segment.attribution.date.state == DateState::Invalid
            || segment.attribution.date.start.isEmpty()) {
            article.rejections.push_back({u"excerpt without a readable date: “%1”"_s.arg(
                                              segment.attribution.printed.text().left(60)),
                u"excerpt"_s,
                std::move(body)});
        } else {
            emitPassage(segment, std::move(heading), std::move(body), &article);
            previous = &segment.attribution;
        }
    }
    // One quotation in an article, or a few far apart, do not make it a collection.
    const bool marked = m_segments.front().ordinal || m_subheadings;
    const auto telling = std::ranges::count_if(
        m_segments, [](const Segment &segment) { return segment.attribution.telling; });
    const bool enough
        = m_segments.size() >= 2 ? telling * 2 >= std::ssize(m_segments) : marked && telling == 1;
    if (!enough) {
        for (FoundPassage &passage : article.passages) {
            article.rejections.push_back(
                {u"excerpt standing alone: a single dated quotation is no collection of excerpts"_s,
                    u"excerpt"_s,
                    std::move(passage.text)});
        }
        article.passages.clear();
    }
    return article;
}

} // namespace zhixing
