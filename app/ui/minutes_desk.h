// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "live/room_outcome.h"
#include "records/minutes_store.h"
#include "ui/live_standing_model.h"
#include "ui/minutes_item_model.h"
#include "ui/minutes_person_model.h"

#include <QObject>

#include <memory>
#include <optional>

namespace zhixing
{

class Workspace;

/// 支部学习记录: the minutes of a live room that is over, what is written into them by hand, the
/// files they go out as, and 补测 for those who were missing.
class MinutesDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// Rooms that are over, the last one first: "季度测验 · 06-28 17:30 · 12 人".
    Q_PROPERTY(QStringList rooms READ rooms NOTIFY changed)
    Q_PROPERTY(int room READ room WRITE setRoom NOTIFY changed)
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(QString topic READ topic NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QString attendance READ attendance NOTIFY changed)
    Q_PROPERTY(QString results READ results NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(QString host READ host WRITE setHost NOTIFY changed)
    Q_PROPERTY(QString recorder READ recorder WRITE setRecorder NOTIFY changed)
    Q_PROPERTY(QString remark READ remark WRITE setRemark NOTIFY changed)
    /// 学时 in tenths, and in words; counted from the time until somebody changes it.
    Q_PROPERTY(int credit READ credit WRITE setCredit NOTIFY changed)
    Q_PROPERTY(QString creditWords READ creditWords NOTIFY changed)
    Q_PROPERTY(bool creditCounted READ isCreditCounted NOTIFY changed)
    Q_PROPERTY(zhixing::MinutesPersonModel *people READ people CONSTANT)
    Q_PROPERTY(zhixing::MinutesItemModel *items READ items CONSTANT)
    /// 名次 as they stood at the end; empty where the room showed no ranking.
    Q_PROPERTY(zhixing::LiveStandingModel *standings READ standings CONSTANT)
    Q_PROPERTY(bool inTeams READ isInTeams NOTIFY changed)
    /// Hands were counted: there is a record of them beside the minutes.
    Q_PROPERTY(bool byHands READ isByHands NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
public:
    enum class Format { Pdf, Xlsx, Csv };
    Q_ENUM(Format)

    explicit MinutesDesk(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QStringList rooms() const;
    [[nodiscard]] int room() const;
    void setRoom(int room);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QString topic() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString attendance() const;
    [[nodiscard]] QString results() const;
    [[nodiscard]] QString place() const;
    void setPlace(const QString &place);
    [[nodiscard]] QString host() const;
    void setHost(const QString &host);
    [[nodiscard]] QString recorder() const;
    void setRecorder(const QString &recorder);
    [[nodiscard]] QString remark() const;
    void setRemark(const QString &remark);
    [[nodiscard]] int credit() const;
    void setCredit(int tenths);
    [[nodiscard]] QString creditWords() const;
    [[nodiscard]] bool isCreditCounted() const;
    [[nodiscard]] MinutesPersonModel *people();
    [[nodiscard]] MinutesItemModel *items();
    [[nodiscard]] LiveStandingModel *standings();
    [[nodiscard]] bool isInTeams() const;
    [[nodiscard]] bool isByHands() const;
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

    /// The page is opened: reads which rooms are over, and the one shown again.
    Q_INVOKABLE void refresh();
    /// Shows that room from the next refresh() on; empty: the last one.
    void choose(const QString &room);
    /// A line of `people`: had leave, or had not.
    Q_INVOKABLE void toggleLeave(int row);
    /// Lets somebody who was missing answer the same items on this computer. False after saying
    /// why not.
    Q_INVOKABLE bool makeUp(int row);
    /// Writes the minutes into the folder; said() follows.
    Q_INVOKABLE void save(zhixing::MinutesDesk::Format format);
    /// Writes how many raised their hands for each option into the folder, as a workbook or CSV;
    /// said() follows.
    Q_INVOKABLE void saveHands(zhixing::MinutesDesk::Format format);
    /// What goes into the files.
    [[nodiscard]] const Minutes &minutes() const;
    /// Other records are in place.
    void forget();

Q_SIGNALS:
    void changed();
    void said(const QString &text);
    /// An attempt to be answered now.
    void makeupBegun(const zhixing::Attempt &attempt);

private:
    void read();
    void keep();
    template <typename Value>
    void set(Value &field, const Value &value);
    [[nodiscard]] Result<void> load();
    void fillIn();
    [[nodiscard]] Result<void> readMakeups();
    [[nodiscard]] QDateTime wallClock(UtcTime time) const;
    [[nodiscard]] const PersonOutcome *outcomeAt(int row) const;
    [[nodiscard]] std::optional<Attempt> openMakeup(const QString &learner) const;

    Workspace &m_workspace;
    std::vector<RoomSummary> m_rooms;
    QString m_roomId;
    std::shared_ptr<const RoomPlan> m_plan;
    RoomOutcome m_outcome;
    MinutesNotes m_notes;
    Minutes m_minutes;
    MinutesPersonModel m_people;
    MinutesItemModel m_items;
    LiveStandingModel m_standings;
    QString m_folder;
};

} // namespace zhixing
