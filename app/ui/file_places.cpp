// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/file_places.h"

#include <QRegularExpression>
#include <QStorageInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString pathOf(const QString &place)
{
    const QUrl url(place);
    return url.isLocalFile() ? url.toLocalFile() : place.trimmed();
}

QStringList removableDrives()
{
    QStringList found;
    const QList<QStorageInfo> volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        const QString root = volume.rootPath();
        if ((root.startsWith(u"/media/"_s) || root.startsWith(u"/run/media/"_s)) && volume.isReady()
            && !volume.isReadOnly()) {
            found.append(root);
        }
    }
    return found;
}

QString forFile(const QString &name)
{
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    QString fit = name;
    return fit.replace(unfit, u"_"_s);
}

} // namespace zhixing
