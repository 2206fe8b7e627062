// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/pin_clearing.h"

#include "main/exit_code.h"
#include "main/places.h"
#include "records/learner_store.h"
#include "records/pin_store.h"
#include "ui/error_text.h"

#include <QCoreApplication>

#include <iostream>

namespace zhixing
{

namespace
{

struct PinClearingTexts {
    Q_DECLARE_TR_FUNCTIONS(PinClearingTexts)
};

int refuse(Doing doing, const Error &error)
{
    std::cerr << errorText(doing, error).toStdString() << '\n';
    return exitcode::unreadable;
}

} // namespace

int clearPin(const CommandLine &line)
{
    auto database = Database::open(recordsAddress(dataFolder(line.dataFolder), line.server));
    if (!database) {
        return refuse(Doing::OpeningRecords, database.error());
    }
    const auto learner = LearnerStore(*database).byName(line.learner, line.branch);
    if (!learner) {
        return refuse(Doing::ReadingRecords, learner.error());
    }
    if (!*learner) {
        std::cerr << PinClearingTexts::tr("没有这位学员，什么也没有改动。").toStdString() << '\n';
        return exitcode::nothingFound;
    }
    if (const auto removed = PinStore(*database).remove((*learner)->id); !removed) {
        return refuse(Doing::ChangingPin, removed.error());
    }
    std::cout << PinClearingTexts::tr("已取消 %1 的 PIN。").arg((*learner)->name).toStdString()
              << '\n';
    return 0;
}

} // namespace zhixing
