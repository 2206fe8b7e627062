// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/signed_page/page_proof.h"
#include "reports/signed_page/page_seal.h"

#include <QJsonObject>

namespace zhixing
{

/// What a reader sees in a part of a page that is not what the report's data say, cell by cell.
/// Empty where the difference is none of words.
[[nodiscard]] std::vector<PageFinding> differingCells(
    const SealedPart &part, const QByteArray &markup, const QJsonObject &report);

} // namespace zhixing
