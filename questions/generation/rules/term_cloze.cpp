// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/gaps.h"
#include "generation/rules/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Repeated elsewhere, counted, or built on one word: what people learn by heart.
bool isSetForm(const Fact &fact, const Slot &list, const Workshop &shop)
{
    // 可以趴着看、可以动手摸: the shared word is none that a form is built on.
    static const QRegularExpression empty(
        u"^(?:可以|能够|应当|必须|不能|不得|还要|也要|有的|进行|加以|就是)"_s);
    const QString model
        = fact.text.sliced(list.members.front().start, list.members.front().length());
    // 经过公开、结果公开、异议公开: three of a kind are soon made up.
    constexpr qsizetype fewestMarks = 3;
    if (list.value.count(u'、') >= fewestMarks
        && ((list.sharedHead > 0 && !empty.match(model).hasMatch()) || list.sharedTail > 0)) {
        return true;
    }
    static const QRegularExpression counted(
        u"[两二三四五六七八九十](?:个|项|种|条|大|点|方面|者|要)[^，。；的]{0,8}[：“，]?$"_s);
    if (counted.match(QStringView(fact.text).first(list.range.start)).hasMatch()) {
        return true;
    }
    const auto &units = shop.corpus().units();
    return std::ranges::any_of(shop.corpus().similar(list.value, 0.9), [&](const auto &match) {
        return match.unit != fact.unit && units[match.unit].text.contains(list.value);
    });
}

} // namespace

void blankTerm(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::List || slot.members.empty()) {
            continue;
        }
        // 接运300元、存放240元: figures are asked as figures.
        static const QRegularExpression figure(u"\\d"_s);
        if (slot.value.contains(figure) || !isSetForm(fact, slot, shop)) {
            shop.refuse(u"C-TERM"_s,
                fact,
                u"R9 trivia: the list is neither counted nor repeated"_s,
                slot.value);
            continue;
        }
        const std::size_t pick = stableNumber(fact.id + slot.value) % slot.members.size();
        TextRange gap = slot.members[pick];
        // What all members share would give the answer's beginning or end away; it stays in the
        // stem.
        gap.start += slot.sharedHead;
        gap.end -= slot.sharedTail;
        if (!shop.isFirstUse(u"list "_s + slot.value.right(slot.value.size() / 2))) {
            shop.refuse(
                u"C-TERM"_s, fact, u"R13 fact: this form of words is asked already"_s, slot.value);
            return;
        }
        proposeTermGap(fact, shop, u"C-TERM"_s, slot.range, gap);
        return;
    }
}

} // namespace zhixing
