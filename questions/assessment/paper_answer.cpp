// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/paper_answer.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QChar yes(u'√');
constexpr QChar no(u'×');
constexpr QChar half(u'半');
constexpr QChar none(u'-');
constexpr qsizetype mostPointsByDigit = 9;

QStringList idsOf(const std::vector<Option> &options)
{
    QStringList ids;
    for (const Option &option : options) {
        ids.append(option.id);
    }
    return ids;
}

bool isEnd(QChar key)
{
    return key == u' ' || key == u'\u3000' || key == u',' || key == u'，';
}

/// √, × and 半 by the keys that stand for them; a null character for any other.
QChar judged(QChar key)
{
    if (QStringView(u"√TYV1对").contains(key)) {
        return yes;
    }
    if (QStringView(u"×FNX0错").contains(key)) {
        return no;
    }
    return QStringView(u"半HB").contains(key) ? half : QChar();
}

/// The place a letter names, -1 where there are fewer.
qsizetype placeOf(QChar letter, qsizetype count)
{
    const qsizetype place = letter.unicode() - u'A';
    return place >= 0 && place < count ? place : -1;
}

TypedKey typeJudged(QString &typed, QChar key, bool mayBeHalf)
{
    const QChar found = judged(key);
    if (found.isNull() || (found == half && !mayBeHalf)) {
        return TypedKey::Refused;
    }
    typed = found;
    return TypedKey::Ends;
}

TypedKey typePoints(const FormEntry &entry, QString &typed, QChar key)
{
    const qsizetype points = entry.item.key.size();
    if (key.isDigit() && key.digitValue() <= std::min(points, mostPointsByDigit)) {
        typed = QString::number(key.digitValue());
        return TypedKey::Ends;
    }
    return key.isDigit() ? TypedKey::Refused : typeJudged(typed, key, true);
}

/// Letters, none twice; `whole`: as many as end the answer.
TypedKey typeLetters(QString &typed, QChar key, qsizetype count, qsizetype whole)
{
    const bool begun = typed != none;
    if (placeOf(key, count) < 0 || (begun && typed.contains(key)) || typed.size() >= whole) {
        return TypedKey::Refused;
    }
    typed = begun ? typed + key : QString(key);
    return typed.size() == whole ? TypedKey::Ends : TypedKey::Taken;
}

TypedKey typePairs(const FormEntry &entry, QString &typed, QChar key)
{
    const auto members = static_cast<qsizetype>(entry.item.options.size());
    const auto targets = static_cast<qsizetype>(entry.item.targets.size());
    const bool known = key == none || placeOf(key, targets) >= 0;
    if (!known || typed.size() >= members || (key != none && typed.contains(key))) {
        return TypedKey::Refused;
    }
    typed += key;
    return typed.size() == members ? TypedKey::Ends : TypedKey::Taken;
}

QStringList letteredIds(const QString &typed, const QStringList &shown)
{
    QStringList ids;
    for (const QChar letter : typed) {
        if (const qsizetype place = placeOf(letter, shown.size()); place >= 0) {
            ids.append(shown.at(place));
        }
    }
    return ids;
}

QStringList pairedIds(const FormEntry &entry, const QString &typed)
{
    const QStringList left = printedOptions(entry);
    const QStringList right = printedTargets(entry);
    QStringList answer;
    bool any = false;
    for (const Option &option : entry.item.options) {
        const qsizetype row = left.indexOf(option.id);
        const qsizetype place
            = row >= 0 && row < typed.size() ? placeOf(typed.at(row), right.size()) : -1;
        answer.append(place >= 0 ? right.at(place) : QString());
        any = any || place >= 0;
    }
    return any ? answer : QStringList();
}

PaperAnswer halfAnswer()
{
    return {{writtenByHand()}, std::set<int> {halfMark}};
}

PaperAnswer pointsAnswer(const Item &item, const QString &typed)
{
    const auto points = static_cast<int>(item.key.size());
    int found = 0;
    if (typed == half) {
        return halfAnswer();
    }
    if (typed == yes) {
        found = points;
    } else if (typed != no) {
        found = std::min(points, typed.front().digitValue());
    }
    PaperAnswer answer {{writtenByHand()}, std::set<int>()};
    for (int point = 0; point < found; ++point) {
        answer.confirmed->insert(point);
    }
    return answer;
}

} // namespace

TypedKey typeKey(const FormEntry &entry, QString &typed, QChar key)
{
    key = key.toUpper();
    if (isEnd(key)) {
        typed = typed.isEmpty() ? QString(none) : typed;
        return TypedKey::Ends;
    }
    if (key == none && entry.item.kind != ItemKind::Matching) {
        typed = none;
        return TypedKey::Ends;
    }
    const auto options = static_cast<qsizetype>(entry.item.options.size());
    switch (entry.item.kind) {
    case ItemKind::TrueFalse:
        return typeJudged(typed, key, false);
    case ItemKind::Cloze:
        return typeJudged(typed, key, true);
    case ItemKind::SingleChoice: {
        QString one;
        const TypedKey taken = typeLetters(one, key, options, 1);
        typed = taken == TypedKey::Refused ? typed : one;
        return taken;
    }
    case ItemKind::MultipleChoice:
        // All of them are rarely ticked: the blank that ends an answer is typed after every one.
        return typeLetters(typed, key, options, options) == TypedKey::Refused ? TypedKey::Refused
                                                                              : TypedKey::Taken;
    case ItemKind::Ordering:
        return typeLetters(typed, key, options, options);
    case ItemKind::Matching:
        return typePairs(entry, typed, key);
    case ItemKind::ShortAnswer:
        return typePoints(entry, typed, key);
    }
    Q_UNREACHABLE();
}

PaperAnswer paperAnswer(const FormEntry &entry, const QString &typed)
{
    if (typed.isEmpty() || typed == none) {
        return {};
    }
    const Item &item = entry.item;
    switch (item.kind) {
    case ItemKind::TrueFalse:
        return {{typed == yes ? u"true"_s : u"false"_s}, std::nullopt};
    case ItemKind::SingleChoice:
    case ItemKind::Ordering:
        return {letteredIds(typed, printedOptions(entry)), std::nullopt};
    case ItemKind::MultipleChoice: {
        // As they are ticked on the screen: in the order in which they are shown.
        QString letters = typed;
        std::ranges::sort(letters);
        return {letteredIds(letters, printedOptions(entry)), std::nullopt};
    }
    case ItemKind::Cloze:
        if (typed == half) {
            return halfAnswer();
        }
        return {{typed == yes ? item.key.value(0) : writtenByHand()}, std::nullopt};
    case ItemKind::Matching:
        return {pairedIds(entry, typed), std::nullopt};
    case ItemKind::ShortAnswer:
        return pointsAnswer(item, typed);
    }
    Q_UNREACHABLE();
}

QString writtenByHand()
{
    return u"（写在纸上）"_s;
}

QStringList printedOptions(const FormEntry &entry)
{
    if (!entry.optionOrder.isEmpty()) {
        return entry.optionOrder;
    }
    const QStringList ids = idsOf(entry.item.options);
    return ids.isEmpty() && entry.item.kind == ItemKind::TrueFalse
        ? QStringList {u"true"_s, u"false"_s}
        : ids;
}

QStringList printedTargets(const FormEntry &entry)
{
    return entry.targetOrder.isEmpty() ? idsOf(entry.item.targets) : entry.targetOrder;
}

} // namespace zhixing
