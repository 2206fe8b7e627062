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

/// 认定为失效介绍信, 认定其自行脱党: what somebody or something is held to be.
TextRange statusIn(const Fact &fact)
{
    static const QRegularExpression pattern(
        u"(?:认定为|认定其|视为|列为|转为|归入)([\\x{4E00}-\\x{9FFF}]{2,10}?)(?=，|。|；|处理|计算|发放|收取|保存|管理|使用)"_s);
    const auto depths = nestingOf(fact.text);
    for (auto it = pattern.globalMatch(fact.text); it.hasNext();) {
        const auto match = it.next();
        const std::size_t clause = fact.clauseAt(match.capturedStart(1));
        const bool isQuoted = depths[static_cast<std::size_t>(match.capturedStart(1))] > 0;
        if (!isQuoted && !fact.isCondition(clause) && !match.captured(1).contains(u'的')
            && !match.captured(1).contains(u"之日")) {
            return {match.capturedStart(1), match.capturedEnd(1)};
        }
    }
    return {};
}

/// A term, and no wording of this sentence alone.
bool isNamedElsewhere(const QString &term, const Fact &fact, const Workshop &shop)
{
    const auto &units = shop.corpus().units();
    return std::ranges::any_of(shop.corpus().similar(term, 0.9), [&](const auto &match) {
        return units[match.unit].sentence != units[fact.unit].sentence
            && units[match.unit].text.contains(term);
    });
}

} // namespace

void blankStatus(const Fact &fact, Workshop &shop)
{
    TextRange gap = statusIn(fact);
    if (gap.length() == 0) {
        return;
    }
    const QString whole = fact.upToClause(fact.clauseAt(gap.start));
    // 失效介绍信 in a rule on 介绍信: what is known stays.
    const auto stands = [&](QStringView part) {
        return whole.count(part) > 1;
    };
    while (gap.length() > 2 && stands(QStringView(fact.text).sliced(gap.end - 2, 2))
        && stands(QStringView(fact.text).sliced(gap.end - 3, 3))) {
        // Cut word by word: the known tail is as long as it stands elsewhere.
        qsizetype tail = 3;
        while (tail < gap.length()
            && stands(QStringView(fact.text).sliced(gap.end - tail - 1, tail + 1))) {
            ++tail;
        }
        gap.end -= tail;
    }
    // 不得视为同意开放: nor as 同意, nor as 放弃.
    static const QRegularExpression denied(u"不(?:得|能|应|可)?(?:认定|视|列|转|归入)为?其?$"_s);
    const QString answer = fact.text.sliced(gap.start, gap.length());
    const QString stem = replaced(whole, gap, u"____"_s);
    const auto refuse = [&](const QString &reason) {
        shop.refuse(u"C-ACT"_s, fact, reason, stem);
    };
    if (answer.size() < 2 || answer.size() > 8) {
        refuse(u"R11 length: the answer has fewer than two or more than eight characters"_s);
    } else if (shop.lexicon().numberPattern.match(answer).hasMatch()) {
        refuse(u"R9 trivia: a figure is asked by the rules on figures"_s);
    } else if (denied.match(QStringView(fact.text).first(gap.start)).hasMatch()) {
        refuse(u"R7 not unique: what something is not has many names"_s);
    } else if (answer.size() == 2) {
        // 失效, 无效, 作废 介绍信; 视为放弃, 视为弃权: two characters have many others for them.
        refuse(u"R7 not unique: another attribute would say the same"_s);
    } else if (!isNamedElsewhere(answer, fact, shop)) {
        // 视为放弃预约, 仍按最高一档计算: nobody has to word it just so.
        refuse(u"R7 not unique: no name that the source uses elsewhere"_s);
    } else if (sharedRun(answer, replaced(whole, gap, u"，"_s)) >= 2) {
        refuse(u"R12 leak: the answer can be read off the stem"_s);
    } else {
        Draft draft = draftFor(fact, shop, ItemKind::Cloze, u"C-ACT"_s);
        draft.stem = stem;
        draft.answer = answer;
        draft.rationale = citation(fact, shop) + filledIn(answer);
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
