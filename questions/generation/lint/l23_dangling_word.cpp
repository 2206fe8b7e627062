// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/facts.h"
#include "generation/lead.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

bool quotesSpeech(const Item &item, const LintContext &context)
{
    return std::ranges::any_of(item.evidence, [&](const Evidence &evidence) {
        const Passage *passage = context.passages.value(evidence.passage);
        return passage && passage->kind == PassageKind::Excerpt;
    });
}

} // namespace

QString danglingWord(const Item &item, const LintContext &context)
{
    const bool isQuoted = quotesSpeech(item, context);
    QString stem = withoutLead(item.stem);
    if (stem.startsWith(u'“') || stem.startsWith(u'「')) {
        stem.remove(0, 1);
    }
    // 这句话, 这里的“…” point into the stem itself.
    stem.remove(u"这段话"_s).remove(u"这句话"_s).remove(u"这里的“"_s);
    QString detail = danglingReference(stem, context.lexicon, isQuoted);
    // 关于“学员因故不能参加考试”：如本人…: the lead names who is meant.
    const QString lead = item.stem.first(item.stem.size() - withoutLead(item.stem).size());
    if (!detail.isEmpty() && containsAny(lead, context.lexicon.persons)) {
        detail = danglingReference(
            withoutEndMark(lead.sliced(2)).remove(u'“').remove(u'”') + u'，' + stem,
            context.lexicon,
            isQuoted);
    }
    for (const QString &text : memberTexts(item)) {
        if (detail.isEmpty() && item.kind != ItemKind::TrueFalse && !item.stem.contains(u"这段话"_s)
            && !item.stem.contains(u"这句话"_s)) {
            static const QRegularExpression pointing(u"^(?:该|此|这|上述)|上述|前款"_s);
            detail = pointing.match(text).hasMatch() ? u"reference: "_s + text : QString();
        }
    }
    return detail.isEmpty() ? QString() : u"dangling "_s + detail;
}

} // namespace zhixing
