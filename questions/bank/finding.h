// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace zhixing
{

/// Something a check holds against a bank. `rule` is "schema", "key", "quote" … or a linter rule
/// ("L04"); `subject` is the id of the item, passage or document, or a JSON pointer.
struct Finding {
    QString rule;
    QString subject;
    QString detail;
    bool operator==(const Finding &) const = default;
};

} // namespace zhixing
