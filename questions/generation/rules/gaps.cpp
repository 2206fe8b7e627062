// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/gaps.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype shortestStem = 12;
constexpr qsizetype comfortableStem = 50;
constexpr qsizetype longestStem = 80;
constexpr std::size_t mostClauses = 5;

/// From the sentence's beginning, or as near to it as the length allows, to the end of the form,
/// and on while it stays short.
TextRange clausesAround(const Fact &fact, TextRange form)
{
    std::size_t first = fact.clauseAt(form.start);
    std::size_t last = fact.clauseAt(form.end - 1);
    const auto length = [&](std::size_t from, std::size_t to) {
        return fact.clauses[to].end - fact.clauses[from].start;
    };
    while (first > 0 && length(first - 1, last) <= longestStem && last - first < mostClauses - 1) {
        --first;
    }
    while (last + 1 < fact.clauses.size() && length(first, last + 1) <= comfortableStem
        && last - first < mostClauses - 1) {
        ++last;
    }
    return {fact.clauses[first].start, fact.clauses[last].end};
}

/// Not a rule but a complaint or a story: what it names could have been named otherwise.
bool tellsFaults(const QString &text)
{
    static const QRegularExpression faults(
        u"(?:现在|目前)?(?:仍有|还有|有)(?:一?些|的)|有的|(?:^|，)对[^，]{2,30}不|开成了"_s);
    return faults.match(text).hasMatch();
}

/// 前年我们推行…, 后来大家…: when was that?
bool speaksOfItsDay(const QString &text)
{
    static const QRegularExpression day(
        u"前年|去年|今年|明年|昨天|今天|明天|上个?月|近年|近期|最近|刚才|刚刚|^后来|^当时|^那时"_s);
    return day.match(text).hasMatch();
}

bool opensWithoutSubject(QStringView stem, const Lexicon &lexicon)
{
    return opensWithVerb(stem, lexicon) || u"不没从到在以使把被"_s.contains(stem.front());
}

} // namespace

void proposeTermGap(
    const Fact &fact, Workshop &shop, const QString &rule, TextRange form, TextRange gap)
{
    const QString answer = fact.text.sliced(gap.start, gap.length());
    const TextRange window = clausesAround(fact, form);
    const TextRange inWindow {gap.start - window.start, gap.end - window.start};
    const QString text = fact.text.sliced(window.start, window.length());
    const QString stem = replaced(text, inWindow, u"____"_s) + u'。';
    const auto refuse = [&](const QString &reason) {
        shop.refuse(rule, fact, reason, stem);
    };
    if (answer.size() < 2 || answer.size() > 8) {
        refuse(u"R11 length: the answer has fewer than two or more than eight characters"_s);
    } else if (stem.size() < shortestStem || stem.size() > 64) {
        refuse(u"R2 length: the stem is too short or too long"_s);
    } else if (stem.contains(answer) || stem.contains(answer.first(2))) {
        refuse(u"R12 leak: the answer can be read off the stem"_s);
    } else if (speaksOfItsDay(text)) {
        refuse(u"R4 reference: a time that only the occasion gives"_s);
    } else if (tellsFaults(text)) {
        refuse(u"R9 trivia: a complaint, not a set form of words"_s);
    } else if (window.start > 0 && opensWithoutSubject(stem, shop.lexicon())) {
        refuse(u"R5 subject: the stem begins in the middle of the sentence"_s);
    } else if (containsAny(text.sliced(std::max<qsizetype>(0, inWindow.start - 12),
                               std::min(text.size(), inWindow.end + 12)
                                   - std::max<qsizetype>(0, inWindow.start - 12)),
                   shop.lexicon().boilerplate)) {
        refuse(u"R8 boilerplate: a set phrase known to everybody"_s);
    } else if (const QString dangling = danglingReference(stem, shop.lexicon(), fact.isSpoken);
        !dangling.isEmpty()) {
        refuse(dangling);
    } else {
        Draft draft = draftFor(fact, shop, ItemKind::Cloze, rule);
        draft.stem = stem;
        draft.answer = answer;
        draft.rationale = citation(fact, shop) + filledIn(answer);
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
