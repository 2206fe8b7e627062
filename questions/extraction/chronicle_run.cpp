// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/chronicle_run.h"

#include "extraction/end_mark.h"
#include "extraction/paragraph_shape.h"
#include "extraction/printed_text.h"
#include "text/characters.h"

#include <algorithm>
#include <set>

namespace zhixing
{

namespace
{

constexpr std::size_t fewestEvents = 5;
constexpr std::size_t fewestYears = 3;
constexpr int oneYear = 10000; ///< in yyyymmdd
/// Most of an article of events is events.
constexpr quint32 mostCharactersPerEvent = 400;

int yearOf(const EventDate &date)
{
    return date.earliest / oneYear;
}

/// 1980-05 -> 1980年5月
QString spelledOut(const QString &iso)
{
    QString text = iso.first(4) + u'年';
    if (iso.size() >= 7) {
        text += QString::number(iso.sliced(5, 2).toInt()) + u'月';
    }
    if (iso.size() >= 10) {
        text += QString::number(iso.sliced(8, 2).toInt()) + u'日';
    }
    return text;
}

} // namespace

/// The longest run of sentences whose dates do not go back. A date that may lie before or after its
/// neighbour lies after it.
std::vector<std::size_t> ChronicleRun::risingSentences() const
{
    std::vector<int> days;
    int before = 0;
    for (const DatedSentence &sentence : m_sentences) {
        const EventDate &when = sentence.when;
        before = before >= when.earliest && before <= when.latest ? before : when.earliest;
        days.push_back(before);
    }
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> tails;
    std::vector<std::size_t> previous(days.size(), none);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto at = std::ranges::upper_bound(
            tails, days[i], {}, [&](std::size_t index) { return days[index]; });
        if (at != tails.begin()) {
            previous[i] = *std::prev(at);
        }
        if (at == tails.end()) {
            tails.push_back(i);
        } else {
            *at = i;
        }
    }
    std::vector<std::size_t> rising;
    for (std::size_t i = tails.empty() ? none : tails.back(); i != none; i = previous[i]) {
        rising.push_back(i);
    }
    std::ranges::reverse(rising);
    return rising;
}

bool ChronicleRun::isChronicle(std::span<const std::size_t> rising) const
{
    if (rising.size() < fewestEvents) {
        return false;
    }
    std::set<QString> dates;
    std::set<int> years;
    for (const std::size_t index : rising) {
        dates.insert(m_sentences[index].when.start);
        years.insert(yearOf(m_sentences[index].when));
    }
    const DatedSentence &first = m_sentences[rising.front()];
    const DatedSentence &last = m_sentences[rising.back()];
    const std::size_t among = rising.back() - rising.front() + 1;
    if (dates.size() < fewestEvents || years.size() < fewestYears
        || last.when.earliest - first.when.earliest < oneYear || rising.size() * 10 < among * 7) {
        return false;
    }
    const quint32 reach = m_paragraphs[last.paragraph].end - m_paragraphs[first.paragraph].start;
    return reach / mostCharactersPerEvent <= rising.size();
}

FoundPassage ChronicleRun::passageOf(const DatedSentence &sentence) const
{
    PrintedText paragraph;
    paragraph.append(m_page, m_paragraphs[sentence.paragraph]);
    FoundPassage passage;
    passage.kind = PassageKind::Chronicle;
    if (sentence.yearHeading) {
        const Paragraph &heading = m_paragraphs[*sentence.yearHeading];
        PrintedText line;
        line.append(m_page, heading);
        passage.heading = line.part(bulletLength(line.text()), line.text().size());
        while (isColon(passage.heading.text().back().unicode())) {
            passage.heading = passage.heading.part(0, passage.heading.text().size() - 1);
        }
    }
    const Paragraph &source = m_paragraphs[sentence.paragraph];
    passage.heading.append(m_page,
        source.firstLine,
        source.lastLine,
        paragraph.sourceAt(sentence.date),
        paragraph.sourceAt(sentence.date + sentence.when.length - 1) + 1);
    qsizetype end = sentence.end;
    if (const auto mark = endMarkIn(paragraph.text()); mark && *mark < end) {
        end = *mark;
    }
    passage.text = paragraph.part(sentence.start, end);
    // 同年5月 says nothing to who reads the event by itself.
    const QString shown
        = sentence.when.isRelative ? spelledOut(sentence.when.start) : passage.heading.text();
    passage.date = PassageDate {shown, sentence.when.start, sentence.when.end};
    return passage;
}

std::optional<FoundArticle> ChronicleRun::assemble() const
{
    const std::vector<std::size_t> rising = risingSentences();
    if (!isChronicle(rising)) {
        return std::nullopt;
    }
    FoundArticle article;
    article.firstParagraph
        = m_sentences[rising.front()].yearHeading.value_or(m_sentences[rising.front()].paragraph);
    article.lastParagraph = m_sentences[rising.back()].paragraph;
    for (const std::size_t index : rising) {
        article.passages.push_back(passageOf(m_sentences[index]));
    }
    return article;
}

} // namespace zhixing
