// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

namespace zhixing::test
{

/// The source of sampleBank(), as it was "received": one FAQ entry broken over lines, and one
/// excerpt.
[[nodiscard]] QString sampleSource();

/// A bank of two passages and two items in which every check of the validator holds.
[[nodiscard]] Bank sampleBank();

} // namespace zhixing::test
