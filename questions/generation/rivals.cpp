// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rivals.h"

#include "bank/canonical.h"
#include "generation/window.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr double rivalShare = 0.5;

/// What a slot says, the same for every spelling; bodies of one level count as one, since nobody
/// could tell them apart.
QString meaningOf(const Slot &slot, const Lexicon &lexicon)
{
    if (slot.kind == SlotKind::Organ) {
        const auto it = std::ranges::find(lexicon.organs, slot.value, &Organ::name);
        return it == lexicon.organs.end() ? slot.value : it->domain + u'/' + it->level;
    }
    return canonicalAnswer(slot.value);
}

/// Values that answer one question. Lengths of time compare whatever their units.
bool isSameType(const Slot &a, const Slot &b)
{
    const auto unit = [](const Slot &slot) {
        return slot.unit == u"周岁" ? u"岁"_s : slot.unit;
    };
    return a.kind == b.kind && (a.kind == SlotKind::Duration || unit(a) == unit(b));
}

QStringList meaningsOf(
    const std::vector<Slot> &slots, const Slot &type, qsizetype end, const Lexicon &lexicon)
{
    QStringList meanings;
    for (const Slot &slot : slots) {
        if (isSameType(slot, type) && slot.range.start < end) {
            meanings.append(meaningOf(slot, lexicon));
        }
    }
    return meanings;
}

/// A statement of the same wording gives another value. `place` is that of the value among `own`.
bool contradicts(const QStringList &others, const QStringList &own, qsizetype place)
{
    if (others.isEmpty()) {
        return false;
    }
    if (!others.contains(own[place])) {
        return true;
    }
    // It says all of this and perhaps more; or it says as many values, and another one differs.
    const bool saysAll
        = std::ranges::all_of(own, [&](const QString &value) { return others.contains(value); });
    return !saysAll && !(others.size() == own.size() && others[place] == own[place]);
}

/// Whether another statement of the wording around a slot has another value, or nobody can know.
bool isContradicted(const Fact &fact, const Slot &slot, const QString &window, const Workshop &shop)
{
    constexpr std::size_t telling = 4;
    const auto &units = shop.corpus().units();
    std::vector<TextRange> leftOut;
    qsizetype place = 0;
    for (const Slot &other : fact.slots) {
        if (other.range == slot.range || other.isFigure()) {
            leftOut.push_back(other.range);
        }
        place += isSameType(other, slot) && other.range.start < slot.range.start ? 1 : 0;
    }
    // 1956年9月，…: what is said of a time stands behind it.
    const QString &wording = matterOf(window, leftOut).size() < telling ? fact.text : window;
    const QStringList own = meaningsOf(fact.slots, slot, wording.size(), shop.lexicon());
    if (own.size() <= place) {
        return false;
    }
    const auto isDenied = [&](const RestatementIndex::Found &found) {
        return found.isCommonplace || std::ranges::any_of(found.numbers, [&](std::size_t unit) {
            const QStringList others
                = meaningsOf(units[unit].slots, slot, units[unit].text.size(), shop.lexicon());
            return unit != fact.unit && contradicts(others, own, place);
        });
    };
    if (isDenied(shop.corpus().restating(matterOf(wording, leftOut)))) {
        return true;
    }
    // The other statement may stand under another heading.
    if (fact.frame.isEmpty()) {
        return false;
    }
    leftOut.push_back({0, fact.frame.size()});
    const auto unframed = matterOf(wording, leftOut);
    return unframed.size() >= telling && isDenied(shop.corpus().restating(unframed));
}

/// 干线…；高峰时段间隔不超过八分钟。 beside 支线高峰间隔不超过五分钟。: the half of a sentence says
/// less than it means, and the passage has another value for what it says.
bool leansOnOtherHalf(
    const Fact &fact, const Slot &slot, const QString &frame, const Workshop &shop)
{
    constexpr double alike = 0.4;
    const auto &units = shop.corpus().units();
    const bool isLaterHalf = fact.unit > 0 && units[fact.unit - 1].passage == fact.passage
        && units[fact.unit - 1].sentence == units[fact.unit].sentence;
    if (!isLaterHalf || fact.isCondition(0)) {
        return false;
    }
    const auto own = bigramsOf(frame);
    return std::ranges::any_of(shop.factsOfPassage(fact.passage), [&](std::size_t other) {
        return units[other].sentence != units[fact.unit].sentence
            && containment(own, bigramsOf(units[other].text)) >= alike
            && std::ranges::any_of(units[other].slots, [&](const Slot &value) {
                   return isSameType(value, slot)
                       && canonicalAnswer(value.value) != canonicalAnswer(slot.value);
               });
    });
}

} // namespace

Rivals findRivals(const Fact &fact, const Slot &slot, const Workshop &shop)
{
    Rivals rivals;
    const Lexicon &lexicon = shop.lexicon();
    const auto &units = shop.corpus().units();
    const QString window = windowFor(fact, slot);
    if (isContradicted(fact, slot, window, shop)) {
        rivals.isAmbiguous = true;
        return rivals;
    }
    const QString meaning = canonicalAnswer(slot.value);
    const QString frame = replaced(window, slot.range, u"，"_s);
    if (leansOnOtherHalf(fact, slot, frame, shop)) {
        rivals.isAmbiguous = true;
        return rivals;
    }
    for (const auto &match : shop.corpus().similar(frame, rivalShare)) {
        const Unit &unit = units[match.unit];
        if (unit.passage == fact.passage) {
            continue;
        }
        for (const Slot &other : unit.slots) {
            if (const QString value = canonicalAnswer(other.value);
                isSameType(other, slot) && value != meaning) {
                rivals.values.append(value);
            }
        }
        // A body may stand in a similar rule without being its slot: 甲或乙党组织.
        if (slot.kind == SlotKind::Organ) {
            for (const Organ &organ : lexicon.organs) {
                if (unit.text.contains(organ.name)) {
                    rivals.values.append(canonicalAnswer(organ.name));
                }
            }
        }
    }
    return rivals;
}

} // namespace zhixing
