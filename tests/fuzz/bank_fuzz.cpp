// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "bank/validator.h"
#include "fuzz/required.h"
#include "generation/linter.h"

#include <cstddef>
#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

/// Anybody's bank: read or refused with a place, never a crash; what was read survives its file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Lexicon lexicon = builtinLexicon().value();
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto bank = bankFromJson(json, u"fuzz.json"_s);
    if (!bank) {
        require(!bank.error().detail.isEmpty() && bank.error().where.startsWith(u"fuzz.json"),
            "an error says what and where");
        return 0;
    }
    (void)validateBank(*bank);
    (void)lintBank(*bank, lexicon);
    const auto again = bankFromJson(bankToJson(*bank), u"fuzz.json"_s);
    require(again && *again == *bank, "a bank survives its file");
    return 0;
}
