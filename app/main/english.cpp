// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/english.h"

#include <QCoreApplication>
#include <QLocale>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

void English::speak(bool isEnglish)
{
    QCoreApplication::removeTranslator(&m_texts);
    if (isEnglish && m_texts.load(u":/i18n/zhixing_en.qm"_s)) {
        QCoreApplication::installTranslator(&m_texts);
    }
}

bool isSystemEnglish()
{
    return QLocale::system().language() == QLocale::English && QLocale::system().name() != u"C"_s;
}

} // namespace zhixing
