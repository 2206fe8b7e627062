// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/error_text.h"

#include "records/database_address.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace zhixing
{

namespace
{

Q_LOGGING_CATEGORY(failures, "zhixing.failures")

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString serverText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooNew:
        return ErrorText::tr("学习记录没有改动。服务器上的记录由更新版本的知行写成，这个版本读不了"
                             "。请升级后再打开。");
    case ErrorCode::Unreachable:
    case ErrorCode::Contended:
        return ErrorText::tr("学习记录没有改动。连不上存放学习记录的服务器。请检查网络、服务器是否"
                             "开着，以及 --database 的地址和端口，再重新打开知行。");
    case ErrorCode::BadUse:
        return ErrorText::tr(
            "学习记录没有改动。服务器没有接受这个用户。请检查 --database 里的用户，以及 ~/.pgpass "
            "或 --password-file 里的密码（文件权限要 600）。");
    case ErrorCode::NothingFound:
        return ErrorText::tr(
            "服务器上没有这个数据库。请检查 --database 里的名字，或请管理员用 createdb 建立。");
    case ErrorCode::Unwritable:
        return ErrorText::tr("学习记录没有改动。服务器不让这个用户建立或写入数据表，或磁盘已满。请"
                             "管理员检查数据库的所有者和磁盘空间。");
    default:
        return ErrorText::tr(
            "学习记录没有改动。现在用不了这个服务器：请安装软件包 libqt6sql6-psql，并确认它是 "
            "PostgreSQL 13 以上、数据库的编码是 UTF8。");
    }
}

QString recordsText(const Error &error)
{
    if (isServerAddress(error.where) || error.code == ErrorCode::Unreachable) {
        return serverText(error.code);
    }
    switch (error.code) {
    case ErrorCode::TooNew:
        return ErrorText::tr(
            "您的学习记录完好，没有改动。它由更新版本的知行写成，这个版本读不了。请升级后再打开。");
    case ErrorCode::Damaged:
        return ErrorText::tr(
            "学习记录文件已损坏，原文件另存保留，没有覆盖。请联系支部管理员查看。");
    default:
        return ErrorText::tr(
            "学习记录没有改动。现在打不开它所在的文件夹，请检查磁盘空间和权限，再重新打开知行。");
    }
}

QString bankText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooNew:
        return ErrorText::tr("学习记录不受影响。题库由更新版本的工具生成，请升级知行后再打开。");
    case ErrorCode::Invalid:
    case ErrorCode::Damaged:
        return ErrorText::tr("学习记录不受影响。题库文件内容有误，请重新生成题库，或换一份题库。");
    default:
        return ErrorText::tr(
            "学习记录不受影响。没有找到可用的题库，请先生成题库，或用 --bank 指定题库文件。");
    }
}

QString reviewText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUse:
        return ErrorText::tr("题库没有改动。这一步缺少内容，或没有改变什么。");
    case ErrorCode::Unwritable:
        return ErrorText::tr(
            "之前的审题决定都已保存，这一条没有保存成功。请检查磁盘空间和权限，然后再做一次。");
    default:
        return ErrorText::tr("题库没有改动。题库旁的审题文件读不出来，没有覆盖它；请检查或移开这个"
                             "文件，再重新打开知行。");
    }
}

QString learnersText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUse:
        return ErrorText::tr("没有改动。这个支部里已经有同名的学员，请在姓名上加以区分。");
    case ErrorCode::NothingFound:
        return ErrorText::tr("没有改动。这位学员已经不在名单里了。");
    default:
        return ErrorText::tr("学员名单没有改动。请检查磁盘空间和权限，再试一次。");
    }
}

QString templatesText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUse:
        return ErrorText::tr("没有改动。已经有同名的模板，请换一个名字。");
    case ErrorCode::NothingFound:
        return ErrorText::tr("没有改动。这个模板已经不在了。");
    default:
        return ErrorText::tr("模板没有改动。请检查磁盘空间和权限，再试一次。");
    }
}

QString roomText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreadable:
        return ErrorText::tr("现场没有打开，记录没有改动。这个网络地址现在用不了：请点“重新查找”，"
                             "另选一个地址再开。");
    case ErrorCode::NothingFound:
        return ErrorText::tr("现场没有打开：记录里已经没有这一场了。");
    default:
        return ErrorText::tr("已经确认收到的答案都已保存，这一步没有写成。请检查磁盘空间和权限，"
                             "再试一次。");
    }
}

QString backupText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUse:
        return ErrorText::tr("那里已有同名文件，没有覆盖它。请换一个名字，或只写文件夹。");
    case ErrorCode::Damaged:
        return ErrorText::tr(
            "检查时发现学习记录有损坏，没有写成这份备份，以前的备份都在。请重新打开知行，或"
            "从以前的备份恢复。");
    case ErrorCode::Unwritable:
        return ErrorText::tr(
            "学习记录完好。备份没有写成，没有留下半个文件：磁盘空间不够，或者那里不能写入。"
            "请腾出空间或换个地方，再备份一次。");
    default:
        return ErrorText::tr(
            "没有写成备份：学习记录找不到，或者打不开。请确认数据文件夹，再备份一次。");
    }
}

QString restoreText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooNew:
        return ErrorText::tr(
            "学习记录没有改动。这份备份由更新版本的知行写成，请升级知行后再恢复。");
    case ErrorCode::Damaged:
    case ErrorCode::Invalid:
        return ErrorText::tr("学习记录没有改动。这份备份已损坏，不能恢复，请换一份。");
    case ErrorCode::Unreadable:
        return ErrorText::tr("学习记录没有改动。备份文件打不开，请确认 U 盘已经插好。");
    default:
        return ErrorText::tr(
            "学习记录没有改动。恢复要先留存现在的记录，磁盘空间不够，或者数据文件夹不能写"
            "入。请腾出空间，再恢复一次。");
    }
}

QString replacementText(ErrorCode code)
{
    if (code == ErrorCode::BadUse) {
        return ErrorText::tr("没有恢复：准备的时候又有了新的作答，都已保存。请再恢复一次。");
    }
    return ErrorText::tr(
        "学习记录没有改动：另一个窗口或程序正开着它。请关掉别的知行窗口，再恢复一次。");
}

QString bundleText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooNew:
        return ErrorText::tr("由更新版本的知行导出。请先升级这台电脑上的知行，再添加一次。");
    case ErrorCode::Unreadable:
        return ErrorText::tr("文件读不出来。请确认 U 盘插好、文件还在，再添加一次。");
    case ErrorCode::Damaged:
        return ErrorText::tr("文件在路上少了或变了。请再拷一次；还不行，就请支部重新导出。");
    default:
        return ErrorText::tr(
            "不是知行的数据包，或内容不合规矩。请支部在“支部报告”里用“导出数据包…”重新导出。");
    }
}

QString collectionText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooNew:
        return ErrorText::tr("汇总没有改动。它由更新版本的知行写成，请升级知行后再打开。");
    case ErrorCode::Damaged:
    case ErrorCode::Invalid:
        return ErrorText::tr(
            "本机的学习记录不受影响。汇总文件（collection.sqlite）已损坏，没有覆盖它："
            "请把它移到别处，再把各支部的数据包重新添加一遍。");
    default:
        return ErrorText::tr(
            "汇总没有改动，现在打不开它。请检查磁盘空间和权限，关掉别的知行窗口，再试一次。");
    }
}

} // namespace

QString errorText(Doing doing, const Error &error)
{
    qCWarning(failures).noquote() << error.detail << error.where;
    switch (doing) {
    case Doing::OpeningRecords:
        return recordsText(error);
    case Doing::LoadingBank:
        return bankText(error.code);
    case Doing::SavingAnswer:
        if (error.code == ErrorCode::Unreachable) {
            return ErrorText::tr(
                "之前的作答都已保存，这一步没有保存成功：连不上服务器。请检查网络，然后再选一次。");
        }
        return ErrorText::tr(
            "之前的作答都已保存，这一步没有保存成功。请检查磁盘空间，然后再选一次。");
    case Doing::ReadingRecords:
        if (error.code == ErrorCode::Unreachable) {
            return ErrorText::tr(
                "学习记录没有改动。现在连不上服务器，这一部分暂时读不出来，连上以后再打开就有。");
        }
        return ErrorText::tr("学习记录没有改动，但这一部分暂时读不出来。请重新打开知行再试。");
    case Doing::ExportingResults:
        return ErrorText::tr(
            "成绩记录完好，文件没有写成。请检查文件夹是否存在、能否写入，再导出一次。");
    case Doing::Printing:
        return ErrorText::tr(
            "学习记录完好，文件没有写成。请检查文件夹是否存在、能否写入，再打印一次。");
    case Doing::Reviewing:
        return reviewText(error.code);
    case Doing::ChangingLearners:
        return learnersText(error.code);
    case Doing::ChangingPin:
        return ErrorText::tr("PIN 没有改动。请关掉一些别的程序，检查磁盘空间，再试一次。");
    case Doing::ChangingTemplates:
        return templatesText(error.code);
    case Doing::SavingPaper:
        return ErrorText::tr(
            "之前录入的成绩都在，这一步没有保存成功。请检查磁盘空间和权限，再试一次。");
    case Doing::HostingRoom:
        return roomText(error.code);
    case Doing::ErasingLearner:
        return ErrorText::tr(
            "没有删除，学习记录完好。请关掉其他知行窗口，检查磁盘空间，再试一次。");
    case Doing::ExportingLearner:
        return ErrorText::tr(
            "学习记录完好，文件没有写成。请检查文件夹是否存在、能否写入，再导出一次。");
    case Doing::BackingUp:
        return backupText(error.code);
    case Doing::Restoring:
        return restoreText(error.code);
    case Doing::ReplacingRecords:
        return replacementText(error.code);
    case Doing::ExportingBundle:
        return ErrorText::tr(
            "学习记录完好，数据包没有写成。请检查文件夹是否存在、能否写入，再导出一次。");
    case Doing::ReadingBundle:
        return bundleText(error.code);
    case Doing::MergingBundles:
        return ErrorText::tr("已收进的都完整。后面的没有收成：磁盘空间不够、不能写入，或另一个程序"
                             "正在汇总。处理好以后再添加一次，会接着收。");
    case Doing::ReadingCollection:
        return collectionText(error.code);
    case Doing::ChangingCollection:
        return ErrorText::tr(
            "这一步没有保存成功，以前的决定都在。请检查磁盘空间，关掉别的知行窗口，再试一次。");
    case Doing::MergingReview:
        return ErrorText::tr(
            "您的审题决定没有改动。没有合并成功：请确认选的是审题文件（.review.json），内容完整。");
    }
    return {};
}

} // namespace zhixing
