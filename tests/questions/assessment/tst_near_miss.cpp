// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/near_miss.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestNearMiss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhatComesCloseFromWhatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<NearMiss>("nearMiss");
        QTest::newRow("number alone") << u"3天"_s << u"3"_s << NearMiss::UnitMissing;
        QTest::newRow("numeral alone") << u"三个月"_s << u"三"_s << NearMiss::UnitMissing;
        QTest::newRow("another word for the unit") << u"5人"_s << u"五名"_s << NearMiss::OtherUnit;
        QTest::newRow("another unit") << u"3天"_s << u"3人"_s << NearMiss::None;
        QTest::newRow("another number") << u"3天"_s << u"13天"_s << NearMiss::None;
        QTest::newRow("another number without unit") << u"3天"_s << u"4"_s << NearMiss::None;
        QTest::newRow("one character wrong")
            << u"渡口章程"_s << u"渡口章呈"_s << NearMiss::OneCharacter;
        QTest::newRow("one character missing")
            << u"渡口守夜章程"_s << u"渡口守夜章"_s << NearMiss::OneCharacter;
        QTest::newRow("one character more")
            << u"渡口章程"_s << u"渡口的章程"_s << NearMiss::OneCharacter;
        QTest::newRow("two changed places")
            << u"渡口章程"_s << u"渡口程章"_s << NearMiss::OneCharacter;
        QTest::newRow("two characters wrong") << u"渡口章程"_s << u"渡口文书"_s << NearMiss::None;
        QTest::newRow("one of a short word") << u"守时"_s << u"守信"_s << NearMiss::None;
        QTest::newRow("one numeral of a name")
            << u"第三渡口码头"_s << u"第四渡口码头"_s << NearMiss::None;
        QTest::newRow("the opposite") << u"十人以上渡船"_s << u"十人以下渡船"_s << NearMiss::None;
        QTest::newRow("words around")
            << u"渡口章程"_s << u"按照渡口章程的规定"_s << NearMiss::ExtraWords;
        QTest::newRow("a negation around") << u"守时"_s << u"不守时"_s << NearMiss::None;
        QTest::newRow("a part") << u"渡口章程"_s << u"渡口"_s << NearMiss::None;
        QTest::newRow("a whole essay around")
            << u"守时"_s << u"摆渡的人来来往往总是要记得守时这件大事"_s << NearMiss::None;
        QTest::newRow("right") << u"半年"_s << u"六个月"_s << NearMiss::None;
        QTest::newRow("blank") << u"半年"_s << u" 《》 "_s << NearMiss::None;
    }

    void shouldTellWhatComesCloseFromWhatIsWrong()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, answer);
        QFETCH(const NearMiss, nearMiss);
        QCOMPARE(nearMissOf(answer, {key}), nearMiss);
    }

    void shouldLookAtEveryAcceptedAnswer()
    {
        QCOMPARE(nearMissOf(u"渡口章呈"_s, {u"木牌"_s, u"渡口章程"_s}), NearMiss::OneCharacter);
        // Close to one, but the other itself.
        QCOMPARE(nearMissOf(u"渡口章呈"_s, {u"渡口章程"_s, u"渡口章呈"_s}), NearMiss::None);
    }
};

QTEST_GUILESS_MAIN(TestNearMiss)
#include "tst_near_miss.moc"
