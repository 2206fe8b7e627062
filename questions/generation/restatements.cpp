// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/restatements.h"

#include "text/character_set.h"

#include <algorithm>
#include <cmath>

namespace zhixing
{

namespace
{

constexpr double same = 0.8; ///< share of the weight that makes two statements one
constexpr double related = 0.5;
constexpr std::size_t mostCompared = 4096;
// As if so many statements more were known: in a short text, too, two statements of one rule are
// no commonplace.
constexpr double unseen = 1000;

/// Particles, prepositions and modal verbs, by character: what may change between two statements of
/// one rule. 不 and 未 may not.
constexpr CharacterSet grammar(u"的了着在于就便则都均也即将把对向为以之其所而且并和与及由从自被给让"
                               u"使应当该必须需要可能够会得如若凡是");

/// 一般来说 and the like narrow nothing.
bool isHedge(QStringView text)
{
    return text.startsWith(u"一般来说") || text.startsWith(u"一般而言")
        || text.startsWith(u"通常来说") || text.startsWith(u"总的来说");
}

constexpr qsizetype hedgeLength = 4;

} // namespace

std::vector<quint32> matterOf(QStringView text, std::span<const TextRange> leftOut)
{
    std::vector<quint32> pairs;
    pairs.reserve(static_cast<std::size_t>(text.size()));
    char16_t last = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto range
            = std::ranges::find_if(leftOut, [i](TextRange r) { return i >= r.start && i < r.end; });
        if (range != leftOut.end()) {
            last = 0;
            i = range->end - 1;
            continue;
        }
        if (isHedge(text.sliced(i))) {
            last = 0;
            i += hedgeLength - 1;
            continue;
        }
        const char16_t c = text[i].unicode();
        const bool isHanCharacter = c >= 0x4E00 && c <= 0x9FFF;
        if ((!isHanCharacter && !text[i].isLetterOrNumber()) || grammar.contains(c)) {
            last = 0;
            continue;
        }
        if (last != 0) {
            pairs.push_back(static_cast<quint32>(last) << 16 | c);
        }
        last = c;
    }
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
}

void RestatementIndex::add(
    std::size_t number, std::vector<quint32> matter, std::vector<quint32> withoutValues)
{
    const auto here = static_cast<quint32>(m_statements.size());
    for (const quint32 pair : matter) {
        m_having[pair].statements.push_back(here);
    }
    m_statements.push_back({number, std::move(matter), std::move(withoutValues)});
}

void RestatementIndex::finish()
{
    const double known = static_cast<double>(m_statements.size()) + unseen;
    for (auto &[pair, posting] : m_having) {
        posting.weight = std::log2(1.0 + known / static_cast<double>(posting.statements.size()));
    }
    for (std::size_t i = 0; i < m_statements.size(); ++i) {
        for (const quint32 pair : telling(weighed(m_statements[i].withoutValues))) {
            m_toldBy[pair].push_back(static_cast<quint32>(i));
        }
    }
}

std::vector<RestatementIndex::Weighed> RestatementIndex::weighed(
    const std::vector<quint32> &pairs) const
{
    const double unheard = std::log2(1.0 + static_cast<double>(m_statements.size()) + unseen);
    std::vector<Weighed> all;
    all.reserve(pairs.size());
    for (const quint32 pair : pairs) {
        const auto it = m_having.find(pair);
        all.push_back({pair, it == m_having.end() ? unheard : it->second.weight});
    }
    return all;
}

/// The rarest pairs, as many as it takes to outweigh what a restatement may lack.
std::vector<quint32> RestatementIndex::telling(std::vector<Weighed> pairs)
{
    std::ranges::sort(pairs, [](const Weighed &a, const Weighed &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.pair < b.pair;
    });
    double all = 0;
    for (const Weighed &pair : pairs) {
        all += pair.weight;
    }
    std::vector<quint32> rarest;
    double taken = 0;
    for (const Weighed &pair : pairs) {
        rarest.push_back(pair.pair);
        taken += pair.weight;
        if (taken > (1 - same) * all) {
            break;
        }
    }
    return rarest;
}

RestatementIndex::Found RestatementIndex::restating(const std::vector<quint32> &matter) const
{
    Found found;
    const std::vector<Weighed> wanted = weighed(matter);
    std::vector<quint32> candidates;
    const auto take = [&](const std::vector<quint32> &statements) {
        found.isCommonplace
            = found.isCommonplace || candidates.size() + statements.size() > mostCompared;
        if (!found.isCommonplace) {
            candidates.insert(candidates.end(), statements.begin(), statements.end());
        }
    };
    for (const quint32 pair : telling(wanted)) {
        if (const auto it = m_having.find(pair); it != m_having.end()) {
            take(it->second.statements);
        }
    }
    for (const quint32 pair : matter) {
        if (const auto it = m_toldBy.find(pair); it != m_toldBy.end()) {
            take(it->second);
        }
    }
    if (found.isCommonplace) {
        return found;
    }
    std::ranges::sort(candidates);
    candidates.erase(std::ranges::unique(candidates).begin(), candidates.end());
    for (const quint32 candidate : candidates) {
        const Statement &statement = m_statements[candidate];
        const double said = share(wanted, statement.matter);
        if (said >= same
            || (said >= related && share(weighed(statement.withoutValues), matter) >= same)) {
            found.numbers.push_back(statement.number);
        }
    }
    std::ranges::sort(found.numbers);
    return found;
}

/// By weight, the share of some pairs that a statement has.
double RestatementIndex::share(const std::vector<Weighed> &part, const std::vector<quint32> &whole)
{
    double shared = 0;
    double all = 0;
    for (const auto &[pair, weight] : part) {
        all += weight;
        shared += std::ranges::binary_search(whole, pair) ? weight : 0;
    }
    return all > 0 ? shared / all : 0;
}

} // namespace zhixing
