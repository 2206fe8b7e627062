// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/signing_key.h"
#include "reports/report_document.h"

namespace zhixing
{

/// The report as one page that carries its data and proves itself in a browser
/// (app/reports/README). UTF-8.
[[nodiscard]] QByteArray signedPage(const ReportDocument &document, const SigningKey &key);
/// The program such a page runs. For tests: the same without what starts it is `pageVerifier()`.
[[nodiscard]] QByteArray pageScript();
/// Declares isSigned(key, message, signature) and the hashes.
[[nodiscard]] QByteArray pageVerifier();

} // namespace zhixing
