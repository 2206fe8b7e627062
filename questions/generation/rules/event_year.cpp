// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/article_rules.h"
#include "generation/rules/dates.h"
#include "generation/rules/events.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// The month of an event whose document other years speak of as well: 颁发《条例》, and later the
/// revised one. Empty where nothing is to be told apart, or the text names no month.
QString monthToTell(const Event &event, const Article &article, const Workshop &shop)
{
    static const QRegularExpression month(u"年((?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)"_s);
    const QString document = onlyDocumentIn(event.object);
    const auto &passages = shop.corpus().passages();
    const bool isSpokenOfElsewhere
        = !document.isEmpty() && std::ranges::any_of(article.passages, [&](std::size_t p) {
              return p != event.passage && tidied(passages[p].text).contains(document);
          });
    return isSpokenOfElsewhere ? month.match(event.date).captured(1) : QString();
}

} // namespace

void chooseEventYear(const Article &article, Workshop &shop)
{
    const std::vector<Event> &events = shop.eventsOf(article);
    for (const Event &event : events) {
        Draft draft = draftFor(event, ItemKind::SingleChoice, u"S-YEAR"_s);
        draft.stem = materialLead(article) + event.dated() + u"（　）。"_s;
        draft.answer = QString::number(event.year) + u'年';
        draft.order = OptionOrder::Fixed;
        QString reason = event.refusal;
        if (reason.isEmpty() && !event.isExact) {
            reason = u"R7 not unique: no single year is told"_s;
        }
        if (reason.isEmpty()) {
            draft.distractors
                = datesAround(draft.answer, otherYears(event, events), stableNumber(event.fact));
            if (draft.distractors.size() < 2) {
                reason = u"B3 distractors: fewer than two have a certificate"_s;
            }
        }
        if (!reason.isEmpty()) {
            shop.refuse(draft.rule,
                draft.quotes.front(),
                reason,
                event.text.isEmpty() ? event.date : draft.stem);
            continue;
        }
        draft.rationale
            = citation(event, shop) + chosen(draft.answer) + reasonsOf(draft.distractors);
        shop.propose(std::move(draft));
    }
}

void blankEventYear(const Article &article, Workshop &shop)
{
    for (const Event &event : shop.eventsOf(article)) {
        if (!event.refusal.isEmpty() || !event.isExact) {
            continue; // said by S-YEAR
        }
        Draft draft = draftFor(event, ItemKind::Cloze, u"C-DATE"_s);
        draft.stem = materialLead(article) + u"____年"_s + monthToTell(event, article, shop) + u'，'
            + event.told() + u"。"_s;
        draft.answer = QString::number(event.year);
        draft.rationale = citation(event, shop) + filledIn(draft.answer);
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
