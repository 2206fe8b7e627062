// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/finding.h"
#include "result.h"

#include <QByteArray>

#include <vector>

namespace zhixing
{

/// What the bank's JSON Schema (questions/bank/bank.schema.json, compiled in) holds against a
/// document: one finding per place, rule "schema", subject a JSON pointer. Unreadable, with the
/// byte, for a text that is no JSON; `fileName` goes into the error.
[[nodiscard]] Result<std::vector<Finding>> checkSchema(
    const QByteArray &json, const QString &fileName);

} // namespace zhixing
