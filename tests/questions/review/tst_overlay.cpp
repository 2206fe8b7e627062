// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/review/reviewed_bank.h"
#include "review/merging.h"
#include "review/overlay_json.h"
#include "review/review.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using namespace zhixing::test;

namespace
{

constexpr std::chrono::milliseconds morning {1782639000000};

bool fitsSchema(const QByteArray &json)
{
    const auto schemaJson
        = nlohmann::json::parse(contentOf(QStringLiteral(ZHIXING_REVIEW_SCHEMA)).toStdString());
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(
        valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
    const auto document = nlohmann::json::parse(json.toStdString());
    valijson::Validator validator;
    return validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), nullptr);
}

/// A log as some minutes of work by two reviewers leave it, every action in it.
Overlay workedLog(quint32 seed, int steps)
{
    QRandomGenerator random(seed);
    const Bank bank = bankOf(sampleSections());
    Review review(bank, {});
    for (int i = 0; i < steps; ++i) {
        const Signature by {random.bounded(2) == 0 ? u"学员甲"_s : u"学员乙"_s,
            ReviewTime(morning + std::chrono::seconds(random.bounded(40)))};
        const auto &items = review.bank().items;
        const Item &item = items[random.bounded(static_cast<quint32>(items.size()))];
        const auto decision = [&]() -> Result<Decision> {
            const auto &log = review.overlay().decisions;
            switch (random.bounded(5)) {
            case 0:
                return review.approve(item.id, by);
            case 1:
                return review.reject(item.id, u"理由%1"_s.arg(i), by);
            case 2:
                return review.edit(item.id, {item.stem + u'。', {}, {}, {}}, by);
            case 3: {
                Item added = item;
                added.stem = u"自编题%1：____"_s.arg(i);
                added.kind = ItemKind::Cloze;
                added.options.clear();
                added.key = {u"答案"_s};
                return review.add(added, by);
            }
            default:
                return log.empty()
                    ? review.approve(item.id, by)
                    : review.undo(log[random.bounded(static_cast<quint32>(log.size()))].id, by);
            }
        }();
        if (decision) {
            review.setOverlay(mergeOverlays(review.overlay(), {{*decision}}).value());
        }
    }
    return review.overlay();
}

} // namespace

class OverlayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void fitsItsSchema();
    void mergingIsCommutativeAssociativeIdempotent();
    void aMergedLogGivesTheSameBankWhicheverWay();
    void brokenFilesAreRefusedByPlace_data();
    void brokenFilesAreRefusedByPlace();
    void aLaterVersionIsRefused();
    void aMissingFileIsEmpty();
    void storingKeepsWhatAnotherProgramAdded();
    void aDamagedFileIsNeverOverwritten();
    void aFolderThatCannotBeWrittenIsNamed();
    void theFileLiesBesideTheBank();
};

void OverlayTest::readsWhatItWrote()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const Overlay overlay = workedLog(seed, 30);
        const QByteArray json = overlayToJson(overlay);
        const auto read = overlayFromJson(json, u"x.review.json"_s);
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().detail));
        QCOMPARE(*read, overlay);
        QCOMPARE(overlayToJson(*read), json);
        for (const Decision &decision : read->decisions) {
            QCOMPARE(decisionId(decision), decision.id);
        }
    }
}

void OverlayTest::fitsItsSchema()
{
    const Overlay overlay = workedLog(3, 40);
    for (const auto action : {DecisionAction::Approve,
             DecisionAction::Edit,
             DecisionAction::Reject,
             DecisionAction::Add,
             DecisionAction::Undo}) {
        QVERIFY(std::ranges::find(overlay.decisions, action, &Decision::action)
            != overlay.decisions.end());
    }
    const QByteArray json = overlayToJson(overlay);
    QVERIFY(fitsSchema(json));
    QByteArray broken = json;
    QVERIFY(!fitsSchema(broken.replace("\"action\":\"approve\"", "\"action\":\"praise\"")));
    broken = json;
    QVERIFY(!fitsSchema(broken.replace("\"undoes\":", "\"undos\":")));
    QVERIFY(!fitsSchema(R"({"format":"zhixing.review","version":1})"));
}

void OverlayTest::mergingIsCommutativeAssociativeIdempotent()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const Overlay a = workedLog(seed, 12);
        const Overlay b = workedLog(seed + 100, 12);
        const Overlay c = workedLog(seed + 200, 12);
        const Overlay ab = mergeOverlays(a, b).value();
        QCOMPARE(ab, mergeOverlays(b, a).value());
        QCOMPARE(
            mergeOverlays(ab, c).value(), mergeOverlays(a, mergeOverlays(b, c).value()).value());
        QCOMPARE(mergeOverlays(a, a).value(), a);
        QCOMPARE(mergeOverlays(ab, a).value(), ab);
        QCOMPARE(mergeOverlays(a, {}).value(), a);
        QCOMPARE(overlayToJson(ab), overlayToJson(mergeOverlays(b, a).value()));
    }
}

void OverlayTest::aMergedLogGivesTheSameBankWhicheverWay()
{
    std::size_t conflicts = 0;
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const Overlay a = workedLog(seed, 15);
        const Overlay b = workedLog(seed + 100, 15);
        const Bank bank = bankOf(sampleSections());
        const Review one(bank, mergeOverlays(a, b).value());
        Review other(bank, b);
        other.setOverlay(mergeOverlays(b, a).value());
        QCOMPARE(one.bank(), other.bank());
        QCOMPARE(one.conflicts(), other.conflicts());
        QCOMPARE(one.orphans(), other.orphans());
        QCOMPARE(Review(bank, one.overlay()).bank(), one.bank());
        conflicts += one.conflicts().size();
    }
    QVERIFY(conflicts > 0);
}

void OverlayTest::brokenFilesAreRefusedByPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const QByteArray head = R"({"format":"zhixing.review","version":1,"decisions":[)";
    const QByteArray target
        = R"("target":{"fact":"f","rule":"S","kind":"cloze","slot":"","sentence":"s"})";
    const QByteArray wording = R"("wording":{"stem":"s","options":[],"key":["k"]})";
    const QByteArray signature = R"("id":"r1","at_ms":5,"reviewer":"甲","action":)";
    QTest::newRow("no JSON") << QByteArray("{\"format\":") << u"x.review.json"_s;
    QTest::newRow("a bank") << QByteArray(R"({"format":"zhixing.bank","version":1})")
                            << u"x.review.json/format"_s;
    QTest::newRow("no list") << QByteArray(
        R"({"format":"zhixing.review","version":1,"decisions":{}})")
                             << u"x.review.json/decisions"_s;
    QTest::newRow("unknown action")
        << head + "{" + signature + "\"praise\"}]}" << u"x.review.json/decisions/0/action"_s;
    QTest::newRow("no target") << head + "{" + signature + "\"approve\"," + wording + "}]}"
                               << u"x.review.json/decisions/0"_s;
    QTest::newRow("no reason") << head + "{" + signature + "\"reject\"," + target + "," + wording
            + R"(,"reason":" "}]})"
                               << u"x.review.json/decisions/0/reason"_s;
    QTest::newRow("empty edit") << head + "{" + signature + "\"edit\"," + target + "," + wording
            + R"(,"edit":{}}]})" << u"x.review.json/decisions/0/edit"_s;
    QTest::newRow("no item") << head + "{" + signature + "\"add\"," + target
            + R"(,"item":{"id":"i"}}]})"
                             << u"x.review.json/decisions/0/item"_s;
    QTest::newRow("time in words")
        << head + R"({"id":"r1","at_ms":"5","reviewer":"甲","action":"undo","undoes":"r0"}]})"
        << u"x.review.json/decisions/0/at_ms"_s;
    QTest::newRow("one id twice") << head + "{" + signature + R"("undo","undoes":"r0"},{)"
            + signature + R"("undo","undoes":"r9"}]})"
                                  << u"x.review.json/decisions"_s;
    QTest::newRow("circle") << head
            + R"({"id":"r1","at_ms":5,"reviewer":"甲","action":"undo","undoes":"r2"},)"
            + R"({"id":"r2","at_ms":6,"reviewer":"甲","action":"undo","undoes":"r1"}]})"
                            << u"x.review.json/decisions"_s;
}

void OverlayTest::brokenFilesAreRefusedByPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto read = overlayFromJson(json, u"x.review.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QCOMPARE(read.error().where, where);
    QVERIFY(!read.error().detail.isEmpty());
}

void OverlayTest::aLaterVersionIsRefused()
{
    const auto read = overlayFromJson(
        R"({"format":"zhixing.review","version":2,"decisions":[]})", u"x.review.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooNew);
}

void OverlayTest::aMissingFileIsEmpty()
{
    const QTemporaryDir folder;
    QCOMPARE(loadOverlay(folder.filePath(u"x.review.json"_s)).value(), Overlay {});
}

void OverlayTest::storingKeepsWhatAnotherProgramAdded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.review.json"_s);
    const Overlay one = workedLog(1, 9);
    const Overlay two = workedLog(2, 9);
    QCOMPARE(storeDecisions(path, one).value(), one);
    const Overlay both = mergeOverlays(one, two).value();
    QCOMPARE(storeDecisions(path, two).value(), both);
    QCOMPARE(loadOverlay(path).value(), both);
    QVERIFY(!QFile::exists(path + u".lock"_s));
}

void OverlayTest::aDamagedFileIsNeverOverwritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.review.json"_s);
    const QByteArray whole = overlayToJson(workedLog(1, 9));
    for (const auto &bytes : {whole.chopped(whole.size() / 3), QByteArray(), QByteArray("{}")}) {
        write(path, bytes);
        const auto stored = storeDecisions(path, workedLog(2, 3));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Invalid);
        QVERIFY(stored.error().where.startsWith(path));
        QCOMPARE(contentOf(path), bytes);
    }
}

void OverlayTest::aFolderThatCannotBeWrittenIsNamed()
{
    const auto stored = storeDecisions(u"/nonexistent/x.review.json"_s, workedLog(1, 3));
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Unwritable);
    QCOMPARE(stored.error().where, u"/nonexistent/x.review.json"_s);
}

void OverlayTest::theFileLiesBesideTheBank()
{
    QCOMPARE(reviewPathOf(u"/a/x.bank.json"_s), u"/a/x.review.json"_s);
    QCOMPARE(reviewPathOf(u"/a/x.json"_s), u"/a/x.review.json"_s);
    QCOMPARE(reviewPathOf(u"/a.json/x"_s), u"/a.json/x.review.json"_s);
}

QTEST_GUILESS_MAIN(OverlayTest)
#include "tst_overlay.moc"
