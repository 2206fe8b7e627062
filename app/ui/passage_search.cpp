// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage_search.h"

#include "ui/passage_reader.h"
#include "ui/search_worker.h"
#include "ui/workspace.h"

#include <algorithm>

namespace zhixing
{

PassageSearch::PassageSearch(Workspace &workspace, PassageReader &reader, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reader(reader)
{
}

PassageSearch::~PassageSearch()
{
    if (m_worker) {
        m_worker->stop(m_prepareTicket);
        m_worker->announce(++m_findTicket);
        m_thread.quit();
        m_thread.wait();
        delete m_worker;
    }
}

QString PassageSearch::text() const
{
    return m_text;
}

void PassageSearch::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    Q_EMIT textChanged();
    if (searchTerms(text).empty()) {
        clear();
        return;
    }
    prepare();
    ask();
}

PassageSearch::State PassageSearch::state() const
{
    if (m_index == Index::Stopped) {
        return State::Stopped;
    }
    if (m_index == Index::Preparing) {
        return State::Preparing;
    }
    if (searchTerms(m_text).empty()) {
        return State::Idle;
    }
    if (!m_isAnswered) {
        return State::Searching;
    }
    return m_results.count() > 0 ? State::Found : State::Nothing;
}

double PassageSearch::progress() const
{
    return m_progress;
}

SearchResultModel *PassageSearch::results()
{
    return &m_results;
}

int PassageSearch::passageCount() const
{
    return m_passageCount;
}

int PassageSearch::itemCount() const
{
    return m_itemCount;
}

int PassageSearch::passagesListed() const
{
    return static_cast<int>(
        std::ranges::count(m_results.hits(), SearchHit::Sort::Passage, &SearchHit::sort));
}

int PassageSearch::itemsListed() const
{
    return m_results.count() - passagesListed();
}

int PassageSearch::row() const
{
    return m_row;
}

void PassageSearch::setRow(int row)
{
    const int last = m_results.count() - 1;
    const int fitting = std::min(std::max(row, last < 0 ? -1 : 0), last);
    if (fitting != m_row) {
        m_row = fitting;
        Q_EMIT rowChanged();
    }
}

void PassageSearch::readLibrary()
{
    // An index of what was read before is no answer any more.
    if (m_worker) {
        m_worker->stop(m_prepareTicket);
    }
    ++m_prepareTicket;
    m_index = Index::Unknown;
    Q_EMIT changed();
}

void PassageSearch::retranslate()
{
    ask();
}

void PassageSearch::prepare()
{
    if (!m_workspace.library() || m_index == Index::Ready || m_index == Index::Preparing) {
        return;
    }
    startThread();
    m_index = Index::Preparing;
    m_progress = 0;
    const auto library = m_workspace.sharedLibrary();
    const int ticket = ++m_prepareTicket;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, library, ticket] { worker->prepare(library, ticket); },
        Qt::QueuedConnection);
    Q_EMIT changed();
    ask();
}

void PassageSearch::stop()
{
    if (m_index == Index::Preparing) {
        m_worker->stop(m_prepareTicket);
    }
}

bool PassageSearch::show(int row)
{
    if (row < 0 || row >= m_results.count()) {
        return false;
    }
    setRow(row);
    const SearchHit &hit = m_results.hits()[static_cast<std::size_t>(row)];
    return m_reader.openFound(hit.passage, hit.item, searchTerms(m_text));
}

void PassageSearch::startThread()
{
    if (m_worker) {
        return;
    }
    m_worker = new SearchWorker(m_workspace.searchPath());
    m_worker->moveToThread(&m_thread);
    // Its connection to the index has to go on the thread where it was made.
    connect(&m_thread, &QThread::finished, m_worker, &SearchWorker::close, Qt::DirectConnection);
    connect(m_worker, &SearchWorker::prepared, this, &PassageSearch::takePrepared);
    connect(m_worker, &SearchWorker::answered, this, &PassageSearch::take);
    connect(m_worker, &SearchWorker::progressed, this, [this](int ticket, double share) {
        if (ticket == m_prepareTicket) {
            m_progress = share;
            Q_EMIT changed();
        }
    });
    m_thread.start(QThread::LowPriority);
}

void PassageSearch::ask()
{
    if (!m_worker || searchTerms(m_text).empty()) {
        return;
    }
    m_isAnswered = false;
    const int ticket = ++m_findTicket;
    m_worker->announce(ticket);
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, typed = m_text, ticket] { worker->find(typed, ticket); },
        Qt::QueuedConnection);
    Q_EMIT changed();
}

void PassageSearch::take(const std::shared_ptr<const SearchAnswer> &answer)
{
    if (answer->ticket != m_findTicket) {
        return;
    }
    m_isAnswered = true;
    m_passageCount = answer->passages;
    m_itemCount = answer->items;
    m_row = -1;
    m_results.setHits(answer->hits);
    setRow(0);
    Q_EMIT rowChanged();
    Q_EMIT changed();
}

void PassageSearch::takePrepared(int ticket, bool isReady)
{
    if (ticket == m_prepareTicket) {
        m_index = isReady ? Index::Ready : Index::Stopped;
        Q_EMIT changed();
    }
}

void PassageSearch::clear()
{
    ++m_findTicket;
    m_passageCount = 0;
    m_itemCount = 0;
    m_results.setHits({});
    setRow(-1);
    m_reader.markWords({});
    Q_EMIT changed();
}

} // namespace zhixing
