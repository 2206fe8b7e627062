// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/report_command.h"

#include "bank/bank_json.h"
#include "main/places.h"
#include "records/database_address.h"
#include "records/database_file.h"
#include "records/migrations.h"
#include "reports/branch_document.h"
#include "reports/bundles/collected_records.h"
#include "reports/bundles/commands.h"
#include "reports/signed_page/report_export.h"

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

const Format *formatCalled(const QString &name)
{
    const auto found = std::ranges::find(formats, name, &Format::name);
    return found == formats.end() ? nullptr : &*found;
}

/// What was asked for.
struct Wish {
    QString dataFolder;
    QString collection; ///< empty: the records in the folder
    QString server; ///< empty: the records are in the folder
    QString branch;
    QString bank;
    QString output;
    const Format *format = nullptr;
    QDate from; ///< invalid: from the first record
    QDate to; ///< the last day; invalid: today
};

class ReportRun
{
public:
    explicit ReportRun(const ReportSetting &setting)
        : m_setting(setting)
    {
    }

    [[nodiscard]] ReportExit run(const QStringList &arguments)
    {
        QCommandLineParser parser;
        addOptions(parser);
        const bool isParsed = parser.parse(arguments);
        if (isParsed && parser.isSet(u"help"_s)) {
            m_setting.out << parser.helpText() << '\n'
                          << words(u"汇总各党支部的成绩："_s, u"Results of several branches:"_s)
                          << '\n';
            for (const QString &line : bundleCommandHelp(m_setting.isChinese)) {
                m_setting.out << u"  "_s << line << '\n';
            }
            m_setting.out << '\n' << exitCodes() << Qt::endl;
            return ReportExit::Done;
        }
        if (isParsed && parser.isSet(u"version"_s)) {
            m_setting.out << u"zhixing-report "_s << QCoreApplication::applicationVersion()
                          << Qt::endl;
            return ReportExit::Done;
        }
        if (!isParsed) {
            return refuse({ErrorCode::BadUse, parser.errorText(), {}});
        }
        const auto wish = wishOf(parser);
        if (!wish) {
            return refuse(wish.error());
        }
        if (const auto written = write(*wish); !written) {
            return refuse(written.error());
        }
        return ReportExit::Done;
    }

private:
    [[nodiscard]] QString words(const QString &chinese, const QString &english) const
    {
        return m_setting.isChinese ? chinese : english;
    }

    [[nodiscard]] QString exitCodes() const
    {
        return words(
            u"退出码：0 完成，1 汇总时有待处理的问题，2 用法有误或无法写入，3 没有可统计的学员，4 无法读取"_s,
            u"exit codes: 0 done, 1 findings when merging, 2 bad use or cannot write, 3 nobody to "
            u"report on, "
            u"4 unreadable input"_s);
    }

    void addOptions(QCommandLineParser &parser) const
    {
        parser.setApplicationDescription(words(
            u"由学习记录生成一份统计报告。"_s, u"Makes a report from the learning records."_s));
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
            words(u"只统计这份题库里的题目。"_s, u"Only the items of this bank."_s),
            u"FILE"_s});
        parser.addOption({u"format"_s,
            words(u"格式；不写就按文件名的后缀。"_s,
                u"The format; by default what the file's name ends in."_s),
            formatNames()});
        parser.addOption({{u"o"_s, u"output"_s},
            words(u"写到这个文件。"_s, u"The file to write."_s),
            u"FILE"_s});
        parser.addOption({u"version"_s, words(u"输出版本后退出。"_s, u"Prints the version."_s)});
        parser.addOption(
            {{u"h"_s, u"help"_s}, words(u"输出本说明后退出。"_s, u"Prints this help."_s)});
    }

    [[nodiscard]] Result<QDate> dayOf(const QCommandLineParser &parser, const QString &option) const
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

    [[nodiscard]] Result<QString> serverOf(const QCommandLineParser &parser) const
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

    [[nodiscard]] Result<Wish> wishOf(const QCommandLineParser &parser) const
    {
        const auto from = dayOf(parser, u"from"_s);
        const auto to = dayOf(parser, u"to"_s);
        if (!from || !to) {
            return std::unexpected(!from ? from.error() : to.error());
        }
        const auto server = serverOf(parser);
        if (!server) {
            return std::unexpected(server.error());
        }
        Wish wish {dataFolder(parser.value(u"data"_s)),
            parser.value(u"collection"_s),
            *server,
            parser.value(u"branch"_s),
            parser.value(u"bank"_s),
            parser.value(u"output"_s),
            nullptr,
            *from,
            *to};
        if (!parser.positionalArguments().isEmpty()) {
            return fail(ErrorCode::BadUse,
                words(u"不认识的参数：%1"_s, u"not understood: %1"_s)
                    .arg(parser.positionalArguments().join(u' ')));
        }
        if (parser.isSet(u"collection"_s)
            && (parser.isSet(u"data"_s) || parser.isSet(u"database"_s))) {
            return fail(ErrorCode::BadUse,
                words(u"--collection 不能和 --data、--database 一起写"_s,
                    u"--collection excludes --data and --database"_s));
        }
        if (wish.output.isEmpty()) {
            return fail(ErrorCode::BadUse,
                words(u"请用 -o 写明报告存到哪个文件"_s, u"name the file to write with -o"_s));
        }
        const QString format = parser.isSet(u"format"_s)
            ? parser.value(u"format"_s)
            : QFileInfo(wish.output).suffix().toLower();
        wish.format = formatCalled(format);
        if (!wish.format) {
            return fail(ErrorCode::BadUse,
                words(u"没有“%1”这种格式，可用的有 %2；请用 --format 写明"_s,
                    u"there is no format \"%1\"; choose one of %2 with --format"_s)
                    .arg(format, formatNames()));
        }
        if (wish.from.isValid() && wish.to.isValid() && wish.from > wish.to) {
            return fail(ErrorCode::BadUse,
                words(u"--from 的日期在 --to 之后"_s, u"--from is after --to"_s));
        }
        return wish;
    }

    /// The same refusals as the window words them.
    [[nodiscard]] Error worded(const Error &error) const
    {
        const auto say = [&](const QString &chinese, const QString &english) {
            return Error {
                error.code, words(chinese, english) + u" ("_s + error.detail + u')', error.where};
        };
        switch (error.code) {
        case ErrorCode::Unreachable:
            return say(u"连不上服务器；请检查网络、服务器是否开着，以及地址和端口"_s,
                u"the server cannot be reached; check the network, the server, address and port"_s);
        case ErrorCode::BadUse:
            return say(
                u"服务器没有接受这个用户；请检查用户，以及 ~/.pgpass 或 --password-file 里的密码"_s,
                u"the server did not take this user; check it, and the password in ~/.pgpass or --password-file"_s);
        case ErrorCode::NothingFound:
            return say(u"服务器上没有这个数据库；请检查名字"_s,
                u"the server has no such database; check its name"_s);
        default:
            return error;
        }
    }

    /// Of a server nothing is changed: no tables are made where there are none.
    [[nodiscard]] Result<Database> openServer(const QString &address) const
    {
        auto database = Database::openBeside(address);
        if (!database) {
            return std::unexpected(worded(database.error()));
        }
        const auto version = schemaVersion(database->connection());
        if (!version) {
            return std::unexpected(worded(version.error()));
        }
        if (*version == 0) {
            return fail(ErrorCode::Unreadable,
                words(u"这个数据库里没有学习记录；请检查它的名字"_s,
                    u"there are no records in this database; check its name"_s),
                address);
        }
        if (*version == latestSchemaVersion()) {
            return database;
        }
        return Database::open(address);
    }

    [[nodiscard]] Result<Database> openRecords(const QString &path) const
    {
        if (isServerAddress(path)) {
            return openServer(path);
        }
        const auto found = inspectFile(path);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (found->state == FileState::Absent) {
            return fail(ErrorCode::Unreadable,
                words(u"这里没有学习记录；请用 --data 写明记录所在的文件夹"_s,
                    u"there are no records here; name their folder with --data"_s),
                path);
        }
        if (found->state == FileState::Damaged) {
            return fail(ErrorCode::Damaged,
                words(u"学习记录文件已损坏；请打开知行，在“设置”里恢复备份"_s,
                    u"the records are damaged; open the program and restore a backup in settings"_s),
                path);
        }
        return Database::open(path);
    }

    [[nodiscard]] Result<BranchReport> readCollection(
        const QString &path, const ReportScope &scope) const
    {
        if (!QFileInfo::exists(path)) {
            return fail(ErrorCode::Unreadable,
                words(u"没有这个汇总文件；请先用 zhixing-report merge 汇总数据包"_s,
                    u"there is no such collection; merge bundles first with zhixing-report merge"_s),
                path);
        }
        const auto collection = Collection::open(path);
        if (!collection) {
            return std::unexpected(collection.error());
        }
        const auto records = CollectedRecords::open(*collection);
        if (!records) {
            return std::unexpected(records.error());
        }
        return readBranchReport(records->connection(), scope);
    }

    [[nodiscard]] Result<BranchReport> readRecords(
        const QString &path, const ReportScope &scope) const
    {
        auto database = openRecords(path);
        if (!database) {
            return std::unexpected(database.error());
        }
        return readBranchReport(*database, scope);
    }

    [[nodiscard]] Result<void> write(const Wish &wish) const
    {
        const QString records = wish.collection.isEmpty()
            ? recordsAddress(wish.dataFolder, wish.server)
            : wish.collection;
        ReportScope scope = scopeOfDays(wish.from, wish.to, m_setting.now, m_setting.zone);
        scope.branch = wish.branch;
        Bank bank;
        if (!wish.bank.isEmpty()) {
            auto loaded = loadBank(wish.bank);
            if (!loaded) {
                return std::unexpected(loaded.error());
            }
            bank = std::move(*loaded);
            scope.bank = &bank;
        }
        const auto report = wish.collection.isEmpty() ? readRecords(records, scope)
                                                      : readCollection(records, scope);
        if (!report) {
            return std::unexpected(report.error());
        }
        if (report->roster.expected == 0) {
            return fail(ErrorCode::NothingFound,
                wish.branch.isEmpty()
                    ? words(u"统计期结束前没有任何学员"_s, u"no learners before the period's end"_s)
                    : words(u"没有“%1”这个支部的学员；请核对支部名称"_s,
                          u"no learners of branch \"%1\"; check its name"_s)
                          .arg(wish.branch),
                records);
        }
        const ReportDocument document = branchDocument(*report);
        return wish.collection.isEmpty()
            ? exportReport(
                  document, wish.format->format, databasePath(wish.dataFolder), wish.output)
            : exportUnsigned(document, wish.format->format, wish.output);
    }

    [[nodiscard]] ReportExit refuse(const Error &error) const
    {
        const QString place = error.where.isEmpty() ? QString() : error.where + u": "_s;
        m_setting.messages << u"zhixing-report: "_s << place << error.detail << Qt::endl;
        switch (error.code) {
        case ErrorCode::BadUse:
        case ErrorCode::Unwritable:
            return ReportExit::BadUse;
        case ErrorCode::NothingFound:
            return ReportExit::NothingFound;
        case ErrorCode::Unreadable:
        case ErrorCode::Invalid:
        case ErrorCode::TooNew:
        case ErrorCode::Damaged:
        case ErrorCode::Unreachable:
        case ErrorCode::Contended:
            return ReportExit::Unreadable;
        }
        return ReportExit::Unreadable;
    }

    const ReportSetting &m_setting;
};

} // namespace

ReportExit runReport(const QStringList &arguments, const ReportSetting &setting)
{
    return ReportRun(setting).run(arguments);
}

} // namespace zhixing
