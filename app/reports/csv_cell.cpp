// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/csv_cell.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// A spreadsheet takes a text that begins like this for a formula (OWASP, CSV injection), whatever
/// blanks stand before it.
bool looksLikeAFormula(const QString &text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r')) {
        return true;
    }
    const QString begin = text.trimmed().first(std::min<qsizetype>(1, text.trimmed().size()));
    return !begin.isEmpty() && u"=+-@＝＋－＠"_s.contains(begin);
}

} // namespace

QString csvCell(QString text)
{
    if (looksLikeAFormula(text)) {
        text.prepend(u'\'');
    }
    const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
        || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace zhixing
