// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/report_command.h"

#include "bank/bank_json.h"
#include "bank/bank_title.h"
#include "main/english.h"
#include "main/places.h"
#include "main/report_wish.h"
#include "records/database_address.h"
#include "records/database_file.h"
#include "records/migrations.h"
#include "reports/branch_document.h"
#include "reports/bundles/collected_records.h"
#include "reports/bundles/commands.h"
#include "reports/bundles/settlement_table.h"
#include "reports/signed_page/report_export.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class ReportRun
{
public:
    explicit ReportRun(ReportSetting setting)
        : m_setting(setting)
    {
    }

    [[nodiscard]] ReportExit run(const QStringList &arguments)
    {
        const auto asked = ReportOptions::isChineseAsked(arguments);
        m_setting.isChinese = asked.value_or(m_setting.isChinese);
        m_english.speak(!asked.value_or(!isSystemEnglish()));
        const ReportOptions options(m_setting.isChinese);
        QCommandLineParser parser;
        options.addTo(parser);
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
        const auto wish = options.wishOf(parser);
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
        const QString &path, const ReportScope &scope, std::vector<Conflict> &conflicts) const
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
        auto listed = listConflicts(*collection);
        if (!listed) {
            return std::unexpected(listed.error());
        }
        conflicts = std::move(*listed);
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

    /// A bank's file; or one that is installed, by its file's name or its title.
    [[nodiscard]] Result<Bank> bankCalled(const QString &name) const
    {
        if (name.contains(u'/') || name.endsWith(u".json"_s) || QFileInfo(name).isFile()) {
            return loadBank(name);
        }
        QStringList known;
        for (const QString &file : installedBanks()) {
            auto bank = loadBank(file);
            if (!bank) {
                return bank;
            }
            const QString id = QFileInfo(file).fileName().section(u'.', 0, 0);
            if (name == id || name == titleOf(*bank)) {
                return bank;
            }
            known.append(id + u" ("_s + titleOf(*bank) + u')');
        }
        return fail(ErrorCode::BadUse,
            words(u"没有叫“%1”的题库；可用的有 %2，也可以写明题库文件"_s,
                u"there is no bank called \"%1\"; choose one of %2, or name a bank's file"_s)
                .arg(name, known.isEmpty() ? u"–"_s : known.join(u", "_s)),
            u"--bank"_s);
    }

    [[nodiscard]] Result<void> write(const ReportWish &wish) const
    {
        const QString records = wish.collection.isEmpty()
            ? recordsAddress(wish.dataFolder, wish.server)
            : wish.collection;
        ReportScope scope = scopeOfDays(wish.from, wish.to, m_setting.now, m_setting.zone);
        scope.branch = wish.branch;
        Bank bank;
        if (!wish.bank.isEmpty()) {
            auto loaded = bankCalled(wish.bank);
            if (!loaded) {
                return std::unexpected(loaded.error());
            }
            bank = std::move(*loaded);
            scope.bank = &bank;
        }
        std::vector<Conflict> conflicts;
        const auto report = wish.collection.isEmpty() ? readRecords(records, scope)
                                                      : readCollection(records, scope, conflicts);
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
        ReportDocument document = branchDocument(*report);
        stateSettlements(document, conflicts);
        return wish.collection.isEmpty()
            ? exportReport(document, wish.format, databasePath(wish.dataFolder), wish.output)
            : exportUnsigned(document, wish.format, wish.output);
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

    ReportSetting m_setting;
    English m_english;
};

} // namespace

ReportExit runReport(const QStringList &arguments, const ReportSetting &setting)
{
    return ReportRun(setting).run(arguments);
}

} // namespace zhixing
