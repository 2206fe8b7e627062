// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/corpus.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

// A pair that stands everywhere finds nothing, and would make the search grow with the square of
// the text. Where only a part of the wording is wanted, what is found is used for caution alone.
constexpr double nearlyAll = 0.8;
constexpr std::size_t mostCandidates = 4096;
constexpr std::size_t mostForCaution = 512;

std::vector<TextRange> rangesOf(const std::vector<Slot> &slots, bool (Slot::*isLeftOut)() const)
{
    std::vector<TextRange> ranges;
    for (const Slot &slot : slots) {
        if ((slot.*isLeftOut)()) {
            ranges.push_back(slot.range);
        }
    }
    return ranges;
}

QString lettersOf(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            letters += c;
        }
    }
    return letters;
}

/// Where the halves of a sentence part: at ； outside of quotation marks and brackets.
std::vector<TextRange> halvesOf(QStringView text, TextRange sentence)
{
    const QStringView view = text.sliced(sentence.start, sentence.length());
    const auto depths = nestingOf(view);
    std::vector<TextRange> halves;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= view.size(); ++i) {
        const bool isBreak = i == view.size()
            || (depths[static_cast<std::size_t>(i)] == 0 && (view[i] == u'；' || view[i] == u';'));
        if (!isBreak) {
            continue;
        }
        if (i - start > 1) {
            halves.push_back({sentence.start + start,
                sentence.start + std::min(i + (i < view.size() ? 1 : 0), view.size())});
        }
        start = i + 1;
    }
    return halves;
}

} // namespace

Corpus::Corpus(const std::vector<Passage> &passages, const Lexicon &lexicon)
    : m_passages(&passages)
{
    for (std::size_t p = 0; p < passages.size(); ++p) {
        for (const TextRange sentence : sentencesOf(passages[p].text)) {
            addSentence(p, sentence, lexicon);
        }
    }
    QSet<QString> known;
    known.reserve(static_cast<qsizetype>(m_units.size()));
    for (std::size_t u = 0; u < m_units.size(); ++u) {
        const Unit &unit = m_units[u];
        for (const quint32 pair : unit.bigrams) {
            Posting &posting = m_index[pair];
            if (posting.units.empty() || m_units[posting.units.back()].passage != unit.passage) {
                ++posting.passages;
            }
            posting.units.push_back(static_cast<quint32>(u));
        }
        // What is said a thousand times over is looked at once.
        const auto before = known.size();
        known.insert(unit.text);
        if (known.size() > before) {
            m_restatements.add(u,
                matterOf(unit.text, rangesOf(unit.slots, &Slot::isFigure)),
                matterOf(unit.text, rangesOf(unit.slots, &Slot::isValue)));
        }
    }
    m_restatements.finish();
}

void Corpus::addSentence(std::size_t passage, TextRange sentence, const Lexicon &lexicon)
{
    const QStringView text = (*m_passages)[passage].text;
    for (const TextRange half : halvesOf(text, sentence)) {
        Unit unit;
        unit.passage = passage;
        unit.span = half;
        unit.text = tidied(text.sliced(half.start, half.length()));
        unit.slots = findSlots(unit.text, lexicon);
        unit.bigrams = bigramsOf(unit.text);
        unit.sentence = m_sentences;
        m_units.push_back(std::move(unit));
    }
    ++m_sentences;
}

std::vector<Corpus::Match> Corpus::similar(QStringView wording, double share, bool *isCut) const
{
    const std::size_t limit = share < nearlyAll ? mostForCaution : mostCandidates;
    const auto wanted = bigramsOf(wording);
    std::vector<const std::vector<quint32> *> lists;
    for (const quint32 pair : wanted) {
        const auto it = m_index.find(pair);
        if (it != m_index.end()) {
            lists.push_back(&it->second.units);
        }
    }
    std::ranges::stable_sort(lists, {}, [](const auto *list) { return list->size(); });
    // A unit with this share of the pairs has one of the rarest among them, however the rest falls.
    const auto needed
        = static_cast<std::size_t>(std::ceil(share * static_cast<double>(wanted.size())));
    const std::size_t absent = wanted.size() - lists.size();
    const std::size_t mayMiss = wanted.size() - std::min(needed, wanted.size());
    const std::size_t enough = mayMiss >= absent ? mayMiss - absent + 1 : 0;
    std::vector<quint32> candidates;
    for (std::size_t i = 0; i < std::min(enough, lists.size()); ++i) {
        const bool isTooMuch = candidates.size() + lists[i]->size() > limit;
        if (isCut) {
            *isCut = *isCut || isTooMuch;
        }
        if (i > 0 && isTooMuch) {
            break;
        }
        const auto end
            = lists[i]->begin() + static_cast<std::ptrdiff_t>(std::min(lists[i]->size(), limit));
        candidates.insert(candidates.end(), lists[i]->begin(), end);
    }
    std::ranges::sort(candidates);
    candidates.erase(std::ranges::unique(candidates).begin(), candidates.end());
    std::vector<Match> matches;
    for (const quint32 unit : candidates) {
        const double found = containment(wanted, m_units[unit].bigrams);
        if (found >= share) {
            matches.push_back({unit, found});
        }
    }
    return matches;
}

bool Corpus::asserts(QStringView statement) const
{
    const QString wanted = lettersOf(statement);
    bool isCut = false;
    const auto matches = similar(statement, 0.95, &isCut);
    // What stands everywhere may well stand in this form, too.
    return isCut || std::ranges::any_of(matches, [&](const Match &match) {
        return lettersOf(m_units[match.unit].text).contains(wanted);
    });
}

std::size_t Corpus::spread(quint32 bigram) const
{
    const auto it = m_index.find(bigram);
    return it == m_index.end() ? 0 : it->second.passages;
}

} // namespace zhixing
