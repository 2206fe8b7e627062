// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString grammaticalCue(const Item &item, const LintContext &)
{
    if (!isChoice(item)) {
        return {};
    }
    // Each of these joins the option to the stem's words around the gap.
    static const QRegularExpression edge(u"(^[《“]|之日$|的$|[，。；]$|^(?:向|由|从|经|在))"_s);
    const QStringList texts = optionTexts(item);
    QStringList edges;
    for (const QString &text : texts) {
        edges.append(edge.match(text).captured());
    }
    if (item.kind == ItemKind::MultipleChoice && !distractorTexts(item).isEmpty()) {
        // Statements of several forms tell nothing unless the right ones share theirs.
        const auto isShared = [&](const QString &form) {
            bool isOfKey = false;
            bool isOfOther = false;
            for (std::size_t i = 0; i < item.options.size(); ++i) {
                if (edges[static_cast<qsizetype>(i)] == form) {
                    (item.key.contains(item.options[i].id) ? isOfKey : isOfOther) = true;
                }
            }
            return isOfKey && isOfOther;
        };
        return std::ranges::none_of(edges, isShared)
            ? u"grammatical cue: right and wrong options begin or end in different ways"_s
            : QString();
    }
    if (item.kind == ItemKind::MultipleChoice) {
        return {};
    }
    edges.removeDuplicates();
    return edges.size() > 1 ? u"grammatical cue: options begin or end in different ways"_s
                            : QString();
}

} // namespace zhixing
