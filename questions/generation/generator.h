// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "generation/lexicon.h"
#include "generation/reader_model.h"
#include "result.h"

#include <functional>

namespace zhixing
{

/// The decoded text of a document (by its id) at a place: as many code points as the place has.
/// What SourceText::slice() gives.
using SourceReader = std::function<QString(const QString &document, const TextPosition &position)>;

/// Passages to a bank of items. Documents, passages and the extraction's rejections are taken over;
/// every draft that is dropped is recorded as a rejection with its rule and reason. Pure: the
/// same input gives the same bank, and the ids of an item and its fact depend only on their passage
/// and wording. Linear in the passages. Invalid if a passage's text is not the source's text at its
/// positions. With `readers`, what they would doubt (reader_doubt.h) is a candidate.
[[nodiscard]] Result<Bank> generate(const Extraction &extraction,
    const Lexicon &lexicon,
    const SourceReader &source,
    const ReaderModel *readers = nullptr);

} // namespace zhixing
