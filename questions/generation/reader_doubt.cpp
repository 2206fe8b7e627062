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

/// Of answers told at length that begin with yes or no readers refused one in two, and so of those
/// with two matters in one point, with a reason for a rule, or to one question of two.
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

bool isDoubted(
    const Draft &draft, const Item &item, const Passage &passage, const ReaderModel &readers)
{
    if (readers.isKept(item.id)) {
        return false;
    }
    switch (draft.kind) {
    case ItemKind::ShortAnswer:
        return isLooselyAsked(draft, passage);
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::Cloze: {
        const Quote &quote = draft.quotes.front();
        const bool opens = quote.part == PassagePart::Text
            && QStringView(passage.text).first(quote.range.start).trimmed().isEmpty();
        return readers.doubt({item.stem, item.rule, passage.kind, passage.heading, opens})
            > readers.limit();
    }
    default:
        return false;
    }
}

} // namespace zhixing
