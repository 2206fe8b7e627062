// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/branch_document.h"
#include "reports/report_words.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr std::size_t wholeYear = 53; ///< weeks in a chart
const QString signer = u"signer"_s;

QDateTime wallClock(UtcTime time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
}

QString dayText(const QDate &day)
{
    return day.toString(u"yyyy-MM-dd"_s);
}

QString periodText(const BranchReport &report)
{
    const QString first = report.from <= UtcTime()
        ? ReportWords::tr("自有记录起")
        : dayText(wallClock(report.from, report.zone).date());
    const QDate last = wallClock(report.to - milliseconds(1), report.zone).date();
    return ReportWords::tr("%1 至 %2（含当天）").arg(first, dayText(last));
}

/// Each, where it was several times.
DocumentCell minutesCell(milliseconds time, int times = 1)
{
    return numberCell(static_cast<double>(time.count()) / 60'000.0 / times, 1);
}

QString participationInWords(Participation participation)
{
    switch (participation) {
    case Participation::TookPart:
        return ReportWords::tr("实参加");
    case Participation::CaughtUp:
        return ReportWords::tr("补学");
    case Participation::Absent:
        return ReportWords::tr("未参加");
    }
    Q_UNREACHABLE();
}

QString branchName(const QString &branch)
{
    return branch.isEmpty() ? ReportWords::tr("（未填支部）") : branch;
}

DocumentTable branchTable(const BranchReport &report)
{
    DocumentTable table {u"branches"_s,
        ReportWords::tr("各支部"),
        {},
        {{ReportWords::tr("支部"), 22},
            columnOf(Figure::Expected, 9),
            columnOf(Figure::TookPart, 9),
            columnOf(Figure::CaughtUp, 9),
            columnOf(Figure::Absent, 9),
            columnOf(Figure::ParticipationRate),
            columnOf(Figure::Attempts),
            columnOf(Figure::MeanScore),
            columnOf(Figure::BestScore),
            columnOf(Figure::FirstPassRate),
            columnOf(Figure::PassRate),
            columnOf(Figure::Practised)},
        {}};
    for (const RosterFigures &branch : report.branches) {
        table.rows.push_back({textCell(branchName(branch.branch)),
            countCell(branch.expected),
            countCell(branch.tookPart),
            countCell(branch.caughtUp),
            countCell(branch.absent),
            shareCell(portion(branch.tookPart, branch.expected)),
            countCell(branch.attempts),
            shareCell(branch.meanScore),
            shareCell(branch.meanScores.best),
            shareCell(portion(branch.passedFirst, branch.tookPart)),
            shareCell(portion(branch.passedAny, branch.tookPart)),
            countCell(branch.practised)});
    }
    return table;
}

DocumentTable weekTable(const BranchReport &report)
{
    DocumentTable table {u"weeks"_s,
        ReportWords::tr("按周"),
        formulaOf(Figure::Weeks),
        {{ReportWords::tr("周一"), 14},
            {ReportWords::tr("交卷人数"), 12},
            columnOf(Figure::Attempts),
            {ReportWords::tr("合格份数"), 12},
            columnOf(Figure::MeanScore),
            columnOf(Figure::Practised)},
        {}};
    for (const WeekFigures &week : report.weeks) {
        table.rows.push_back({textCell(dayText(week.monday)),
            countCell(week.learners),
            countCell(week.attempts),
            countCell(week.passed),
            shareCell(week.meanScore),
            countCell(week.practised)});
    }
    return table;
}

DocumentTable bandTable(const BranchReport &report)
{
    DocumentTable table {u"bands"_s,
        ReportWords::tr("成绩分布"),
        formulaOf(Figure::ScoreBands),
        {{nameOf(Figure::BestScore), 14}, {ReportWords::tr("人数"), 10}},
        {}};
    for (std::size_t band = 0; band < report.bands.size(); ++band) {
        const auto low = static_cast<int>(band) * 10;
        const QString name = ReportWords::tr("%1%～%2%").arg(low).arg(low + 10);
        table.rows.push_back({textCell(name), countCell(report.bands[band])});
    }
    return table;
}

DocumentTable absenteeTable(const BranchReport &report)
{
    DocumentTable table {u"absentees"_s,
        ReportWords::tr("未参加人员"),
        formulaOf(Figure::Absent),
        {{ReportWords::tr("支部"), 22},
            {ReportWords::tr("小组"), 14},
            {ReportWords::tr("姓名"), 14}},
        {}};
    for (const LearnerFigures &learner : report.learners) {
        if (learner.participation == Participation::Absent) {
            table.rows.push_back({textCell(learner.learner.branch),
                textCell(learner.learner.group),
                textCell(learner.learner.name)});
        }
    }
    return table;
}

std::vector<DocumentCell> learnerRow(const LearnerFigures &learner, const QTimeZone &zone)
{
    const bool tookPart = learner.participation == Participation::TookPart;
    const auto yesOrNo = [tookPart](bool passed) {
        return tookPart ? textCell(passed ? ReportWords::tr("是") : ReportWords::tr("否"))
                        : emptyCell();
    };
    return {textCell(learner.learner.branch),
        textCell(learner.learner.group),
        textCell(learner.learner.name),
        textCell(participationInWords(learner.participation)),
        countCell(learner.attempts),
        shareCell(learner.scores.first),
        shareCell(learner.scores.last),
        shareCell(learner.scores.best),
        yesOrNo(learner.passedFirst),
        yesOrNo(learner.passedAny),
        countCell(learner.tally.items),
        countCell(learner.tally.answered),
        countCell(learner.tally.correct),
        minutesCell(learner.testTime),
        countCell(learner.practised),
        minutesCell(learner.practiceTime),
        learner.lastActive ? timeCell(wallClock(*learner.lastActive, zone)) : emptyCell()};
}

} // namespace

DocumentColumn columnOf(Figure figure, int width)
{
    return {nameOf(figure), width, figure};
}

DocumentSection overviewSection(const BranchReport &report)
{
    const RosterFigures &roster = report.roster;
    const QString noTest = ReportWords::tr("没有交卷");
    const auto shareOrReason = [&noTest](const std::optional<double> &share) {
        return share ? shareCell(share) : emptyCell(noTest);
    };
    DocumentSection section {
        u"overview"_s, ReportWords::tr("概览"), {}, {}, {}, SectionLead::Figures};
    section.figures = {{Figure::Expected, countCell(roster.expected)},
        {Figure::TookPart, countCell(roster.tookPart)},
        {Figure::CaughtUp, countCell(roster.caughtUp)},
        {Figure::Absent, countCell(roster.absent)},
        {Figure::ParticipationRate, shareCell(portion(roster.tookPart, roster.expected))},
        {Figure::Attempts, countCell(roster.attempts)},
        {Figure::MeanScore, shareOrReason(roster.meanScore)},
        {Figure::FirstScore, shareOrReason(roster.meanScores.first)},
        {Figure::BestScore, shareOrReason(roster.meanScores.best)},
        {Figure::LastScore, shareOrReason(roster.meanScores.last)},
        {Figure::FirstPassRate, shareOrReason(portion(roster.passedFirst, roster.tookPart))},
        {Figure::PassRate, shareOrReason(portion(roster.passedAny, roster.tookPart))},
        {Figure::TestTime, minutesCell(roster.testTime)},
        {Figure::TimePerTest,
            roster.attempts > 0 ? minutesCell(roster.testTime, roster.attempts)
                                : emptyCell(noTest)},
        {Figure::Practised, countCell(roster.practised)}};
    section.tables = {weekTable(report), bandTable(report)};
    section.charts = {{ReportWords::tr("每周平均得分率"), ChartKind::Lines, 0, 0, {4}, wholeYear},
        {ReportWords::tr("每周交卷人数与份数"), ChartKind::Bars, 0, 0, {1, 2}, wholeYear},
        {ReportWords::tr("成绩分布（人数）"), ChartKind::Bars, 1, 0, {1}}};
    if (!report.branches.empty()) {
        section.tables.push_back(branchTable(report));
        section.charts.push_back(
            {ReportWords::tr("各支部参加率与合格率"), ChartKind::Bars, 2, 0, {5, 10}});
    }
    return section;
}

DocumentSection learnerSection(const BranchReport &report)
{
    DocumentTable table {u"learners"_s,
        ReportWords::tr("人员"),
        {},
        {{ReportWords::tr("支部"), 22},
            {ReportWords::tr("小组"), 14},
            {ReportWords::tr("姓名"), 14},
            {ReportWords::tr("参加情况"), 12},
            columnOf(Figure::Attempts),
            columnOf(Figure::FirstScore, 14),
            columnOf(Figure::LastScore, 14),
            columnOf(Figure::BestScore, 14),
            {ReportWords::tr("首次合格"), 12},
            {ReportWords::tr("合格"), 9},
            {ReportWords::tr("测验题次"), 12},
            columnOf(Figure::Answered),
            {ReportWords::tr("全对题次"), 12},
            columnOf(Figure::TestTime, 16),
            columnOf(Figure::Practised),
            {ReportWords::tr("练习用时（分）"), 16},
            {ReportWords::tr("最近学习"), 18}},
        {}};
    table.names = 3;
    for (const LearnerFigures &learner : report.learners) {
        table.rows.push_back(learnerRow(learner, report.zone));
    }
    return {
        u"learners"_s, ReportWords::tr("人员"), {}, {std::move(table), absenteeTable(report)}, {}};
}

DocumentSection explanationSection(const ReportDocument &document)
{
    DocumentTable facts {u"facts"_s,
        ReportWords::tr("本报告"),
        ReportWords::tr(
            "签名指纹属于出具报告的电脑；网页（HTML）带签名，可以核对，其他格式只写明指纹。"),
        {{ReportWords::tr("项目"), 18}, {ReportWords::tr("内容"), 40}},
        {}};
    for (const DocumentFact &fact : document.facts) {
        facts.rows.push_back({textCell(fact.name), textCell(fact.text)});
    }
    DocumentTable definitions {u"definitions"_s,
        ReportWords::tr("指标口径"),
        {},
        {{ReportWords::tr("指标"), 18},
            {ReportWords::tr("定义"), 80},
            {ReportWords::tr("数据来源"), 34}},
        {}};
    for (const FigureDefinition &definition : figureDefinitions()) {
        definitions.rows.push_back({textCell(nameOf(definition.figure)),
            textCell(formulaOf(definition.figure)),
            textCell(definition.source)});
    }
    if (!isReportEnglish()) {
        definitions.columns.insert(definitions.columns.begin() + 1, {u"English"_s, 28});
        for (std::size_t row = 0; row < definitions.rows.size(); ++row) {
            auto &cells = definitions.rows[row];
            cells.insert(cells.begin() + 1, textCell(figureDefinitions()[row].english));
        }
    }
    return {u"explanations"_s,
        ReportWords::tr("说明"),
        {},
        {std::move(definitions), std::move(facts)},
        {}};
}

ReportDocument branchDocument(const BranchReport &report)
{
    ReportDocument document;
    document.title = ReportWords::tr("学习测验报告");
    document.facts = {{ReportWords::tr("统计期"), periodText(report), true, u"period"_s},
        {ReportWords::tr("支部"),
            report.branch.isEmpty() ? ReportWords::tr("全部支部") : report.branch,
            true,
            u"branch"_s},
        {ReportWords::tr("题库"),
            report.bank.isEmpty() ? ReportWords::tr("全部题目") : report.bank,
            true,
            u"bank"_s},
        {ReportWords::tr("制表时间"),
            wallClock(report.madeAt, report.zone).toString(u"yyyy-MM-dd HH:mm"_s),
            true,
            u"made"_s},
        {ReportWords::tr("签名指纹"), ReportWords::tr("未签名"), false, signer}};
    document.sections = {overviewSection(report),
        learnerSection(report),
        itemSection(report),
        matrixSection(report),
        topicSection(report)};
    document.sections.push_back(explanationSection(document));
    return document;
}

void stateSigner(ReportDocument &document, const QString &fingerprint)
{
    const auto fact = std::ranges::find(document.facts, signer, &DocumentFact::id);
    if (fact == document.facts.end()) {
        return;
    }
    fact->text = fingerprint;
    const auto explanations
        = std::ranges::find(document.sections, u"explanations"_s, &DocumentSection::id);
    if (explanations != document.sections.end()) {
        *explanations = explanationSection(document);
    }
}

} // namespace zhixing
