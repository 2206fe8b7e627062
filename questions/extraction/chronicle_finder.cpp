// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/chronicle_finder.h"

#include "extraction/chronicle_run.h"
#include "extraction/paragraph_shape.h"
#include "extraction/printed_text.h"
#include "text/character_set.h"
#include "text/characters.h"
#include "text/side_by_side.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace zhixing
{

namespace
{

/// More text than this without a dated sentence is another article, or another part of this.
constexpr quint32 widestGap = 700;
constexpr qsizetype longestLead = 40;

/// Cheap: the paragraph may hold a date that leads a sentence.
bool mayHoldDate(QStringView text)
{
    static constexpr CharacterSet units(u"年月.代");
    static constexpr CharacterSet before(
        u"0123456789０１２３４５６７８９一二三四五六七八九十〇零同是次翌当");
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!units.contains(text[i].unicode())) {
            continue;
        }
        qsizetype k = i - 1;
        while (k > 0 && isBlank(text[k].unicode())) {
            --k;
        }
        if (before.contains(text[k].unicode()) || text[i] == u'代') {
            return true;
        }
    }
    return false;
}

/// Cheap: a sentence of the paragraph begins with what a date, or a clause that leads up to one,
/// begins with. The paragraph itself may begin with a bullet or a label.
bool mayBeginWithDate(const Page &page, const Paragraph &paragraph)
{
    static constexpr CharacterSet ends(u"。！？!?…｡");
    static constexpr CharacterSet openings(u"0123456789０１２３４５６７８９一二三四五六七八九十〇零"
                                           u"同是次翌当为根经按随由鉴应在因");
    bool begins = true;
    bool ended = false;
    for (quint32 i = paragraph.firstLine; i <= paragraph.lastLine; ++i) {
        if (page.isFurniture(i)) {
            continue;
        }
        const Line &line = page.lines[i];
        const quint32 to = std::min(paragraph.end, line.end());
        for (quint32 at = std::max(paragraph.start, line.start); at < to; ++at) {
            const char16_t c = page.text[at].unicode();
            if (!begins && !ended && !ends.contains(c)) {
                continue;
            }
            if (isBlank(c) || (ended && (isSentenceEnd(c) || isCloser(c)))) {
                continue;
            }
            if (openings.contains(c) || (begins && !isHan(c))) {
                return true;
            }
            begins = false;
            ended = ends.contains(c);
        }
    }
    return false;
}

/// The first clause of a sentence when it only leads up to the date: 为改善用水，2002年…
qsizetype leadLength(QStringView sentence)
{
    static constexpr std::array<QStringView, 10> starts {
        u"为", u"根据", u"经", u"按照", u"随着", u"由于", u"鉴于", u"应", u"在", u"因"};
    if (std::ranges::none_of(
            starts, [&](QStringView start) { return sentence.startsWith(start); })) {
        return 0;
    }
    const qsizetype comma = sentence.first(std::min(sentence.size(), longestLead)).indexOf(u'，');
    return comma < 0 ? 0 : comma + 1;
}

/// Where the sentences of a text begin.
std::vector<qsizetype> sentenceStarts(QStringView text)
{
    std::vector<qsizetype> starts {bulletLength(text)};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isSentenceEnd(text[i].unicode()) || text[i] == u'．') {
            continue;
        }
        qsizetype next = i + 1;
        while (next < text.size()
            && (isSentenceEnd(text[next].unicode()) || isCloser(text[next].unicode())
                || isBlank(text[next].unicode()))) {
            ++next;
        }
        if (next < text.size()) {
            starts.push_back(next);
        }
        i = next - 1;
    }
    return starts;
}

/// 2024年9月20日出版: of the issue, in its imprint.
bool isImprint(QStringView sentence, qsizetype dateLength)
{
    static constexpr std::array<QStringView, 7> words {
        u"出版", u"出刊", u"编印", u"印刷", u"付印", u"发行", u"编讫"};
    return std::ranges::find(words, trimmedBlanks(sentence.sliced(dateLength))) != words.end();
}

/// Paragraphs that follow one another.
struct Stretch {
    std::size_t first = 0;
    std::size_t end = 0; ///< one past the last
};

class Search
{
public:
    Search(const Page &page, std::span<const Paragraph> paragraphs)
        : m_page(page)
        , m_paragraphs(paragraphs)
    {
    }

    [[nodiscard]] std::vector<FoundArticle> articlesIn(const Stretch &stretch)
    {
        m_run.emplace(m_page, m_paragraphs);
        findCandidates(stretch);
        for (std::size_t i = stretch.first; i < stretch.end; ++i) {
            look(i, m_isCandidate[i - stretch.first] != 0);
        }
        finish();
        return std::move(m_articles);
    }

private:
    void findCandidates(const Stretch &stretch)
    {
        constexpr std::size_t atOnce = 64;
        const std::size_t count = stretch.end - stretch.first;
        const std::size_t lines
            = m_paragraphs[stretch.end - 1].lastLine - m_paragraphs[stretch.first].firstLine + 1;
        m_isCandidate.resize(count);
        sideBySide(count / atOnce + 1, lines, [&](std::size_t turn) {
            const std::size_t last = std::min(count, (turn + 1) * atOnce);
            for (std::size_t i = turn * atOnce; i < last; ++i) {
                const Paragraph &paragraph = m_paragraphs[stretch.first + i];
                m_isCandidate[i] = mayBeginWithDate(m_page, paragraph)
                        && mayHoldDate(m_page.text.sliced(paragraph.start, lengthOf(paragraph)))
                    ? 1
                    : 0;
            }
        });
    }

    void look(std::size_t index, bool isCandidate)
    {
        const Paragraph &paragraph = m_paragraphs[index];
        const QStringView raw = m_page.text.sliced(paragraph.start, lengthOf(paragraph));
        if (const auto year = yearAlone(trimmedBlanks(raw))) {
            m_year = *year;
            m_yearHeading = index;
            return;
        }
        if (isRemark(m_page, paragraph)) {
            return;
        }
        const std::size_t before = m_found;
        if (isCandidate) {
            findIn(index);
        }
        if (m_found == before) {
            // A date under a year's heading names the year; any other heading is no text.
            m_headed = m_headed || (isHeadingLike(m_page, paragraph) && !m_run->isEmpty());
            m_gap += lengthOf(paragraph);
        }
        if (m_gap > widestGap || endsArticle(m_page, paragraph)) {
            finish();
        }
    }

    void finish()
    {
        if (auto article = m_run->assemble()) {
            m_articles.push_back(std::move(*article));
        }
        m_run.emplace(m_page, m_paragraphs);
        m_gap = 0;
        m_year = 0;
        m_headed = false;
        m_yearHeading.reset();
    }

    void findIn(std::size_t index)
    {
        PrintedText printed;
        printed.append(m_page, m_paragraphs[index]);
        const QStringView text = printed.text();
        const std::vector<qsizetype> starts = sentenceStarts(text);
        std::vector<DatedSentence> sentences;
        for (std::size_t s = 0; s < starts.size(); ++s) {
            const QStringView sentence = text.sliced(starts[s]);
            const bool underYear = s == 0 && m_yearHeading.has_value();
            qsizetype lead = 0;
            auto when = eventDateAt(sentence, m_year, underYear);
            if (!when) {
                lead = leadLength(sentence);
                if (lead > 0) {
                    when = eventDateAt(sentence.sliced(lead), 0, false);
                }
            }
            if (!when || isImprint(sentence.sliced(lead), when->length)) {
                continue;
            }
            DatedSentence found;
            found.paragraph = index;
            found.start = starts[s];
            found.end = text.size();
            found.date = starts[s] + lead;
            const bool ownYear = sentence.sliced(lead).first(when->length).contains(u'年')
                || when->start.size() < 7 || !underYear;
            if (!ownYear) {
                found.yearHeading = m_yearHeading;
            } else {
                m_yearHeading.reset();
            }
            found.when = *when;
            m_year = when->earliest / 10000;
            if (!sentences.empty()) {
                sentences.back().end = found.start;
            }
            sentences.push_back(found);
        }
        for (const DatedSentence &sentence : sentences) {
            // After a heading that goes back in time another list begins.
            if (m_headed && !m_run->isEmpty()
                && sentence.when.latest < m_run->last().when.earliest) {
                const int year = m_year;
                const auto heading = m_yearHeading;
                finish();
                m_year = year;
                m_yearHeading = heading;
            }
            m_run->add(sentence);
            m_gap = 0;
            m_headed = false;
            ++m_found;
        }
    }

    const Page &m_page;
    std::span<const Paragraph> m_paragraphs;
    std::vector<quint8> m_isCandidate; ///< of each paragraph, whether it may tell an event
    std::optional<ChronicleRun> m_run;
    std::vector<FoundArticle> m_articles;
    quint32 m_gap = 0;
    std::size_t m_found = 0;
    int m_year = 0;
    bool m_headed = false;
    std::optional<std::size_t> m_yearHeading;
};

/// What lies between the articles that are taken; no chronicle reaches over one.
std::vector<Stretch> stretchesBetween(std::span<const FoundArticle> taken, std::size_t paragraphs)
{
    std::vector<Stretch> stretches;
    std::size_t first = 0;
    for (const FoundArticle &article : taken) {
        if (article.passages.empty() || article.lastParagraph < first) {
            continue;
        }
        if (article.firstParagraph > first) {
            stretches.push_back({first, article.firstParagraph});
        }
        first = article.lastParagraph + 1;
    }
    if (first < paragraphs) {
        stretches.push_back({first, paragraphs});
    }
    return stretches;
}

} // namespace

std::vector<FoundArticle> findChronicles(
    const Page &page, std::span<const Paragraph> paragraphs, std::span<const FoundArticle> taken)
{
    const std::vector<Stretch> stretches = stretchesBetween(taken, paragraphs.size());
    std::vector<std::vector<FoundArticle>> found(stretches.size());
    sideBySide(stretches.size(), page.lines.size(), [&](std::size_t i) {
        found[i] = Search(page, paragraphs).articlesIn(stretches[i]);
    });
    std::vector<FoundArticle> articles;
    for (std::vector<FoundArticle> &own : found) {
        std::ranges::move(own, std::back_inserter(articles));
    }
    return articles;
}

} // namespace zhixing
