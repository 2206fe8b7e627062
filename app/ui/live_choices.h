// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/room_record.h"

#include <QString>

class QSettings;

namespace zhixing
{

/// What was chosen for the last live room, for the next one.
struct LiveChoices {
    int way = 0; ///< a RoomWay
    QString source; ///< name of the template; empty: what 组卷 has chosen
    QString roster; ///< branch
    bool hasRoster = false;
    bool guestsWelcome = true;
    int seconds = 30;
    int teams = 0;
    int teaming = 0; ///< a LiveTeams::Way
    bool speedBonus = false;
    bool ranked = true;
    bool shuffled = false;
    QString network; ///< the system's name for it
    QString wifiName;
    QString wifiPassword; ///< kept only where it may be
    bool keepsPassword = false;
    BuzzerRules buzzing = {};
    bool operator==(const LiveChoices &) const = default;
};

[[nodiscard]] LiveChoices readLiveChoices(const QSettings &settings);
/// The password goes in only with keepsPassword; without, what was kept of it goes.
void writeLiveChoices(QSettings &settings, const LiveChoices &choices);

} // namespace zhixing
