// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/passage.h"

#include <QStringView>

#include <optional>

namespace zhixing
{

/// Slices a text by code points (positions count code points, QString counts UTF-16 units). Walks
/// from where it stood last, so places in roughly ascending order cost one pass over the text in
/// all.
class CodePointCursor
{
public:
    /// `text` must outlive the cursor.
    explicit CodePointCursor(QStringView text)
        : m_text(text)
    {
    }

    /// The UTF-16 offset of a code point; unset outside the text.
    [[nodiscard]] std::optional<qsizetype> unitAt(qint64 codePoint);
    /// The code point at a UTF-16 offset inside the text.
    [[nodiscard]] qint64 codePointAt(qsizetype unit);
    /// Unset if the place lies outside the text or ends before it starts.
    [[nodiscard]] std::optional<QStringView> slice(TextPosition position);

private:
    void stepForward();
    void stepBack();

    QStringView m_text;
    qsizetype m_unit = 0;
    qint64 m_codePoint = 0;
};

/// The text without white space, NUL and byte order marks: what two renderings of one text have in
/// common.
[[nodiscard]] QString withoutWhiteSpace(QStringView text);

} // namespace zhixing
