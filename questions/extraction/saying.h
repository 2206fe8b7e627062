// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace zhixing
{

/// What stands before the verb of saying, and the adverbs before it, that a clause ends with:
/// 某主任在座谈会上再次强调 -> 某主任在座谈会上. Whom it is said to may stand behind the verb:
/// 寄语学员. Empty where the clause ends otherwise.
[[nodiscard]] QStringView beforeSaying(QStringView clause);

} // namespace zhixing
