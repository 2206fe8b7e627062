// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

bool wantsEnglish(LanguageChoice asked, Preferences::Language preferred)
{
    if (asked != LanguageChoice::AsSet) {
        return asked == LanguageChoice::English;
    }
    if (preferred != Preferences::Language::System) {
        return preferred == Preferences::Language::English;
    }
    return QLocale::system().language() == QLocale::English && QLocale::system().name() != u"C"_s;
}

} // namespace

void Language::apply(LanguageChoice asked, Preferences::Language preferred)
{
    QCoreApplication::removeTranslator(&m_english);
    if (wantsEnglish(asked, preferred) && m_english.load(u":/i18n/zhixing_en.qm"_s)) {
        QCoreApplication::installTranslator(&m_english);
    }
}

} // namespace zhixing
