// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"
#include "generation/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// The quotation holds the value, or another spelling of it: 6个月 for 半年.
bool holdsValue(const QString &quoted, const QString &key)
{
    const QStringList spellings = QStringList {key} + answerAliases(key);
    return std::ranges::any_of(
        spellings, [&](const QString &spelling) { return quoted.contains(bareText(spelling)); });
}

/// The key's statements may be put together from the source's words, not from others.
QString unsupportedMember(const Item &item)
{
    constexpr double enough = 0.6;
    const auto quoted = bigramsOf(tidied(quotedText(item)));
    QStringList members = item.kind == ItemKind::ShortAnswer ? item.key : QStringList();
    for (const Option &option : item.options) {
        if (item.kind == ItemKind::MultipleChoice && item.key.contains(option.id)) {
            members.append(option.text);
        }
    }
    for (const QString &member : std::as_const(members)) {
        const auto pairs = bigramsOf(tidied(member));
        if (pairs.size() > 1 && containment(pairs, quoted) < enough) {
            return u"the quotation does not hold the key: "_s + member;
        }
    }
    return {};
}

} // namespace

QString keyNotQuoted(const Item &item, const LintContext &)
{
    if (item.kind == ItemKind::MultipleChoice || item.kind == ItemKind::ShortAnswer) {
        return unsupportedMember(item);
    }
    if (item.kind != ItemKind::SingleChoice && item.kind != ItemKind::Cloze) {
        return {};
    }
    const QString key = keyText(item);
    if (key.isEmpty() || item.evidence.empty()) {
        return u"the key or its quotation is missing"_s;
    }
    return holdsValue(bareText(tidied(quotedText(item))), key)
        ? QString()
        : u"the quotation does not hold the key: "_s + key;
}

} // namespace zhixing
