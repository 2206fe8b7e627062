// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/places.h"
#include "main/report_command.h"
#include "reports/bundles/commands.h"
#include "reports/signed_page/page_proof.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

/// Looked at before there is an application: only a PDF needs fonts.
bool mayAskForPdf(std::span<char *const> arguments)
{
    return std::ranges::any_of(arguments,
        [](const char *argument) { return QByteArray(argument).toLower().endsWith("pdf"); });
}

std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (!mayAskForPdf({argv, static_cast<std::size_t>(argc)})) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    // Nothing is shown, and often there is nothing to show it on.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// A page that is proved for the command `verify`; unset for any other file.
std::optional<Result<ProvedPage>> proved(const QString &path, const ReportSetting &setting)
{
    constexpr qint64 largest = 256LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !isPage(file.peek(1), path)) {
        return std::nullopt;
    }
    if (file.size() > largest) {
        return fail(ErrorCode::Invalid, u"too large for a report"_s, path);
    }
    const auto proof = provePage(file.readAll(), path);
    if (!proof) {
        return std::unexpected(proof.error());
    }
    const bool isChinese = setting.isChinese;
    const QString words = isChinese ? u"每个字节都与签名相符（%1 部分）：%2，%3"_s
                                    : u"every byte is as it was signed (%1 parts): %2, %3"_s;
    ProvedPage page {words.arg(QString::number(proof->parts), proof->title, proof->facts),
        proof->fingerprint,
        {}};
    for (const PageFinding &finding : proof->findings) {
        page.findings.append(isChinese ? finding.chinese : finding.english);
    }
    return page;
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = applicationFor(argc, argv);
    // The records are where the window keeps them.
    QCoreApplication::setApplicationName(u"zhixing"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIXING_VERSION));
    QTextStream out(stdout);
    QTextStream messages(stderr);
    const ReportSetting setting {out,
        messages,
        QLocale::system().language() == QLocale::Chinese,
        systemTime(),
        QTimeZone::systemTimeZone()};
    const QStringList arguments = QCoreApplication::arguments();
    const auto bundles = runBundleCommand(arguments.mid(1),
        {out,
            messages,
            setting.isChinese,
            setting.now,
            QCoreApplication::applicationVersion(),
            [](const QString &folder) { return databasePath(dataFolder(folder)); },
            stopOnInterrupt(),
            [&setting](const QString &path) {
                return proved(path, setting);
            }});
    return bundles ? static_cast<int>(*bundles) : static_cast<int>(runReport(arguments, setting));
}
