// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/outbox.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace zhixing
{

/// Looks every few seconds whether answers wait for the server in an outbox, and delivers them on a
/// pool thread as soon as it can: a server that is away holds up nobody.
class OutboxWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds standardPause {3000};

    OutboxWatch(QString serverAddress,
        QString outboxPath,
        std::chrono::milliseconds pause = standardPause,
        QObject *parent = nullptr);

    /// Now, and from then on after each pause.
    void look();

Q_SIGNALS:
    /// Answers wait that did not before; or none wait any more, or some were refused.
    void changed(const zhixing::Delivery &delivery);

private:
    void take(const Delivery &delivery);

    QString m_address;
    QString m_path;
    QTimer m_timer;
    bool m_isBusy = false;
    bool m_isWaiting = false;
};

} // namespace zhixing
