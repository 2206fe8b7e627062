// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/option_form.h"

#include "bank/canonical.h"
#include "generation/ordering.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString optionType(const QString &text)
{
    if (sortableDate(text)) {
        return u"date"_s;
    }
    if (text.startsWith(u'《')) {
        return u"document"_s;
    }
    if (text.endsWith(u"之日"_s)) {
        return u"starting point"_s;
    }
    static const QRegularExpression quantity(u"^[0-9.]+([^0-9]{0,4})$"_s);
    if (const auto match = quantity.match(canonicalAnswer(text)); match.hasMatch()) {
        return u"number of "_s + match.captured(1);
    }
    return u"words"_s;
}

QString numberBound(const QString &text)
{
    static const QRegularExpression bound(
        u"(不超过|不少于|不低于|不高于|超过|至少|至多|以上|以下|以内)"_s);
    return bound.match(text).captured(1);
}

} // namespace zhixing
