// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/practice.h"
#include "assessment/practice_set.h"
#include "assessment/review_log.h"
#include "records/database.h"

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace zhixing
{

/// What a learner wishes of practice.
struct PracticeSettings {
    int leaveAfter = 2; ///< right answers in a row after which an item leaves 错题本; 1 to 9
    int newADay = 10; ///< new facts a study day
    double retention = 0.9; ///< see SchedulerSettings; 0.7 to 0.99
    double timeFactor = 1.0; ///< of the time given where there is a limit; 1 to 4
    bool operator==(const PracticeSettings &) const = default;
};

enum class FavouriteEvent { Added, Removed };

/// An item a learner marked.
struct Favourite {
    QString item;
    UtcTime since;
    bool operator==(const Favourite &) const = default;
};

/// A set of items that was begun: what it was chosen by, and how far it is.
struct PracticeRound {
    std::optional<PracticeMode> mode; ///< unset: 背题, which takes no answers
    QString sitting; ///< shared with the answers given in it
    ItemFilter filter;
    QStringList items; ///< ids, in the order in which they are asked
    int place = 0; ///< 背题: the one at hand; elsewhere the answers tell
    UtcTime at; ///< begun, or the place changed
    bool operator==(const PracticeRound &) const = default;
};

/// Writes and reads what is answered in practice, beside the attempts and never among them. Each
/// write is committed before it returns; answers, reviews and favourites are append-only.
class PracticeStore
{
public:
    explicit PracticeStore(Database &database);

    /// Stores an answer and, where it tells how well the fact is held, its entry of the log: both
    /// or neither.
    [[nodiscard]] Result<void> keep(
        const PracticeResponse &response, const std::optional<ReviewEntry> &review);
    /// Stores the points of a 简答 its learner found, once, with the entry of the log they lead to.
    [[nodiscard]] Result<void> confirm(const QString &response,
        const std::set<int> &points,
        UtcTime at,
        const std::optional<ReviewEntry> &review);
    [[nodiscard]] Result<void> markFavourite(
        const QString &learner, const QString &item, FavouriteEvent event, UtcTime at);
    /// BadUse for values out of their ranges.
    [[nodiscard]] Result<void> setSettings(
        const QString &learner, const PracticeSettings &settings);

    /// Keeps a round in place of the learner's last one in its mode.
    [[nodiscard]] Result<void> keepRound(const QString &learner, const PracticeRound &round);
    /// How far 背题 is. Nothing happens where no round of it is kept.
    [[nodiscard]] Result<void> moveRound(const QString &learner, int place, UtcTime at);
    /// The round came to its end.
    [[nodiscard]] Result<void> endRound(
        const QString &learner, const std::optional<PracticeMode> &mode);

    /// Hands over all of them in the order in which they were given, one after the other: a million
    /// need not be held. Damaged as with responses().
    [[nodiscard]] Result<void> forEachResponse(
        const QString &learner, const std::function<void(PracticeResponse)> &take) const;
    /// In the order in which they were given. Damaged where a row breaks the rules it was written
    /// under.
    [[nodiscard]] Result<std::vector<PracticeResponse>> responses(const QString &learner) const;
    /// Those that share a sitting, in the order in which they were given.
    [[nodiscard]] Result<std::vector<PracticeResponse>> responsesIn(const QString &sitting) const;
    [[nodiscard]] Result<std::vector<ReviewEntry>> reviews(const QString &learner) const;
    /// The one marked last first.
    [[nodiscard]] Result<std::vector<Favourite>> favourites(const QString &learner) const;
    [[nodiscard]] Result<PracticeSettings> settings(const QString &learner) const;
    /// Up to one for each mode, the one begun or moved last first.
    [[nodiscard]] Result<std::vector<PracticeRound>> rounds(const QString &learner) const;

private:
    Database *m_database;
};

} // namespace zhixing
