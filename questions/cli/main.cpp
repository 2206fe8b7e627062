// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

struct Command {
    QString name;
    QString chinese;
    QString english;
    ExitCode (*run)(const QStringList &arguments, const Terminal &terminal);
};

const std::array commands {
    Command {u"extract"_s,
        u"extract 原文…                     找出问答和论述摘编，打印 JSON"_s,
        u"extract SOURCE...                 find questions, dated excerpts and events, print JSON"_s,
        runExtract},
    Command {u"build"_s,
        u"build 原文… -o 题库.json           生成题库，打印汇总表"_s,
        u"build SOURCE... -o BANK.json      build a question bank, print a summary"_s,
        runBuild},
    Command {u"facts"_s,
        u"facts 原文…                       打印每句话的事实结构和由它生成的题目"_s,
        u"facts SOURCE...                   print what is seen in each sentence, and what came of it"_s,
        runFacts},
    Command {u"check"_s,
        u"check 题库.json [--source 原文]…   逐条核对题库"_s,
        u"check BANK.json [--source SOURCE]...  prove a bank, list every finding"_s,
        runCheck},
    Command {u"report"_s,
        u"report 题库.json [-o 报告.html]    覆盖情况、舍弃原因，附可对照原文审题的网页"_s,
        u"report BANK.json [-o REPORT.html] what is covered and why the rest is not, as a page too"_s,
        runReport},
    Command {u"review"_s,
        u"review 题库.json …                 审题：列出、通过、退回、修改、撤销、合并、应用"_s,
        u"review BANK.json ...              list, approve, reject, edit, undo, merge, apply"_s,
        runReview},
};

void printUsage(QTextStream &stream, const Terminal &terminal)
{
    stream << terminal.words(
        u"用法：zhixing-bank 命令 参数…"_s, u"usage: zhixing-bank COMMAND ARGUMENTS..."_s)
           << u"\n\n"_s;
    for (const auto &command : commands) {
        stream << u"  "_s << terminal.words(command.chinese, command.english) << u'\n';
    }
    stream << u"\n"_s
           << terminal.words(u"build、facts、check 可加 --lexicon 词表.json，补充自己的词表。"_s,
                  u"build, facts and check take --lexicon FILE, a lexicon of your own."_s)
           << u"\n"_s
           << terminal.words(u"退出码：0 完成，1 发现问题，2 用法有误，3 没有找到，4 无法读取"_s,
                  u"exit codes: 0 done, 1 findings, 2 bad use, 3 nothing found, "
                  u"4 unreadable input"_s)
           << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"zhixing-bank"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIXING_VERSION));

    QTextStream out(stdout);
    QTextStream messages(stderr);
    const bool isChinese = QLocale::system().language() == QLocale::Chinese;
    const auto now
        = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const Terminal terminal {out, messages, isChinese, now};

    auto arguments = QCoreApplication::arguments().mid(1);
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        printUsage(out, terminal);
        return int(ExitCode::Done);
    }
    if (arguments == QStringList {u"--version"_s}) {
        out << u"zhixing-bank "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return int(ExitCode::Done);
    }
    const auto name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    for (const auto &command : commands) {
        if (command.name == name) {
            return int(command.run(arguments, terminal));
        }
    }
    printUsage(messages, terminal);
    return int(ExitCode::BadUse);
}
