// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/branch_document.h"
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
        return u"无人作答"_s;
    case Absence::TooFewExaminees:
        return u"样本不足"_s;
    case Absence::TooFewItems:
        return u"题目不足"_s;
    case Absence::NoVariance:
        return u"得分无差异"_s;
    case Absence::FormsDiffer:
        return u"试卷不同"_s;
    case Absence::NoDistractors:
        return u"无干扰项"_s;
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
        reasons.append(u"低分组更多选答案"_s);
    }
    if (doubt.distractorFavoursUpper) {
        reasons.append(u"高分组更多选干扰项"_s);
    }
    if (doubt.negativeRest) {
        reasons.append(u"区分度为负"_s);
    }
    return reasons.join(u"；"_s);
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
    return u"只用每人统计期内的第一份交卷；不足 %1 人作答的题目不给出区分度等指标，记为“样本不足”。"_s
        .arg(report.fewest);
}

DocumentTable itemTable(const BranchReport &report)
{
    DocumentTable table {u"items"_s,
        u"题目"_s,
        fewestNote(report),
        {{u"题号"_s, 8},
            {u"主题"_s, 24},
            {u"题型"_s, 8},
            {u"题目"_s, 60},
            {u"正确答案"_s, 28},
            columnOf(Figure::Asked),
            columnOf(Figure::Answered),
            columnOf(Figure::RightRate),
            columnOf(Figure::FirstAttempts),
            columnOf(Figure::Facility, 10),
            {u"难度下限"_s, 12, Figure::FacilityInterval},
            {u"难度上限"_s, 12, Figure::FacilityInterval},
            columnOf(Figure::UpperLower, 13),
            columnOf(Figure::PointBiserial),
            columnOf(Figure::RestBiserial),
            columnOf(Figure::DistractorEfficiency, 15),
            columnOf(Figure::KeyDoubt, 30),
            {u"来源"_s, 34},
            {u"试题编号"_s, 24}},
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
        u"选项"_s,
        definitionOf(Figure::OptionCounts).formula,
        {{u"题号"_s, 8},
            {u"选项"_s, 50},
            {u"是否答案"_s, 12},
            columnOf(Figure::OptionCounts),
            {u"高分组"_s, 12, Figure::OptionCounts},
            {u"低分组"_s, 12, Figure::OptionCounts}},
        {}};
    for (std::size_t place = 0; place < report.items.size(); ++place) {
        const ItemRow &row = report.items[place];
        const FormEntry entry = printedEntry(row);
        for (std::size_t option = 0; option < row.figures.options.size(); ++option) {
            const OptionCount &count = row.figures.options[option];
            table.rows.push_back({countCell(static_cast<qint64>(place) + 1),
                textCell(answerInWords(entry, {row.item.options[option].id})),
                textCell(count.isKey ? u"是"_s : u"否"_s),
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
        table.rows.push_back({textCell(group.name.isEmpty() ? u"（无）"_s : group.name),
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
    DocumentSection section {u"items"_s, u"题目"_s, {}, {}, {}};
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
        u"题目×人员"_s,
        u"每人统计期内第一份交卷在各题上的得分；空格表示没有抽到此题或待自评。"_s,
        {{u"题号"_s, 8}, {u"题目"_s, 50}},
        {}};
    table.names = 2;
    const std::vector<Examinee> &examinees = report.firstAttempts;
    if (examinees.size() > mostExaminees || examinees.size() * report.items.size() > mostCells) {
        table.note
            = u"%1 人、%2 道题，太多了，没有逐项列出；可以按支部分别制表。"_s.arg(examinees.size())
                  .arg(report.items.size());
        return {u"matrix"_s, u"题目×人员"_s, {}, {std::move(table)}, {}};
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
    return {u"matrix"_s, u"题目×人员"_s, {}, {std::move(table)}, {}};
}

DocumentSection topicSection(const BranchReport &report)
{
    DocumentSection section {u"topics"_s, u"知识点"_s, {}, {}, {}};
    section.tables = {entryTable(u"topics"_s, u"按主题"_s, u"主题"_s, report.topics),
        entryTable(u"kinds"_s, u"按题型"_s, u"题型"_s, report.kinds),
        entryTable(u"passages"_s, u"按篇章"_s, u"篇章"_s, report.passages)};
    section.charts = {{u"各主题题目得分率（出题最多的在前）"_s, ChartKind::Bars, 0, 0, {4}},
        {u"各题型题目得分率"_s, ChartKind::Bars, 1, 0, {4}}};
    return section;
}

} // namespace zhixing
