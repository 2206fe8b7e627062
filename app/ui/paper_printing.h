// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/paper_store.h"
#include "result.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace zhixing
{

class ExamSetup;
class Workspace;

/// 打印成试卷: what 组卷 has chosen goes out on paper, and is kept for the results to be typed in.
class PaperPrinting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// Empty: the name of the choice.
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString usualTitle READ usualTitle NOTIFY changed)
    /// 1 to 4.
    Q_PROPERTY(int versions READ versions WRITE setVersions NOTIFY changed)
    Q_PROPERTY(bool withSheet READ isWithSheet WRITE setWithSheet NOTIFY changed)
    Q_PROPERTY(bool withKey READ isWithKey WRITE setWithKey NOTIFY changed)
    Q_PROPERTY(Format format READ format WRITE setFormat NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    /// How many files there will be.
    Q_PROPERTY(int files READ files NOTIFY changed)
    /// What was written last and where, or why nothing was; empty before.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)
public:
    enum class Format { Pdf, Odt };
    Q_ENUM(Format)

    PaperPrinting(Workspace &workspace, ExamSetup &setup, QObject *parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    [[nodiscard]] QString usualTitle() const;
    [[nodiscard]] int versions() const;
    void setVersions(int versions);
    [[nodiscard]] bool isWithSheet() const;
    void setWithSheet(bool withSheet);
    [[nodiscard]] bool isWithKey() const;
    void setWithKey(bool withKey);
    [[nodiscard]] Format format() const;
    void setFormat(Format format);
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    [[nodiscard]] int files() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] bool hasFailed() const;

    /// Draws a form and writes its papers into a folder of their own. Either all files are there
    /// and the form is in the records, or nothing is; outcome() tells. False where nothing is.
    Q_INVOKABLE bool print();
    /// The same for a form that was drawn elsewhere, in one version: its results are typed in and
    /// stand with that form. outcome() tells.
    bool printForm(const Form &form);
    /// The page opens anew.
    Q_INVOKABLE void forgetOutcome();

Q_SIGNALS:
    void changed();

private:
    bool printVersions(const Form &form, int versions);
    /// The paths written.
    [[nodiscard]] Result<QStringList> writeAll(const PrintedForm &printed, const QString &folder);
    bool tell(const QString &outcome, bool failed);

    Workspace &m_workspace;
    ExamSetup &m_setup;
    QString m_title;
    int m_versions = 2;
    bool m_withSheet = true;
    bool m_withKey = true;
    Format m_format = Format::Pdf;
    QString m_folder;
    QString m_outcome;
    bool m_failed = false;
};

} // namespace zhixing
