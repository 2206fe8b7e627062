// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace zhixing
{

/// A PDF in which the words that are printed are found again. Fonts draw some characters alike with
/// one glyph (食 and the radical ⻝, 〈 and 〈, – and ‒), and Qt says of a glyph that it is the
/// first of them: here it becomes the one that is printed. `families`: the fonts the words may be
/// set in. A file of another shape than QPdfWriter's comes back as it is.
[[nodiscard]] QByteArray withPrintedWords(
    const QByteArray &pdf, const QString &printed, const QStringList &families);

} // namespace zhixing
