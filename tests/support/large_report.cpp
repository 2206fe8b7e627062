// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/large_report.h"

#include <array>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString learnerName(int learner)
{
    return u"学员%1"_s.arg(learner + 1, 3, 10, QChar(u'0'));
}

QString stemOf(int item)
{
    constexpr std::array ends {u"由谁保管？",
        u"每周开放几次，由各班自行安排的是哪几天？",
        u"借出的书逾期不还，按阅览室规则第三条，应当怎样登记、由谁催还、多久以后停止借阅？"};
    return u"第 %1 题　阅览室的钥匙和登记簿，"_s.arg(item + 1)
        + QString::fromUtf16(ends.at(static_cast<std::size_t>(item) % ends.size()));
}

/// Between 0 and 1, evenly enough.
double portionOf(int place, int other)
{
    return ((place * 37 + other * 61) % 101) / 100.0;
}

DocumentSection overview()
{
    DocumentTable weeks {u"weeks"_s,
        u"按周"_s,
        definitionOf(Figure::Weeks).formula,
        {{u"周一"_s, 14}, {u"交卷人数"_s, 12}, {u"交卷次数"_s, 12}, {u"平均得分率"_s, 12}},
        {}};
    for (int week = 0; week < 52; ++week) {
        weeks.rows.push_back({textCell(QDate(2026, 1, 5).addDays(7 * week).toString(Qt::ISODate)),
            countCell(week % 17),
            countCell(week % 17 + week % 5),
            week % 9 == 4 ? emptyCell() : shareCell(portionOf(week, 1))});
    }
    return {u"overview"_s,
        u"概览"_s,
        {{Figure::Expected, countCell(45)},
            {Figure::TookPart, countCell(40)},
            {Figure::ParticipationRate, shareCell(40.0 / 45.0)},
            {Figure::MeanScore, shareCell(0.725)}},
        {std::move(weeks)},
        {{u"每周平均得分率"_s, ChartKind::Lines, 0, 0, {3}, 53},
            {u"每周交卷人数与份数"_s, ChartKind::Bars, 0, 0, {1, 2}, 53}},
        SectionLead::Figures};
}

DocumentSection people(int learners)
{
    DocumentTable table {u"learners"_s, u"人员"_s, {}, {}, {}, 3};
    table.columns = {{u"支部"_s, 22}, {u"小组"_s, 14}, {u"姓名"_s, 14}};
    for (const Figure figure : {Figure::Attempts,
             Figure::FirstScore,
             Figure::LastScore,
             Figure::BestScore,
             Figure::Answered,
             Figure::TestTime,
             Figure::Practised}) {
        table.columns.push_back({definitionOf(figure).chinese, 14, figure});
    }
    table.columns.push_back({u"最近学习"_s, 18});
    for (int learner = 0; learner < learners; ++learner) {
        table.rows.push_back({textCell(u"渡口支部"_s),
            textCell(u"第%1组"_s.arg(learner % 3 + 1)),
            textCell(learnerName(learner)),
            countCell(learner % 7),
            shareCell(portionOf(learner, 2)),
            shareCell(portionOf(learner, 3)),
            shareCell(portionOf(learner, 4)),
            countCell(learner * 3),
            numberCell(portionOf(learner, 5) * 90.0, 1),
            countCell(learner * 11 % 230),
            timeCell(QDateTime(QDate(2026, 3, 1).addDays(learner % 200), QTime(9, 30), Qt::UTC))});
    }
    return {u"learners"_s, u"人员"_s, {}, {std::move(table)}, {}};
}

DocumentSection itemList(int items)
{
    DocumentTable table {u"items"_s,
        u"题目"_s,
        u"只用每人统计期内的第一份交卷。"_s,
        {{u"题号"_s, 8}, {u"主题"_s, 24}, {u"题型"_s, 8}, {u"题目"_s, 60}, {u"正确答案"_s, 28}},
        {},
        1};
    const std::array figures {Figure::Asked,
        Figure::Answered,
        Figure::RightRate,
        Figure::FirstAttempts,
        Figure::Facility,
        Figure::UpperLower,
        Figure::PointBiserial,
        Figure::RestBiserial,
        Figure::DistractorEfficiency};
    for (const Figure figure : figures) {
        table.columns.push_back({definitionOf(figure).chinese, 12, figure});
    }
    table.columns.push_back({u"来源"_s, 34});
    for (int item = 0; item < items; ++item) {
        table.rows.push_back({countCell(item + 1),
            textCell(u"阅览室规则"_s),
            textCell(item % 2 == 0 ? u"单选"_s : u"多选"_s),
            textCell(stemOf(item)),
            textCell(u"B. 每周三次"_s)});
        for (std::size_t figure = 0; figure < figures.size(); ++figure) {
            table.rows.back().push_back(figure % 4 == 3 && item % 6 == 0 ? emptyCell(u"样本不足"_s)
                    : figure < 2 ? countCell(item + static_cast<int>(figure))
                                 : numberCell(portionOf(item, static_cast<int>(figure)), 4));
        }
        table.rows.back().push_back(textCell(u"阅览室规则　第%1条"_s.arg(item % 30 + 1)));
    }
    return {u"items"_s, u"题目"_s, {}, {std::move(table)}, {}};
}

DocumentSection matrix(int learners, int items)
{
    DocumentTable table {u"matrix"_s,
        u"题目×人员"_s,
        u"每人统计期内第一份交卷在各题上的得分。"_s,
        {{u"题号"_s, 8}, {u"题目"_s, 50}},
        {},
        2};
    for (int learner = 0; learner < learners; ++learner) {
        table.columns.push_back({learnerName(learner), 10});
    }
    for (int item = 0; item < items; ++item) {
        table.rows.push_back({countCell(item + 1), textCell(stemOf(item))});
        for (int learner = 0; learner < learners; ++learner) {
            table.rows.back().push_back(
                (item + learner) % 13 == 0 ? emptyCell() : numberCell(portionOf(item, learner), 2));
        }
    }
    return {u"matrix"_s, u"题目×人员"_s, {}, {std::move(table)}, {}};
}

} // namespace

ReportDocument largeReport(int learners, int items)
{
    ReportDocument document;
    document.title = u"学习测验报告"_s;
    document.facts = {{u"统计期"_s, u"2026-01-01 至 2026-12-31（含当天）"_s},
        {u"支部"_s, u"渡口支部"_s},
        {u"题库"_s, u"阅览室规则"_s},
        {u"制表时间"_s, u"2027-01-04 09:00"_s}};
    document.sections = {overview(), people(learners), itemList(items), matrix(learners, items)};
    return document;
}

} // namespace zhixing::test
