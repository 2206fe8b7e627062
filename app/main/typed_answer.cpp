// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/typed_answer.h"

#include "ui/response_wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct TypedAnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(TypedAnswerTexts)
};

/// Full-width letters and digits count as plain ones.
QString plain(const QString &line)
{
    return line.normalized(QString::NormalizationForm_KC).toUpper();
}

bool separates(QChar sign)
{
    return sign.isSpace() || u",、;.>→"_s.contains(sign);
}

/// Letters or digits as the options they stand before, each once; unset if one stands before none.
std::optional<QStringList> named(const QStringList &shown, const QString &line)
{
    QStringList chosen;
    for (const QChar sign : line) {
        if (separates(sign)) {
            continue;
        }
        const int place = sign.isDigit() ? sign.digitValue() - 1 : sign.unicode() - u'A';
        if (place < 0 || place >= shown.size()) {
            return std::nullopt;
        }
        if (!chosen.contains(shown.at(place))) {
            chosen << shown.at(place);
        }
    }
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

std::optional<QStringList> readPairs(
    const FormEntry &entry, const QStringList &before, const QString &line)
{
    const QStringList left = wording::shownOptions(entry);
    const QStringList right = wording::shownTargets(entry);
    QStringList answer = before;
    answer.resize(static_cast<qsizetype>(entry.item.options.size()));
    const auto join = [&](qsizetype leftPlace, const QString &target) {
        const auto option = std::ranges::find(entry.item.options, left[leftPlace], &Option::id);
        if (!target.isEmpty()) {
            std::ranges::replace(answer, target, QString());
        }
        answer[option - entry.item.options.begin()] = target;
    };

    static const QRegularExpression letters(u"^[A-Z]+$"_s);
    QString bare = line;
    bare.removeIf(separates);
    if (letters.match(bare).hasMatch()) {
        const auto targets = named(right, bare);
        if (!targets || targets->size() != left.size() || bare.size() != left.size()) {
            return std::nullopt;
        }
        answer.fill(QString());
        for (qsizetype place = 0; place < left.size(); ++place) {
            join(place, targets->at(place));
        }
        return answer;
    }
    static const QRegularExpression pairs(u"^(?:\\d(?:[-–:=]*[A-Z]|[-–]))+$"_s);
    if (!pairs.match(bare).hasMatch()) {
        return std::nullopt;
    }
    static const QRegularExpression pair(u"(\\d)(?:[-–:=]*([A-Z])|[-–])"_s);
    for (auto it = pair.globalMatch(bare); it.hasNext();) {
        const auto match = it.next();
        const qsizetype leftPlace = match.captured(1).toInt() - 1;
        const QString letter = match.captured(2);
        const qsizetype rightPlace = letter.isEmpty() ? -1 : letter.front().unicode() - u'A';
        if (leftPlace < 0 || leftPlace >= left.size() || rightPlace >= right.size()) {
            return std::nullopt;
        }
        join(leftPlace, rightPlace < 0 ? QString() : right[rightPlace]);
    }
    const bool isEmpty
        = std::ranges::all_of(answer, [](const QString &target) { return target.isEmpty(); });
    return isEmpty ? QStringList() : answer;
}

} // namespace

std::optional<QStringList> readTypedAnswer(
    const FormEntry &entry, const QStringList &before, const QString &line)
{
    switch (entry.item.kind) {
    case ItemKind::Cloze:
    case ItemKind::ShortAnswer:
        return QStringList(line);
    case ItemKind::Matching:
        return readPairs(entry, before, plain(line));
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::MultipleChoice:
    case ItemKind::Ordering:
        break;
    }
    const QStringList shown = wording::shownOptions(entry);
    const std::optional<QStringList> chosen = named(shown, plain(line));
    if (!chosen || entry.item.kind == ItemKind::MultipleChoice) {
        return chosen;
    }
    const qsizetype needed = entry.item.kind == ItemKind::Ordering ? shown.size() : 1;
    return chosen->size() == needed ? chosen : std::nullopt;
}

std::optional<QStringList> readTypedPoints(
    const Item &item, const std::set<int> &suggested, const QString &line)
{
    QStringList places;
    const QString typed = plain(line).trimmed();
    if (typed.isEmpty()) {
        for (const int place : suggested) {
            places << QString::number(place);
        }
        return places;
    }
    static const QRegularExpression between(u"[\\s,、;.]+"_s);
    for (const QString &word : typed.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber || number < 0 || number > item.key.size()) {
            return std::nullopt;
        }
        if (number > 0) {
            places << QString::number(number - 1);
        }
    }
    return places;
}

QString typingHint(ItemKind kind)
{
    switch (kind) {
    case ItemKind::MultipleChoice:
        return TypedAnswerTexts::tr("可以选多项，如 AC");
    case ItemKind::Ordering:
        return TypedAnswerTexts::tr("按先后输入全部字母，如 CABD");
    case ItemKind::Matching:
        return TypedAnswerTexts::tr("输入成对的数字和字母，如 1B 2A；1- 取消第 1 项的连线");
    case ItemKind::ShortAnswer:
        return TypedAnswerTexts::tr("在一行里写下回答");
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::Cloze:
        break;
    }
    return {};
}

QString typingRefusal(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Ordering:
        return TypedAnswerTexts::tr("每一项都要排到，且只排一次，请按先后输入全部字母。");
    case ItemKind::Matching:
        return TypedAnswerTexts::tr("没有这样的一对，请输入左边的数字和右边的字母。");
    default:
        return TypedAnswerTexts::tr("没有这个选项，请输入选项前的字母。");
    }
}

} // namespace zhixing
