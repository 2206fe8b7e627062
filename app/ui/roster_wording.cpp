// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster_wording.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace zhixing::wording
{

namespace
{

Q_LOGGING_CATEGORY(rosters, "zhixing.rosters")

struct RosterWords {
    Q_DECLARE_TR_FUNCTIONS(RosterWords)
};

QString whyNot(RosterProblem problem)
{
    switch (problem) {
    case RosterProblem::Unreadable:
        return RosterWords::tr("打不开这个文件。请看路径对不对、U 盘插好没有。");
    case RosterProblem::TooLarge:
        return RosterWords::tr("内容太多，不像一份名册。请把名册单独存成一个文件，再导入。");
    case RosterProblem::OldWorkbook:
        return RosterWords::tr(
            "这是旧式的 Excel 文件。请用 Excel、WPS 或 LibreOffice 另存为 .xlsx，再导入。");
    case RosterProblem::Locked:
        return RosterWords::tr("文件设了打开密码。请去掉密码另存一份，再导入。");
    case RosterProblem::OtherKind:
        return RosterWords::tr("不是表格文件。请选 .xlsx、.ods 或 .csv 的名册。");
    case RosterProblem::Damaged:
        return RosterWords::tr("文件已损坏，或内容不完整。请用表格软件打开，另存一份，再导入。");
    case RosterProblem::NoNames:
        return RosterWords::tr("没有找到“姓名”一列。请让表头里有“姓名”两个字，再导入。");
    case RosterProblem::Nobody:
        return RosterWords::tr("“姓名”下面一个人也没有。请填好再导入。");
    }
    return {};
}

} // namespace

QString rosterFaultText(const QString &fileName, const RosterFault &fault)
{
    qCWarning(rosters).noquote() << fileName << fault.sheet << fault.row << fault.detail;
    QString place = fileName;
    if (!fault.sheet.isEmpty()) {
        place = RosterWords::tr("%1，工作表“%2”").arg(place, fault.sheet);
    }
    if (fault.row > 0) {
        place = RosterWords::tr("%1，第 %2 行").arg(place).arg(fault.row);
    }
    return RosterWords::tr("名册没有改动。%1：%2").arg(place, whyNot(fault.why));
}

QString refusedLineText(const RefusedLine &line)
{
    switch (line.why) {
    case LineProblem::NoName:
        return RosterWords::tr("没有姓名。请补上。");
    case LineProblem::LongName:
        return RosterWords::tr("姓名超过二十个字。请改短。");
    case LineProblem::OddName:
        return RosterWords::tr("姓名里没有文字，或有看不见的字符。请重新输入。");
    case LineProblem::LongGroup:
        return RosterWords::tr("小组或支部的名称太长。请改短。");
    case LineProblem::Repeated:
        return RosterWords::tr("和第 %1 行是同一个人，只记一次。").arg(line.other);
    case LineProblem::SameName:
        return RosterWords::tr("和第 %1 行同名、编号不同。请在姓名后面加字区分，如“（大）”。")
            .arg(line.other);
    }
    return {};
}

QString importLineText(const ImportLine &line)
{
    if (line.kind == ImportKind::Known) {
        return RosterWords::tr("已在名册里，没有变化");
    }
    QStringList parts;
    if (line.kind == ImportKind::New) {
        parts << (line.line.branch.isEmpty() ? RosterWords::tr("未填支部") : line.line.branch);
        if (!line.line.group.isEmpty()) {
            parts << line.line.group;
        }
        if (line.line.digits.isEmpty()) {
            parts << RosterWords::tr("没有编号，进现场时不核对");
        }
    } else {
        if (line.isArchived) {
            parts << RosterWords::tr("从归档里取回");
        }
        if (!line.wasListed) {
            parts << RosterWords::tr("已是学员，加入名册");
        }
        if (line.before.group != line.line.group) {
            parts << (line.before.group.isEmpty()
                    ? RosterWords::tr("小组：%1").arg(line.line.group)
                    : RosterWords::tr("小组：%1 → %2").arg(line.before.group, line.line.group));
        }
        if (line.before.digits != line.line.digits) {
            parts << RosterWords::tr("编号更新");
        }
    }
    if (line.line.leave == Leave::Excused && line.before.leave != Leave::Excused) {
        parts << RosterWords::tr("请假");
    }
    return parts.join(RosterWords::tr("，"));
}

} // namespace zhixing::wording
