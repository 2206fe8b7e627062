// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/reader_doubt.h"

#include "generation/lead.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Whether an answer told at length is asked for so that its points cannot be foreseen: one
/// question of a heading's two, a reason among rules, yes or no and whatever else there is
/// (有哪些具体规定), two matters in one point. Of such answers readers refused one in two.
bool isLooselyAsked(const Draft &draft, const Passage &passage)
{
    static const QRegularExpression tail(u"有哪些(?:相关|具体)规定？$"_s);
    constexpr qsizetype mark = 2;
    QString question = draft.stem;
    question.remove(tail);
    return topicOf(passage.heading).size() > question.size() + mark
        || draft.stem.contains(u"为什么") || draft.stem.endsWith(u"有哪些具体规定？")
        || draft.answers.join(u'|').contains(u'；');
}

} // namespace

QString whyDoubted(
    const Draft &draft, const Item &item, const Passage &passage, const ReaderModel &readers)
{
    if (readers.isKept(item.id)) {
        return {};
    }
    switch (draft.kind) {
    case ItemKind::ShortAnswer:
        return isLooselyAsked(draft, passage)
            ? u"R14 readers: of answers asked for so loosely they kept one in two"_s
            : QString();
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::Cloze: {
        const Quote &quote = draft.quotes.front();
        const bool opens = quote.part == PassagePart::Text
            && QStringView(passage.text).first(quote.range.start).trimmed().isEmpty();
        const double doubt
            = readers.doubt({item.stem, item.rule, passage.kind, passage.heading, opens});
        return doubt > readers.limit() ? u"R14 readers: they kept too few that are worded like it"_s
                                       : QString();
    }
    default:
        return {};
    }
}

} // namespace zhixing
