// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/wording.h"

#include "text/character_set.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr QStringView openers = u"“‘（《〈「『【(";
constexpr QStringView closers = u"”’）》〉」』】)";

// Asked of every character of every sentence: one look instead of a search.
constexpr CharacterSet opening(u"“‘（《〈「『【(");
constexpr CharacterSet closing(u"”’）》〉」』】)");
constexpr CharacterSet ending(u"。！？!?");

bool opens(QChar c)
{
    return opening.contains(c.unicode());
}

bool closes(QChar c)
{
    return closing.contains(c.unicode());
}

bool endsSentence(QChar c)
{
    return ending.contains(c.unicode());
}

/// Han first: nearly all are.
bool isLetterOrNumber(QChar c)
{
    return (c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF) || c.isLetterOrNumber();
}

bool isChinese(QChar c)
{
    return isHan(c) || (c.unicode() >= 0x3000 && c.unicode() <= 0x303F)
        || (c.unicode() >= 0xFF00 && c.unicode() <= 0xFFEF) || u"“”‘’…—"_s.contains(c);
}

QChar fullWidth(QChar c)
{
    constexpr QStringView half = u",;:?!()";
    constexpr QStringView full = u"，；：？！（）";
    const auto index = c.unicode() < 0x80 ? half.indexOf(c) : -1;
    return index < 0 ? c : full[index];
}

} // namespace

bool isHan(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3400 && u <= 0x4DBF) || u == u'〇';
}

QString tidied(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF) {
            result += c;
            continue;
        }
        if (c.isSpace()) {
            qsizetype next = i;
            while (next < text.size() && text[next].isSpace()) {
                ++next;
            }
            const bool isLatin = !result.isEmpty() && next < text.size()
                && result.back().unicode() < 0x250 && text[next].unicode() < 0x250
                && (result.back().isLetter() || text[next].isLetter());
            if (isLatin) {
                result += u' ';
            }
            i = next - 1;
            continue;
        }
        // 第３条 reads 第3条: figures of full width come from the typesetting.
        if (c.unicode() >= u'０' && c.unicode() <= u'９') {
            result += QChar(static_cast<char16_t>(c.unicode() - u'０' + u'0'));
            continue;
        }
        const auto isFigure = [](QChar digit) {
            return digit.isDigit();
        };
        if (c == u'．' && i > 0 && i + 1 < text.size() && isFigure(text[i - 1])
            && isFigure(text[i + 1])) {
            result += u'.';
            continue;
        }
        const QChar wide = fullWidth(c);
        if (wide != c) {
            qsizetype next = i + 1;
            while (next < text.size() && text[next].isSpace()) {
                ++next;
            }
            const bool before = !result.isEmpty() && isChinese(result.back());
            const bool after = next < text.size() && isChinese(text[next]);
            result += before || after ? wide : c;
            continue;
        }
        result += c;
    }
    return result;
}

std::vector<quint32> bigramsOf(QStringView text)
{
    std::vector<quint32> pairs;
    pairs.reserve(static_cast<std::size_t>(text.size()));
    char16_t last = 0;
    for (const QChar c : text) {
        if (!isLetterOrNumber(c)) {
            if (!c.isSpace()) {
                last = 0;
            }
            continue;
        }
        if (last != 0) {
            pairs.push_back(static_cast<quint32>(last) << 16 | c.unicode());
        }
        last = c.unicode();
    }
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
}

std::size_t sharedPairs(const std::vector<quint32> &part, const std::vector<quint32> &whole)
{
    std::size_t common = 0;
    auto it = whole.begin();
    for (const quint32 pair : part) {
        while (it != whole.end() && *it < pair) {
            ++it;
        }
        if (it == whole.end()) {
            break;
        }
        common += *it == pair ? 1 : 0;
    }
    return common;
}

double containment(const std::vector<quint32> &part, const std::vector<quint32> &whole)
{
    return part.empty()
        ? 0
        : static_cast<double>(sharedPairs(part, whole)) / static_cast<double>(part.size());
}

bool readsAlike(QStringView a, QStringView b, double share)
{
    const auto first = bigramsOf(a);
    const auto second = bigramsOf(b);
    return std::max(containment(first, second), containment(second, first)) >= share;
}

std::vector<int> nestingOf(QStringView text)
{
    std::vector<int> depths(static_cast<std::size_t>(text.size()));
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (opens(text[i])) {
            ++depth;
        } else if (closes(text[i]) && depth > 0) {
            --depth;
        }
        depths[static_cast<std::size_t>(i)] = depth;
    }
    return depths;
}

bool isBalanced(QStringView text)
{
    QString open;
    for (const QChar c : text) {
        if (opens(c)) {
            open += closers[openers.indexOf(c)];
        } else if (closes(c)) {
            if (open.isEmpty() || open.back() != c) {
                return false;
            }
            open.chop(1);
        }
    }
    return open.isEmpty();
}

std::vector<TextRange> clausesOf(QStringView text)
{
    std::vector<TextRange> clauses;
    const auto depths = nestingOf(text);
    qsizetype end = text.size();
    while (end > 0 && (endsSentence(text[end - 1]) || text[end - 1].isSpace())) {
        --end;
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i <= end; ++i) {
        const bool isBreak = i == end
            || (depths[static_cast<std::size_t>(i)] == 0 && u"，；："_s.contains(text[i]));
        if (isBreak) {
            if (i > start) {
                clauses.push_back({start, i});
            }
            start = i + 1;
        }
    }
    return clauses;
}

std::vector<TextRange> sentencesOf(QStringView text)
{
    std::vector<TextRange> sentences;
    qsizetype start = 0;
    int depth = 0;
    const auto close = [&](qsizetype end) {
        TextRange range {start, end};
        while (range.start < range.end && text[range.start].isSpace()) {
            ++range.start;
        }
        while (range.end > range.start && text[range.end - 1].isSpace()) {
            --range.end;
        }
        if (range.length() > 0) {
            sentences.push_back(range);
        }
        start = end;
        depth = 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n') {
            close(i);
        } else if (opens(c)) {
            ++depth;
        } else if (closes(c)) {
            depth = std::max(0, depth - 1);
            // “……。” ends the sentence with the mark inside.
            if (depth == 0 && i > 0 && endsSentence(text[i - 1])
                && (i + 1 == text.size() || !u"，；、。的"_s.contains(text[i + 1]))) {
                close(i + 1);
            }
        } else if (depth == 0 && endsSentence(c)) {
            close(i + 1);
        }
    }
    close(text.size());
    return sentences;
}

qsizetype sharedRun(QStringView a, QStringView b)
{
    qsizetype best = 0;
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (const QChar x : a) {
        qsizetype diagonal = 0;
        for (std::size_t j = 0; j < static_cast<std::size_t>(b.size()); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = x == b[static_cast<qsizetype>(j)] && isHan(x) ? diagonal + 1 : 0;
            best = std::max(best, row[j + 1]);
            diagonal = above;
        }
    }
    return best;
}

QString leadingWord(QStringView text, const QStringList &words)
{
    if (text.isEmpty()) {
        return {};
    }
    for (const QString &word : words) {
        if (!word.isEmpty() && word.front() == text.front() && text.startsWith(word)) {
            return word;
        }
    }
    return {};
}

bool says(QStringView text, QStringView word)
{
    if (word.isEmpty()) {
        return false;
    }
    // 百货公司 begins with no number.
    static constexpr QStringView units = u"年月日天周个小分秒岁人名户次元米公克吨升度％%倍亩";
    qsizetype number = 0;
    while (number < word.size() && numeralCharacters.contains(word[number])) {
        ++number;
    }
    const bool isQuantity = number > 0 && (number == word.size() || units.contains(word[number]));
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !isQuantity || !numeralCharacters.contains(text[at - 1])) {
            return true;
        }
    }
    return false;
}

bool containsAny(QStringView text, const QStringList &words)
{
    const CharacterSketch sketch(text);
    return std::ranges::any_of(
        words, [&](const QString &word) { return sketch.mayContain(word) && text.contains(word); });
}

QString shortened(const QString &text, qsizetype limit)
{
    return text.size() <= limit ? text : text.first(limit - 1) + u'…';
}

QString withoutEndMark(QStringView text)
{
    qsizetype end = text.size();
    while (
        end > 0 && (u"。，；：、！？!?;,:"_s.contains(text[end - 1]) || text[end - 1].isSpace())) {
        --end;
    }
    return text.first(end).toString();
}

QString stableId(const QString &prefix, std::initializer_list<QStringView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QStringView part : parts) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return prefix + QString::fromLatin1(hash.result().first(8).toHex());
}

quint64 stableNumber(QStringView text)
{
    // FNV-1a, then mixed, because its low bits follow the last character.
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    }
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    return hash ^ (hash >> 33);
}

} // namespace zhixing
