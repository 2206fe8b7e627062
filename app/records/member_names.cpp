// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/member_names.h"

namespace zhixing
{

namespace
{

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.isSurrogate();
}

/// Full-width ASCII, which some keyboards write.
QChar narrow(QChar c)
{
    constexpr char16_t firstWide = u'\uFF01';
    constexpr char16_t lastWide = u'\uFF5E';
    const char16_t unit = c.unicode();
    return unit >= firstWide && unit <= lastWide ? QChar(char16_t(unit - firstWide + u'!')) : c;
}

} // namespace

QString plainMemberName(const QString &name)
{
    QString plain;
    const QString simple = name.simplified();
    for (qsizetype i = 0; i < simple.size(); ++i) {
        const bool isBetween
            = simple.at(i) == u' ' && isHan(simple.at(i - 1)) && isHan(simple.at(i + 1));
        if (!isBetween && simple.at(i) != QChar::ByteOrderMark
            && simple.at(i) != QChar(char16_t(0x200B))) {
            plain += narrow(simple.at(i));
        }
    }
    return plain.trimmed();
}

} // namespace zhixing
