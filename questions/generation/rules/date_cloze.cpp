// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/window.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// A half of a sentence whose other half completes it: 从……到……；从……到……，都表明……
bool isFragment(const Fact &fact, const Workshop &shop)
{
    const auto &units = shop.corpus().units();
    const auto isHalf = [&](std::size_t other) {
        return other < units.size() && units[other].sentence == units[fact.unit].sentence;
    };
    return fact.isSpoken && (isHalf(fact.unit + 1) || (fact.unit > 0 && isHalf(fact.unit - 1)));
}

} // namespace

void blankDate(const Fact &fact, Workshop &shop)
{
    constexpr qsizetype enough = 15;
    for (const Slot &slot : fact.slots) {
        const auto year = slot.value.indexOf(u'年');
        if (slot.kind != SlotKind::Date || year != 4) {
            continue;
        }
        // Only the year: months and days of a text are trivia.
        const TextRange gap {slot.range.start, slot.range.start + year};
        QString window = windowFor(fact, slot);
        // 1957年，工人…送到馆里: the year is a clause of its own.
        const std::size_t own = fact.clauseAt(gap.start);
        static const QRegularExpression season(u"^(?:[春夏秋冬][天季]?|年?[初底末])?$"_s);
        const bool isBare = fact.clauses[own].start == slot.range.start
            && season
                   .match(QStringView(fact.text).sliced(
                       slot.range.end, fact.clauses[own].end - slot.range.end))
                   .hasMatch();
        for (std::size_t c = own + 1; isBare && window.size() < enough && c < fact.clauses.size();
            ++c) {
            window = fact.upToClause(c);
        }
        // 1980年章程，今天依然适用: the name of a thing, and nothing that happened.
        constexpr qsizetype longestName = 5;
        const qsizetype behind = fact.clauses[own].end - slot.range.end;
        const bool isName = !isBare && behind > 0 && behind < longestName
            && fact.clauses[own].start == slot.range.start && own + 1 < fact.clauses.size();
        const QString stem = replaced(window, gap, u"____"_s);
        const QString answer = slot.value.first(year);
        // 1980年准则 names a thing; only a date that says when something happened is asked.
        if (stem.size() < enough || isName || isFragment(fact, shop)) {
            shop.refuse(
                u"C-DATE"_s, fact, u"R2 length: the stem says too little of the event"_s, stem);
            continue;
        }
        // 第二轮承包2028年到期的，…, 2025年5月以前发放的贷款: a case, and not what happened.
        static const QRegularExpression ofSome(
            u"^(?:以前|以后|之前|之后|前|后)[^，。；]{1,12}的"_s);
        if (!fact.isSpoken
            && (fact.isCondition(fact.clauseAt(gap.start))
                || ofSome.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch())) {
            shop.refuse(u"C-DATE"_s, fact, u"R9 trivia: the year of a case"_s, stem);
            continue;
        }
        // 应于1988年3月31日以前登记造册: a term of long ago, and nothing that happened.
        static const QRegularExpression termEnd(u"^(?:以前|之前|底?前(?!后))[^，。；的]"_s);
        if (fact.isSpoken
            && termEnd.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch()) {
            shop.refuse(u"C-DATE"_s, fact, u"R9 trivia: a term that is over"_s, stem);
            continue;
        }
        // 比2017年下降, 到2022年底达到: a mark on a scale, or an aim, and not when it happened.
        static const QRegularExpression mark(u"(?:比|较|到)$"_s);
        if (mark.match(QStringView(fact.text).first(slot.range.start)).hasMatch()) {
            shop.refuse(u"C-DATE"_s, fact, u"R9 trivia: a year that is compared with"_s, stem);
            continue;
        }
        // 1999年开夜市时四十二摊，现在…: of what was then and is now.
        static const QRegularExpression then(u"现在|如今|那时|当年|眼下"_s);
        if (fact.isSpoken && then.match(fact.text).hasMatch()) {
            shop.refuse(u"C-DATE"_s, fact, u"R9 trivia: a year that is compared with"_s, stem);
            continue;
        }
        static const QRegularExpression counted(u"[一两三几][张份本封幅块件座间条台把枚]$"_s);
        if (counted.match(QStringView(fact.text).first(slot.range.start)).hasMatch()
            && QStringView(fact.text).sliced(slot.range.end).startsWith(u'的')) {
            shop.refuse(u"C-DATE"_s, fact, u"R9 trivia: the year of a thing"_s, stem);
            continue;
        }
        if (stem.contains(answer)) {
            shop.refuse(u"C-DATE"_s, fact, u"R12 leak: the year stands twice"_s, stem);
            continue;
        }
        if (rivalsOf(fact, slot, shop).isAmbiguous) {
            shop.refuse(u"C-DATE"_s, fact, u"R7 not unique: the source gives another date"_s, stem);
            continue;
        }
        // 依照2022年10月1日起施行的《办法》，场所要固定: beside what the question asks.
        static const QRegularExpression asksWhen(
            u"什么时候|何时|哪一?年|几几年|什么时间|哪一?天|几时|自何|从何|起讫|起止"_s);
        if (!fact.isSpoken && !asksWhen.match(fact.topic).hasMatch()) {
            shop.refuse(
                u"C-DATE"_s, fact, u"R9 trivia: a year that the question does not ask for"_s, stem);
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::Cloze, u"C-DATE"_s);
        draft.stem = stem;
        draft.answer = answer;
        draft.rationale = citation(fact, shop) + filledIn(answer);
        shop.propose(std::move(draft));
        return;
    }
}

} // namespace zhixing
