// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/heading.h"
#include "generation/rules/wholes.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::size_t statementCount = 4;
constexpr qsizetype shortestOption = 8;
constexpr qsizetype longestOption = 55;

/// What one sentence can give: a statement as it is, or one that is certified to be false.
struct Candidate {
    const Draft *whenTrue = nullptr;
    const Draft *whenFalse = nullptr;
    QString trueText;
    QString falseText;
    qsizetype place = 0;
};

QString optionText(const Draft &draft, const Workshop &shop)
{
    QString text = withoutEndMark(draft.stem);
    for (const std::size_t f : shop.factsOfPassage(draft.passage)) {
        const Fact &fact = shop.facts()[f];
        // The stem names the matter; what was put before the sentence says it twice.
        if (fact.id == draft.fact && !fact.frame.isEmpty() && text.startsWith(fact.frame)) {
            text.remove(0, fact.frame.size());
        }
    }
    return text;
}

/// A condition widened or a permission with its figure forbidden reads oddly or is not wholly
/// false.
bool isDoubtful(const Draft &draft)
{
    static const QRegularExpression widened(u"以上|以下"_s);
    static const QRegularExpression counted(
        u"最多不得|不得[^，]*[\\d一二三四五六七八九十]+(?:次|册|个|件|本|天|日|年|倍|人)"_s);
    return !draft.isTrue
        && ((draft.rule == u"J-NUM" && widened.match(draft.stem).hasMatch())
            || (draft.rule == u"J-MODAL" && counted.match(draft.stem).hasMatch()));
}

/// 不必 among rules is the one to cross out, whatever they are about.
bool isWaiver(const Draft &draft)
{
    static const QRegularExpression waived(u"不必|无需"_s);
    return !draft.isTrue && draft.rule == u"J-MODAL" && waived.match(draft.stem).hasMatch();
}

std::vector<Candidate> candidatesOf(std::size_t passage, const Workshop &shop)
{
    std::map<QString, Candidate> byFact;
    for (const Draft &draft : shop.statementsOf(passage)) {
        const QString text = optionText(draft, shop);
        if (isDoubtful(draft) || isWaiver(draft) || text.size() < shortestOption
            || text.size() > longestOption
            || !danglingReference(text, shop.lexicon(), false).isEmpty()) {
            continue;
        }
        Candidate &candidate = byFact[draft.fact];
        candidate.place = draft.quotes.front().range.start;
        if (draft.isTrue) {
            candidate.whenTrue = &draft;
            candidate.trueText = text;
        } else if (!candidate.whenFalse) {
            candidate.whenFalse = &draft;
            candidate.falseText = text;
        }
    }
    std::vector<Candidate> candidates;
    for (const auto &[fact, candidate] : byFact) {
        if (candidate.whenTrue || candidate.whenFalse) {
            candidates.push_back(candidate);
        }
    }
    std::ranges::sort(candidates, {}, &Candidate::place);
    return candidates;
}

struct Chosen {
    const Draft *draft = nullptr;
    QString text;
};

/// Puts options together that keep apart from each other in wording and near in length.
class Assembly
{
public:
    bool add(const Draft *draft, const QString &text)
    {
        const bool isTaken = std::ranges::any_of(m_chosen, [&](const Chosen &other) {
            return other.draft->fact == draft->fact || readsAlike(other.text, text, 0.7);
        });
        // 不必 in every false statement would tell them from the others.
        const bool isTurned
            = !draft->isTrue && (draft->rule == u"J-MODAL" || draft->rule == u"J-POL");
        if (isTaken || (isTurned && m_hasTurned) || !fits(text)) {
            return false;
        }
        m_hasTurned = m_hasTurned || isTurned;
        m_chosen.push_back({draft, text});
        (draft->isTrue ? m_right : m_wrong) += 1;
        return true;
    }

    [[nodiscard]] const std::vector<Chosen> &chosen() const
    {
        return m_chosen;
    }
    [[nodiscard]] std::size_t right() const
    {
        return m_right;
    }
    [[nodiscard]] std::size_t wrong() const
    {
        return m_wrong;
    }

private:
    bool fits(const QString &text) const
    {
        return std::ranges::all_of(m_chosen, [&](const Chosen &other) {
            const auto longer = std::max(other.text.size(), text.size());
            const auto shorter = std::min(other.text.size(), text.size());
            return longer - shorter < 8 || longer <= 2 * shorter;
        });
    }

    std::vector<Chosen> m_chosen;
    std::size_t m_right = 0;
    std::size_t m_wrong = 0;
    bool m_hasTurned = false;
};

/// The set of options with `wrong` false ones among four; fewer where the sentences do not give
/// them. `first` is the sentence to begin with.
Assembly assembled(const std::vector<Candidate> &candidates, std::size_t wrong, std::size_t first)
{
    Assembly options;
    const auto at = [&](std::size_t i) -> const Candidate & {
        return candidates[(first + i) % candidates.size()];
    };
    // What can only be false, then what can be both, gives the wrong ones; the rest the right.
    for (const bool mayBeTrue : {false, true}) {
        for (std::size_t i = 0; i < candidates.size() && options.wrong() < wrong; ++i) {
            const Candidate &candidate = at(i);
            if (candidate.whenFalse && (mayBeTrue || !candidate.whenTrue)) {
                options.add(candidate.whenFalse, candidate.falseText);
            }
        }
    }
    for (std::size_t i = 0; i < candidates.size() && options.chosen().size() < statementCount;
        ++i) {
        if (at(i).whenTrue) {
            options.add(at(i).whenTrue, at(i).trueText);
        }
    }
    return options;
}

} // namespace

void chooseStatements(std::size_t passage, Workshop &shop)
{
    const QString rule = u"M-STMT"_s;
    const auto candidates = candidatesOf(passage, shop);
    if (candidates.size() < statementCount) {
        return;
    }
    const Passage &source = shop.corpus().passages()[passage];
    const QString matter = matterOf(source.heading, shop.lexicon());
    const Quote place = shop.statementsOf(passage).front().quotes.front();
    if (matter.isEmpty()) {
        shop.refuse(rule, place, u"R5 subject: the heading names no matter"_s, source.heading);
        return;
    }
    const quint64 number = stableNumber(source.id);
    std::optional<Assembly> options;
    // One wrong option or two, from one sentence on or another, as the passage has it.
    for (std::size_t i = 0; i < 2 * candidates.size() && !options; ++i) {
        const std::size_t wrong = 1 + (number + i) % 2;
        Assembly tried = assembled(candidates, wrong, (number / 2 + i / 2) % candidates.size());
        if (tried.chosen().size() == statementCount && tried.wrong() == wrong
            && tried.right() >= 2) {
            options = std::move(tried);
        }
    }
    if (!options) {
        shop.refuse(rule,
            place,
            u"B3 distractors: no four statements with two right ones and a false one"_s,
            source.heading);
        return;
    }
    Draft draft = draftFor(passage, shop, ItemKind::MultipleChoice, rule);
    draft.stem = matter + u"，下列说法正确的有（　）。"_s;
    QStringList reasons;
    auto chosen = options->chosen();
    std::ranges::sort(
        chosen, {}, [](const Chosen &option) { return option.draft->quotes.front().range.start; });
    for (const Chosen &option : chosen) {
        draft.quotes.push_back(option.draft->quotes.front());
        if (option.draft->isTrue) {
            draft.answers.append(option.text);
            continue;
        }
        Certificate certificate = option.draft->distractors.front().certificate;
        certificate.reason.replace(u"题干"_s, u"此项"_s);
        draft.distractors.push_back({option.text, certificate});
        QString reason = option.draft->rationale;
        reason.replace(u"题干"_s, u"此项"_s);
        reasons.append(u"「"_s + option.text + u"」错误："_s + reason);
    }
    draft.rationale = reasons.join(QString()) + u"其余各项与材料一致。"_s;
    shop.propose(std::move(draft));
}

} // namespace zhixing
