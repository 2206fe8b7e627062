// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reports/bundles/bundle_samples.h"

#include <vector>

namespace zhixing::test
{

/// What three branches and a stranger sent in a year: exports of news and of everything, learners
/// renamed, moved, archived and gone, an attempt marked further, one told in two ways, a computer
/// that got a new key, records that were restored and went on twice.
[[nodiscard]] std::vector<Bundle> eventfulYear();

} // namespace zhixing::test
