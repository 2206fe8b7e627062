// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/attempt_store.h"
#include "ui/row_list_model.h"

namespace zhixing
{

class Workspace;

/// 历史成绩: finished attempts, newest first, and their way out into files.
class HistoryModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(Scope scope READ scope WRITE setScope NOTIFY scopeChanged)
    Q_PROPERTY(Outcome outcome READ outcome WRITE setOutcome NOTIFY scopeChanged)
    Q_PROPERTY(bool hasBranch READ hasBranch NOTIFY countChanged)
    /// Many attempts are being read of which nothing is known yet.
    Q_PROPERTY(bool reading READ isReading NOTIFY countChanged)
    Q_PROPERTY(int passedCount READ passedCount NOTIFY countChanged)
    Q_PROPERTY(int bestPoints READ bestPoints NOTIFY countChanged)
    Q_PROPERTY(int averagePoints READ averagePoints NOTIFY countChanged)
    Q_PROPERTY(QString exportFolder READ exportFolder WRITE setExportFolder NOTIFY exportChanged)
    Q_PROPERTY(QString exported READ exported NOTIFY exportChanged)
public:
    enum class Role {
        AttemptId = firstRole,
        Title,
        LearnerName,
        When,
        Points,
        Correct,
        Items,
        IsPassed,
        IsTimedOut,
        TimeUsed,
        Pending,
    };
    Q_ENUM(Role)
    enum class Scope { Mine, Branch, Everyone };
    Q_ENUM(Scope)
    enum class Outcome { Any, Passed, Failed };
    Q_ENUM(Outcome)
    enum class Format { Xlsx, Csv };
    Q_ENUM(Format)

    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Scope scope() const;
    void setScope(Scope scope);
    [[nodiscard]] Outcome outcome() const;
    void setOutcome(Outcome outcome);
    [[nodiscard]] bool hasBranch() const;
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] int passedCount() const;
    [[nodiscard]] int bestPoints() const;
    [[nodiscard]] int averagePoints() const;
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString &folder);
    /// Path of the file last written; empty until then.
    [[nodiscard]] QString exported() const;

    /// Writes the attempts in scope into the export folder under a name with scope and date.
    Q_INVOKABLE bool exportResults(zhixing::HistoryModel::Format format);
    void refresh();
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void scopeChanged();
    void exportChanged();

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    [[nodiscard]] AttemptFilter filter() const;
    [[nodiscard]] bool isShown(const AttemptSummary &summary) const;

    Workspace &m_workspace;
    std::vector<AttemptSummary> m_rows;
    Scope m_scope = Scope::Mine;
    Outcome m_outcome = Outcome::Any;
    QString m_exportFolder;
    QString m_exported;
};

} // namespace zhixing
