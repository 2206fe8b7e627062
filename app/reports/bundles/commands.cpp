// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/commands.h"

#include "records/database_file.h"
#include "reports/bundles/bundle_export.h"
#include "reports/bundles/collection.h"
#include "reports/bundles/command_words.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <csignal>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

BundleExit runExport(const QStringList &arguments, const BundleSetting &setting)
{
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, {}, u"DIR"_s},
        {{u"o"_s, u"output"_s}, {}, u"FILE"_s},
        {u"branch"_s, {}, u"NAME"_s},
        {u"everything"_s, {}}});
    if (!parse(parser, arguments, setting)) {
        return BundleExit::BadUse;
    }
    if (!parser.positionalArguments().isEmpty() || !parser.isSet(u"output"_s)) {
        return report(
            {ErrorCode::BadUse,
                u"usage: export [--data DIR] [--branch NAME] [--everything] -o FILE.zxb"_s,
                {}},
            setting);
    }
    const QString path = setting.recordsIn(parser.value(u"data"_s));
    // Opening damaged or absent records would set them aside or make new ones.
    const auto found = inspectFile(path);
    if (!found) {
        return report(found.error(), setting);
    }
    if (found->state == FileState::Absent) {
        return report({ErrorCode::NothingFound, u"there are no records here"_s, path}, setting);
    }
    if (found->state == FileState::Damaged) {
        return report(
            {ErrorCode::Damaged, u"the records are damaged: restore a backup first"_s, path},
            setting);
    }
    auto database = Database::open(path);
    if (!database) {
        return report(database.error(), setting);
    }
    const auto outcome = exportBundle(*database,
        {parser.value(u"output"_s),
            parser.value(u"branch"_s),
            setting.program,
            parser.isSet(u"everything"_s) ? ExportExtent::Everything : ExportExtent::News,
            setting.now});
    if (!outcome) {
        return report(outcome.error(), setting);
    }
    setting.out << parser.value(u"output"_s) << u": "_s << describe(outcome->manifest, setting)
                << u'\n'
                << setting
                       .words(u"学员 %1 人，测验 %2 份，有练习的日子 %3 个"_s,
                           u"%1 learners, %2 tests, %3 days with practice"_s)
                       .arg(outcome->learners)
                       .arg(outcome->attempts)
                       .arg(outcome->practiceDays)
                << Qt::endl;
    if (outcome->isClockBehind) {
        setting.messages << setting.words(u"注意：本机时钟比上一次导出时还早，请校准时钟。"_s,
            u"Mind: this computer's clock is behind the export before; set it right."_s)
                         << Qt::endl;
    }
    return BundleExit::Done;
}

/// The exit for a file that could be read but is not what it should be.
BundleExit asFinding(const Error &error, const BundleSetting &setting)
{
    const BundleExit exit = report(error, setting);
    return exit == BundleExit::Unreadable && error.code != ErrorCode::Unreadable
        ? BundleExit::Findings
        : exit;
}

/// Whether it is the key that was asked for; says so where it is not.
BundleExit expectKey(const QString &path,
    const QString &fingerprint,
    const QString &expected,
    const BundleSetting &setting)
{
    if (expected.isEmpty() || plainFingerprint(fingerprint) == plainFingerprint(expected)) {
        return BundleExit::Done;
    }
    setting.messages << plainly(path) << u": "_s
                     << setting
                            .words(u"签名密钥是 %1，不是所要的 %2"_s,
                                u"signed with key %1, not with %2"_s)
                            .arg(fingerprint, plainly(expected))
                     << Qt::endl;
    return BundleExit::Findings;
}

BundleExit verifyPage(const QString &path,
    const Result<ProvedPage> &page,
    const QString &expected,
    const BundleSetting &setting)
{
    if (!page) {
        return asFinding(page.error(), setting);
    }
    if (page->findings.isEmpty()) {
        setting.out << path << u": "_s << plainly(page->description) << Qt::endl;
        return expectKey(path, page->fingerprint, expected, setting);
    }
    constexpr qsizetype most = 20;
    for (const QString &finding : page->findings.first(std::min(most, page->findings.size()))) {
        setting.messages << plainly(path + u": "_s + finding) << Qt::endl;
    }
    if (page->findings.size() > most) {
        setting.messages
            << plainly(path) << u": "_s
            << setting.words(u"另有 %1 处"_s, u"and %1 more"_s).arg(page->findings.size() - most)
            << Qt::endl;
    }
    return BundleExit::Findings;
}

BundleExit runVerify(const QStringList &arguments, const BundleSetting &setting)
{
    QCommandLineParser parser;
    parser.addOption({u"key"_s, {}, u"FINGERPRINT"_s});
    if (!parse(parser, arguments, setting)) {
        return BundleExit::BadUse;
    }
    if (parser.positionalArguments().isEmpty()) {
        return report(
            {ErrorCode::BadUse, u"usage: verify [--key FINGERPRINT] FILE..."_s, {}}, setting);
    }
    const QString expected = parser.value(u"key"_s);
    BundleExit worst = BundleExit::Done;
    for (const QString &path : parser.positionalArguments()) {
        if (const auto page = setting.provePage ? setting.provePage(path) : std::nullopt) {
            worst = std::max(worst, verifyPage(path, *page, expected, setting));
            continue;
        }
        const auto bundle = readBundle(path);
        if (!bundle) {
            worst = std::max(worst, asFinding(bundle.error(), setting));
            continue;
        }
        setting.out << path << u": "_s << describe(bundle->manifest, setting) << Qt::endl;
        const QString fingerprint = fingerprintOf(bundle->manifest.publicKey);
        worst = std::max(worst, expectKey(path, fingerprint, expected, setting));
    }
    return worst;
}

struct Command {
    QString name;
    QString chinese;
    QString english;
    BundleExit (*run)(const QStringList &arguments, const BundleSetting &setting);
};

const std::array commands {
    Command {u"export"_s,
        u"export [--data 文件夹] -o 文件.zxb     导出上次以来的成绩（--everything 全部重新导出）"_s,
        u"export [--data DIR] -o FILE.zxb      export what is new since the last time (--everything: all)"_s,
        runExport},
    Command {u"verify"_s,
        u"verify [--key 指纹] 文件…              核对数据包或网页报告的每个字节，不汇总"_s,
        u"verify [--key FINGERPRINT] FILE...   prove each byte of bundles and of reports as pages"_s,
        runVerify},
    Command {u"merge"_s,
        u"merge [--into 汇总库] 文件或文件夹…      汇总（--accept-keys 或 --key 指纹 接受密钥）"_s,
        u"merge [--into FILE] FILE...          merge bundles or folders of them (--accept-keys, --key FINGERPRINT)"_s,
        runMerge},
    Command {u"keys"_s,
        u"keys [--accept|--revoke|--undo 指纹]  列出密钥，接受、作废或撤销决定"_s,
        u"keys [--accept|--revoke|--undo FINGERPRINT]  list keys, decide on one, take it back"_s,
        runKeys},
    Command {u"conflicts"_s,
        u"conflicts [--settle 序号=选择] [--undo 序号]  列出、处理冲突"_s,
        u"conflicts [--settle NUMBER=CHOICE] [--undo NUMBER]  list conflicts, settle one, take it back"_s,
        runConflicts},
};

} // namespace

std::optional<BundleExit> runBundleCommand(
    const QStringList &arguments, const BundleSetting &setting)
{
    for (const Command &command : commands) {
        if (!arguments.isEmpty() && arguments.first() == command.name) {
            return command.run(arguments, setting);
        }
    }
    return std::nullopt;
}

QStringList bundleCommandHelp(bool isChinese)
{
    QStringList lines;
    for (const Command &command : commands) {
        lines.append(isChinese ? command.chinese : command.english);
    }
    return lines;
}

std::function<bool()> stopOnInterrupt()
{
    return [] {
        static const bool isListening = std::signal(SIGINT, noteInterrupt) != SIG_ERR;
        return isListening && interrupted != 0;
    };
}

QString plainly(const QString &text)
{
    QString plain;
    for (const char32_t letter : text.toStdU32String()) {
        const auto category = QChar::category(letter);
        if (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph) {
            plain += u"\\u{%1}"_s.arg(static_cast<uint>(letter), 0, 16);
        } else {
            plain += QString::fromUcs4(&letter, 1);
        }
    }
    return plain;
}

BundleExit report(const Error &error, const BundleSetting &setting)
{
    setting.messages << plainly(
        error.where.isEmpty() ? error.detail : error.where + u": "_s + error.detail)
                     << Qt::endl;
    switch (error.code) {
    case ErrorCode::BadUse:
    case ErrorCode::Unwritable:
        return BundleExit::BadUse;
    case ErrorCode::NothingFound:
        return BundleExit::NothingFound;
    case ErrorCode::Unreadable:
    case ErrorCode::Invalid:
    case ErrorCode::TooNew:
    case ErrorCode::Damaged:
    case ErrorCode::Unreachable:
    case ErrorCode::Contended:
        break;
    }
    return BundleExit::Unreadable;
}

bool parse(QCommandLineParser &parser, const QStringList &arguments, const BundleSetting &setting)
{
    // The command's name stands where a program's would.
    if (parser.parse(arguments)) {
        return true;
    }
    setting.messages << arguments.first() << u": "_s << parser.errorText() << Qt::endl;
    return false;
}

void addPlaces(QCommandLineParser &parser)
{
    parser.addOptions({{u"into"_s, {}, u"FILE"_s}, {u"data"_s, {}, u"DIR"_s}});
}

QString collectionPath(const QCommandLineParser &parser, const BundleSetting &setting)
{
    if (parser.isSet(u"into"_s)) {
        return parser.value(u"into"_s);
    }
    return collectionPathBeside(setting.recordsIn(parser.value(u"data"_s)));
}

QString describe(const Manifest &manifest, const BundleSetting &setting)
{
    const QString branch = manifest.branch.isEmpty()
        ? setting.words(u"（未填党支部）"_s, u"(no branch)"_s)
        : plainly(manifest.branch);
    return setting.words(u"%1，第 %2 次导出%3，%4，密钥指纹 %5"_s, u"%1, export %2%3, %4, key %5"_s)
        .arg(branch)
        .arg(manifest.sequence)
        .arg(manifest.isComplete ? setting.words(u"（全部）"_s, u" (everything)"_s) : QString(),
            QDateTime::fromMSecsSinceEpoch(manifest.createdMs, Qt::UTC).toString(Qt::ISODate),
            fingerprintOf(manifest.publicKey));
}

} // namespace zhixing
