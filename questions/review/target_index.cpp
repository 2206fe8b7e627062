// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/target_index.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype shingleLength = 3;
/// Share of the shingles of both sentences: below this it is another sentence.
constexpr double alike = 0.45;
/// What stands in more items than this says nothing.
constexpr std::size_t commonplace = 200;

QString keyOf(const Target &target, const QString &what)
{
    return what + QChar(u'\x1f') + target.rule + QChar(u'\x1f') + toString(target.kind);
}

QString withSlot(const QString &key, const Target &target)
{
    return key + QChar(u'\x1f') + target.slot;
}

QSet<quint64> shinglesOf(const QString &sentence)
{
    QSet<quint64> shingles;
    for (qsizetype i = 0; i + shingleLength <= sentence.size(); ++i) {
        quint64 shingle = 0;
        for (qsizetype j = 0; j < shingleLength; ++j) {
            shingle = shingle << 16 | sentence[i + j].unicode();
        }
        shingles.insert(shingle);
    }
    return shingles;
}

/// Of several the one of the same slot, else the first.
std::size_t bestOf(
    const std::vector<std::size_t> &items, const std::vector<Target> &targets, const Target &wanted)
{
    const auto found = std::ranges::find_if(
        items, [&](std::size_t item) { return targets[item].slot == wanted.slot; });
    return found == items.end() ? items.front() : *found;
}

} // namespace

TargetIndex::TargetIndex(const std::vector<Item> &items)
{
    m_targets.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Target &target = m_targets.emplace_back(targetOf(items[i]));
        const QString byFact = keyOf(target, target.fact);
        const QString bySentence = keyOf(target, target.sentence);
        m_byFact[byFact].push_back(i);
        m_byFactAndSlot[withSlot(byFact, target)].push_back(i);
        m_bySentence[bySentence].push_back(i);
        m_bySentenceAndSlot[withSlot(bySentence, target)].push_back(i);
        for (const quint64 shingle : shinglesOf(target.sentence)) {
            m_byShingle[shingle].push_back(i);
        }
    }
}

std::optional<TargetIndex::Match> TargetIndex::find(const Target &target) const
{
    const QString byFact = keyOf(target, target.fact);
    const QString bySentence = keyOf(target, target.sentence);
    if (const auto it = m_byFactAndSlot.constFind(withSlot(byFact, target));
        it != m_byFactAndSlot.cend()) {
        const std::size_t item = it->front();
        return Match {
            item, m_targets[item].sentence == target.sentence ? Fit::Same : Fit::OtherSentence};
    }
    // Another part of the passage changed, and its facts have other ids.
    if (const auto it = m_bySentenceAndSlot.constFind(withSlot(bySentence, target));
        it != m_bySentenceAndSlot.cend()) {
        return Match {it->front(), Fit::Same};
    }
    if (const auto it = m_byFact.constFind(byFact); it != m_byFact.cend()) {
        const std::size_t item = it->front();
        return Match {item,
            m_targets[item].sentence == target.sentence ? Fit::OtherSlot : Fit::OtherSentence};
    }
    if (const auto it = m_bySentence.constFind(bySentence); it != m_bySentence.cend()) {
        return Match {it->front(), Fit::OtherSlot};
    }
    if (const auto item = mostAlike(target)) {
        return Match {*item, Fit::OtherSentence};
    }
    return std::nullopt;
}

std::optional<std::size_t> TargetIndex::mostAlike(const Target &target) const
{
    const QSet<quint64> wanted = shinglesOf(target.sentence);
    QHash<std::size_t, qsizetype> common;
    for (const quint64 shingle : wanted) {
        const auto it = m_byShingle.constFind(shingle);
        if (it == m_byShingle.cend() || it->size() > commonplace) {
            continue;
        }
        for (const std::size_t item : *it) {
            if (m_targets[item].rule == target.rule && m_targets[item].kind == target.kind) {
                ++common[item];
            }
        }
    }
    double best = alike;
    std::vector<std::size_t> found;
    for (auto it = common.cbegin(); it != common.cend(); ++it) {
        const auto theirs = shinglesOf(m_targets[it.key()].sentence).size();
        const double share = static_cast<double>(it.value())
            / static_cast<double>(wanted.size() + theirs - it.value());
        if (share > best) {
            best = share;
            found.clear();
        }
        if (share == best) {
            found.push_back(it.key());
        }
    }
    std::ranges::sort(found);
    return found.empty() ? std::nullopt : std::optional(bestOf(found, m_targets, target));
}

} // namespace zhixing
