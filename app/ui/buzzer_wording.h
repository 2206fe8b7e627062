// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/room_record.h"

namespace zhixing::wording
{

/// The rules of 抢答 as a host reads them out.
[[nodiscard]] QString buzzerRulesText(const BuzzerRules &rules);

} // namespace zhixing::wording
