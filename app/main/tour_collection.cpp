// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_collection.h"

#include "records/attempt_rows.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "reports/bundles/export_lines.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

using std::chrono::days;
using std::chrono::seconds;

/// The computer of a branch, whose key is the same each time.
struct Computer {
    int number;
    int learners;
    QString branch;
    Database database;
};

SigningKey keyOf(int number)
{
    return *SigningKey::fromSeed(
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256));
}

void takeTest(
    Computer &computer, const QString &learner, const Form &form, int wrongEvery, UtcTime at)
{
    AttemptStore store(computer.database);
    Attempt attempt = startAttempt(learner + form.id, learner, form, at);
    std::ignore = store.begin(attempt);
    const auto append = [&](const AttemptEvent &event) {
        if (const auto next = store.append(attempt, event)) {
            attempt = *next;
        }
    };
    const auto count = static_cast<int>(form.entries.size());
    for (int entry = 0; entry < count; ++entry) {
        const Item &item = form.entries[static_cast<std::size_t>(entry)].item;
        QStringList answer = item.key;
        if (entry % wrongEvery == 0) {
            const auto wrong = std::ranges::find_if(item.options,
                [&item](const Option &option) { return !item.key.contains(option.id); });
            answer = {wrong == item.options.end() ? u"false"_s : wrong->id};
        }
        at += seconds(12);
        append({AttemptEventKind::Answered, at, entry, answer});
    }
    append({AttemptEventKind::Submitted, at + seconds(3), -1, {}});
}

void study(TourStage &stage, Computer &computer, UtcTime at)
{
    LearnerStore learners(computer.database);
    Blueprint blueprint;
    blueprint.name = u"季度测验"_s;
    blueprint.rows = {{ItemKind::SingleChoice, std::nullopt, 5}};
    for (int number = 1; number <= computer.learners; ++number) {
        const auto learner = learners.add(u"学员%1%2"_s.arg(computer.number).arg(number),
            computer.branch,
            {},
            toMs(at - days(40)));
        const auto form = drawForm(stage.bank(),
            blueprint,
            static_cast<quint64>(computer.number) * 10 + static_cast<quint64>(number));
        // The last of each branch is still missing.
        if (learner && form && number < computer.learners) {
            takeTest(computer, learner->id, *form, 2 + number, at - days(number));
        }
    }
}

/// The SHA-256 of its manifest, to which the next is chained.
QByteArray send(
    Computer &computer, const QString &folder, int sequence, const QByteArray &before, UtcTime at)
{
    const SigningKey key = keyOf(computer.number);
    const auto lines = readExportLines(computer.database.connection(), ExportExtent::Everything);
    Manifest manifest;
    manifest.program = QCoreApplication::applicationVersion();
    manifest.branch = computer.branch;
    manifest.records = key.publicKey();
    manifest.sequence = sequence;
    manifest.previous = before;
    manifest.createdMs = toMs(at);
    const auto bytes = packBundle(manifest, lines->content, key);
    QFile file(folder + u"/%1-%2.zxb"_s.arg(computer.number).arg(sequence));
    if (bytes && file.open(QIODevice::WriteOnly)) {
        file.write(*bytes);
    }
    const auto proved = bytes ? unpackBundle(*bytes, file.fileName())
                              : Result<Bundle>(std::unexpected(bytes.error()));
    return proved ? proved->manifestSha256 : QByteArray();
}

/// The first is renamed, the second moves.
void changeTwo(Computer &computer)
{
    LearnerStore learners(computer.database);
    if (const auto first = learners.byName(u"学员11"_s, computer.branch); first && *first) {
        Learner learner = **first;
        learner.name = u"学员一一"_s;
        std::ignore = learners.change(learner);
    }
    if (const auto second = learners.byName(u"学员12"_s, computer.branch); second && *second) {
        Learner learner = **second;
        learner.branch = u"第二支部"_s;
        std::ignore = learners.change(learner);
    }
}

void rest(TourStage &stage)
{
    stage.waitFor([&stage] { return !stage.session().collection()->isBusy(); });
}

void show(TourStage &stage, const QString &tab)
{
    stage.show("collection");
    stage.find(u"collectionPage"_s)->setProperty("tab", tab);
    rest(stage);
    stage.settle();
}

} // namespace

void fillCollection(TourStage &stage)
{
    const QTemporaryDir folder;
    const UtcTime at = stage.now();
    const QStringList names {u"第一支部"_s, u"第二支部"_s, u"第三支部（离退休）"_s, u"第四支部"_s};
    for (int number = 1; number <= names.size(); ++number) {
        const QString home = folder.filePath(QString::number(number));
        QDir().mkpath(home);
        auto database = Database::open(home + u"/zhixing.sqlite"_s);
        if (!database) {
            return;
        }
        Computer computer {number, 3 + number, names[number - 1], std::move(*database)};
        study(stage, computer, at);
        const QByteArray unknown(sha256Length, 'x');
        const int first = number == 2 ? 3 : 1;
        const QByteArray sent = send(
            computer, folder.path(), first, first > 1 ? unknown : QByteArray(), at - days(number));
        if (number == 1) {
            changeTwo(computer);
            send(computer, folder.path(), 2, sent, at - seconds(600));
        }
    }
    CollectionDesk *desk = stage.session().collection();
    desk->add({folder.path()});
    rest(stage);
    // All but the last.
    while (desk->unknownKeys() > 1) {
        desk->acceptKey(0, u"已打电话核对"_s);
        rest(stage);
    }
    desk->settle(0, 0, u"已打电话向支部核实"_s);
    rest(stage);
    stage.waitFor([desk] {
        return desk->branches()->count() > 0 && desk->branches()->rows().front().figures;
    });
}

std::vector<Stop> collectionStops(TourStage &stage)
{
    return {
        {u"report-bundle"_s,
            [&stage] { stage.openReport(); },
            [&stage] {
                QMetaObject::invokeMethod(stage.find(u"exportBundle"_s), "clicked");
                stage.scroll(u"reportPage"_s, 0.0);
            }},
        {u"collection-empty"_s,
            [&stage] {
                stage.show("collection");
            }},
        {u"collection"_s,
            [&stage] {
                stage.show("home");
                fillCollection(stage);
                show(stage, u"branches"_s);
            }},
        {u"collection-keys"_s,
            [&stage] {
                show(stage, u"keys"_s);
            }},
        {u"collection-conflicts"_s,
            [&stage] {
                show(stage, u"conflicts"_s);
            }},
        {u"collection-report"_s,
            [&stage] {
                stage.show("mergedReport");
                BranchReportView *report = stage.session().collection()->report();
                report->setPeriod(BranchReportView::Period::Everything);
                stage.waitFor(
                    [report] { return report->state() == BranchReportView::State::Ready; });
            }},
    };
}

Stop refusedBundles(TourStage &stage)
{
    return {u"collection"_s, [&stage] {
                stage.show("collection");
                stage.hideNotice();
                rest(stage);
                // A file that is none, and one that is not there.
                stage.session().collection()->add({u"/proc/version"_s, u"/media/第五支部.zxb"_s});
                rest(stage);
            }};
}

} // namespace zhixing
