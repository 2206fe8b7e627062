// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <QRegularExpression>

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
    edges.removeDuplicates();
    return edges.size() > 1 ? u"grammatical cue: options begin or end in different ways"_s
                            : QString();
}

} // namespace zhixing
