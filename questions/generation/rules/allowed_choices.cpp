// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/wholes.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// What somebody may do, or may not.
struct Deed {
    QString text;
    const Fact *fact = nullptr;
};

struct Deeds {
    std::vector<Deed> allowed;
    std::vector<Deed> forbidden;
};

/// 读者, 特藏文献: who or what a plain rule opens with, where nothing stands before it.
QString subjectOf(const Fact &fact)
{
    static const QRegularExpression plain(u"^[^，。；的在因如若凡被]{2,10}$"_s);
    static const QRegularExpression also(u"(?:一般|原则上|也|还|均|都)$"_s);
    QString actor = fact.actor;
    actor.remove(also);
    return fact.condition.isEmpty() && plain.match(actor).hasMatch() ? actor : QString();
}

} // namespace

void chooseAllowed(const Article &article, Workshop &shop)
{
    const QString rule = u"M-ALLOW"_s;
    std::map<QString, Deeds> bySubject;
    for (const std::size_t passage : article.passages) {
        for (const std::size_t f : shop.factsOfPassage(passage)) {
            const Fact &fact = shop.facts()[f];
            if (!fact.refusal.isEmpty() || !fact.modality || !fact.frame.isEmpty()) {
                continue;
            }
            const QString subject = subjectOf(fact);
            const QString deed = withoutEndMark(fact.predicate);
            static const QRegularExpression part(u"^(?:是|由|被)|擅自|私自|违规|无故|随意"_s);
            if (subject.isEmpty() || deed.size() < 4 || deed.size() > 30
                || part.match(deed).hasMatch() || fact.modality->clause + 1 < fact.clauses.size()
                || !danglingReference(subject + deed, shop.lexicon(), false).isEmpty()) {
                continue;
            }
            Deeds &deeds = bySubject[subject];
            const QString &word = fact.modality->word;
            if (word == u"可以" || word == u"可") {
                deeds.allowed.push_back({deed, &fact});
            } else if (word == u"不得" || word == u"不能" || word == u"不准" || word == u"不宜") {
                deeds.forbidden.push_back({deed, &fact});
            }
        }
    }
    for (auto &[subject, deeds] : bySubject) {
        if (deeds.allowed.size() < 2 || deeds.forbidden.empty()) {
            continue;
        }
        const Fact &fact = *deeds.allowed.front().fact;
        std::vector<Deed> right(deeds.allowed.begin(),
            deeds.allowed.begin()
                + static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, deeds.allowed.size())));
        std::vector<Deed> wrong(deeds.forbidden.begin(),
            deeds.forbidden.begin()
                + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, deeds.forbidden.size())));
        const bool clashes = std::ranges::any_of(right, [&](const Deed &a) {
            return std::ranges::any_of(
                wrong, [&](const Deed &b) { return readsAlike(a.text, b.text, 0.6); });
        });
        if (clashes || right.size() + wrong.size() < 4) {
            shop.refuse(rule,
                fact,
                u"B3 distractors: too little is forbidden beside what is allowed"_s,
                subject);
            continue;
        }
        Draft draft = draftFor(fact.passage, shop, ItemKind::MultipleChoice, rule);
        draft.fact = stableId(u"f"_s, {article.document, article.title, rule, subject});
        draft.stem = u"根据材料，"_s + subject + u"可以（　）。"_s;
        for (const Deed &deed : right) {
            draft.answers.append(deed.text);
            draft.quotes.push_back({deed.fact->passage,
                PassagePart::Text,
                shop.corpus().units()[deed.fact->unit].span});
        }
        for (const Deed &deed : wrong) {
            draft.distractors.push_back({deed.text,
                {u"W2"_s, u"材料写明“%1”"_s.arg(subject + deed.fact->modality->word + deed.text)}});
            draft.quotes.push_back({deed.fact->passage,
                PassagePart::Text,
                shop.corpus().units()[deed.fact->unit].span});
        }
        draft.rationale = u"其余各项材料均写明可以。"_s + reasonsOf(draft.distractors);
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
