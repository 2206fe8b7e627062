// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room_host.h"

#include "live/room_alone.h"
#include "live/store_journal.h"

#include <QNetworkInterface>
#include <QThread>
#include <QUuid>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int hostDigits = 8;
constexpr std::chrono::milliseconds tellEvery {200};

QString urlHost(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']'
                                                               : address.toString();
}

} // namespace

/// What lives on the other thread, and the thread.
class RoomHost::Work
{
public:
    Work(const RoomHostSetup &setup, RoomHost *host)
        : m_setup(setup)
        , m_host(host)
    {
        m_thread.setObjectName(u"live room"_s);
        m_agent.moveToThread(&m_thread);
        m_thread.start();
    }

    ~Work()
    {
        QMetaObject::invokeMethod(
            &m_agent,
            [this] {
                m_server.reset();
                m_alone.reset();
                m_tell.reset();
                m_session.reset();
                m_journal.reset();
                m_database.reset();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    Result<RoomEntrance> open(const QString &room, const QHostAddress &address, quint16 port)
    {
        Result<RoomEntrance> entrance;
        QMetaObject::invokeMethod(
            &m_agent,
            [&] { entrance = openHere(room, address, port); },
            Qt::BlockingQueuedConnection);
        return entrance;
    }

    Result<RoomEntrance> openAlone(const QString &room)
    {
        Result<RoomEntrance> entrance;
        QMetaObject::invokeMethod(
            &m_agent, [&] { entrance = openAloneHere(room); }, Qt::BlockingQueuedConnection);
        return entrance;
    }

    void command(const RoomCommand &command)
    {
        QMetaObject::invokeMethod(&m_agent, [this, command] {
            const auto refusal = m_server ? m_server->command(command) : m_alone->command(command);
            if (refusal) {
                QMetaObject::invokeMethod(
                    m_host, [host = m_host, why = *refusal] { Q_EMIT host->refused(why); });
            }
        });
    }

    [[nodiscard]] std::shared_ptr<const RoomStatus> statusNow()
    {
        std::shared_ptr<const RoomStatus> status;
        QMetaObject::invokeMethod(&m_agent, [&] { status = look(); }, Qt::BlockingQueuedConnection);
        return status;
    }

private:
    Result<void> beginSession(const QString &room, const QString &hostKey)
    {
        // The window has looked through the file already.
        auto database = Database::open(m_setup.databasePath, Database::Check::None);
        if (!database) {
            return std::unexpected(database.error());
        }
        m_database.emplace(std::move(*database));
        auto kept = openKeptRoom(*m_database, room);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        m_journal = std::move(kept->journal);
        m_plan = std::make_shared<const RoomPlan>(kept->room.plan());
        m_session = std::make_unique<RoomSession>(*m_journal,
            RoomChance {m_setup.randomBytes,
                [] {
                    return QUuid::createUuid().toString(QUuid::WithoutBraces);
                }},
            std::move(kept->room),
            hostKey);
        m_session->settle(kept->lastSeen);
        return m_session->commit(m_setup.now());
    }

    Result<RoomEntrance> openAloneHere(const QString &room)
    {
        if (const auto begun = beginSession(room, {}); !begun) {
            return std::unexpected(begun.error());
        }
        m_alone = std::make_unique<RoomAlone>(*m_session, m_setup.now);
        tellOfChanges(*m_alone, std::chrono::milliseconds(0));
        return RoomEntrance();
    }

    Result<RoomEntrance> openHere(const QString &room, const QHostAddress &address, quint16 port)
    {
        RoomEntrance entrance;
        entrance.hostKey = freshDigits(hostDigits, m_setup.randomBytes);
        if (const auto begun = beginSession(room, entrance.hostKey); !begun) {
            return std::unexpected(begun.error());
        }
        entrance.code = m_plan->code;
        m_server = std::make_unique<RoomServer>(*m_session, m_setup.now, m_setup.limits);
        const auto listening = m_server->open(address, port);
        if (!listening) {
            return std::unexpected(listening.error());
        }
        entrance.address = u"%1:%2"_s.arg(urlHost(address)).arg(*listening);
        entrance.url = u"http://%1/#%2"_s.arg(entrance.address, entrance.code);
        tellOfChanges(*m_server, tellEvery);
        return entrance;
    }

    template <typename Source>
    void tellOfChanges(Source &source, std::chrono::milliseconds every)
    {
        m_tell = std::make_unique<QTimer>();
        m_tell->setSingleShot(true);
        QObject::connect(m_tell.get(), &QTimer::timeout, &m_agent, [this] {
            QMetaObject::invokeMethod(m_host, [host = m_host, status = look()] {
                host->m_status = status;
                Q_EMIT host->changed();
            });
        });
        QObject::connect(&source, &Source::changed, &m_agent, [this, every] {
            if (!m_tell->isActive()) {
                m_tell->start(every);
            }
        });
        QObject::connect(&source, &Source::failed, &m_agent, [this](const Error &error) {
            QMetaObject::invokeMethod(
                m_host, [host = m_host, error] { Q_EMIT host->failed(error); });
        });
    }

    std::shared_ptr<const RoomStatus> look()
    {
        return std::make_shared<const RoomStatus>(statusOf(*m_session, m_plan, m_setup.now()));
    }

    RoomHostSetup m_setup;
    RoomHost *m_host;
    QThread m_thread;
    QObject m_agent; ///< stands for the thread
    std::optional<Database> m_database;
    std::shared_ptr<const RoomPlan> m_plan;
    std::unique_ptr<StoreJournal> m_journal;
    std::unique_ptr<RoomSession> m_session;
    std::unique_ptr<RoomServer> m_server; ///< or the other
    std::unique_ptr<RoomAlone> m_alone;
    std::unique_ptr<QTimer> m_tell;
};

RoomHost::RoomHost(RoomHostSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
}

RoomHost::~RoomHost() = default;

std::vector<RoomAddress> RoomHost::addresses()
{
    std::vector<RoomAddress> all;
    std::vector<RoomAddress> loopback;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &network : interfaces) {
        const auto flags = network.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp)
            || !flags.testFlag(QNetworkInterface::IsRunning)) {
            continue;
        }
        const bool isLoopback = flags.testFlag(QNetworkInterface::IsLoopBack);
        const QList<QNetworkAddressEntry> entries = network.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            // An address to be typed by hand: the short kind only.
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol) {
                (isLoopback ? loopback : all)
                    .push_back({network.humanReadableName(), entry.ip(), isLoopback});
            }
        }
    }
    all.insert(all.end(), loopback.begin(), loopback.end());
    return all;
}

Result<RoomEntrance> RoomHost::open(const QString &room, const QHostAddress &address, quint16 port)
{
    close();
    auto work = std::make_unique<Work>(m_setup, this);
    const auto entrance = work->open(room, address, port);
    return take(std::move(work), entrance);
}

Result<RoomEntrance> RoomHost::openAlone(const QString &room)
{
    close();
    auto work = std::make_unique<Work>(m_setup, this);
    const auto entrance = work->openAlone(room);
    return take(std::move(work), entrance);
}

Result<RoomEntrance> RoomHost::take(
    std::unique_ptr<Work> work, const Result<RoomEntrance> &entrance)
{
    if (!entrance) {
        return entrance;
    }
    m_work = std::move(work);
    m_entrance = *entrance;
    m_status = m_work->statusNow();
    Q_EMIT changed();
    return entrance;
}

void RoomHost::close()
{
    m_work.reset();
}

bool RoomHost::isOpen() const
{
    return m_work != nullptr;
}

const RoomEntrance &RoomHost::entrance() const
{
    return m_entrance;
}

void RoomHost::command(const RoomCommand &command)
{
    if (m_work) {
        m_work->command(command);
    }
}

std::shared_ptr<const RoomStatus> RoomHost::status() const
{
    return m_status;
}

} // namespace zhixing
