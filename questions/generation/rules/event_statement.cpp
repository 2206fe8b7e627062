// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/article_rules.h"
#include "generation/rules/events.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// A year that a hasty reader takes for the right one: of a neighbouring event, and yet not next to
/// it, so that nobody quarrels about the turn of a year. Null if there is none.
const Distractor *confusableYear(const std::vector<Distractor> &years, int right)
{
    constexpr int nearest = 2;
    const Distractor *best = nullptr;
    int least = 0;
    for (const Distractor &year : years) {
        const int apart = std::abs(year.text.first(4).toInt() - right);
        if (apart >= nearest && (!best || apart < least)) {
            best = &year;
            least = apart;
        }
    }
    return best;
}

} // namespace

void stateEventYear(const Article &article, Workshop &shop)
{
    // What a named person did is not to be told falsely, and true alone it gives itself away.
    static const QRegularExpression person(u"总书记|主席|同志|总理|先生|女士|书记|院士"_s);
    const std::vector<Event> &events = shop.eventsOf(article);
    for (const Event &event : events) {
        if (!event.refusal.isEmpty() || !event.isExact) {
            continue; // said by S-YEAR
        }
        const std::vector<Distractor> years = otherYears(event, events);
        const Distractor *other = confusableYear(years, event.year);
        const auto stemFor = [&](const QString &year) {
            return materialLead(article) + event.dated() + year + u'。';
        };
        const QString right = QString::number(event.year) + u'年';
        Draft draft = draftFor(event, ItemKind::TrueFalse, u"J-YEAR"_s);
        draft.namesTopic = true;
        if (person.match(event.told()).hasMatch() || !other) {
            shop.refuse(draft.rule,
                draft.quotes.front(),
                other ? u"R10 private: a person's deed is not told falsely"_s
                      : u"B3 distractors: no other year has a certificate"_s,
                event.text);
            continue;
        }
        Draft whenTrue = draft;
        whenTrue.isTrue = true;
        whenTrue.stem = stemFor(right);
        whenTrue.rationale = citation(event, shop) + u"题干与材料一致，因此正确。"_s;
        draft.stem = stemFor(other->text);
        draft.distractors = {{u"正确"_s, other->certificate}};
        draft.distractors.front().certificate.reason = other->text + other->certificate.reason;
        draft.rationale = citation(event, shop) + u"题干把“"_s + right + u"”改成了“"_s + other->text
            + u"”，因此错误。"_s;
        shop.propose(std::move(whenTrue));
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
