// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// typing_driver DATABASE LEARNER: types papers of the printed form in, item by item, as fast as it
// can, until it is killed; begins where the draft left off. One line for each step after the store
// has acknowledged it: "typed <paper> <items>" or "entered <paper>".

#include "records/paper_store.h"

#include <QCoreApplication>

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

int type(PaperStore &store, const QString &form, const QString &learner, int paper)
{
    const auto printed = store.load(form);
    const auto begun = store.draft(form, 0);
    if (!printed || !begun) {
        return failed(printed ? begun.error() : printed.error());
    }
    const std::size_t items = printed->versions.front().entries.size();
    PaperDraft draft = begun->value_or(PaperDraft {form, 0, u"学员甲"_s, {}, {}, {}});
    std::puts("ready");
    std::fflush(stdout);
    for (;; ++paper) {
        while (static_cast<std::size_t>(draft.typed.size()) < items) {
            draft.typed << u"-"_s;
            if (const auto kept = store.saveDraft(draft); !kept) {
                return failed(kept.error());
            }
            std::printf("typed %d %lld\n", paper, static_cast<long long>(draft.typed.size()));
            std::fflush(stdout);
        }
        const auto entered = store.enter({u"paper-%1"_s.arg(paper),
            learner,
            form,
            0,
            QDate(2026, 6, 28),
            {},
            {},
            std::vector<PaperAnswer>(items)});
        if (!entered) {
            return failed(entered.error());
        }
        std::printf("entered %d\n", paper);
        std::fflush(stdout);
        draft.typed.clear();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto database = Database::open(arguments.value(1));
    if (!database) {
        return failed(database.error());
    }
    PaperStore store(*database);
    const auto all = store.all();
    if (!all || all->empty()) {
        return 1;
    }
    return type(store, all->front().id, arguments.value(2), all->front().sittings);
}
