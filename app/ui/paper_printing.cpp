// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper_printing.h"

#include "reports/paper_sheet.h"
#include "ui/exam_setup.h"
#include "ui/template_plan.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// As part of a name of a file on any system.
QString fileName(QString title)
{
    static const QRegularExpression special(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    return title.replace(special, u" "_s).simplified();
}

} // namespace

PaperPrinting::PaperPrinting(Workspace &workspace, ExamSetup &setup, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_setup(setup)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&m_setup, &ExamSetup::changed, this, &PaperPrinting::changed);
}

QString PaperPrinting::title() const
{
    return m_title;
}

void PaperPrinting::setTitle(const QString &title)
{
    if (m_title != title) {
        m_title = title;
        Q_EMIT changed();
    }
}

QString PaperPrinting::usualTitle() const
{
    return m_workspace.library() ? m_setup.blueprint().name : QString();
}

int PaperPrinting::versions() const
{
    return m_versions;
}

void PaperPrinting::setVersions(int versions)
{
    const int bounded = std::clamp(versions, 1, mostVersions);
    if (m_versions != bounded) {
        m_versions = bounded;
        Q_EMIT changed();
    }
}

bool PaperPrinting::isWithSheet() const
{
    return m_withSheet;
}

void PaperPrinting::setWithSheet(bool withSheet)
{
    if (m_withSheet != withSheet) {
        m_withSheet = withSheet;
        Q_EMIT changed();
    }
}

bool PaperPrinting::isWithKey() const
{
    return m_withKey;
}

void PaperPrinting::setWithKey(bool withKey)
{
    if (m_withKey != withKey) {
        m_withKey = withKey;
        Q_EMIT changed();
    }
}

PaperPrinting::Format PaperPrinting::format() const
{
    return m_format;
}

void PaperPrinting::setFormat(Format format)
{
    if (m_format != format) {
        m_format = format;
        Q_EMIT changed();
    }
}

QString PaperPrinting::folder() const
{
    return m_folder;
}

void PaperPrinting::setFolder(const QString &folder)
{
    if (m_folder != folder) {
        m_folder = folder;
        Q_EMIT changed();
    }
}

int PaperPrinting::files() const
{
    return m_versions * (1 + (m_withSheet ? 1 : 0) + (m_withKey ? 1 : 0));
}

QString PaperPrinting::outcome() const
{
    return m_outcome;
}

bool PaperPrinting::hasFailed() const
{
    return m_failed;
}

bool PaperPrinting::print()
{
    PaperStore *papers = m_workspace.papers();
    if (!papers || !m_workspace.library() || !m_setup.isReady()) {
        return tell(tr("没有打印：请先选好专题和题型。"), true);
    }
    Blueprint wanted = m_setup.blueprint();
    if (const QString title = m_title.simplified(); !title.isEmpty()) {
        wanted.name = title;
    }
    const auto form = drawNearest(
        m_workspace.library()->bank(), std::move(wanted), [this] { return m_workspace.seed(); });
    if (!form) {
        return tell(tr("没有打印：这些专题和题型抽不出题，请换一个选择。"), true);
    }
    return printVersions(*form, m_versions);
}

bool PaperPrinting::printForm(const Form &form)
{
    return m_workspace.papers() ? printVersions(form, 1)
                                : tell(tr("没有打印：记录没有打开。"), true);
}

bool PaperPrinting::printVersions(const Form &form, int versions)
{
    PaperStore *papers = m_workspace.papers();
    const PrintedForm printed {paperCode(form), m_workspace.now(), formVersions(form, versions)};
    // Kept first: papers whose results could not be typed in must not come to the table.
    if (const auto kept = papers->keep(printed); !kept) {
        return tell(errorText(Doing::SavingPaper, kept.error()), true);
    }
    const QString folder = QDir(m_folder).filePath(
        fileName(tr("试卷 %1 %2").arg(form.blueprint.name, printed.code)));
    const auto written = writeAll(printed, folder);
    if (!written) {
        if (const auto forgotten = papers->forget(form.id); !forgotten) {
            m_workspace.report(Doing::SavingPaper, forgotten.error());
        }
        return tell(tr("%1 没写成的是：%2")
                        .arg(errorText(Doing::Printing, written.error()), written.error().where),
            true);
    }
    return tell(tr("已写好 %1 个文件，在 %2。卷号 %3，以后在“录入成绩”里凭卷号找到它。")
                    .arg(written->size())
                    .arg(folder, printed.code),
        false);
}

void PaperPrinting::forgetOutcome()
{
    tell({}, false);
}

Result<QStringList> PaperPrinting::writeAll(const PrintedForm &printed, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Unwritable, u"the folder cannot be made"_s, folder);
    }
    QStringList paths;
    const auto write = [&](const PaperSheet &sheet, int version, const QString &part) {
        const bool isPdf = m_format == Format::Pdf;
        paths << QDir(folder).filePath(
            tr("%1卷-%2").arg(versionName(version), part) + (isPdf ? u".pdf"_s : u".odt"_s));
        return isPdf ? writePdf(sheet, paths.constLast()) : writeOdt(sheet, paths.constLast());
    };
    Result<void> done;
    for (int version = 0; version < static_cast<int>(printed.versions.size()) && done; ++version) {
        const PaperForm paper = paperForm(printed.versions[static_cast<std::size_t>(version)],
            version,
            printed.code,
            m_withSheet ? AnswersGo::OnSheet : AnswersGo::Beside);
        done = write(questionSheet(paper), version, tr("试题"));
        if (done && m_withSheet) {
            done = write(answerSheet(paper), version, tr("答题卡"));
        }
        if (done && m_withKey) {
            done = write(keySheet(paper), version, tr("答案"));
        }
    }
    if (!done) {
        // Nothing half-done is left.
        for (const QString &path : paths) {
            QFile::remove(path);
        }
        QDir().rmdir(folder);
        return std::unexpected(done.error());
    }
    return paths;
}

bool PaperPrinting::tell(const QString &outcome, bool failed)
{
    m_outcome = outcome;
    m_failed = failed;
    Q_EMIT changed();
    return !failed;
}

} // namespace zhixing
