// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/large_report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <iostream>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

/// Prints how long a report of LEARNERS and ITEMS (60 and 80: some fifty pages) takes as PDF: the
/// first time, with the fonts looked up, and the best of five more. FILE, the third argument, is
/// kept.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int learners = arguments.size() > 1 ? arguments[1].toInt() : 60;
    const int items = arguments.size() > 2 ? arguments[2].toInt() : 80;
    const ReportDocument document = test::largeReport(learners, items);
    const QTemporaryDir folder;
    const QString path = arguments.size() > 3 ? arguments[3] : folder.filePath(u"report.pdf"_s);
    constexpr int runs = 6;
    qint64 first = 0;
    qint64 best = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!writeReportPdf(document, path)) {
            return 1;
        }
        const qint64 took = timer.elapsed();
        first = run == 0 ? took : first;
        best = run <= 1 ? took : std::min(best, took);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    const QByteArray bytes = file.readAll();
    std::cout << "PDF of a report: " << bytes.count("/Type /Page\n") << " pages, "
              << bytes.size() / 1024 << " KB, first " << first << " ms, best " << best << " ms\n";
    return 0;
}
