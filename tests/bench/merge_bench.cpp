// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zhixing-merge-bench [BRANCHES LEARNERS]...: how long it takes to prove and merge the bundles of
// so many branches of so many learners each, one test of ten items a learner, and to find out who
// is who; 10 x 1,000, 100 x 1,000 where nothing is named. Times are wall time, from the file on
// disk to the commit. It reports; it judges nothing.

#include "app/reports/bundles/bundle_samples.h"
#include "records/sql.h"
#include "reports/bundles/export_chains.h"
#include "reports/bundles/merging.h"
#include "reports/bundles/settlements.h"
#include "reports/bundles/signing_keys.h"
#include "support/require.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

using test::require;

namespace
{

constexpr int items = 10;
constexpr UtcTime noon {std::chrono::milliseconds(1'750'000'000'000)};

double secondsOf(const QElapsedTimer &timer)
{
    constexpr double msPerSecond = 1000.0;
    return static_cast<double>(timer.elapsed()) / msPerSecond;
}

/// The most memory the process has had, in MiB, from the kernel's own account.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    constexpr double kibPerMib = 1024.0;
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / kibPerMib;
        }
    }
    return 0;
}

void measure(int branches, int learners)
{
    const QTemporaryDir folder;
    const auto fileOf = [&folder](int branch) {
        return folder.filePath(u"%1.zxb"_s.arg(branch));
    };
    qint64 bytes = 0;
    for (int branch = 1; branch <= branches; ++branch) {
        QFile file(fileOf(branch));
        const QByteArray packed = test::packed(test::branchOf(branch, learners, items));
        if (!file.open(QIODevice::WriteOnly) || file.write(packed) != packed.size()) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        bytes += packed.size();
    }
    const Collection collection = require(Collection::open(folder.filePath(u"c.sqlite"_s)));
    double proving = 0;
    double merging = 0;
    {
        Merging work = require(Merging::begin(collection));
        for (int branch = 1; branch <= branches; ++branch) {
            QElapsedTimer timer;
            timer.start();
            const Bundle bundle = require(readBundle(fileOf(branch)));
            proving += secondsOf(timer);
            timer.restart();
            std::ignore = require(work.merge(bundle, fileOf(branch), noon));
            merging += secondsOf(timer);
        }
    }
    QElapsedTimer timer;
    timer.start();
    for (const KeyRow &key : require(listKeys(collection))) {
        require(decideKey(collection, key.publicKey, KeyState::Accepted, {}, noon));
    }
    require(bringPersonsUpToDate(collection));
    const double persons = secondsOf(timer);
    timer.restart();
    const std::size_t conflicts = require(listConflicts(collection)).size();
    const std::size_t chains = require(checkChains(collection)).size();
    const double listing = secondsOf(timer);
    const double attempts = static_cast<double>(branches) * learners;
    std::printf("MERGE %d branches of %d learners: %.1f s (proving %.1f, merging %.1f, who is who "
                "%.1f, conflicts %.1f), %.0f tests a second; bundles %.0f MB, collection %.0f MB, "
                "memory %.0f MiB; %zu conflicts, %zu gaps\n",
        branches,
        learners,
        proving + merging + persons + listing,
        proving,
        merging,
        persons,
        listing,
        attempts / (proving + merging),
        static_cast<double>(bytes) / 1e6,
        static_cast<double>(QFileInfo(collection.path()).size()) / 1e6,
        peakMemory(),
        conflicts,
        chains);
    std::fflush(stdout);
}

} // namespace

} // namespace zhixing

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        constexpr int learners = 1000;
        zhixing::measure(10, learners);
        zhixing::measure(100, learners);
    }
    for (qsizetype place = 0; place + 1 < arguments.size(); place += 2) {
        zhixing::measure(arguments.at(place).toInt(), arguments.at(place + 1).toInt());
    }
    return 0;
}
