// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper_cell_model.h"

#include "assessment/paper_answer.h"
#include "ui/wording.h"

namespace zhixing
{

namespace
{

Mark markOf(const Form &form, int row, const QString &typed)
{
    const FormEntry &entry = form.entries[static_cast<std::size_t>(row)];
    const PaperAnswer answer = paperAnswer(entry, typed);
    return markAnswer(entry.item, answer.answer, form.blueprint.marking, answer.confirmed);
}

} // namespace

void PaperCellModel::show(const Form &form)
{
    beginResetModel();
    m_form = form;
    m_typed = QStringList(static_cast<qsizetype>(form.entries.size()), QString());
    endResetModel();
    Q_EMIT countChanged();
}

void PaperCellModel::setTyped(int row, const QString &typed)
{
    if (row >= 0 && row < size() && m_typed.at(row) != typed) {
        m_typed[row] = typed;
        rowChanged(row);
    }
}

void PaperCellModel::setAllTyped(const QStringList &typed)
{
    for (int row = 0; row < size(); ++row) {
        setTyped(row, typed.value(row));
    }
}

QStringList PaperCellModel::typed() const
{
    return m_typed;
}

QString PaperCellModel::typedAt(int row) const
{
    return m_typed.value(row);
}

const FormEntry *PaperCellModel::entryAt(int row) const
{
    return row >= 0 && row < size() ? &m_form.entries[static_cast<std::size_t>(row)] : nullptr;
}

int PaperCellModel::untyped() const
{
    return static_cast<int>(m_typed.count(QString()));
}

double PaperCellModel::earned() const
{
    double sum = 0.0;
    for (int row = 0; row < size(); ++row) {
        sum += markOf(m_form, row, m_typed.at(row)).earned;
    }
    return sum;
}

QHash<int, QByteArray> PaperCellModel::roleNames() const
{
    return namesOf<Role>();
}

int PaperCellModel::size() const
{
    return static_cast<int>(m_form.entries.size());
}

PaperCellModel::State PaperCellModel::stateOf(int row) const
{
    if (m_typed.at(row).isEmpty()) {
        return State::Untyped;
    }
    const Mark mark = markOf(m_form, row, m_typed.at(row));
    if (!mark.answered) {
        return State::Blank;
    }
    return mark.correct ? State::Right : mark.earned > 0.0 ? State::Partly : State::Wrong;
}

QVariant PaperCellModel::value(int row, int role) const
{
    const FormEntry &entry = m_form.entries[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Number:
        return row + 1;
    case Role::Kind:
        return wording::kindName(entry.item.kind);
    case Role::Typed:
        return m_typed.at(row);
    case Role::Verdict:
        return QVariant::fromValue(stateOf(row));
    case Role::IsFirst:
        return row == 0 || entryAt(row - 1)->item.kind != entry.item.kind;
    }
    return {};
}

} // namespace zhixing
