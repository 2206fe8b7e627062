// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/extractor.h"
#include "generation/generator.h"

namespace zhixing
{

/// The program's lexicon with the user's own files added. Errors name the file and the place in it.
[[nodiscard]] Result<Lexicon> lexiconWith(const QStringList &files);

/// Reads places of the sources, which must outlive it.
[[nodiscard]] SourceReader readerOf(const Sources &sources);

/// The bank of the sources: by the program's rules and its model of the readers.
[[nodiscard]] Result<Bank> bankOf(const Sources &sources, const Lexicon &lexicon);

/// Writes a file whole or not at all. Unwritable if it cannot.
[[nodiscard]] Result<void> saveFile(const QByteArray &content, const QString &path);

/// One of the sources is the file that would be written.
[[nodiscard]] bool isAmong(const QString &output, const QStringList &sources);

} // namespace zhixing
