// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

const QRegularExpression &gapPattern()
{
    static const QRegularExpression pattern(u"[（(][　 ]*[)）]|_{2,}"_s);
    return pattern;
}

} // namespace

QString secondAnswer(const Item &item, const LintContext &context)
{
    if (item.kind == ItemKind::TrueFalse) {
        const bool isFalse = item.key == QStringList {u"false"_s};
        return isFalse && context.corpus.asserts(item.stem)
            ? u"second answer: the source says just this"_s
            : QString();
    }
    if (item.kind != ItemKind::SingleChoice || !gapPattern().match(item.stem).hasMatch()) {
        return {};
    }
    for (const QString &other : distractorTexts(item)) {
        QString statement = item.stem;
        statement.replace(gapPattern(), other);
        if (context.corpus.asserts(statement)) {
            return u"second answer: the source says “%1”"_s.arg(statement);
        }
    }
    return {};
}

} // namespace zhixing
