// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/results_table.h"

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
        return u"进行中"_s;
    case AttemptStatus::Paused:
        return u"已暂停"_s;
    case AttemptStatus::Submitted:
        return u"已交卷"_s;
    case AttemptStatus::TimedOut:
        return u"到时交卷"_s;
    }
    Q_UNREACHABLE();
}

QString yesOrNo(bool value)
{
    return value ? u"是"_s : u"否"_s;
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

const ResultsTable &attemptsTable()
{
    static const ResultsTable table {u"成绩"_s,
        {{u"姓名"_s, 12},
            {u"支部"_s, 20},
            {u"试卷"_s, 20},
            {u"开始时间"_s, 20},
            {u"交卷时间"_s, 20},
            {u"用时（秒）"_s, 12},
            {u"题数"_s, 8},
            {u"已答"_s, 8},
            {u"答对"_s, 8},
            {u"待自评"_s, 8},
            {u"得分"_s, 8},
            {u"满分"_s, 8},
            {u"得分率"_s, 10},
            {u"合格线"_s, 10},
            {u"是否合格"_s, 10},
            {u"状态"_s, 12},
            {u"试卷编号"_s, 24},
            {u"作答编号"_s, 38}},
        attemptRows};
    return table;
}

const ResultsTable &responsesTable()
{
    static const ResultsTable table {u"答题记录"_s,
        {{u"姓名"_s, 12},
            {u"支部"_s, 20},
            {u"试卷"_s, 20},
            {u"作答编号"_s, 38},
            {u"题序"_s, 8},
            {u"题型"_s, 8},
            {u"主题"_s, 24},
            {u"题目"_s, 60},
            {u"选项"_s, 40},
            {u"作答"_s, 24},
            {u"正确答案"_s, 24},
            {u"是否正确"_s, 10},
            {u"判定"_s, 16},
            {u"得分"_s, 8},
            {u"满分"_s, 8},
            {u"计分规则"_s, 24},
            {u"用时（秒）"_s, 12},
            {u"不确定"_s, 8},
            {u"来源"_s, 40},
            {u"原文依据"_s, 60},
            {u"试题编号"_s, 24}},
        responseRows};
    return table;
}

} // namespace zhixing
