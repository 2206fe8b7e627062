// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figure_definitions.h"

#include "reports/report_words.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// A text that the translation has, too, as it stands in the source.
QString marked(const char *text)
{
    return QString::fromUtf8(text);
}

QString translated(const QString &text)
{
    return ReportWords::tr(text.toUtf8().constData());
}

} // namespace

const std::vector<FigureDefinition> &figureDefinitions()
{
    static const std::vector<FigureDefinition> definitions {
        {Figure::Expected,
            marked(QT_TRANSLATE_NOOP("ReportWords", "应参加")),
            u"expected"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "名册上未归档、且在统计期结束前已加入的学员人数。")),
            u"learner"_s},
        {Figure::TookPart,
            marked(QT_TRANSLATE_NOOP("ReportWords", "实参加")),
            u"took part"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords",
                "应参加的学员中，在统计期内至少交卷一次的人数；到时自动交卷也算交卷。")),
            u"attempt, attempt_event"_s},
        {Figure::CaughtUp,
            marked(QT_TRANSLATE_NOOP("ReportWords", "补学")),
            u"caught up"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords",
                "应参加的学员中，统计期内没有交卷，但从统计期开始到制表时做过练习，或在统计期结束后"
                "交卷的人数。")),
            u"attempt_event, practice_response"_s},
        {Figure::Absent,
            marked(QT_TRANSLATE_NOOP("ReportWords", "未参加")),
            u"did not take part"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "应参加减去实参加和补学。")),
            u"learner, attempt_event, practice_response"_s},
        {Figure::ParticipationRate,
            marked(QT_TRANSLATE_NOOP("ReportWords", "参加率")),
            u"participation rate"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "实参加 ÷ 应参加。")),
            u"learner, attempt_event"_s},
        {Figure::Attempts,
            marked(QT_TRANSLATE_NOOP("ReportWords", "交卷次数")),
            u"attempts"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "应参加的学员在统计期内交卷的次数，以交卷时间为准。")),
            u"attempt_event"_s},
        {Figure::Score,
            marked(QT_TRANSLATE_NOOP("ReportWords", "得分率")),
            u"score"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "一份试卷的得分 ÷ 满分；待自评的简答题既不计得分也不计满分。")),
            u"form_entry, attempt_event"_s},
        {Figure::FirstScore,
            marked(QT_TRANSLATE_NOOP("ReportWords", "首次得分率")),
            u"first score"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "统计期内第一份交卷的得分率；汇总时为各学员的平均数。")),
            u"form_entry, attempt_event"_s},
        {Figure::BestScore,
            marked(QT_TRANSLATE_NOOP("ReportWords", "最好得分率")),
            u"best score"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "统计期内各份交卷得分率的最大值；汇总时为各学员的平均数。")),
            u"form_entry, attempt_event"_s},
        {Figure::LastScore,
            marked(QT_TRANSLATE_NOOP("ReportWords", "最近得分率")),
            u"last score"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "统计期内最后一份交卷的得分率；汇总时为各学员的平均数。")),
            u"form_entry, attempt_event"_s},
        {Figure::MeanScore,
            marked(QT_TRANSLATE_NOOP("ReportWords", "平均得分率")),
            u"mean score"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "统计期内全部交卷得分率的平均数，每份试卷计一次。")),
            u"form_entry, attempt_event"_s},
        {Figure::FirstPassRate,
            marked(QT_TRANSLATE_NOOP("ReportWords", "首次合格率")),
            u"pass rate, first attempt"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "第一份交卷达到其合格线的学员 ÷ 实参加。")),
            u"attempt, attempt_event"_s},
        {Figure::PassRate,
            marked(QT_TRANSLATE_NOOP("ReportWords", "合格率")),
            u"pass rate, any attempt"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "至少一份交卷达到其合格线的学员 ÷ 实参加。")),
            u"attempt, attempt_event"_s},
        {Figure::TestTime,
            marked(QT_TRANSLATE_NOOP("ReportWords", "测验用时（分）")),
            u"time in tests"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "统计期内各份交卷用时之和，暂停不计。")),
            u"attempt_event"_s},
        {Figure::TimePerTest,
            marked(QT_TRANSLATE_NOOP("ReportWords", "每份用时（分）")),
            u"time per test"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "测验用时 ÷ 交卷次数。")),
            u"attempt_event"_s},
        {Figure::Practised,
            marked(QT_TRANSLATE_NOOP("ReportWords", "练习题次")),
            u"practice answers"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "统计期内在练习中答题的次数；练习不计入任何成绩。")),
            u"practice_response"_s},
        {Figure::ScoreBands,
            marked(QT_TRANSLATE_NOOP("ReportWords", "成绩分布")),
            u"distribution of scores"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords",
                "按最好得分率每 10% 一段的学员人数，各段含下限；100% 归入最后一段。")),
            u"form_entry, attempt_event"_s},
        {Figure::Weeks,
            marked(QT_TRANSLATE_NOOP("ReportWords", "按周")),
            u"by week"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords",
                "按交卷（练习按作答）当地时间归入自周一起的一周；合格指达到合格线的交卷份数。")),
            u"attempt_event, practice_response"_s},
        {Figure::Asked,
            marked(QT_TRANSLATE_NOOP("ReportWords", "出题次数")),
            u"asked"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "在统计期内交卷的试卷上出现的次数，同一人多次交卷分别计算。")),
            u"form_entry"_s},
        {Figure::Answered,
            marked(QT_TRANSLATE_NOOP("ReportWords", "作答次数")),
            u"answered"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "出题次数中没有留空的次数。")),
            u"attempt_event"_s},
        {Figure::RightRate,
            marked(QT_TRANSLATE_NOOP("ReportWords", "正确率")),
            u"share right"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "得满分的次数 ÷ 出题次数（不含待自评）；留空算未得分。")),
            u"form_entry, attempt_event"_s},
        {Figure::EarnedRate,
            marked(QT_TRANSLATE_NOOP("ReportWords", "题目得分率")),
            u"share earned"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "得分之和 ÷ 满分之和，含部分得分。")),
            u"form_entry, attempt_event"_s},
        {Figure::TimePerAnswer,
            marked(QT_TRANSLATE_NOOP("ReportWords", "每题用时（秒）")),
            u"time per answer"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "有作答的题目打开时间的平均数。")),
            u"attempt_event"_s},
        {Figure::FirstAttempts,
            marked(QT_TRANSLATE_NOOP("ReportWords", "首次人数")),
            u"examinees"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords",
                "第一份交卷上有此题的学员人数；题目分析只用每人统计期内的第一份交卷，没有抽到此题的"
                "学员不计入。")),
            u"form_entry, attempt_event"_s},
        {Figure::Facility,
            marked(QT_TRANSLATE_NOOP("ReportWords", "难度")),
            u"facility"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "首次作答得分 ÷ 满分的平均数，越大越容易。")),
            u"form_entry, attempt_event"_s},
        {Figure::FacilityInterval,
            marked(QT_TRANSLATE_NOOP("ReportWords", "难度区间")),
            u"95 % interval of the facility"_s,
            marked(
                QT_TRANSLATE_NOOP("ReportWords", "难度的 Wilson 95% 置信区间；部分得分时为近似。")),
            u"form_entry, attempt_event"_s},
        {Figure::UpperLower,
            marked(QT_TRANSLATE_NOOP("ReportWords", "高低分组差")),
            u"upper–lower discrimination"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords",
                "得分率最高的 27% 学员与最低的 27% "
                "学员在此题上的平均得分之差；同分者按编号先后。")),
            u"form_entry, attempt_event"_s},
        {Figure::PointBiserial,
            marked(QT_TRANSLATE_NOOP("ReportWords", "题总相关")),
            u"point-biserial"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "此题得分与全卷得分率的 Pearson 相关系数。")),
            u"form_entry, attempt_event"_s},
        {Figure::RestBiserial,
            marked(QT_TRANSLATE_NOOP("ReportWords", "区分度")),
            u"corrected point-biserial"_s,
            marked(
                QT_TRANSLATE_NOOP("ReportWords", "此题得分与其余各题得分率的 Pearson 相关系数。")),
            u"form_entry, attempt_event"_s},
        {Figure::DistractorEfficiency,
            marked(QT_TRANSLATE_NOOP("ReportWords", "干扰项有效率")),
            u"distractor efficiency"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "至少 5% 的学员选过的干扰项 ÷ 干扰项总数。")),
            u"form_entry, attempt_event"_s},
        {Figure::OptionCounts,
            marked(QT_TRANSLATE_NOOP("ReportWords", "选项人数")),
            u"option counts"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "首次作答选此项的人数，及其中属于高分组、低分组的人数。")),
            u"form_entry, attempt_event"_s},
        {Figure::KeyDoubt,
            marked(QT_TRANSLATE_NOOP("ReportWords", "答案存疑")),
            u"doubt about the key"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords",
                "低分组比高分组更多选答案，或高分组比低分组更多选某个干扰项，或区分度为负；只是提示"
                "复核，不是结论。")),
            u"form_entry, attempt_event"_s},
        {Figure::FormMean,
            marked(QT_TRANSLATE_NOOP("ReportWords", "卷面平均分")),
            u"mean and deviation"_s,
            marked(QT_TRANSLATE_NOOP(
                "ReportWords", "首次作答总分的平均数，标准差除以 n−1；各人试卷相同时才给出。")),
            u"form_entry, attempt_event"_s},
        {Figure::Reliability,
            marked(QT_TRANSLATE_NOOP("ReportWords", "信度")),
            u"reliability"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords",
                "k÷(k−1)×(1−Σ题目方差÷总分方差)，方差都除以 n；全部题目非对即错且分值相同时为 "
                "KR-20，否则为 α；各人试卷相同时才给出。")),
            u"form_entry, attempt_event"_s},
        {Figure::StandardError,
            marked(QT_TRANSLATE_NOOP("ReportWords", "测量标准误")),
            u"standard error of measurement"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "总分标准差（除以 n−1）×√(1−信度)。")),
            u"form_entry, attempt_event"_s},
        {Figure::ScoreBand95,
            marked(QT_TRANSLATE_NOOP("ReportWords", "分数误差带")),
            u"95 % band"_s,
            marked(QT_TRANSLATE_NOOP("ReportWords", "±1.96×测量标准误。")),
            u"form_entry, attempt_event"_s},
    };
    return definitions;
}

const FigureDefinition &definitionOf(Figure figure)
{
    const auto found = std::ranges::find(figureDefinitions(), figure, &FigureDefinition::figure);
    Q_ASSERT(found != figureDefinitions().end());
    return *found;
}

QString nameOf(Figure figure)
{
    return translated(definitionOf(figure).chinese);
}

QString formulaOf(Figure figure)
{
    return translated(definitionOf(figure).formula);
}

} // namespace zhixing
