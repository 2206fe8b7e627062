// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database.h"
#include "records/roster_record.h"

#include <optional>
#include <vector>

namespace zhixing
{

/// What people write into the minutes of a live room; the rest the room kept itself.
struct MinutesNotes {
    QString place;
    QString host;
    QString recorder; ///< 记录人
    std::optional<int> creditTenths; ///< 学时 in tenths; unset: as counted from the time
    QString remark;
    bool operator==(const MinutesNotes &) const = default;
};

/// An attempt by which somebody makes up for a room.
struct Makeup {
    QString attempt;
    QString learner;
    bool operator==(const Makeup &) const = default;
};

/// Writes and reads what belongs to the minutes of live rooms.
class MinutesStore
{
public:
    explicit MinutesStore(Database &database);

    /// Nothing written yet gives empty notes.
    [[nodiscard]] Result<MinutesNotes> notes(const QString &room) const;
    [[nodiscard]] Result<void> keepNotes(const QString &room, const MinutesNotes &notes);
    /// Notes that a member had leave for that meeting, or had not; also long after it.
    [[nodiscard]] Result<void> setLeave(const QString &room, const QString &member, Leave leave);
    /// Notes that an attempt of the records makes up for the room.
    [[nodiscard]] Result<void> addMakeup(const QString &room, const QString &attempt);
    /// In the order in which they were begun.
    [[nodiscard]] Result<std::vector<Makeup>> makeups(const QString &room) const;

private:
    Database *m_database;
};

} // namespace zhixing
