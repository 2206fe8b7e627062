// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progress_wording.h"

#include "ui/library.h"
#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace zhixing::wording
{

namespace
{

struct ProgressWording {
    Q_DECLARE_TR_FUNCTIONS(ProgressWording)
};

constexpr std::size_t shownTests = 20;

QString percent(double share)
{
    return ProgressWording::tr("%1%").arg(std::lround(share * 100.0));
}

QString rightOf(const AnsweredItems &answered)
{
    return ProgressWording::tr("%1 / %2").arg(answered.right).arg(answered.items);
}

/// What the measure draws; unset where it tells nothing.
std::optional<double> measured(const Mastery &mastery, MasteryMeasure measure)
{
    switch (measure) {
    case MasteryMeasure::Recall:
        return mastery.begun > 0 ? std::optional(mastery.recall) : std::nullopt;
    case MasteryMeasure::Practice:
        return mastery.practice.items > 0 ? std::optional(shareRight(mastery.practice))
                                          : std::nullopt;
    case MasteryMeasure::Tests:
        return mastery.tests.items > 0 ? std::optional(shareRight(mastery.tests)) : std::nullopt;
    }
    Q_UNREACHABLE();
}

QString masteryWords(const QString &name, const Mastery &mastery, MasteryMeasure measure)
{
    switch (measure) {
    case MasteryMeasure::Recall:
        return ProgressWording::tr("%1：%2 个知识点练过 %3 个，掌握度 %4")
            .arg(name)
            .arg(mastery.facts)
            .arg(mastery.begun)
            .arg(percent(mastery.recall));
    case MasteryMeasure::Practice:
        return ProgressWording::tr("%1：练过 %2 题，最后一次答对 %3 题")
            .arg(name)
            .arg(mastery.practice.items)
            .arg(mastery.practice.right);
    case MasteryMeasure::Tests:
        return ProgressWording::tr("%1：考过 %2 题，最后一次答对 %3 题")
            .arg(name)
            .arg(mastery.tests.items)
            .arg(mastery.tests.right);
    }
    Q_UNREACHABLE();
}

FigureRow masteryRow(const QString &name, const Mastery &mastery, MasteryMeasure measure)
{
    FigureRow row;
    row.label = name;
    row.share = *measured(mastery, measure);
    row.text = measure == MasteryMeasure::Recall ? percent(mastery.recall)
        : measure == MasteryMeasure::Practice    ? rightOf(mastery.practice)
                                                 : rightOf(mastery.tests);
    row.words = masteryWords(name, mastery, measure);
    row.cells = {name,
        mastery.begun > 0 ? percent(mastery.recall) : ProgressWording::tr("没练过"),
        rightOf(mastery.practice),
        rightOf(mastery.tests),
        QString::number(mastery.items)};
    return row;
}

QStringList masteryHeads(const QString &first)
{
    return {first,
        ProgressWording::tr("掌握度"),
        ProgressWording::tr("练习 对 / 答过"),
        ProgressWording::tr("考试 对 / 答过"),
        ProgressWording::tr("题数")};
}

/// The weakest and the strongest, for the ear.
QString extremes(const std::vector<FigureRow> &rows)
{
    if (rows.empty()) {
        return ProgressWording::tr("还没有记录");
    }
    const auto [least, most] = std::ranges::minmax_element(rows, {}, &FigureRow::share);
    return rows.size() == 1 ? rows.front().words
                            : ProgressWording::tr("共 %1 项。最低：%2。最高：%3。")
                                  .arg(rows.size())
                                  .arg(least->words, most->words);
}

constexpr std::array weekdayNames {QT_TRANSLATE_NOOP("ProgressWording", "周一"),
    QT_TRANSLATE_NOOP("ProgressWording", "周二"),
    QT_TRANSLATE_NOOP("ProgressWording", "周三"),
    QT_TRANSLATE_NOOP("ProgressWording", "周四"),
    QT_TRANSLATE_NOOP("ProgressWording", "周五"),
    QT_TRANSLATE_NOOP("ProgressWording", "周六"),
    QT_TRANSLATE_NOOP("ProgressWording", "周日")};

constexpr std::array monthNames {QT_TRANSLATE_NOOP("ProgressWording", "1月"),
    QT_TRANSLATE_NOOP("ProgressWording", "2月"),
    QT_TRANSLATE_NOOP("ProgressWording", "3月"),
    QT_TRANSLATE_NOOP("ProgressWording", "4月"),
    QT_TRANSLATE_NOOP("ProgressWording", "5月"),
    QT_TRANSLATE_NOOP("ProgressWording", "6月"),
    QT_TRANSLATE_NOOP("ProgressWording", "7月"),
    QT_TRANSLATE_NOOP("ProgressWording", "8月"),
    QT_TRANSLATE_NOOP("ProgressWording", "9月"),
    QT_TRANSLATE_NOOP("ProgressWording", "10月"),
    QT_TRANSLATE_NOOP("ProgressWording", "11月"),
    QT_TRANSLATE_NOOP("ProgressWording", "12月")};

QString weekdayText(StudyDay day)
{
    return ProgressWording::tr(weekdayNames[std::chrono::weekday(day).iso_encoding() - 1]);
}

QString monthText(StudyDay day)
{
    return ProgressWording::tr(monthNames[unsigned(std::chrono::year_month_day(day).month()) - 1]);
}

QString dayAndWeekday(StudyDay day)
{
    return ProgressWording::tr("%1 %2").arg(dayText(day), weekdayText(day));
}

int shadeOf(int answers)
{
    return answers == 0 ? 0 : answers <= 5 ? 1 : answers <= 10 ? 2 : answers <= 20 ? 3 : 4;
}

QString answersText(const DayAnswers &answers)
{
    QStringList parts;
    if (answers.practised > 0) {
        parts << ProgressWording::tr("练习答 %1 题").arg(answers.practised);
    }
    if (answers.tested > 0) {
        parts << ProgressWording::tr("考试答 %1 题").arg(answers.tested);
    }
    return parts.isEmpty() ? ProgressWording::tr("没有答题")
                           : parts.join(ProgressWording::tr("，"));
}

FigureRow scoreRow(const AttemptSummary &test, const QTimeZone &zone)
{
    const int earned = points(test.total);
    const auto passPoints = static_cast<int>(std::lround(test.passMark * 100.0));
    const QString outcome = test.total.pending > 0
        ? ProgressWording::tr("%1 题待自评").arg(test.total.pending)
        : test.passed ? ProgressWording::tr("合格")
                      : ProgressWording::tr("未合格");
    FigureRow row;
    row.label = dayText(studyDayAt(*test.finishedAt, zone));
    row.note = test.blueprintName;
    row.share = earned / 100.0;
    row.line = test.passMark;
    row.text = QString::number(earned);
    row.isMarked = test.passed;
    row.words = ProgressWording::tr("%1 %2：%3 分，合格线 %4 分，%5")
                    .arg(row.label, row.note)
                    .arg(earned)
                    .arg(passPoints)
                    .arg(outcome);
    row.target = test.id;
    row.cells = {row.label, row.note, row.text, QString::number(passPoints), outcome};
    return row;
}

FigureRow retentionRow(const QString &label, const RetentionBand &band)
{
    const bool tells = isTelling(band);
    const QString few = ProgressWording::tr("样本不足");
    FigureRow row;
    row.label = label;
    row.level = tells ? 1 : 0;
    row.cells = {label,
        QString::number(band.reviews),
        tells ? percent(measuredRetention(band)) : few,
        tells ? percent(band.predicted) : few};
    if (!tells) {
        row.text = ProgressWording::tr("样本不足（%1 次）").arg(band.reviews);
        row.words = ProgressWording::tr("%1：复习 %2 次，样本不足").arg(label).arg(band.reviews);
        return row;
    }
    row.share = measuredRetention(band);
    row.line = band.predicted;
    row.text
        = ProgressWording::tr("实际 %1 · 预计 %2").arg(percent(row.share), percent(band.predicted));
    row.words = ProgressWording::tr("%1：复习 %2 次，记得 %3 次（%4），预计 %5")
                    .arg(label)
                    .arg(band.reviews)
                    .arg(band.remembered)
                    .arg(percent(row.share), percent(band.predicted));
    return row;
}

} // namespace

QString dayText(StudyDay day)
{
    const std::chrono::year_month_day date(day);
    return ProgressWording::tr("%1%2日").arg(monthText(day)).arg(unsigned(date.day()));
}

QString shortTime(std::chrono::milliseconds time)
{
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(time).count();
    return seconds < 60 ? ProgressWording::tr("%1 秒").arg(seconds)
                        : ProgressWording::tr("%1 分 %2 秒").arg(seconds / 60).arg(seconds % 60);
}

Picture topicFigure(const std::vector<Mastery> &topics, MasteryMeasure measure)
{
    Picture figure;
    figure.heads = masteryHeads(ProgressWording::tr("专题"));
    for (const Mastery &topic : topics) {
        if (measured(topic, measure)) {
            figure.rows.push_back(
                masteryRow(topic.group.isEmpty() ? ProgressWording::tr("未分专题") : topic.group,
                    topic,
                    measure));
        }
    }
    figure.summary = extremes(figure.rows);
    return figure;
}

Picture passageFigure(
    const std::vector<Mastery> &passages, const Library &library, MasteryMeasure measure)
{
    Picture figure;
    figure.heads = masteryHeads(ProgressWording::tr("段落"));
    for (const Mastery &mastery : passages) {
        const Passage *passage = library.passage(mastery.group);
        if (passage && measured(mastery, measure)) {
            FigureRow row = masteryRow(passageTitle(*passage), mastery, measure);
            row.note = placeOf(*passage);
            row.target = passage->id;
            figure.rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(figure.rows, {}, &FigureRow::share);
    figure.summary = extremes(figure.rows);
    return figure;
}

Picture calendarFigure(const StudyCalendar &calendar)
{
    Picture figure;
    figure.heads = {ProgressWording::tr("日期"),
        ProgressWording::tr("练习答题"),
        ProgressWording::tr("考试答题")};
    int practised = 0;
    int tested = 0;
    for (std::size_t place = 0; place < calendar.days.size(); ++place) {
        const auto &[day, answers] = calendar.days[place];
        practised += answers.practised;
        tested += answers.tested;
        FigureRow row;
        row.label = dayAndWeekday(day);
        const StudyDay sunday = day + std::chrono::days(6);
        const bool beginsMonth = unsigned(std::chrono::year_month_day(sunday).day()) <= 7;
        if (place % 7 == 0 && beginsMonth) {
            row.note = monthText(sunday);
        }
        row.text = answers.practised > 0 ? QString::number(answers.practised) : QString();
        row.words = ProgressWording::tr("%1：%2").arg(row.label, answersText(answers));
        row.level = shadeOf(answers.practised);
        row.isMarked = answers.tested > 0;
        if (answers.practised + answers.tested > 0) {
            row.cells
                = {row.label, QString::number(answers.practised), QString::number(answers.tested)};
        }
        figure.rows.push_back(std::move(row));
    }
    figure.summary = ProgressWording::tr(
        "最近 %1 周有 %2 天学习，练习答 %3 题，考试答 %4 题。现在连续 %5 天，最长连续 %6 天。")
                         .arg(ProgressFigures::calendarWeeks)
                         .arg(calendar.daysStudied)
                         .arg(practised)
                         .arg(tested)
                         .arg(calendar.currentStreak)
                         .arg(calendar.longestStreak);
    return figure;
}

Picture forecastFigure(const std::vector<int> &due, StudyDay today)
{
    Picture figure;
    figure.heads = {ProgressWording::tr("日期"), ProgressWording::tr("到期知识点")};
    const int most = due.empty() ? 0 : std::ranges::max(due);
    int sum = 0;
    StudyDay day = today;
    for (const int count : due) {
        sum += count;
        FigureRow row;
        row.label = day == today ? ProgressWording::tr("今天") : dayText(day);
        row.share = most > 0 ? static_cast<double>(count) / most : 0.0;
        row.text = QString::number(count);
        row.words = ProgressWording::tr("%1：到期 %2 个知识点").arg(row.label).arg(count);
        row.isMarked = day == today;
        row.cells = {row.label, row.text};
        figure.rows.push_back(std::move(row));
        day += std::chrono::days(1);
    }
    figure.summary = sum == 0
        ? ProgressWording::tr("未来 %1 天没有到期的知识点。").arg(due.size())
        : ProgressWording::tr("今天到期 %1 个知识点，%2 天里共 %3 个，最多的一天 %4 个。")
              .arg(due.front())
              .arg(due.size())
              .arg(sum)
              .arg(most);
    return figure;
}

Picture scoreFigure(const std::vector<AttemptSummary> &scores, const QTimeZone &zone)
{
    Picture figure;
    figure.heads = {ProgressWording::tr("日期"),
        ProgressWording::tr("试卷"),
        ProgressWording::tr("得分"),
        ProgressWording::tr("合格线"),
        ProgressWording::tr("结果")};
    const std::size_t left = scores.size() > shownTests ? scores.size() - shownTests : 0;
    for (std::size_t place = left; place < scores.size(); ++place) {
        figure.rows.push_back(scoreRow(scores[place], zone));
    }
    figure.summary = figure.rows.empty()
        ? ProgressWording::tr("还没有考试成绩。")
        : ProgressWording::tr("最近 %1 次考试，合格 %2 次，最后一次：%3。")
              .arg(figure.rows.size())
              .arg(std::ranges::count(figure.rows, true, &FigureRow::isMarked))
              .arg(figure.rows.back().words);
    return figure;
}

Picture retentionFigure(const RetentionCheck &check)
{
    Picture figure;
    figure.heads = {ProgressWording::tr("预计记得"),
        ProgressWording::tr("复习次数"),
        ProgressWording::tr("实际记得"),
        ProgressWording::tr("平均预计")};
    figure.rows.push_back(retentionRow(ProgressWording::tr("全部复习"), check.all));
    for (const RetentionBand &band : check.bands) {
        if (band.reviews > 0) {
            const QString label = band.from > 0.0
                ? ProgressWording::tr("%1 到 %2").arg(percent(band.from), percent(band.to))
                : ProgressWording::tr("不到 %1").arg(percent(band.to));
            figure.rows.push_back(retentionRow(label, band));
        }
    }
    figure.summary = figure.rows.front().words;
    return figure;
}

Picture timeFigure(const std::vector<KindTimes> &times)
{
    Picture figure;
    figure.heads = {ProgressWording::tr("题型"),
        ProgressWording::tr("场合"),
        ProgressWording::tr("一般用时"),
        ProgressWording::tr("答题数")};
    std::chrono::milliseconds longest {1};
    for (const KindTimes &kind : times) {
        longest = std::max({longest, kind.practice.median, kind.tests.median});
    }
    const auto add = [&](ItemKind kind, const MedianTime &time, const QString &where, int level) {
        if (time.answers == 0) {
            return;
        }
        FigureRow row;
        row.label = ProgressWording::tr("%1 · %2").arg(kindName(kind), where);
        row.share = static_cast<double>(time.median.count()) / static_cast<double>(longest.count());
        row.text = shortTime(time.median);
        row.level = level;
        row.words = ProgressWording::tr("%1：一般用 %2，答过 %3 题")
                        .arg(row.label, row.text)
                        .arg(time.answers);
        row.cells = {kindName(kind), where, row.text, QString::number(time.answers)};
        figure.rows.push_back(std::move(row));
    };
    for (const KindTimes &kind : times) {
        add(kind.kind, kind.practice, ProgressWording::tr("练习"), 1);
        add(kind.kind, kind.tests, ProgressWording::tr("考试"), 2);
    }
    QStringList words;
    for (const FigureRow &row : figure.rows) {
        words << row.words;
    }
    figure.summary = words.isEmpty() ? ProgressWording::tr("还没有记录")
                                     : words.join(ProgressWording::tr("；"));
    return figure;
}

} // namespace zhixing::wording
