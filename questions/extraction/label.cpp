// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/label.h"

#include "text/character_set.h"
#include "text/characters.h"

#include <array>

namespace zhixing
{

namespace
{

int hanDigit(char16_t c)
{
    switch (c) {
    case u'〇':
    case u'零':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

qsizetype blanksAt(QStringView text, qsizetype at)
{
    qsizetype count = 0;
    while (at + count < text.size() && isBlank(text[at + count].unicode())) {
        ++count;
    }
    return count;
}

bool isLabelMark(char16_t c)
{
    return c == u'、' || c == u'.' || c == u'．' || isColon(c) || c == u')' || c == u'）'
        || c == u'，' || c == u'。';
}

Label finished(LabelKind kind, int number, QStringView text, qsizetype length)
{
    return {kind, number, length + blanksAt(text, length)};
}

/// A word of asking or answering, with an optional numeral behind it, closed by a colon or in
/// brackets.
Label wordLabel(QStringView text)
{
    struct Word {
        QStringView word;
        LabelKind kind;
    };
    static constexpr std::array<Word, 17> words {{
        {u"问题", LabelKind::Question},
        {u"提问", LabelKind::Question},
        {u"问", LabelKind::Question},
        {u"問題", LabelKind::Question},
        {u"問", LabelKind::Question},
        {u"答案", LabelKind::Answer},
        {u"答复", LabelKind::Answer},
        {u"答疑", LabelKind::Answer},
        {u"答", LabelKind::Answer},
        {u"解答", LabelKind::Answer},
        {u"回答", LabelKind::Answer},
        {u"回复", LabelKind::Answer},
        {u"解析", LabelKind::Explanation},
        {u"Q", LabelKind::Question},
        {u"q", LabelKind::Question},
        {u"A", LabelKind::Answer},
        {u"a", LabelKind::Answer},
    }};
    qsizetype at = 0;
    const bool bracketed = text.startsWith(u'【') || text.startsWith(u'[') || text.startsWith(u'［')
        || text.startsWith(u'〔');
    if (bracketed) {
        ++at;
    }
    static constexpr CharacterSet firsts(u"问提問答解回QqAa");
    if (at >= text.size() || !firsts.contains(text[at].unicode())) {
        return {};
    }
    for (const Word &word : words) {
        if (!text.sliced(at).startsWith(word.word)) {
            continue;
        }
        qsizetype end = at + word.word.size();
        end += blanksAt(text, end);
        int number = 0;
        if (const auto numeral = numeralAt(text.sliced(end))) {
            number = numeral->value;
            end += numeral->length;
            end += blanksAt(text, end);
        }
        if (end >= text.size()) {
            continue;
        }
        const char16_t mark = text[end].unicode();
        const bool closed = bracketed
            ? (mark == u'】' || mark == u']' || mark == u'］' || mark == u'〕')
            : (isColon(mark) || mark == u'︰' || mark == u'∶'
                  || (number > 0 && (mark == u'、' || mark == u'.' || mark == u'．')));
        // 问题一　怎样……: nothing but a blank parts them.
        const bool isNumbered = !bracketed && number > 0 && word.word == u"问题"
            && isBlank(text[end - 1].unicode()) && isHan(mark);
        if (isNumbered) {
            return finished(word.kind, number, text, end);
        }
        if (!closed) {
            continue;
        }
        ++end;
        if (bracketed && end < text.size() && isColon(text[end].unicode())) {
            ++end;
        }
        return finished(word.kind, number, text, end);
    }
    return {};
}

/// 第一问： 第三题： 第二章 第一部分
Label countedLabel(QStringView text)
{
    if (!text.startsWith(u'第')) {
        return {};
    }
    const auto numeral = numeralAt(text.sliced(1));
    if (!numeral || 1 + numeral->length >= text.size()) {
        return {};
    }
    qsizetype at = 1 + numeral->length;
    const char16_t unit = text[at].unicode();
    ++at;
    if ((unit == u'问' || unit == u'题') && at < text.size() && isLabelMark(text[at].unicode())) {
        return finished(LabelKind::Question, numeral->value, text, at + 1);
    }
    if (unit == u'章' || unit == u'节' || unit == u'篇' || unit == u'编'
        || text.sliced(at - 1).startsWith(u"部分")) {
        if (unit == u'部') {
            ++at;
        }
        return finished(LabelKind::Chapter, numeral->value, text, at);
    }
    return {};
}

} // namespace

std::optional<Numeral> numeralAt(QStringView text)
{
    Numeral numeral;
    constexpr qsizetype longest = 4;
    while (numeral.length < text.size() && numeral.length < longest
        && isDigit(text[numeral.length].unicode())) {
        numeral.value = numeral.value * 10 + digitValue(text[numeral.length].unicode());
        ++numeral.length;
    }
    if (numeral.length > 0) {
        return numeral.length < longest ? std::optional(numeral) : std::nullopt;
    }
    numeral.han = true;
    int pending = -1;
    for (; numeral.length < text.size() && numeral.length < 5; ++numeral.length) {
        const char16_t c = text[numeral.length].unicode();
        if (c == u'十') {
            numeral.value += (pending < 0 ? 1 : pending) * 10;
            pending = -1;
        } else if (c == u'百') {
            numeral.value += (pending < 0 ? 1 : pending) * 100;
            pending = -1;
        } else if (const int digit = hanDigit(c); digit >= 0) {
            if (pending > 0) {
                break;
            }
            pending = digit;
        } else {
            break;
        }
    }
    if (pending > 0) {
        numeral.value += pending;
    }
    return numeral.length > 0 && numeral.value > 0 ? std::optional(numeral) : std::nullopt;
}

Label labelAt(QStringView text)
{
    if (text.isEmpty()) {
        return {};
    }
    const char16_t first = text.front().unicode();
    // Labels begin with few characters; nearly every line is done with here.
    static constexpr CharacterSet firsts(
        u"一二三四五六七八九十百零两〇问問提答解回QqAa【[［〔第（(");
    if (!isDigit(first) && !(first >= u'①' && first <= u'⑳') && !firsts.contains(first)) {
        return {};
    }
    if (first >= u'①' && first <= u'⑳') {
        return finished(LabelKind::Circled, first - u'①' + 1, text, 1);
    }
    if (first == u'（' || first == u'(') {
        const qsizetype blanks = blanksAt(text, 1);
        const auto numeral = numeralAt(text.sliced(1 + blanks));
        if (!numeral) {
            return {};
        }
        qsizetype close = 1 + blanks + numeral->length;
        close += blanksAt(text, close);
        if (close >= text.size() || (text[close] != u'）' && text[close] != u')')) {
            return {};
        }
        return finished(numeral->han ? LabelKind::BracketHan : LabelKind::BracketArabic,
            numeral->value,
            text,
            close + 1);
    }
    if (const Label word = wordLabel(text); word.kind != LabelKind::None) {
        return word;
    }
    // 【8】村里的事项…
    if (first == u'【') {
        const auto numeral = numeralAt(text.sliced(1));
        const bool isClosed = numeral && !numeral->han && numeral->length + 1 < text.size()
            && text[numeral->length + 1] == u'】';
        return isClosed ? finished(LabelKind::Arabic, numeral->value, text, numeral->length + 2)
                        : Label {};
    }
    if (const Label counted = countedLabel(text); counted.kind != LabelKind::None) {
        return counted;
    }
    const auto numeral = numeralAt(text);
    if (!numeral) {
        return {};
    }
    qsizetype at = numeral->length;
    at += blanksAt(text, at);
    if (at >= text.size()) {
        return {};
    }
    char16_t mark = text[at].unicode();
    if (mark == u'问' && at + 1 < text.size() && isLabelMark(text[at + 1].unicode())) {
        return finished(LabelKind::Question, numeral->value, text, at + 2);
    }
    if (mark == u'答' && at + 1 < text.size() && isColon(text[at + 1].unicode())) {
        return finished(LabelKind::Answer, numeral->value, text, at + 2);
    }
    if (!isLabelMark(mark) || (mark == u'，' && numeral->han) || mark == u'。') {
        return {};
    }
    // 3.5 and 8:30 are numbers, not labels.
    if (at + 1 < text.size() && isDigit(text[at + 1].unicode()) && mark != u'、' && mark != u'）'
        && mark != u')') {
        return {};
    }
    // 七、八月 and 五、六人 are numbers as well.
    if (numeral->han && mark == u'、' && at + 1 < text.size()
        && (hanDigit(text[at + 1].unicode()) > 0 || text[at + 1] == u'十') && at + 2 < text.size()
        && !isHan(text[at + 2].unicode())) {
        return {};
    }
    Label label
        = finished(numeral->han ? LabelKind::Han : LabelKind::Arabic, numeral->value, text, at + 1);
    // "1. 问:" is one label.
    const Label inner
        = label.length < text.size() ? wordLabel(text.sliced(label.length)) : Label {};
    if (inner.kind == LabelKind::Question || inner.kind == LabelKind::Answer) {
        label.kind = inner.kind;
        label.length += inner.length;
    }
    return label;
}

std::optional<int> ordinalAlone(QStringView text)
{
    QStringView rest = trimmedBlanks(text);
    if (rest.isEmpty() || rest.size() > 7) {
        return std::nullopt;
    }
    const bool bracketed = rest.front() == u'（' || rest.front() == u'(';
    if (bracketed) {
        rest = trimmedBlanks(rest.sliced(1));
    } else if (rest.front() == u'第' || rest.front() == u'之') {
        rest = rest.sliced(1);
    }
    const auto numeral = numeralAt(rest);
    if (!numeral || (!numeral->han && numeral->length > 3)) {
        return std::nullopt;
    }
    rest = trimmedBlanks(rest.sliced(numeral->length));
    if (bracketed) {
        if (rest.isEmpty() || (rest.front() != u'）' && rest.front() != u')')) {
            return std::nullopt;
        }
        rest = trimmedBlanks(rest.sliced(1));
    } else if (rest.size() == 1 && isLabelMark(rest.front().unicode())) {
        rest = {};
    }
    return rest.isEmpty() ? std::optional(numeral->value) : std::nullopt;
}

qsizetype behindSigns(QStringView text, qsizetype from, QStringView more)
{
    static constexpr QStringView signs = u"●◆■▪◇★☆▲△○□◎➢►▶";
    while (from < text.size()
        && (signs.contains(text[from]) || more.contains(text[from])
            || isBlank(text[from].unicode()))) {
        ++from;
    }
    return from;
}

} // namespace zhixing
