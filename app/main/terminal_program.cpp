// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/terminal_program.h"

#include "main/exit_code.h"
#include "main/places.h"
#include "main/terminal_quiz.h"
#include "records/backup_folder.h"
#include "records/outbox.h"
#include "records/records_move.h"
#include "ui/error_text.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <iostream>

#include <unistd.h>

namespace zhixing
{

namespace
{

struct TerminalProgramTexts {
    Q_DECLARE_TR_FUNCTIONS(TerminalProgramTexts)
};

/// Tells when answers begin to wait on this computer, and when they were delivered.
class OutboxTidings
{
public:
    explicit OutboxTidings(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] QString operator()()
    {
        const Outbox *const outbox = m_database.outbox();
        const bool isWaiting = outbox && outbox->count().value_or(0) > 0;
        if (isWaiting == std::exchange(m_isWaiting, isWaiting)) {
            return {};
        }
        return isWaiting
            ? TerminalProgramTexts::tr(
                  "连不上服务器。作答已保存在这台电脑上，连上以后自动送到服务器，请继续答题。")
            : TerminalProgramTexts::tr("又连上服务器了，保存在这台电脑上的作答已经送到。");
    }

    /// Whether something is still to be delivered, after another try.
    [[nodiscard]] QString atTheEnd()
    {
        return hasToWait(m_database)
            ? TerminalProgramTexts::tr(
                  "仍连不上服务器。作答保存在这台电脑上，下次打开知行时送到服务器。")
            : (*this)();
    }

private:
    Database &m_database;
    bool m_isWaiting = false;
};

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
        return made.error().code == ErrorCode::BadUse ? exitcode::badUse : exitcode::unreadable;
    }
    std::cout << TerminalProgramTexts::tr("已备份到 %1").arg(*made).toStdString() << '\n';
    return 0;
}

int runMove(const CommandLine &line)
{
    if (!QFileInfo::exists(line.movedFile)) {
        std::cerr << TerminalProgramTexts::tr("没有这个文件：%1").arg(line.movedFile).toStdString()
                  << '\n';
        return exitcode::nothingFound;
    }
    Result<Database> file = Database::open(line.movedFile);
    Result<Database> server = file ? Database::open(line.server) : std::unexpected(file.error());
    if (!server) {
        std::cerr << errorText(Doing::OpeningRecords, server.error()).toStdString() << '\n';
        return exitcode::unreadable;
    }
    const Result<qint64> moved = moveRecords(*file, *server);
    if (!moved) {
        const bool isTaken = moved.error().code == ErrorCode::BadUse;
        std::cerr << (isTaken
                ? TerminalProgramTexts::tr("没有抄：服务器上已有学习记录，两份记录不能混在一起。请"
                                           "用 createdb 另建一个空数据库。")
                : errorText(Doing::OpeningRecords, moved.error()))
                         .toStdString()
                  << '\n';
        return isTaken ? exitcode::badUse : exitcode::unreadable;
    }
    std::cout << TerminalProgramTexts::tr("已抄到服务器：%1 行。原来的文件没有改动，请留作备份。")
                     .arg(*moved)
                     .toStdString()
              << '\n';
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
        return bank.error().code == ErrorCode::NothingFound ? exitcode::nothingFound
                                                            : exitcode::unreadable;
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
    Result<Database> database = Database::open(recordsAddress(folder, line.server));
    if (!database) {
        std::cerr << errorText(Doing::OpeningRecords, database.error()).toStdString() << '\n';
        return database.error().code == ErrorCode::BadUse ? exitcode::badUse : exitcode::unreadable;
    }
    if (!line.server.isEmpty()) {
        Result<Outbox> outbox = Outbox::open(Outbox::pathIn(folder, line.server));
        if (!outbox) {
            std::cerr << errorText(Doing::OpeningRecords, outbox.error()).toStdString() << '\n';
            return exitcode::unreadable;
        }
        database->keepAnswersIn(std::move(*outbox));
        // What was kept when the program was last used comes before what is read now.
        std::ignore = hasToWait(*database);
    }
    OutboxTidings tidings(*database);
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
        isatty(STDOUT_FILENO) != 0,
        [&tidings] {
            return tidings();
        }});
    const int exitCode = quiz.run(line.learner, line.branch);
    if (const QString last = tidings.atTheEnd(); !last.isEmpty()) {
        std::cout << last.toStdString() << '\n';
    }
    return exitCode;
}

} // namespace zhixing
