// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/required.h"
#include "text/source_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

/// Bytes to text: whatever comes in, every character has its place and back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto source = SourceText::decode(raw, u"fuzz.txt"_s);
    if (!source) {
        return 0;
    }
    const QString &text = source->text();
    require(source->slice(0, source->codePoints()) == text, "the whole slice is the text");
    require(source->utf16At(source->codePointAt(text.size())) == text.size(), "the end is the end");
    const qsizetype step = std::max<qsizetype>(1, text.size() / 64);
    for (qsizetype i = 0; i < text.size(); i += step) {
        // The middle of a pair is no place.
        if (!text[i].isLowSurrogate()) {
            require(source->utf16At(source->codePointAt(i)) == i,
                "a place leads back to its character");
        }
    }
    require(static_cast<qint64>(source->damage().size())
            == std::min(source->damageCount(), SourceText::damageLimit()),
        "damage is listed up to its limit");
    require(source->sha256().size() == 64, "the digest is whole");
    return 0;
}
