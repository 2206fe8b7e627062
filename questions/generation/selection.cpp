// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/selection.h"

#include "generation/likeness.h"
#include "generation/lint/item_texts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int mostPerKind = 2;
constexpr int mostPerFact = 4;

// Half a statement cannot be left out: below ten the bounds are rounded outwards.
constexpr double fewStatements = 10;

double mostTrue(double statements)
{
    return statements < fewStatements ? std::ceil(0.5 * statements) : std::floor(0.5 * statements);
}

double fewestTrue(double statements)
{
    return statements < fewStatements ? std::floor(0.45 * statements)
                                      : std::ceil(0.45 * statements);
}

/// Distractors that a careful reader of the source confuses come first (B3).
int rankOf(const Draft &draft)
{
    const QString &code = draft.distractors.front().certificate.code;
    return code == u"W4" ? 0 : code == u"W2" ? 2 : 1;
}

/// 多选, 排序, 连线, 简答
bool asksForSeveral(const Item &item)
{
    return item.kind != ItemKind::TrueFalse && item.kind != ItemKind::SingleChoice
        && item.kind != ItemKind::Cloze;
}

/// The 判断 that a fact can have; -1 where it has none.
struct Choice {
    QString fact;
    std::ptrdiff_t whenTrue = -1;
    std::ptrdiff_t whenFalse = -1;
    bool isTrue = false;
    bool isDropped = false;
};

class Selector
{
public:
    Selector(const std::vector<Item> &items, const std::vector<Draft> &drafts)
        : m_items(items)
        , m_drafts(drafts)
    {
    }

    Selection run()
    {
        chooseDateKinds();
        std::vector<std::size_t> chosen = trueFalse();
        std::map<QString, int> perFact;
        for (const std::size_t i : chosen) {
            ++perFact[m_items[i].fact];
        }
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].kind == ItemKind::TrueFalse || m_left.contains(i)) {
                continue;
            }
            int &count = m_counts[{m_items[i].fact, m_items[i].kind}];
            // What is chosen from, ordered, paired or told at length asks for more than one value
            // of the fact, and never stands on a form with the others of it.
            const bool isCrowded
                = !asksForSeveral(m_items[i]) && perFact[m_items[i].fact] >= mostPerFact;
            if (count >= mostPerKind || isCrowded) {
                drop(i, u"R13 fact: it has items enough already"_s);
            } else {
                ++count;
                perFact[m_items[i].fact] += asksForSeveral(m_items[i]) ? 0 : 1;
                chosen.push_back(i);
            }
        }
        std::ranges::stable_sort(chosen, {}, [&](std::size_t i) {
            return std::tuple(m_drafts[i].passage,
                m_drafts[i].quotes.front().part,
                m_drafts[i].quotes.front().range.start,
                m_items[i].kind);
        });
        for (const std::size_t i : chosen) {
            if (readsLikeAnother(m_items[i])) {
                drop(i, u"L30 near duplicate: another item reads alike"_s);
            } else {
                m_selection.kept.push_back(i);
            }
        }
        return std::move(m_selection);
    }

private:
    void drop(std::size_t index, const QString &reason)
    {
        m_selection.dropped.emplace_back(index, reason);
    }

    /// The date of an occasion is asked once, by turns to choose and to fill in.
    void chooseDateKinds()
    {
        bool wantsCloze = false;
        std::map<QString, std::size_t> met;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_drafts[i].quotes.front().part != PassagePart::Attribution) {
                continue;
            }
            const auto [it, isNew] = met.try_emplace(m_items[i].fact, i);
            if (!isNew) {
                const std::size_t left = wantsCloze ? it->second : i;
                wantsCloze = !wantsCloze;
                m_left.insert(left);
                drop(left, u"R13 fact: the date of the occasion has another item"_s);
            }
        }
    }

    /// A denial in a stem must not give its truth away.
    bool isDenial(std::ptrdiff_t index) const
    {
        static const QRegularExpression denial(u"不得|不能|不宜|不应|不必|不再|不准|不予|不是"_s);
        return denial.match(m_items[static_cast<std::size_t>(index)].stem).hasMatch();
    }

    /// As many denials among the false as among the true, as far as the facts allow.
    void balanceDenials(std::vector<Choice> &choices) const
    {
        const auto count = [&](bool isTrue) {
            return std::ranges::count_if(choices, [&](const Choice &choice) {
                return choice.isTrue == isTrue
                    && isDenial(isTrue ? choice.whenTrue : choice.whenFalse);
            });
        };
        auto surplus = count(false) - count(true);
        for (Choice &choice : choices) {
            if (choice.whenTrue < 0 || choice.whenFalse < 0 || surplus <= 1) {
                continue;
            }
            const bool wasFalseDenial = !choice.isTrue && isDenial(choice.whenFalse);
            const bool givesTrueDenial = !choice.isTrue && isDenial(choice.whenTrue);
            if (wasFalseDenial || givesTrueDenial) {
                choice.isTrue = true;
                surplus -= (wasFalseDenial ? 1 : 0) + (givesTrueDenial ? 1 : 0);
            }
        }
    }

    std::vector<std::size_t> trueFalse()
    {
        std::vector<Choice> choices = choicesByFact();
        balanceDenials(choices);
        auto total = static_cast<double>(choices.size());
        auto yes = static_cast<double>(std::ranges::count_if(choices, &Choice::isTrue));
        // Turn what can be turned, in an order that the facts alone give; then leave out what is
        // too many.
        for (const bool mayDeny : {false, true}) {
            for (Choice &choice : choices) {
                const bool tooMany
                    = choice.isTrue ? yes > mostTrue(total) : yes < fewestTrue(total);
                if (tooMany && choice.whenTrue >= 0 && choice.whenFalse >= 0
                    && (mayDeny
                        || (!isDenial(choice.whenFalse)
                            && !(choice.isTrue && isDenial(choice.whenTrue))))) {
                    choice.isTrue = !choice.isTrue;
                    yes += choice.isTrue ? 1 : -1;
                }
            }
        }
        for (Choice &choice : choices) {
            if (choice.isTrue ? yes > mostTrue(total) : yes < fewestTrue(total)) {
                choice.isDropped = true;
                yes -= choice.isTrue ? 1 : 0;
                total -= 1;
            }
        }
        std::vector<std::size_t> chosen;
        for (const Choice &choice : choices) {
            const auto taken = choice.isTrue ? choice.whenTrue : choice.whenFalse;
            const auto left = choice.isTrue ? choice.whenFalse : choice.whenTrue;
            if (choice.isDropped) {
                drop(static_cast<std::size_t>(taken),
                    u"L22 balance: too many statements of this truth"_s);
            } else {
                chosen.push_back(static_cast<std::size_t>(taken));
            }
            if (left >= 0) {
                drop(static_cast<std::size_t>(left), u"R13 fact: it has another 判断"_s);
            }
        }
        return chosen;
    }

    std::vector<Choice> choicesByFact()
    {
        std::map<QString, Choice> byFact;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].kind != ItemKind::TrueFalse) {
                continue;
            }
            Choice &choice = byFact[m_items[i].fact];
            choice.fact = m_items[i].fact;
            std::ptrdiff_t &place = m_drafts[i].isTrue ? choice.whenTrue : choice.whenFalse;
            const auto now = static_cast<std::ptrdiff_t>(i);
            if (place < 0) {
                place = now;
                continue;
            }
            const auto before = static_cast<std::size_t>(place);
            const bool isBetter = !m_drafts[i].isTrue
                && std::tuple(rankOf(m_drafts[i]), stableNumber(m_items[i].id))
                    < std::tuple(rankOf(m_drafts[before]), stableNumber(m_items[before].id));
            drop(isBetter ? before : i, u"R13 fact: it has another 判断"_s);
            place = isBetter ? now : place;
        }
        std::vector<Choice> choices;
        for (auto &[fact, choice] : byFact) {
            const bool isCloseCall = choice.whenFalse >= 0
                && rankOf(m_drafts[static_cast<std::size_t>(choice.whenFalse)]) == 0;
            choice.isTrue = choice.whenFalse < 0
                || (choice.whenTrue >= 0 && !isCloseCall && stableNumber(fact) % 100 < 40);
            choices.push_back(choice);
        }
        return choices;
    }

    bool readsLikeAnother(const Item &item)
    {
        auto shingles = shinglesOf(item);
        for (const std::size_t place : m_likeness.alike(shingles)) {
            const Item &other = *m_accepted[place];
            // Of two kinds on the same sentences each asks its own; they are enemies.
            const bool asksItsOwn
                = other.kind != item.kind && (asksForSeveral(other) || asksForSeveral(item));
            if (!asksItsOwn && other.fact != item.fact) {
                return true;
            }
        }
        m_likeness.add(std::move(shingles));
        m_accepted.push_back(&item);
        return false;
    }

    const std::vector<Item> &m_items;
    const std::vector<Draft> &m_drafts;
    Selection m_selection;
    QSet<std::size_t> m_left;
    std::map<std::pair<QString, ItemKind>, int> m_counts;
    LikenessIndex m_likeness;
    std::vector<const Item *> m_accepted; ///< in the order of m_likeness
};

} // namespace

Selection select(const std::vector<Item> &items, const std::vector<Draft> &drafts)
{
    return Selector(items, drafts).run();
}

} // namespace zhixing
