// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/practice_store.h"
#include "ui/practice_session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace zhixing
{

class PracticeRecords;
class Workspace;

/// A round as it can be taken up again with the bank as it is now.
struct OpenRound {
    PracticeSession::Mode mode = PracticeSession::Mode::Daily;
    QString sitting;
    ItemFilter filter;
    UtcTime at; ///< when it was last worked on
    std::vector<PracticeResponse> given; ///< in the order in which they were given
    std::vector<const Item *> left; ///< not answered, in their order; of 背题 all
    int place = 0; ///< where it goes on, among given and left
    int gone = 0; ///< items that the bank does not ask any more
    int withheld = 0; ///< items of a test that is not handed in
};

/// 继续上次: the rounds of practice that the learner at work began and did not bring to their end,
/// one for each mode. Kept as they go, so that they are there after the program was killed. A set
/// of 每日一练 belongs to its day, and its own card on the pages goes on with it; a challenge that
/// is broken off is over.
class PracticeRounds : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// There is a round to go on with: of those besides 每日一练 the one worked on last.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    /// It was worked on in the last days.
    Q_PROPERTY(bool recent READ isRecent NOTIFY changed)
    /// "专项练习 · 党员发展"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// "第 7 题，共 20 题"
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY changed)
    /// What of it is not asked any more, or not now; empty: nothing.
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed)
    /// How the challenge that was broken off stands; empty where none was.
    Q_PROPERTY(QString brokenChallenge READ brokenChallenge NOTIFY changed)
public:
    PracticeRounds(Workspace &workspace, PracticeRecords &records, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isRecent() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString progress() const;
    [[nodiscard]] double share() const;
    [[nodiscard]] QString leftOut() const;
    [[nodiscard]] QString brokenChallenge() const;

    /// What isOpen() tells of. Its items are valid until the next PracticeRecords::refresh().
    [[nodiscard]] std::optional<OpenRound> latest() const;
    [[nodiscard]] std::optional<OpenRound> openIn(PracticeSession::Mode mode) const;

    /// Each reports where it could not be written; practice goes on all the same.
    void keep(PracticeSession::Mode mode,
        const QString &sitting,
        const ItemFilter &filter,
        const QStringList &items);
    /// 背题 is at another item.
    void move(int place);
    void end(PracticeSession::Mode mode);

    /// Reads what is kept anew. Before PracticeRecords::refresh(), which tells what is left of it.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Shown {
        bool recent = false;
        QString title;
        QString progress;
        double share = 0.0;
        QString leftOut;
    };

    [[nodiscard]] std::optional<OpenRound> opened(const PracticeRound &round) const;
    [[nodiscard]] std::vector<PracticeResponse> answersOf(const PracticeRound &round) const;
    [[nodiscard]] QString titleOf(const OpenRound &round) const;
    void show();
    [[nodiscard]] QString challengeText() const;
    void take(const Result<void> &written);

    Workspace &m_workspace;
    PracticeRecords &m_records;
    std::vector<PracticeRound> m_rounds;
    std::optional<Shown> m_shown;
    QString m_brokenChallenge;
};

} // namespace zhixing
