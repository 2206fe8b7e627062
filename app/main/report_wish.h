// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/signed_page/report_export.h"
#include "result.h"

#include <QDate>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace zhixing
{

/// What zhixing-report is asked for.
struct ReportWish {
    QString dataFolder;
    QString collection; ///< empty: the records in the folder
    QString server; ///< empty: the records are in the folder
    QString branch;
    QString bank; ///< a file, or an installed bank by its id or title
    QString output;
    ReportFormat format = ReportFormat::Csv;
    QDate from; ///< invalid: from the first record
    QDate to; ///< the last day; invalid: today
};

/// Its options, in words of one language.
class ReportOptions
{
public:
    explicit ReportOptions(bool isChinese);

    /// Looked at by itself, before anything is worded. Unset where no language, or none there is,
    /// was asked for.
    [[nodiscard]] static std::optional<bool> isChineseAsked(const QStringList &arguments);

    void addTo(QCommandLineParser &parser) const;
    /// BadUse, worded, for what does not fit.
    [[nodiscard]] Result<ReportWish> wishOf(const QCommandLineParser &parser) const;

private:
    [[nodiscard]] QString words(const QString &chinese, const QString &english) const;
    [[nodiscard]] Result<QDate> dayOf(
        const QCommandLineParser &parser, const QString &option) const;
    [[nodiscard]] Result<QString> serverOf(const QCommandLineParser &parser) const;
    [[nodiscard]] Result<ReportFormat> formatOf(
        const QCommandLineParser &parser, const QString &output) const;

    bool m_isChinese;
};

} // namespace zhixing
