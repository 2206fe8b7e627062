// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lead.h"
#include "generation/lint/lint_rules.h"

#include "generation/wording.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

// With fewer items a share says nothing.
constexpr int fewest = 20;

} // namespace

void longestKeyShare(const Bank &bank, const Lexicon &, std::vector<Finding> &findings)
{
    int choices = 0;
    int longest = 0;
    for (const Item &item : bank.items) {
        if (item.kind != ItemKind::SingleChoice || item.options.size() < 3) {
            continue;
        }
        ++choices;
        const qsizetype key = keyText(item).size();
        longest += std::ranges::all_of(
            distractorTexts(item), [key](const QString &text) { return text.size() < key; });
    }
    if (choices >= fewest && longest * 10 > choices * 3) {
        findings.push_back({u"L01"_s,
            u"bank"_s,
            u"the key is the longest option in %1 of %2 items"_s.arg(longest).arg(choices)});
    }
}

void absoluteTermShare(const Bank &bank, const Lexicon &lexicon, std::vector<Finding> &findings)
{
    double count[2] = {0, 0};
    double absolute[2] = {0, 0};
    for (const Item &item : bank.items) {
        if (item.kind == ItemKind::TrueFalse) {
            const int isTrue = item.key == QStringList {u"true"_s} ? 1 : 0;
            count[isTrue] += 1;
            absolute[isTrue] += containsAny(item.stem, lexicon.absolutes) ? 1 : 0;
        }
    }
    if (count[0] + count[1] < fewest || count[0] == 0 || count[1] == 0) {
        return;
    }
    // One item more or less is chance, not a cue.
    const double apart = std::abs(absolute[0] / count[0] - absolute[1] / count[1]);
    if (apart > 0.05 && std::abs(absolute[0] - absolute[1]) > 2) {
        findings.push_back(
            {u"L11"_s, u"bank"_s, u"absolute terms tell true statements from false ones"_s});
    }
}

void keyPositions(const Bank &bank, const Lexicon &, std::vector<Finding> &findings)
{
    int statements = 0;
    int yes = 0;
    int fixed = 0;
    QHash<std::ptrdiff_t, int> places;
    for (const Item &item : bank.items) {
        if (item.kind == ItemKind::TrueFalse) {
            ++statements;
            yes += item.key == QStringList {u"true"_s} ? 1 : 0;
        }
        if (item.kind == ItemKind::SingleChoice && item.optionOrder == OptionOrder::Fixed
            && !item.key.isEmpty()) {
            const auto it = std::ranges::find(item.options, item.key.first(), &Option::id);
            ++fixed;
            ++places[it - item.options.begin()];
        }
    }
    if (statements >= fewest && (yes * 100 < statements * 40 || yes * 100 > statements * 55)) {
        findings.push_back(
            {u"L22"_s, u"bank"_s, u"%1 of %2 statements are true"_s.arg(yes).arg(statements)});
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (fixed >= fewest && it.value() * 10 > fixed * 4) {
            findings.push_back({u"L22"_s,
                u"bank"_s,
                u"%1 of %2 fixed keys stand at place %3"_s.arg(it.value())
                    .arg(fixed)
                    .arg(it.key() + 1)});
        }
    }
}

void nearDuplicates(const Bank &bank, const Lexicon &, std::vector<Finding> &findings)
{
    QHash<QString, QList<std::size_t>> index;
    std::vector<QSet<QString>> known;
    for (std::size_t i = 0; i < bank.items.size(); ++i) {
        const Item &item = bank.items[i];
        QString text;
        for (const QChar c :
            withoutLead(item.stem) + (item.kind == ItemKind::Cloze ? keyText(item) : QString())) {
            text += c.isLetterOrNumber() ? QString(c) : QString();
        }
        QSet<QString> shingles;
        for (qsizetype at = 0; at + 3 <= text.size(); ++at) {
            shingles.insert(text.sliced(at, 3));
        }
        QHash<std::size_t, int> common;
        for (const QString &shingle : std::as_const(shingles)) {
            auto &list = index[shingle];
            // What stands everywhere tells no two items apart, and would cost the square of them.
            if (list.size() <= 64) {
                for (const std::size_t other : std::as_const(list)) {
                    ++common[other];
                }
                list.append(i);
            }
        }
        for (auto it = common.cbegin(); it != common.cend(); ++it) {
            const double united
                = static_cast<double>(shingles.size() + known[it.key()].size() - it.value());
            const Item &other = bank.items[it.key()];
            // Items of one fact are known enemies; a form takes one of them.
            const bool areEnemies = !item.fact.isEmpty() && item.fact == other.fact;
            if (!areEnemies && it.value() / united >= 0.6) {
                findings.push_back({u"L30"_s, item.id, u"reads like "_s + other.id});
                break;
            }
        }
        known.push_back(std::move(shingles));
    }
}

} // namespace zhixing
