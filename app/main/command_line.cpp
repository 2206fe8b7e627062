// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/command_line.h"

#include "records/database_address.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLineTexts)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLineTexts::tr("知行：读原文，答题，每个答案都能找到它所依据的那句话。"));
    parser.addOption({u"bank"_s, CommandLineTexts::tr("使用这份题库（可多次给出）。"), u"FILE"_s});
    parser.addOption({u"data"_s, CommandLineTexts::tr("学习记录和设置放在这个文件夹。"), u"DIR"_s});
    parser.addOption({u"database"_s,
        CommandLineTexts::tr(
            "学习记录放在这个 PostgreSQL 数据库里，多台电脑共用；不写就放在本机。"),
        u"postgresql://USER@HOST:PORT/NAME"_s});
    parser.addOption({u"password-file"_s,
        CommandLineTexts::tr("数据库的密码在这个文件的第一行（权限要 600）；不写就用 ~/.pgpass "
                             "等系统的办法。"),
        u"FILE"_s});
    parser.addOption({u"move-from"_s,
        CommandLineTexts::tr(
            "把这个学习记录文件抄到 --database 所指的空数据库后退出；文件不改动。"),
        u"FILE"_s});
    parser.addOption({u"learner"_s, CommandLineTexts::tr("学员姓名。"), u"NAME"_s});
    parser.addOption({u"branch"_s, CommandLineTexts::tr("党支部。"), u"NAME"_s});
    parser.addOption({u"clear-pin"_s,
        CommandLineTexts::tr(
            "取消 --learner（和 --branch）所指学员的 PIN 后退出，忘记 PIN 时用。")});
    parser.addOption({u"terminal"_s, CommandLineTexts::tr("在终端里答题。")});
    parser.addOption(
        {u"backup"_s, CommandLineTexts::tr("把学习记录备份到这个文件或文件夹后退出。"), u"FILE"_s});
    parser.addOption(
        {u"screenshots"_s, CommandLineTexts::tr("把每个页面存成图片后退出。"), u"DIR"_s});
    parser.addOption({u"states"_s,
        CommandLineTexts::tr("和 --screenshots 一起用：改存每个页面在这些状态下的图片和总览，用逗号"
                             "分开；all 是全部。"),
        u"empty,typical,full,live,alone,error,nobank,norecords|all"_s});
    parser.addOption({u"theme"_s, CommandLineTexts::tr("配色：light 或 dark。"), u"light|dark"_s});
    parser.addOption({u"lang"_s, CommandLineTexts::tr("界面语言：zh 或 en。"), u"zh|en"_s});
    parser.addOption({u"trace-startup"_s, CommandLineTexts::tr("输出到第一帧画面所用的毫秒数。")});
    parser.addOption({u"trace-pages"_s,
        CommandLineTexts::tr("依次翻开每一页，输出各页第一帧和最长停顿的毫秒数，然后退出。")});
    parser.addOption({u"version"_s, CommandLineTexts::tr("输出版本后退出。")});
    parser.addOption({{u"h"_s, u"help"_s}, CommandLineTexts::tr("输出本说明后退出。")});
}

/// Where the records are on a server, or why the address does not fit.
void readServer(const QCommandLineParser &parser, CommandLine &line)
{
    const QString address = parser.value(u"database"_s);
    const QString passwordFile = parser.value(u"password-file"_s);
    if (!parser.isSet(u"database"_s)) {
        if (parser.isSet(u"password-file"_s)) {
            line.problem = CommandLineTexts::tr("--password-file 要和 --database 一起用");
        }
        if (parser.isSet(u"move-from"_s)) {
            line.problem = CommandLineTexts::tr("--move-from 要和 --database 一起用");
        }
        return;
    }
    if (holdsPassword(address)) {
        line.problem = CommandLineTexts::tr(
            "--database 的地址里不能写密码，同一台电脑上的别人会看到。请把密码写进 ~/.pgpass（或 "
            "PGPASSFILE 指明的文件），或用 --password-file "
            "指明文件，或让服务器按系统用户放行（peer）。");
        return;
    }
    auto read = readServerAddress(address);
    if (!read) {
        line.problem = CommandLineTexts::tr("--database 的地址不对，要写成 "
                                            "postgresql://用户@主机:5432/数据库?sslmode=verify-full"
                                            " 的样子：%1")
                           .arg(read.error().detail);
        return;
    }
    if (!passwordFile.isEmpty()) {
        read->passwordFile = QDir().absoluteFilePath(passwordFile);
    }
    line.server = textOf(*read);
    line.movedFile = parser.value(u"move-from"_s);
    if (parser.isSet(u"backup"_s)) {
        line.problem = CommandLineTexts::tr(
            "服务器上的学习记录由服务器的管理员用 pg_dump 备份，不能用 --backup");
    }
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.problem = parser.errorText();
        return line;
    }
    if (!parser.positionalArguments().isEmpty()) {
        line.problem
            = CommandLineTexts::tr("不认识的参数：%1").arg(parser.positionalArguments().join(u' '));
    }
    line.banks = parser.values(u"bank"_s);
    line.dataFolder = parser.value(u"data"_s);
    line.learner = parser.value(u"learner"_s);
    line.branch = parser.value(u"branch"_s);
    line.backup = parser.value(u"backup"_s);
    line.screenshots = parser.value(u"screenshots"_s);
    line.states = parser.value(u"states"_s).split(u',', Qt::SkipEmptyParts);
    if (!line.states.isEmpty() && line.screenshots.isEmpty()) {
        line.problem = CommandLineTexts::tr("--states 要和 --screenshots 一起用");
    }
    line.clearsPin = parser.isSet(u"clear-pin"_s);
    if (line.clearsPin && line.learner.isEmpty()) {
        line.problem = CommandLineTexts::tr("--clear-pin 要和 --learner 一起用");
    }
    line.inTerminal = parser.isSet(u"terminal"_s);
    line.tracesStartup = parser.isSet(u"trace-startup"_s);
    line.tracesPages = parser.isSet(u"trace-pages"_s);
    line.wantsVersion = parser.isSet(u"version"_s);
    line.wantsHelp = parser.isSet(u"help"_s);
    if (parser.isSet(u"backup"_s) && line.backup.isEmpty()) {
        line.problem = CommandLineTexts::tr("--backup 要写明备份到哪里");
    }
    readServer(parser, line);
    const QString theme = parser.value(u"theme"_s);
    if (theme == u"light") {
        line.look = LookChoice::Light;
    } else if (theme == u"dark") {
        line.look = LookChoice::Dark;
    } else if (!theme.isEmpty()) {
        line.problem = CommandLineTexts::tr("--theme 只能是 light 或 dark");
    }
    const QString language = parser.value(u"lang"_s);
    if (language == u"zh") {
        line.language = LanguageChoice::Chinese;
    } else if (language == u"en") {
        line.language = LanguageChoice::English;
    } else if (!language.isEmpty()) {
        line.problem = CommandLineTexts::tr("--lang 只能是 zh 或 en");
    }
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace zhixing
