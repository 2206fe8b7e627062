// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/ordering.h"
#include "generation/rules/figures.h"
#include "generation/rules/number_distractors.h"
#include "generation/rules/numbers.h"
#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Which other values the source makes false. The rest would follow from it: who must act within
/// seven days has also acted within thirty.
enum class Direction { Either, Smaller, Larger };

Direction falseDirection(const Fact &fact, const Slot &slot)
{
    const std::size_t clause = fact.clauseAt(slot.range.start);
    const bool isGoverned = fact.modality && fact.modality->clause == clause;
    const bool isForbidding = isGoverned && fact.modality->word.startsWith(u"不");
    const bool isPermitting = isGoverned && fact.modality->word.startsWith(u"可");
    // 两侧二百米范围内不得放飞: what holds within it holds within a part of it, and what holds
    // beyond it holds farther off.
    static const QRegularExpression within(u"^(?:的)?(?:范围|区域|距离)?(?:以内|之内|内)"_s);
    static const QRegularExpression beyond(u"^(?:的)?(?:范围|区域|距离)?(?:以外|之外|开外)"_s);
    const QStringView behind = QStringView(fact.text).sliced(slot.range.end);
    if (slot.kind == SlotKind::Number && within.match(behind).hasMatch()) {
        return Direction::Larger;
    }
    if (slot.kind == SlotKind::Number && beyond.match(behind).hasMatch()) {
        return Direction::Smaller;
    }
    // 每半年不少于1次: who does it so often does it once a year; 每半年不超过1次: nor in a quarter.
    static const QRegularExpression atLeast(u"^[^，。；]{0,4}(?:不少于|至少|不低于|最少)"_s);
    static const QRegularExpression atMost(u"^[^，。；]{0,4}(?:不超过|最多|不多于|至多)"_s);
    if (QStringView(fact.text).first(slot.range.start).endsWith(u'每')) {
        if (atLeast.match(behind).hasMatch()) {
            return Direction::Smaller;
        }
        if (atMost.match(behind).hasMatch()) {
            return Direction::Larger;
        }
    }
    // 开始24小时前取消的: who did it earlier did it before then, too.
    static const QRegularExpression ahead(u"^(?:之前|以前|前)(?!的|后|述|款|提)"_s);
    if (slot.kind == SlotKind::Duration && fact.limitsCondition(slot)
        && ahead.match(behind).hasMatch()) {
        return Direction::Smaller;
    }
    // 三年内不再受理: within two it is not, either.
    static const QRegularExpression barred(
        u"^(?:以内|之内|内)(?:不再|不予|不受理|暂不)(?![^，。；]*的，)"_s);
    if (slot.kind == SlotKind::Duration && barred.match(behind).hasMatch()) {
        return Direction::Larger;
    }
    // 低于评估价90%的，报批: what is below 80 is below it, too.
    static const QRegularExpression below(
        u"(?:(?<![不未得])(?:低于|少于|小于)|不足(?!部分)|未满)(?:(?!超过|高于|多于|达到)[^，。；]){0,10}$"_s);
    static const QRegularExpression caseBehind(u"^[^，。；]{0,8}(?:的，|时，)"_s);
    if (slot.bound != Bound::AtLeast
        && below.match(QStringView(fact.text).first(slot.range.start)).hasMatch()
        && caseBehind.match(behind).hasMatch()) {
        return Direction::Larger;
    }
    // 七天内不能修复的应当拆除: what cannot be mended in ten days cannot be in seven.
    static const QRegularExpression failing(
        u"^(?:以内|之内|内)仍?(?:不能|无法|未|没有|没能)[^，。；]*的"_s);
    if (failing.match(behind).hasMatch()) {
        return Direction::Smaller;
    }
    // 距失效期不足三个月的挂黄牌, 两人以下同城办事，不派车: less than one month is less than three.
    static const QRegularExpression shortOf(u"(?:不足|不满|未满)$"_s);
    static const QRegularExpression demanded(u"[应须必]|不得|不能"_s);
    const QStringView own = QStringView(fact.text).sliced(
        fact.clauses[clause].start, slot.range.start - fact.clauses[clause].start);
    if (slot.bound == Bound::AtMost && !fact.limitsCondition(slot)
        && (shortOf.match(own).hasMatch() || behind.startsWith(u"以下"))
        && !demanded.match(own).hasMatch()) {
        return Direction::Larger;
    }
    if (fact.limitsCondition(slot)) {
        // Who has not come within forty minutes has not come within thirty either.
        const QStringView rest = QStringView(fact.text).sliced(
            slot.range.end, fact.clauses[clause].end - slot.range.end);
        static const QRegularExpression omission(u"未(?!成年)|没有|不"_s);
        // 六十日内三次不到的: who was counted in less time was counted in more.
        static const QRegularExpression counted(u"[\\d一两三四五六七八九十]次"_s);
        const bool isOmission = omission.match(rest).hasMatch() && !counted.match(rest).hasMatch();
        return slot.bound == Bound::AtMost && !isOmission ? Direction::Larger : Direction::Smaller;
    }
    if (slot.bound == Bound::AtMost) {
        return isForbidding || (isPermitting && !slot.isExtreme) ? Direction::Larger
                                                                 : Direction::Smaller;
    }
    if (slot.bound == Bound::AtLeast) {
        return Direction::Larger;
    }
    if (slot.isExtreme) {
        return Direction::Smaller;
    }
    return isPermitting ? Direction::Larger : Direction::Either;
}

/// Why another figure could be as true as the one that the rule names; empty if it could not.
QString whyOthersHold(const Fact &fact, const Slot &slot)
{
    const QStringView ahead = QStringView(fact.text).first(slot.range.start);
    const QStringView behind = QStringView(fact.text).sliced(slot.range.end);
    // Ⅱ级：造成十人以上死亡, 十人以上三十人以下: within a grade or a span other figures hold,
    // too.
    static const QRegularExpression grade(u"^[ⅠⅡⅢⅣⅤ一二三四五]级"_s);
    static const QRegularExpression span(
        u"以上[^，。；]{0,6}\\d*[一二三四五六七八九十百]*[^，。；]{0,3}以下|以上[、，]?(?:不足|不满)"_s);
    // 可以多于二十五年: who may keep it longer than that may keep it longer than thirty.
    static const QRegularExpression open(
        u"可以?(?:多于|超过|大于|长于|高于|晚于|少于|短于|低于|小于|早于)$"_s);
    // 水位在警戒水位以下一米时: half a metre below it is below it, too.
    static const QRegularExpression relative(u"(?:以下|以上|低于|高于)$"_s);
    if (grade.match(fact.text).hasMatch() || span.match(fact.text).hasMatch()
        || relative.match(ahead).hasMatch() || open.match(ahead).hasMatch()) {
        return u"L26 bound: other figures of the span hold as well"_s;
    }
    // 连续三年献血的: whoever did it for five has done it for three, and 连续一年 is no run.
    static const QRegularExpression running(u"(?:连续|累计|一连)[^，。；]{0,4}$"_s);
    if (running.match(ahead).hasMatch()) {
        return u"L26 bound: a longer run holds the shorter one"_s;
    }
    // 六十周岁以上的不在禁止之列: nor are younger ones, for all that the text says.
    static const QRegularExpression unbarred(
        u"不在[^，。；]{0,8}(?:之列|范围|此列)|不受[^，。；]{0,10}限"_s);
    if (slot.bound != Bound::Exact && unbarred.match(fact.text).hasMatch()) {
        return u"L26 bound: what is barred from the rule bars no other figure"_s;
    }
    // 三公里以内的，经批准也可以住校: what is granted beyond the rule holds for other figures,
    // too.
    static const QRegularExpression granted(u"也可以?|亦可"_s);
    if (fact.limitsCondition(slot) && granted.match(behind).hasMatch()) {
        return u"L26 bound: the rule before grants it as well"_s;
    }
    // 保管期限为10年和30年的，可以只存电子件: of other figures the source says nothing.
    static const QRegularExpression valued(
        u"(?:为|是|属于|定为)(?:[\\d一二三四五六七八九十百半]+[^，。；]{1,3}(?:和|或|、|及))?$"_s);
    static const QRegularExpression caseEnd(u"^(?:的|和|或|、|及)"_s);
    if (fact.limitsCondition(slot) && slot.bound == Bound::Exact && valued.match(ahead).hasMatch()
        && caseEnd.match(behind).hasMatch()) {
        return u"L26 bound: nothing is said of other values"_s;
    }
    // 班长缺勤3天以内，由副班长代理: who is away for two is away for less than three.
    static const QRegularExpression upTo(u"^以内，(?:由|报|经|可|按|视为|不予)"_s);
    static const QRegularExpression deadline(u"[后前起]|[应须必]"_s);
    const TextRange own = fact.clauses[fact.clauseAt(slot.range.start)];
    const QStringView lead = QStringView(fact.text).sliced(own.start, slot.range.start - own.start);
    if (upTo.match(behind).hasMatch() && !deadline.match(lead).hasMatch()) {
        return u"L26 bound: a case that lesser figures are in"_s;
    }
    // 三个月内再犯的，…: who does so within one does it within three.
    static const QRegularExpression within(u"^[之以]?内(?:再|又)"_s);
    if (within.match(behind).hasMatch()) {
        return u"L26 bound: a case that lesser figures are in"_s;
    }
    // 30日内交都不算逾期: nor is it late who pays within twenty.
    static const QRegularExpression lenient(
        u"^[之以]?内[^，。；]{0,6}(?:都|均|就|一律)?(?:不算|不视为|不收|不罚|不计|免收|免费|免予)"_s);
    if (lenient.match(behind).hasMatch()) {
        return u"L26 bound: what is let pass is so for lesser figures"_s;
    }
    // 三十日内办完，可以延长到四十五日: sixty would not fit before it.
    static const QRegularExpression extended(
        u"延长[到至][^，。；]{0,4}[\\d一二两三四五六七八九十百半]"_s);
    if (extended.match(behind).hasMatch()) {
        return u"L26 bound: it may be extended to another figure"_s;
    }
    // 原为30分钟，缩短为20分钟: forty would be no shortening.
    static const QRegularExpression changed(u"(?:缩短|压缩|减少|降低|提高|增加|延长)[为到至]$"_s);
    if (changed.match(QStringView(fact.text).first(slot.range.start)).hasMatch()) {
        return u"L26 bound: it is less or more than another figure"_s;
    }
    // 48小时期满也不得丢弃: what is forbidden then still is forbidden before, too.
    static const QRegularExpression still(u"^[^，。；]{0,6}[也仍还](?:不|未)"_s);
    if (still.match(behind).hasMatch()) {
        return u"L26 bound: what still is forbidden was before"_s;
    }
    return {};
}

} // namespace

void changeNumber(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Duration && slot.kind != SlotKind::Number) {
            continue;
        }
        if (fact.text.count(slot.value) != 1 || isToldByOrdinal(fact, slot)
            || isBesideThePoint(fact, slot)) {
            continue;
        }
        if (const QString refusal = whyNoFigure(fact, slot, shop.lexicon()); !refusal.isEmpty()) {
            shop.refuse(u"J-NUM"_s, fact, refusal, fact.text);
            continue;
        }
        if (const QString refusal = whyOthersHold(fact, slot); !refusal.isEmpty()) {
            shop.refuse(u"J-NUM"_s, fact, refusal, fact.text);
            continue;
        }
        // Two limits in one rule: what one of them changes, the other may make true again.
        const bool isCoupled
            = fact.limitsCondition(slot) && std::ranges::any_of(fact.slots, [&](const Slot &other) {
                  return other.range != slot.range && other.bound != Bound::Exact
                      && !fact.limitsCondition(other);
              });
        if (isReckonable(fact, slot)) {
            shop.refuse(u"J-NUM"_s,
                fact,
                u"R12 leak: who reckons sees that another figure does not fit"_s,
                fact.text);
            continue;
        }
        const bool isCumulative = fact.text.contains(u"累计"_s) && slot.kind == SlotKind::Duration;
        // 三个月内审批，可以延长，但不得超过三个月: of the extension, or of both?
        static const QRegularExpression extension(u"延长[^。；]*(?:不得|不能|不)超过|续借"_s);
        const bool isExtended = std::ranges::any_of(fact.slots, [&](const Slot &other) {
            return other.kind == slot.kind && other.range != slot.range;
        }) && extension.match(fact.text).hasMatch();
        // 满一年的人员不宜提前: who is barred after a year is the more so after half of it.
        const bool isBarred = fact.modality && fact.modality->word.startsWith(u'不')
            && fact.limitsCondition(slot) && slot.range.end <= fact.modality->range.start
            && QStringView(fact.text)
                   .sliced(slot.range.end, fact.modality->range.start - slot.range.end)
                   .contains(u"以上");
        if (isBarred || isExtended || isCoupled || (isCumulative && fact.limitsCondition(slot))) {
            shop.refuse(
                u"J-NUM"_s, fact, u"L26 bound: two limits depend on each other"_s, fact.text);
            continue;
        }
        const Direction direction = falseDirection(fact, slot);
        const auto wrong = numberDistractors(fact, slot, shop, [&](double number) {
            const bool isTaken = std::ranges::any_of(fact.slots, [&](const Slot &other) {
                return other.range != slot.range && other.unit == slot.unit
                    && other.number == number;
            });
            return !isTaken && keepsOrder(fact, slot, number)
                && (direction == Direction::Either
                    || (number < slot.number) == (direction == Direction::Smaller));
        });
        if (wrong.empty()) {
            shop.refuse(u"J-NUM"_s,
                fact,
                u"L26 bound: every other value follows from the text"_s,
                fact.text);
            continue;
        }
        // The nearest is the likeliest to be taken for the real one.
        const Distractor &other
            = *std::ranges::min_element(wrong, {}, [&](const Distractor &value) {
                  // 一年半 beside 一年 catches the eye.
                  const double broken
                      = value.text.endsWith(u'半') && !slot.value.contains(u'半') ? 1e6 : 0;
                  return broken
                      + std::abs(
                          sortValue(value.text).value_or(0) - sortValue(slot.value).value_or(0));
              });
        // 每一年 is written 每年.
        const bool isEach = slot.range.start > 0 && fact.text[slot.range.start - 1] == u'每'
            && (other.text == u"一年" || other.text == u"一天" || other.text == u"一日"
                || other.text == u"一周" || other.text == u"1年" || other.text == u"1天"
                || other.text == u"1日" || other.text == u"1周");
        const QString written = isEach ? other.text.sliced(1) : other.text;
        proposeFalse(fact,
            shop,
            u"J-NUM"_s,
            replaced(windowFor(fact, slot), slot.range, written),
            isEach ? u'每' + slot.value : slot.value,
            isEach ? u'每' + written : written,
            other.certificate);
        return;
    }
}

} // namespace zhixing
