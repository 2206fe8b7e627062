// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// page_stage [RECORDS PORT]: a room on loopback for a browser to walk through. Prints "port
// <number>", then takes one command a line: next, pause, resume, extend, skip, finish, crowd (a
// neighbour answers), kick (whoever joined last), drop (the network goes and comes back), shut and
// open (the same in two steps), hurry (phones that are silent for two seconds are dropped), quit.
// Each is answered by "done", and "answers" by all that are recorded, as JSON. With RECORDS, a
// file, the room goes on where it stands there; PORT 0: any. page_stage teams: a room with two
// teams, for one of which everybody is asked.

#include "app/live/session_bench.h"
#include "live/room_server.h"
#include "live/store_journal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

std::vector<Option> options(const QString &prefix, const QStringList &texts)
{
    std::vector<Option> made;
    for (const QString &text : texts) {
        made.push_back({prefix + QString::number(made.size()), text, {}});
    }
    return made;
}

FormEntry entry(ItemKind kind,
    const QString &stem,
    std::vector<Option> choices,
    const QStringList &key,
    std::vector<Option> targets = {})
{
    Item item;
    item.kind = kind;
    item.id = toString(kind);
    item.stem = stem;
    item.options = std::move(choices);
    item.targets = std::move(targets);
    item.key = key;
    item.rationale = u"原文写明：风力达到五级，渡船停航，直到风力降到四级以下。"_s;
    item.evidence = {{u"p"_s, 0, 0, u"风力达到五级，渡船停航"_s, {}, {}}};
    FormEntry made {item, {}, u"《渡口规则》问答 · 什么时候停航？"_s, {}};
    for (const Option &option : item.options) {
        made.optionOrder << option.id;
    }
    for (const Option &target : item.targets) {
        made.targetOrder << target.id;
    }
    return made;
}

RoomPlan stagePlan()
{
    RoomPlan plan;
    plan.id = u"stage"_s;
    plan.code = u"314159"_s;
    plan.form.seed = 1;
    plan.form.blueprint.name = u"《渡口规则》学习会"_s;
    plan.settings.itemTime = std::chrono::seconds(40);
    plan.form.entries = {entry(ItemKind::TrueFalse,
                             u"风力达到五级时，渡船仍可在熟练船工驾驶下开航。"_s,
                             {{u"true"_s, u"正确"_s, {}}, {u"false"_s, u"错误"_s, {}}},
                             {u"false"_s}),
        entry(ItemKind::SingleChoice,
            u"按照《渡口规则》，渡船开航之前，船工首先应当做什么？"_s,
            options(u"o"_s,
                {u"清点乘船人数，核对是否超过定额"_s,
                    u"收取船费"_s,
                    u"查看天色和水位，记入当日的渡口日志，并向值班员报告"_s,
                    u"解开缆绳"_s}),
            {u"o2"_s}),
        entry(ItemKind::MultipleChoice,
            u"下列哪些情形，渡船必须停航？"_s,
            options(u"o"_s,
                {u"风力达到五级"_s, u"大雾，看不见对岸"_s, u"乘客不足十人"_s, u"水位超过警戒线"_s}),
            {u"o0"_s, u"o1"_s, u"o3"_s}),
        entry(ItemKind::Cloze, u"渡船每____检查一次救生设备。"_s, {}, {u"半年"_s}),
        entry(ItemKind::Ordering,
            u"请按先后顺序排列开航的步骤。"_s,
            options(u"o"_s, {u"解缆离岸"_s, u"查看天色和水位"_s, u"清点人数"_s, u"鸣笛示意"_s}),
            {u"o1"_s, u"o2"_s, u"o3"_s, u"o0"_s}),
        entry(ItemKind::Matching,
            u"请把岗位与职责连起来。"_s,
            options(u"o"_s, {u"船工"_s, u"值班员"_s, u"检查员"_s}),
            {u"t1"_s, u"t2"_s, u"t0"_s},
            options(u"t"_s, {u"每半年检查救生设备"_s, u"驾驶渡船"_s, u"记录渡口日志"_s}))};
    const QString passage
        = u"问：什么时候停航？\n答：风力达到五级，渡船停航；大雾看不见对岸，或者水位超过警戒线，也"
          u"要停航。"
          "停航期间，值班员守在渡口，向来人说明原因，直到风力降到四级以下再恢复开航。"_s;
    plan.passages = QStringList(static_cast<qsizetype>(plan.form.entries.size()), passage);
    return plan;
}

UtcTime now()
{
    return UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

class Stage : public QObject
{
public:
    Stage(std::unique_ptr<RoomJournal> journal, Room room, UtcTime lastSeen, quint16 port)
        : m_journal(std::move(journal))
        , m_session(*m_journal,
              {[](qsizetype count) {
                   QByteArray bytes;
                   while (bytes.size() < count) {
                       bytes.append(static_cast<char>(QRandomGenerator::system()->bounded(256)));
                   }
                   return bytes;
               },
                  [this] {
                      return u"attempt-%1"_s.arg(++m_attempts);
                  }},
              std::move(room),
              u"27182818"_s)
        , m_port(port)
    {
        m_session.settle(lastSeen);
        std::ignore = m_session.commit(now());
        const bool isNew = m_session.room().seats().empty();
        for (PhoneId phone = neighbours; isNew && phone < neighbours + 3; ++phone) {
            m_session.connected(phone, u"10.0.0.1"_s);
            m_session.received(phone, test::join(u"学员乙%1"_s.arg(phone % 10)), now(), {});
        }
        open({});
        std::printf("port %d\n", m_port);
        std::fflush(stdout);
    }

    void obey(const std::string &word)
    {
        static const QHash<QString, RoomAction> actions {{u"next"_s, RoomAction::Next},
            {u"pause"_s, RoomAction::Pause},
            {u"resume"_s, RoomAction::Resume},
            {u"extend"_s, RoomAction::Extend},
            {u"skip"_s, RoomAction::Skip},
            {u"finish"_s, RoomAction::Finish}};
        const QString said = QString::fromStdString(word);
        if (actions.contains(said)) {
            RoomCommand command {actions.value(said)};
            command.span = std::chrono::seconds(15);
            std::ignore = m_server->command(command);
        } else if (said == u"kick") {
            RoomCommand command {RoomAction::Kick};
            command.seat = static_cast<int>(m_session.room().seats().size()) - 1;
            std::ignore = m_server->command(command);
        } else if (said == u"crowd") {
            for (PhoneId phone = neighbours; phone < neighbours + 3; ++phone) {
                m_session.received(phone,
                    test::picks(
                        m_session.room().current(), ++m_sequence, {static_cast<int>(phone % 2)}),
                    now(),
                    {});
            }
        } else if (said == u"drop") {
            m_server->close();
            std::ignore = m_server->open(QHostAddress::LocalHost, m_port);
        } else if (said == u"shut") {
            m_server->close();
        } else if (said == u"open") {
            std::ignore = m_server->open(QHostAddress::LocalHost, m_port);
        } else if (said == u"hurry") {
            m_server.reset();
            ServerLimits hurried;
            hurried.silence = std::chrono::seconds(2);
            hurried.pingEvery = std::chrono::milliseconds(500);
            open(hurried);
        } else if (said == u"answers") {
            std::puts(answers().constData());
            std::fflush(stdout);
            return;
        } else {
            QCoreApplication::quit();
        }
        std::puts("done");
        std::fflush(stdout);
    }

private:
    void open(const ServerLimits &limits)
    {
        m_server = std::make_unique<RoomServer>(m_session, now, limits);
        m_port = m_server->open(QHostAddress::LocalHost, m_port).value();
    }

    [[nodiscard]] QByteArray answers()
    {
        QJsonArray all;
        const auto events = m_journal->events();
        for (const RoomEvent &event : *events) {
            if (event.kind == RoomEventKind::Answered) {
                const Seat &seat = m_session.room().seats()[static_cast<std::size_t>(event.seat)];
                all.append(QJsonObject {{u"name"_s, seat.holder.name},
                    {u"entry"_s, event.entry},
                    {u"seq"_s, event.sequence},
                    {u"answer"_s, QJsonArray::fromStringList(event.answer)}});
            }
        }
        return QJsonDocument(all).toJson(QJsonDocument::Compact);
    }

    static constexpr PhoneId neighbours = 1'000'000;

    std::unique_ptr<RoomJournal> m_journal;
    int m_attempts = 0;
    qint64 m_sequence = 0;
    RoomSession m_session;
    std::unique_ptr<RoomServer> m_server;
    quint16 m_port;
};

/// The room as the records have it; kept there first where they are new.
Result<KeptRoom> keptStage(Database &database)
{
    RoomStore rooms(database);
    const auto all = rooms.all();
    if (all && all->empty()) {
        if (const auto kept = rooms.keep(stagePlan()); !kept) {
            return std::unexpected(kept.error());
        }
    }
    return openKeptRoom(database, stagePlan().id);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    std::optional<Database> database;
    std::optional<Stage> stage;
    if (given.size() < 3) {
        RoomPlan plan = stagePlan();
        if (given.value(1) == u"teams") {
            plan.settings.teams = {u"渡口小组"_s, u"值班小组"_s};
            plan.settings.teaming = RoomTeaming::Chosen;
        }
        stage.emplace(std::make_unique<test::MemoryJournal>(),
            Room(std::make_shared<const RoomPlan>(plan)),
            now(),
            quint16(0));
    } else {
        auto opened = Database::open(given.at(1));
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
            return 1;
        }
        database.emplace(std::move(*opened));
        auto kept = keptStage(*database);
        if (!kept) {
            std::fprintf(stderr, "%s\n", qPrintable(kept.error().detail));
            return 1;
        }
        stage.emplace(std::move(kept->journal),
            std::move(kept->room),
            kept->lastSeen,
            static_cast<quint16>(given.at(2).toInt()));
    }
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &*stage, [&stage] {
        std::string word;
        if (!std::getline(std::cin, word)) {
            word = "quit";
        }
        stage->obey(word);
    });
    return QCoreApplication::exec();
}
