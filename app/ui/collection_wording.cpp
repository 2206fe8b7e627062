// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collection_wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing::wording
{

namespace
{

struct CollectionWording {
    Q_DECLARE_TR_FUNCTIONS(CollectionWording)
};

/// Points as people write them: 2.5, 4.
QString points(double value)
{
    return QString::number(value, 'f', 2).remove(QRegularExpression(u"\\.?0+$"_s));
}

QString tellingText(const AttemptTelling &telling, const QTimeZone &zone)
{
    const QString moment
        = QDateTime::fromMSecsSinceEpoch(telling.handedIn.time_since_epoch().count(), zone)
              .toString(u"yyyy-MM-dd HH:mm"_s);
    return CollectionWording::tr("%1 交卷，答 %2 题，得 %3 分（满分 %4），来自%5")
        .arg(moment,
            QString::number(telling.answered),
            points(telling.earned),
            points(telling.possible),
            telling.branches.join(u"、"_s));
}

} // namespace

QString branchName(const QString &branch)
{
    return branch.isEmpty() ? CollectionWording::tr("（未填党支部）") : branch;
}

QString keyStateName(KeyState state)
{
    switch (state) {
    case KeyState::Unknown:
        return CollectionWording::tr("未确认");
    case KeyState::Accepted:
        return CollectionWording::tr("已接受");
    case KeyState::Revoked:
        return CollectionWording::tr("已撤销");
    }
    return {};
}

QString mergeSummary(const MergeReport &report)
{
    QString text = report.merged > 0
        ? CollectionWording::tr("新收进 %1 个数据包：新测验 %2 份，新学员 %3 人。")
              .arg(report.merged)
              .arg(report.attempts)
              .arg(report.learners)
        : CollectionWording::tr("没有收进新的数据包。");
    if (report.alreadyThere > 0) {
        text += CollectionWording::tr("原来就有的 %1 个。").arg(report.alreadyThere);
    }
    if (!report.refused.empty()) {
        text += CollectionWording::tr("没有收的 %1 个。").arg(report.refused.size());
    }
    if (report.isStopped) {
        text += CollectionWording::tr("已停下，收进的都完整；再添加一次，会接着收。");
    }
    return text;
}

QString chainText(const ChainFinding &finding)
{
    switch (finding.kind) {
    case ChainFindingKind::Missing:
        return finding.from == finding.to
            ? CollectionWording::tr("缺第 %1 次导出：请支部补交，或“全部重新导出”一次。")
                  .arg(finding.from)
            : CollectionWording::tr("缺第 %1 至 %2 次导出：请支部补交，或“全部重新导出”一次。")
                  .arg(finding.from)
                  .arg(finding.to);
    case ChainFindingKind::TwoOfOneNumber:
        return CollectionWording::tr("第 %1 次导出有两份不同的：可能恢复过备份。没有重复计算。")
            .arg(finding.from);
    case ChainFindingKind::ClockSetBack:
        return CollectionWording::tr(
            "第 %2 次导出的日期早于第 %1 次：那台电脑的时钟可能调过，请核对。")
            .arg(finding.from)
            .arg(finding.to);
    case ChainFindingKind::AnotherKey:
        return CollectionWording::tr("从第 %1 次导出起换了密钥：可能换了电脑，请打电话核对。")
            .arg(finding.from);
    }
    return {};
}

QString conflictDetail(const CollectedConflict &collected)
{
    const Conflict &conflict = collected.conflict;
    QStringList lines;
    for (std::size_t place = 0; place < conflict.members.size(); ++place) {
        const ConflictMember &member = conflict.members[place];
        lines.append(CollectionWording::tr("%1 · %2，在%3的电脑上")
                .arg(member.name,
                    branchName(member.branch),
                    branchName(collected.computers.value(qsizetype(place)))));
    }
    switch (conflict.kind) {
    case ConflictKind::Renamed:
        lines.append(CollectionWording::tr("先后叫过：%1。").arg(conflict.choices.join(u"、"_s)));
        break;
    case ConflictKind::Moved: {
        QStringList names;
        for (const QString &branch : conflict.choices) {
            names.append(branchName(branch));
        }
        lines.append(CollectionWording::tr("先后属于：%1。").arg(names.join(u"、"_s)));
        break;
    }
    case ConflictKind::Attempt:
        lines.append(
            CollectionWording::tr("一份测验，数据包里有 %1 种说法。").arg(conflict.choices.size()));
        break;
    default:
        lines.append(CollectionWording::tr("是不是同一个人，请问一问支部。"));
        break;
    }
    return lines.join(u'\n');
}

QString choiceText(const CollectedConflict &collected, const QString &choice, const QTimeZone &zone)
{
    switch (collected.conflict.kind) {
    case ConflictKind::Renamed:
        return choice;
    case ConflictKind::Moved:
        return branchName(choice);
    case ConflictKind::Attempt: {
        const auto telling = std::ranges::find(collected.tellings, choice, &AttemptTelling::choice);
        return telling == collected.tellings.end() ? choice.first(8) : tellingText(*telling, zone);
    }
    default:
        return choice == samePerson ? CollectionWording::tr("是同一个人")
                                    : CollectionWording::tr("是不同的人");
    }
}

QString heldText(const CollectedConflict &collected, const QTimeZone &zone)
{
    const QString held = choiceText(collected, collected.conflict.held, zone);
    return collected.conflict.settled ? CollectionWording::tr("已定：%1。").arg(held)
                                      : CollectionWording::tr("定之前暂按：%1。").arg(held);
}

} // namespace zhixing::wording
