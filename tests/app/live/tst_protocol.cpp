// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/room_samples.h"
#include "assessment/random.h"
#include "live/protocol.h"

#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace Qt::Literals::StringLiterals;
using Kind = RoomEventKind;

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatAPhoneSays()
    {
        const auto join = parsePhoneMessage(
            R"({"v":1,"t":"join","code":"314159","name":"学员甲","check":"42","team":"","take":true})");
        QVERIFY(join);
        QCOMPARE(std::get<JoinMessage>(*join),
            (JoinMessage {u"314159"_s, u"学员甲"_s, u"42"_s, {}, true}));
        const auto answer
            = parsePhoneMessage(R"({"v":1,"t":"answer","entry":3,"seq":9,"picks":[2,-1,0]})");
        QCOMPARE(std::get<AnswerMessage>(*answer), (AnswerMessage {3, 9, {2, -1, 0}, {}}));
        const auto typed
            = parsePhoneMessage(R"({"v":1,"t":"answer","entry":3,"seq":9,"text":"半年"})");
        QCOMPARE(std::get<AnswerMessage>(*typed).text, u"半年"_s);
        const auto longer = parsePhoneMessage(R"({"v":1,"t":"command","do":"extend","ms":15000})");
        QCOMPARE(std::get<RoomCommand>(*longer).span, std::chrono::seconds(15));
        QVERIFY(parsePhoneMessage(R"({"v":1,"t":"alive"})"));
        QVERIFY(parsePhoneMessage(R"({"v":1,"t":"consent","yes":false})"));
        QVERIFY(parsePhoneMessage(R"({"v":1,"t":"host","key":"12345678"})"));
        QVERIFY(
            parsePhoneMessage(R"({"v":1,"t":"back","token":"0123456789abcdef0123456789abcdef"})"));
    }

    void shouldRefuseEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &json) {
            QTest::newRow(name) << json;
        };
        row("empty", "");
        row("not JSON", "join me");
        row("a list", "[]");
        row("no version", R"({"t":"alive"})");
        row("another version", R"({"v":2,"t":"alive"})");
        row("no kind", R"({"v":1})");
        row("unknown kind", R"({"v":1,"t":"shutdown"})");
        row("unknown field", R"({"v":1,"t":"alive","x":1})");
        row("code with letters", R"({"v":1,"t":"join","code":"31415a","name":"a"})");
        row("short code", R"({"v":1,"t":"join","code":"3141","name":"a"})");
        row("no name", R"({"v":1,"t":"join","code":"314159","name":""})");
        row("name of another type", R"({"v":1,"t":"join","code":"314159","name":["a"]})");
        row("negative entry", R"({"v":1,"t":"answer","entry":-1,"seq":1,"picks":[]})");
        row("entry as text", R"({"v":1,"t":"answer","entry":"0","seq":1,"picks":[]})");
        row("entry as fraction", R"({"v":1,"t":"answer","entry":0.5,"seq":1,"picks":[]})");
        row("sequence zero", R"({"v":1,"t":"answer","entry":0,"seq":0,"picks":[]})");
        row("huge sequence",
            R"({"v":1,"t":"answer","entry":0,"seq":18446744073709551615,"picks":[]})");
        row("pick out of bounds", R"({"v":1,"t":"answer","entry":0,"seq":1,"picks":[64]})");
        row("pick below", R"({"v":1,"t":"answer","entry":0,"seq":1,"picks":[-2]})");
        row("picks and text", R"({"v":1,"t":"answer","entry":0,"seq":1,"picks":[],"text":"a"})");
        row("neither", R"({"v":1,"t":"answer","entry":0,"seq":1})");
        row("short token", R"({"v":1,"t":"back","token":"0123"})");
        row("kick from a phone", R"({"v":1,"t":"command","do":"kick","seat":1})");
        row("extend without time", R"({"v":1,"t":"command","do":"extend"})");
        row("time without extend", R"({"v":1,"t":"command","do":"next","ms":1000})");
        row("nested", R"({"v":1,"t":"alive","x":[[[[]]]]})");
        row("deeply nested", QByteArray(4'000, '['));
        row("too long", R"({"v":1,"t":"host","key":")" + QByteArray(5'000, 'a') + R"("})");
        row("text too long",
            R"({"v":1,"t":"answer","entry":0,"seq":1,"text":")" + QByteArray(101, 'a') + R"("})");
        row("too many picks",
            R"({"v":1,"t":"answer","entry":0,"seq":1,"picks":[)" + QByteArray("0,").repeated(40)
                + "0]}");
        row("not UTF-8", "{\"v\":1,\"t\":\"host\",\"key\":\"\xff\xfe\"}");
    }

    void shouldRefuseEverythingElse()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!parsePhoneMessage(json));
    }

    /// Nothing that arrives may end the program: messages with bytes changed, cut and repeated.
    void shouldLiveThroughDamagedMessages()
    {
        const QList<QByteArray> sound {
            R"({"v":1,"t":"join","code":"314159","name":"学员甲","take":true})",
            R"({"v":1,"t":"answer","entry":3,"seq":9,"picks":[2,-1,0]})",
            R"({"v":1,"t":"command","do":"extend","ms":15000})"};
        Random random(7);
        const auto below = [&random](qsizetype bound) {
            return static_cast<qsizetype>(random.below(static_cast<quint64>(bound)));
        };
        int taken = 0;
        for (int trial = 0; trial < 20'000; ++trial) {
            QByteArray message = sound[below(sound.size())];
            for (auto changes = 1 + below(4); changes > 0 && !message.isEmpty(); --changes) {
                const qsizetype place = below(message.size());
                switch (below(3)) {
                case 0:
                    message[place] = static_cast<char>(below(256));
                    break;
                case 1:
                    message.remove(place, below(8));
                    break;
                default:
                    message.insert(place, message.mid(below(message.size()), below(12)));
                    break;
                }
            }
            taken += parsePhoneMessage(message) ? 1 : 0;
        }
        QVERIFY(taken < 20'000);
    }

    void shouldCleanNames()
    {
        QCOMPARE(cleanName(u"  学员甲 "_s), u"学员甲"_s);
        QCOMPARE(cleanName(u"Anna\t  Lee"_s), u"Anna Lee"_s);
        QCOMPARE(cleanName(u"<b>甲</b>"_s), u"<b>甲</b>"_s); // shown as it is, never as markup
        for (const QString &bad : {u""_s,
                 u"   "_s,
                 u"…"_s,
                 QString(21, u'甲'),
                 u"甲\u202e乙"_s,
                 u"甲\u200b乙"_s,
                 u"a"_s + QString(8, QChar(0x0301))}) {
            QVERIFY2(!cleanName(bad), qPrintable(bad));
        }
    }

    void shouldReadPlacesAsTheSeatSeesThem()
    {
        RoomPlan plan = roomPlan();
        const auto shownTo = [&plan](ItemKind kind) {
            return plan.form.entries[static_cast<std::size_t>(entryOf(plan, kind))];
        };
        FormEntry single = shownTo(ItemKind::SingleChoice);
        single.optionOrder = {u"o3"_s, u"o0"_s, u"o1"_s, u"o2"_s};
        QCOMPARE(answerFromPlaces(single, {0, 1, {1}, {}}), QStringList(u"o0"_s));
        QVERIFY(!answerFromPlaces(single, {0, 1, {4}, {}}));
        QVERIFY(!answerFromPlaces(single, {0, 1, {-1}, {}}));
        QVERIFY(!answerFromPlaces(single, {0, 1, {}, u"o0"_s}));
        FormEntry matched = shownTo(ItemKind::Matching);
        matched.optionOrder = {u"o2"_s, u"o0"_s, u"o1"_s};
        matched.targetOrder = {u"t2"_s, u"t1"_s, u"t0"_s};
        // o2-t1, o0-t2, o1-t0
        QCOMPARE(answerFromPlaces(matched, {0, 1, {1, 0, 2}, {}}), matched.item.key);
        QCOMPARE(
            answerFromPlaces(matched, {0, 1, {-1, 0, -1}, {}}), (QStringList {u"t2"_s, {}, {}}));
        QVERIFY(!answerFromPlaces(matched, {0, 1, {0}, {}}));
        QCOMPARE(answerFromPlaces(shownTo(ItemKind::Cloze), {0, 1, {}, u"半年"_s}),
            QStringList(u"半年"_s));
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
