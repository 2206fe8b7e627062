// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/lead.h"
#include "generation/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// The stem without the sentence it quotes at its beginning: “……”这段话出自（　）。
QString ownWords(const QString &whole)
{
    const QString stem = withoutLead(whole);
    const auto end = stem.lastIndexOf(u'”');
    return stem.startsWith(u'“') && end > 0 ? stem.sliced(end + 1) : stem;
}

} // namespace

QString gratuitousWords(const Item &item, const LintContext &)
{
    // A quoted sentence is the matter asked about; around it, and with it, there is a limit all the
    // same.
    constexpr qsizetype withQuotation = 85;
    constexpr std::size_t mostClauses = 5;
    const QString own = ownWords(item.stem);
    const qsizetype limit = item.kind == ItemKind::TrueFalse ? 71 : withQuotation;
    if (own.size() > limit || withoutLead(item.stem).size() > withQuotation) {
        return u"gratuitous words: %1 characters"_s.arg(item.stem.size());
    }
    const auto clauses = clausesOf(own).size();
    return clauses > mostClauses ? u"gratuitous words: %1 clauses"_s.arg(clauses) : QString();
}

} // namespace zhixing
