// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "bank/passage.h"
#include "text/characters.h"
#include "text/source_text.h"

#include <QString>

#include <vector>

namespace zhixing::test
{

/// The first of the passages that does not point at what it says, white space aside. Empty if all
/// do.
inline QString wrongPlace(const SourceText &source, const Extraction &extraction)
{
    const auto printed = [&source](const std::vector<TextPosition> &positions) {
        QString text;
        for (const TextPosition &position : positions) {
            text += source.slice(position.start, position.end);
        }
        return withoutBlanks(text);
    };
    for (const Passage &passage : extraction.passages) {
        if (printed(passage.positions) != withoutBlanks(passage.text)) {
            return QStringLiteral("text of ") + passage.heading;
        }
        if (printed(passage.headingPositions) != withoutBlanks(passage.heading)) {
            return QStringLiteral("heading ") + passage.heading;
        }
        if (printed(passage.attributionPositions) != withoutBlanks(passage.attribution)) {
            return QStringLiteral("attribution ") + passage.attribution;
        }
    }
    return {};
}

} // namespace zhixing::test
