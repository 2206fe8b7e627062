// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figure_list_model.h"
#include "ui/report_source.h"

#include <QDate>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace zhixing
{

class Workspace;

/// 支部报告: the report of a branch over a period, and its way out into files; of the records of
/// this computer, or of what was merged of several. Read and written on
/// pool threads; every number is the text of the report itself, which is
/// in the language of the window.
class BranchReportView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// 全部支部, then each by name.
    Q_PROPERTY(QStringList branches READ branches NOTIFY branchesChanged)
    Q_PROPERTY(int branchIndex READ branchIndex WRITE setBranchIndex NOTIFY scopeChanged)
    /// 全部题目, then each bank by its title.
    Q_PROPERTY(QStringList banks READ banks NOTIFY banksChanged)
    Q_PROPERTY(int bankIndex READ bankIndex WRITE setBankIndex NOTIFY scopeChanged)
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY scopeChanged)
    /// The days of a period of one's own, like 2026-01-31, both included.
    Q_PROPERTY(QString firstDay READ firstDay WRITE setFirstDay NOTIFY scopeChanged)
    Q_PROPERTY(QString lastDay READ lastDay WRITE setLastDay NOTIFY scopeChanged)
    /// Why these days are no period; empty where they are.
    Q_PROPERTY(QString problem READ problem NOTIFY scopeChanged)
    /// What was read, on one line.
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    Q_PROPERTY(QString itemCounts READ itemCounts NOTIFY changed)
    Q_PROPERTY(zhixing::FigureListModel *figures READ figures CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *absentees READ absentees CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *scores READ scores CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *attempts READ attempts CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *bands READ bands CONSTANT)
    Q_PROPERTY(zhixing::FigureListModel *items READ items CONSTANT)
    Q_PROPERTY(QString absentDefinition READ absentDefinition NOTIFY changed)
    Q_PROPERTY(QString scoreDefinition READ scoreDefinition NOTIFY changed)
    Q_PROPERTY(QString attemptDefinition READ attemptDefinition NOTIFY changed)
    Q_PROPERTY(QString bandDefinition READ bandDefinition NOTIFY changed)
    Q_PROPERTY(QString itemDefinition READ itemDefinition NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged)
    Q_PROPERTY(bool isSaving READ isSaving NOTIFY savingChanged)
public:
    enum class State {
        Idle,
        Reading,
        Ready,
        Nobody, ///< on the roster of this branch and period
        Failed,
    };
    Q_ENUM(State)
    enum class Period { ThisMonth, LastMonth, ThisQuarter, ThisYear, Everything, Chosen };
    Q_ENUM(Period)
    enum class Format { Xlsx, Pdf, Csv, Html };
    Q_ENUM(Format)

    explicit BranchReportView(Workspace &workspace,
        ReportOrigin origin = ReportOrigin::Records,
        QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] QStringList branches() const;
    [[nodiscard]] int branchIndex() const;
    void setBranchIndex(int index);
    [[nodiscard]] QStringList banks() const;
    [[nodiscard]] int bankIndex() const;
    void setBankIndex(int index);
    [[nodiscard]] Period period() const;
    void setPeriod(Period period);
    [[nodiscard]] QString firstDay() const;
    void setFirstDay(const QString &day);
    [[nodiscard]] QString lastDay() const;
    void setLastDay(const QString &day);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString itemCounts() const;
    [[nodiscard]] FigureListModel *figures();
    [[nodiscard]] FigureListModel *absentees();
    [[nodiscard]] FigureListModel *scores();
    [[nodiscard]] FigureListModel *attempts();
    [[nodiscard]] FigureListModel *bands();
    [[nodiscard]] FigureListModel *items();
    [[nodiscard]] QString absentDefinition() const;
    [[nodiscard]] QString scoreDefinition() const;
    [[nodiscard]] QString attemptDefinition() const;
    [[nodiscard]] QString bandDefinition() const;
    [[nodiscard]] QString itemDefinition() const;
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    [[nodiscard]] bool isSaving() const;

    /// The page is opened, or something else is asked for: reads the records. What was read before
    /// stays in view meanwhile.
    Q_INVOKABLE void refresh();
    /// Writes what is in view into the folder under a name with the moment; said() or a failure
    /// follows. False where nothing is in view or another is being written.
    Q_INVOKABLE bool save(zhixing::BranchReportView::Format format);
    /// Nothing that was read holds.
    void forget();
    /// Words made in C++ are made again.
    void retranslate();

Q_SIGNALS:
    void changed();
    void branchesChanged();
    void banksChanged();
    void scopeChanged();
    void folderChanged();
    void savingChanged();
    void said(const QString &text);

private:
    struct Days {
        QDate first; ///< invalid: from the first record
        QDate last; ///< included
    };

    [[nodiscard]] QDate today() const;
    [[nodiscard]] Days days() const;
    [[nodiscard]] ReportSource source() const;
    void readBranches();
    void showBranches(const QStringList &branches);
    void take(int ticket, ReportReading reading);
    void show();

    Workspace &m_workspace;
    ReportOrigin m_origin;
    std::shared_ptr<const ReportDocument> m_document;
    QStringList m_branches;
    State m_state = State::Idle;
    QString m_branch; ///< empty: all
    int m_bank = 0; ///< place in banks()
    Period m_period = Period::ThisQuarter;
    QString m_firstDay;
    QString m_lastDay;
    QString m_folder;
    int m_ticket = 0;
    bool m_isSaving = false;
    FigureListModel m_figures;
    FigureListModel m_absentees;
    FigureListModel m_scores;
    FigureListModel m_attempts;
    FigureListModel m_bands;
    FigureListModel m_items;
};

} // namespace zhixing
