// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/generator.h"

namespace zhixing
{

Result<Bank> generate(const Extraction &extraction, const Lexicon &, const SourceReader &)
{
    Bank bank;
    bank.documents = extraction.documents;
    bank.passages = extraction.passages;
    bank.rejections = extraction.rejections;
    return bank;
}

} // namespace zhixing
