// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/branch_document.h"
#include "reports/report_words.h"
#include "reports/response_words.h"

#include <QHash>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

/// More than this is no longer looked at as one table, and an XLSX sheet has 16,384 columns.
constexpr std::size_t mostExaminees = 1000;
constexpr std::size_t mostCells = 250'000;

QString absenceInWords(Absence absence)
{
    switch (absence) {
    case Absence::NobodyAsked:
        return ReportWords::tr("无人作答");
    case Absence::TooFewExaminees:
        return ReportWords::tr("样本不足");
    case Absence::TooFewItems:
        return ReportWords::tr("题目不足");
    case Absence::NoVariance:
        return ReportWords::tr("得分无差异");
    case Absence::FormsDiffer:
        return ReportWords::tr("试卷不同");
    case Absence::NoDistractors:
        return ReportWords::tr("无干扰项");
    }
    Q_UNREACHABLE();
}

DocumentCell statisticCell(const Statistic &statistic, int decimals = 4)
{
    return statistic ? numberCell(*statistic, decimals)
                     : emptyCell(absenceInWords(statistic.error()));
}

DocumentCell statisticShareCell(const Statistic &statistic)
{
    return statistic ? shareCell(*statistic) : emptyCell(absenceInWords(statistic.error()));
}

DocumentCell groupCell(const std::optional<int> &count)
{
    return count ? countCell(*count) : emptyCell(absenceInWords(Absence::TooFewExaminees));
}

DocumentCell rightCell(const Tally &tally)
{
    return shareCell(portion(tally.correct, tally.items - tally.pending));
}

QString doubtInWords(const KeyDoubt &doubt)
{
    QStringList reasons;
    if (doubt.keyFavoursLower) {
        reasons.append(ReportWords::tr("低分组更多选答案"));
    }
    if (doubt.distractorFavoursUpper) {
        reasons.append(ReportWords::tr("高分组更多选干扰项"));
    }
    if (doubt.negativeRest) {
        reasons.append(ReportWords::tr("区分度为负"));
    }
    return reasons.join(ReportWords::tr("；"));
}

/// The item with its options in the order of the bank.
FormEntry printedEntry(const ItemRow &row)
{
    FormEntry entry {row.item, {}, row.source, {}};
    for (const Option &option : row.item.options) {
        entry.optionOrder.append(option.id);
    }
    for (const Option &target : row.item.targets) {
        entry.targetOrder.append(target.id);
    }
    return entry;
}

std::vector<DocumentCell> itemCells(qint64 number, const ItemRow &row)
{
    const ItemFigures &figures = row.figures;
    const auto bound = [&figures](double Interval::*end) {
        return figures.interval ? shareCell((*figures.interval).*end)
                                : emptyCell(absenceInWords(Absence::NobodyAsked));
    };
    return {countCell(number),
        textCell(row.item.topic),
        textCell(kindInWords(row.item.kind)),
        textCell(row.item.stem),
        textCell(answerInWords(printedEntry(row), row.item.key)),
        countCell(row.tally.items),
        countCell(row.tally.answered),
        rightCell(row.tally),
        countCell(figures.asked),
        statisticShareCell(figures.facility),
        bound(&Interval::low),
        bound(&Interval::high),
        statisticCell(figures.upperLower),
        statisticCell(figures.pointBiserial),
        statisticCell(figures.restBiserial),
        statisticShareCell(figures.distractorEfficiency),
        textCell(doubtInWords(figures.doubt)),
        textCell(row.source),
        textCell(row.item.id)};
}

QString fewestNote(const BranchReport &report)
{
    return ReportWords::tr(
        "只用每人统计期内的第一份交卷；不足 %1 人作答的题目不给出区分度等指标，记为“样本不足”。")
        .arg(report.fewest);
}

DocumentTable itemTable(const BranchReport &report)
{
    DocumentTable table {u"items"_s,
        ReportWords::tr("题目"),
        fewestNote(report),
        {{ReportWords::tr("题号"), 8},
            {ReportWords::tr("主题"), 24},
            {ReportWords::tr("题型"), 8},
            {ReportWords::tr("题目", "column"), 60},
            {ReportWords::tr("正确答案"), 28},
            columnOf(Figure::Asked),
            columnOf(Figure::Answered),
            columnOf(Figure::RightRate),
            columnOf(Figure::FirstAttempts),
            columnOf(Figure::Facility, 10),
            {ReportWords::tr("难度下限"), 12, Figure::FacilityInterval},
            {ReportWords::tr("难度上限"), 12, Figure::FacilityInterval},
            columnOf(Figure::UpperLower, 13),
            columnOf(Figure::PointBiserial),
            columnOf(Figure::RestBiserial),
            columnOf(Figure::DistractorEfficiency, 15),
            columnOf(Figure::KeyDoubt, 30),
            {ReportWords::tr("来源"), 34},
            {ReportWords::tr("试题编号"), 24}},
        {}};
    table.names = 1;
    for (std::size_t place = 0; place < report.items.size(); ++place) {
        table.rows.push_back(itemCells(static_cast<qint64>(place) + 1, report.items[place]));
    }
    return table;
}

DocumentTable optionTable(const BranchReport &report)
{
    DocumentTable table {u"options"_s,
        ReportWords::tr("选项"),
        formulaOf(Figure::OptionCounts),
        {{ReportWords::tr("题号"), 8},
            {ReportWords::tr("选项", "column"), 50},
            {ReportWords::tr("是否答案"), 12},
            columnOf(Figure::OptionCounts),
            {ReportWords::tr("高分组"), 12, Figure::OptionCounts},
            {ReportWords::tr("低分组"), 12, Figure::OptionCounts}},
        {}};
    for (std::size_t place = 0; place < report.items.size(); ++place) {
        const ItemRow &row = report.items[place];
        const FormEntry entry = printedEntry(row);
        for (std::size_t option = 0; option < row.figures.options.size(); ++option) {
            const OptionCount &count = row.figures.options[option];
            table.rows.push_back({countCell(static_cast<qint64>(place) + 1),
                textCell(answerInWords(entry, {row.item.options[option].id})),
                textCell(count.isKey ? ReportWords::tr("是") : ReportWords::tr("否")),
                countCell(count.chosen),
                groupCell(count.upper),
                groupCell(count.lower)});
        }
    }
    return table;
}

DocumentTable entryTable(const QString &id,
    const QString &title,
    const QString &head,
    const std::vector<EntryFigures> &groups)
{
    DocumentTable table {id,
        title,
        {},
        {{head, 40},
            columnOf(Figure::Asked),
            columnOf(Figure::Answered),
            columnOf(Figure::RightRate),
            columnOf(Figure::EarnedRate),
            columnOf(Figure::TimePerAnswer, 16)},
        {}};
    for (const EntryFigures &group : groups) {
        const Tally &tally = group.tally;
        table.rows.push_back(
            {textCell(group.name.isEmpty() ? ReportWords::tr("（无）") : group.name),
                countCell(tally.items),
                countCell(tally.answered),
                rightCell(tally),
                shareCell(portion(tally.earned, tally.possible)),
                group.timed > 0
                    ? numberCell(static_cast<double>(group.spent.count()) / 1000.0 / group.timed, 1)
                    : emptyCell()});
    }
    return table;
}

} // namespace

DocumentSection itemSection(const BranchReport &report)
{
    const FormFigures &form = report.form;
    DocumentSection section {u"items"_s, ReportWords::tr("题目"), {}, {}, {}};
    section.tables = {itemTable(report), optionTable(report)};
    section.figures = {{Figure::FirstAttempts, countCell(form.examinees)},
        {Figure::FormMean, statisticCell(form.mean, 2)},
        {Figure::Reliability, statisticCell(form.reliability)},
        {Figure::StandardError, statisticCell(form.standardError)},
        {Figure::ScoreBand95, statisticCell(form.band)}};
    return section;
}

DocumentSection matrixSection(const BranchReport &report)
{
    DocumentTable table {u"matrix"_s,
        ReportWords::tr("题目×人员"),
        ReportWords::tr("每人统计期内第一份交卷在各题上的得分；空格表示没有抽到此题或待自评。"),
        {{ReportWords::tr("题号"), 8}, {ReportWords::tr("题目", "column"), 50}},
        {}};
    table.names = 2;
    const std::vector<Examinee> &examinees = report.firstAttempts;
    if (examinees.size() > mostExaminees || examinees.size() * report.items.size() > mostCells) {
        table.note = ReportWords::tr("%1 人、%2 道题，太多了，没有逐项列出；可以按支部分别制表。")
                         .arg(examinees.size())
                         .arg(report.items.size());
        return {u"matrix"_s, ReportWords::tr("题目×人员"), {}, {std::move(table)}, {}};
    }
    QHash<QString, const Examinee *> byLearner;
    for (const Examinee &examinee : examinees) {
        byLearner.insert(examinee.id, &examinee);
    }
    for (std::size_t place = 0; place < report.items.size(); ++place) {
        table.rows.push_back(
            {countCell(static_cast<qint64>(place) + 1), textCell(report.items[place].item.stem)});
        table.rows.back().resize(2 + examinees.size());
    }
    std::size_t column = 2;
    for (const LearnerFigures &learner : report.learners) {
        const Examinee *examinee = byLearner.value(learner.learner.id);
        if (!examinee) {
            continue;
        }
        table.columns.push_back({learner.learner.name, 10});
        for (const AnalysedResponse &response : examinee->responses) {
            table.rows[response.item][column] = numberCell(response.earned, 2);
        }
        ++column;
    }
    return {u"matrix"_s, ReportWords::tr("题目×人员"), {}, {std::move(table)}, {}};
}

DocumentSection topicSection(const BranchReport &report)
{
    DocumentSection section {u"topics"_s, ReportWords::tr("知识点"), {}, {}, {}};
    section.tables = {
        entryTable(u"topics"_s, ReportWords::tr("按主题"), ReportWords::tr("主题"), report.topics),
        entryTable(u"kinds"_s, ReportWords::tr("按题型"), ReportWords::tr("题型"), report.kinds),
        entryTable(
            u"passages"_s, ReportWords::tr("按篇章"), ReportWords::tr("篇章"), report.passages)};
    section.charts
        = {{ReportWords::tr("各主题题目得分率（出题最多的在前）"), ChartKind::Bars, 0, 0, {4}},
            {ReportWords::tr("各题型题目得分率"), ChartKind::Bars, 1, 0, {4}}};
    return section;
}

} // namespace zhixing
