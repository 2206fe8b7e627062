// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/result_list_model.h"

#include "assessment/point_suggestion.h"
#include "ui/library.h"
#include "ui/response_wording.h"
#include "ui/wording.h"

#include <algorithm>
#include <utility>

namespace zhixing
{

namespace
{

ResultListModel::Layout layoutOf(ItemKind kind)
{
    using Layout = ResultListModel::Layout;
    switch (kind) {
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
    case ItemKind::MultipleChoice:
        return Layout::Choices;
    case ItemKind::Cloze:
        return Layout::Words;
    case ItemKind::Ordering:
        return Layout::Order;
    case ItemKind::Matching:
        return Layout::Pairs;
    case ItemKind::ShortAnswer:
        return Layout::PointList;
    }
    Q_UNREACHABLE();
}

std::vector<OptionRow> optionRows(const FormEntry &entry, const EntryState &state)
{
    std::vector<OptionRow> rows;
    if (layoutOf(entry.item.kind) != ResultListModel::Layout::Choices) {
        return rows;
    }
    const QStringList shown = wording::shownOptions(entry);
    for (int place = 0; place < shown.size(); ++place) {
        const QString &id = shown.at(place);
        rows.push_back({id,
            wording::letter(place),
            wording::optionText(entry.item, id),
            state.answer.contains(id),
            entry.item.key.contains(id)});
    }
    return rows;
}

std::vector<ComparisonRow> comparisonRows(const FormEntry &entry, const EntryState &state)
{
    std::vector<ComparisonRow> rows;
    const Item &item = entry.item;
    if (item.kind == ItemKind::Ordering) {
        for (qsizetype place = 0; place < item.key.size(); ++place) {
            const QString given = state.answer.value(place);
            rows.push_back({QString::number(place + 1),
                wording::optionText(item, given),
                wording::optionText(item, item.key[place]),
                given == item.key[place]});
        }
    } else if (item.kind == ItemKind::Matching) {
        for (const QString &left : wording::shownOptions(entry)) {
            const auto option = std::ranges::find(item.options, left, &Option::id);
            const auto place = static_cast<qsizetype>(option - item.options.begin());
            const QString given = state.answer.value(place);
            rows.push_back({option->text,
                wording::targetText(item, given),
                wording::targetText(item, item.key.value(place)),
                given == item.key.value(place)});
        }
    }
    return rows;
}

void showPoints(PointListModel &points, const Item &item, const EntryState &state)
{
    if (item.kind != ItemKind::ShortAnswer) {
        return;
    }
    if (state.answer.isEmpty()) {
        // Nothing to look for points in: shown, but not to be ticked.
        points.setPoints(item.key, {}, std::set<int>());
        return;
    }
    points.setPoints(
        item.key, suggestPoints(item.stem, item.key, state.answer.constFirst()), state.confirmed);
}

} // namespace

ResultListModel::~ResultListModel() = default;

void ResultListModel::showAttempt(
    const Attempt &attempt, const Score &score, const Library *library)
{
    std::vector<ResultEntry> entries;
    const bool isOver
        = attempt.status == AttemptStatus::Submitted || attempt.status == AttemptStatus::TimedOut;
    for (std::size_t i = 0; isOver && i < attempt.form.entries.size(); ++i) {
        entries.push_back({attempt.form.entries[i], attempt.entries[i], score.marks[i]});
    }
    showEntries(std::move(entries), attempt.form.blueprint.marking, library);
}

void ResultListModel::showEntries(
    std::vector<ResultEntry> entries, const MarkingRules &rules, const Library *library)
{
    beginResetModel();
    m_retired = std::exchange(m_rows, {});
    m_rules = rules;
    for (ResultEntry &entry : entries) {
        Row row {std::move(entry), false, nullptr, nullptr, nullptr};
        const std::vector<Evidence> &evidence = row.entry.item.evidence;
        row.hasPassage = library && !evidence.empty() && library->passage(evidence.front().passage);
        row.options = std::make_unique<OptionListModel>();
        row.options->setRows(optionRows(row.entry, row.state));
        row.comparison = std::make_unique<ComparisonListModel>();
        row.comparison->setRows(comparisonRows(row.entry, row.state));
        row.points = std::make_unique<PointListModel>();
        showPoints(*row.points, row.entry.item, row.state);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    Q_EMIT countChanged();
}

void ResultListModel::refresh(const Attempt &attempt, const Score &score)
{
    for (int row = 0; row < size() && row < static_cast<int>(attempt.entries.size()); ++row) {
        const auto place = static_cast<std::size_t>(row);
        refreshRow(row, attempt.entries[place], score.marks[place]);
    }
}

void ResultListModel::refreshRow(int row, const EntryState &state, const Mark &mark)
{
    Row &result = m_rows[static_cast<std::size_t>(row)];
    if (result.state == state) {
        return;
    }
    result.state = state;
    result.mark = mark;
    showPoints(*result.points, result.entry.item, result.state);
    rowChanged(row);
}

ResultListModel::Verdict ResultListModel::verdict(int row) const
{
    const Mark &mark = m_rows[static_cast<std::size_t>(row)].mark;
    if (!mark.answered) {
        return Verdict::Unanswered;
    }
    if (mark.pending) {
        return Verdict::Pending;
    }
    if (mark.correct) {
        return Verdict::Right;
    }
    if (mark.earned > 0.0) {
        return Verdict::Partial;
    }
    return mark.nearMiss == NearMiss::None ? Verdict::Wrong : Verdict::NearMiss;
}

PointListModel *ResultListModel::points(int number) const
{
    if (number < 1 || number > size()) {
        return nullptr;
    }
    const Row &row = m_rows[static_cast<std::size_t>(number - 1)];
    return row.entry.item.kind == ItemKind::ShortAnswer ? row.points.get() : nullptr;
}

QString ResultListModel::remark(const Row &row) const
{
    if (row.mark.nearMiss != NearMiss::None) {
        return wording::nearMissText(row.mark.nearMiss);
    }
    const QString rule = wording::creditRule(row.entry.item.kind, m_rules);
    return rule.isEmpty() || row.mark.pending
        ? QString()
        : tr("得 %1 分，满分 1 分。%2。").arg(wording::earnedText(row.mark.earned), rule);
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
    case Role::VerdictName:
        return wording::verdict(result.mark);
    case Role::EarnedText:
        return verdict(row) == Verdict::Partial ? wording::earnedText(result.mark.earned)
                                                : QString();
    case Role::Remark:
        return remark(result);
    case Role::Shape:
        return QVariant::fromValue(layoutOf(item.kind));
    case Role::Options:
        return QVariant::fromValue(result.options.get());
    case Role::Comparison:
        return QVariant::fromValue(result.comparison.get());
    case Role::Points:
        return QVariant::fromValue(result.points.get());
    }
    return {};
}

ResultFilterModel::ResultFilterModel(ResultListModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    // What was just marked stays where it is until another filter is chosen.
    setDynamicSortFilter(false);
    connect(&source, &QAbstractItemModel::modelReset, this, &ResultFilterModel::countsChanged);
    connect(&source, &QAbstractItemModel::dataChanged, this, &ResultFilterModel::countsChanged);
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
