// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/point_suggestion.h"

#include "bank/canonical.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Words of two characters and more that say nothing of a subject.
const QStringList &functionWords()
{
    static const QStringList words {u"以及"_s,
        u"并且"_s,
        u"或者"_s,
        u"或是"_s,
        u"还是"_s,
        u"对于"_s,
        u"关于"_s,
        u"由于"_s,
        u"因为"_s,
        u"所以"_s,
        u"因此"_s,
        u"如果"_s,
        u"但是"_s,
        u"可以"_s,
        u"应当"_s,
        u"应该"_s,
        u"必须"_s,
        u"需要"_s,
        u"进行"_s,
        u"予以"_s,
        u"给予"_s,
        u"其他"_s,
        u"有关"_s,
        u"相关"_s,
        u"这个"_s,
        u"这些"_s,
        u"那些"_s,
        u"他们"_s,
        u"我们"_s,
        u"自己"_s,
        u"一般"_s,
        u"同时"_s,
        u"按照"_s,
        u"根据"_s,
        u"通过"_s,
        u"为了"_s,
        u"没有"_s,
        u"不得"_s,
        u"不能"_s,
        u"就是"_s,
        u"等等"_s,
        u"之一"_s,
        u"之间"_s,
        u"以后"_s,
        u"以前"_s,
        u"时候"_s,
        u"情况"_s,
        u"方面"_s,
        u"一个"_s,
        u"什么"_s,
        u"哪些"_s,
        u"怎样"_s,
        u"如何"_s};
    return words;
}

/// Characters that join words rather than being part of one.
bool isFunctionCharacter(const QString &word)
{
    return u"的了和与及或在为是对等把被将要有也就不得其之以于从向由可应须能会并而则个每到做后前时各该本此"_s
        .contains(word);
}

/// The words of a text, by ICU's dictionary; an empty one where something else stands between.
QStringList wordsOf(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
    QStringList found;
    if (U_FAILURE(status)) {
        return found;
    }
    const icu::UnicodeString source(
        reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    words->setText(source);
    int32_t start = words->first();
    for (int32_t end = words->next(); end != icu::BreakIterator::DONE;
        start = end, end = words->next()) {
        if (words->getRuleStatus() != UBRK_WORD_NONE) {
            found.append(text.mid(start, end - start));
        } else {
            found.append(QString());
        }
    }
    return found;
}

bool isNumeral(const QString &word)
{
    return numeralValue(word).has_value();
}

/// Content words. A numeral goes with what it counts (三个月); single characters side by side are a
/// word that the dictionary does not know (茶|箱).
QStringList contentWords(const QString &text)
{
    QStringList content;
    QString numeral;
    QString unknown;
    const auto close = [&content](QString &word) {
        // Of a longer run nobody knows where its words part: every two that touch are looked for.
        for (qsizetype at = 0; at + 1 < word.size(); ++at) {
            content.append(word.mid(at, 2));
        }
        word.clear();
    };
    for (const QString &word : wordsOf(text)) {
        const bool isSingle = word.size() == 1 && !isFunctionCharacter(word) && !isNumeral(word);
        if (!isSingle) {
            close(unknown);
        }
        if (!numeral.isEmpty()) {
            content.append(numeral + word);
            numeral.clear();
            unknown.clear();
        } else if (isNumeral(word)) {
            numeral = word;
        } else if (isSingle) {
            unknown += word;
        } else if (word.size() > 1 && !functionWords().contains(word)) {
            content.append(word);
        }
    }
    content.append(numeral);
    close(unknown);
    content.removeAll(QString());
    content.removeDuplicates();
    return content;
}

} // namespace

QStringList pointKeywords(const QString &stem, const QString &point)
{
    const QStringList words = contentWords(point);
    QStringList own = words;
    own.removeIf([&stem](const QString &word) { return stem.contains(word); });
    return own.isEmpty() ? words : own;
}

std::set<int> suggestPoints(const QString &stem, const QStringList &points, const QString &answer)
{
    QString said;
    for (const QString &word : wordsOf(answer)) {
        said += word;
    }
    QStringList spelled;
    for (const QString &word : contentWords(answer)) {
        spelled.append(canonicalAnswer(word));
    }
    std::set<int> suggested;
    for (qsizetype place = 0; place < points.size(); ++place) {
        qsizetype all = 0;
        qsizetype met = 0;
        for (const QString &keyword : pointKeywords(stem, points[place])) {
            all += keyword.size();
            if (said.contains(keyword) || spelled.contains(canonicalAnswer(keyword))) {
                met += keyword.size();
            }
        }
        if (all > 0 && 2 * met >= all) {
            suggested.insert(static_cast<int>(place));
        }
    }
    return suggested;
}

} // namespace zhixing
