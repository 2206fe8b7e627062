// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace zhixing
{

/// What is exported: its own texts are in the language the program speaks while it is made and
/// written; what was recorded stays as it is.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

/// Of the language the program speaks, as a page names it: zh-CN or en.
[[nodiscard]] QString reportLanguage();
[[nodiscard]] bool isReportEnglish();
/// The words of a line that may not be broken: those in letters. Chinese breaks anywhere.
[[nodiscard]] QStringList wholeWords(const QString &line);

} // namespace zhixing
