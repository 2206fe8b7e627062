// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/study_day.h"

#include <QDateTime>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace
{

UtcTime utc(const QString &text)
{
    return UtcTime(milliseconds(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch()));
}

StudyDay dayOf(const QString &text)
{
    return StudyDay(days(QDate(1970, 1, 1).daysTo(QDate::fromString(text, Qt::ISODate))));
}

QString nameOf(StudyDay day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count()).toString(Qt::ISODate);
}

} // namespace

class TestStudyDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTurnAtFourOnTheWallClock_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("day");
        const auto row
            = [](const char *name, const QString &zone, const QString &at, const QString &day) {
                  QTest::newRow(name) << zone << at << day;
              };
        const QString shanghai = u"Asia/Shanghai"_s;
        const QString berlin = u"Europe/Berlin"_s;
        const QString newYork = u"America/New_York"_s;
        row("evening", shanghai, u"2026-03-01T12:00:00Z"_s, u"2026-03-01"_s);
        row("after midnight", shanghai, u"2026-03-01T18:30:00Z"_s, u"2026-03-01"_s);
        row("last moment", shanghai, u"2026-03-01T19:59:59Z"_s, u"2026-03-01"_s);
        row("first moment", shanghai, u"2026-03-01T20:00:00Z"_s, u"2026-03-02"_s);
        row("spring, before four", berlin, u"2026-03-29T01:59:59Z"_s, u"2026-03-28"_s);
        row("spring, four", berlin, u"2026-03-29T02:00:00Z"_s, u"2026-03-29"_s);
        row("the day before spring", berlin, u"2026-03-28T03:00:00Z"_s, u"2026-03-28"_s);
        row("autumn, before four", berlin, u"2026-10-25T02:59:59Z"_s, u"2026-10-24"_s);
        row("autumn, four", berlin, u"2026-10-25T03:00:00Z"_s, u"2026-10-25"_s);
        row("autumn, the hour that comes twice",
            berlin,
            u"2026-10-25T01:30:00Z"_s,
            u"2026-10-24"_s);
        row("west of Greenwich", newYork, u"2026-03-08T07:59:59Z"_s, u"2026-03-07"_s);
        row("west of Greenwich, four", newYork, u"2026-03-08T08:00:00Z"_s, u"2026-03-08"_s);
        row("before 1970", shanghai, u"1969-12-31T12:00:00Z"_s, u"1969-12-31"_s);
    }

    void shouldTurnAtFourOnTheWallClock()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, at);
        QFETCH(const QString, day);
        const QTimeZone timeZone(zone.toLatin1());
        if (!timeZone.isValid()) {
            QSKIP("the time zone is not installed");
        }
        QCOMPARE(nameOf(studyDayAt(utc(at), timeZone)), day);
        QCOMPARE(reviewMoment(utc(at), timeZone), (ReviewMoment {utc(at), dayOf(day)}));
    }

    void shouldCountOneDayBetweenTheSameHoursAroundAChangeOfTheClock()
    {
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid()) {
            QSKIP("the time zone is not installed");
        }
        // 23 and 25 hours apart, each from nine to nine.
        QCOMPARE((studyDayAt(utc(u"2026-03-29T07:00:00Z"_s), berlin)
                     - studyDayAt(utc(u"2026-03-28T08:00:00Z"_s), berlin))
                     .count(),
            1);
        QCOMPARE((studyDayAt(utc(u"2026-10-25T08:00:00Z"_s), berlin)
                     - studyDayAt(utc(u"2026-10-24T07:00:00Z"_s), berlin))
                     .count(),
            1);
    }

    void shouldStartEachDayOnceInEveryZone_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone : {"UTC",
                 "Asia/Shanghai",
                 "Asia/Urumqi",
                 "Asia/Kolkata",
                 "Europe/Berlin",
                 "America/New_York",
                 "America/St_Johns",
                 "Australia/Lord_Howe",
                 "Pacific/Kiritimati",
                 "Etc/GMT+12"}) {
            QTest::newRow(zone) << QString::fromLatin1(zone);
        }
    }

    void shouldStartEachDayOnceInEveryZone()
    {
        QFETCH(const QString, zone);
        const QTimeZone timeZone(zone.toLatin1());
        if (!timeZone.isValid()) {
            QSKIP("the time zone is not installed");
        }
        const StudyDay first = dayOf(u"2026-01-01"_s);
        UtcTime before = startOfStudyDay(first - days(1), timeZone);
        for (int count = 0; count < 366; ++count) {
            const StudyDay day = first + days(count);
            const UtcTime start = startOfStudyDay(day, timeZone);
            QCOMPARE(studyDayAt(start, timeZone), day);
            QCOMPARE(studyDayAt(start - milliseconds(1), timeZone), day - days(1));
            QVERIFY(start - before >= hours(23) && start - before <= hours(25));
            before = start;
        }
    }

    void shouldPassOverADayThatTheCalendarSkipped()
    {
        const QTimeZone apia("Pacific/Apia");
        if (!apia.isValid()) {
            QSKIP("the time zone is not installed");
        }
        // Samoa had no 30 December 2011: midnight led from the 29th to the 31st.
        const UtcTime before = utc(u"2011-12-30T09:59:59Z"_s);
        const UtcTime after = utc(u"2011-12-30T10:00:00Z"_s);
        QCOMPARE(nameOf(studyDayAt(before, apia)), u"2011-12-29"_s);
        QCOMPARE(nameOf(studyDayAt(after, apia)), u"2011-12-30"_s);
        QCOMPARE(startOfStudyDay(dayOf(u"2011-12-30"_s), apia), after);
    }

    void shouldTurnWhenItIsTold()
    {
        const QTimeZone zone("UTC");
        QCOMPARE(
            nameOf(studyDayAt(utc(u"2026-05-01T00:00:00Z"_s), zone, hours(0))), u"2026-05-01"_s);
        QCOMPARE(
            nameOf(studyDayAt(utc(u"2026-05-01T05:59:00Z"_s), zone, hours(6))), u"2026-04-30"_s);
        QCOMPARE(startOfStudyDay(dayOf(u"2026-05-01"_s), zone, hours(6)),
            utc(u"2026-05-01T06:00:00Z"_s));
    }
};

QTEST_GUILESS_MAIN(TestStudyDay)
#include "tst_study_day.moc"
