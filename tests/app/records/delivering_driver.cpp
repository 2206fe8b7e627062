// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Delivers what an outbox keeps to a server, for tst_outbox, which kills it meanwhile:
// delivering_driver ADDRESS OUTBOX

#include "records/database.h"
#include "records/outbox.h"

#include <QCoreApplication>

#include <cstdio>

using namespace zhixing;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto database = Database::open(QCoreApplication::arguments().at(1));
    auto outbox = Outbox::open(QCoreApplication::arguments().at(2));
    if (!database || !outbox) {
        return 1;
    }
    std::puts("begun");
    std::fflush(stdout);
    const auto delivery = outbox->deliver(*database);
    return delivery && delivery->waiting == 0 ? 0 : 2;
}
