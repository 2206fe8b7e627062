// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/phone.h"
#include "ui/session.h"

#include <QTemporaryDir>

#include <atomic>
#include <map>
#include <memory>

/// What the page tests stand on: a session over a fixture bank, records in a folder that is thrown
/// away, and a clock that only moves when a test moves it.
class Stage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(zhixing::Session *session READ session NOTIFY sessionChanged)
    /// Whether the introduction comes up by itself; the tests of the other pages go without.
    Q_PROPERTY(bool introduces MEMBER m_introduces)
public:
    explicit Stage(QObject *parent = nullptr);
    ~Stage() override;

    [[nodiscard]] zhixing::Session *session() const;

    /// A fresh folder, a fresh session over one of the fixture banks.
    Q_INVOKABLE void reset(const QString &bank = QStringLiteral("reading-room"));
    /// The same with a bank that is not there.
    Q_INVOKABLE void resetWithoutBank();
    /// The program ended and started again: same folder, new session.
    Q_INVOKABLE void restart();
    Q_INVOKABLE void advance(int seconds);
    /// The row of the key among the options as they are shown; -1 for a cloze.
    Q_INVOKABLE int keyRow(const QString &stem) const;
    Q_INVOKABLE QString keyWords(const QString &stem) const;
    /// A row that is not in the key.
    Q_INVOKABLE int wrongRow(const QString &stem) const;
    /// Starts a form of `count` items of one kind, by its name: "ordering".
    Q_INVOKABLE void beginKind(const QString &kind, int count);
    /// The texts of the current item in the order of its key: members, or right-hand members.
    Q_INVOKABLE QStringList keyTexts(const QString &stem) const;
    /// The texts of the rows as they are shown, of "options" or "targets".
    Q_INVOKABLE QStringList shownTexts(const QString &side) const;
    Q_INVOKABLE QString quote(const QString &stem) const;
    /// Whether the words stand in the text of a rich text document with a ground of that colour.
    Q_INVOKABLE QString markedText(QObject *textEdit, const QColor &ground) const;
    Q_INVOKABLE QString clipboard() const;
    /// Somebody comes into the open room with a phone. False where the phone was not let in;
    /// `takes` asks for the seat of that name.
    Q_INVOKABLE bool sitDown(const QString &name, bool takes = false);
    /// That one picks the option at a place; false where it was not kept.
    Q_INVOKABLE bool pick(const QString &name, int place);
    /// Rooms are opened on loopback only.
    Q_INVOKABLE void useLoopback();
    /// A path in the folder that is thrown away.
    Q_INVOKABLE QString pathFor(const QString &name) const;
    /// Names of the files in one of its folders.
    Q_INVOKABLE QStringList filesIn(const QString &folder) const;

    /// Writes a text into the folder that is thrown away.
    Q_INVOKABLE void writeText(const QString &name, const QString &text) const;
    /// Writes a bundle of a branch of that number into the folder that is thrown away.
    Q_INVOKABLE void writeBundle(const QString &name, int branch, int learners) const;
    /// The export after that one, with the first learner under another name.
    Q_INVOKABLE void writeRenamed(const QString &name, int branch, int learners) const;
    /// A bundle of which one byte was changed.
    Q_INVOKABLE void writeBroken(const QString &name) const;
    [[nodiscard]] Q_INVOKABLE QString fingerprint(int branch) const;

Q_SIGNALS:
    void sessionChanged();

private:
    /// Practice where a set is being practised, else the quiz.
    [[nodiscard]] zhixing::ItemAnswering *asking() const;
    [[nodiscard]] const zhixing::Item *item(const QString &stem) const;
    void makeSession();
    void writeFile(const QString &name, const QByteArray &bytes) const;

    QString m_bankFile;
    zhixing::Bank m_bank;
    /// A live room asks on another thread.
    std::atomic<zhixing::UtcTime> m_now;
    std::map<QString, std::unique_ptr<zhixing::test::Phone>> m_phones;
    int m_picks = 0;
    std::atomic<int> m_luck = 0; ///< as m_now
    quint64 m_seed = 7;
    bool m_introduces = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<zhixing::Preferences> m_preferences;
    std::unique_ptr<zhixing::Session> m_session;
};
