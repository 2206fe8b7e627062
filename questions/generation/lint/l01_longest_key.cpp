// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString longestKey(const Item &item, const LintContext &)
{
    const QStringList others = distractorTexts(item);
    if (!isChoice(item) || item.key.isEmpty() || others.isEmpty()) {
        return {};
    }
    const auto length = [](const QString &text) {
        return text.size();
    };
    const qsizetype second = std::ranges::max(others, {}, length).size();
    // Of several keys the shortest must stand out: then all of them do.
    QString key;
    for (const Option &option : item.options) {
        if (item.key.contains(option.id) && (key.isEmpty() || option.text.size() < key.size())) {
            key = option.text;
        }
    }
    const bool isConspicuous = static_cast<double>(key.size()) > 1.25 * static_cast<double>(second)
        && key.size() >= second + 4;
    return isConspicuous ? u"longest option is the key: "_s + key : QString();
}

} // namespace zhixing
