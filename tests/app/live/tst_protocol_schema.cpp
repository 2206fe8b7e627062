// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/session_bench.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What is said is what protocol.schema.json says.
class TestProtocolSchema : public QObject
{
    Q_OBJECT

private:
    nlohmann::json m_json;

    /// Does the text fit one half of the contract, "phone" or "room"?
    [[nodiscard]] bool fits(const QString &text, const char *half) const
    {
        nlohmann::json own = m_json;
        own.erase("anyOf");
        own["$ref"] = std::string("#/definitions/") + half;
        valijson::Schema schema;
        valijson::SchemaParser().populateSchema(
            valijson::adapters::NlohmannJsonAdapter(own), schema);
        const auto document = nlohmann::json::parse(text.toStdString());
        return valijson::Validator().validate(
            schema, valijson::adapters::NlohmannJsonAdapter(document), nullptr);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(ZHIXING_PROTOCOL_SCHEMA));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_json = nlohmann::json::parse(file.readAll().toStdString());
    }

    void shouldSayOnlyWhatTheSchemaKnows()
    {
        RoomPlan plan = roomPlan();
        plan.settings.speedBonus = 0.2;
        SessionBench bench(plan);
        bench.seat(2);
        bench.connect(3);
        bench.say(3, join(u"学员1"_s));
        bench.say(3, join(u"学员1"_s, u"314159"_s, true));
        bench.say(3, join(u"…"_s));
        bench.say(3, join(u"学员甲"_s, u"000000"_s));
        bench.say(3, back(QString(32, u'0')));
        bench.say(3, command(u"next"_s));
        bench.say(3, host(u"0"_s));
        bench.say(3, host(u"27182818"_s));
        bench.say(3, "nonsense");
        bench.say(3, R"({"v":1,"t":"alive"})");
        bench.say(1, consent(false));
        for (int entry = 0; entry < 6; ++entry) {
            bench.pass(1min);
            bench.next();
            bench.say(1, picks(entry, 3 * entry + 1, {0}));
            bench.say(1, picks(entry, 3 * entry + 1, {0}));
            bench.say(1, picks(entry, 3 * entry + 2, {40}));
            bench.command(RoomAction::Pause);
            bench.say(1, picks(entry, 3 * entry + 3, {0}));
            bench.command(RoomAction::Resume);
            bench.command(RoomAction::Extend);
            bench.next();
            if (entry == 3) {
                bench.command(RoomAction::Skip);
            } else {
                bench.next();
            }
        }
        bench.journal().isFull = true;
        bench.command(RoomAction::Lock);
        bench.journal().isFull = false;
        bench.command(RoomAction::Kick, 1);
        bench.command(RoomAction::Finish);
        const QStringList texts = bench.heardAll.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(texts.size() > 80);
        QSet<QString> phases;
        for (const QString &text : texts) {
            QVERIFY2(fits(text, "room"), qPrintable(text));
            for (const auto phase :
                {"lobby", "open", "closed", "revealed", "skipped", "finished"}) {
                if (text.contains(u"\"phase\":\"%1\""_s.arg(QLatin1StringView(phase)))) {
                    phases.insert(QLatin1StringView(phase));
                }
            }
        }
        QCOMPARE(phases.size(), 6);
    }

    void shouldTakeWhatTheSchemaAllows()
    {
        for (const QByteArray &text : {join(u"学员甲"_s),
                 join(u"学员甲"_s, u"314159"_s, true, u"42"_s),
                 back(QString(32, u'a')),
                 consent(true),
                 picks(3, 9, {2, -1, 0}),
                 QByteArray(R"({"v":1,"t":"answer","entry":3,"seq":9,"text":"半年"})"),
                 QByteArray(R"({"v":1,"t":"alive"})"),
                 host(u"27182818"_s),
                 command(u"lock"_s),
                 QByteArray(R"({"v":1,"t":"command","do":"extend","ms":15000})")}) {
            QVERIFY2(fits(QString::fromUtf8(text), "phone"), text.constData());
            QVERIFY2(parsePhoneMessage(text), text.constData());
        }
    }

    void shouldRefuseWhatTheSchemaForbids()
    {
        for (const QByteArray &text : {QByteArray(R"({"v":2,"t":"alive"})"),
                 QByteArray(R"({"v":1,"t":"alive","x":1})"),
                 QByteArray(R"({"v":1,"t":"join","code":"31415","name":"a"})"),
                 QByteArray(R"({"v":1,"t":"answer","entry":0,"seq":0,"picks":[]})"),
                 QByteArray(R"({"v":1,"t":"answer","entry":0,"seq":1,"picks":[64]})"),
                 QByteArray(R"({"v":1,"t":"command","do":"kick"})"),
                 QByteArray(R"({"v":1,"t":"command","do":"extend"})")}) {
            QVERIFY2(!fits(QString::fromUtf8(text), "phone"), text.constData());
            QVERIFY2(!parsePhoneMessage(text), text.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestProtocolSchema)
#include "tst_protocol_schema.moc"
