// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/signing_key.h"
#include "reports/report_document.h"

namespace zhixing::test
{

/// The small branch's report, with the fingerprint of pageKey().
[[nodiscard]] ReportDocument smallBranchDocument();
/// The same key each time.
[[nodiscard]] SigningKey pageKey(char seed = 1);

/// Something a forger would do to a page, and what is to be said of it.
struct Forgery {
    QByteArray name;
    QByteArray page;
    QString finding; ///< a part of it
    QString inBrowser; ///< the same where a browser's words are others
};
/// One for every kind of section of signedPage(smallBranchDocument(), pageKey()).
[[nodiscard]] std::vector<Forgery> forgeries();

} // namespace zhixing::test
