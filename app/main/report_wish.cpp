// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/report_wish.h"

#include "main/places.h"
#include "records/database_address.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Format {
    QString name;
    ReportFormat format;
};

const std::array formats {
    Format {u"csv"_s, ReportFormat::Csv},
    Format {u"json"_s, ReportFormat::Json},
    Format {u"html"_s, ReportFormat::Html},
    Format {u"pdf"_s, ReportFormat::Pdf},
    Format {u"xlsx"_s, ReportFormat::Xlsx},
};

QString formatNames()
{
    QStringList names;
    for (const Format &format : formats) {
        names.append(format.name);
    }
    return names.join(u'|');
}

void addLanguage(QCommandLineParser &parser, const QString &description)
{
    parser.addOption({{u"lang"_s, u"language"_s}, description, u"zh|en"_s});
}

} // namespace

ReportOptions::ReportOptions(bool isChinese)
    : m_isChinese(isChinese)
{
}

std::optional<bool> ReportOptions::isChineseAsked(const QStringList &arguments)
{
    QCommandLineParser parser;
    addLanguage(parser, {});
    // What else there is does not matter here.
    std::ignore = parser.parse(arguments);
    const QString language = parser.value(u"lang"_s);
    return language == u"zh"_s ? std::optional(true)
        : language == u"en"_s  ? std::optional(false)
                               : std::nullopt;
}

QString ReportOptions::words(const QString &chinese, const QString &english) const
{
    return m_isChinese ? chinese : english;
}

void ReportOptions::addTo(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        words(u"由学习记录生成一份统计报告。"_s, u"Makes a report from the learning records."_s));
    parser.addOption({u"data"_s,
        words(u"学习记录所在的文件夹；不写就用程序平时的位置。"_s,
            u"The folder of the records; by default the program's own."_s),
        u"DIR"_s});
    parser.addOption({u"collection"_s,
        words(u"不看本机的记录，看汇总各支部数据包得到的文件（zhixing-report merge）。"_s,
            u"Instead of the records a file into which bundles were merged (zhixing-report "
            u"merge)."_s),
        u"FILE"_s});
    parser.addOption({u"database"_s,
        words(u"学习记录在这个 PostgreSQL 数据库里，不在文件夹里。"_s,
            u"The records are in this PostgreSQL database, not in a folder."_s),
        u"postgresql://USER@HOST:PORT/NAME"_s});
    parser.addOption({u"password-file"_s,
        words(u"数据库的密码在这个文件的第一行（权限要 600）。"_s,
            u"The password of the database is the first line of this file (mode 600)."_s),
        u"FILE"_s});
    parser.addOption({u"from"_s,
        words(u"统计期第一天，如 2026-01-01；不写就从最早的记录算起。"_s,
            u"First day of the period, e.g. 2026-01-01; by default from the first record."_s),
        u"DATE"_s});
    parser.addOption({u"to"_s,
        words(u"统计期最后一天（含当天）；不写就到今天。"_s,
            u"Last day of the period, included; by default today."_s),
        u"DATE"_s});
    parser.addOption(
        {u"branch"_s, words(u"只统计这个支部。"_s, u"Only this branch."_s), u"NAME"_s});
    parser.addOption({u"bank"_s,
        words(u"只统计这份题库里的题目：题库文件，或已安装题库的名称。"_s,
            u"Only the items of this bank: a file, or an installed bank by its name."_s),
        u"FILE|NAME"_s});
    parser.addOption({u"format"_s,
        words(u"格式；不写就按文件名的后缀。"_s,
            u"The format; by default what the file's name ends in."_s),
        formatNames()});
    addLanguage(parser,
        words(u"报告和提示的语言：zh 或 en；不写就按系统的语言。"_s,
            u"The language of the report and of the messages; by default the system's."_s));
    parser.addOption(
        {{u"o"_s, u"output"_s}, words(u"写到这个文件。"_s, u"The file to write."_s), u"FILE"_s});
    parser.addOption({u"version"_s, words(u"输出版本后退出。"_s, u"Prints the version."_s)});
    parser.addOption({{u"h"_s, u"help"_s}, words(u"输出本说明后退出。"_s, u"Prints this help."_s)});
}

Result<QDate> ReportOptions::dayOf(const QCommandLineParser &parser, const QString &option) const
{
    const QString text = parser.value(option);
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (parser.isSet(option) && !day.isValid()) {
        return fail(ErrorCode::BadUse,
            words(u"“%1”不是日期，请写成 2026-01-31 的样子"_s,
                u"\"%1\" is no date; write it like 2026-01-31"_s)
                .arg(text),
            u"--"_s + option);
    }
    return day;
}

Result<QString> ReportOptions::serverOf(const QCommandLineParser &parser) const
{
    const QString address = parser.value(u"database"_s);
    const QString passwordFile = parser.value(u"password-file"_s);
    if (address.isEmpty()) {
        return passwordFile.isEmpty() ? Result<QString>(QString())
                                      : fail(ErrorCode::BadUse,
                                            words(u"--password-file 要和 --database 一起用"_s,
                                                u"--password-file goes with --database"_s));
    }
    auto read = readServerAddress(address);
    if (!read && holdsPassword(address)) {
        return fail(ErrorCode::BadUse,
            words(u"地址里不能写密码；请写进 ~/.pgpass（或 PGPASSFILE 指明的文件），或用 "
                  "--password-file，或让服务器按系统用户放行（peer）"_s,
                read.error().detail),
            u"--database"_s);
    }
    if (!read) {
        return std::unexpected(read.error());
    }
    if (!passwordFile.isEmpty()) {
        read->passwordFile = QFileInfo(passwordFile).absoluteFilePath();
    }
    return textOf(*read);
}

Result<ReportWish> ReportOptions::wishOf(const QCommandLineParser &parser) const
{
    const auto from = dayOf(parser, u"from"_s);
    const auto to = dayOf(parser, u"to"_s);
    if (!from || !to) {
        return std::unexpected(!from ? from.error() : to.error());
    }
    if (parser.isSet(u"lang"_s) && parser.value(u"lang"_s) != u"zh"_s
        && parser.value(u"lang"_s) != u"en"_s) {
        return fail(ErrorCode::BadUse, words(u"--lang 只能是 zh 或 en"_s, u"--lang is zh or en"_s));
    }
    const auto server = serverOf(parser);
    if (!server) {
        return std::unexpected(server.error());
    }
    ReportWish wish {dataFolder(parser.value(u"data"_s)),
        parser.value(u"collection"_s),
        *server,
        parser.value(u"branch"_s),
        parser.value(u"bank"_s),
        parser.value(u"output"_s),
        {},
        *from,
        *to};
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorCode::BadUse,
            words(u"不认识的参数：%1"_s, u"not understood: %1"_s)
                .arg(parser.positionalArguments().join(u' ')));
    }
    if (parser.isSet(u"collection"_s) && (parser.isSet(u"data"_s) || parser.isSet(u"database"_s))) {
        return fail(ErrorCode::BadUse,
            words(u"--collection 不能和 --data、--database 一起写"_s,
                u"--collection excludes --data and --database"_s));
    }
    if (wish.output.isEmpty()) {
        return fail(ErrorCode::BadUse,
            words(u"请用 -o 写明报告存到哪个文件"_s, u"name the file to write with -o"_s));
    }
    const auto format = formatOf(parser, wish.output);
    if (!format) {
        return std::unexpected(format.error());
    }
    wish.format = *format;
    if (wish.from.isValid() && wish.to.isValid() && wish.from > wish.to) {
        return fail(
            ErrorCode::BadUse, words(u"--from 的日期在 --to 之后"_s, u"--from is after --to"_s));
    }
    return wish;
}

Result<ReportFormat> ReportOptions::formatOf(
    const QCommandLineParser &parser, const QString &output) const
{
    const QString name = parser.isSet(u"format"_s) ? parser.value(u"format"_s)
                                                   : QFileInfo(output).suffix().toLower();
    const auto found = std::ranges::find(formats, name, &Format::name);
    if (found == formats.end()) {
        return fail(ErrorCode::BadUse,
            words(u"没有“%1”这种格式，可用的有 %2；请用 --format 写明"_s,
                u"there is no format \"%1\"; choose one of %2 with --format"_s)
                .arg(name, formatNames()));
    }
    return found->format;
}

} // namespace zhixing
