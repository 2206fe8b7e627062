// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/record_files.h"
#include "records/learner_store.h"
#include "records/pin.h"
#include "records/pin_store.h"
#include "support/records_under_test.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

class TestPinStore : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    QString m_path;
    std::optional<Database> m_database;
    QString m_learner;
    UtcTime m_now;

    PinStore store()
    {
        return PinStore(*m_database);
    }

    void reopen()
    {
        m_database.reset();
        auto database = Database::open(m_path);
        QVERIFY(database);
        m_database.emplace(std::move(*database));
    }

    PinState state()
    {
        return *store().state(m_learner, m_now);
    }

    bool tries()
    {
        return store().beginTry(m_learner, m_now).has_value();
    }

    static const QByteArray &hash()
    {
        static const QByteArray made = *Pin::read(u"2580"_s)->hash();
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_path = m_records.fresh();
        m_now = UtcTime(milliseconds(1'700'000'000'000));
        reopen();
        m_learner = LearnerStore(*m_database).findOrAdd(u"学员甲"_s, {}, 1)->id;
    }

    void cleanup()
    {
        m_database.reset();
    }

    void shouldReadDigitsOfAnyWidthAndNothingElse()
    {
        QVERIFY(Pin::read(u"0000"_s));
        QVERIFY(Pin::read(u"123456789012"_s));
        QCOMPARE(*Pin::read(u"２５８０"_s), *Pin::read(u"2580"_s));
        QVERIFY(*Pin::read(u"2580"_s) != *Pin::read(u"25800"_s));
        for (const auto *wrong : {u"", u"123", u"1234567890123", u"12a4", u" 1234", u"一二三四"}) {
            QVERIFY2(!Pin::read(QString::fromUtf16(wrong)), qPrintable(QString::fromUtf16(wrong)));
        }
    }

    void shouldHashWithArgonAndFreshSalt()
    {
        const Pin pin = *Pin::read(u"2580"_s);
        const QByteArray again = *pin.hash();
        QVERIFY(hash().startsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
        QVERIFY(again != hash());
        QVERIFY(pin.matches(hash()));
        QVERIFY(pin.matches(again));
        QVERIFY(Pin::read(u"２５８０"_s)->matches(hash()));
        QVERIFY(!Pin::read(u"2581"_s)->matches(hash()));
        QVERIFY(!pin.matches("no hash"));
        QVERIFY(!pin.matches({}));
    }

    void shouldSlowWrongTriesDown_data()
    {
        QTest::addColumn<int>("tries");
        QTest::addColumn<int>("waits");
        const int delays[] = {0, 0, 0, 30, 60, 120, 240, 480, 900, 900};
        for (int wrong = 0; wrong < 10; ++wrong) {
            QTest::addRow("%d", wrong) << wrong << delays[wrong];
        }
        QTest::newRow("very many") << 1'000'000'000 << 900;
    }

    void shouldSlowWrongTriesDown()
    {
        QFETCH(const int, tries);
        QFETCH(const int, waits);
        QCOMPARE(pinDelay(tries), milliseconds(seconds(waits)));
        QCOMPARE(freePinTries(tries), tries < 3 ? 3 - tries : 0);
    }

    void shouldLetThreeTriesInAndThenWait()
    {
        QCOMPARE(state(), PinState());
        QVERIFY2(!tries(), "there is no PIN");
        QVERIFY(store().set(m_learner, hash()));
        QCOMPARE(state(), (PinState {true, 0, milliseconds(0)}));
        for (int wrong = 1; wrong <= 3; ++wrong) {
            QCOMPARE(*store().beginTry(m_learner, m_now), hash());
            QCOMPARE(state().wrongTries, wrong);
        }
        QCOMPARE(state().wait, milliseconds(seconds(30)));
        QCOMPARE(store().beginTry(m_learner, m_now).error().code, ErrorCode::BadUse);
        m_now += milliseconds(29'999);
        QVERIFY(!tries());
        QCOMPARE(state(), (PinState {true, 3, milliseconds(1)}));
        m_now += milliseconds(1);
        QVERIFY(tries());
        QCOMPARE(state(), (PinState {true, 4, milliseconds(seconds(60))}));
    }

    void shouldWaitOnAfterARestart()
    {
        QVERIFY(store().set(m_learner, hash()));
        QVERIFY(tries() && tries() && tries());
        m_now += seconds(10);
        reopen();
        QCOMPARE(state(), (PinState {true, 3, milliseconds(seconds(20))}));
        QVERIFY(!tries());
    }

    void shouldNotOpenEarlyWhenTheClockIsSetBack()
    {
        QVERIFY(store().set(m_learner, hash()));
        QVERIFY(tries() && tries() && tries());
        m_now += seconds(20);
        m_now -= minutes(60);
        QCOMPARE(state().wait, milliseconds(seconds(30)));
        QVERIFY(!tries());
        m_now += seconds(29);
        reopen();
        QVERIFY(!tries());
        m_now += seconds(1);
        QVERIFY2(tries(), "nor is anybody kept out for an hour");
    }

    void shouldNotKeepAnybodyOutAfterAClockThatWasYearsAhead()
    {
        QVERIFY(store().set(m_learner, hash()));
        const UtcTime today = m_now;
        m_now += std::chrono::years(30);
        QVERIFY(tries() && tries() && tries());
        m_now = today;
        QVERIFY(!tries());
        m_now += seconds(30);
        QVERIFY(tries());
    }

    void shouldForgetWrongTriesAfterTheRightOne()
    {
        QVERIFY(store().set(m_learner, hash()));
        QVERIFY(tries() && tries() && tries());
        QVERIFY(store().accept(m_learner, "$argon2id$another"));
        QCOMPARE(state().wrongTries, 3);
        QVERIFY(store().accept(m_learner, hash()));
        QCOMPARE(state(), (PinState {true, 0, milliseconds(0)}));
    }

    void shouldReplaceAndRemoveThePin()
    {
        QVERIFY(store().set(m_learner, hash()));
        QVERIFY(tries() && tries() && tries());
        const QByteArray fresh = *Pin::read(u"135790"_s)->hash();
        QVERIFY(store().set(m_learner, fresh));
        QCOMPARE(*store().beginTry(m_learner, m_now), fresh);
        QVERIFY(store().remove(m_learner));
        QCOMPARE(state(), PinState());
        QVERIFY2(!store().set(m_learner, "2580"), "only a hash is stored");
        QVERIFY2(!store().set(u"nobody"_s, hash()), "a PIN belongs to somebody");
        m_database.reset();
        const QByteArray stored = test::contentOf(m_path);
        QVERIFY(!stored.contains("135790"));
    }
};

QTEST_GUILESS_MAIN(TestPinStore)
#include "tst_pin_store.moc"
