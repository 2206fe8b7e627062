// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// practising_driver DATABASE LEARNER: keeps answers of practice with their reviews as fast as it
// can, until it is killed. One line for each, the id of the answer, after the store has
// acknowledged it.

#include "records/practice_store.h"

#include <QCoreApplication>
#include <QUuid>

#include <cstdio>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

int failed(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.where), qPrintable(error.detail));
    return 1;
}

PracticeResponse responseTo(const QString &learner, int number)
{
    PracticeResponse response;
    response.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    response.learner = learner;
    response.sitting = u"sitting"_s;
    response.entry.item.id = u"cz%1"_s.arg(number % 12);
    response.entry.item.kind = ItemKind::Cloze;
    response.entry.item.stem = u"渡船停航满____，要另行告示。"_s;
    response.entry.item.key = {u"半年"_s};
    response.answer = {QString::number(number)};
    return response;
}

ReviewEntry reviewOf(const PracticeResponse &response)
{
    ReviewEntry review;
    review.card = cardOf(response.entry.item);
    review.item = response.entry.item.id;
    review.after = {1.0, 5.0};
    return review;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto database = Database::open(application.arguments().at(1));
    if (!database) {
        return failed(database.error());
    }
    PracticeStore store(*database);
    for (int number = 0;; ++number) {
        const PracticeResponse response = responseTo(application.arguments().at(2), number);
        if (const auto kept = store.keep(response, reviewOf(response)); !kept) {
            return failed(kept.error());
        }
        std::puts(qPrintable(response.id));
        std::fflush(stdout);
    }
}
