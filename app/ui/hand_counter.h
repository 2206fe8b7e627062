// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace zhixing
{

class LiveRoom;
class Workspace;

/// 举手: the host counts hands, option by option, by keys ("A 12 Enter B 3") or by + and −. What is
/// counted is kept at once.
class HandCounter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// Hands are counted now.
    Q_PROPERTY(bool counting READ isCounting NOTIFY changed)
    /// An option each, as the room shows them.
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed)
    /// The option counted next; -1: all are.
    Q_PROPERTY(int selected READ selected WRITE setSelected NOTIFY changed)
    /// Digits not taken over yet.
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    /// In the hall; 0: not counted.
    Q_PROPERTY(int people READ people WRITE setPeople NOTIFY changed)
    /// "未举手 2 人", or why that is not known.
    Q_PROPERTY(QString rest READ rest NOTIFY changed)
    /// More hands than people.
    Q_PROPERTY(bool tooMany READ areTooMany NOTIFY changed)
    /// Where the table was written, or why it was not; empty before.
    Q_PROPERTY(QString saved READ saved NOTIFY savedChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY savedChanged)
public:
    static constexpr int mostPeople = 9'999;

    HandCounter(Workspace &workspace, LiveRoom &room, QObject *parent = nullptr);

    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] QList<int> counts() const;
    [[nodiscard]] int selected() const;
    void setSelected(int option);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] int people() const;
    void setPeople(int people);
    [[nodiscard]] QString rest() const;
    [[nodiscard]] bool areTooMany() const;
    [[nodiscard]] QString saved() const;
    [[nodiscard]] bool hasFailed() const;

    /// A letter chooses an option, digits are its count, Enter takes them over, + and − change it
    /// by one. False where the key (Qt::Key, and what it types) means nothing here.
    Q_INVOKABLE bool takeKey(int key, const QString &text);
    /// Takes over what is typed and goes to the next option. False where nothing is typed.
    Q_INVOKABLE bool enter();
    Q_INVOKABLE void step(int option, int by);
    /// Takes over what is typed, before the room goes on.
    Q_INVOKABLE void finish();
    /// Writes all counts of the room as a table (CSV) into the folder for documents.
    Q_INVOKABLE bool save();

Q_SIGNALS:
    void changed();
    void savedChanged();

private:
    bool type(const QString &text);
    bool erase();
    void takeTyped();
    void follow();
    void readCounts();
    void count(int option, int hands);
    [[nodiscard]] bool hasOneHandEach() const;
    bool tell(const QString &saved, bool failed);

    Workspace &m_workspace;
    LiveRoom &m_room;
    QStringList m_options; ///< ids, as shown
    QList<int> m_counts;
    QString m_typed;
    QString m_saved;
    int m_people = 0;
    int m_entry = -1;
    int m_selected = 0;
    bool m_isCounting = false;
    bool m_failed = false;
};

} // namespace zhixing
