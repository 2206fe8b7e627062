// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/gaps.h"
#include "generation/rules/rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void blankParallel(const Fact &fact, Workshop &shop)
{
    // 种地是良心活，卖粮是信用活: two short statements made to be remembered together.
    static const QRegularExpression pattern(
        u"(?<=^|[，。：；“])([^，。：；“”]{1,8}[^，。：；“”不就更都也便])是([^，。：；“”是不]{2,6})，([^，。：；“”]{1,8}[^，。：；“”不而就更都也便])是([^，。：；“”是不]{2,6})(?=[，。；”])"_s);
    // 我说，书上的林子是平的: a remark among two, and no saying.
    static const QRegularExpression personal(u"我(?![们国党军省市县区校院局厂])|你|咱"_s);
    const auto match = pattern.match(fact.text);
    if (!match.hasMatch() || personal.match(fact.text).hasMatch()) {
        return;
    }
    // 亏的是农民一时，损的是粮库一世: whose words they are makes them worth keeping in mind.
    static const QRegularExpression said(u"(?:说|指出|强调|讲|写道|提出)(?:过)?[，：]"_s);
    if (!said.match(fact.text).hasMatch()) {
        shop.refuse(
            u"C-PAIR"_s, fact, u"R9 trivia: a figure of speech of nobody named"_s, fact.text);
        return;
    }
    const int pick = stableNumber(fact.id) % 2 == 0 ? 2 : 4;
    const TextRange gap {match.capturedStart(pick), match.capturedEnd(pick)};
    if (sharedRun(match.captured(pick), replaced(fact.text, gap, u"，"_s)) >= 2) {
        shop.refuse(
            u"C-PAIR"_s, fact, u"R12 leak: the answer can be read off the stem"_s, fact.text);
        return;
    }
    proposeTermGap(fact, shop, u"C-PAIR"_s, {match.capturedStart(0), match.capturedEnd(0)}, gap);
}

} // namespace zhixing
