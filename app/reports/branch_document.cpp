// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/branch_document.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr std::size_t wholeYear = 53; ///< weeks in a chart
const QString signer = u"签名指纹"_s;

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
        ? u"自有记录起"_s
        : dayText(wallClock(report.from, report.zone).date());
    const QDate last = wallClock(report.to - milliseconds(1), report.zone).date();
    return first + u" 至 "_s + dayText(last) + u"（含当天）"_s;
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
        return u"实参加"_s;
    case Participation::CaughtUp:
        return u"补学"_s;
    case Participation::Absent:
        return u"未参加"_s;
    }
    Q_UNREACHABLE();
}

QString branchName(const QString &branch)
{
    return branch.isEmpty() ? u"（未填支部）"_s : branch;
}

DocumentTable branchTable(const BranchReport &report)
{
    DocumentTable table {u"branches"_s,
        u"各支部"_s,
        {},
        {{u"支部"_s, 22},
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
        u"按周"_s,
        definitionOf(Figure::Weeks).formula,
        {{u"周一"_s, 14},
            {u"交卷人数"_s, 12},
            columnOf(Figure::Attempts),
            {u"合格份数"_s, 12},
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
        u"成绩分布"_s,
        definitionOf(Figure::ScoreBands).formula,
        {{u"最好得分率"_s, 14}, {u"人数"_s, 10}},
        {}};
    for (std::size_t band = 0; band < report.bands.size(); ++band) {
        const auto low = static_cast<int>(band) * 10;
        const QString name = band + 1 < report.bands.size() ? u"%1%～%2%"_s.arg(low).arg(low + 10)
                                                            : u"90%～100%"_s;
        table.rows.push_back({textCell(name), countCell(report.bands[band])});
    }
    return table;
}

DocumentTable absenteeTable(const BranchReport &report)
{
    DocumentTable table {u"absentees"_s,
        u"未参加人员"_s,
        definitionOf(Figure::Absent).formula,
        {{u"支部"_s, 22}, {u"小组"_s, 14}, {u"姓名"_s, 14}},
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
        return tookPart ? textCell(passed ? u"是"_s : u"否"_s) : emptyCell();
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
    return {definitionOf(figure).chinese, width, figure};
}

DocumentSection overviewSection(const BranchReport &report)
{
    const RosterFigures &roster = report.roster;
    const QString noTest = u"没有交卷"_s;
    const auto shareOrReason = [&noTest](const std::optional<double> &share) {
        return share ? shareCell(share) : emptyCell(noTest);
    };
    DocumentSection section {u"overview"_s, u"概览"_s, {}, {}, {}, SectionLead::Figures};
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
    section.charts = {{u"每周平均得分率"_s, ChartKind::Lines, 0, 0, {4}, wholeYear},
        {u"每周交卷人数与份数"_s, ChartKind::Bars, 0, 0, {1, 2}, wholeYear},
        {u"成绩分布（人数）"_s, ChartKind::Bars, 1, 0, {1}}};
    if (!report.branches.empty()) {
        section.tables.push_back(branchTable(report));
        section.charts.push_back({u"各支部参加率与合格率"_s, ChartKind::Bars, 2, 0, {5, 10}});
    }
    return section;
}

DocumentSection learnerSection(const BranchReport &report)
{
    DocumentTable table {u"learners"_s,
        u"人员"_s,
        {},
        {{u"支部"_s, 22},
            {u"小组"_s, 14},
            {u"姓名"_s, 14},
            {u"参加情况"_s, 12},
            columnOf(Figure::Attempts),
            columnOf(Figure::FirstScore, 14),
            columnOf(Figure::LastScore, 14),
            columnOf(Figure::BestScore, 14),
            {u"首次合格"_s, 12},
            {u"合格"_s, 9},
            {u"测验题次"_s, 12},
            columnOf(Figure::Answered),
            {u"全对题次"_s, 12},
            columnOf(Figure::TestTime, 16),
            columnOf(Figure::Practised),
            {u"练习用时（分）"_s, 16},
            {u"最近学习"_s, 18}},
        {}};
    table.names = 3;
    for (const LearnerFigures &learner : report.learners) {
        table.rows.push_back(learnerRow(learner, report.zone));
    }
    return {u"learners"_s, u"人员"_s, {}, {std::move(table), absenteeTable(report)}, {}};
}

DocumentSection explanationSection(const ReportDocument &document)
{
    DocumentTable facts {u"facts"_s,
        u"本报告"_s,
        u"签名指纹属于出具报告的电脑；网页（HTML）带签名，可以核对，其他格式只写明指纹。"_s,
        {{u"项目"_s, 18}, {u"内容"_s, 40}},
        {}};
    for (const DocumentFact &fact : document.facts) {
        facts.rows.push_back({textCell(fact.name), textCell(fact.text)});
    }
    DocumentTable definitions {u"definitions"_s,
        u"指标口径"_s,
        {},
        {{u"指标"_s, 18}, {u"English"_s, 28}, {u"定义"_s, 80}, {u"数据来源"_s, 34}},
        {}};
    for (const FigureDefinition &definition : figureDefinitions()) {
        definitions.rows.push_back({textCell(definition.chinese),
            textCell(definition.english),
            textCell(definition.formula),
            textCell(definition.source)});
    }
    return {u"explanations"_s, u"说明"_s, {}, {std::move(definitions), std::move(facts)}, {}};
}

ReportDocument branchDocument(const BranchReport &report)
{
    ReportDocument document;
    document.title = u"学习测验报告"_s;
    document.facts = {{u"统计期"_s, periodText(report)},
        {u"支部"_s, report.branch.isEmpty() ? u"全部支部"_s : report.branch},
        {u"题库"_s, report.bank.isEmpty() ? u"全部题目"_s : report.bank},
        {u"制表时间"_s, wallClock(report.madeAt, report.zone).toString(u"yyyy-MM-dd HH:mm"_s)},
        {signer, u"未签名"_s, false}};
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
    const auto fact = std::ranges::find(document.facts, signer, &DocumentFact::name);
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
