// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// 应当从轻或者减轻处罚 is true where 可以从轻处罚 is asked as well; 按照有关规定处理 is true
/// anywhere.
bool followsFrom(const QString &was, const QString &is)
{
    static const QRegularExpression modal(
        u"^(?:应当|应|必须|须|需要|需|可以|可|不得|不能|给予|予以)"_s);
    static const QRegularExpression empty(u"按照?(?:有关|相关|国家)规定"_s);
    QString action = is;
    action.remove(modal);
    QString own = was;
    own.remove(modal);
    return empty.match(is).hasMatch() || empty.match(was).hasMatch()
        || containment(bigramsOf(action), bigramsOf(own)) >= 0.6;
}

/// Cases that cannot be one: of another size, or handled by another body. What
/// stood before the line may be pulled down as well, and both rules hold for it then.
bool areApart(const Branch &own, const Branch &other)
{
    static const QRegularExpression size(u"[\\d一二两三四五六七八九十百千万]"_s);
    static const QRegularExpression actor(u"^(?:应当|应|需|须|可以|可)?由"_s);
    const auto both = [&](const QRegularExpression &pattern, const QString &a, const QString &b) {
        return pattern.match(a).hasMatch() && pattern.match(b).hasMatch();
    };
    // 按遗失登记 for 由系统发送短信: of two sorts of treatment one shows that it is out of place.
    const bool isOfOneMake = own.consequence.front() == other.consequence.front();
    return (isOfOneMake && both(size, own.condition, other.condition))
        || both(actor, own.consequence, other.consequence);
}

} // namespace

void swapCase(const Fact &fact, Workshop &shop)
{
    const auto own = branchOf(fact);
    if (!own) {
        return;
    }
    for (const Branch &other : siblingBranches(fact, shop)) {
        // 由收件人本人拆；本人书面委托的，可由文书代拆: a leave within the own case is true of it.
        if (other.consequence.startsWith(u'可') || own->consequence.startsWith(u'可')) {
            continue;
        }
        if (other.consequence == own->consequence || other.consequence.contains(own->consequence)
            || own->consequence.contains(other.consequence)
            || followsFrom(own->consequence, other.consequence) || !areApart(*own, other)
            || !danglingReference(other.consequence, shop.lexicon(), false).isEmpty()) {
            continue;
        }
        proposeFalse(fact,
            shop,
            u"J-CASE"_s,
            own->condition + other.consequence + u'。',
            own->consequence,
            other.consequence,
            {u"W4"_s, u"这是另一情形的处理方式"_s});
        return;
    }
}

} // namespace zhixing
