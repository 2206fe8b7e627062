// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/command_words.h"
#include "reports/bundles/export_chains.h"
#include "reports/bundles/merge_files.h"
#include "reports/bundles/settlements.h"
#include "reports/bundles/signing_key.h"
#include "reports/bundles/signing_keys.h"

#include <QElapsedTimer>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// From how many files on progress is shown, and how often at most.
constexpr qsizetype manyFiles = 20;
constexpr qint64 msBetweenProgress = 500;

class MergeRun
{
public:
    MergeRun(const Collection &collection, const BundleSetting &setting)
        : m_collection(collection)
        , m_setting(setting)
    {
    }

    /// Names what was refused. An error where something ended it.
    Result<void> mergeAll(const QStringList &paths)
    {
        QElapsedTimer sinceShown;
        sinceShown.start();
        const auto showProgress = [&](const QString & /*path*/, qsizetype before) {
            if (paths.size() >= manyFiles && sinceShown.elapsed() >= msBetweenProgress) {
                m_setting.messages << m_setting.words(u"%1 / %2 个数据包"_s, u"%1 of %2 bundles"_s)
                                          .arg(before)
                                          .arg(paths.size())
                                   << Qt::endl;
                sinceShown.restart();
            }
        };
        m_report = mergeFiles(m_collection, paths, m_setting.now, {m_setting.stop, showProgress});
        for (const RefusedFile &refused : m_report.refused) {
            std::ignore = report(refused.error, m_setting);
        }
        return m_report.ended ? Result<void>(std::unexpected(*m_report.ended)) : Result<void>();
    }

    /// Accepts unknown keys of what was merged: all, or those with these fingerprints.
    Result<void> acceptKeys(bool all, const QStringList &fingerprints, const QString &note)
    {
        const auto keys = listKeys(m_collection);
        if (!keys) {
            return std::unexpected(keys.error());
        }
        for (const KeyRow &key : *keys) {
            if (key.state == KeyState::Unknown
                && (all || fingerprints.contains(plainFingerprint(fingerprintOf(key.publicKey))))) {
                const auto accepted = decideKey(
                    m_collection, key.publicKey, KeyState::Accepted, note, m_setting.now);
                if (!accepted) {
                    return accepted;
                }
            }
        }
        return {};
    }

    /// Says what came in and what wants a person's eye.
    Result<BundleExit> summarise()
    {
        m_setting.out
            << m_setting
                   .words(u"新汇总 %1 个数据包（%2 人，%3 份测验），已有 %4 个，拒收 %5 个"_s,
                       u"%1 bundles merged (%2 learners, %3 tests), %4 there already, %5 refused"_s)
                   .arg(m_report.merged)
                   .arg(m_report.learners)
                   .arg(m_report.attempts)
                   .arg(m_report.alreadyThere)
                   .arg(m_report.refused.size())
            << Qt::endl;
        bool hasFindings = !m_report.refused.empty();
        const auto keys = listKeys(m_collection);
        const auto chains = checkChains(m_collection);
        const auto conflicts = listConflicts(m_collection);
        if (!keys || !chains || !conflicts) {
            return std::unexpected(!keys ? keys.error()
                    : !chains            ? chains.error()
                                         : conflicts.error());
        }
        for (const KeyRow &key : *keys) {
            if (key.state != KeyState::Accepted && key.bundles > 0) {
                hasFindings = true;
                m_setting.out << (key.state == KeyState::Unknown
                        ? m_setting.words(u"密钥未经接受，数据暂不计入：%1（%2）"_s,
                              u"set apart, the key is unknown: %1 (%2)"_s)
                        : m_setting.words(u"密钥已作废，数据不计入：%1（%2）"_s,
                              u"set apart, the key is revoked: %1 (%2)"_s))
                                     .arg(fingerprintOf(key.publicKey),
                                         plainly(key.branches.join(u", "_s)))
                              << Qt::endl;
            }
        }
        for (const ChainFinding &finding : *chains) {
            hasFindings = true;
            m_setting.out << wordsFor(finding) << Qt::endl;
        }
        const auto open = std::ranges::count_if(
            *conflicts, [](const Conflict &conflict) { return !conflict.settled; });
        if (open > 0) {
            hasFindings = true;
            m_setting.out << m_setting
                                 .words(u"有 %1 处冲突待处理（zhixing-report conflicts）"_s,
                                     u"%1 conflicts to settle (zhixing-report conflicts)"_s)
                                 .arg(open)
                          << Qt::endl;
        }
        if (m_report.isStopped) {
            m_setting.messages << m_setting.words(u"已中断：已汇总的都完整，再运行一次即可继续。"_s,
                u"Stopped: what was merged is whole; run it again to go on."_s)
                               << Qt::endl;
            return BundleExit::Findings;
        }
        if (m_report.merged + m_report.alreadyThere == 0) {
            return !m_report.refused.empty() ? BundleExit::Unreadable : BundleExit::Findings;
        }
        return hasFindings ? BundleExit::Findings : BundleExit::Done;
    }

private:
    QString wordsFor(const ChainFinding &finding) const
    {
        const QString branch = plainly(finding.branch);
        switch (finding.kind) {
        case ChainFindingKind::Missing:
            return finding.from == finding.to
                ? m_setting.words(u"%1：缺第 %2 次导出"_s, u"%1: export %2 is missing"_s)
                      .arg(branch)
                      .arg(finding.from)
                : m_setting
                      .words(u"%1：缺第 %2 至 %3 次导出"_s, u"%1: exports %2 to %3 are missing"_s)
                      .arg(branch)
                      .arg(finding.from)
                      .arg(finding.to);
        case ChainFindingKind::TwoOfOneNumber:
            return m_setting
                .words(u"%1：第 %2 次导出有两个不同的版本（恢复过备份？）"_s,
                    u"%1: there are two exports %2 (was a backup restored?)"_s)
                .arg(branch)
                .arg(finding.from);
        case ChainFindingKind::ClockSetBack:
            return m_setting
                .words(u"%1：第 %3 次导出的日期早于第 %2 次（时钟被拨回？）"_s,
                    u"%1: export %3 is dated before export %2 (was the clock set back?)"_s)
                .arg(branch)
                .arg(finding.from)
                .arg(finding.to);
        case ChainFindingKind::AnotherKey:
            return m_setting
                .words(
                    u"%1：从第 %2 次导出起换了密钥"_s, u"%1: another key signs from export %2 on"_s)
                .arg(branch)
                .arg(finding.from);
        }
        return {};
    }

    const Collection &m_collection;
    const BundleSetting &m_setting;
    MergeReport m_report;
};

} // namespace

BundleExit runMerge(const QStringList &arguments, const BundleSetting &setting)
{
    QCommandLineParser parser;
    addPlaces(parser);
    parser.addOptions(
        {{u"accept-keys"_s, {}}, {u"key"_s, {}, u"FINGERPRINT"_s}, {u"note"_s, {}, u"TEXT"_s}});
    if (!parse(parser, arguments, setting)) {
        return BundleExit::BadUse;
    }
    if (parser.positionalArguments().isEmpty()) {
        return report(
            {ErrorCode::BadUse,
                u"usage: merge [--into FILE] [--accept-keys | --key FINGERPRINT]... FILE..."_s,
                {}},
            setting);
    }
    const QStringList paths = bundlesIn(parser.positionalArguments());
    if (paths.isEmpty()) {
        return report({ErrorCode::NothingFound,
                          u"there is no .zxb file"_s,
                          parser.positionalArguments().first()},
            setting);
    }
    QStringList fingerprints;
    for (const QString &typed : parser.values(u"key"_s)) {
        fingerprints.append(plainFingerprint(typed));
    }
    const auto collection = Collection::open(collectionPath(parser, setting));
    if (!collection) {
        return report(collection.error(), setting);
    }
    MergeRun run(*collection, setting);
    if (const auto merged = run.mergeAll(paths); !merged) {
        return report(merged.error(), setting);
    }
    const auto accepted
        = run.acceptKeys(parser.isSet(u"accept-keys"_s), fingerprints, parser.value(u"note"_s));
    if (!accepted) {
        return report(accepted.error(), setting);
    }
    const auto exit = run.summarise();
    return exit ? *exit : report(exit.error(), setting);
}

} // namespace zhixing
