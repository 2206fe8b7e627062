// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <set>

namespace zhixing
{

/// The words of a point (采分点) by which an answer is searched for it: words of two characters and
/// more and quantities, without function words and without the words of the stem, which everybody
/// repeats. In the order of the text, each once. A point made only of the stem's words keeps them.
[[nodiscard]] QStringList pointKeywords(const QString &stem, const QString &point);

/// Which points (places in `points`) an answer to a 简答 seems to make: those of whose keywords,
/// weighed by length, it holds at least half. A suggestion to tick, never a mark: the learner
/// confirms.
[[nodiscard]] std::set<int> suggestPoints(
    const QString &stem, const QStringList &points, const QString &answer);

} // namespace zhixing
