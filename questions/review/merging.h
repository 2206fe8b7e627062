// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "review/decision.h"

namespace zhixing
{

/// All decisions of both, by time and id, each once. Commutative, associative, idempotent. Invalid
/// where two different decisions have one id, or undo each other in a circle. `where` goes into the
/// error.
[[nodiscard]] Result<Overlay> mergeOverlays(
    const Overlay &left, const Overlay &right, const QString &where = {});

} // namespace zhixing
