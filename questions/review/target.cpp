// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/target.h"

#include "bank/canonical.h"
#include "bank/code_points.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype longestSlot = 60;
constexpr qsizetype longestCompared = 400;

/// A lead says which heading a sentence is from: 关于“…”：. It may come, go or change.
QString withoutLead(const QString &stem)
{
    static const QRegularExpression lead(u"^(?:根据材料，|关于(?:“[^”]*”|[^，。：“]*)：)"_s);
    QString own = stem;
    return own.remove(lead);
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            letters += c;
        }
    }
    return letters.left(longestCompared);
}

QString textOf(const std::vector<Option> &options, const QString &id)
{
    const auto found = std::ranges::find(options, id, &Option::id);
    return found == options.end() ? id : found->text;
}

QStringList keyTexts(const Item &item)
{
    if (item.kind == ItemKind::Cloze || item.kind == ItemKind::ShortAnswer
        || item.kind == ItemKind::TrueFalse) {
        return item.key;
    }
    QStringList texts;
    for (qsizetype i = 0; i < item.key.size(); ++i) {
        if (item.kind == ItemKind::Matching) {
            const auto left = static_cast<std::size_t>(i);
            const QString member = left < item.options.size() ? item.options[left].text : QString();
            texts.append(member + u'=' + textOf(item.targets, item.key[i]));
        } else {
            texts.append(textOf(item.options, item.key[i]));
        }
    }
    // Only the order of an 排序 says something.
    if (item.kind != ItemKind::Ordering) {
        texts.sort();
    }
    return texts;
}

/// The words of a statement that its source does not have, by the longest common subsequence: what
/// a false statement was changed to. What stands before the first common word frames it and is left
/// out.
QString foreignWords(const QString &stem, const QString &sentence)
{
    const QString mine = lettersOf(withoutLead(stem));
    const QString theirs = lettersOf(sentence);
    const auto rows = static_cast<std::size_t>(mine.size());
    const auto columns = static_cast<std::size_t>(theirs.size());
    // common[i][j]: of mine from i on and theirs from j on.
    std::vector<quint16> common((rows + 1) * (columns + 1), 0);
    const auto at = [columns](std::size_t i, std::size_t j) {
        return i * (columns + 1) + j;
    };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            common[at(i, j)] = mine[static_cast<qsizetype>(i)] == theirs[static_cast<qsizetype>(j)]
                ? static_cast<quint16>(common[at(i + 1, j + 1)] + 1)
                : std::max(common[at(i + 1, j)], common[at(i, j + 1)]);
        }
    }
    QString foreign;
    bool hasBegun = false;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < rows) {
        const QChar c = mine[static_cast<qsizetype>(i)];
        if (j < columns && c == theirs[static_cast<qsizetype>(j)]) {
            hasBegun = true;
            ++i;
            ++j;
        } else if (j < columns && common[at(i, j + 1)] >= common[at(i + 1, j)]
            && common[at(i, j)] > 0) {
            ++j;
        } else {
            foreign += hasBegun ? QString(c) : QString();
            ++i;
        }
    }
    return foreign;
}

QString shortSlot(const QString &slot)
{
    if (slot.size() <= longestSlot) {
        return slot;
    }
    const auto digest = QCryptographicHash::hash(slot.toUtf8(), QCryptographicHash::Sha256);
    return slot.left(longestSlot / 2) + u'#' + QString::fromLatin1(digest.first(6).toHex());
}

QString slotOf(const Item &item, const QString &sentence)
{
    if (item.kind == ItemKind::TrueFalse) {
        const QString truth = item.key.value(0);
        return truth == u"false" ? truth + u':' + foreignWords(item.stem, sentence) : truth;
    }
    QStringList meanings;
    for (const QString &text : keyTexts(item)) {
        meanings.append(canonicalAnswer(text));
        if (item.kind == ItemKind::Cloze) {
            break; // the others are ways to write it
        }
    }
    return meanings.join(u'|');
}

QString sentenceOf(const Item &item)
{
    QString sentence;
    QString passage;
    for (const Evidence &quote : item.evidence) {
        if (!passage.isEmpty() && quote.passage != passage) {
            sentence += u'\n';
        }
        passage = quote.passage;
        sentence += withoutWhiteSpace(quote.exact);
    }
    return sentence;
}

} // namespace

Target targetOf(const Item &item)
{
    const QString sentence = sentenceOf(item);
    return {item.fact, item.rule, item.kind, shortSlot(slotOf(item, sentence)), sentence};
}

Wording wordingOf(const Item &item)
{
    Wording wording {item.stem, {}, keyTexts(item)};
    for (const auto *options : {&item.options, &item.targets}) {
        for (const Option &option : *options) {
            wording.options.append(option.text);
        }
    }
    wording.options.sort();
    return wording;
}

bool isSameWording(const Wording &left, const Wording &right)
{
    return withoutLead(left.stem) == withoutLead(right.stem) && left.options == right.options
        && left.key == right.key;
}

} // namespace zhixing
