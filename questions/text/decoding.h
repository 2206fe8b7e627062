// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/source_text.h"

namespace zhixing
{

/// What decodeBytes() found. The offsets in `damage` are UTF-16 units of `text`.
struct DecodedText {
    QString text;
    Encoding encoding = Encoding::Utf8;
    std::vector<Damage> damage;
    qint64 damageCount = 0;
};

/// Finds the encoding and decodes. Each maximal invalid sequence becomes one U+FFFD. Fails with
/// Unreadable, naming `name`, when the bytes are no text.
[[nodiscard]] Result<DecodedText> decodeBytes(
    const QByteArray &raw, const QString &name, qint64 damageLimit);

} // namespace zhixing
