// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace zhixing
{

/// Runs `work` on a thread of the pool, then `take` with what it returned on the GUI thread; not
/// where `owner`, a QObject of that thread, is gone by then. `work` touches nothing of the owner.
template <typename Owner, typename Work, typename Take>
void runInBackground(
    Owner *owner, Work work, Take take, QThreadPool *pool = QThreadPool::globalInstance())
{
    pool->start([kept = QPointer<Owner>(owner), work = std::move(work), take = std::move(take)] {
        // Shared, because what is queued has to be copyable.
        const auto value = std::make_shared<std::invoke_result_t<const Work &>>(work());
        QMetaObject::invokeMethod(
            qApp,
            [kept, value, take] {
                if (kept) {
                    take(std::move(*value));
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace zhixing
