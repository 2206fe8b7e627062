// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"

#include <vector>

namespace zhixing
{

/// The most versions of one form: neighbours at the largest table have different ones.
constexpr int mostVersions = 4;

/// The same items for neighbours at one table: versions A, B, ... of a form. The first is the form
/// itself; each other has the items of a kind and the options of an item in another order, wherever
/// there is another one that may be used (arrangeItems). Deterministic in the form and its seed.
[[nodiscard]] std::vector<Form> formVersions(const Form &form, int count);

/// "A" for 0.
[[nodiscard]] QString versionName(int version);

/// A few characters that name a form on paper: made from its id, which goes back to its seed.
/// Without 0, 1, I and O, which look like others in handwriting.
[[nodiscard]] QString paperCode(const Form &form);

} // namespace zhixing
