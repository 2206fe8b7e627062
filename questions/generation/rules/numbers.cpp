// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/numbers.h"

#include "bank/canonical.h"
#include "generation/rules/figures.h"
#include "generation/window.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// 超过三天的，… -> 超过（　）的，…: the bound stands in the stem, the options are bare values.
QString questionOfBound(const Fact &fact, const Slot &slot, const QString &gap)
{
    // What counts a noun cannot lose the noun: 五册图书.
    const QStringView after = QStringView(fact.text).sliced(slot.range.end);
    const bool counts = !after.isEmpty() && isHan(after.front())
        && !u"的以内及之后前未没仍不应须可必通"_s.contains(after.front());
    // （　）以上 is open to every lower value.
    if (counts || after.startsWith(u'以') || after.startsWith(u"及以")) {
        return {};
    }
    return replaced(windowFor(fact, slot), slot.range, gap);
}

} // namespace

bool isToldByOrdinal(const Fact &fact, const Slot &slot)
{
    static const QRegularExpression ordinal(u"第([\\d一二三四五六七八九十]+)"_s);
    for (auto it = ordinal.globalMatch(fact.text); it.hasNext();) {
        const auto value = numeralValue(it.next().captured(1));
        // 第二至第六个月…，半年以后: in whatever unit.
        constexpr double months = 12;
        const double number
            = slot.unit == u"年" && slot.number < 1 ? months * slot.number : slot.number;
        if (value && (*value == number || *value == number + 1)) {
            return true;
        }
    }
    return false;
}

bool isBesideThePoint(const Fact &fact, const Slot &slot)
{
    const QStringView before = QStringView(fact.text).first(slot.range.start);
    const QStringView after = QStringView(fact.text).sliced(slot.range.end);
    // 两次值乘之间, 修改章程和解散两件事, 九十九次没有事不等于…: counted by the way.
    static const QRegularExpression counted(
        u"^(?:[^，。；]{0,6}(?:之间|间隔|相隔|相距)|[^。；]{0,12}，(?:不等于|不代表|不意味))"_s);
    // 未满十八周岁的未成年人: the word says it.
    static const QRegularExpression byName(u"^的未成年人"_s);
    // 登10个管网监测点的结果: there happen to be so many.
    static const QRegularExpression places(u"^个?[^，。；、]{0,4}(?:监测点|观测点|点位)"_s);
    if (slot.bound == Bound::Exact && !fact.modality && !before.contains(u'每')
        && places.match(after).hasMatch()) {
        return true;
    }
    // 不受24小时限制: which limit, another sentence says.
    static const QRegularExpression limit(u"^的?(?:时间)?(?:时限|限制)"_s);
    if (limit.match(after).hasMatch()) {
        return true;
    }
    static const QRegularExpression staff(u"编制$"_s);
    const bool isSummed = slot.unit == u"件" || slot.unit == u"次";
    // “巡、查、报”三个字, 两件事: the sentence shows what it counts.
    static const QRegularExpression shown(u"^个?(?:字|方面|部分|环节|要素|层次)|^事(?![故件])"_s);
    // 考核分为优秀、合格、不合格三个等次: whoever counts them knows.
    static const QRegularExpression members(
        u"[^，。；：为]+(?:(?:、|和|与|及)[^，。；：、和与及]+)+$"_s);
    static const QRegularExpression joint(u"、|和|与|及"_s);
    if (const auto list = members.match(before); list.hasMatch()
        && u"个种类级档项"_s.contains(slot.unit)
        && list.captured().split(joint, Qt::SkipEmptyParts).size() == qRound(slot.number)) {
        return true;
    }
    // 每日10时和14时提供一次: once at each hour, or once in all?
    static const QRegularExpression hours(u"时(?:、|和|与|及)[^，。；]{0,3}\\d{1,2}时"_s);
    if (slot.unit == u"次" && hours.match(before).hasMatch()) {
        return true;
    }
    // 由采购员和验收员两人签字
    static const QRegularExpression named(u"由[^，。；、]{2,10}[和与][^，。；、]{2,10}$"_s);
    const bool isNamed = slot.unit == u"人" && slot.number == 2 && named.match(before).hasMatch();
    // 手机二十四小时开机: round the clock, not a term.
    static const QRegularExpression allDay(
        u"^(?:不?间断|陪护|陪同|监护|看护|守护|开机|值守|值班|在岗|待命|开放|有人|轮流|畅通|服务|运行|监控)"_s);
    const bool isAllDay
        = slot.unit == u"小时" && slot.number == 24 && allDay.match(after).hasMatch();
    // 电解主控、液氯包装等11个, 再次驶入的，两次时间合并计算: as many as there happen to be.
    static const QRegularExpression andOthers(u"、[^，。；]*等$"_s);
    if (andOthers.match(before).hasMatch()
        || (slot.unit == u"次" && slot.number == 2 && before.contains(u"再次"))) {
        return true;
    }
    // 学籍号为九位，前四位是年份: whoever counts the other digits knows.
    if (slot.unit == u"位" && fact.text.contains(u'号') && fact.text.count(u'位') > 1) {
        return true;
    }
    // 共58个品规: how many there happen to be; 六人间, 15公斤型钢瓶, 10%氯化钾注射液: what it is
    // called.
    static const QRegularExpression inAll(u"(?:共|共有|共计|总共|合计|总计)$"_s);
    static const QRegularExpression label(
        u"^(?:间|型|瓶|级(?:以|的)?|号|版|式|桶|罐|装|规格|档)"_s);
    static const QRegularExpression strength(u"^[^，。；的以及]{2,8}(?:液|剂|片|膏|粉|溶液|水)"_s);
    if (inAll.match(before).hasMatch() || label.match(after).hasMatch()
        || (slot.unit.contains(u'%') && strength.match(after).hasMatch())) {
        return true;
    }
    // 顺延到下一个工作日: no count; 8小时等效声级: a term.
    static const QRegularExpression next(u"(?:(?<!以)[下上]|同|另)$"_s);
    static const QRegularExpression averaged(u"^(?:等效|平均|加权|时间加权|移动)"_s);
    if ((slot.number == 1 && next.match(before).hasMatch()) || averaged.match(after).hasMatch()) {
        return true;
    }
    // －20℃至－12℃: the sign belongs to the figure.
    static const QRegularExpression below(u"[－−–-]$"_s);
    if (slot.unit.contains(u'℃') && below.match(before).hasMatch()) {
        return true;
    }
    // 任期三年或者五年: either is right.
    static const QRegularExpression orElse(u"^或者?[\\d一二两三四五六七八九十百半]"_s);
    static const QRegularExpression elseBefore(
        u"[\\d一二两三四五六七八九十百千半][^，。；、\\d]{1,3}或者?$"_s);
    if (orElse.match(after).hasMatch() || elseBefore.match(before).hasMatch()) {
        return true;
    }
    // 情节较重的，如脱离监管超过十日: one case of many, and what goes farther is one as well.
    static const QRegularExpression instance(u"[的形况]，(?:如|例如|比如|譬如)[^。；]*$"_s);
    if (instance.match(before).hasMatch()) {
        return true;
    }
    // 年满十四周岁不满十八周岁的: what is said of them leaves no other age.
    static const QRegularExpression upTo(u"年?满[^。；]*不满$"_s);
    if (upTo.match(before).hasMatch()) {
        return true;
    }
    // 每两年审一次 reads 年审, too.
    static const QRegularExpression yearly(u"^[审检终度会]"_s);
    if (before.endsWith(u'每') && slot.value.endsWith(u'年') && yearly.match(after).hasMatch()) {
        return true;
    }
    return isNamed || isAllDay || shown.match(after).hasMatch()
        || (isSummed && counted.match(after).hasMatch()) || staff.match(before).hasMatch()
        || byName.match(after).hasMatch();
}

namespace
{

/// The last 每年, 每季度, 每月 … before a figure; empty without one.
QString periodOf(const Fact &fact, const Slot &slot)
{
    static const QRegularExpression period(
        u".*(每年|全年|一年|每半年|每季度|每季|每月|每周|每日|每天|每次|每期)"_s);
    return period.match(QStringView(fact.text).first(slot.range.start)).captured(1);
}

/// Every figure of the sentence, with a unit of the lexicon or not.
std::vector<double> figuresIn(const Fact &fact)
{
    static const QRegularExpression figure(
        u"\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千]+(?=[^一二两三四五六七八九十百千])"_s);
    std::vector<double> figures;
    for (auto it = figure.globalMatch(fact.text); it.hasNext();) {
        const auto match = it.next();
        if (const auto value = numeralValue(match.captured())) {
            figures.push_back(*value);
        }
    }
    return figures;
}

/// 每年补助600元，每季度150元: one follows from the other.
bool isPartOfPeriod(const Fact &fact, const Slot &slot)
{
    const QString period = periodOf(fact, slot);
    const auto isPeriod = [&fact](const Slot &figure) {
        return figure.range.start > 0 && fact.text[figure.range.start - 1] == u'每';
    };
    return !period.isEmpty() && slot.number > 0 && slot.bound == Bound::Exact && !isPeriod(slot)
        && std::ranges::any_of(fact.slots, [&](const Slot &other) {
               if (other.kind != slot.kind || other.unit != slot.unit || other.number <= 0
                   || other.number == slot.number || other.bound != Bound::Exact
                   || isPeriod(other)) {
                   return false;
               }
               const QString otherPeriod = periodOf(fact, other);
               const double times
                   = std::max(other.number, slot.number) / std::min(other.number, slot.number);
               return !otherPeriod.isEmpty() && otherPeriod != period
                   && std::abs(times - std::round(times)) < 1e-9;
           });
}

/// 50%、30%和20%: the others leave no more.
bool isShareOfWhole(const Fact &fact, const Slot &slot)
{
    if (slot.unit != u"%" && slot.unit != u"％") {
        return false;
    }
    static const QRegularExpression share(u"(\\d+(?:\\.\\d+)?)[%％]"_s);
    constexpr double whole = 100;
    double sum = 0;
    for (auto it = share.globalMatch(fact.text); it.hasNext();) {
        sum += it.next().captured(1).toDouble();
    }
    return slot.number < whole && sum == whole;
}

/// 取400粒，以100粒为一次，共四次; 每套四件，三套共十二件: of three figures two make the third.
bool isQuotient(const Fact &fact, const Slot &slot)
{
    const std::vector<double> figures = figuresIn(fact);
    const auto makes = [&](double a, double b, double c) {
        return a > 1 && b > 1 && std::abs(a * b - c) < 1e-9;
    };
    for (std::size_t i = 0; i < figures.size(); ++i) {
        for (std::size_t j = i + 1; j < figures.size(); ++j) {
            const double a = figures[i];
            const double b = figures[j];
            const double own = slot.number;
            if (own != a && own != b
                && (makes(a, b, own) || makes(a, own, b) || makes(b, own, a))) {
                return true;
            }
        }
    }
    return false;
}

/// 半天按4学时、一天按8学时: twice the time, twice the count.
bool isInProportion(const Fact &fact, const Slot &slot)
{
    static const QRegularExpression doubled(
        u"半(天|年|小时|日|个月)[^，。；、]{0,3}?([\\d一二两三四五六七八九十百]+)([^，。；、\\d]{1,3})[、，][一1]\\1[^，。；、]{0,3}?([\\d一二两三四五六七八九十百]+)\\3"_s);
    const auto match = doubled.match(fact.text);
    if (!match.hasMatch() || slot.range.start < match.capturedStart()
        || slot.range.end > match.capturedEnd()) {
        return false;
    }
    const auto half = numeralValue(match.captured(2));
    const auto whole = numeralValue(match.captured(4));
    return half && whole && *whole == 2 * *half;
}

/// 单身职工不超过900元，夫妻不超过1800元: for two twice as much.
bool isTwofold(const Fact &fact, const Slot &slot)
{
    static const QRegularExpression twofold(
        u"单(?:身|人|方|侧|向|程).*(?:夫妻|夫妇|双[人方侧向程]|两人|往返|来回)|半(?:价|票|额|程|自理|护).*全(?:价|票|额|程|自理|护)"_s);
    return twofold.match(fact.text).hasMatch()
        && std::ranges::any_of(fact.slots, [&](const Slot &other) {
               return other.kind == slot.kind && other.unit == slot.unit
                   && (other.number == 2 * slot.number || slot.number == 2 * other.number);
           });
}

} // namespace

bool keepsOrder(const Fact &fact, const Slot &slot, double number)
{
    return std::ranges::all_of(fact.slots, [&](const Slot &other) {
        return other.range == slot.range || other.kind != slot.kind || other.unit != slot.unit
            || other.number == slot.number
            || (other.number < slot.number ? other.number < number : other.number > number);
    });
}

bool isReckonable(const Fact &fact, const Slot &slot)
{
    double sum = slot.number;
    double largest = slot.number;
    int figures = 1;
    for (const Slot &other : fact.slots) {
        if (other.range != slot.range && other.unit == slot.unit && other.kind == slot.kind) {
            sum += other.number;
            largest = std::max(largest, other.number);
            ++figures;
        }
    }
    constexpr int fewest = 3;
    return isShareOfWhole(fact, slot) || (figures >= fewest && sum == 2 * largest)
        || isPartOfPeriod(fact, slot) || isQuotient(fact, slot) || isInProportion(fact, slot)
        || isTwofold(fact, slot);
}

QString questionOfLimit(const Fact &fact, const Slot &slot, const QString &gap)
{
    if (slot.kind != SlotKind::Duration || slot.bound == Bound::Exact) {
        return {};
    }
    // 五年内不得重新入党 -> 不得重新入党的期限是（　）。
    static const QRegularExpression forbidden(
        u"^(?:以内|之内|内)((?:不得|不能|不准)[^，。；的]{2,20})$"_s);
    const TextRange own = fact.clauses[fact.clauseAt(slot.range.start)];
    const auto ban
        = forbidden.match(QStringView(fact.text).sliced(slot.range.end, own.end - slot.range.end));
    if (ban.hasMatch() && slot.range.start == own.start) {
        return fact.text.first(own.start) + ban.captured(1) + u"的期限为"_s + gap + u'。';
    }
    static const QRegularExpression limit(
        u"^(.*?[\\x{4E00}-\\x{9FFF}])(最长|最短)(?:时间)?(?:不|不得|不能|不应)(?:超过|少于|短于)$"_s);
    const std::size_t clause = fact.clauseAt(slot.range.start);
    const TextRange range = fact.clauses[clause];
    const auto ends = QStringView(fact.text).sliced(slot.range.end, range.end - slot.range.end);
    const auto match
        = limit.match(QStringView(fact.text).sliced(range.start, slot.range.start - range.start));
    if (match.hasMatch() && ends.isEmpty()) {
        // 暂缓发放的时间最长不超过 -> 暂缓发放的最长时限
        QString subject = match.captured(1);
        if (subject.endsWith(u"的时间")) {
            subject.chop(3);
        }
        // 租赁期限的最长时限 says it twice.
        // 但最长不得超过六十日: of what, another clause says.
        static const QRegularExpression noSubject(u"^(?:但|并|且|也|而|又|则|均|都|其)?.{0,1}$"_s);
        if (noSubject.match(subject).hasMatch()) {
            return {};
        }
        static const QRegularExpression ofTime(u"(?:期限|时限|时间|任期|租期|周期)$"_s);
        const bool isTime = ofTime.match(subject).hasMatch();
        return fact.text.first(range.start) + subject + (isTime ? QString() : u"的"_s)
            + match.captured(2) + (isTime ? u"为"_s : u"时限为"_s) + gap + u'。';
    }
    // 最长不超过一年，最短不能少于半年: the second half borrows the subject of the first.
    static const QRegularExpression bare(u"^(最长|最短)(?:不|不得|不能|不应)(?:超过|少于|短于)$"_s);
    const auto short_
        = bare.match(QStringView(fact.text).sliced(range.start, slot.range.start - range.start));
    if (clause == 0 || !short_.hasMatch() || !ends.isEmpty()) {
        return {};
    }
    static const QRegularExpression subject(
        u"^([^，]{2,16}?)(?:的时间)?(最长|最短)(?:不|不得|不能|不应)(?:超过|少于|短于)"_s);
    const TextRange previous = fact.clauses[clause - 1];
    const auto borrowed
        = subject.match(QStringView(fact.text).sliced(previous.start, previous.length()));
    return borrowed.hasMatch() ? fact.text.first(previous.start) + borrowed.captured(1) + u"的"_s
            + short_.captured(1) + u"时限为"_s + gap + u'。'
                               : QString();
}

QString whyNotNumber(const Fact &fact, const Slot &slot, const Lexicon &lexicon)
{
    if (fact.text.count(slot.value) != 1) {
        return u"R12 leak: the value stands twice"_s;
    }
    if (isToldByOrdinal(fact, slot)) {
        return u"R12 leak: an ordinal tells the value"_s;
    }
    if (isReckonable(fact, slot)) {
        return u"R12 leak: the other figures add up to the value"_s;
    }
    if (isBesideThePoint(fact, slot)) {
        return u"R9 trivia: the figure is not what the sentence says"_s;
    }
    return whyNoFigure(fact, slot, lexicon);
}

NumberQuestion numberQuestion(
    const Fact &fact, const Slot &slot, const Workshop &shop, const QString &gap)
{
    if (QString refusal = whyNotNumber(fact, slot, shop.lexicon()); !refusal.isEmpty()) {
        return {{}, refusal};
    }
    if (rivalsOf(fact, slot, shop).isAmbiguous) {
        return {{}, u"R7 not unique: the source gives another value"_s};
    }
    if (QString stem = questionOfLimit(fact, slot, gap); !stem.isEmpty()) {
        return {stem, {}};
    }
    if (slot.bound == Bound::Exact) {
        return {replaced(windowFor(fact, slot), slot.range, gap), {}};
    }
    if (QString stem = questionOfBound(fact, slot, gap); !stem.isEmpty()) {
        return {stem, {}};
    }
    return {{}, u"L08 bound: other values would follow from the text"_s};
}

} // namespace zhixing
