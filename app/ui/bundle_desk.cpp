// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bundle_desk.h"

#include "reports/bundles/signing_key.h"
#include "ui/background_work.h"
#include "ui/file_places.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

BundleDesk::BundleDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

bool BundleDesk::isBusy() const
{
    return m_isBusy;
}

QString BundleDesk::exported() const
{
    if (!m_written) {
        return {};
    }
    const ExportOutcome &outcome = m_written->outcome;
    const QString content = tr("第 %1 次导出：名册 %2 人，新测验 %3 份。已保存到 %4")
                                .arg(QString::number(outcome.manifest.sequence),
                                    QString::number(outcome.learners),
                                    QString::number(outcome.attempts),
                                    m_written->path);
    return outcome.isClockBehind
        ? content + u'\n' + tr("上一次导出的日期比今天晚，请看一看这台电脑的时钟对不对。")
        : content;
}

QString BundleDesk::fingerprint() const
{
    return m_written ? fingerprintOf(m_written->outcome.manifest.publicKey) : QString();
}

void BundleDesk::exportNews(const QString &folder)
{
    write(folder, ExportExtent::News);
}

void BundleDesk::exportEverything(const QString &folder)
{
    write(folder, ExportExtent::Everything);
}

void BundleDesk::forget()
{
    m_written.reset();
    Q_EMIT changed();
}

void BundleDesk::write(const QString &folder, ExportExtent extent)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    Q_EMIT changed();
    const UtcTime now = m_workspace.now();
    const QString moment
        = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), m_workspace.zone())
              .toString(u"yyyyMMdd-HHmmss"_s);
    runInBackground(
        this,
        [records = m_workspace.databasePath(),
            folder,
            extent,
            now,
            moment,
            name = tr("知行数据包-%1-%2")]() -> Result<Written> {
            auto database = Database::open(records);
            if (!database) {
                return std::unexpected(database.error());
            }
            const auto branch = usualBranch(database->connection());
            if (!branch) {
                return std::unexpected(branch.error());
            }
            QDir().mkpath(folder);
            const QString path
                = QDir(folder).filePath(name.arg(forFile(*branch), moment) + u".zxb"_s);
            auto outcome = exportBundle(
                *database, {path, *branch, QCoreApplication::applicationVersion(), extent, now});
            if (!outcome) {
                return std::unexpected(outcome.error());
            }
            return Written {path, std::move(*outcome)};
        },
        [this](Result<Written> written) {
            m_isBusy = false;
            if (written) {
                m_written = std::move(*written);
            } else {
                m_workspace.report(Doing::ExportingBundle, written.error());
            }
            Q_EMIT changed();
        });
}

} // namespace zhixing
