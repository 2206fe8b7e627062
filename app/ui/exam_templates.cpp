// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exam_templates.h"

#include "ui/exam_setup.h"
#include "ui/workspace.h"

#include <QUuid>

namespace zhixing
{

ExamTemplates::ExamTemplates(Workspace &workspace, ExamSetup &setup, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_setup(setup)
{
    connect(&m_workspace, &Workspace::libraryChanged, this, &ExamTemplates::refresh);
    connect(&m_workspace, &Workspace::itemsReviewed, this, &ExamTemplates::refresh);
    connect(&m_workspace, &Workspace::recordsReplaced, this, [this] {
        m_before.reset();
        refresh();
    });
}

TemplateListModel *ExamTemplates::list()
{
    return &m_list;
}

QString ExamTemplates::problem() const
{
    return m_problem;
}

bool ExamTemplates::isTaken(const QString &name) const
{
    return rowOf(name) >= 0;
}

bool ExamTemplates::save(const QString &name)
{
    if (!m_workspace.templates() || !m_setup.isReady() || name.simplified().isEmpty()) {
        return false;
    }
    if (const int row = rowOf(name); row >= 0) {
        overwrite(row);
        return true;
    }
    ExamTemplate added = m_setup.choice();
    added.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    added.name = name;
    added.saved = m_workspace.now();
    const auto stored = store(added);
    if (!stored) {
        m_workspace.report(Doing::ChangingTemplates, stored.error());
        return false;
    }
    Q_EMIT said(tr("“%1”已存为模板，排在本页最上面。").arg(stored->name));
    return true;
}

void ExamTemplates::start(int row)
{
    if (const TemplateRow *shown = m_list.at(row); shown && shown->fit) {
        m_setup.start(ExamTemplate(shown->content));
    }
}

void ExamTemplates::load(int row)
{
    if (const TemplateRow *shown = m_list.at(row)) {
        m_setup.take(shown->content);
        Q_EMIT said(tr("“%1”已载入下面的各项，可以再改。").arg(shown->content.name));
    }
}

void ExamTemplates::overwrite(int row)
{
    const TemplateRow *shown = m_list.at(row);
    if (!shown || !m_setup.isReady()) {
        return;
    }
    const ExamTemplate before = shown->content;
    ExamTemplate after = m_setup.choice();
    after.id = before.id;
    after.name = before.name;
    after.saved = m_workspace.now();
    if (const auto stored = store(after); !stored) {
        m_workspace.report(Doing::ChangingTemplates, stored.error());
        return;
    }
    m_before = before;
    Q_EMIT changed(tr("“%1”已换成现在的选择。").arg(before.name));
}

bool ExamTemplates::rename(int row, const QString &name)
{
    const TemplateRow *shown = m_list.at(row);
    if (!shown || name.simplified().isEmpty()) {
        return false;
    }
    const ExamTemplate before = shown->content;
    ExamTemplate after = before;
    after.name = name;
    const auto stored = store(after);
    if (!stored) {
        setProblem(errorText(Doing::ChangingTemplates, stored.error()));
        return false;
    }
    forgetProblem();
    if (stored->name != before.name) {
        m_before = before;
        Q_EMIT changed(tr("“%1”已改名为“%2”。").arg(before.name, stored->name));
    }
    return true;
}

void ExamTemplates::remove(int row)
{
    const TemplateRow *shown = m_list.at(row);
    if (!shown) {
        return;
    }
    const ExamTemplate before = shown->content;
    const auto removed = m_workspace.templates()->remove(before.id);
    if (!removed) {
        m_workspace.report(Doing::ChangingTemplates, removed.error());
    }
    refresh();
    if (removed) {
        m_before = before;
        Q_EMIT changed(tr("模板“%1”已删除，成绩不受影响。").arg(before.name));
    }
}

void ExamTemplates::undo()
{
    if (!m_before) {
        return;
    }
    const ExamTemplate before = *m_before;
    m_before.reset();
    if (const auto stored = store(before); !stored) {
        m_workspace.report(Doing::ChangingTemplates, stored.error());
    }
}

void ExamTemplates::forgetProblem()
{
    setProblem({});
}

void ExamTemplates::refresh()
{
    std::vector<TemplateRow> rows;
    if (m_workspace.templates()) {
        auto all = m_workspace.templates()->all();
        if (!all) {
            m_workspace.report(Doing::ReadingRecords, all.error());
            all.emplace();
        }
        for (ExamTemplate &one : *all) {
            TemplateRow row {std::move(one), std::nullopt};
            if (const Library *library = m_workspace.library()) {
                row.fit = fitOf(library->bank(), row.content);
            }
            rows.push_back(std::move(row));
        }
    }
    m_list.show(std::move(rows));
}

int ExamTemplates::rowOf(const QString &name) const
{
    const QString wanted = name.simplified();
    for (int row = 0; const TemplateRow *shown = m_list.at(row); ++row) {
        if (shown->content.name == wanted) {
            return row;
        }
    }
    return -1;
}

Result<ExamTemplate> ExamTemplates::store(const ExamTemplate &wished)
{
    auto stored = m_workspace.templates()->save(wished);
    // What was refused leaves the rows, and what is being typed in them, alone.
    if (stored) {
        refresh();
    }
    return stored;
}

void ExamTemplates::setProblem(const QString &problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

} // namespace zhixing
