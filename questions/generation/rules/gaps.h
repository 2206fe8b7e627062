// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// A cloze on a member of a set form of words: the sentence is cut to the clauses that hold the
/// form. Refused where the answer is leaked, too long, boilerplate or not unique.
void proposeTermGap(
    const Fact &fact, Workshop &shop, const QString &rule, TextRange form, TextRange gap);

} // namespace zhixing
