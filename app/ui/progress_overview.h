// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/progress_report.h"
#include "ui/figure_list_model.h"
#include "ui/library.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace zhixing
{

class Workspace;

/// 进度: what the records of the learner at work come to. Read on a pool thread whenever the page
/// is opened.
class ProgressOverview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Nothing was practised and no test handed in.
    Q_PROPERTY(bool isBlank READ isBlank NOTIFY changed)
    Q_PROPERTY(int practised READ practised NOTIFY changed)
    Q_PROPERTY(int daysStudied READ daysStudied NOTIFY changed)
    Q_PROPERTY(int currentStreak READ currentStreak NOTIFY changed)
    Q_PROPERTY(int longestStreak READ longestStreak NOTIFY changed)
    Q_PROPERTY(int dueToday READ dueToday NOTIFY changed)
    /// Reviews at least a day after the one before, and how many it takes to compare.
    Q_PROPERTY(int retentionReviews READ retentionReviews NOTIFY changed)
    Q_PROPERTY(int enoughReviews READ enoughReviews CONSTANT)
    /// What the bars of topics and passages measure.
    Q_PROPERTY(Measure measure READ measure WRITE setMeasure NOTIFY masteryChanged)
    /// Passages there are bars for; a few of the weakest are shown until all are asked for.
    Q_PROPERTY(int passageCount READ passageCount NOTIFY masteryChanged)
    Q_PROPERTY(
        bool hasAllPassages READ hasAllPassages WRITE setHasAllPassages NOTIFY masteryChanged)
    Q_PROPERTY(zhixing::FigureListModel *calendar READ calendar CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *topics READ topics CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *passages READ passages CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *forecast READ forecast CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *scores READ scores CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *retention READ retention CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *times READ times CONSTANT)
public:
    enum class State { Idle, Reading, Ready, Failed };
    Q_ENUM(State)
    enum class Measure { Recall, Practice, Tests };
    Q_ENUM(Measure)

    static constexpr int fewPassages = 8;

    explicit ProgressOverview(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] int practised() const;
    [[nodiscard]] int daysStudied() const;
    [[nodiscard]] int currentStreak() const;
    [[nodiscard]] int longestStreak() const;
    [[nodiscard]] int dueToday() const;
    [[nodiscard]] int retentionReviews() const;
    [[nodiscard]] int enoughReviews() const;
    [[nodiscard]] Measure measure() const;
    void setMeasure(Measure measure);
    [[nodiscard]] int passageCount() const;
    [[nodiscard]] bool hasAllPassages() const;
    void setHasAllPassages(bool all);
    [[nodiscard]] FigureListModel *calendar();
    [[nodiscard]] FigureListModel *topics();
    [[nodiscard]] FigureListModel *passages();
    [[nodiscard]] FigureListModel *forecast();
    [[nodiscard]] FigureListModel *scores();
    [[nodiscard]] FigureListModel *retention();
    [[nodiscard]] FigureListModel *times();
    [[nodiscard]] const ProgressFigures &figures() const;

    /// The page is opened: reads the records. Ends in Ready or Failed; without a learner or a bank
    /// stays Idle. What was read before stays in view meanwhile.
    Q_INVOKABLE void refresh();
    /// Reads again where the page has been opened before.
    void noteDayTurned();
    /// Another learner, or another bank: nothing that was read holds.
    void forget();

Q_SIGNALS:
    void changed();
    void masteryChanged();

private:
    void take(int ticket, Result<ProgressFigures> read);
    void showFigures();
    void showMastery();

    Workspace &m_workspace;
    std::shared_ptr<const Library> m_library; ///< that the figures were made with
    ProgressFigures m_figures;
    StudyDay m_today;
    State m_state = State::Idle;
    Measure m_measure = Measure::Recall;
    bool m_hasAllPassages = false;
    int m_passageCount = 0;
    int m_ticket = 0;
    FigureListModel m_calendar;
    FigureListModel m_topics;
    FigureListModel m_passages;
    FigureListModel m_forecast;
    FigureListModel m_scores;
    FigureListModel m_retention;
    FigureListModel m_times;
};

} // namespace zhixing
