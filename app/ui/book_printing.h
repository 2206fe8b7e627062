// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/item_book_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace zhixing
{

class PracticeRecords;
class Workspace;

/// 打印: what a book lists goes out as a PDF.
class BookPrinting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    /// Keys, reasons and sources stand at the end.
    Q_PROPERTY(bool withKeys READ isWithKeys WRITE setWithKeys NOTIFY changed)
public:
    BookPrinting(Workspace &workspace, PracticeRecords &records, QObject *parent = nullptr);

    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    [[nodiscard]] bool isWithKeys() const;
    void setWithKeys(bool withKeys);

    /// Writes the items that are listed, all of them in one file; said() names it. With keys, those
    /// a test asks that is not handed in are left out. False after reporting why nothing was
    /// written.
    Q_INVOKABLE bool print(zhixing::ItemBookModel *book);

Q_SIGNALS:
    void changed();
    void said(const QString &text);

private:
    Workspace &m_workspace;
    PracticeRecords &m_records;
    QString m_folder;
    bool m_withKeys = true;
};

} // namespace zhixing
