// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/result_list_model.h"

#include "ui/library.h"
#include "ui/wording.h"

namespace zhixing
{

ResultListModel::~ResultListModel() = default;

void ResultListModel::showAttempt(
    const Attempt &attempt, const Score &score, const Library *library)
{
    beginResetModel();
    m_rows.clear();
    const bool isOver
        = attempt.status == AttemptStatus::Submitted || attempt.status == AttemptStatus::TimedOut;
    for (std::size_t i = 0; isOver && i < attempt.form.entries.size(); ++i) {
        Row row;
        row.entry = attempt.form.entries[i];
        row.state = attempt.entries[i];
        row.mark = score.marks[i];
        const std::vector<Evidence> &evidence = row.entry.item.evidence;
        row.hasPassage = library && !evidence.empty() && library->passage(evidence.front().passage);
        std::vector<OptionRow> options;
        if (row.entry.item.kind != ItemKind::Cloze) {
            const QStringList shown = wording::shownOptions(row.entry);
            for (int o = 0; o < shown.size(); ++o) {
                options.push_back({shown.at(o),
                    wording::letter(o),
                    wording::optionText(row.entry.item, shown.at(o)),
                    row.state.answer.contains(shown.at(o)),
                    row.entry.item.key.contains(shown.at(o))});
            }
        }
        row.options = std::make_unique<OptionListModel>();
        row.options->setRows(std::move(options));
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    Q_EMIT countChanged();
}

ResultListModel::Verdict ResultListModel::verdict(int row) const
{
    const Mark &mark = m_rows[static_cast<std::size_t>(row)].mark;
    if (!mark.answered) {
        return Verdict::Unanswered;
    }
    return mark.correct ? Verdict::Right : Verdict::Wrong;
}

bool ResultListModel::isFlagged(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].state.flagged;
}

QHash<int, QByteArray> ResultListModel::roleNames() const
{
    return namesOf<Role>();
}

int ResultListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant ResultListModel::value(int row, int role) const
{
    const Row &result = m_rows[static_cast<std::size_t>(row)];
    const Item &item = result.entry.item;
    switch (static_cast<Role>(role)) {
    case Role::Number:
        return row + 1;
    case Role::Stem:
        return wording::shownStem(item);
    case Role::KindName:
        return wording::kindName(item.kind);
    case Role::Topic:
        return item.topic;
    case Role::Judged:
        return QVariant::fromValue(verdict(row));
    case Role::IsFlagged:
        return result.state.flagged;
    case Role::AnswerText:
        return wording::answerText(result.entry, result.state.answer);
    case Role::KeyText:
        return wording::answerText(result.entry, item.key);
    case Role::Rationale:
        return item.rationale;
    case Role::Source:
        return result.entry.source;
    case Role::Quote:
        return item.evidence.empty() ? QString() : item.evidence.front().exact;
    case Role::HasPassage:
        return result.hasPassage;
    case Role::SpentText:
        return wording::durationText(result.state.spent);
    case Role::Options:
        return QVariant::fromValue(result.options.get());
    }
    return {};
}

ResultFilterModel::ResultFilterModel(ResultListModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::modelReset, this, &ResultFilterModel::countsChanged);
}

ResultFilterModel::Filter ResultFilterModel::filter() const
{
    return m_filter;
}

void ResultFilterModel::setFilter(Filter filter)
{
    if (m_filter == filter) {
        return;
    }
    m_filter = filter;
    invalidateFilter();
    Q_EMIT filterChanged();
}

int ResultFilterModel::wrongCount() const
{
    int wrong = 0;
    for (int row = 0; row < m_source.count(); ++row) {
        wrong += m_source.verdict(row) == ResultListModel::Verdict::Right ? 0 : 1;
    }
    return wrong;
}

int ResultFilterModel::flaggedCount() const
{
    int flagged = 0;
    for (int row = 0; row < m_source.count(); ++row) {
        flagged += m_source.isFlagged(row) ? 1 : 0;
    }
    return flagged;
}

int ResultFilterModel::allCount() const
{
    return m_source.count();
}

bool ResultFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::Wrong:
        return m_source.verdict(row) != ResultListModel::Verdict::Right;
    case Filter::Flagged:
        return m_source.isFlagged(row);
    }
    return true;
}

} // namespace zhixing
