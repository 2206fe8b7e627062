// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/rules/events.h"

namespace zhixing
{

// Why an event is not asked; empty if nothing speaks against it.

/// An honour, a mishap, one of many by its number, a meeting like others.
[[nodiscard]] QString whyTrivial(const Event &event);

/// Of the clauses behind an event those up to the one that says what it is known for, each behind a
/// comma; empty if none of its sentence does, or they are too many to be told.
[[nodiscard]] QString landmarkBehind(const Event &event);

/// It cannot stand alone: nobody acts, the clause breaks off, it names a time, it may recur.
[[nodiscard]] QString whyNotAlone(const Event &event, const Lexicon &lexicon);

/// The sentence may be another than was printed, or leaves open who acted.
[[nodiscard]] QString whyNotSure(const Event &event, const QString &sentence, const QString &title);

/// Told in another passage in nearly the same words (B5).
[[nodiscard]] bool isToldElsewhere(
    const Event &event, const Article &article, const Workshop &shop);

} // namespace zhixing
