// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace zhixing
{

/// How a wrong 填空 answer came close. It earns nothing; the learner is told what was amiss.
enum class NearMiss {
    None,
    UnitMissing, ///< 3 for 3天
    OtherUnit, ///< 3名 for 3人: another word for the same unit
    OneCharacter, ///< one character wrong, missing, added, or two changed places
    ExtraWords, ///< the answer, with words around it
};

/// What sets the answer apart from the nearest of the accepted ones. None where it is right, blank,
/// or simply wrong: another number, an answer turned into its opposite, a part of it only.
[[nodiscard]] NearMiss nearMissOf(const QString &answer, const QStringList &accepted);

} // namespace zhixing
