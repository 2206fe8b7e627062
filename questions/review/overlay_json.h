// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "review/decision.h"

#include <QByteArray>

namespace zhixing
{

/// Where the decisions on a bank lie: x.bank.json and x.json have x.review.json beside them.
[[nodiscard]] QString reviewPathOf(const QString &bankPath);

/// Format zhixing.review, version 1 (questions/review/review.schema.json), one decision a line. The
/// same value gives the same bytes.
[[nodiscard]] QByteArray overlayToJson(const Overlay &overlay);

/// Reads what overlayToJson wrote. `fileName` goes into the error with a JSON pointer to the place.
/// TooNew for a later version, Invalid for everything that breaks the format; a decision that
/// stands twice counts once.
[[nodiscard]] Result<Overlay> overlayFromJson(const QByteArray &json, const QString &fileName);

/// Reads an overlay; an empty one if there is no such file.
[[nodiscard]] Result<Overlay> loadOverlay(const QString &path);

/// Merges decisions into the file, whole or not at all, and gives back what it then holds: entries
/// another program added since are kept. A file that cannot be read as an overlay is left as it is,
/// and is the error.
[[nodiscard]] Result<Overlay> storeDecisions(const QString &path, const Overlay &added);

/// The id that belongs to a decision's content.
[[nodiscard]] QString decisionId(const Decision &decision);

} // namespace zhixing
