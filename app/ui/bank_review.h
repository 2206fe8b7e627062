// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/review.h"
#include "ui/bank_model.h"
#include "ui/item_editor.h"
#include "ui/item_linter.h"
#include "ui/item_writer.h"
#include "ui/review_item_view.h"

namespace zhixing
{

/// 题库: the bank under review. Every decision is stored when it is made and can be taken back.
class BankReview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(zhixing::BankModel *items READ items CONSTANT)
    Q_PROPERTY(zhixing::ReviewItemView *item READ item CONSTANT)
    Q_PROPERTY(zhixing::ItemEditor *editor READ editor CONSTANT)
    Q_PROPERTY(zhixing::ItemWriter *writer READ writer CONSTANT)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged)
    /// All items; how many of them somebody has decided on; how many are still candidates.
    Q_PROPERTY(int total READ total NOTIFY countsChanged)
    Q_PROPERTY(int reviewed READ reviewed NOTIFY countsChanged)
    Q_PROPERTY(int candidates READ candidates NOTIFY countsChanged)
    Q_PROPERTY(int conflicts READ conflicts NOTIFY countsChanged)
    Q_PROPERTY(int stale READ stale NOTIFY countsChanged)
    /// The linter has read the whole bank.
    Q_PROPERTY(bool linted READ isLinted NOTIFY countsChanged)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged)
    /// The first of each list means all.
    Q_PROPERTY(QStringList topics READ topics NOTIFY listsChanged)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY listsChanged)
    Q_PROPERTY(QStringList shows READ shows NOTIFY listsChanged)
    Q_PROPERTY(int topicIndex READ topicIndex WRITE setTopicIndex NOTIFY filterChanged)
    Q_PROPERTY(int kindIndex READ kindIndex WRITE setKindIndex NOTIFY filterChanged)
    Q_PROPERTY(int showIndex READ showIndex WRITE setShowIndex NOTIFY filterChanged)
    /// The passage that the list is narrowed to; empty for none.
    Q_PROPERTY(QString passageTitle READ passageTitle NOTIFY filterChanged)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY listsChanged)
    /// Whose name stands under the decisions: the learner's, or one given here.
    Q_PROPERTY(QString reviewer READ reviewer WRITE setReviewer NOTIFY reviewerChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY countsChanged)
public:
    explicit BankReview(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] BankModel *items();
    [[nodiscard]] ReviewItemView *item();
    [[nodiscard]] ItemEditor *editor();
    [[nodiscard]] ItemWriter *writer();
    [[nodiscard]] int row() const;
    void setRow(int row);
    [[nodiscard]] int total() const;
    [[nodiscard]] int reviewed() const;
    [[nodiscard]] int candidates() const;
    [[nodiscard]] int conflicts() const;
    [[nodiscard]] int stale() const;
    [[nodiscard]] bool isLinted() const;
    [[nodiscard]] QString searchText() const;
    void setSearchText(const QString &text);
    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] QStringList shows() const;
    [[nodiscard]] int topicIndex() const;
    void setTopicIndex(int index);
    [[nodiscard]] int kindIndex() const;
    void setKindIndex(int index);
    [[nodiscard]] int showIndex() const;
    void setShowIndex(int index);
    [[nodiscard]] QString passageTitle() const;
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QString reviewer() const;
    void setReviewer(const QString &name);
    [[nodiscard]] bool canUndo() const;

    void readLibrary();
    void retranslate();
    /// The page is looked at: the linter and the statistics start.
    Q_INVOKABLE void open();
    Q_INVOKABLE void showAll();
    Q_INVOKABLE void showPassageOfItem();
    Q_INVOKABLE void showConflicts();
    Q_INVOKABLE bool approve();
    Q_INVOKABLE bool reject(const QString &reason);
    Q_INVOKABLE void beginEdit();
    Q_INVOKABLE bool saveEdit();
    Q_INVOKABLE void beginWriting();
    Q_INVOKABLE bool saveWritten();
    /// Takes back what was decided last on this page, and shows the item.
    Q_INVOKABLE bool undoLast();
    Q_INVOKABLE bool undo(const QString &decision);
    /// A path or a file URL. Says how many decisions came in.
    Q_INVOKABLE bool merge(const QString &place);

Q_SIGNALS:
    void rowChanged();
    void countsChanged();
    void filterChanged();
    void listsChanged();
    void reviewerChanged();
    /// A line to show for a while.
    void said(const QString &text);

private:
    [[nodiscard]] Signature signature() const;
    [[nodiscard]] const Review *review() const;
    [[nodiscard]] int countOf(bool (*isSuch)(ReviewState)) const;
    bool keep(const Review *review, const Result<Decision> &decision, const QString &said);
    void setFilter(const BankModel::Filter &filter);
    void showReviewed();
    void showItem(const QString &item);
    void goOn(const QString &decided, int row);
    void readStatistics();

    Workspace &m_workspace;
    ItemLinter m_linter;
    BankModel m_items;
    ReviewItemView m_item;
    ItemEditor m_editor;
    ItemWriter m_writer;
    QStringList m_topics;
    QString m_reviewer;
    QStringList m_undoable; ///< decisions made on this page, the last at the end
    int m_row = -1;
    bool m_isOpen = false;
};

} // namespace zhixing
