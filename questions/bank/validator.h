// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "bank/finding.h"

#include <QStringView>

#include <vector>

namespace zhixing
{

/// What the bank alone can prove: ids unique, references resolved, every key an option (a cloze key
/// not empty), every distractor certified, and every quote verbatim in its passage and, where the
/// bank holds the printed slice, at its place. Order of the findings is the order of the bank.
[[nodiscard]] std::vector<Finding> validateBank(const Bank &bank);

/// What only the source can prove: digest and length of the document, and that the text at every
/// place of its passages and evidence is what the bank says, white space aside. `text` is the
/// decoded source, without a byte order mark.
[[nodiscard]] std::vector<Finding> validateAgainstSource(
    const Bank &bank, const Document &document, QStringView text, QStringView sha256);

} // namespace zhixing
