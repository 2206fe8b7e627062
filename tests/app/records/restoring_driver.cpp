// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// restoring_driver DATABASE BACKUP BACKUP: opens the records, restores one backup after the other
// and opens them again, until it is killed. A line after each that is in place.

#include "records/database.h"
#include "records/learner_store.h"
#include "records/restore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace zhixing;

namespace
{

int failed(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (int number = 0;; ++number) {
        auto database = Database::open(arguments.at(1));
        if (!database) {
            return failed(database.error());
        }
        // Something for the log, too.
        if (const auto added = LearnerStore(*database).findOrAdd(
                QString::number(number), QStringLiteral("later"), number);
            !added) {
            return failed(added.error());
        }
        auto restore = PreparedRestore::prepare({arguments.at(1),
                                                    arguments.at(2 + number % 2),
                                                    UtcTime(std::chrono::hours(number)),
                                                    QTimeZone::utc()},
            [](const CopyProgress &) { return true; });
        if (!restore) {
            return failed(restore.error());
        }
        {
            const Database closing = std::move(*database);
        }
        if (const auto placed = restore->putIntoPlace(); !placed) {
            return failed(placed.error());
        }
        std::puts("restored");
        std::fflush(stdout);
    }
}
