// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/score.h"
#include "ui/comparison_list_model.h"
#include "ui/option_list_model.h"
#include "ui/point_list_model.h"

#include <QSortFilterProxyModel>

#include <memory>

namespace zhixing
{

class Library;

/// One item with what was answered and how that was marked.
struct ResultEntry {
    FormEntry entry;
    EntryState state;
    Mark mark;
    bool operator==(const ResultEntry &) const = default;
};

/// Results item by item: your answer, the key, and why.
class ResultListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a result")
public:
    enum class Role {
        Number = firstRole,
        Stem,
        KindName,
        Topic,
        Judged,
        IsFlagged,
        AnswerText,
        KeyText,
        Rationale,
        Source,
        Quote,
        HasPassage,
        SpentText,
        VerdictName,
        EarnedText,
        Remark,
        Shape,
        Options,
        Comparison,
        Points,
    };
    Q_ENUM(Role)
    enum class Verdict { Right, Partial, NearMiss, Wrong, Pending, Unanswered };
    Q_ENUM(Verdict)
    /// How answer and key are laid beside each other.
    enum class Layout { Choices, Words, Order, Pairs, PointList };
    Q_ENUM(Layout)

    using RowListModel::RowListModel;
    ~ResultListModel() override;

    /// The attempt has to be over; of a running one nothing is shown.
    void showAttempt(const Attempt &attempt, const Score &score, const Library *library);
    /// Entries that are committed, each in a row.
    void showEntries(
        std::vector<ResultEntry> entries, const MarkingRules &rules, const Library *library);
    /// The same attempt after points were confirmed: rows stay, marks change.
    void refresh(const Attempt &attempt, const Score &score);
    void refreshRow(int row, const EntryState &state, const Mark &mark);
    [[nodiscard]] Verdict verdict(int row) const;
    /// The points of a 简答 by its number, counted from 1; nullptr where there are none.
    [[nodiscard]] PointListModel *points(int number) const;
    [[nodiscard]] bool isFlagged(int row) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    struct Row : ResultEntry {
        bool hasPassage = false;
        std::unique_ptr<OptionListModel> options;
        std::unique_ptr<ComparisonListModel> comparison;
        std::unique_ptr<PointListModel> points;
    };
    [[nodiscard]] QString remark(const Row &row) const;

    std::vector<Row> m_rows;
    std::vector<Row> m_retired; ///< a page lets go of their models only after the reset
    MarkingRules m_rules;
};

/// Shows all items, or only those worth a second look.
class ResultFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a result")
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int wrongCount READ wrongCount NOTIFY countsChanged)
    Q_PROPERTY(int flaggedCount READ flaggedCount NOTIFY countsChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged)
public:
    enum class Filter { All, Wrong, Flagged };
    Q_ENUM(Filter)

    explicit ResultFilterModel(ResultListModel &source, QObject *parent = nullptr);
    [[nodiscard]] Filter filter() const;
    void setFilter(Filter filter);
    [[nodiscard]] int wrongCount() const;
    [[nodiscard]] int flaggedCount() const;
    [[nodiscard]] int allCount() const;

Q_SIGNALS:
    void filterChanged();
    void countsChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ResultListModel &m_source;
    Filter m_filter = Filter::All;
};

} // namespace zhixing
