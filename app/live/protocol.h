// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_score.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <expected>
#include <optional>
#include <variant>
#include <vector>

namespace zhixing
{

/// What a phone and the room say to each other: JSON texts, version 1, described in README.md and
/// protocol.schema.json. Options have no ids on the wire, only their places as the seat sees them:
/// an id might tell the key.

inline constexpr int protocolVersion = 1;
/// Longest message taken from a phone, in bytes.
inline constexpr qsizetype longestMessage = 4'096;
/// Longest name, in code points.
inline constexpr int longestName = 20;
/// Longest typed answer, in UTF-16 units.
inline constexpr int longestText = 100;

struct JoinMessage {
    QString code; ///< six digits
    QString name;
    QString check; ///< last digits of the member's number; may be empty
    QString team; ///< may be empty
    bool takesOver = false; ///< asks for the seat of that name, which another device has
    bool operator==(const JoinMessage &) const = default;
};

struct ReturnMessage {
    QString token;
    bool operator==(const ReturnMessage &) const = default;
};

struct ConsentMessage {
    bool isGiven = false;
    bool operator==(const ConsentMessage &) const = default;
};

struct AnswerMessage {
    int entry = -1;
    qint64 sequence = 0;
    std::vector<int> picks; ///< places; 连线: for each left member the place of its partner, or -1
    std::optional<QString> text; ///< 填空
    bool operator==(const AnswerMessage &) const = default;
};

struct AliveMessage {
    bool operator==(const AliveMessage &) const = default;
};

struct HostMessage {
    QString key; ///< the host code
    bool operator==(const HostMessage &) const = default;
};

/// What a host can have done.
enum class RoomAction {
    Next, ///< opens the next item, or closes, or reveals, or ends: what comes now
    Close,
    Reveal,
    Skip,
    Back, ///< to the revealed item before the one that is shown
    Pause,
    Resume,
    Extend, ///< span
    Lock,
    Unlock,
    Kick, ///< seat
    GiveTime, ///< seat, factor
    ChooseTeam, ///< seat, team
    Allow, ///< seat: the device that asks for it may have it
    Deny,
    Finish,
    CountPeople, ///< count
    CountHands, ///< option, count
    Buzz, ///< seat: has the right to answer; isEarly: is out instead
    Judge, ///< answer: of the seat that has the right
    Excuse, ///< member: has leave
    Expect, ///< member: has none any more
};

struct RoomCommand {
    RoomAction action = RoomAction::Next;
    int seat = -1;
    std::chrono::milliseconds span {0};
    double factor = 1.0;
    QString team = {};
    int count = 0;
    QString option = {};
    QStringList answer = {};
    int member = -1; ///< place on the roster
    bool isEarly = false;
    bool operator==(const RoomCommand &) const = default;
};

using PhoneMessage = std::variant<JoinMessage,
    ReturnMessage,
    ConsentMessage,
    AnswerMessage,
    AliveMessage,
    HostMessage,
    RoomCommand>;

/// What is wrong with a message; for the log, never for a phone.
struct ProtocolFault {
    QString what;
    bool operator==(const ProtocolFault &) const = default;
};

/// Takes a message only if it is exactly what the protocol says: no field missing or unknown, all
/// within their bounds. The remote control of a phone may do everything but Kick, GiveTime,
/// ChooseTeam, Allow and Deny, which need the list on the screen, and what needs no phones.
[[nodiscard]] std::expected<PhoneMessage, ProtocolFault> parsePhoneMessage(QByteArrayView json);

/// The name without blanks around it and with single ones inside; nothing where it is empty, too
/// long, or holds characters that cannot be seen or turn a line around.
[[nodiscard]] std::optional<QString> cleanName(const QString &name);

/// An answer in the ids of the item, from places as the seat sees them; nothing where it fits not.
[[nodiscard]] std::optional<QStringList> answerFromPlaces(
    const FormEntry &shown, const AnswerMessage &message);

/// Why a phone was refused something, as it stands on the wire.
[[nodiscard]] QString toString(RoomRefusal refusal);

/// What is said to a phone, as it goes over the wire: JSON in UTF-8.
[[nodiscard]] QByteArray welcomeText(const Room &room, int seat, const QString &token);
[[nodiscard]] QByteArray keptText(int entry, qint64 sequence);
[[nodiscard]] QByteArray refusedText(
    const QString &what, const QString &why, int entry = -1, qint64 sequence = 0);
/// Who joins is to say which team; how many each has.
[[nodiscard]] QByteArray chooseTeamText(const Room &room);
[[nodiscard]] QByteArray askedText();
[[nodiscard]] QByteArray byeText(const QString &why);
[[nodiscard]] QByteArray aliveText();
/// To a remote control: how far the room is.
[[nodiscard]] QByteArray hostingText(const Room &room, int here, int answered);

/// What one seat sees now. Made for many seats at once: what is the same for all is put into words
/// once. The key, the rationale, the source and the counts are in it only once the item is
/// revealed.
class ShowWriter
{
public:
    /// All that is referred to outlives the writer. `runs` and `table`: scoreRun() of every entry
    /// and standings().
    ShowWriter(const Room &room,
        const std::vector<RunScore> &runs,
        const std::vector<Standing> &table,
        UtcTime now);

    [[nodiscard]] QByteArray textFor(int seat);

private:
    [[nodiscard]] QByteArray sharedFor(int seat);
    [[nodiscard]] QByteArray givenOf(int seat, const QStringList &answer);
    void writeOwn(int seat, QByteArray *text);
    [[nodiscard]] QByteArray headOf(int seat) const;

    const Room *m_room;
    const std::vector<RunScore> *m_runs;
    const std::vector<Standing> *m_table;
    UtcTime m_now;
    std::vector<int> m_placeOf; ///< by seat: index into the table, or -1
    Distribution m_counts; ///< of the item that is revealed
    QHash<QStringList, QByteArray> m_given; ///< by answer, where all see one order
    QByteArray m_shared;
    QByteArray m_plain; ///< while an item is asked: the whole text of a seat like most
};

} // namespace zhixing
