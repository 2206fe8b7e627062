// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "generation/generator.h"

namespace zhixing
{

/// The facts of a bank's passages as a document, format zhixing.facts, version 1
/// (questions/README): what the generator saw in each sentence, at which places of the source,
/// which items of the bank came of it and what was dropped. One fact a line; the same input gives
/// the same bytes. Invalid if a passage's text is not the source's text at its positions.
[[nodiscard]] Result<QByteArray> factsToJson(
    const Bank &bank, const Lexicon &lexicon, const SourceReader &source);

} // namespace zhixing
