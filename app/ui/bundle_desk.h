// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/bundle_export.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace zhixing
{

class Workspace;

/// 导出数据包: what these records have got since the last export, as one signed bundle for whoever
/// puts branches together. Written on a pool thread.
class BundleDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Where the last bundle lies and what is in it; empty before one.
    Q_PROPERTY(QString exported READ exported NOTIFY changed)
    /// Of the key the last bundle is signed with, in groups; empty before one.
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
public:
    explicit BundleDesk(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString exported() const;
    [[nodiscard]] QString fingerprint() const;

    /// Writes what is new, or everything again, into the folder under a name with branch and
    /// moment.
    Q_INVOKABLE void exportNews(const QString &folder);
    Q_INVOKABLE void exportEverything(const QString &folder);
    /// Other records are in place.
    void forget();

Q_SIGNALS:
    void changed();

private:
    struct Written {
        QString path;
        ExportOutcome outcome;
    };

    void write(const QString &folder, ExportExtent extent);

    Workspace &m_workspace;
    bool m_isBusy = false;
    std::optional<Written> m_written;
};

} // namespace zhixing
