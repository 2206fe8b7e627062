// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/branch_report.h"
#include "reports/report_document.h"

namespace zhixing
{

/// The report as a document: 概览, 人员, 题目, 题目×人员, 知识点, 说明. Its words are in
/// the language of the program (report_words.h); the numbers are the same in any.
[[nodiscard]] ReportDocument branchDocument(const BranchReport &report);

/// Says with whose key the report goes out (fingerprintOf()). Until then it says 未签名.
void stateSigner(ReportDocument &document, const QString &fingerprint);

/// Its parts.
[[nodiscard]] DocumentSection overviewSection(const BranchReport &report);
[[nodiscard]] DocumentSection learnerSection(const BranchReport &report);
[[nodiscard]] DocumentSection itemSection(const BranchReport &report);
/// First attempts, an item a row and an examinee a column. Left empty, with a note, where that is
/// more than a table can hold.
[[nodiscard]] DocumentSection matrixSection(const BranchReport &report);
[[nodiscard]] DocumentSection topicSection(const BranchReport &report);
[[nodiscard]] DocumentSection explanationSection(const ReportDocument &document);

/// A column that shows a figure under its own name.
[[nodiscard]] DocumentColumn columnOf(Figure figure, int width = 12);

} // namespace zhixing
