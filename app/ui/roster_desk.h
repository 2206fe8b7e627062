// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/roster_list_model.h"
#include "ui/roster_preview_model.h"

#include <QObject>

#include <optional>

namespace zhixing
{

class Workspace;

/// 名册: whom meetings of a branch expect, who has leave for the next one, and how a file becomes
/// part of it: read on a pool thread, shown, written only when asked for.
class RosterDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(zhixing::RosterListModel *members READ members CONSTANT)
    Q_PROPERTY(zhixing::RosterPreviewModel *preview READ preview CONSTANT)
    /// Branches with a roster, and which of them is shown.
    Q_PROPERTY(QStringList branches READ branches NOTIFY changed)
    Q_PROPERTY(int branch READ branch WRITE setBranch NOTIFY changed)
    /// "12 人，请假 1 人，2 人没有编号".
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int excused READ excused NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    /// A file was read and is shown: not in the roster yet.
    Q_PROPERTY(bool previewing READ isPreviewing NOTIFY changed)
    /// "名册.xlsx，工作表“名册”".
    Q_PROPERTY(QString previewSource READ previewSource NOTIFY changed)
    /// "新增 10 人，改动 1 人，不变 2 人，不导入 1 行".
    Q_PROPERTY(QString previewSummary READ previewSummary NOTIFY changed)
    /// The file does not say which branch everybody belongs to.
    Q_PROPERTY(bool branchNeeded READ isBranchNeeded NOTIFY changed)
    Q_PROPERTY(QString importBranch READ importBranch WRITE setImportBranch NOTIFY changed)
    Q_PROPERTY(bool importable READ isImportable NOTIFY changed)
    /// Why the last step failed; empty for nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList drives READ drives NOTIFY changed)
public:
    explicit RosterDesk(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] RosterListModel *members();
    [[nodiscard]] RosterPreviewModel *preview();
    [[nodiscard]] QStringList branches() const;
    [[nodiscard]] int branch() const;
    void setBranch(int branch);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int excused() const;
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool isPreviewing() const;
    [[nodiscard]] QString previewSource() const;
    [[nodiscard]] QString previewSummary() const;
    [[nodiscard]] bool isBranchNeeded() const;
    [[nodiscard]] QString importBranch() const;
    void setImportBranch(const QString &branch);
    [[nodiscard]] bool isImportable() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QStringList drives() const;

    /// The page is opened.
    Q_INVOKABLE void refresh();
    /// Reads a file, typed or dropped, and shows what it would do.
    Q_INVOKABLE void read(const QString &place);
    /// Takes over what is shown.
    Q_INVOKABLE void import();
    Q_INVOKABLE void dismissPreview();
    Q_INVOKABLE void toggleLeave(int row);
    /// 小组; empty: none.
    Q_INVOKABLE void setGroup(int row, const QString &group);
    /// Off the roster; the learner and all results stay. removed() follows.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void undoRemoval();
    /// Writes an empty roster into the folder of documents; said() follows.
    Q_INVOKABLE void saveTemplate(bool asWorkbook);
    void setTemplateFolder(const QString &folder);
    /// Other records are in place.
    void forget();

Q_SIGNALS:
    void changed();
    void imported();
    void said(const QString &text);
    void removed(const QString &text);

private:
    struct Read {
        QString name;
        RosterFile file;
    };

    void showMembers();
    void showPreview();
    void refuse(const QString &problem);
    [[nodiscard]] const RosterEntry *entryAt(int row) const;

    Workspace &m_workspace;
    RosterListModel m_members;
    RosterPreviewModel m_preview;
    std::vector<RosterEntry> m_all;
    QStringList m_branches;
    int m_branch = 0;
    bool m_isReading = false;
    std::optional<Read> m_read;
    QString m_importBranch;
    QString m_problem;
    QString m_templateFolder;
    std::optional<RosterEntry> m_removed;
};

} // namespace zhixing
