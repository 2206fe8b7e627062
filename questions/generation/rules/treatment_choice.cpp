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

/// Under a condition, what is done about it: 对…的，应（取消资格）。
struct Treatment {
    QString condition; ///< up to and with the modal verb
    QString action;
};

std::optional<Treatment> treatmentOf(const Fact &fact, const Lexicon &lexicon)
{
    static const QRegularExpression pattern(
        u"^(.*的，(?:应当|应|须|可以|可|予以|给予)?)([^，。；：]{4,16})$"_s);
    for (std::size_t c = 1; c < fact.clauses.size(); ++c) {
        const QString part = fact.text.first(fact.clauses[c].end);
        const auto match = pattern.match(part);
        const QString action = match.captured(2);
        static const QRegularExpression figure(
            u"[\\d一二三四五六七八九十两半]+(?:年|个|天|日|次|倍)|不超过"_s);
        const bool isMeasure
            = !figure.match(action).hasMatch() && !leadingWord(action, lexicon.measures).isEmpty();
        if (isMeasure
            && danglingReference(QString(action).remove(u'其'), lexicon, false).isEmpty()) {
            return Treatment {match.captured(1), action};
        }
    }
    return std::nullopt;
}

} // namespace

void chooseTreatment(const Fact &fact, Workshop &shop)
{
    const auto own = treatmentOf(fact, shop.lexicon());
    if (!own) {
        return;
    }
    const auto ownTheme = bigramsOf(fact.text + fact.topic);
    std::vector<Distractor> same;
    std::vector<Distractor> others;
    QStringList seen {own->action};
    const auto &passages = shop.corpus().passages();
    constexpr std::size_t reach = 60;
    const std::size_t from = fact.unit > reach ? fact.unit - reach : 0;
    for (std::size_t f = from; f < std::min(shop.facts().size(), fact.unit + reach); ++f) {
        const Fact &other = shop.facts()[f];
        if (passages[other.passage].document != passages[fact.passage].document) {
            continue;
        }
        const auto treatment = treatmentOf(other, shop.lexicon());
        if (!treatment || seen.contains(treatment->action)) {
            continue;
        }
        // One and the same situation may be treated in two ways; another matter tempts nobody.
        const auto condition = bigramsOf(treatment->condition);
        const bool isSameCase = containment(condition, bigramsOf(own->condition)) >= 0.6
            || containment(bigramsOf(own->condition), condition) >= 0.6;
        const auto pairs = bigramsOf(treatment->action);
        const auto isTaken = [&](const QString &action) {
            return containment(pairs, bigramsOf(action)) >= 0.6
                || containment(bigramsOf(action), pairs) >= 0.6;
        };
        if (isSameCase || containment(pairs, ownTheme) < 0.2
            || std::ranges::any_of(seen, isTaken)) {
            continue;
        }
        seen.append(treatment->action);
        const bool isHere = other.passage == fact.passage;
        (isHere ? same : others)
            .push_back({treatment->action,
                isHere ? Certificate {u"W4"_s, u"是同一问答中另一情形的处理方式"_s}
                       : Certificate {u"W1"_s, u"是材料别处另一情形的处理方式"_s}});
    }
    same.insert(same.end(), others.begin(), others.end());
    Draft draft = draftFor(fact, shop, ItemKind::SingleChoice, u"S-ACT"_s);
    draft.stem = own->condition + u"（　）。"_s;
    draft.answer = own->action;
    draft.distractors = alikeDistractors(own->action, draft.stem, std::move(same));
    proposeChoice(fact, shop, std::move(draft));
}

} // namespace zhixing
