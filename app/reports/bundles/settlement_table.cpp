// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/settlement_table.h"

#include "reports/report_words.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString membersInWords(const Conflict &conflict)
{
    QStringList members;
    for (const ConflictMember &member : conflict.members) {
        const QString words
            = member.branch.isEmpty() ? member.name : member.name + u" · "_s + member.branch;
        if (!members.contains(words)) {
            members.append(words);
        }
    }
    return members.join(ReportWords::tr("；"));
}

QString choiceInWords(const Conflict &conflict)
{
    constexpr qsizetype enough = 8; ///< digits by which a telling is known
    const QString &choice = *conflict.settled;
    switch (conflict.kind) {
    case ConflictKind::Renamed:
        return choice;
    case ConflictKind::Moved:
        return choice.isEmpty() ? ReportWords::tr("（未填支部）") : choice;
    case ConflictKind::Attempt:
        return choice.first(std::min(choice.size(), enough));
    case ConflictKind::SameId:
    case ConflictKind::SameName:
    case ConflictKind::LeftAndCame:
        return choice == samePerson ? ReportWords::tr("是同一个人") : ReportWords::tr("是不同的人");
    }
    Q_UNREACHABLE();
}

} // namespace

QString conflictInWords(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Renamed:
        return ReportWords::tr("同一学员用过几个姓名");
    case ConflictKind::Moved:
        return ReportWords::tr("同一学员到过几个党支部");
    case ConflictKind::SameId:
        return ReportWords::tr("几台电脑上编号相同，姓名或党支部不同");
    case ConflictKind::SameName:
        return ReportWords::tr("同一党支部里有几个同名的学员");
    case ConflictKind::LeftAndCame:
        return ReportWords::tr("在一个党支部归档，随后在另一个出现");
    case ConflictKind::Attempt:
        return ReportWords::tr("同一份测验有互相矛盾的记录");
    }
    Q_UNREACHABLE();
}

void stateSettlements(ReportDocument &document, const std::vector<Conflict> &conflicts)
{
    DocumentTable table {u"settlements"_s,
        ReportWords::tr("冲突的处理"),
        ReportWords::tr("各支部的数据包说法不一的地方，汇总的人是怎么定的。"),
        {{ReportWords::tr("冲突"), 30},
            {ReportWords::tr("涉及"), 40},
            {ReportWords::tr("定为"), 20},
            {ReportWords::tr("理由"), 40}},
        {}};
    for (const Conflict &conflict : conflicts) {
        if (conflict.settled) {
            table.rows.push_back({textCell(conflictInWords(conflict.kind)),
                textCell(membersInWords(conflict)),
                textCell(choiceInWords(conflict)),
                textCell(conflict.note)});
        }
    }
    const auto explanations
        = std::ranges::find(document.sections, u"explanations"_s, &DocumentSection::id);
    if (!table.rows.empty() && explanations != document.sections.end()) {
        explanations->tables.push_back(std::move(table));
    }
}

} // namespace zhixing
