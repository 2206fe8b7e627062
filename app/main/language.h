// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/command_line.h"
#include "ui/preferences.h"

#include <QTranslator>

namespace zhixing
{

/// Puts the chosen language on the application. The source texts are Chinese; only English needs a
/// file.
class Language
{
public:
    void apply(LanguageChoice asked, Preferences::Language preferred);

private:
    QTranslator m_english;
};

} // namespace zhixing
