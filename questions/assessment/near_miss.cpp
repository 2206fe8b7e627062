// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/near_miss.h"

#include "bank/canonical.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// In a shorter answer one character is too large a part of it.
constexpr qsizetype shortestForOneCharacter = 4;
constexpr qsizetype shortestForExtraWords = 2;

/// Units that mean the same, beyond those that canonicalAnswer() already takes for equal.
const std::array<QStringList, 6> &unitFamilies()
{
    static const std::array<QStringList, 6> families {{
        {u"人"_s, u"名"_s, u"位"_s, u"个人"_s, u"人次"_s},
        {u"次"_s, u"回"_s, u"遍"_s, u"趟"_s},
        {u"个"_s, u"项"_s, u"种"_s, u"类"_s, u"条"_s, u"点"_s},
        {u"元"_s, u"块"_s, u"块钱"_s, u"元钱"_s},
        {u"本"_s, u"册"_s, u"部"_s},
        {u"份"_s, u"件"_s, u"篇"_s},
    }};
    return families;
}

/// A character that changes what is said: numerals, negations, opposites.
bool turnsMeaning(QChar c)
{
    return c.isDigit()
        || u"〇零一二三四五六七八九十百千万亿两半首末不未非无没勿否上下前后内外正副多少大小高低左右"
           u"进出始终增减"_s.contains(c);
}

struct Quantity {
    QString value;
    QString unit;
};

Quantity split(const QString &canonical)
{
    static const QRegularExpression shape(u"^(\\d+(?:\\.\\d+)?)(\\D*)$"_s);
    const auto match = shape.match(canonical);
    return match.hasMatch() ? Quantity {match.captured(1), match.captured(2)} : Quantity {};
}

bool areSameUnit(const QString &one, const QString &other)
{
    return std::ranges::any_of(unitFamilies(),
        [&](const QStringList &family) { return family.contains(one) && family.contains(other); });
}

/// What is left of both once their common beginning and end are taken away.
std::pair<QString, QString> differingParts(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype front = 0;
    while (front < shorter && one[front] == other[front]) {
        ++front;
    }
    qsizetype back = 0;
    while (back < shorter - front && one[one.size() - 1 - back] == other[other.size() - 1 - back]) {
        ++back;
    }
    return {
        one.mid(front, one.size() - front - back), other.mid(front, other.size() - front - back)};
}

bool differByOneCharacter(const QString &answer, const QString &key)
{
    if (key.size() < shortestForOneCharacter) {
        return false;
    }
    const auto [given, wanted] = differingParts(answer, key);
    const bool swapped
        = given.size() == 2 && wanted.size() == 2 && given[0] == wanted[1] && given[1] == wanted[0];
    const bool oneEdit = given.size() <= 1 && wanted.size() <= 1;
    return (swapped || oneEdit) && !std::ranges::any_of(given + wanted, turnsMeaning);
}

bool hasExtraWords(const QString &answer, const QString &key)
{
    if (key.size() < shortestForExtraWords || answer.size() <= key.size()
        || answer.size() > 2 * key.size() + 4) {
        return false;
    }
    const qsizetype at = answer.indexOf(key);
    if (at < 0) {
        return false;
    }
    const QString before = answer.first(at);
    const QString after = answer.sliced(at + key.size());
    // 13天 is not 3天 with a word more, and 不守时 is the opposite of 守时.
    const auto turns = [](const QString &words) {
        return std::ranges::any_of(words, turnsMeaning);
    };
    return !turns(before) && !turns(after);
}

NearMiss compare(const QString &answer, const QString &key)
{
    const Quantity given = split(answer);
    const Quantity wanted = split(key);
    if (!wanted.value.isEmpty() && !given.value.isEmpty()) {
        if (given.value != wanted.value) {
            return NearMiss::None;
        }
        if (given.unit.isEmpty()) {
            return NearMiss::UnitMissing;
        }
        if (areSameUnit(given.unit, wanted.unit)) {
            return NearMiss::OtherUnit;
        }
    }
    if (differByOneCharacter(answer, key)) {
        return NearMiss::OneCharacter;
    }
    return hasExtraWords(answer, key) ? NearMiss::ExtraWords : NearMiss::None;
}

} // namespace

NearMiss nearMissOf(const QString &answer, const QStringList &accepted)
{
    const QString given = canonicalAnswer(answer);
    NearMiss nearest = NearMiss::None;
    if (given.isEmpty()) {
        return nearest;
    }
    for (const QString &form : accepted) {
        const QString key = canonicalAnswer(form);
        if (key == given) {
            return NearMiss::None;
        }
        if (nearest == NearMiss::None) {
            nearest = compare(given, key);
        }
    }
    return nearest;
}

} // namespace zhixing
