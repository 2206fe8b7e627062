// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/search_index.h"
#include "ui/library.h"
#include "ui/search_result_model.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace zhixing
{

/// What one question to the index came to.
struct SearchAnswer {
    int ticket = 0;
    int passages = 0; ///< in all, also those not among the hits
    int items = 0;
    std::vector<SearchHit> hits;
};

/// Holds the index on a thread of its own. Questions carry rising tickets; the newest wins, older
/// ones are not even asked. prepare(), find() and close() run on the worker's thread; announce()
/// and stop() may be called from any.
class SearchWorker : public QObject
{
    Q_OBJECT
public:
    explicit SearchWorker(QString path);

    /// Opens the index of this library or makes it; prepared() follows.
    void prepare(const std::shared_ptr<const Library> &library, int ticket);
    /// Answers with answered(), unless something newer was asked.
    void find(const QString &typed, int ticket);
    /// The last thing that happens on the worker's thread.
    void close();

    void announce(int findTicket);
    /// Ends what prepare() does for this ticket and those before it.
    void stop(int prepareTicket);

Q_SIGNALS:
    void progressed(int ticket, double share);
    /// `isReady` is false where it was stopped.
    void prepared(int ticket, bool isReady);
    void answered(const std::shared_ptr<const zhixing::SearchAnswer> &answer);

private:
    [[nodiscard]] bool make(int ticket);
    [[nodiscard]] SearchAnswer answer(const std::vector<SearchTerm> &terms, int ticket);

    QString m_path;
    std::shared_ptr<const Library> m_library;
    std::optional<SearchIndex> m_index;
    std::atomic<int> m_newest = 0;
    std::atomic<int> m_stopped = 0;
};

} // namespace zhixing
