// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/learner_erasure.h"
#include "ui/learner_list_model.h"
#include "ui/pin_desk.h"

#include <optional>

namespace zhixing
{

class Workspace;

/// 学员: who uses this computer, who is at work, and what that one may do with the own records.
/// Another learner's name, PIN and records are out of reach until that learner comes in.
class LearnerDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(zhixing::LearnerListModel *others READ others CONSTANT)
    /// How many of the others are not archived.
    Q_PROPERTY(int listedCount READ listedCount NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString branch READ branch NOTIFY changed)
    Q_PROPERTY(QString group READ group NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed)
    /// Time given where there is a limit, in percent of the usual.
    Q_PROPERTY(int timePercent READ timePercent NOTIFY changed)
    /// A file is being written or records are being deleted.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why the last name was refused; empty where it was not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString exportFolder READ exportFolder WRITE setExportFolder NOTIFY changed)
    /// Path of the file last written for the learner at work; empty until then.
    Q_PROPERTY(QString exported READ exported NOTIFY changed)
    /// Names of older files beside the records that deleting does not touch; empty without them.
    Q_PROPERTY(QString copies READ copies NOTIFY changed)
public:
    LearnerDesk(Workspace &workspace, PinDesk &pin, QObject *parent = nullptr);

    [[nodiscard]] LearnerListModel *others();
    [[nodiscard]] int listedCount() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString branch() const;
    [[nodiscard]] QString group() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] bool hasPin() const;
    [[nodiscard]] int timePercent() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString &folder);
    [[nodiscard]] QString exported() const;
    [[nodiscard]] QString copies() const;

    /// Adds a learner, who comes in at once. False after setting the problem.
    Q_INVOKABLE bool add(const QString &name, const QString &branch, const QString &group);
    /// Gives the learner at work another name, branch or group. False after setting the problem.
    Q_INVOKABLE bool change(const QString &name, const QString &branch, const QString &group);
    Q_INVOKABLE void forgetProblem();
    /// Lets one of the others come in, after the PIN where there is one.
    Q_INVOKABLE void enter(int row);
    Q_INVOKABLE void archive(int row);
    /// The learner at work goes into the archive.
    Q_INVOKABLE void archiveOwn();
    Q_INVOKABLE void restore(int row);
    /// Takes back what was archived last; the one who was at work then is at work again.
    Q_INVOKABLE void undoArchive();
    Q_INVOKABLE void askForPin(zhixing::PinDesk::Task task);
    /// Writes everything the records hold of the learner at work into the export folder.
    Q_INVOKABLE void exportOwn();
    /// Whether this is the name of the learner at work, as it has to be typed before erase().
    Q_INVOKABLE bool isOwnName(const QString &typed) const;
    /// Deletes the learner at work for good; nobody is at work afterwards. Nothing happens unless
    /// the name is typed as it is.
    Q_INVOKABLE void erase(const QString &typedName);
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void said(const QString &text);
    /// As said(), and undoArchive() is offered.
    void archived(const QString &text);
    void entered();
    /// A learner's records are gone for good.
    void erased(const QString &learner);

private:
    struct Archived {
        Learner learner;
        bool wasAtWork = false;
    };

    bool putAway(const Learner &learner, bool isAtWork);
    void refuse(const Error &error);
    void beginWork();
    void sayErased(const Learner &learner, const Result<Remains> &outcome);

    Workspace &m_workspace;
    PinDesk &m_pin;
    LearnerListModel m_others;
    ListedLearner m_own;
    int m_listedCount = 0;
    std::optional<Archived> m_archived;
    QString m_problem;
    QString m_exportFolder;
    QString m_exported;
    QString m_exportedFor; ///< id of the learner the file is of
    bool m_busy = false;
};

} // namespace zhixing
