// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/report_words.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

QString reportLanguage()
{
    //: The tag of the language these texts are in: en
    return ReportWords::tr("zh-CN");
}

bool isReportEnglish()
{
    return reportLanguage() == u"en"_s;
}

QStringList wholeWords(const QString &line)
{
    constexpr char16_t firstChinese = 0x2E80;
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return std::ranges::any_of(
            word, [](QChar letter) { return letter.unicode() >= firstChinese; });
    });
    return words;
}

} // namespace zhixing
