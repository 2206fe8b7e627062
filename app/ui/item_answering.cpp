// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/item_answering.h"

#include "assessment/mark.h"
#include "ui/response_wording.h"
#include "ui/wording.h"

#include <algorithm>

namespace zhixing
{

namespace
{

qsizetype optionPlace(const Item &item, const QString &id)
{
    return std::ranges::find(item.options, id, &Option::id) - item.options.begin();
}

} // namespace

OptionListModel *ItemAnswering::options()
{
    return &m_options;
}

OptionListModel *ItemAnswering::targets()
{
    return &m_targets;
}

ItemAnswering::Form ItemAnswering::form() const
{
    if (!entry()) {
        return Form::Words;
    }
    switch (entry()->item.kind) {
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
        return Form::OneOption;
    case ItemKind::MultipleChoice:
        return Form::SeveralOptions;
    case ItemKind::Cloze:
        return Form::Words;
    case ItemKind::Ordering:
        return Form::Order;
    case ItemKind::Matching:
        return Form::Pairs;
    case ItemKind::ShortAnswer:
        return Form::Essay;
    }
    Q_UNREACHABLE();
}

QString ItemAnswering::kindName() const
{
    return entry() ? wording::kindName(entry()->item.kind) : QString();
}

QString ItemAnswering::topic() const
{
    return entry() ? entry()->item.topic : QString();
}

QString ItemAnswering::stem() const
{
    return entry() ? wording::shownStem(entry()->item) : QString();
}

QString ItemAnswering::answerWords() const
{
    const bool isTyped = form() == Form::Words || form() == Form::Essay;
    return isTyped && entry() ? givenAnswer().value(0) : QString();
}

int ItemAnswering::chosenCount() const
{
    const QStringList parts = entry() ? givenAnswer() : QStringList();
    return static_cast<int>(
        std::ranges::count_if(parts, [](const QString &part) { return !part.isEmpty(); }));
}

bool ItemAnswering::isAnswered() const
{
    return entry() && isComplete(entry()->item, givenAnswer());
}

void ItemAnswering::choose(int row)
{
    const bool hasChoices = form() == Form::OneOption || form() == Form::SeveralOptions;
    if (!entry() || !hasChoices || row < 0 || row >= m_options.count()) {
        return;
    }
    const QString id = m_options.rows()[static_cast<std::size_t>(row)].id;
    if (form() == Form::OneOption) {
        give({id});
        return;
    }
    QStringList answer;
    for (const OptionRow &option : m_options.rows()) {
        if (option.isChosen != (option.id == id)) {
            answer << option.id;
        }
    }
    give(answer);
}

void ItemAnswering::moveOption(int from, int to)
{
    if (takesAnswers() && form() == Form::Order) {
        m_options.moveRow(from, to);
    }
}

void ItemAnswering::keepOrder()
{
    if (!entry() || form() != Form::Order) {
        return;
    }
    QStringList order;
    for (const OptionRow &row : m_options.rows()) {
        order << row.id;
    }
    give(order);
}

void ItemAnswering::pair(int leftRow, int rightRow)
{
    if (!entry() || form() != Form::Pairs || leftRow < 0 || leftRow >= m_options.count()
        || rightRow < 0 || rightRow >= m_targets.count()) {
        return;
    }
    const QString target = m_targets.rows()[static_cast<std::size_t>(rightRow)].id;
    QStringList answer = pairing();
    std::ranges::replace(answer, target, QString());
    answer[optionPlace(entry()->item, m_options.rows()[static_cast<std::size_t>(leftRow)].id)]
        = target;
    give(answer);
}

void ItemAnswering::unpair(int leftRow)
{
    if (!entry() || form() != Form::Pairs || leftRow < 0 || leftRow >= m_options.count()) {
        return;
    }
    QStringList answer = pairing();
    answer[optionPlace(entry()->item, m_options.rows()[static_cast<std::size_t>(leftRow)].id)]
        = QString();
    const bool isEmpty
        = std::ranges::all_of(answer, [](const QString &target) { return target.isEmpty(); });
    give(isEmpty ? QStringList() : answer);
}

void ItemAnswering::write(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (entry() && (form() == Form::Words || form() == Form::Essay)) {
        give(trimmed.isEmpty() ? QStringList() : QStringList(trimmed));
    }
}

void ItemAnswering::clearAnswer()
{
    give({});
}

void ItemAnswering::give(const QStringList &answer)
{
    if (entry() && takesAnswers() && givenAnswer() != answer) {
        takeAnswer(answer);
    }
}

void ItemAnswering::showOptions()
{
    switch (form()) {
    case Form::OneOption:
    case Form::SeveralOptions:
        m_options.setRows(choiceRows());
        m_targets.setRows({});
        break;
    case Form::Order:
        m_options.setRows(orderRows());
        m_targets.setRows({});
        break;
    case Form::Pairs:
        showPairs();
        break;
    case Form::Words:
    case Form::Essay:
        m_options.setRows({});
        m_targets.setRows({});
        break;
    }
}

std::vector<OptionRow> ItemAnswering::choiceRows() const
{
    std::vector<OptionRow> rows;
    for (const QString &id : wording::shownOptions(*entry())) {
        rows.push_back({id,
            wording::letter(static_cast<int>(rows.size())),
            wording::optionText(entry()->item, id),
            givenAnswer().contains(id)});
    }
    return rows;
}

std::vector<OptionRow> ItemAnswering::orderRows() const
{
    const QStringList shown = wording::shownOptions(*entry());
    const QStringList answer = givenAnswer();
    std::vector<OptionRow> rows;
    for (const QString &id : answer.size() == shown.size() ? answer : shown) {
        rows.push_back({id, QString(), wording::optionText(entry()->item, id), !answer.isEmpty()});
    }
    return rows;
}

void ItemAnswering::showPairs()
{
    const QStringList answer = pairing();
    const QStringList right = wording::shownTargets(*entry());
    std::vector<OptionRow> leftRows;
    std::vector<OptionRow> rightRows;
    for (int row = 0; row < right.size(); ++row) {
        rightRows.push_back(
            {right[row], wording::letter(row), wording::targetText(entry()->item, right[row])});
    }
    for (const QString &id : wording::shownOptions(*entry())) {
        const int row = static_cast<int>(leftRows.size());
        const QString &target = answer[optionPlace(entry()->item, id)];
        OptionRow left {id, QString::number(row + 1), wording::optionText(entry()->item, id)};
        if (!target.isEmpty()) {
            OptionRow &partner = rightRows[static_cast<std::size_t>(right.indexOf(target))];
            left.isChosen = partner.isChosen = true;
            left.partner = static_cast<int>(right.indexOf(target));
            left.partnerLabel = partner.letter;
            partner.partner = row;
            partner.partnerLabel = left.letter;
        }
        leftRows.push_back(std::move(left));
    }
    m_options.setRows(std::move(leftRows));
    m_targets.setRows(std::move(rightRows));
}

QStringList ItemAnswering::pairing() const
{
    QStringList answer = givenAnswer();
    answer.resize(static_cast<qsizetype>(entry()->item.options.size()));
    return answer;
}

} // namespace zhixing
