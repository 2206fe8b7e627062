// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct Found {
    const Manner *manner = nullptr;
    TextRange range;
};

/// 应延期讨论, 由…按期办理: how it is to be done, where that is the point.
Found mannerIn(const Fact &fact, const Lexicon &lexicon)
{
    static const QRegularExpression lead(
        u"(?:应当|应|必须|须|需|要|予以|可以|可|只能|(?<!不)能|由[^，。；]{2,14}|其?[^，。；]{2,4}龄)$"_s);
    static const QRegularExpression action(u"^[\\x{4E00}-\\x{9FFF}]{2}"_s);
    for (const Manner &manner : lexicon.manners) {
        const qsizetype at = fact.text.indexOf(manner.way);
        if (at < 2 || fact.text.count(manner.way) != 1) {
            continue;
        }
        const TextRange range {at, at + manner.way.size()};
        const QStringView before = QStringView(fact.text).first(at);
        const QStringView after = QStringView(fact.text).sliced(range.end);
        static const QRegularExpression figure(u"^[\\d一二三四五六七八九十两半]"_s);
        const bool isDenied = fact.modality && fact.modality->word.startsWith(u'不')
            && fact.modality->clause == fact.clauseAt(at);
        if (!fact.isCondition(fact.clauseAt(at)) && !isDenied && after.startsWith(manner.action)
            && lead.match(before).hasMatch() && action.match(after).hasMatch()
            && !figure.match(after).hasMatch()) {
            return {&manner, range};
        }
    }
    return {};
}

} // namespace

void chooseManner(const Fact &fact, Workshop &shop)
{
    const Found found = mannerIn(fact, shop.lexicon());
    if (!found.manner) {
        return;
    }
    const QString whole = fact.upToClause(fact.clauseAt(found.range.start));
    // 届满应当（　）换届: too little to tell the ways apart.
    constexpr qsizetype shortest = 14;
    if (whole.size() < shortest) {
        shop.refuse(u"S-HOW"_s, fact, u"R2 length: the stem says too little of the case"_s, whole);
        return;
    }
    Draft draft = draftFor(fact, shop, ItemKind::SingleChoice, u"S-HOW"_s);
    draft.stem = replaced(whole, found.range, u"（　）"_s);
    draft.answer = found.manner->way;
    for (const QString &other : found.manner->others) {
        const bool isAsserted
            = shop.corpus().asserts(withoutEndMark(replaced(whole, found.range, other)));
        if (!isAsserted && !draft.stem.contains(other) && draft.distractors.size() < 3) {
            draft.distractors.push_back({other, {u"W1"_s, u"与材料规定的方式不符"_s}});
        }
    }
    proposeChoice(fact, shop, std::move(draft));
}

} // namespace zhixing
