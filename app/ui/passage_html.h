// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence_marks.h"

#include <QColor>
#include <QString>

namespace zhixing
{

/// How marked words look. Underlined where colour alone must not carry the meaning.
struct MarkStyle {
    QColor ground;
    QColor ink;
    bool underlined = false;
    bool operator==(const MarkStyle &) const = default;
};

/// A text as Qt's rich text, marked words highlighted, everything else escaped.
[[nodiscard]] QString markedHtml(
    const QString &text, const std::vector<TextRange> &marks, const MarkStyle &style);

/// Paragraphs with reading line height; `indent` is the first-line indent in pixels.
[[nodiscard]] QString paragraphsHtml(
    const QString &text, const std::vector<TextRange> &marks, const MarkStyle &style, int indent);

/// How many characters stand before a place once the empty lines are closed up.
[[nodiscard]] qsizetype shownBefore(const QString &text, qsizetype place);

/// Lines as printed; the empty lines between them, which carry nothing, are closed up.
[[nodiscard]] QString printedHtml(
    const QString &text, const std::vector<TextRange> &marks, const MarkStyle &style);

} // namespace zhixing
