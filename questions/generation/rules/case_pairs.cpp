// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lead.h"
#include "generation/rules/pairs.h"
#include "generation/rules/wholes.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Would hold of any case: 按照有关规定处理.
bool isEmpty(const QString &consequence)
{
    static const QRegularExpression empty(
        u"按照?(?:有关|相关|国家|前款)|酌情|视情况|可以这样|依法(?:处理|办理)$"_s);
    return empty.match(consequence).hasMatch();
}

std::optional<Pair> pairOf(const Fact &fact, const Workshop &shop)
{
    // The case: what stands before the first clause that is no condition.
    std::size_t main = 0;
    while (main < fact.clauses.size() && fact.isCondition(main)) {
        ++main;
    }
    if (main == 0 || main >= fact.clauses.size() || fact.definition) {
        return std::nullopt;
    }
    static const QRegularExpression decides(
        u"应|必须|不得|不能|不予|不宜|可以?|由|按|视为|给予|予以|连续|暂停|停止|取消|负责|方"_s);
    Pair pair;
    pair.left = withoutEndMark(QStringView(fact.text).first(fact.clauses[main].start));
    pair.right = withoutEndMark(QStringView(fact.text).sliced(fact.clauses[main].start));
    if (!decides.match(pair.right).hasMatch()) {
        return std::nullopt;
    }
    static const QRegularExpression opening(u"^(?:如果|如|若|凡是?|对于?(?!方)|但)"_s);
    pair.left.remove(opening);
    if (pair.left.endsWith(u'的')) {
        pair.left.chop(1);
    }
    pair.fact = fact.id;
    pair.quote = {fact.passage, PassagePart::Text, shop.corpus().units()[fact.unit].span};
    const Passage &passage = shop.corpus().passages()[fact.passage];
    const Lead lead = leadFor(passage, pair.left, Leaning::Member);
    const bool isSound = pair.left.size() >= 6 && pair.left.size() <= 40 && pair.right.size() >= 4
        && pair.right.size() <= 30 && lead.text.isEmpty() && lead.refusal.isEmpty()
        && !isEmpty(pair.right) && isBalanced(pair.left) && isBalanced(pair.right)
        && danglingReference(pair.left, shop.lexicon(), false).isEmpty()
        && danglingReference(pair.left + u'，' + pair.right, shop.lexicon(), false).isEmpty();
    return isSound && isBlind(pair) ? std::optional(pair) : std::nullopt;
}

} // namespace

void pairCases(const Article &article, Workshop &shop)
{
    std::vector<Pair> pairs;
    for (const std::size_t passage : article.passages) {
        for (const std::size_t f : shop.factsOfPassage(passage)) {
            const Fact &fact = shop.facts()[f];
            if (auto pair = fact.refusal.isEmpty() ? pairOf(fact, shop) : std::nullopt) {
                pairs.push_back(std::move(*pair));
            }
        }
    }
    proposePairs(std::move(pairs),
        shop,
        u"P-CASE"_s,
        u"根据材料，将下列情形与相应的处理规定连线。"_s,
        u"是“%1”时的规定"_s);
}

} // namespace zhixing
