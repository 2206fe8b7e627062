// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString longestKey(const Item &item, const LintContext &)
{
    const QString key = keyText(item);
    const QStringList others = distractorTexts(item);
    if (!isChoice(item) || item.key.size() != 1 || others.isEmpty()) {
        return {};
    }
    const qsizetype second
        = std::ranges::max(others, {}, [](const QString &text) { return text.size(); }).size();
    const bool isConspicuous = static_cast<double>(key.size()) > 1.25 * static_cast<double>(second)
        && key.size() >= second + 4;
    return isConspicuous ? u"longest option is the key: "_s + key : QString();
}

} // namespace zhixing
