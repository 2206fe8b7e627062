// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/attribution.h"

#include <QChar>
#include <QStringView>

#include <optional>

namespace zhixing
{

/// How an attribution is set apart from the words it belongs to.
enum class AttributionPlace {
    Bracketed,
    BehindDash, ///< nothing but an attribution stands there, so it may be told in any order
    OwnLine,
};

/// Reads when and where something was said from what stands between the brackets, behind the dash
/// or on the line. False when it is no attribution.
[[nodiscard]] bool readAttribution(
    QStringView content, AttributionPlace place, Attribution *attribution);

/// Whether it ends in the name of something that is said or written.
[[nodiscard]] bool endsAsOccasion(QStringView occasion);

/// 1991年7月1日，《某某法（试行）》: an event of a chronicle that goes on in the next line.
[[nodiscard]] bool namesLaw(QStringView occasion);

/// Commas, colons and blanks at both ends removed.
[[nodiscard]] QStringView trimmedMarks(QStringView text);

[[nodiscard]] bool isRoundOpener(QChar c);
[[nodiscard]] bool isRoundCloser(QChar c);

/// The place of the bracket that closes the one at `open`.
[[nodiscard]] std::optional<qsizetype> closerOf(QStringView text, qsizetype open);

} // namespace zhixing
