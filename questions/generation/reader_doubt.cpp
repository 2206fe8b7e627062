// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/reader_doubt.h"

#include "generation/drafted_item.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

bool isDoubted(
    const Draft &draft, const Item &item, const Passage &passage, const ReaderModel &readers)
{
    if (readers.isKept(item.id)) {
        return false;
    }
    // What is ordered or paired stands on its members, which are doubted one by one.
    const bool isOfMembers = draft.kind == ItemKind::Ordering || draft.kind == ItemKind::Matching;
    if (draft.isDoubted || (!isOfMembers && !readers.isTrusted(draft.rule))) {
        return true;
    }
    if (asksForSeveral(draft.kind)) {
        return false;
    }
    constexpr std::size_t enough = 4;
    if (draft.kind == ItemKind::SingleChoice && item.options.size() < enough) {
        return true;
    }
    const Quote &quote = draft.quotes.front();
    const bool opens = quote.part == PassagePart::Text
        && QStringView(passage.text).first(quote.range.start).trimmed().isEmpty();
    return !readers.isTrusted({item.stem, item.rule, passage.kind, passage.heading, opens});
}

bool isDoubted(const Event &event, const Passage &passage, const ReaderModel &readers)
{
    return !readers.isTrusted(
        {event.told() + u'。', u"C-DATE"_s, PassageKind::Chronicle, passage.heading, true});
}

} // namespace zhixing
