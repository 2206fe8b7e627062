// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/minutes.h"

#include "reports/report_words.h"

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString wordOf(Attendance presence)
{
    switch (presence) {
    case Attendance::Present:
        return ReportWords::tr("实到");
    case Attendance::Late:
        return ReportWords::tr("迟到");
    case Attendance::Excused:
        return ReportWords::tr("请假");
    case Attendance::Absent:
        return ReportWords::tr("缺席");
    case Attendance::Guest:
        return ReportWords::tr("来宾");
    case Attendance::Unnoted:
        return ReportWords::tr("未点名");
    }
    Q_UNREACHABLE();
}

int countOf(const Minutes &minutes, Attendance presence)
{
    return static_cast<int>(std::ranges::count(minutes.people, presence, &MinutesPerson::presence));
}

QString nameOf(const QString &name)
{
    return name.isEmpty() ? ReportWords::tr("（已删除）") : name;
}

/// "学员甲、学员乙".
QString namesOf(const Minutes &minutes, Attendance presence)
{
    QStringList names;
    for (const MinutesPerson &person : minutes.people) {
        if (person.presence == presence) {
            names << nameOf(person.name);
        }
    }
    return names.join(ReportWords::tr("、"));
}

QString timeText(const Minutes &minutes)
{
    const QString from = minutes.from.toString(ReportWords::tr("yyyy年M月d日 HH:mm"));
    const bool isOneDay = minutes.from.date() == minutes.to.date();
    return from + ReportWords::tr(" 至 ")
        + minutes.to.toString(isOneDay ? u"HH:mm"_s : ReportWords::tr("M月d日 HH:mm"));
}

QString makeupText(const MinutesPerson &person)
{
    if (!person.makeup) {
        return ReportWords::tr("待补学补测");
    }
    return ReportWords::tr("已补测（%1）")
        .arg(person.makeupDay.toString(ReportWords::tr("M月d日")));
}

DocumentTable peopleTable(const Minutes &minutes)
{
    DocumentTable table {u"people"_s,
        ReportWords::tr("到会情况"),
        {},
        {{ReportWords::tr("序号"), 6},
            {ReportWords::tr("姓名"), 14},
            {ReportWords::tr("到会"), 8},
            {ReportWords::tr("成绩"), 10}},
        {}};
    int number = 0;
    for (const MinutesPerson &person : minutes.people) {
        table.rows.push_back({countCell(++number),
            textCell(nameOf(person.name)),
            textCell(wordOf(person.presence)),
            shareCell(person.score)});
    }
    return table;
}

DocumentTable awayTable(const Minutes &minutes)
{
    DocumentTable table {u"makeups"_s,
        ReportWords::tr("补学补测"),
        {},
        {{ReportWords::tr("姓名"), 14},
            {ReportWords::tr("原因"), 8},
            {ReportWords::tr("补学补测"), 22},
            {ReportWords::tr("补测成绩"), 10}},
        {}};
    for (const MinutesPerson &person : minutes.people) {
        if (isAway(person)) {
            table.rows.push_back({textCell(nameOf(person.name)),
                textCell(wordOf(person.presence)),
                textCell(makeupText(person)),
                shareCell(person.makeup)});
        }
    }
    return table;
}

DocumentTable itemTable(const Minutes &minutes)
{
    DocumentTable table {u"items"_s,
        ReportWords::tr("答题内容"),
        {},
        {{ReportWords::tr("题号"), 6},
            {ReportWords::tr("题目"), 52},
            {ReportWords::tr("答案"), 26},
            {ReportWords::tr("作答"), 8},
            {ReportWords::tr("答对"), 10}},
        {}};
    int number = 0;
    for (const MinutesItem &item : minutes.items) {
        const auto share = item.answered > 0 && item.right
            ? std::optional(double(*item.right) / item.answered)
            : std::nullopt;
        table.rows.push_back({countCell(++number),
            textCell(item.stem),
            textCell(item.key),
            countCell(item.answered),
            shareCell(share)});
    }
    return table;
}

DocumentTable standingTable(const Minutes &minutes)
{
    DocumentTable table {u"standings"_s,
        minutes.isInTeams ? ReportWords::tr("小组名次") : ReportWords::tr("名次"),
        {},
        {{ReportWords::tr("名次"), 6},
            {minutes.isInTeams ? ReportWords::tr("小组") : ReportWords::tr("姓名"), 20},
            {ReportWords::tr("全对（题）"), 12},
            {ReportWords::tr("得分"), 10}},
        {}};
    for (const MinutesStanding &standing : minutes.standings) {
        table.rows.push_back({countCell(standing.rank),
            textCell(nameOf(standing.name)),
            countCell(standing.right),
            pointsCell(standing.points)});
    }
    return table;
}

QString resultText(const Minutes &minutes)
{
    if (!minutes.meanScore) {
        return ReportWords::tr("没有个人成绩");
    }
    return ReportWords::tr("平均 %1，合格线 %2，合格 %3 人，合格率 %4（%5 人有成绩）")
        .arg(shareCell(minutes.meanScore).text,
            shareCell(minutes.passMark).text,
            QString::number(minutes.passed),
            shareCell(double(minutes.passed) / minutes.scored).text,
            QString::number(minutes.scored));
}

} // namespace

bool isAway(const MinutesPerson &person)
{
    return person.presence == Attendance::Absent || person.presence == Attendance::Excused;
}

QString creditText(int tenths)
{
    return tenths % 10 == 0 ? ReportWords::tr("%1 学时").arg(tenths / 10)
                            : ReportWords::tr("%1.%2 学时").arg(tenths / 10).arg(tenths % 10);
}

DocumentCell pointsCell(double points)
{
    constexpr int most = 2;
    const QString text = numberCell(points, most).text;
    int decimals = most;
    while (decimals > 0 && text.at(text.size() - 1 - most + decimals) == u'0') {
        --decimals;
    }
    return numberCell(points, decimals);
}

QString attendanceText(const Minutes &minutes)
{
    const int late = countOf(minutes, Attendance::Late);
    const int came = countOf(minutes, Attendance::Present) + late;
    QStringList parts;
    if (minutes.expected > 0) {
        parts << ReportWords::tr("应到 %1 人").arg(minutes.expected);
    }
    if (minutes.counted) {
        parts << ReportWords::tr("实到 %1 人（主持人清点）").arg(*minutes.counted);
    } else if (minutes.isByName) {
        parts << (late > 0 ? ReportWords::tr("实到 %1 人（迟到 %2 人）").arg(came).arg(late)
                           : ReportWords::tr("实到 %1 人").arg(came));
    }
    const auto add = [&](Attendance presence, const QString &text) {
        if (const int count = countOf(minutes, presence); count > 0) {
            parts << text.arg(count);
        }
    };
    add(Attendance::Excused, ReportWords::tr("请假 %1 人"));
    add(Attendance::Absent, ReportWords::tr("缺席 %1 人"));
    add(Attendance::Guest, ReportWords::tr("来宾 %1 人"));
    return parts.join(ReportWords::tr("，"));
}

ReportDocument minutesDocument(const Minutes &minutes)
{
    ReportDocument document;
    document.title = ReportWords::tr("支部学习记录");
    document.layout = DocumentLayout::Sheet;
    document.signatures
        = {ReportWords::tr("主持人："), ReportWords::tr("记录人："), ReportWords::tr("日　期：")};
    const auto state = [&](const QString &name, const QString &text) {
        if (!text.isEmpty()) {
            document.facts.push_back({name, text, false});
        }
    };
    document.facts.push_back({ReportWords::tr("学习主题"), minutes.topic, true});
    state(ReportWords::tr("党支部"), minutes.branch);
    state(ReportWords::tr("时间"), timeText(minutes));
    state(ReportWords::tr("地点"), minutes.place);
    state(ReportWords::tr("主持人"), minutes.host);
    state(ReportWords::tr("记录人"), minutes.recorder);
    state(ReportWords::tr("学时"), creditText(minutes.creditTenths));
    state(ReportWords::tr("到会"), attendanceText(minutes));
    state(ReportWords::tr("请假"), namesOf(minutes, Attendance::Excused));
    state(ReportWords::tr("缺席"), namesOf(minutes, Attendance::Absent));
    state(ReportWords::tr("结果"), resultText(minutes));
    state(ReportWords::tr("备注"), minutes.remark);
    DocumentSection section {
        u"minutes"_s, ReportWords::tr("学习记录"), {}, {}, {}, SectionLead::Table};
    section.tables.push_back(itemTable(minutes));
    if (!minutes.standings.empty()) {
        section.tables.push_back(standingTable(minutes));
    }
    section.tables.push_back(peopleTable(minutes));
    if (std::ranges::any_of(minutes.people, isAway)) {
        section.tables.push_back(awayTable(minutes));
    }
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace zhixing
