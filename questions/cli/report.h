// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/coverage.h"
#include "bank/finding.h"
#include "cli/terminal.h"

#include <QByteArray>

namespace zhixing
{

/// What a report is made of; all of it outlives the call.
struct ReportParts {
    const Bank &bank;
    const Coverage &coverage;
    const std::vector<Finding> &findings; ///< of validator and linter
};

/// Coverage by kind of passage and item, drops by reason, and each passage with too few items.
void printReport(const ReportParts &parts, const Terminal &terminal);

/// A count and what is counted, as a line.
void printRow(const Terminal &terminal, qint64 count, const QString &name);
/// What waits for a reviewer, by kind; nothing where nothing does.
void printCandidates(const Coverage &coverage, const Terminal &terminal);

/// The same, format zhixing.report, version 1 (questions/README).
[[nodiscard]] QByteArray reportToJson(const ReportParts &parts);

/// The same as a page for a reviewer: each passage with its evidence marked beside its items. HTML,
/// UTF-8, Chinese, nothing loaded from elsewhere.
[[nodiscard]] QByteArray reportPage(const ReportParts &parts);

/// 判断, or "true/false".
[[nodiscard]] QString kindName(ItemKind kind, const Terminal &terminal);
/// The Chinese name alone.
[[nodiscard]] QString chineseName(ItemKind kind);
[[nodiscard]] QString chineseName(PassageKind kind);
/// What a reason's id stands for, in Chinese: 答案不唯一 for "R7 not unique". Empty if unknown.
[[nodiscard]] QString chineseReason(const QString &reason);
/// What a passage is called in a list: its heading, or where it has none its attribution or its
/// beginning.
[[nodiscard]] QString passageTitle(const Passage &passage);

} // namespace zhixing
