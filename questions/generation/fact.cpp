// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/facts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

std::size_t Fact::clauseAt(qsizetype place) const
{
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        if (place < clauses[i].end) {
            return i;
        }
    }
    return clauses.empty() ? 0 : clauses.size() - 1;
}

QString Fact::upToClause(std::size_t clause) const
{
    // 应将材料，转给…: the clause is not over before its verb has come.
    if (clause + 1 < clauses.size()) {
        const QStringView own
            = QStringView(text).sliced(clauses[clause].start, clauses[clause].length());
        const QChar next = text[clauses[clause + 1].start];
        if ((own.contains(u'将') || own.contains(u'把'))
            && u"转交报送提列作放退存归通"_s.contains(next)) {
            ++clause;
        }
    }
    return text.first(clauses[clause].end) + u'。';
}

bool Fact::isCondition(std::size_t clause) const
{
    if (clause + 1 >= clauses.size()) {
        return false;
    }
    const QStringView view
        = QStringView(text).sliced(clauses[clause].start, clauses[clause].length());
    static const QRegularExpression ending(
        u"(的|时|后|前|者|之日起|情况下|情形下|期间|以前|以后|之后|之前|(?<!算)起|期满|届满)$"_s);
    // 年满十八岁，身体健康，愿意服务的，都可以报名: the whole of it supposes.
    static const QRegularExpression asserting(
        u"应|必须|须|不得|不能|不予|可以|由|要|是|为|有|[\\x{4E00}-\\x{9FFF}]{2,}(?:需|可)"_s);
    static const QRegularExpression quality(
        u"^(?:年满|未满|具有|具备|身体|品行|热爱|自愿|遵纪|遵守|拥护|符合)"_s);
    if (quality.match(view).hasMatch() && !asserting.match(view).hasMatch()) {
        for (std::size_t c = clause + 1; c + 1 < clauses.size(); ++c) {
            const QStringView later
                = QStringView(text).sliced(clauses[c].start, clauses[c].length());
            if (later.endsWith(u'的')) {
                return true;
            }
            if (asserting.match(later).hasMatch()) {
                break;
            }
        }
    }
    static const QRegularExpression opening(
        u"^(如|如果|若|倘若|凡|凡是|对|对于|因|在|经|当|只要|只有|除|自|从|根据|按照|依据|由于|为了|为|一般情况|特殊情况|一旦)"_s);
    // 2000元以上不满2万元，由理事会研究: nothing but a range.
    static const QRegularExpression range(
        u"^(?:[\\d.,一二两三四五六七八九十百千万]+[^，。；\\d一二两三四五六七八九十百千万]{0,4}?(?:（含）)?(?:以上|以下|以内|至|到|—|－|-|～)?(?:不满|不足|未满|不超过)?)+$"_s);
    static const QRegularExpression bounded(u"以上|以下|以内|不满|不足|未满|不超过"_s);
    if (ending.match(view).hasMatch() || opening.match(view).hasMatch()
        || (range.match(view).hasMatch() && bounded.match(view).hasMatch())) {
        return true;
    }
    // 不满六岁，或者最后出现在水边的，立即…: the one supposes as the other does.
    return QStringView(text).sliced(clauses[clause + 1].start).startsWith(u'或')
        && !asserting.match(view).hasMatch() && isCondition(clause + 1);
}

std::size_t Fact::assertion() const
{
    for (std::size_t c = 0; c + 1 < clauses.size(); ++c) {
        if (isCondition(c)) {
            continue;
        }
        if (modality && modality->clause == c) {
            return c;
        }
        const QStringView own = QStringView(text).sliced(clauses[c].start, clauses[c].length());
        static const QRegularExpression denial(u"不是|不属于|不予|不再|是指|连续计算|算起"_s);
        const bool isFigure = std::ranges::any_of(slots, [&](const Slot &slot) {
            static const QRegularExpression before(
                u"(?:为|是|达|不超过|不少于|不满|至少|最多|最少|最长|最短)$"_s);
            return slot.range.end == clauses[c].end
                && (slot.kind == SlotKind::Duration || slot.kind == SlotKind::Number)
                && before.match(QStringView(text).first(slot.range.start)).hasMatch();
        });
        if (isFigure || denial.match(own).hasMatch()) {
            return c;
        }
    }
    return modality ? modality->clause : clauses.empty() ? 0 : clauses.size() - 1;
}

bool Fact::caseGoesOnAfter(std::size_t clause) const
{
    static const QRegularExpression goesOn(u"^(?:仍|还|又|且|并且|而|均|都|既)"_s);
    for (std::size_t later = clause + 1; later < clauses.size(); ++later) {
        const QStringView own
            = QStringView(text).sliced(clauses[later].start, clauses[later].length());
        if (isCondition(later) && goesOn.match(own).hasMatch()) {
            return true;
        }
    }
    return false;
}

bool Fact::limitsCondition(const Slot &slot) const
{
    const std::size_t clause = clauseAt(slot.range.start);
    // 应当签合同，代耕不超过一年的，可以不签: a case of its own behind the rule.
    if (modality && clause > modality->clause && isCondition(clause)
        && QStringView(text).sliced(slot.boundRange.end).startsWith(u"的，")) {
        return true;
    }
    if (modality) {
        // 七日内应当答复 demands the seven days; 超过七日应当登记 and 满七日的人应当 suppose them.
        const bool isBefore
            = clause == modality->clause && slot.range.start < modality->range.start;
        const bool isSupposed = slot.bound == Bound::AtLeast
            || (isBefore
                && QStringView(text)
                    .sliced(slot.range.end, modality->range.start - slot.range.end)
                    .contains(u'的'));
        // 每年至少召开两次，…方可举行: the bound itself demands.
        static const QRegularExpression demanding(
            u"(?:至少|最少|不少于|不低于|最多|至多|不超过)[^，。；]{0,4}$"_s);
        // 停航不超过四小时的检修，提前一日公告: says which, and demands nothing.
        const bool isAttribute = QStringView(text).sliced(slot.boundRange.end).startsWith(u'的');
        const bool isDemanded = !isCondition(clause) && !isAttribute
            && demanding.match(QStringView(text).first(slot.range.start)).hasMatch();
        return (clause < modality->clause && !isDemanded) || (isBefore && isSupposed);
    }
    if (slot.bound == Bound::AtLeast && caseGoesOnAfter(clause)) {
        return true;
    }
    // 失联六个月以上，经多方查找无下落的，停止党籍: who is lost for nine is lost for six.
    static const QRegularExpression demand(u"应|须|必|至少|不少于|不低于|不得"_s);
    const QStringView own
        = QStringView(text).sliced(clauses[clause].start, clauses[clause].length());
    const bool isCaseNext = clause + 1 < clauses.size() && isCondition(clause + 1)
        && text[clauses[clause + 1].end - 1] == u'的';
    if (slot.bound == Bound::AtLeast && isCaseNext && !demand.match(own).hasMatch()) {
        return true;
    }
    // 距林缘一百米以内的区域都属于…, 树龄满两百年的就是…: what it is asked of.
    if (QStringView(text).sliced(slot.boundRange.end).startsWith(u'的')) {
        return true;
    }
    if (clause + 1 >= clauses.size()) {
        return false;
    }
    const QStringView rest
        = QStringView(text).sliced(slot.range.end, clauses[clause].end - slot.range.end);
    return isCondition(clause) || rest.contains(u'的');
}

} // namespace zhixing
