// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/practice_session.h"
#include "ui/row_list_model.h"

#include <QStringList>

#include <vector>

namespace zhixing
{

class PracticeRecords;

/// What a row of a book says.
struct BookEntry {
    const Item *item = nullptr;
    UtcTime at; ///< when it was missed last, or marked
    int errors = 0; ///< 错题本 only, as in Mistake
    int rightInARow = 0;
};

/// A book of items, 错题本 or 收藏: by topic, of each topic the newest first. The rows tell no
/// keys: an item is to be answered, or opened.
class ItemBookModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// Topics with their numbers, the first of which stands for all.
    Q_PROPERTY(QStringList topics READ topics NOTIFY filterChanged)
    Q_PROPERTY(int topicIndex READ topicIndex WRITE setTopicIndex NOTIFY filterChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY filterChanged)
public:
    enum class Role { Topic = firstRole, Stem, KindName, Errors, RightInARow, WhenText };
    Q_ENUM(Role)

    ItemBookModel(PracticeRecords &records, PracticeSession &session, QObject *parent = nullptr);

    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] int topicIndex() const;
    void setTopicIndex(int index);
    [[nodiscard]] int allCount() const;

    /// 错题本 or 收藏.
    [[nodiscard]] QString title() const;
    /// What the rows show.
    [[nodiscard]] std::vector<const Item *> listed() const;

    /// Practises the items that are listed.
    Q_INVOKABLE bool begin();
    /// Shows the items that are listed with their keys and sources, from this row on. False after
    /// saying why not: a test that is not handed in asks the item.
    Q_INVOKABLE bool open(int row);

    void refresh();
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void said(const QString &text);

protected:
    /// All that stands in the book, the newest first.
    [[nodiscard]] virtual std::vector<BookEntry> entries() const = 0;
    [[nodiscard]] virtual PracticeSession::Mode mode() const = 0;

    [[nodiscard]] const PracticeRecords &records() const;
    [[nodiscard]] const BookEntry &entry(int row) const;
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    [[nodiscard]] std::vector<BookEntry> byTopic() const;
    void showRows();

    PracticeRecords &m_records;
    PracticeSession &m_session;
    std::vector<QString> m_topics;
    std::vector<int> m_counts;
    std::vector<BookEntry> m_rows;
    QString m_topic;
    int m_topicIndex = 0;
    int m_allCount = 0;
};

} // namespace zhixing
