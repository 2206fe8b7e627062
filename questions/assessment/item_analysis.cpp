// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/item_analysis.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zhixing
{

namespace
{

constexpr double z95 = 1.96;
/// Sums of equal shares differ in their last bits; a variance below this is none.
constexpr double nothing = 1e-12;
constexpr std::uint32_t toldApart = 32;

enum class Group { Upper, Middle, Lower };

/// Sums over pairs, from which Pearson's correlation follows. Kept about the first pair: sums of
/// squares of what is far from zero lose the difference.
class Pairs
{
public:
    void add(double x, double y)
    {
        if (m_count == 0) {
            m_originX = x;
            m_originY = y;
        }
        const double dx = x - m_originX;
        const double dy = y - m_originY;
        ++m_count;
        m_x += dx;
        m_y += dy;
        m_xx += dx * dx;
        m_yy += dy * dy;
        m_xy += dx * dy;
    }

    [[nodiscard]] Statistic correlation() const
    {
        const double n = m_count;
        const double varianceX = m_xx - m_x * m_x / n;
        const double varianceY = m_yy - m_y * m_y / n;
        if (varianceX < nothing * n || varianceY < nothing * n) {
            return std::unexpected(Absence::NoVariance);
        }
        const double covariance = m_xy - m_x * m_y / n;
        return std::clamp(covariance / std::sqrt(varianceX * varianceY), -1.0, 1.0);
    }

private:
    int m_count = 0;
    double m_originX = 0.0;
    double m_originY = 0.0;
    double m_x = 0.0;
    double m_y = 0.0;
    double m_xx = 0.0;
    double m_yy = 0.0;
    double m_xy = 0.0;
};

/// Points on one examinee's form.
struct Total {
    double earned = 0.0;
    double possible = 0.0;

    [[nodiscard]] double share() const
    {
        return possible > 0.0 ? earned / possible : 0.0;
    }
};

struct GroupSum {
    int asked = 0;
    double share = 0.0;
};

/// What is added up of one item.
struct ItemSums {
    double share = 0.0;
    double squares = 0.0;
    Pairs withTotal;
    Pairs withRest;
    int compared = 0; ///< forms with other items on them: those that have a rest
    GroupSum upper;
    GroupSum lower;
};

/// The share to the billionth: thirds added in another order are the same share.
std::int64_t standing(const Total &total)
{
    return std::llround(total.share() * 1e9);
}

class Analyser
{
public:
    Analyser(const std::vector<AnalysedItem> &items,
        const std::vector<Examinee> &examinees,
        const AnalysisSettings &settings)
        : m_items(items)
        , m_examinees(examinees)
        , m_settings(settings)
        , m_sums(items.size())
    {
        m_analysis.items.resize(items.size());
        for (std::size_t item = 0; item < items.size(); ++item) {
            const auto options
                = std::min(static_cast<std::uint32_t>(items[item].options), toldApart);
            for (std::uint32_t option = 0; option < options; ++option) {
                m_analysis.items[item].options.push_back(
                    {(items[item].keys >> option & 1U) != 0, 0, 0, 0});
            }
        }
    }

    [[nodiscard]] Analysis analyse()
    {
        addUpTotals();
        formGroups();
        for (std::size_t place = 0; place < m_examinees.size(); ++place) {
            for (const AnalysedResponse &response : m_examinees[place].responses) {
                take(response, m_totals[place], m_groups[place]);
            }
        }
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            finishItem(item);
        }
        finishForm();
        return std::move(m_analysis);
    }

private:
    void addUpTotals()
    {
        m_totals.reserve(m_examinees.size());
        for (const Examinee &examinee : m_examinees) {
            Total total;
            for (const AnalysedResponse &response : examinee.responses) {
                total.earned += response.earned;
                total.possible += m_items[response.item].points;
            }
            m_totals.push_back(total);
        }
    }

    void formGroups()
    {
        const auto count = m_examinees.size();
        m_groups.assign(count, Group::Middle);
        if (count < 2) {
            return;
        }
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, [this](std::size_t left, std::size_t right) {
            const auto leftStanding = standing(m_totals[left]);
            const auto rightStanding = standing(m_totals[right]);
            return leftStanding != rightStanding ? leftStanding > rightStanding
                                                 : m_examinees[left].id < m_examinees[right].id;
        });
        const auto wished = static_cast<std::size_t>(
            std::lround(m_settings.groupShare * static_cast<double>(count)));
        const std::size_t size = std::clamp<std::size_t>(wished, 1, count / 2);
        for (std::size_t rank = 0; rank < size; ++rank) {
            m_groups[order[rank]] = Group::Upper;
            m_groups[order[count - 1 - rank]] = Group::Lower;
        }
        m_analysis.form.groupSize = static_cast<int>(size);
    }

    void take(const AnalysedResponse &response, const Total &total, Group group)
    {
        const AnalysedItem &item = m_items[response.item];
        ItemSums &sums = m_sums[response.item];
        ItemFigures &figures = m_analysis.items[response.item];
        const double share = response.earned / item.points;
        ++figures.asked;
        sums.share += share;
        sums.squares += response.earned * response.earned;
        sums.withTotal.add(share, total.share());
        if (const double others = total.possible - item.points; others > nothing) {
            sums.withRest.add(share, (total.earned - response.earned) / others);
            ++sums.compared;
        }
        if (group != Group::Middle) {
            GroupSum &sum = group == Group::Upper ? sums.upper : sums.lower;
            ++sum.asked;
            sum.share += share;
        }
        for (std::size_t option = 0; option < figures.options.size(); ++option) {
            if ((response.chosen >> option & 1U) != 0) {
                OptionCount &count = figures.options[option];
                ++count.chosen;
                *count.upper += group == Group::Upper ? 1 : 0;
                *count.lower += group == Group::Lower ? 1 : 0;
            }
        }
        m_anyPartial = m_anyPartial || std::abs(share * (1.0 - share)) > nothing
            || std::abs(item.points - m_items.front().points) > nothing;
    }

    void finishItem(std::size_t place)
    {
        ItemFigures &figures = m_analysis.items[place];
        const ItemSums &sums = m_sums[place];
        const bool enough = figures.asked >= m_settings.fewest && figures.asked > 0;
        const auto absent
            = std::unexpected(figures.asked == 0 ? Absence::NobodyAsked : Absence::TooFewExaminees);
        if (figures.asked > 0) {
            figures.facility = sums.share / figures.asked;
            figures.interval = wilsonInterval(*figures.facility, figures.asked);
        } else {
            figures.facility = absent;
        }
        if (!enough) {
            figures.upperLower = absent;
            figures.pointBiserial = absent;
            figures.restBiserial = absent;
            figures.distractorEfficiency = absent;
            for (OptionCount &option : figures.options) {
                option.upper.reset();
                option.lower.reset();
            }
            return;
        }
        figures.pointBiserial = sums.withTotal.correlation();
        figures.restBiserial = sums.compared >= m_settings.fewest && sums.compared > 0
            ? sums.withRest.correlation()
            : Statistic(std::unexpected(Absence::TooFewItems));
        if (sums.upper.asked > 0 && sums.lower.asked > 0) {
            figures.upperLower
                = sums.upper.share / sums.upper.asked - sums.lower.share / sums.lower.asked;
        } else {
            figures.upperLower = absent;
        }
        figures.distractorEfficiency = efficiency(figures);
        figures.doubt = doubtOf(figures, sums);
    }

    [[nodiscard]] Statistic efficiency(const ItemFigures &figures) const
    {
        const auto distractors = std::ranges::count(figures.options, false, &OptionCount::isKey);
        if (distractors == 0) {
            return std::unexpected(Absence::NoDistractors);
        }
        const double needed = m_settings.functionalShare * figures.asked - nothing;
        const auto functional
            = std::ranges::count_if(figures.options, [needed](const OptionCount &option) {
                  return !option.isKey && option.chosen >= needed;
              });
        return static_cast<double>(functional) / static_cast<double>(distractors);
    }

    /// The groups of an item that only some were asked may differ in size: shares are compared.
    [[nodiscard]] static KeyDoubt doubtOf(const ItemFigures &figures, const ItemSums &sums)
    {
        KeyDoubt doubt;
        doubt.negativeRest = figures.restBiserial && *figures.restBiserial < 0.0;
        if (sums.upper.asked == 0 || sums.lower.asked == 0) {
            return doubt;
        }
        for (const OptionCount &option : figures.options) {
            // Over a common denominator, without rounding.
            const int upper = *option.upper * sums.lower.asked;
            const int lower = *option.lower * sums.upper.asked;
            doubt.keyFavoursLower = doubt.keyFavoursLower || (option.isKey && lower > upper);
            doubt.distractorFavoursUpper
                = doubt.distractorFavoursUpper || (!option.isKey && upper > lower);
        }
        return doubt;
    }

    /// All had the same items.
    [[nodiscard]] bool isOneForm() const
    {
        const auto examinees = static_cast<int>(m_examinees.size());
        return std::ranges::all_of(m_analysis.items, [examinees](const ItemFigures &item) {
            return item.asked == 0 || item.asked == examinees;
        });
    }

    void finishForm()
    {
        FormFigures &form = m_analysis.form;
        form.examinees = static_cast<int>(m_examinees.size());
        form.kind = m_anyPartial ? ReliabilityKind::Alpha : ReliabilityKind::Kr20;
        if (form.examinees == 0) {
            refuseForm(Absence::NobodyAsked);
        } else if (!isOneForm()) {
            refuseForm(Absence::FormsDiffer);
        } else if (form.examinees < m_settings.fewest || form.examinees < 2) {
            refuseForm(Absence::TooFewExaminees);
        } else {
            computeForm();
        }
    }

    void refuseForm(Absence why)
    {
        FormFigures &form = m_analysis.form;
        for (Statistic *figure :
            {&form.mean, &form.deviation, &form.reliability, &form.standardError, &form.band}) {
            *figure = std::unexpected(why);
        }
    }

    void computeForm()
    {
        FormFigures &form = m_analysis.form;
        const double n = form.examinees;
        const double mean = std::accumulate(m_totals.begin(),
                                m_totals.end(),
                                0.0,
                                [](double sum, const Total &total) { return sum + total.earned; })
            / n;
        double squares = 0.0;
        for (const Total &total : m_totals) {
            squares += (total.earned - mean) * (total.earned - mean);
        }
        form.mean = mean;
        form.deviation = std::sqrt(squares / (n - 1.0));
        form.reliability = reliability(squares / n);
        if (!form.reliability) {
            form.standardError = form.reliability;
            form.band = form.reliability;
            return;
        }
        form.standardError = *form.deviation * std::sqrt(1.0 - *form.reliability);
        form.band = z95 * *form.standardError;
    }

    /// `variance` is that of the totals over n, as those of the items are: mixing the two is a
    /// common error.
    [[nodiscard]] Statistic reliability(double variance) const
    {
        const double n = m_analysis.form.examinees;
        double itemVariances = 0.0;
        double k = 0.0;
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            if (m_analysis.items[item].asked == 0) {
                continue;
            }
            const double mean = m_sums[item].share * m_items[item].points / n;
            itemVariances += std::max(0.0, m_sums[item].squares / n - mean * mean);
            k += 1.0;
        }
        if (k < 2.0) {
            return std::unexpected(Absence::TooFewItems);
        }
        if (variance < nothing) {
            return std::unexpected(Absence::NoVariance);
        }
        return k / (k - 1.0) * (1.0 - itemVariances / variance);
    }

    const std::vector<AnalysedItem> &m_items;
    const std::vector<Examinee> &m_examinees;
    const AnalysisSettings &m_settings;
    std::vector<ItemSums> m_sums;
    std::vector<Total> m_totals;
    std::vector<Group> m_groups;
    bool m_anyPartial = false;
    Analysis m_analysis;
};

} // namespace

Interval wilsonInterval(double share, int count)
{
    if (count <= 0) {
        return {};
    }
    const double n = count;
    const double square = z95 * z95;
    const double middle = share + square / (2.0 * n);
    const double reach
        = z95 * std::sqrt(std::max(0.0, share * (1.0 - share)) / n + square / (4.0 * n * n));
    const double scale = 1.0 + square / n;
    return {std::max(0.0, (middle - reach) / scale), std::min(1.0, (middle + reach) / scale)};
}

Analysis analyseItems(const std::vector<AnalysedItem> &items,
    const std::vector<Examinee> &examinees,
    const AnalysisSettings &settings)
{
    return Analyser(items, examinees, settings).analyse();
}

double spearmanBrown(double reliability, double factor)
{
    return factor * reliability / (1.0 + (factor - 1.0) * reliability);
}

} // namespace zhixing
