// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

namespace zhixing
{

/// Why a figure is not given.
enum class Absence {
    NobodyAsked, ///< 无人作答
    TooFewExaminees, ///< 样本不足
    TooFewItems, ///< 题目不足: reliability needs two
    NoVariance, ///< 得分无差异: a correlation or reliability of equal scores does not exist
    FormsDiffer, ///< 试卷不同: reliability is of one form
    NoDistractors, ///< 无干扰项
};

/// A figure, or why there is none; never a NaN.
using Statistic = std::expected<double, Absence>;

/// An item as the analysis needs it.
struct AnalysedItem {
    double points = 1.0; ///< what it gives at most; above 0
    int options = 0; ///< 0 where the kind has none to choose from; at most 32 are told apart
    std::uint32_t keys = 0; ///< bit n: option n is right
    bool operator==(const AnalysedItem &) const = default;
};

/// What an examinee gave to an item of the examinee's form; left blank: nothing chosen or earned.
struct AnalysedResponse {
    std::uint32_t item = 0; ///< place in the list of items
    std::uint32_t chosen = 0; ///< bit n: option n was chosen
    double earned = 0.0;
    bool operator==(const AnalysedResponse &) const = default;
};

/// One person's first attempt. An item without a response was not put to the examinee: it is
/// missing, not wrong.
struct Examinee {
    QString id; ///< orders those who tie
    std::vector<AnalysedResponse> responses; ///< each item at most once
};

struct AnalysisSettings {
    /// Below this many examinees what rests on differences between them is absent.
    int fewest = 30;
    double groupShare = 0.27; ///< of the examinees in the upper and in the lower group
    double functionalShare = 0.05; ///< chosen by at least this share: a distractor that works
};

/// The Wilson score interval, 95 %.
struct Interval {
    double low = 0.0;
    double high = 1.0;
    bool operator==(const Interval &) const = default;
};

/// z = 1.96. For partial credit `share` is the mean share earned, which makes it an approximation.
[[nodiscard]] Interval wilsonInterval(double share, int count);

struct OptionCount {
    bool isKey = false;
    int chosen = 0;
    std::optional<int> upper; ///< in the upper group; absent below the fewest examinees
    std::optional<int> lower;
    bool operator==(const OptionCount &) const = default;
};

/// What makes one look at the key again.
struct KeyDoubt {
    bool keyFavoursLower = false; ///< a key was chosen by more of the lower group
    bool distractorFavoursUpper = false; ///< a distractor was chosen by more of the upper group
    bool negativeRest = false; ///< who does well otherwise does badly here
    bool operator==(const KeyDoubt &) const = default;
    [[nodiscard]] bool any() const
    {
        return keyFavoursLower || distractorFavoursUpper || negativeRest;
    }
};

struct ItemFigures {
    int asked = 0; ///< examinees whose form had it
    Statistic facility; ///< mean share of its points earned
    std::optional<Interval> interval; ///< of the facility; unset where nobody was asked
    Statistic upperLower; ///< facility of the upper group less that of the lower
    Statistic pointBiserial; ///< Pearson, the item against the whole form
    Statistic restBiserial; ///< Pearson, the item against the rest of the form
    Statistic distractorEfficiency; ///< functional distractors over distractors
    std::vector<OptionCount> options;
    KeyDoubt doubt;
    bool operator==(const ItemFigures &) const = default;
};

enum class ReliabilityKind {
    Kr20, ///< every item right or wrong, all worth the same
    Alpha, ///< partial credit, or points that differ
};

struct FormFigures {
    int examinees = 0;
    int groupSize = 0; ///< examinees in each of the two groups
    Statistic mean; ///< of the points earned
    Statistic deviation; ///< of the points earned, n - 1
    ReliabilityKind kind = ReliabilityKind::Kr20;
    Statistic reliability;
    Statistic standardError; ///< SEM = deviation * sqrt(1 - reliability)
    Statistic band; ///< 1.96 SEM: the true score lies so far about the one observed, 95 %
    bool operator==(const FormFigures &) const = default;
};

struct Analysis {
    std::vector<ItemFigures> items; ///< in the order of the items
    FormFigures form;
    bool operator==(const Analysis &) const = default;
};

/// Classical item analysis. Forms may differ (random draws):
///  - the standing of an examinee is the share of the points possible on the examinee's own form;
///    where all had one form that orders and correlates as the total does
///  - each figure of an item is taken over those who were asked it; the rest of the form is the
///    share of the points of the other items
///  - the upper and the lower group are made once, from all examinees, the share of the settings
///    rounded, at least one; who ties stands in the order of ids; an item's groups are those of
///    them who were asked it
///  - mean, deviation, reliability and its error are of one form: absent where forms differ
/// Reliability is Cronbach's alpha with population variances throughout, which for items that are
/// right or wrong is KR-20. Time is linear in the responses but for the order of the examinees.
[[nodiscard]] Analysis analyseItems(const std::vector<AnalysedItem> &items,
    const std::vector<Examinee> &examinees,
    const AnalysisSettings &settings = {});

/// Spearman and Brown: the reliability of a form `factor` times as long.
[[nodiscard]] double spearmanBrown(double reliability, double factor);

} // namespace zhixing
