// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "bank/validator.h"
#include "extraction/extractor.h"
#include "fuzz/required.h"
#include "generation/generator.h"

#include <cstddef>
#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

/// The lexicon of the program, read once.
const Lexicon &lexicon()
{
    static const Lexicon words = builtinLexicon().value();
    return words;
}

} // namespace

/// Text to passages to items: every place is where it says, and the bank proves itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto source = SourceText::decode(raw, u"fuzz.txt"_s);
    if (!source) {
        return 0;
    }
    const Extraction extraction = extract(*source, u"fuzz.txt"_s);
    require(extraction.documents.size() == 1, "one source is one document");
    const auto read = [&source](const QString &, const TextPosition &position) {
        return source->slice(position.start, position.end);
    };
    const auto bank = generate(extraction, lexicon(), read);
    require(bank.has_value(), "every passage is the source's text at its places");
    const auto findings = validateBank(*bank);
    require(findings.empty(),
        findings.empty() ? "" : qPrintable(findings.front().rule + u' ' + findings.front().detail));
    require(
        validateAgainstSource(*bank, extraction.documents.front(), source->text(), source->sha256())
            .empty(),
        "the source proves the bank");
    const auto again = bankFromJson(bankToJson(*bank), u"fuzz.json"_s);
    require(again && *again == *bank, "a bank survives its file");
    return 0;
}
