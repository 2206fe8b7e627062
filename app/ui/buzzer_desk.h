// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/buzzer.h"
#include "records/room_record.h"
#include "ui/buzzer_player_model.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <vector>

namespace zhixing
{

class LiveRoom;
class Workspace;
struct RoomStatus;

/// 抢答: up to eight players or teams at one keyboard, before and while they play. Keys of players
/// are never those of options, so that a late press answers nothing.
class BuzzerDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// Those named before the room is open, then those in it.
    Q_PROPERTY(zhixing::BuzzerPlayerModel *players READ players CONSTANT)
    Q_PROPERTY(bool full READ isFull NOTIFY changed)
    /// Why a name or a key was not taken; empty for nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// Before keys are free, in seconds.
    Q_PROPERTY(int reading READ reading WRITE setReading NOTIFY changed)
    /// From the press to the answer, in seconds; 0: no limit.
    Q_PROPERTY(int answering READ answering WRITE setAnswering NOTIFY changed)
    /// What an answer costs that is not right.
    Q_PROPERTY(Cost cost READ cost WRITE setCost NOTIFY changed)
    /// The others may press after it.
    Q_PROPERTY(bool passedOn READ isPassedOn WRITE setPassedOn NOTIFY changed)
    /// What becomes of a key that is pressed while the item is read.
    Q_PROPERTY(Early early READ early WRITE setEarly NOTIFY changed)
    /// The rules in a few sentences: of the room, or before it is open those chosen.
    Q_PROPERTY(QString rulesText READ rulesText NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Seconds of reading that are left.
    Q_PROPERTY(int readingLeft READ readingLeft NOTIFY changed)
    /// Seconds that are left for the answer; -1: no limit, or nobody has the right.
    Q_PROPERTY(int answeringLeft READ answeringLeft NOTIFY changed)
    /// Who has the right to answer; empty: nobody.
    Q_PROPERTY(QString holder READ holder NOTIFY changed)
    /// Of the options picked for the answer: "AC".
    Q_PROPERTY(QString pickedLetters READ pickedLetters NOTIFY changed)
    /// What came of the last key or answer: "学员甲 抢早了".
    Q_PROPERTY(QString lastWord READ lastWord NOTIFY changed)
public:
    enum class State { Idle, Reading, Free, Held };
    Q_ENUM(State)
    enum class Cost { Nothing, Item, Points };
    Q_ENUM(Cost)
    enum class Early { Waits, Out, Counts };
    Q_ENUM(Early)

    BuzzerDesk(Workspace &workspace, LiveRoom &room, QObject *parent = nullptr);

    [[nodiscard]] BuzzerPlayerModel *players();
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] int reading() const;
    void setReading(int seconds);
    [[nodiscard]] int answering() const;
    void setAnswering(int seconds);
    [[nodiscard]] Cost cost() const;
    void setCost(Cost cost);
    [[nodiscard]] bool isPassedOn() const;
    void setPassedOn(bool isPassedOn);
    [[nodiscard]] Early early() const;
    void setEarly(Early early);
    [[nodiscard]] QString rulesText() const;
    [[nodiscard]] const BuzzerRules &rules() const; ///< chosen for the next room
    void setRules(const BuzzerRules &rules);
    [[nodiscard]] State state() const;
    [[nodiscard]] int readingLeft() const;
    [[nodiscard]] int answeringLeft() const;
    [[nodiscard]] QString holder() const;
    [[nodiscard]] QString pickedLetters() const;
    [[nodiscard]] QString lastWord() const;

    /// A player with the next free key. False where the name cannot be taken.
    Q_INVOKABLE bool add(const QString &name);
    Q_INVOKABLE void remove(int player);
    /// False where it is the key of another player, of an option, or no letter or digit.
    Q_INVOKABLE bool setKey(int player, const QString &key);

    /// A key (Qt::Key, and what it types) while a room is open. False where it means nothing here.
    Q_INVOKABLE bool takeKey(int key, const QString &text, bool isRepeated);
    /// Keys are free from now on.
    Q_INVOKABLE void release();
    Q_INVOKABLE void pick(int option);
    /// The options picked are the answer. False where none is.
    Q_INVOKABLE bool confirm();
    /// Who has the right does not know: counts as wrong.
    Q_INVOKABLE void giveUp();

    /// The players as the first events of a room. Who is on the roster by that name is the learner,
    /// everybody else a guest.
    [[nodiscard]] std::vector<RoomEvent> seating(
        const std::vector<RosterMember> &roster, UtcTime now) const;
    /// Reads the clock; called by a timer while an item is open.
    void tick();

Q_SIGNALS:
    void changed();

private:
    struct Player {
        QString name;
        QString key;
    };

    /// The key of a player that a text is; empty for any other.
    [[nodiscard]] static QString keyOf(const QString &text);
    void follow();
    void followItem();
    void sayWhatFollows(const RoomStatus &status);
    void showPlayers();
    bool press(const QString &text, bool isRepeated);
    bool refuse(const QString &problem);
    void judge(const QStringList &answer);
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] QStringList options() const;
    [[nodiscard]] QString nameOf(int player) const;

    Workspace &m_workspace;
    LiveRoom &m_room;
    BuzzerPlayerModel m_model;
    std::vector<Player> m_players; ///< named here
    Buzzer m_buzzer;
    QTimer m_timer;
    QList<int> m_picked;
    QString m_problem;
    QString m_lastWord;
    BuzzerRules m_rules; ///< for the next room
    int m_entry = -1;
    std::size_t m_tried = 0;
    bool m_isRunning = false; ///< the item is open, the clock runs
    bool m_wasSeen = false; ///< the room was followed before
    bool m_isJudging = false;
    bool m_isOverdue = false; ///< there was no answer in time
};

} // namespace zhixing
