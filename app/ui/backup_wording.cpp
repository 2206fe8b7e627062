// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backup_wording.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace zhixing::wording
{

namespace
{

struct BackupWording {
    Q_DECLARE_TR_FUNCTIONS(BackupWording)
};

} // namespace

QString backupKindName(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Manual:
        return BackupWording::tr("手动");
    case BackupKind::Automatic:
        return BackupWording::tr("自动");
    case BackupKind::BeforeRestore:
        return BackupWording::tr("恢复前留存");
    }
    return {};
}

QString dayAndTime(UtcTime moment, UtcTime now, const QTimeZone &zone)
{
    const auto local = [&zone](UtcTime time) {
        return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
    };
    const QDateTime then = local(moment);
    const qint64 days = then.date().daysTo(local(now).date());
    const QString time = then.toString(u"HH:mm"_s);
    if (days == 0) {
        return BackupWording::tr("今天 %1").arg(time);
    }
    if (days == 1) {
        return BackupWording::tr("昨天 %1").arg(time);
    }
    return then.toString(u"yyyy-MM-dd HH:mm"_s);
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    constexpr qint64 mega = kilo * kilo;
    if (bytes < mega) {
        return u"%1 KB"_s.arg((bytes + kilo - 1) / kilo);
    }
    return u"%1 MB"_s.arg(static_cast<double>(bytes) / mega, 0, 'f', 1);
}

QString contentText(const BackupSummary &summary)
{
    return BackupWording::tr("%1 名学员，考试 %2 次，练习 %3 题")
        .arg(summary.learners)
        .arg(summary.attempts)
        .arg(summary.practiceAnswers);
}

QString problemText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::TooNew:
        return BackupWording::tr("由更新版本的知行写成，这个版本读不了。请升级知行后再恢复。");
    case ErrorCode::Damaged:
        return BackupWording::tr("文件已损坏，不能恢复。请换一份备份。");
    case ErrorCode::Invalid:
        return BackupWording::tr("这不是知行的学习记录。请选备份文件（zhixing-….sqlite）。");
    case ErrorCode::BadUse:
        return BackupWording::tr("这就是正在使用的学习记录，不用恢复。");
    default:
        return BackupWording::tr("文件打不开。请确认它在那里，U 盘已经插好，并且可以读取。");
    }
}

QString progressText(const CopyProgress &progress)
{
    if (progress.step == CopyProgress::Step::Checking) {
        return BackupWording::tr("正在检查备份是否完整");
    }
    const QString words = progress.step == CopyProgress::Step::KeepingPresent
        ? BackupWording::tr("正在留存现在的记录，%1 / %2 页")
        : BackupWording::tr("正在复制，%1 / %2 页");
    return words.arg(progress.done).arg(progress.of);
}

} // namespace zhixing::wording
