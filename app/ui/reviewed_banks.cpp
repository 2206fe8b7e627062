// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reviewed_banks.h"

#include "bank/bank_json.h"
#include "bank/bank_title.h"
#include "review/merging.h"
#include "review/overlay_json.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

template <typename T>
void appendNew(std::vector<T> &into, const std::vector<T> &from)
{
    QSet<QString> known;
    for (const T &value : into) {
        known.insert(value.id);
    }
    for (const T &value : from) {
        if (!known.contains(value.id)) {
            into.push_back(value);
        }
    }
}

struct Places {
    QString beside;
    QString apart;

    [[nodiscard]] QString toWrite() const
    {
        return QFileInfo(QFileInfo(beside).absolutePath()).isWritable() || apart.isEmpty() ? beside
                                                                                           : apart;
    }
};

Places placesOf(const QString &bankFile, const QString &reviewFolder)
{
    const QString beside = reviewPathOf(bankFile);
    return {beside,
        reviewFolder.isEmpty() ? QString()
                               : QDir(reviewFolder).filePath(QFileInfo(beside).fileName())};
}

Result<Overlay> readDecisions(const Places &places)
{
    auto overlay = loadOverlay(places.beside);
    if (!overlay || places.apart.isEmpty()) {
        return overlay;
    }
    const auto apart = loadOverlay(places.apart);
    return apart ? mergeOverlays(*overlay, *apart, places.apart) : apart;
}

} // namespace

Result<ReviewedBanks> ReviewedBanks::load(const QStringList &files, const QString &reviewFolder)
{
    if (files.isEmpty()) {
        return fail(ErrorCode::NothingFound, u"no bank file; build one or name it with --bank"_s);
    }
    ReviewedBanks banks;
    for (const QString &file : files) {
        Result<Bank> bank = loadBank(file);
        if (!bank) {
            return std::unexpected(std::move(bank.error()));
        }
        const Places places = placesOf(file, reviewFolder);
        auto overlay = readDecisions(places);
        if (!overlay) {
            banks.m_problems.push_back(overlay.error());
        }
        banks.m_parts.push_back({places.toWrite(),
            Review(std::move(*bank), overlay ? std::move(*overlay) : Overlay {})});
    }
    return banks;
}

Bank ReviewedBanks::bank() const
{
    Bank all;
    for (const Part &part : m_parts) {
        const Bank &bank = part.review.bank();
        all.title = all.title.isEmpty() ? bank.title : all.title;
        appendNew(all.documents, bank.documents);
        appendNew(all.passages, bank.passages);
        appendNew(all.items, bank.items);
    }
    all.title = titleOf(all);
    return all;
}

QStringList ReviewedBanks::titles() const
{
    QStringList titles;
    for (const Part &part : m_parts) {
        titles.append(titleOf(part.review.bank()));
    }
    return titles;
}

Bank ReviewedBanks::bankAt(qsizetype place) const
{
    Bank bank = m_parts[static_cast<std::size_t>(place)].review.bank();
    bank.title = titleOf(bank);
    return bank;
}

const Review *ReviewedBanks::reviewOfItem(const QString &item) const
{
    const auto found = std::ranges::find_if(
        m_parts, [&](const Part &part) { return part.review.item(item) != nullptr; });
    return found == m_parts.end() ? nullptr : &found->review;
}

const Review *ReviewedBanks::reviewOfDecision(const QString &decision) const
{
    const auto found = std::ranges::find_if(
        m_parts, [&](const Part &part) { return part.review.decision(decision) != nullptr; });
    return found == m_parts.end() ? nullptr : &found->review;
}

const Review *ReviewedBanks::reviewOfPassage(const QString &passage) const
{
    const auto found = std::ranges::find_if(m_parts, [&](const Part &part) {
        const auto &passages = part.review.original().passages;
        return std::ranges::find(passages, passage, &Passage::id) != passages.end();
    });
    return found == m_parts.end() ? nullptr : &found->review;
}

const Decision *ReviewedBanks::decision(const QString &id) const
{
    const Review *review = reviewOfDecision(id);
    return review ? review->decision(id) : nullptr;
}

int ReviewedBanks::conflictCount() const
{
    std::size_t count = 0;
    for (const Part &part : m_parts) {
        count += part.review.conflicts().size();
    }
    return static_cast<int>(count);
}

int ReviewedBanks::staleCount() const
{
    std::size_t count = 0;
    for (const Part &part : m_parts) {
        count += part.review.stale().size();
    }
    return static_cast<int>(count);
}

Result<void> ReviewedBanks::store(Part &part, const Overlay &added)
{
    QDir().mkpath(QFileInfo(part.overlayPath).absolutePath());
    const auto stored = storeDecisions(part.overlayPath, added);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    // What was read from beside the bank counts on, wherever is written.
    auto all = mergeOverlays(part.review.overlay(), *stored, part.overlayPath);
    if (!all) {
        return std::unexpected(all.error());
    }
    part.review.setOverlay(std::move(*all));
    return {};
}

Result<void> ReviewedBanks::store(const Review &review, const Decision &decision)
{
    const auto part = std::ranges::find_if(
        m_parts, [&review](const Part &candidate) { return &candidate.review == &review; });
    if (part == m_parts.end()) {
        return fail(ErrorCode::BadUse, u"a decision on no bank that is loaded"_s);
    }
    return store(*part, {{decision}});
}

Result<int> ReviewedBanks::merge(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        return fail(ErrorCode::Unreadable, u"no such file"_s, path);
    }
    const auto other = loadOverlay(path);
    if (!other) {
        return std::unexpected(other.error());
    }
    std::vector<Overlay> shares(m_parts.size());
    QHash<QString, std::size_t> homes;
    int added = 0;
    for (const Decision &decision : other->decisions) {
        if (this->decision(decision.id)) {
            continue;
        }
        const auto found = std::ranges::find_if(
            m_parts, [&](const Part &part) { return part.review.concerns(decision); });
        const std::size_t home
            = decision.action == DecisionAction::Undo && homes.contains(decision.undoes)
            ? homes.value(decision.undoes)
            : found == m_parts.end() ? 0
                                     : static_cast<std::size_t>(found - m_parts.begin());
        homes.insert(decision.id, home);
        shares[home].decisions.push_back(decision);
        ++added;
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (shares[i].decisions.empty()) {
            continue;
        }
        if (const auto stored = store(m_parts[i], shares[i]); !stored) {
            return std::unexpected(stored.error());
        }
    }
    return added;
}

} // namespace zhixing
