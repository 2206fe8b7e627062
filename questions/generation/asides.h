// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace zhixing
{

/// Why a written sentence is no rule but something said to the reader in passing: an example with
/// figures of its own, advice, an admonition, a remark that leans on the year of print. `before` is
/// what of its sentence stands before it: what follows an example is the example still. Empty if it
/// is none.
[[nodiscard]] QString whyAside(const QString &text, const QString &before);

} // namespace zhixing
