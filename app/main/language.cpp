// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/language.h"

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
    return isSystemEnglish();
}

} // namespace

void Language::apply(LanguageChoice asked, Preferences::Language preferred)
{
    m_english.speak(wantsEnglish(asked, preferred));
}

} // namespace zhixing
