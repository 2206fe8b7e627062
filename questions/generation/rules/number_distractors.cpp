// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/number_distractors.h"

#include "bank/canonical.h"
#include "generation/rules/figures.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Neither thrice as much nor a half among large numbers: nobody takes 一年半 for 五年.
bool isPlausible(double key, double number)
{
    const bool isBroken = number != std::floor(number);
    return number <= (key < 1 ? 4 : 3) * key && key <= 3 * number
        && !(isBroken && number > 1 && (key < 1 || (key == std::floor(key) && key >= 3)));
}

/// 连续两年年度考核不合格: nobody is judged for half a year of those.
bool fitsPeriod(const Fact &fact, const Slot &slot, double number)
{
    // 每天按6小时，另一类12小时: nor for more hours than a day has.
    constexpr double hoursOfDay = 24;
    if (slot.unit == u"小时" && slot.number < hoursOfDay && number >= hoursOfDay
        && (fact.text.contains(u"每天") || fact.text.contains(u"每日"))) {
        return false;
    }
    return number == std::floor(number) || slot.number != std::floor(slot.number)
        || !slot.unit.endsWith(u'年') || !fact.text.contains(u"年度");
}

/// An age is mistaken for one a few years off: nobody is 140 years old.
bool isPlausibleAge(const Slot &slot, double number)
{
    constexpr double farthest = 15;
    // 应当年满十八周岁: nobody takes fourteen for an age to be employed at.
    constexpr double ofAge = 18;
    constexpr double youngest = 16;
    return !slot.unit.endsWith(u'岁')
        || (std::abs(number - slot.number) <= farthest
            && (slot.number != ofAge || number >= youngest));
}

/// Of what is measured, neither twice as much nor a half: nobody gives 20 公斤 for 50.
/// A body is of a size that everybody knows: no child of two metres.
bool isPlausibleMeasure(const Fact &fact, const Slot &slot, double number, const Lexicon &lexicon)
{
    static const QRegularExpression body(u"身高|体重|体温|年龄|周岁|脉搏|血压"_s);
    constexpr double near = 1.35;
    const bool isOfBody = slot.unit.endsWith(u'岁')
        || (isMeasure(slot, lexicon)
            && body.match(QStringView(fact.text).first(slot.range.start)).hasMatch());
    if (isOfBody && (number > near * slot.number || slot.number > near * number)) {
        return false;
    }
    // 标准充装量14.5公斤: so exact a figure is mistaken for one nearly as large.
    constexpr double exact = 5;
    if (isMeasure(slot, lexicon) && slot.number > exact && slot.number != std::floor(slot.number)
        && (number > near * slot.number || slot.number > near * number)) {
        return false;
    }
    const NumberLadder *ladder = ladderOf(slot.unit, lexicon);
    const bool isGraded = isMeasure(slot, lexicon) || (ladder && ladder->kind == u"金额");
    return !isGraded || (number <= 2 * slot.number && slot.number <= 2 * number);
}

/// Of a whole no more than all: 97 % is not mistaken for 194 %.
bool isPlausibleShare(const Slot &slot, double number)
{
    constexpr double whole = 100;
    return !(slot.unit == u"%" || slot.unit == u"％") || slot.number > whole || number <= whole;
}

/// 应当两人同行: one would do nothing together.
bool isTooFew(const Fact &fact, const Slot &slot, double number)
{
    static const QRegularExpression together(
        u"^[^，。；]{0,12}(?:同行|同时|共同|一起|陪同|互相|分别|交叉|之间|联名)"_s);
    // 不得少于一人: less is nobody.
    return (number <= 1 && slot.bound == Bound::AtLeast && u"人名位"_s.contains(slot.unit))
        || (number < 2 && together.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch());
}

/// What fits into the period that a figure is counted in: 每月巡护不少于三十天 nobody believes.
double mostInPeriod(const Fact &fact, const Slot &slot)
{
    static const QRegularExpression period(
        u"(?:每|一)(?:个)?(年|月|周|星期|天|日)[^，。；]{0,16}$"_s);
    const auto match = period.match(QStringView(fact.text).first(slot.range.start));
    if (!match.hasMatch()) {
        return std::numeric_limits<double>::infinity();
    }
    const QString per = match.captured(1);
    const bool ofDays = slot.unit == u"天" || slot.unit == u"日" || slot.unit == u"个工作日";
    if (per == u"年") {
        return ofDays                   ? 300
            : slot.unit.contains(u'月') ? 11
                                        : std::numeric_limits<double>::infinity();
    }
    if (per == u"月") {
        return ofDays ? 27 : std::numeric_limits<double>::infinity();
    }
    if (per == u"周" || per == u"星期") {
        return ofDays ? 6 : std::numeric_limits<double>::infinity();
    }
    return slot.unit.endsWith(u"小时") ? 16 : std::numeric_limits<double>::infinity();
}

/// 三个月内审批；特殊情况可以延长，但不得超过六个月: what the later half says is shown with this
/// one, and six or nine would be no extension.
double leastExtended(const Fact &fact, const Slot &slot, const Corpus &corpus)
{
    // Not 可延长十日, which is so much more.
    static const QRegularExpression longer(
        u"(?:延长|延期|放宽|增加|顺延|推迟)[^。；]{0,12}(?:超过|至|到)$"_s);
    const std::vector<Unit> &units = corpus.units();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t later = fact.unit + 1;
        later < units.size() && units[later].sentence == units[fact.unit].sentence;
        ++later) {
        for (const Slot &other : units[later].slots) {
            const QStringView before = QStringView(units[later].text).first(other.range.start);
            if (other.unit == slot.unit && longer.match(before).hasMatch()) {
                least = std::min(least, other.number);
            }
        }
    }
    return least;
}

/// 离开六个月以上的要转移，三四个月的不转: the sentence itself decides about three and about four,
/// and 三至五个月 about four as well.
bool isSaidRoughly(const Fact &fact, const Slot &slot, double number)
{
    static const QString figures = u"零一二三四五六七八九"_s;
    static const QRegularExpression rough(
        u"(?<![〇零一二三四五六七八九十百千第])([一二三四五六七八九])([、至到]?)([二三四五六七八九])(?=[个年月天日周名人次份户元万小])"_s);
    auto matches = rough.globalMatch(fact.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto from = double(figures.indexOf(match.captured(1)));
        const auto to = double(figures.indexOf(match.captured(3)));
        // 三六年 are the last figures of a year.
        const bool isRange = from < to && (to == from + 1 || !match.capturedView(2).isEmpty());
        if (isRange && number >= from && number <= to
            && QStringView(fact.text).sliced(match.capturedEnd()).startsWith(slot.unit)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<Distractor> numberDistractors(const Fact &fact,
    const Slot &slot,
    const Workshop &shop,
    const std::function<bool(double)> &allowed)
{
    struct Value {
        double number = 0.0;
        Distractor distractor;
        int rank = 0;
    };
    std::vector<Value> below;
    std::vector<Value> above;
    const Rivals rivals = rivalsOf(fact, slot, shop);
    if (rivals.isAmbiguous) {
        return {};
    }
    QStringList seen {canonicalAnswer(slot.value)};
    // 满一年不满三年: the two ends of a span must stay in their order.
    const auto keepsSpan = [&](double number) {
        return std::ranges::none_of(fact.slots, [&](const Slot &other) {
            const bool isEnd = other.unit == slot.unit && other.range != slot.range
                && fact.clauseAt(other.range.start) == fact.clauseAt(slot.range.start);
            return isEnd
                && (other.range.start > slot.range.start ? number >= other.number
                                                         : number <= other.number);
        });
    };
    // 进入8公里的停止售票，进入5公里的停止载客: what is graded keeps its order.
    const auto keepsGrade = [&](double number) {
        const NumberLadder *ladder = ladderOf(slot.unit, shop.lexicon());
        const bool isGraded
            = isMeasure(slot, shop.lexicon()) || (ladder && ladder->kind == u"金额");
        return !isGraded || std::ranges::none_of(fact.slots, [&](const Slot &other) {
            return other.range != slot.range && other.unit == slot.unit
                && other.number != slot.number
                && (number == other.number
                    || (number < other.number) != (slot.number < other.number));
        });
    };
    // 由五人组成，其中渔民不少于三人: no more than all. 由四十分钟缩短为三十分钟: shorter than
    // before.
    const QStringView ahead = QStringView(fact.text).first(slot.range.start);
    const auto fitsWhole = [&](double number) {
        static const QRegularExpression part(u"其中[^，。；]*$"_s);
        static const QRegularExpression less(u"(?:缩短|减少|降低|降|减|压缩|缩减)[为到至]$"_s);
        static const QRegularExpression more(u"(?:延长|增加|提高|增|升|放宽|扩大|上浮)[为到至]$"_s);
        const bool isPart = part.match(ahead).hasMatch() || less.match(ahead).hasMatch();
        const bool isMore = more.match(ahead).hasMatch();
        // 三个月内审批，特殊情况可以延长，但不得超过六个月: nine would be no extension.
        static const QRegularExpression longer(u"延长|放宽|增加|顺延"_s);
        static const QRegularExpression shorter(u"缩短|减少|压缩|提前"_s);
        return std::ranges::none_of(fact.slots, [&](const Slot &other) {
            if (other.range.start >= slot.range.end && other.unit == slot.unit) {
                const QStringView between = QStringView(fact.text).sliced(
                    slot.range.end, other.range.start - slot.range.end);
                return (number >= other.number && longer.match(between).hasMatch())
                    || (number <= other.number && shorter.match(between).hasMatch());
            }
            return other.range.end <= slot.range.start && other.unit == slot.unit
                && ((isPart && number >= other.number) || (isMore && number <= other.number));
        });
    };
    // 未成年人, 儿童: of age is nobody called so.
    static const QRegularExpression minors(u"未成年|儿童|青少年|幼儿|学龄"_s);
    const bool isOfMinors = slot.unit.endsWith(u'岁')
        && (minors.match(fact.text).hasMatch() || minors.match(fact.topic).hasMatch());
    constexpr double ofAge = 18;
    const double leastOfExtension = leastExtended(fact, slot, shop.corpus());
    const auto add = [&](double number, const Certificate &certificate, int rank) {
        const QString text = writtenLike(slot, number);
        const QString canonical = canonicalAnswer(text);
        if (text.isEmpty() || number == slot.number || !allowed(number) || !keepsSpan(number)
            || !keepsGrade(number) || !fitsWhole(number) || (isOfMinors && number > ofAge)
            || number > mostInPeriod(fact, slot) || !isPlausibleAge(slot, number)
            || !fitsPeriod(fact, slot, number) || !isPlausibleShare(slot, number)
            || !isPlausibleMeasure(fact, slot, number, shop.lexicon()) || number >= leastOfExtension
            || isSaidRoughly(fact, slot, number) || isTooFew(fact, slot, number)
            || !isPlausible(slot.number, number) || seen.contains(canonical)
            || rivals.values.contains(canonical)) {
            return;
        }
        seen.append(canonical);
        (number < slot.number ? below : above).push_back({number, {text, certificate}, rank});
    };
    for (const Slot &other : fact.slots) {
        // Three hours a day and thirty-six a month are no alternatives.
        const bool isNear = other.number <= 5 * slot.number && slot.number <= 5 * other.number;
        if (isNear && other.unit == slot.unit && other.kind == slot.kind
            && slot.value.front().isDigit() == other.value.front().isDigit()) {
            add(other.number, {u"W4"_s, u"是同一条规定中另一处的数值"_s}, 0);
        }
    }
    if (const NumberLadder *ladder = ladderOf(slot.unit, shop.lexicon())) {
        int rank = 1;
        const auto up = std::ranges::upper_bound(ladder->values, slot.number);
        for (auto it = up; it != ladder->values.end() && rank <= 3; ++it) {
            add(*it, {u"W6"_s, u"与材料规定的数值不符"_s}, rank++);
        }
        rank = 1;
        const auto down = std::ranges::lower_bound(ladder->values, slot.number);
        for (auto it = down; it != ladder->values.begin() && rank <= 3;) {
            --it;
            add(*it, {u"W6"_s, u"与材料规定的数值不符"_s}, rank++);
        }
        // Twice as long may be meant; twice as wide is a guess that nobody makes.
        if (above.size() < 2 && ladder->kind == u"时间") {
            add(slot.number * 2, {u"W6"_s, u"与材料规定的数值不符"_s}, rank++);
        }
    }
    std::ranges::stable_sort(below, {}, &Value::rank);
    std::ranges::stable_sort(above, {}, &Value::rank);
    // The key's place in the window follows from the fact, so that no letter is favoured.
    const std::size_t total = std::min<std::size_t>(3, below.size() + above.size());
    // Mostly in the middle: at the lower end of a ladder it is first often enough.
    static constexpr std::array<std::size_t, 8> places {0, 1, 1, 2, 2, 3, 3, 2};
    std::size_t under = std::min(total, places[stableNumber(fact.id + slot.value) % places.size()]);
    // Neither end of the options is told by what is asked: a neighbour stands on both sides.
    if (!below.empty() && !above.empty() && total > 1) {
        under = std::clamp<std::size_t>(under, 1, total - 1);
    }
    under = std::min(under, below.size());
    if (total - under > above.size()) {
        under = total - above.size();
    }
    std::vector<Value> chosen(below.begin(), below.begin() + static_cast<std::ptrdiff_t>(under));
    chosen.insert(
        chosen.end(), above.begin(), above.begin() + static_cast<std::ptrdiff_t>(total - under));
    std::ranges::sort(chosen, {}, &Value::number);
    std::vector<Distractor> distractors;
    for (Value &value : chosen) {
        distractors.push_back(std::move(value.distractor));
    }
    return distractors;
}

} // namespace zhixing
