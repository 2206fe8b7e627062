// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QSet>

namespace zhixing
{

/// In a PDF of QPdfWriter a glyph that several characters share means the first of them in Unicode
/// when it is read back: 一 becomes a radical, ～ another wave. Makes each mean the character that
/// it was drawn for. `drawn` are all characters of the file; where it has both, the first stays.
void keepCharacters(QByteArray &pdf, const QRawFont &font, const QSet<char16_t> &drawn);

} // namespace zhixing
