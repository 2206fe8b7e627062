// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox_watch.h"

#include "records/database.h"
#include "ui/background_work.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace zhixing
{

namespace
{

/// With connections of its own: one belongs to its thread. Unset where the outbox cannot be read
/// now.
std::optional<Delivery> deliver(const QString &address, const QString &path)
{
    Result<Outbox> outbox = Outbox::open(path);
    if (!outbox) {
        return std::nullopt;
    }
    const Result<int> waiting = outbox->count();
    if (!waiting) {
        return std::nullopt;
    }
    if (*waiting == 0) {
        return Delivery {0, 0, 0};
    }
    Result<Database> server = Database::open(address);
    if (!server) {
        return Delivery {0, *waiting, 0};
    }
    const Result<Delivery> delivery = outbox->deliver(*server);
    return delivery ? std::optional(*delivery) : std::nullopt;
}

} // namespace

OutboxWatch::OutboxWatch(
    QString serverAddress, QString outboxPath, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_address(std::move(serverAddress))
    , m_path(std::move(outboxPath))
{
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &OutboxWatch::look);
}

void OutboxWatch::look()
{
    m_timer.start();
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    runInBackground(
        this,
        [address = m_address, path = m_path] { return deliver(address, path); },
        [this](const std::optional<Delivery> &delivery) {
            m_isBusy = false;
            if (delivery) {
                take(*delivery);
            }
        });
}

void OutboxWatch::take(const Delivery &delivery)
{
    const bool wasWaiting = std::exchange(m_isWaiting, delivery.waiting > 0);
    if (m_isWaiting && !wasWaiting) {
        Q_EMIT changed({0, delivery.waiting, delivery.refused});
    } else if (!m_isWaiting && (wasWaiting || delivery.delivered > 0 || delivery.refused > 0)) {
        // Where they went out together with the next answer, nothing was left to deliver here.
        const int delivered
            = delivery.refused > 0 ? delivery.delivered : std::max(delivery.delivered, 1);
        Q_EMIT changed({delivered, 0, delivery.refused});
    }
}

} // namespace zhixing
