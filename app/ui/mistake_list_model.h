// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/mistake_book.h"
#include "ui/practice_session.h"
#include "ui/row_list_model.h"

#include <QStringList>

#include <vector>

namespace zhixing
{

class PracticeRecords;

/// 错题本: the items in it by topic, of each topic the newest error first. No keys: an item is to
/// be answered, not looked up.
class MistakeListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// Topics with their numbers, the first of which stands for all.
    Q_PROPERTY(QStringList topics READ topics NOTIFY filterChanged)
    Q_PROPERTY(int topicIndex READ topicIndex WRITE setTopicIndex NOTIFY filterChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY filterChanged)
    Q_PROPERTY(int leaveAfter READ leaveAfter NOTIFY filterChanged)
public:
    enum class Role { Topic = firstRole, Stem, KindName, Errors, RightInARow, LastErrorText };
    Q_ENUM(Role)

    MistakeListModel(PracticeRecords &records, PracticeSession &session, QObject *parent = nullptr);

    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] int topicIndex() const;
    void setTopicIndex(int index);
    [[nodiscard]] int allCount() const;
    [[nodiscard]] int leaveAfter() const;

    /// Practises the items that are listed.
    Q_INVOKABLE bool begin();

    void refresh();
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    struct Row {
        Mistake mistake;
        const Item *item = nullptr;
    };
    [[nodiscard]] std::vector<Row> allRows() const;
    void showRows();

    PracticeRecords &m_records;
    PracticeSession &m_session;
    std::vector<QString> m_topics;
    std::vector<int> m_counts;
    std::vector<Row> m_rows;
    QString m_topic;
    int m_topicIndex = 0;
};

} // namespace zhixing
