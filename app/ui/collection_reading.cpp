// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collection_reading.h"

#include <algorithm>
#include <map>

namespace zhixing
{

namespace
{

Result<std::vector<CollectedConflict>> readConflicts(
    const Collection &collection, const std::vector<BranchExports> &exports)
{
    auto listed = listConflicts(collection);
    if (!listed) {
        return std::unexpected(listed.error());
    }
    QHash<QString, QString> computers;
    for (const BranchExports &sent : exports) {
        computers.insert(QString::fromLatin1(sent.records.toHex()), sent.branch);
    }
    std::ranges::stable_partition(
        *listed, [](const Conflict &conflict) { return !conflict.settled; });
    std::vector<CollectedConflict> conflicts;
    for (Conflict &conflict : *listed) {
        CollectedConflict collected;
        if (conflict.kind == ConflictKind::Attempt) {
            auto tellings = tellingsOf(collection, conflict);
            if (!tellings) {
                return std::unexpected(tellings.error());
            }
            collected.tellings = std::move(*tellings);
        }
        for (const ConflictMember &member : conflict.members) {
            collected.computers.append(computers.value(member.records));
        }
        collected.conflict = std::move(conflict);
        conflicts.push_back(std::move(collected));
    }
    return conflicts;
}

} // namespace

Result<CollectionContents> readContents(const Collection &collection)
{
    auto keys = listKeys(collection);
    auto exports = listBranchExports(collection);
    auto findings = checkChains(collection);
    if (!keys || !exports || !findings) {
        return std::unexpected(!keys ? keys.error()
                : !exports           ? exports.error()
                                     : findings.error());
    }
    auto conflicts = readConflicts(collection, *exports);
    if (!conflicts) {
        return std::unexpected(conflicts.error());
    }
    std::ranges::stable_sort(*keys, [](const KeyRow &left, const KeyRow &right) {
        return std::tie(left.state, left.branches) < std::tie(right.state, right.branches);
    });
    return CollectionContents {
        std::move(*keys), std::move(*conflicts), std::move(*exports), std::move(*findings)};
}

Result<CollectionContents> changeAndRead(
    const QString &path, const std::function<void(const Collection &)> &change)
{
    const auto collection = Collection::open(path);
    if (!collection) {
        return std::unexpected(collection.error());
    }
    if (change) {
        change(*collection);
    }
    return readContents(*collection);
}

std::vector<CollectedBranch> branchesOf(
    const CollectionContents &contents, const std::vector<RosterFigures> &figures)
{
    std::map<QString, CollectedBranch> branches;
    for (const BranchExports &sent : contents.exports) {
        CollectedBranch &branch = branches[sent.branch];
        branch.bundles += sent.bundles;
        if (!branch.lastMade || sent.lastMade > *branch.lastMade) {
            branch.lastMade = sent.lastMade;
            branch.lastSequence = sent.lastSequence;
        }
    }
    for (const ChainFinding &finding : contents.findings) {
        branches[finding.branch].findings.push_back(finding);
    }
    for (const RosterFigures &roster : figures) {
        branches[roster.branch].figures = roster;
    }
    std::vector<CollectedBranch> all;
    for (auto &[name, branch] : branches) {
        branch.name = name;
        all.push_back(std::move(branch));
    }
    return all;
}

} // namespace zhixing
