// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/faq_finder.h"

#include "extraction/faq_run.h"
#include "extraction/paragraph_shape.h"
#include "text/side_by_side.h"

#include <algorithm>

namespace zhixing
{

namespace
{

constexpr std::size_t mostAnswerParagraphs = 40;
constexpr std::size_t mostPlainAnswerParagraphs = 14;

/// The headings of a feature ask, too (成绩从哪里来); where the questions of a document are marked,
/// those without a mark are headings.
void refuseHeadingsThatAsk(
    std::span<const FaqRun> runs, std::span<std::optional<FoundArticle>> articles)
{
    using namespace Qt::Literals::StringLiterals;
    std::size_t outright = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (articles[i] && runs[i].asksOutright()) {
            outright = std::max(outright, articles[i]->passages.size());
        }
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!articles[i] || runs[i].asksOutright() || articles[i]->passages.size() > outright) {
            continue;
        }
        for (FoundPassage &passage : articles[i]->passages) {
            articles[i]->rejections.push_back(
                {u"heading that asks without a mark: the questions of this document bear one"_s,
                    u"faq"_s,
                    std::move(passage.heading)});
        }
        articles[i]->passages.clear();
    }
}

} // namespace

std::vector<FoundArticle> findFaqs(
    const Page &page, std::span<const Paragraph> paragraphs, std::span<const FoundArticle> excerpts)
{
    std::vector<FaqRun> runs;
    bool goesOn = false; // the last run does
    std::size_t nextExcerpt = 0;
    const auto limitFrom = [&](std::size_t paragraph) {
        for (std::size_t i = nextExcerpt; i < excerpts.size(); ++i) {
            if (excerpts[i].firstParagraph > paragraph && !excerpts[i].passages.empty()) {
                return excerpts[i].firstParagraph;
            }
        }
        return paragraphs.size();
    };
    const auto headings = foundSideBySide(paragraphs.size(), page.lines.size(), [&](std::size_t i) {
        return questionHeadingAt(page, paragraphs, i);
    });
    auto nextHeading = headings.begin();
    bool articleOver = false;
    bool introduced = false; // an editor's note stands behind the last question
    std::size_t lastQuestion = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        while (nextExcerpt < excerpts.size() && excerpts[nextExcerpt].lastParagraph < i) {
            ++nextExcerpt;
        }
        if (nextExcerpt < excerpts.size() && !excerpts[nextExcerpt].passages.empty()
            && excerpts[nextExcerpt].firstParagraph <= i) {
            goesOn = false;
            i = excerpts[nextExcerpt].lastParagraph;
            continue;
        }
        goesOn = goesOn && !articleOver;
        articleOver = endsArticle(page, paragraphs[i]);
        introduced = introduced || isEditorsNote(page, paragraphs[i]);
        while (nextHeading != headings.end() && nextHeading->first < i) {
            ++nextHeading;
        }
        if (nextHeading == headings.end() || nextHeading->first != i) {
            continue;
        }
        const QuestionHeading *heading = &nextHeading->second;
        // A plain heading neither begins a run nor makes it reach farther.
        if (heading->isPlain()) {
            if (goesOn) {
                runs.back().add(*heading);
            }
            continue;
        }
        if (goesOn) {
            const std::size_t between = i - lastQuestion;
            const bool labelled = heading->isNumbered() || heading->isExplicit();
            // A feature whose headings ask, then the title of the questions and its note.
            const bool isAnother = introduced && !labelled;
            goesOn = !isAnother
                && between <= (labelled ? mostAnswerParagraphs : mostPlainAnswerParagraphs);
        }
        if (!goesOn) {
            runs.emplace_back(page, paragraphs, limitFrom(i));
            goesOn = true;
        }
        runs.back().add(*heading);
        introduced = false;
        lastQuestion = i;
        i = heading->lastParagraph;
    }
    std::vector<std::optional<FoundArticle>> assembled(runs.size());
    sideBySide(
        runs.size(), page.lines.size(), [&](std::size_t i) { assembled[i] = runs[i].assemble(); });
    refuseHeadingsThatAsk(runs, assembled);
    std::vector<FoundArticle> articles;
    for (std::optional<FoundArticle> &article : assembled) {
        if (article) {
            articles.push_back(std::move(*article));
        }
    }
    return articles;
}

} // namespace zhixing
