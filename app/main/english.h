// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace zhixing
{

/// The translation of all texts, which are Chinese in the source. What it puts on the application
/// goes with it.
class English
{
public:
    /// Whether the application speaks English from now on. Stays Chinese where the texts cannot be
    /// read.
    void speak(bool isEnglish);

private:
    QTranslator m_texts;
};

/// Whether who set nothing gets English: on a computer that is set to it. The locale "C" is no
/// language.
[[nodiscard]] bool isSystemEnglish();

} // namespace zhixing
