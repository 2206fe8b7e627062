// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search_result_model.h"

#include <QThread>

#include <memory>

namespace zhixing
{

class Library;
class PassageReader;
class SearchWorker;
class Workspace;
struct SearchAnswer;

/// 原文, searched: words typed, passages and items found. The index is opened or made on a thread
/// of its own when the page is first looked at, and nothing here waits for it.
class PassageSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// How far making the index is, 0 to 1.
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(zhixing::SearchResultModel *results READ results CONSTANT)
    /// How many were found in all; the list has the first hundred of each.
    Q_PROPERTY(int passageCount READ passageCount NOTIFY changed)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY changed)
    /// How many of each are in the list.
    Q_PROPERTY(int passagesListed READ passagesListed NOTIFY changed)
    Q_PROPERTY(int itemsListed READ itemsListed NOTIFY changed)
    /// The result that is current; -1 for none.
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged)
public:
    enum class State {
        Idle, ///< nothing is looked for
        Preparing, ///< the index is opened or made
        Stopped, ///< its making was stopped
        Searching,
        Found,
        Nothing,
    };
    Q_ENUM(State)

    PassageSearch(Workspace &workspace, PassageReader &reader, QObject *parent = nullptr);
    ~PassageSearch() override;

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] State state() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] SearchResultModel *results();
    [[nodiscard]] int passageCount() const;
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] int passagesListed() const;
    [[nodiscard]] int itemsListed() const;
    [[nodiscard]] int row() const;
    void setRow(int row);

    /// The bank is another one, or its items changed: the index is looked at again when needed.
    void readLibrary();
    /// Words made in C++ are made again.
    void retranslate();
    /// The page is looked at: the index is wanted.
    Q_INVOKABLE void prepare();
    /// Stops making the index; prepare() starts over.
    Q_INVOKABLE void stop();
    /// Opens the passage of a result, the words marked. False for an item that rests on none.
    Q_INVOKABLE bool show(int row);

Q_SIGNALS:
    void textChanged();
    void changed();
    void rowChanged();

private:
    enum class Index { Unknown, Preparing, Ready, Stopped };

    void startThread();
    void ask();
    void take(const std::shared_ptr<const SearchAnswer> &answer);
    void takePrepared(int ticket, bool isReady);
    void clear();

    Workspace &m_workspace;
    PassageReader &m_reader;
    SearchResultModel m_results;
    QThread m_thread;
    SearchWorker *m_worker = nullptr;
    QString m_text;
    Index m_index = Index::Unknown;
    double m_progress = 0;
    int m_prepareTicket = 0;
    int m_findTicket = 0;
    bool m_isAnswered = false;
    int m_passageCount = 0;
    int m_itemCount = 0;
    int m_row = -1;
};

} // namespace zhixing
