// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <QHash>
#include <QSet>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void nearDuplicates(const Bank &bank, const Lexicon &, std::vector<Finding> &findings)
{
    QHash<QString, QList<std::size_t>> index;
    std::vector<QSet<QString>> known;
    for (std::size_t i = 0; i < bank.items.size(); ++i) {
        const Item &item = bank.items[i];
        QString text;
        for (const QChar c : askedText(item)) {
            text += c.isLetterOrNumber() ? QString(c) : QString();
        }
        QSet<QString> shingles;
        for (qsizetype at = 0; at + 3 <= text.size(); ++at) {
            shingles.insert(text.sliced(at, 3));
        }
        // By place, so that the finding names the first of several.
        std::map<std::size_t, int> common;
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
        for (const auto &[place, shared] : common) {
            const double united
                = static_cast<double>(shingles.size() + known[place].size() - shared);
            const Item &other = bank.items[place];
            // A form takes one of several items of a fact, and one of two enemies.
            const bool areEnemies = (!item.fact.isEmpty() && item.fact == other.fact)
                || (item.enemies.contains(other.id) && other.enemies.contains(item.id));
            if (!areEnemies && shared / united >= 0.6) {
                findings.push_back({u"L30"_s, item.id, u"reads like "_s + other.id});
                break;
            }
        }
        known.push_back(std::move(shingles));
    }
}

} // namespace zhixing
