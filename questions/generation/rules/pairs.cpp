// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/pairs.h"

#include "bank/canonical.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::size_t fewestPairs = 3;
constexpr std::size_t mostPairs = 4;

bool isNear(const QString &a, const QString &b)
{
    return readsAlike(a, b, 0.5);
}

/// Members that could change places with those of another pair, or show whose they are.
bool clash(const Pair &a, const Pair &b)
{
    return a.fact == b.fact || isNear(a.left, b.left) || isNear(a.right, b.right)
        || canonicalAnswer(a.right) == canonicalAnswer(b.right) || isNear(a.left, b.right)
        || isNear(b.left, a.right);
}

} // namespace

bool isBlind(const Pair &pair)
{
    return sharedRun(pair.left, pair.right) < 2;
}

void proposePairs(std::vector<Pair> pairs,
    Workshop &shop,
    const QString &rule,
    const QString &stem,
    const QString &reason,
    const std::function<std::vector<Distractor>(const Pair &)> &spares)
{
    while (pairs.size() >= fewestPairs) {
        std::vector<Pair> taken;
        std::vector<Pair> left;
        for (Pair &pair : pairs) {
            const bool fits = taken.size() <= mostPairs
                && std::ranges::none_of(
                    taken, [&](const Pair &other) { return clash(pair, other); });
            (fits ? taken : left).push_back(std::move(pair));
        }
        pairs = std::move(left);
        std::optional<Distractor> spare;
        if (taken.size() > fewestPairs) {
            spare = Distractor {taken.back().right, {u"W4"_s, reason.arg(taken.back().left)}};
            taken.pop_back();
        } else if (taken.size() == fewestPairs && spares) {
            for (const Distractor &offered : spares(taken.front())) {
                const bool isTaken = std::ranges::any_of(taken, [&](const Pair &pair) {
                    return canonicalAnswer(pair.right) == canonicalAnswer(offered.text);
                });
                if (!isTaken) {
                    spare = offered;
                    break;
                }
            }
        }
        // Whoever is left clashes with what came first: once more without it.
        if (!spare) {
            continue;
        }
        Draft draft = draftFor(taken.front().quote.passage, shop, ItemKind::Matching, rule);
        draft.fact = stableId(u"f"_s, {taken.front().fact, rule});
        draft.stem = stem;
        QStringList lines;
        for (const Pair &pair : taken) {
            draft.answers.append(pair.left);
            draft.targets.append(pair.right);
            draft.quotes.push_back(pair.quote);
            lines.append(pair.left + u" — "_s + pair.right);
        }
        draft.distractors = {*spare};
        draft.rationale = lines.join(u"；"_s) + u"。多余的右项「"_s + spare->text + u"」"_s
            + spare->certificate.reason + u'。';
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
