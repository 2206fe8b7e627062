// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/template_list_model.h"

namespace zhixing
{

class ExamSetup;
class Workspace;

/// The templates on 组卷: the present choice under a name, to be started by one press.
class ExamTemplates : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(zhixing::TemplateListModel *list READ list CONSTANT)
    /// Why the last name was refused; empty where it was not.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    ExamTemplates(Workspace &workspace, ExamSetup &setup, QObject *parent = nullptr);

    [[nodiscard]] TemplateListModel *list();
    [[nodiscard]] QString problem() const;

    /// Whether a template has this name already: save() then replaces what it holds.
    Q_INVOKABLE bool isTaken(const QString &name) const;
    /// Saves the present choice under a name. False where there is none or after reporting why not.
    Q_INVOKABLE bool save(const QString &name);
    /// Draws what can be drawn and begins; the present choice stays.
    Q_INVOKABLE void start(int row);
    /// Makes the template the present choice.
    Q_INVOKABLE void load(int row);
    /// Puts the present choice in the template's place, under its name.
    Q_INVOKABLE void overwrite(int row);
    /// False after setting the problem.
    Q_INVOKABLE bool rename(int row, const QString &name);
    Q_INVOKABLE void remove(int row);
    /// Takes back what was overwritten, renamed or removed last.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetProblem();
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void problemChanged();
    void said(const QString &text);
    /// As said(), and undo() is offered.
    void changed(const QString &text);

private:
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] Result<ExamTemplate> store(const ExamTemplate &wished);
    void setProblem(const QString &problem);

    Workspace &m_workspace;
    ExamSetup &m_setup;
    TemplateListModel m_list;
    std::optional<ExamTemplate> m_before; ///< as it was before the last change
    QString m_problem;
};

} // namespace zhixing
