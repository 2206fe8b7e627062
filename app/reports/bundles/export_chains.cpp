// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/export_chains.h"

#include "records/sql.h"
#include "reports/bundles/settlements.h"

#include <QHash>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Link {
    QByteArray records;
    int sequence = 0;
    QByteArray manifest;
    QByteArray previous;
    QByteArray key;
    bool isComplete = false;
    qint64 createdMs = 0;
    QString branch;
};

/// The findings about the exports of one computer's records, which are sorted by number.
std::vector<ChainFinding> checkOne(const std::vector<Link> &links)
{
    std::vector<ChainFinding> findings;
    QHash<QByteArray, const Link *> known; ///< by manifest
    int newestComplete = 0;
    for (const Link &link : links) {
        known.insert(link.manifest, &link);
        newestComplete = link.isComplete ? std::max(newestComplete, link.sequence) : newestComplete;
    }
    const QString branch = links.back().branch;
    const auto add = [&](ChainFindingKind kind, int from, int to) {
        findings.push_back({kind, links.front().records, branch, from, to});
    };
    for (std::size_t place = 0; place < links.size(); ++place) {
        const Link &link = links[place];
        const int before = place == 0 ? 0 : links[place - 1].sequence;
        if (place > 0 && before == link.sequence) {
            add(ChainFindingKind::TwoOfOneNumber, link.sequence, link.sequence);
        }
        // An export of everything stands for all before it, and needs none of them.
        if (link.sequence > 1 && !known.contains(link.previous) && link.sequence > newestComplete) {
            const int from = std::max(newestComplete, std::min(before + 1, link.sequence - 1));
            add(ChainFindingKind::Missing, std::max(from, 1), link.sequence - 1);
        }
        if (const auto earlier = known.find(link.previous); earlier != known.end()) {
            if (link.createdMs < (*earlier)->createdMs) {
                add(ChainFindingKind::ClockSetBack, (*earlier)->sequence, link.sequence);
            }
            if (link.key != (*earlier)->key) {
                add(ChainFindingKind::AnotherKey, link.sequence, link.sequence);
            }
        }
    }
    return findings;
}

} // namespace

Result<std::vector<ChainFinding>> checkChains(const Collection &collection)
{
    if (const auto ready = bringPersonsUpToDate(collection); !ready) {
        return std::unexpected(ready.error());
    }
    auto rows = runSql(collection.connection(),
        uR"(SELECT r.public_key, b.sequence, b.manifest_sha256, b.previous, k.public_key, b.complete,
                b.created_ms, b.branch
            FROM bundle b JOIN records r ON r.n = b.records JOIN signing_key k ON k.n = b.key
            WHERE b.key IN (SELECT n FROM accepted_key)
            ORDER BY r.public_key, b.sequence, b.manifest_sha256)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<ChainFinding> all;
    std::vector<Link> links;
    const auto finish = [&] {
        if (!links.empty()) {
            std::ranges::move(checkOne(links), std::back_inserter(all));
            links.clear();
        }
    };
    while (rows->next()) {
        Link link {rows->value(0).toByteArray(),
            rows->value(1).toInt(),
            rows->value(2).toByteArray(),
            rows->value(3).toByteArray(),
            rows->value(4).toByteArray(),
            rows->value(5).toBool(),
            rows->value(6).toLongLong(),
            rows->value(7).toString()};
        if (!links.empty() && links.back().records != link.records) {
            finish();
        }
        links.push_back(std::move(link));
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), collection.connection()));
    }
    finish();
    return all;
}

} // namespace zhixing
