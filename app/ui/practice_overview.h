// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/daily_plan.h"
#include "assessment/practice_set.h"
#include "ui/practice_session.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace zhixing
{

class PracticeRecords;

/// 练习: what there is to practise, and the choice of what 专项练习 and 背题 are about.
class PracticeOverview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// A long history is being read; none of this is known yet, and nothing can be begun.
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    /// Facts whose day has come.
    Q_PROPERTY(int due READ due NOTIFY changed)
    /// The next set of 每日一练: how many items, of which due, new, and weak ones.
    Q_PROPERTY(int dailyCount READ dailyCount NOTIFY changed)
    Q_PROPERTY(int dailyReviews READ dailyReviews NOTIFY changed)
    Q_PROPERTY(int dailyNew READ dailyNew NOTIFY changed)
    Q_PROPERTY(int dailyWeak READ dailyWeak NOTIFY changed)
    /// Answers of a set begun today and not finished.
    Q_PROPERTY(int dailyBegun READ dailyBegun NOTIFY changed)
    Q_PROPERTY(int dailyToday READ dailyToday NOTIFY changed)
    Q_PROPERTY(QString outlook READ outlook NOTIFY changed)
    Q_PROPERTY(int streak READ streak NOTIFY changed)
    Q_PROPERTY(int practisedCount READ practisedCount NOTIFY changed)
    Q_PROPERTY(QString weakestTopic READ weakestTopic NOTIFY changed)
    Q_PROPERTY(int weakestPercent READ weakestPercent NOTIFY changed)
    Q_PROPERTY(int mistakeCount READ mistakeCount NOTIFY changed)
    Q_PROPERTY(int favouriteCount READ favouriteCount NOTIFY changed)
    /// The most right answers in a row a challenge came to.
    Q_PROPERTY(int bestChallenge READ bestChallenge NOTIFY changed)
    Q_PROPERTY(int challengeSeconds READ challengeSeconds NOTIFY changed)
    /// 专项练习: names to choose from, the first of which stands for all.
    Q_PROPERTY(QStringList topics READ topics NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int topicIndex READ topicIndex WRITE setTopicIndex NOTIFY changed)
    Q_PROPERTY(int kindIndex READ kindIndex WRITE setKindIndex NOTIFY changed)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY changed)
public:
    PracticeOverview(PracticeRecords &records, PracticeSession &session, QObject *parent = nullptr);

    [[nodiscard]] bool isReading() const;
    [[nodiscard]] int due() const;
    [[nodiscard]] int dailyCount() const;
    [[nodiscard]] int dailyReviews() const;
    [[nodiscard]] int dailyNew() const;
    [[nodiscard]] int dailyWeak() const;
    [[nodiscard]] int dailyBegun() const;
    [[nodiscard]] int dailyToday() const;
    [[nodiscard]] QString outlook() const;
    [[nodiscard]] int streak() const;
    [[nodiscard]] int practisedCount() const;
    [[nodiscard]] QString weakestTopic() const;
    [[nodiscard]] int weakestPercent() const;
    [[nodiscard]] int mistakeCount() const;
    [[nodiscard]] int favouriteCount() const;
    [[nodiscard]] int bestChallenge() const;
    [[nodiscard]] int challengeSeconds() const;
    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] int topicIndex() const;
    void setTopicIndex(int index);
    [[nodiscard]] int kindIndex() const;
    void setKindIndex(int index);
    [[nodiscard]] int chosenCount() const;

    /// Begins 专项练习 or 背题 with the chosen topic and kind.
    Q_INVOKABLE bool beginChosen(zhixing::PracticeSession::Mode mode);
    /// Practises what rests on one passage.
    Q_INVOKABLE bool beginPassage(const QString &passage);

    /// Counts anew.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int countPicks(QueueReason reason) const;
    void readChoices();
    [[nodiscard]] ItemFilter filter() const;

    PracticeRecords &m_records;
    PracticeSession &m_session;
    DailyPlan m_plan;
    std::vector<QString> m_topics;
    std::vector<ItemKind> m_kinds;
    int m_topicIndex = 0;
    int m_kindIndex = 0;
};

} // namespace zhixing
