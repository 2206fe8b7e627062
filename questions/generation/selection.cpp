// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/selection.h"

#include "generation/drafted_item.h"
#include "generation/likeness.h"
#include "generation/lint/item_texts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int mostPerKind = 2;
constexpr int mostPerFact = 4;

constexpr double fewStatements = 10;
constexpr std::ptrdiff_t fewestOfArticle = 5; ///< fewer tell nothing of those beside them

/// Distractors that a careful reader of the source confuses come first (B3).
int rankOf(const Draft &draft)
{
    const QString &code = draft.distractors.front().certificate.code;
    return code == u"W4" ? 0 : code == u"W2" ? 2 : code == u"W5" ? 3 : 1;
}

/// What may be turned from false to true and back, in this order.
enum class Turn { Dates, Rules, Denials };

/// The 判断 that a fact can have; -1 where it has none.
struct Choice {
    QString fact;
    QString article;
    std::ptrdiff_t whenTrue = -1;
    std::ptrdiff_t whenFalse = -1;
    bool isTrue = false;
    bool isDropped = false;

    [[nodiscard]] std::ptrdiff_t taken() const
    {
        return isTrue ? whenTrue : whenFalse;
    }
};

/// Shares of true statements that give nothing away.
struct TruthBounds {
    double low = 0;
    double high = 1;

    // Half a statement cannot be left out: below ten the bounds are rounded outwards.
    [[nodiscard]] double most(double statements) const
    {
        return statements < fewStatements ? std::ceil(high * statements)
                                          : std::floor(high * statements);
    }
    [[nodiscard]] double fewest(double statements) const
    {
        return statements < fewStatements ? std::floor(low * statements)
                                          : std::ceil(low * statements);
    }
};

class Selector
{
public:
    Selector(const std::vector<Item> &items, const std::vector<Draft> &drafts)
        : m_items(items)
        , m_drafts(drafts)
    {
    }

    BankSelection run()
    {
        takeSound();
        takeCandidates();
        sortByPlace(m_selection.kept);
        return std::move(m_selection);
    }

private:
    void takeSound()
    {
        const std::vector<std::size_t> sound = itemsThat(isAskable);
        std::vector<Choice> choices = choicesByFact(sound);
        balance(choices);
        take(sound, choices);
    }

    void takeCandidates()
    {
        const std::vector<std::size_t> candidates
            = itemsThat([](const Item &item) { return item.review == ReviewState::Candidate; });
        std::vector<Choice> choices = choicesByFact(candidates);
        for (Choice &choice : choices) {
            choice.isDropped = m_counts[{choice.fact, ItemKind::TrueFalse}] > 0
                || m_perFact[choice.fact] >= mostPerFact;
        }
        take(candidates, choices);
    }

    std::vector<std::size_t> itemsThat(const auto &isSuch) const
    {
        std::vector<std::size_t> such;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (isSuch(m_items[i])) {
                such.push_back(i);
            }
        }
        return such;
    }

    void sortByPlace(std::vector<std::size_t> &items) const
    {
        std::ranges::stable_sort(items, {}, [this](std::size_t i) {
            return std::tuple(m_drafts[i].passage,
                m_drafts[i].quotes.front().part,
                m_drafts[i].quotes.front().range.start,
                m_items[i].kind);
        });
    }

    /// Of these items the 判断 chosen, and as many others as their facts have room for.
    void take(const std::vector<std::size_t> &items, const std::vector<Choice> &choices)
    {
        std::vector<std::size_t> chosen = chosenOf(choices);
        for (const std::size_t i : chosen) {
            ++m_counts[{m_items[i].fact, ItemKind::TrueFalse}];
            ++m_perFact[m_items[i].fact];
        }
        for (const std::size_t i : items) {
            if (m_items[i].kind == ItemKind::TrueFalse) {
                continue;
            }
            int &count = m_counts[{m_items[i].fact, m_items[i].kind}];
            // What is chosen from, ordered, paired or told at length asks for more than one value
            // of the fact, and never stands on a form with the others of it.
            const bool isCrowded
                = !asksForSeveral(m_items[i].kind) && m_perFact[m_items[i].fact] >= mostPerFact;
            if (count >= mostPerKind || isCrowded) {
                drop(i, u"R13 fact: it has items enough already"_s);
            } else {
                ++count;
                m_perFact[m_items[i].fact] += asksForSeveral(m_items[i].kind) ? 0 : 1;
                chosen.push_back(i);
            }
        }
        sortByPlace(chosen);
        for (const std::size_t i : chosen) {
            if (readsLikeAnother(i)) {
                drop(i, u"L30 near duplicate: another item reads alike"_s);
                --m_counts[{m_items[i].fact, m_items[i].kind}];
                m_perFact[m_items[i].fact] -= asksForSeveral(m_items[i].kind) ? 0 : 1;
            } else {
                m_selection.kept.push_back(i);
            }
        }
    }

    void drop(std::size_t index, const QString &reason)
    {
        m_selection.dropped.emplace_back(index, reason);
    }

    /// A denial in a stem must not give its truth away.
    bool isDenial(std::ptrdiff_t index) const
    {
        static const QRegularExpression denial(u"不得|不能|不宜|不应|不必|不再|不准|不予|不是"_s);
        return denial.match(m_items[static_cast<std::size_t>(index)].stem).hasMatch();
    }

    bool isOfDate(const Choice &choice) const
    {
        const auto &whenFalse = m_drafts[static_cast<std::size_t>(choice.whenFalse)];
        return whenFalse.distractors.front().certificate.code == u"W5";
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

    /// Turns what can be turned, in an order that the facts alone give, until the share of true
    /// statements is within the bounds; then leaves out what is too many, the longest first.
    void balanceTruth(const std::vector<Choice *> &choices, TruthBounds bounds) const
    {
        auto total = static_cast<double>(choices.size());
        auto yes = static_cast<double>(
            std::ranges::count_if(choices, [](const Choice *choice) { return choice->isTrue; }));
        const auto isTooMany = [&](const Choice &choice) {
            return choice.isTrue ? yes > bounds.most(total) : yes < bounds.fewest(total);
        };
        // A date is turned before a rule: a rule told wrongly makes the better question.
        for (const Turn turn : {Turn::Dates, Turn::Rules, Turn::Denials}) {
            for (Choice *choice : choices) {
                if (isTooMany(*choice) && choice->whenTrue >= 0 && choice->whenFalse >= 0
                    && (turn != Turn::Dates || isOfDate(*choice))
                    && (turn == Turn::Denials
                        || (!isDenial(choice->whenFalse)
                            && !(choice->isTrue && isDenial(choice->whenTrue))))) {
                    choice->isTrue = !choice->isTrue;
                    yes += choice->isTrue ? 1 : -1;
                }
            }
        }
        std::vector<Choice *> byLength = choices;
        std::ranges::stable_sort(byLength, std::greater(), [this](const Choice *choice) {
            return m_items[static_cast<std::size_t>(choice->taken())].stem.size();
        });
        for (Choice *choice : byLength) {
            if (isTooMany(*choice)) {
                choice->isDropped = true;
                yes -= choice->isTrue ? 1 : 0;
                total -= 1;
            }
        }
    }

    void balance(std::vector<Choice> &choices) const
    {
        balanceDenials(choices);
        // An article whose statements are all true, or all false, gives every one of them away.
        std::map<QString, std::vector<Choice *>> byArticle;
        std::vector<Choice *> all;
        for (Choice &choice : choices) {
            byArticle[choice.article].push_back(&choice);
            all.push_back(&choice);
        }
        for (const auto &[article, own] : byArticle) {
            if (std::ssize(own) >= fewestOfArticle) {
                balanceTruth(own, {0.4, 0.6});
            }
        }
        std::erase_if(all, &Choice::isDropped);
        balanceTruth(all, {0.45, 0.55});
    }

    std::vector<std::size_t> chosenOf(const std::vector<Choice> &choices)
    {
        std::vector<std::size_t> chosen;
        for (const Choice &choice : choices) {
            const auto taken = static_cast<std::size_t>(choice.taken());
            const auto left = choice.isTrue ? choice.whenFalse : choice.whenTrue;
            if (!choice.isDropped) {
                chosen.push_back(taken);
            } else if (m_items[taken].review == ReviewState::Candidate) {
                drop(taken, u"R13 fact: it has items enough already"_s);
            } else {
                drop(taken, u"L22 balance: too many statements of this truth"_s);
            }
            if (left >= 0) {
                drop(static_cast<std::size_t>(left), u"R13 fact: it has another 判断"_s);
            }
        }
        return chosen;
    }

    std::vector<Choice> choicesByFact(const std::vector<std::size_t> &items)
    {
        std::map<QString, Choice> byFact;
        for (const std::size_t i : items) {
            if (m_items[i].kind != ItemKind::TrueFalse) {
                continue;
            }
            Choice &choice = byFact[m_items[i].fact];
            choice.fact = m_items[i].fact;
            choice.article = m_items[i].topic;
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

    /// 在第六次学习时的讲话，时间是… and 在第七次学习时的讲话，时间是…: two occasions of one frame.
    bool asksOfOccasion(std::size_t index) const
    {
        return m_drafts[index].quotes.front().part == PassagePart::Attribution;
    }

    bool readsLikeAnother(std::size_t index)
    {
        const Item &item = m_items[index];
        auto shingles = shinglesOf(item);
        const auto alike = m_likeness.alike(shingles);
        std::vector<std::size_t> enemies;
        for (const std::size_t place : alike) {
            const std::size_t before = m_selection.kept[place];
            const Item &other = m_items[before];
            // Of two kinds on the same sentences each asks its own; they are enemies.
            const bool asksItsOwn = other.kind != item.kind
                && (asksForSeveral(other.kind) || asksForSeveral(item.kind));
            if (asksItsOwn || other.fact == item.fact) {
                continue;
            }
            // 党龄，是指… and 党籍，是指…, one true and one false: each asks of its own.
            const bool isTurned = item.kind == ItemKind::TrueFalse
                && other.kind == ItemKind::TrueFalse && item.key != other.key;
            if (!isTurned && (!asksOfOccasion(index) || !asksOfOccasion(before))) {
                return true;
            }
            enemies.push_back(before);
        }
        for (const std::size_t enemy : enemies) {
            m_selection.alike.emplace_back(enemy, index);
        }
        m_likeness.add(std::move(shingles));
        return false;
    }

    const std::vector<Item> &m_items;
    const std::vector<Draft> &m_drafts;
    BankSelection m_selection;
    std::map<std::pair<QString, ItemKind>, int> m_counts;
    std::map<QString, int> m_perFact; ///< without those that ask for several
    LikenessIndex m_likeness; ///< of what is kept, in its order
};

} // namespace

BankSelection select(const std::vector<Item> &items, const std::vector<Draft> &drafts)
{
    return Selector(items, drafts).run();
}

} // namespace zhixing
