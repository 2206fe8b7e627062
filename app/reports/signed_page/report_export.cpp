// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/signed_page/report_export.h"

#include "reports/branch_document.h"
#include "reports/safe_writing.h"
#include "reports/signed_page/signed_page.h"

namespace zhixing
{

Result<void> exportUnsigned(
    const ReportDocument &document, ReportFormat format, const QString &path)
{
    switch (format) {
    case ReportFormat::Csv:
        return writeReportCsv(document, path);
    case ReportFormat::Json:
        return writeReportJson(document, path);
    case ReportFormat::Html:
        return writeReportHtml(document, path);
    case ReportFormat::Pdf:
        return writeReportPdf(document, path);
    case ReportFormat::Xlsx:
        return writeReportXlsx(document, path);
    }
    Q_UNREACHABLE();
}

Result<void> exportReport(
    ReportDocument document, ReportFormat format, const QString &databasePath, const QString &path)
{
    const auto key = SigningKey::openOrMake(signingKeyPath(databasePath));
    if (!key) {
        return std::unexpected(key.error());
    }
    stateSigner(document, fingerprintOf(key->publicKey()));
    return format == ReportFormat::Html ? writeWhole(signedPage(document, *key), path)
                                        : exportUnsigned(document, format, path);
}

} // namespace zhixing
