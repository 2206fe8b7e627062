// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace zhixing
{

class LiveRoom;
class PaperPrinting;

/// 纸笔 within a live room: the items of the room on paper, for who has no phone. They are typed in
/// by 录入成绩 like any printed paper, and stand with the form of the room.
class LivePaper : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// What was written and where, or why nothing was; empty before.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)
public:
    LivePaper(LiveRoom &room, PaperPrinting &printing, QObject *parent = nullptr);

    [[nodiscard]] QString outcome() const;
    [[nodiscard]] bool hasFailed() const;

    /// Paper, answer sheet and key, as 打印成试卷 is set. False where nothing was written.
    Q_INVOKABLE bool print();

Q_SIGNALS:
    void changed();

private:
    void follow();

    LiveRoom &m_room;
    PaperPrinting &m_printing;
    QString m_roomId;
    QString m_outcome;
    bool m_failed = false;
};

} // namespace zhixing
