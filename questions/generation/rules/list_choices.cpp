// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/wholes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

// Units looked at on either side for words of the same make.
constexpr std::size_t reach = 150;

/// All members of a list whose inner ones show how long each is; their places in the sentence.
struct WholeList {
    QStringList members;
    TextRange range;
};

std::optional<WholeList> wholeListOf(const QString &text, const Slot &slot)
{
    if (slot.members.empty() || (slot.sharedHead == 0 && slot.sharedTail == 0)) {
        return std::nullopt;
    }
    const qsizetype size = slot.members.front().length();
    const QString model = text.sliced(slot.members.front().start, size);
    const auto isAlike = [&](QStringView word) {
        return word.size() == size && word.startsWith(QStringView(model).first(slot.sharedHead))
            && word.endsWith(QStringView(model).last(slot.sharedTail));
    };
    WholeList list;
    const qsizetype first = slot.members.front().start - 1 - size;
    const qsizetype last = slot.members.back().end + 1;
    if (first < 0 || last + size > text.size()) {
        return std::nullopt;
    }
    list.range = {first, last + size};
    list.members.append(text.sliced(first, size));
    for (const TextRange member : slot.members) {
        list.members.append(text.sliced(member.start, member.length()));
    }
    list.members.append(text.sliced(last, size));
    if (!std::ranges::all_of(list.members, isAlike)) {
        return std::nullopt;
    }
    // The last must end with its clause, or nobody knows where it ends.
    const bool isClosed = last + size == text.size() || u"，。；等”"_s.contains(text[last + size]);
    static const QRegularExpression many(u"^等(?!级|于)"_s);
    const bool isOpen = many.match(QStringView(text).sliced(last + size)).hasMatch();
    return isClosed && !isOpen ? std::optional(list) : std::nullopt;
}

/// Words of the same make that stand in other lists nearby, or that the lexicon has.
QStringList strangersTo(
    const WholeList &list, const Slot &slot, const Fact &fact, const Workshop &shop)
{
    const QString &model = list.members.front();
    const QString head = model.first(slot.sharedHead);
    const QString tail = model.last(slot.sharedTail);
    QStringList strangers;
    const auto add = [&](const QString &word) {
        const bool isAlike = std::abs(word.size() - model.size()) <= 1 && word.startsWith(head)
            && word.endsWith(tail);
        if (isAlike && !strangers.contains(word) && !list.members.contains(word)
            && !fact.text.contains(word)) {
            strangers.append(word);
        }
    };
    const auto &units = shop.corpus().units();
    const std::size_t last = std::min(units.size(), fact.unit + reach);
    for (std::size_t u = fact.unit - std::min(fact.unit, reach); u < last; ++u) {
        for (const Slot &other : units[u].slots) {
            for (const TextRange member :
                other.kind == SlotKind::List ? other.members : std::vector<TextRange> {}) {
                add(units[u].text.sliced(member.start, member.length()));
            }
            if (other.kind == SlotKind::List) {
                if (const auto whole = wholeListOf(units[u].text, other)) {
                    for (const QString &member : whole->members) {
                        add(member);
                    }
                }
            }
        }
    }
    for (const QStringList &family : shop.lexicon().families) {
        const bool isOfIt = std::ranges::any_of(
            list.members, [&](const QString &member) { return family.contains(member); });
        for (const QString &word : isOfIt ? family : QStringList {}) {
            add(word);
        }
    }
    // Of one length with the members, if there are any.
    const bool hasEqual = std::ranges::any_of(
        strangers, [&](const QString &word) { return word.size() == model.size(); });
    if (hasEqual) {
        strangers.removeIf([&](const QString &word) { return word.size() != model.size(); });
    }
    return strangers;
}

/// A speech's late clause without its own subject is told by where it was said:
/// 材料摘录的“…的讲话”要求 不断提高…. Unset for what was not said at a named occasion.
std::optional<QString> leadFromOccasion(const Fact &fact, std::size_t clause, const Workshop &shop)
{
    static const QRegularExpression demanding(u"必须|要|应"_s);
    const Occasion *occasion = shop.occasionOf(fact.passage);
    if (!occasion || clause == 0) {
        return std::nullopt;
    }
    QString name = occasion->text;
    name.replace(u'“', u'‘').replace(u'”', u'’');
    const bool isDemanded
        = demanding.match(QStringView(fact.text).first(fact.clauses[clause].start)).hasMatch();
    return u"材料摘录的“%1”"_s.arg(name) + (isDemanded ? u"要求"_s : u"提到，"_s);
}

} // namespace

void chooseListed(std::size_t passage, Workshop &shop)
{
    const QString rule = u"M-LIST"_s;
    for (const std::size_t f : shop.factsOfPassage(passage)) {
        const Fact &fact = shop.facts()[f];
        if (!fact.refusal.isEmpty()) {
            continue;
        }
        for (const Slot &slot : fact.slots) {
            const auto list
                = slot.kind == SlotKind::List ? wholeListOf(fact.text, slot) : std::nullopt;
            if (!list || list->members.size() > 5) {
                continue;
            }
            const std::size_t clause = fact.clauseAt(list->range.start);
            QString stem = fact.text.first(fact.clauses[fact.clauseAt(list->range.end - 1)].end);
            stem = replaced(stem, list->range, u"（　）"_s) + u'。';
            // From the clause on, where what comes before is long and this has its own subject.
            const QString own = stem.sliced(fact.clauses[clause].start);
            constexpr qsizetype longest = 75;
            constexpr std::size_t mostClauses = 4;
            QString lead = u"根据材料，"_s;
            if (stem.size() > longest || clausesOf(stem).size() > mostClauses) {
                stem = own;
                lead = leadFromOccasion(fact, clause, shop).value_or(lead);
            }
            constexpr qsizetype shortest = 19;
            const auto refuse = [&](const QString &reason) {
                shop.refuse(rule, fact, reason, fact.text);
            };
            static const QRegularExpression faults(
                u"(?:仍有|还有|有)(?:一?些|的)|有的|对[^，]{2,30}不|不(?:强|高|够|力)"_s);
            if (faults.match(fact.text).hasMatch()) {
                refuse(u"R9 trivia: a complaint, not a set form of words"_s);
                continue;
            }
            if (opensWithVerb(stem, shop.lexicon()) || lead.size() + stem.size() < shortest
                || !danglingReference(stem, shop.lexicon(), fact.isSpoken).isEmpty()
                || std::ranges::any_of(
                    list->members, [&](const QString &member) { return stem.contains(member); })) {
                refuse(u"R5 subject: the sentence around the list does not stand by itself"_s);
                continue;
            }
            QStringList strangers = strangersTo(*list, slot, fact, shop);
            strangers.removeIf([&](const QString &word) { return stem.contains(word); });
            const auto wanted = list->members.size() < 5 ? 2 : 1;
            if (strangers.size() < 1
                || list->members.size() + std::min<qsizetype>(strangers.size(), wanted) < 4) {
                refuse(u"B3 distractors: no other word of the same make is known"_s);
                continue;
            }
            if (!shop.isFirstUse(u"list choice "_s + list->members.join(u'、'))) {
                refuse(u"R13 fact: this form of words is asked already"_s);
                continue;
            }
            Draft draft = draftFor(fact, shop, ItemKind::MultipleChoice, rule);
            draft.stem = lead + stem;
            draft.namesTopic = true;
            draft.answers = list->members;
            const auto turn = static_cast<qsizetype>(
                stableNumber(fact.id) % static_cast<quint64>(strangers.size()));
            for (qsizetype i = 0; i < std::min<qsizetype>(wanted, strangers.size()); ++i) {
                draft.distractors.push_back({strangers[(turn + i) % strangers.size()],
                    {u"W3"_s, u"不在材料列举的各项之中"_s}});
            }
            draft.rationale = citation(fact, shop) + reasonsOf(draft.distractors);
            shop.propose(std::move(draft));
        }
    }
}

} // namespace zhixing
