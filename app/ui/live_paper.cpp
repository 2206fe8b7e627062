// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_paper.h"

#include "ui/live_room.h"
#include "ui/paper_printing.h"

namespace zhixing
{

LivePaper::LivePaper(LiveRoom &room, PaperPrinting &printing, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_printing(printing)
{
    connect(&m_room, &LiveRoom::changed, this, &LivePaper::follow);
}

QString LivePaper::outcome() const
{
    return m_outcome;
}

bool LivePaper::hasFailed() const
{
    return m_failed;
}

bool LivePaper::print()
{
    const RoomStatus *status = m_room.status();
    if (!status) {
        return false;
    }
    m_failed = !m_printing.printForm(status->plan->form);
    m_outcome = m_printing.outcome();
    // Said here: the page for printing is opened anew.
    m_printing.forgetOutcome();
    Q_EMIT changed();
    return !m_failed;
}

void LivePaper::follow()
{
    const QString id = m_room.status() ? m_room.status()->plan->id : QString();
    if (id != m_roomId) {
        m_roomId = id;
        m_outcome.clear();
        m_failed = false;
        Q_EMIT changed();
    }
}

} // namespace zhixing
