// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/command_line.h"
#include "main/english.h"
#include "ui/preferences.h"

namespace zhixing
{

/// Puts the chosen language on the application.
class Language
{
public:
    void apply(LanguageChoice asked, Preferences::Language preferred);

private:
    English m_english;
};

} // namespace zhixing
