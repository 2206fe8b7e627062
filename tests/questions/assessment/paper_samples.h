// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"

namespace zhixing::test
{

/// A bank of all seven kinds, `items` of each, with stems and options of every length; the same for
/// the same seed. Some options are fixed, some items rest on words that go over several lines.
[[nodiscard]] Bank mixedBank(int items, quint64 seed);

/// A form of `each` items of every kind, drawn from such a bank.
[[nodiscard]] Form mixedForm(int each, quint64 seed);

} // namespace zhixing::test
