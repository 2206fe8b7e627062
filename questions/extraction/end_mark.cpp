// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/end_mark.h"

#include "text/characters.h"

#include <algorithm>

namespace zhixing
{

std::optional<qsizetype> endMarkIn(QStringView paragraph)
{
    constexpr qsizetype longestCaption = 70;
    const qsizetype from = std::max<qsizetype>(1, paragraph.size() - longestCaption);
    for (qsizetype at = from; at < paragraph.size(); ++at) {
        if (!isEndMarkGlyph(paragraph[at].unicode())) {
            continue;
        }
        qsizetype before = at - 1;
        while (before > 0 && isBlank(paragraph[before].unicode())) {
            --before;
        }
        const char16_t previous = paragraph[before].unicode();
        if (!isSentenceEnd(previous) && !isCloser(previous)) {
            continue;
        }
        const QStringView rest = trimmedBlanks(paragraph.sliced(at + 1));
        if (rest.isEmpty()) {
            return at;
        }
        // A word that happens to begin with the glyph goes on to the end of its sentence; a caption
        // has none.
        const char16_t glyph = paragraph[at].unicode();
        const bool solid = glyph == u'□' || glyph == u'■' || glyph == u'阴';
        const char16_t last = rest.back().unicode();
        if (solid && !isSentenceEnd(last) && !isCloser(last) && last != u'，' && last != u'；'
            && !rest.contains(u'。')) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace zhixing
