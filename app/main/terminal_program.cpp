// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/terminal_program.h"

#include "main/places.h"
#include "main/terminal_quiz.h"
#include "records/backup_folder.h"
#include "ui/error_text.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QDir>

#include <iostream>

#include <unistd.h>

namespace zhixing
{

namespace
{

struct TerminalProgramTexts {
    Q_DECLARE_TR_FUNCTIONS(TerminalProgramTexts)
};

constexpr int badUse = 2;
constexpr int unreadable = 4;
constexpr int nothingFound = 3;

} // namespace

int runBackup(const CommandLine &line)
{
    const Result<QString> made = backUpTo(databasePath(dataFolder(line.dataFolder)),
        line.backup,
        systemTime(),
        QTimeZone::systemTimeZone(),
        [](const CopyProgress & /*progress*/) { return true; });
    if (!made) {
        std::cerr << errorText(Doing::BackingUp, made.error()).toStdString() << '\n';
        return made.error().code == ErrorCode::BadUse ? badUse : unreadable;
    }
    std::cout << TerminalProgramTexts::tr("已备份到 %1").arg(*made).toStdString() << '\n';
    return 0;
}

int runInTerminal(const CommandLine &line, const QString &reason)
{
    if (!reason.isEmpty()) {
        std::cerr << reason.toStdString() << '\n';
    }
    Result<Bank> bank = loadBanks(line.banks.isEmpty() ? installedBanks() : line.banks,
        reviewFolder(databasePath(dataFolder(line.dataFolder))));
    if (!bank) {
        std::cerr << errorText(Doing::LoadingBank, bank.error()).toStdString() << '\n';
        return bank.error().code == ErrorCode::NothingFound ? nothingFound : unreadable;
    }
    // Asked for outright, input may come from a pipe; by default there has to be someone to answer.
    if (!line.inTerminal && isatty(STDIN_FILENO) == 0) {
        std::cout
            << bankSummary(*bank).toStdString() << '\n'
            << TerminalProgramTexts::tr(
                   "在有桌面的电脑上运行 zhixing 打开窗口；在终端里运行 zhixing --terminal 答题。")
                   .toStdString()
            << '\n';
        return 0;
    }
    const QString folder = dataFolder(line.dataFolder);
    QDir().mkpath(folder);
    Result<Database> database = Database::open(databasePath(folder));
    if (!database) {
        std::cerr << errorText(Doing::OpeningRecords, database.error()).toStdString() << '\n';
        return unreadable;
    }
    LearnerStore learners(*database);
    AttemptStore attempts(*database);
    const Library library(std::move(*bank));
    TerminalQuiz quiz({library,
        learners,
        attempts,
        systemTime,
        systemSeed,
        std::cin,
        std::cout,
        isatty(STDOUT_FILENO) != 0});
    return quiz.run(line.learner, line.branch);
}

} // namespace zhixing
