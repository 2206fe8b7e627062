// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/results_table.h"
#include "reports/report_words.h"

#include "reports/response_words.h"

#include <algorithm>
#include <cmath>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

QString statusName(AttemptStatus status)
{
    switch (status) {
    case AttemptStatus::Running:
        return ReportWords::tr("进行中");
    case AttemptStatus::Paused:
        return ReportWords::tr("已暂停");
    case AttemptStatus::Submitted:
        return ReportWords::tr("已交卷");
    case AttemptStatus::TimedOut:
        return ReportWords::tr("到时交卷");
    }
    Q_UNREACHABLE();
}

QString yesOrNo(bool value)
{
    return value ? ReportWords::tr("是") : ReportWords::tr("否");
}

QDateTime localTime(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

double inSeconds(milliseconds duration)
{
    return static_cast<double>(duration.count()) / 1000.0;
}

Share shareOf(double part, double whole)
{
    return {whole > 0.0 ? std::round(part / whole * 10'000.0) / 10'000.0 : 0.0};
}

QString quotes(const Item &item)
{
    QStringList quoted;
    for (const Evidence &evidence : item.evidence) {
        quoted.append(evidence.exact);
    }
    return quoted.join(u"……"_s);
}

std::vector<std::vector<Cell>> attemptRows(const AttemptResult &result)
{
    const AttemptSummary &summary = result.summary;
    const Tally &total = summary.total;
    return {{summary.learnerName,
        summary.branch,
        summary.blueprintName,
        localTime(summary.startedAt),
        summary.finishedAt ? Cell(localTime(*summary.finishedAt)) : Cell(),
        inSeconds(summary.elapsed),
        qint64(total.items),
        qint64(total.answered),
        qint64(total.correct),
        qint64(total.pending),
        total.earned,
        total.possible,
        shareOf(total.earned, total.possible),
        Share {summary.passMark},
        yesOrNo(summary.passed),
        statusName(summary.status),
        result.attempt.form.id,
        summary.id}};
}

std::vector<Cell> responseRow(const AttemptResult &result, std::size_t index)
{
    const FormEntry &entry = result.attempt.form.entries[index];
    const EntryState &state = result.attempt.entries[index];
    const Mark &mark = result.score.marks[index];
    const Item &item = entry.item;
    return {result.summary.learnerName,
        result.summary.branch,
        result.summary.blueprintName,
        result.summary.id,
        static_cast<qint64>(index) + 1,
        kindInWords(item.kind),
        item.topic,
        item.stem,
        optionsInWords(entry),
        answerInWords(entry, state.answer),
        answerInWords(entry, item.key),
        yesOrNo(mark.correct),
        verdictInWords(item, state, mark),
        mark.earned,
        mark.possible,
        ruleInWords(item.kind, result.attempt.form.blueprint.marking),
        inSeconds(state.spent),
        yesOrNo(state.flagged),
        entry.source,
        quotes(item),
        item.id};
}

std::vector<std::vector<Cell>> responseRows(const AttemptResult &result)
{
    std::vector<std::vector<Cell>> rows;
    for (std::size_t index = 0; index < result.attempt.form.entries.size(); ++index) {
        rows.push_back(responseRow(result, index));
    }
    return rows;
}

} // namespace

ResultsTable attemptsTable()
{
    return {ReportWords::tr("成绩"),
        {{ReportWords::tr("姓名"), 12},
            {ReportWords::tr("支部"), 20},
            {ReportWords::tr("试卷"), 20},
            {ReportWords::tr("开始时间"), 20},
            {ReportWords::tr("交卷时间"), 20},
            {ReportWords::tr("用时（秒）"), 12},
            {ReportWords::tr("题数"), 8},
            {ReportWords::tr("已答"), 8},
            {ReportWords::tr("答对"), 8},
            {ReportWords::tr("待自评"), 8},
            {ReportWords::tr("得分"), 8},
            {ReportWords::tr("满分"), 8},
            {ReportWords::tr("得分率"), 10},
            {ReportWords::tr("合格线"), 10},
            {ReportWords::tr("是否合格"), 10},
            {ReportWords::tr("状态"), 12},
            {ReportWords::tr("试卷编号"), 24},
            {ReportWords::tr("作答编号"), 38}},
        attemptRows};
}

ResultsTable responsesTable()
{
    return {ReportWords::tr("答题记录"),
        {{ReportWords::tr("姓名"), 12},
            {ReportWords::tr("支部"), 20},
            {ReportWords::tr("试卷"), 20},
            {ReportWords::tr("作答编号"), 38},
            {ReportWords::tr("题序"), 8},
            {ReportWords::tr("题型"), 8},
            {ReportWords::tr("主题"), 24},
            {ReportWords::tr("题目", "column"), 60},
            {ReportWords::tr("选项"), 40},
            {ReportWords::tr("作答"), 24},
            {ReportWords::tr("正确答案"), 24},
            {ReportWords::tr("是否正确"), 10},
            {ReportWords::tr("判定"), 16},
            {ReportWords::tr("得分"), 8},
            {ReportWords::tr("满分"), 8},
            {ReportWords::tr("计分规则"), 24},
            {ReportWords::tr("用时（秒）"), 12},
            {ReportWords::tr("不确定"), 8},
            {ReportWords::tr("来源"), 40},
            {ReportWords::tr("原文依据"), 60},
            {ReportWords::tr("试题编号"), 24}},
        responseRows};
}

} // namespace zhixing
