// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal.h"

#include <QStringList>

namespace zhixing
{

/// `extract SOURCE...`: prints zhixing.passages. NothingFound (and valid, empty JSON) for a text of
/// no shape.
[[nodiscard]] ExitCode runExtract(const QStringList &arguments, const Terminal &terminal);

/// `build SOURCE... -o BANK.json [--lexicon FILE]...`: writes zhixing.bank and prints a summary.
/// Never leaves half a file.
[[nodiscard]] ExitCode runBuild(const QStringList &arguments, const Terminal &terminal);

/// `facts SOURCE... [--lexicon FILE]...`: prints zhixing.facts, what the generator sees in each
/// sentence. NothingFound as with extract.
[[nodiscard]] ExitCode runFacts(const QStringList &arguments, const Terminal &terminal);

/// `report BANK.json [-o REPORT.html] [--json]`: prints what is covered and why the rest is not,
/// and writes the same as a page.
[[nodiscard]] ExitCode runReport(const QStringList &arguments, const Terminal &terminal);

/// `check BANK.json [--source SOURCE]... [--lexicon FILE]...`: lists every finding; Findings if
/// there is any.
[[nodiscard]] ExitCode runCheck(const QStringList &arguments, const Terminal &terminal);

/// `review BANK.json`: lists states and findings, or makes one decision, merges another reviewer's
/// decisions, or writes the bank with all of them applied. Findings for what is stale or in
/// conflict.
[[nodiscard]] ExitCode runReview(const QStringList &arguments, const Terminal &terminal);

} // namespace zhixing
