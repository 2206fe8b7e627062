// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "records/attempt_store.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace zhixing
{

class Workspace;
struct Passage;

/// 首页: who is here, what is unfinished, how the last time went, and what the text is about.
class HomeOverview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed)
    Q_PROPERTY(QString bankTitle READ bankTitle NOTIFY changed)
    Q_PROPERTY(QStringList articles READ articles NOTIFY changed)
    Q_PROPERTY(int passageCount READ passageCount NOTIFY changed)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY changed)
    /// A long history is being read; how it went is not known yet.
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    Q_PROPERTY(bool hasUnfinished READ hasUnfinished NOTIFY changed)
    Q_PROPERTY(QString unfinishedTitle READ unfinishedTitle NOTIFY changed)
    Q_PROPERTY(int unfinishedAnswered READ unfinishedAnswered NOTIFY changed)
    Q_PROPERTY(int unfinishedCount READ unfinishedCount NOTIFY changed)
    Q_PROPERTY(QString unfinishedTime READ unfinishedTime NOTIFY changed)
    Q_PROPERTY(int attemptCount READ attemptCount NOTIFY changed)
    Q_PROPERTY(QString weakestTopic READ weakestTopic NOTIFY changed)
    Q_PROPERTY(int weakestPercent READ weakestPercent NOTIFY changed)
    Q_PROPERTY(QString lastAttemptId READ lastAttemptId NOTIFY changed)
    Q_PROPERTY(QString lastTitle READ lastTitle NOTIFY changed)
    Q_PROPERTY(QString lastWhen READ lastWhen NOTIFY changed)
    Q_PROPERTY(int lastPoints READ lastPoints NOTIFY changed)
    Q_PROPERTY(bool lastPassed READ isLastPassed NOTIFY changed)
    Q_PROPERTY(QString quote READ quote NOTIFY changed)
    Q_PROPERTY(QString quoteSource READ quoteSource NOTIFY changed)
    Q_PROPERTY(QString quotePassage READ quotePassage NOTIFY changed)
public:
    explicit HomeOverview(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QString greeting() const;
    [[nodiscard]] QString bankTitle() const;
    [[nodiscard]] QStringList articles() const;
    [[nodiscard]] int passageCount() const;
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool hasUnfinished() const;
    /// Items of the test that is not handed in.
    [[nodiscard]] QSet<QString> unfinishedItems() const;
    [[nodiscard]] QString unfinishedTitle() const;
    [[nodiscard]] int unfinishedAnswered() const;
    [[nodiscard]] int unfinishedCount() const;
    [[nodiscard]] QString unfinishedTime() const;
    [[nodiscard]] int attemptCount() const;
    [[nodiscard]] QString weakestTopic() const;
    [[nodiscard]] int weakestPercent() const;
    [[nodiscard]] QString lastAttemptId() const;
    [[nodiscard]] QString lastTitle() const;
    [[nodiscard]] QString lastWhen() const;
    [[nodiscard]] int lastPoints() const;
    [[nodiscard]] bool isLastPassed() const;
    /// The first sentences of one passage, another each day.
    [[nodiscard]] QString quote() const;
    [[nodiscard]] QString quoteSource() const;
    [[nodiscard]] QString quotePassage() const;

    [[nodiscard]] const std::optional<Attempt> &unfinished() const;
    void refresh();

Q_SIGNALS:
    void changed();
    /// An attempt whose time ran out while the program was away has just been closed.
    void closedOverdue(const QString &attemptId);

private:
    [[nodiscard]] const Passage *passageOfTheDay() const;
    void readWeakestTopic();

    Workspace &m_workspace;
    std::optional<Attempt> m_unfinished;
    std::vector<AttemptSummary> m_history;
    QString m_weakestTopic;
    int m_weakestPercent = 0;
};

} // namespace zhixing
