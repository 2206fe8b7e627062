// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/answer_form.h"

#include "text/characters.h"

#include <algorithm>

namespace zhixing
{

namespace
{

/// A letter with a mark behind it where an option begins: A. A、 A． (A) Ａ．
bool isOptionLetterAt(QStringView text, qsizetype at, char16_t letter)
{
    const auto full = static_cast<char16_t>(letter - u'A' + u'Ａ');
    if (at + 1 >= text.size() || (text[at] != letter && text[at] != full)) {
        return false;
    }
    return QStringView(u".．、,，)） 　:：").contains(text[at + 1]);
}

} // namespace

bool isListOfOptions(QStringView answer)
{
    const QStringView rest = trimmedBlanks(answer);
    if (rest.isEmpty()) {
        return false;
    }
    if (QStringView(u"□☐○◯❑▢").contains(rest.front())) {
        return true;
    }
    const bool bracket = rest.front() == u'(' || rest.front() == u'（';
    if (!isOptionLetterAt(rest, bracket ? 1 : 0, u'A')) {
        return false;
    }
    // Answers labelled A: have no B behind them.
    for (qsizetype at = 2; at + 1 < rest.size(); ++at) {
        if (isOptionLetterAt(rest, at, u'B')) {
            return true;
        }
    }
    return false;
}

bool isWithoutSentence(QStringView answer)
{
    return std::ranges::none_of(
        answer, [](QChar c) { return isSentenceEnd(c.unicode()) || c == u'；' || c == u'：'; });
}

bool isSpoken(QStringView text)
{
    constexpr qsizetype longestName = 4;
    const QStringView rest = trimmedBlanks(text);
    qsizetype at = 0;
    while (at < rest.size() && at <= longestName && isHan(rest[at].unicode())) {
        ++at;
    }
    if (at < rest.size() && (rest[at] == u'（' || rest[at] == u'(')) {
        // How it is said may stand behind the name.
        constexpr qsizetype longestManner = 12;
        const qsizetype close = std::max(rest.indexOf(u'）', at), rest.indexOf(u')', at));
        if (close > 0 && close - at <= longestManner) {
            return close + 1 < rest.size() && isColon(rest[close + 1].unicode());
        }
    }
    return at > 0 && at <= longestName && at < rest.size() && isColon(rest[at].unicode());
}

} // namespace zhixing
