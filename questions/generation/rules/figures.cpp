// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/figures.h"

#include "bank/canonical.h"
#include "generation/ordering.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// 男性不低于50公斤, 全血每次200毫升: a measure of something that neither the sentence nor its
/// figure names. 草高不超过20厘米 names it, and so does 与外墙的距离.
bool measuresNothing(const Fact &fact, const Slot &slot, const Lexicon &lexicon)
{
    // 几天能用上电: 居民不超过3个，其他5个. Of working days, and the sentence before says so.
    static const QRegularExpression closed(u"^[，。；、）]"_s);
    static const QRegularExpression asksWhen(
        u"几天|几日|几个月|多久|多长时间|多少天|什么时候|何时"_s);
    if (slot.unit == u"个" && asksWhen.match(fact.topic).hasMatch()
        && closed.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch()) {
        return true;
    }
    if (!isMeasure(slot, lexicon)) {
        return false;
    }
    // The figure is what the clause says: behind it neither a verb nor a noun.
    static const QRegularExpression closing(u"^(?:[，。；、]|的[，。])"_s);
    static const QRegularExpression quantity(
        u"[度量分数率距离宽高长深厚重温速价额径积限程比值压占差例围外内侧]|海拔|见方|起算"_s);
    const QStringView before = QStringView(fact.text).first(slot.range.start);
    return closing.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch()
        && !quantity.match(before).hasMatch();
}

/// 达20次的为铜奖，30次的为银奖，40次的为金奖: the neighbours tell what stands between them.
bool continuesRow(const Fact &fact, const Slot &slot)
{
    std::vector<double> row;
    std::size_t place = 0;
    for (const Slot &other : fact.slots) {
        if (other.kind == slot.kind && other.unit == slot.unit) {
            place = other.range == slot.range ? row.size() : place;
            row.push_back(other.number);
        }
    }
    constexpr double nearly = 1e-9;
    // The two before it or behind it, or one on either side: 25人，30人，35人，30人 goes on for
    // three.
    const auto isRow = [&](std::size_t first) {
        if (first + 2 >= row.size()) {
            return false;
        }
        const double a = row[first];
        const double b = row[first + 1];
        const double c = row[first + 2];
        return a != b && a > 0 && b > 0
            && (std::abs((c - b) - (b - a)) < nearly || std::abs(c / b - b / a) < nearly);
    };
    return (place > 1 && isRow(place - 2)) || (place > 0 && isRow(place - 1)) || isRow(place);
}

/// 由采购员、验收员、保管员三人签字, 限于六个节日，即新年、…和国庆节: whoever counts them knows.
bool countsMembers(const Fact &fact, const Slot &slot)
{
    static const QRegularExpression members(
        u"[^，。；：、]+(?:(?:、|和|与|及|以及)[^，。；：、和与及]+)+$"_s);
    static const QRegularExpression joint(u"、|以及|和|与|及"_s);
    static const QRegularExpression named(
        u"^[^，。；：、]{0,8}(?:[，：]?(?:(?<![立随当])即(?![时日可将使])|分别是|包括)|：|，是)([^。；：]+?)(?=[。；]|$)"_s);
    const auto count = [&](QString list) {
        // What is said of them behind the last is none of them.
        list.truncate(list.indexOf(u'，') < 0 ? list.size() : list.indexOf(u'，'));
        return list.split(joint, Qt::SkipEmptyParts).size();
    };
    const auto list = members.match(QStringView(fact.text).first(slot.range.start));
    const auto behind = named.match(QStringView(fact.text).sliced(slot.range.end));
    constexpr double fewest = 2;
    const auto isSoMany = [&](const QString &names) {
        return static_cast<double>(count(names)) == slot.number;
    };
    return (list.hasMatch() && isSoMany(list.captured()))
        || (slot.kind == SlotKind::Number && slot.number >= fewest && behind.hasMatch()
            && isSoMany(behind.captured(1)));
}

/// “双人核对”由两人进行, 10/20原则: the term tells its figure, and so does a neighbour: 501元至….
bool standsInTerm(const Fact &fact, const Slot &slot)
{
    const QString rest = replaced(fact.text, slot.range, u"，"_s) + fact.topic;
    static const QRegularExpression both(u"双[人方向重岗签锁证师核控路电]"_s);
    static const QRegularExpression named(
        u"\\d+(?=[/／:：比])|(?<=[/／:：比])\\d+|(?<![\\d.])\\d+(?=元?[至—－~～-])"_s);
    // 未成年人: everybody knows the age.
    if (slot.number == 18 && slot.unit.endsWith(u'岁') && rest.contains(u"未成年")) {
        return true;
    }
    // 超过100公斤（折合7只15公斤瓶）的: the bracket says it again.
    static const QRegularExpression again(
        u"^[^，。；（）]{0,2}（[^）]*(?:折合|约合|相当于|即)[^）]*[\\d一二两三四五六七八九十百]"_s);
    if (again.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch()) {
        return true;
    }
    // 树龄八十多年，还不够古树: the heading begins with it.
    static const QRegularExpression more(u"([\\d一二三四五六七八九十百千]+)[多余来]"_s);
    for (auto it = more.globalMatch(fact.topic); it.hasNext();) {
        if (numeralValue(it.next().captured(1)) == slot.number) {
            return true;
        }
    }
    // 过了六十岁呢: so is the figure itself, however it is written.
    static const QRegularExpression written(u"[\\d.]+|[一二两三四五六七八九十百千]+"_s);
    for (auto it = written.globalMatch(fact.topic); it.hasNext();) {
        const auto match = it.next();
        const QStringView behind = QStringView(fact.topic).sliced(match.capturedEnd());
        constexpr qsizetype near = 3;
        const bool isOfUnit = !slot.unit.isEmpty()
            && behind.first(std::min(near, behind.size())).contains(slot.unit.back());
        if (isOfUnit && numeralValue(match.captured()) == slot.number) {
            return true;
        }
    }
    // 单月抄河东，双月抄河西: every two months.
    if (slot.kind == SlotKind::Duration && slot.number == 2 && slot.unit.endsWith(u'月')
        && fact.text.contains(u"单月") && fact.text.contains(u"双月")) {
        return true;
    }
    // 审批两人以上的要逐个进行; 半年以上 is six months.
    static const QRegularExpression oneByOne(u"逐个|逐一|轮流|互相|相互"_s);
    static const QString persons = u"人名个位"_s;
    if (slot.number == 2 && !slot.unit.isEmpty() && persons.contains(slot.unit)
        && oneByOne.match(fact.text).hasMatch()) {
        return true;
    }
    if (slot.kind == SlotKind::Duration && slot.number == 6 && slot.unit.endsWith(u'月')
        && fact.topic.contains(u"半年")) {
        return true;
    }
    if (slot.number == 2 && both.match(rest).hasMatch()) {
        return true;
    }
    // 1至6周岁…，7周岁以上
    static const QRegularExpression until(u"\\d[^，。；\\d]{0,2}[至到—－~～-](\\d+)"_s);
    for (auto it = until.globalMatch(rest); it.hasNext();) {
        if (it.next().captured(1).toDouble() + 1 == slot.number) {
            return true;
        }
    }
    for (auto it = named.globalMatch(rest); it.hasNext();) {
        const double figure = it.next().captured().toDouble();
        if (figure == slot.number || (slot.number >= 10 && figure == slot.number + 1)) {
            return true;
        }
    }
    return false;
}

/// 不得将两位客户的钱放在一起: nor that of three.
bool isForbiddenForMore(const Fact &fact, const Slot &slot)
{
    static const QRegularExpression forbidden(
        u"(?:不得|不能|不准|禁止)(?![^，。；]*(?:[迟晚早少多高低长短大小]于|超过|突破))[^，。；]*$"_s);
    // 现在不能一签二十年: nor for thirty, and nor perhaps for ten.
    static const QRegularExpression ended(u"^(?:，|。|；|$)"_s);
    const bool isObject = slot.kind == SlotKind::Duration
        ? ended.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch()
        : u"人名位个件户"_s.contains(slot.unit);
    return slot.bound == Bound::Exact && isObject
        && forbidden.match(QStringView(fact.text).first(slot.range.start)).hasMatch();
}

/// 不受5人下限的限制: the figure is called a bound, and not what is bound by it.
bool isCalledBound(const Fact &fact, const Slot &slot)
{
    static const QRegularExpression bound(u"^的?[上下]限"_s);
    return bound.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch();
}

/// A list behind a colon, an aside in brackets, four figures and more. Measured over 1,531 items of
/// twenty-six texts: three in ten, two in ten and one in five of them had a fault, of the others
/// one in twelve.
bool isCrowded(const Fact &fact)
{
    constexpr int most = 3;
    const auto figures
        = std::ranges::count_if(fact.slots, [](const Slot &slot) { return slot.isFigure(); });
    static const QRegularExpression aside(u"（(?![一二三四五六七八九十\\d]{1,4}）|含）)"_s);
    // 章程规定：凡年满二十八周岁…: who says so, and no list.
    static const QRegularExpression list(u"(?<!规定|要求|指出|明确|写明|提出|表示)："_s);
    return figures > most || list.match(fact.text).hasMatch() || aside.match(fact.text).hasMatch();
}

/// Digits without the zeros behind: 3 of 2.55, 1 of 5000.
int significantDigits(double value)
{
    QString digits = QString::number(value, 'f', 4);
    digits.remove(u'.');
    while (digits.endsWith(u'0')) {
        digits.chop(1);
    }
    while (digits.startsWith(u'0')) {
        digits.remove(0, 1);
    }
    return static_cast<int>(digits.size());
}

} // namespace

bool isMeasure(const Slot &slot, const Lexicon &lexicon)
{
    const NumberLadder *ladder = ladderOf(slot.unit, lexicon);
    return ladder && (ladder->kind == u"数值" || ladder->kind == u"比例");
}

QString whyNoFigure(const Fact &fact, const Slot &slot, const Lexicon &lexicon)
{
    if (measuresNothing(fact, slot, lexicon)) {
        return u"R5 subject: does not say what is measured"_s;
    }
    if (continuesRow(fact, slot)) {
        return u"R12 leak: the figures beside it go on in a row"_s;
    }
    if (standsInTerm(fact, slot)) {
        return u"R12 leak: a term of the stem or the heading holds the figure"_s;
    }
    if (isForbiddenForMore(fact, slot)) {
        return u"R7 not unique: what is forbidden for so many is forbidden for more"_s;
    }
    if (isCalledBound(fact, slot)) {
        return u"R9 trivia: a bound that is only named"_s;
    }
    if (countsMembers(fact, slot)) {
        return u"R12 leak: the sentence names what it counts"_s;
    }
    // 60日的起点是受理之日: presupposed, and not what the sentence says.
    const std::size_t own = fact.clauseAt(slot.range.start);
    static const QRegularExpression ofIt(u"^的(?:起点|起算|期限|时限|期间|计算|办理|说法)"_s);
    if (fact.clauses[own].start == slot.range.start
        && ofIt.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch()) {
        return u"R9 trivia: the figure is not what the sentence says"_s;
    }
    // 标注5千克的为1.5%，即75克: whoever reckons needs no text.
    static const QRegularExpression reckoned(u"[%％](?:，|,)?(?:即|也就是|合|折合|约合)\\d"_s);
    if (reckoned.match(fact.text).hasMatch()) {
        return u"R12 leak: one figure is reckoned out of another"_s;
    }
    // 全山设立救援点9个: how many there happen to be, and no rule.
    static const QRegularExpression thereAre(
        u"(?:设立|设有|建有|共有|现有|拥有|配有)[^，。；应须]{0,8}$"_s);
    static const QString places = u"个处座家所"_s;
    const QStringView ahead = QStringView(fact.text).first(slot.range.start);
    if (slot.kind == SlotKind::Number && !slot.unit.isEmpty() && places.contains(slot.unit)
        && !fact.modality && thereAre.match(ahead).hasMatch()) {
        return u"R9 trivia: how many there happen to be"_s;
    }
    // 两本账分开, 两张皮, 一把尺子: a figure of speech.
    static const QRegularExpression saying(
        u"^[^，。；]{0,2}(?:本账分开|张皮|把尺子?|条腿走路|碗水|盘棋|股绳)"_s);
    const QStringView fromUnit = QStringView(fact.text).sliced(
        slot.range.end - std::min(slot.unit.size(), slot.range.length()));
    if (slot.kind == SlotKind::Number && saying.match(fromUnit).hasMatch()) {
        return u"R9 trivia: a figure of speech"_s;
    }
    // 三张表，网站和营业厅都有: counted, and nothing said of how many.
    constexpr qsizetype bare = 3;
    if (slot.kind == SlotKind::Number && fact.clauses[own].start == slot.range.start
        && fact.clauses[own].length() - slot.range.length() < bare
        && own + 1 < fact.clauses.size()) {
        return u"R5 subject: the clause counts and says nothing"_s;
    }
    // 不适用登记的三十日冷静期: that it is not so, and not how long.
    static const QRegularExpression denied(u"(?:不适用|不受|不计入|不存在)[^，。；]{0,8}$"_s);
    if (denied.match(QStringView(fact.text).first(slot.range.start)).hasMatch()) {
        return u"R9 trivia: the figure is not what the sentence says"_s;
    }
    // 两个月换一处、居无定所的: so is who moves every month.
    static const QRegularExpression lasting(u"^[不未没无以之内后前满连仍]"_s);
    if (slot.kind == SlotKind::Duration && slot.bound == Bound::Exact
        && slot.range.start == fact.frame.size()
        && fact.isCondition(fact.clauseAt(slot.range.start))
        && !lasting.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch()) {
        return u"R9 trivia: the figure is an example"_s;
    }
    // 临时帮忙三天的也一样: an example, and so are two days.
    static const QRegularExpression alike(
        u"^[^，。；]{0,6}(?:也一样|也是一样|同样|也不例外|亦同|也在内|也得)"_s);
    if (alike.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch()) {
        return u"R9 trivia: the figure is an example"_s;
    }
    // 一式两份，船主和船检站各存一份; 每年两次，汛前、汛后各一次: who reads on can count.
    static const QRegularExpression told(
        u"各[^，。；]{0,4}[一1][份次张遍套本枚把回名人]|分别[在于由]|一人[^，。；一]{1,6}[，、]?一人|\\d时[^，。；]{0,4}[、和]\\d+时|\\d月[^，。；]{0,4}[、和]\\d+月|[汛灌节雨]前[、和][^，。；]{0,4}后"_s);
    static const QString counted = u"份次张遍套本枚把回人名道"_s;
    if (!slot.unit.isEmpty() && counted.contains(slot.unit)
        && told.match(replaced(fact.text, slot.range, u"…"_s)).hasMatch()) {
        return u"R12 leak: the rest of the sentence tells how many"_s;
    }
    // 半年表1月、7月各一次
    static const QRegularExpression months(u"\\d{1,2}月[、和]\\d{1,2}月"_s);
    if (slot.kind == SlotKind::Duration && months.match(fact.text).hasMatch()) {
        return u"R12 leak: the months beside it tell the period"_s;
    }
    if (isCrowded(fact)) {
        return u"R2 length: the sentence says more than a figure can be asked of"_s;
    }
    return {};
}

bool standsOut(const Slot &slot, const std::vector<Distractor> &distractors, const Lexicon &lexicon)
{
    const NumberLadder *ladder = ladderOf(slot.unit, lexicon);
    if (!ladder || std::ranges::find(ladder->values, slot.number) != ladder->values.end()) {
        return false;
    }
    // 36秒 beside 15 and 20: the one that nobody made up.
    const auto isByFive = [](double value) {
        constexpr double five = 5;
        return std::fmod(value, five) == 0.0;
    };
    constexpr double fewest = 10;
    const bool isOdd = slot.number > fewest && !isByFive(slot.number)
        && std::ranges::all_of(distractors, [&](const Distractor &distractor) {
               return isByFive(sortValue(distractor.text).value_or(1.0));
           });
    if (isOdd) {
        return true;
    }
    const int own = significantDigits(slot.number);
    return std::ranges::all_of(distractors, [own](const Distractor &distractor) {
        return significantDigits(sortValue(distractor.text).value_or(0.0)) < own;
    });
}

} // namespace zhixing
