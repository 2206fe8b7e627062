// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/merge_files.h"

#include "reports/bundles/merging.h"

#include <QDirIterator>
#include <QFileInfo>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

QStringList bundlesIn(const QStringList &places)
{
    QStringList paths;
    for (const QString &place : places) {
        if (!QFileInfo(place).isDir()) {
            paths.append(place);
            continue;
        }
        QStringList found;
        QDirIterator below(place, {u"*.zxb"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext()) {
            found.append(below.next());
        }
        found.sort();
        paths.append(found);
    }
    return paths;
}

MergeReport mergeFiles(
    const Collection &collection, const QStringList &paths, UtcTime now, const MergeWatch &watch)
{
    MergeReport report;
    auto merging = Merging::begin(collection);
    if (!merging) {
        report.ended = merging.error();
        return report;
    }
    for (const QString &path : paths) {
        report.isStopped = report.isStopped || (watch.stop && watch.stop());
        if (report.isStopped) {
            break;
        }
        if (watch.next) {
            watch.next(path, report.done());
        }
        const auto bundle = readBundle(path);
        const auto merged = bundle ? merging->merge(*bundle, path, now, watch.stop)
                                   : Result<MergeOutcome>(std::unexpected(bundle.error()));
        if (!merged) {
            // The disk's refusals end it; a bundle's faults are the bundle's.
            if (merged.error().code == ErrorCode::Unwritable) {
                report.ended = merged.error();
                break;
            }
            report.refused.push_back({path, merged.error()});
            continue;
        }
        report.merged += merged->result == MergeResult::Merged ? 1 : 0;
        report.alreadyThere += merged->result == MergeResult::AlreadyThere ? 1 : 0;
        report.isStopped = merged->result == MergeResult::Stopped;
        report.learners += merged->learners;
        report.attempts += merged->attempts;
    }
    return report;
}

} // namespace zhixing
