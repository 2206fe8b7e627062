// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

QString bareText(QStringView text)
{
    QString bare;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'%' || c == u'.') {
            bare += c;
        }
    }
    return bare;
}

} // namespace

QString keyNotQuoted(const Item &item, const LintContext &)
{
    if (item.kind != ItemKind::SingleChoice && item.kind != ItemKind::Cloze) {
        return {};
    }
    const QString key = keyText(item);
    const QString quoted = quotedText(item);
    if (key.isEmpty() || item.evidence.empty()) {
        return u"the key or its quotation is missing"_s;
    }
    if (bareText(quoted).contains(bareText(key))) {
        return {};
    }
    // Another spelling of the same: 6个月 for 半年.
    for (const QString &alias : answerAliases(key)) {
        if (bareText(quoted).contains(bareText(alias))) {
            return {};
        }
    }
    return u"the quotation does not hold the key: "_s + key;
}

} // namespace zhixing
