// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/search_text.h"

#include "bank/canonical.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype longestQuery = 120;
constexpr QChar runMark = u'·'; // no letter and no digit: never part of a run

/// A text as it is compared, a blank for each mark, and where each of its units came from.
struct Folded {
    QString text;
    std::vector<TextRange> places;
};

bool isPlainHan(char32_t c)
{
    return c >= 0x4e00 && c <= 0x9fff;
}

void appendFolded(Folded &folded, char32_t c, const TextRange &place)
{
    const auto append = [&](char32_t one) {
        const QString units = QChar::isLetterOrNumber(one)
            ? QStringView(QChar::fromUcs4(QChar::toCaseFolded(one))).toString()
            : QString(u' ');
        folded.text += units;
        folded.places.insert(folded.places.end(), static_cast<std::size_t>(units.size()), place);
    };
    if (isPlainHan(c) || c < 0x80) {
        append(c);
        return;
    }
    const QString whole
        = QStringView(QChar::fromUcs4(c)).toString().normalized(QString::NormalizationForm_KC);
    for (const char32_t one : whole.toUcs4()) {
        append(one);
    }
}

/// What separates one run from the next, besides marks.
enum class Break { AtWhiteSpace, AtLineFeeds, Nowhere };

bool isSkipped(char32_t c, Break where)
{
    return where != Break::AtWhiteSpace && QChar::isSpace(c)
        && (c != u'\n' || where == Break::Nowhere);
}

Folded fold(const QString &text, Break where)
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.places.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c
            = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const qsizetype next = i + (isPair ? 2 : 1);
        if (!isSkipped(c, where)) {
            appendFolded(folded, c, {i, next});
        }
        i = next;
    }
    return folded;
}

bool isNumeral(QChar c)
{
    return u"〇零一二三四五六七八九十百千万两"_s.contains(c);
}

/// 一 alone is a word more often than a number: 统一, 一切. It counts where it is counted with.
bool standsForNumber(const QString &text, qsizetype start, qsizetype end)
{
    return end - start > 1 || (start > 0 && text[start - 1] == u'第')
        || (end < text.size() && u"年月日天周岁个条届章款项次名"_s.contains(text[end]));
}

Folded withDigits(const Folded &folded)
{
    Folded result;
    result.text.reserve(folded.text.size());
    result.places.reserve(folded.places.size());
    const auto copy = [&](qsizetype from, qsizetype to) {
        result.text += QStringView(folded.text).sliced(from, to - from);
        result.places.insert(
            result.places.end(), folded.places.begin() + from, folded.places.begin() + to);
    };
    for (qsizetype i = 0; i < folded.text.size();) {
        qsizetype end = i;
        while (end < folded.text.size() && isNumeral(folded.text[end])) {
            ++end;
        }
        const auto value = end > i && standsForNumber(folded.text, i, end)
            ? numeralValue(QStringView(folded.text).sliced(i, end - i))
            : std::nullopt;
        if (value && std::floor(*value) == *value) {
            const QString digits = QString::number(static_cast<qint64>(*value));
            const TextRange place {folded.places[static_cast<std::size_t>(i)].start,
                folded.places[static_cast<std::size_t>(end - 1)].end};
            result.text += digits;
            result.places.insert(
                result.places.end(), static_cast<std::size_t>(digits.size()), place);
        } else {
            end = std::max(end, i + 1);
            copy(i, end);
        }
        i = end;
    }
    return result;
}

QStringList runsOf(const QString &folded)
{
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/// "党 员": each character a word.
void appendCharacters(QString &words, QStringView run)
{
    for (const QChar unit : run) {
        words += unit;
        if (!unit.isHighSurrogate()) {
            words += u' ';
        }
    }
}

void appendRun(QString &words, QStringView run)
{
    appendCharacters(words, run);
    words += runMark;
    words += u' ';
}

void appendFound(std::vector<TextRange> &ranges, const Folded &folded, const QString &term)
{
    for (qsizetype at = folded.text.indexOf(term); at >= 0 && !term.isEmpty();
        at = folded.text.indexOf(term, at + term.size())) {
        const auto first = static_cast<std::size_t>(at);
        const auto last = first + static_cast<std::size_t>(term.size()) - 1;
        ranges.push_back({folded.places[first].start, folded.places[last].end});
    }
}

std::vector<TextRange> joined(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    std::vector<TextRange> result;
    for (const TextRange &range : ranges) {
        if (!result.empty() && range.start <= result.back().end) {
            result.back().end = std::max(result.back().end, range.end);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

} // namespace

std::vector<SearchTerm> searchTerms(const QString &typed)
{
    const Folded asWritten = fold(typed.left(longestQuery), Break::AtWhiteSpace);
    const QStringList runs = runsOf(asWritten.text);
    const QStringList digits = runsOf(withDigits(asWritten).text);
    std::vector<SearchTerm> terms;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const SearchTerm term {runs[i], digits[i] == runs[i] ? QString() : digits[i]};
        if (std::ranges::find(terms, term) == terms.end()) {
            terms.push_back(term);
        }
    }
    return terms;
}

QString indexedWords(const QString &text)
{
    const Folded asWritten = fold(text, Break::AtLineFeeds);
    const QStringList runs = runsOf(asWritten.text);
    const QStringList digits = runsOf(withDigits(asWritten).text);
    QString words;
    words.reserve(2 * text.size());
    for (qsizetype i = 0; i < runs.size(); ++i) {
        appendRun(words, runs[i]);
        if (digits[i] != runs[i]) {
            appendRun(words, digits[i]);
        }
    }
    return words;
}

QString matchExpression(const std::vector<SearchTerm> &terms)
{
    const auto phrase = [](const QString &run) {
        QString characters;
        appendCharacters(characters, run);
        return QString(u'"' + characters.trimmed() + u'"');
    };
    QStringList all;
    for (const SearchTerm &term : terms) {
        all << (term.inDigits.isEmpty()
                ? phrase(term.asWritten)
                : u"(%1 OR %2)"_s.arg(phrase(term.asWritten), phrase(term.inDigits)));
    }
    return all.join(u" AND ");
}

std::vector<TextRange> findTerms(
    const QString &text, const std::vector<SearchTerm> &terms, LineFeeds lineFeeds)
{
    if (terms.empty()) {
        return {};
    }
    const Folded asWritten
        = fold(text, lineFeeds == LineFeeds::Ignored ? Break::Nowhere : Break::AtLineFeeds);
    const Folded digits = withDigits(asWritten);
    std::vector<TextRange> ranges;
    for (const SearchTerm &term : terms) {
        appendFound(ranges, asWritten, term.asWritten);
        // Digits typed may stand for a numeral, and a numeral typed for digits.
        appendFound(ranges, digits, term.inDigits.isEmpty() ? term.asWritten : term.inDigits);
    }
    return joined(std::move(ranges));
}

Snippet snippetAround(const QString &text, const std::vector<TextRange> &marks, qsizetype length)
{
    constexpr qsizetype lead = 14;
    qsizetype start = marks.empty() ? 0 : std::max<qsizetype>(0, marks.front().start - lead);
    // A piece near the end is filled up from before it.
    start = std::max<qsizetype>(0, std::min(start, text.size() - length));
    qsizetype end = std::min(text.size(), start + length);
    if (start > 0 && text[start].isLowSurrogate()) {
        --start;
    }
    if (end < text.size() && text[end].isLowSurrogate()) {
        ++end;
    }
    Snippet snippet;
    const qsizetype shift = start > 0 ? 1 : 0;
    snippet.text = (start > 0 ? u"…"_s : QString()) + text.mid(start, end - start)
        + (end < text.size() ? u"…"_s : QString());
    snippet.text.replace(u'\n', u' ');
    for (const TextRange &mark : marks) {
        const TextRange cut {std::max(mark.start, start), std::min(mark.end, end)};
        if (cut.start < cut.end) {
            snippet.marks.push_back({cut.start - start + shift, cut.end - start + shift});
        }
    }
    return snippet;
}

} // namespace zhixing
