// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// A person a text names with a title of respect or an office: 甲某同志, 甲某担任主任.
struct NamedPerson {
    QString name;
    qsizetype at = 0;
    QString office; ///< what follows 担任, 成为 …; empty where there is none
};

/// The persons a sentence names, by place.
[[nodiscard]] std::vector<NamedPerson> personsIn(const QString &sentence);

/// A speaker stands before where he spoke: 焦裕禄在……, 焦裕禄同志…….
[[nodiscard]] bool namesSpeaker(const QString &occasion);

} // namespace zhixing
