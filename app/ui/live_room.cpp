// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_room.h"

#include "live/qr_code.h"
#include "ui/live_wording.h"
#include "ui/workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// A door that firewalls can be told of; any other where it is taken.
constexpr quint16 usualPort = 8080;
constexpr std::chrono::milliseconds tickEvery {200};
constexpr std::chrono::milliseconds longestStep {2'000};
constexpr int podiumRanks = 3;
constexpr std::size_t podiumPlaces = 5;

} // namespace

LiveRoom::LiveRoom(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &LiveRoom::tick);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestStep);
    connect(&m_patience, &QTimer::timeout, this, [this] { setBusy(false); });
    // Its events would go into a file that is no longer the records.
    connect(&m_workspace, &Workspace::recordsClosing, this, &LiveRoom::close);
}

LiveRoom::~LiveRoom() = default;

LiveRoom::Phase LiveRoom::phase() const
{
    if (!m_status) {
        return Phase::None;
    }
    switch (m_status->phase) {
    case RoomPhase::Lobby:
        return Phase::Lobby;
    case RoomPhase::Open:
        return Phase::Open;
    case RoomPhase::Closed:
        return Phase::Closed;
    case RoomPhase::Revealed:
        return m_status->run == RunState::Skipped ? Phase::Skipped : Phase::Revealed;
    case RoomPhase::Finished:
        return Phase::Finished;
    }
    Q_UNREACHABLE();
}

bool LiveRoom::isOpen() const
{
    return m_host && m_host->isOpen();
}

LiveRoom::Way LiveRoom::way() const
{
    return m_status && m_status->plan ? static_cast<Way>(m_status->plan->settings.way)
                                      : Way::Phones;
}

QString LiveRoom::title() const
{
    return m_status && m_status->plan ? m_status->plan->form.blueprint.name : QString();
}

QString LiveRoom::address() const
{
    return isOpen() ? m_host->entrance().address : QString();
}

QString LiveRoom::addressPicture() const
{
    return isOpen() ? wording::qrUrl(m_host->entrance().url) : QString();
}

QString LiveRoom::code() const
{
    return isOpen() ? wording::codeText(m_host->entrance().code) : QString();
}

QString LiveRoom::wifiName() const
{
    return m_wifiName;
}

QString LiveRoom::wifiPicture() const
{
    return m_wifiName.isEmpty() ? QString() : wording::qrUrl(wifiText(m_wifiName, m_wifiPassword));
}

bool LiveRoom::isPaused() const
{
    return m_status && m_status->isPaused;
}

bool LiveRoom::isLocked() const
{
    return m_status && m_status->isLocked;
}

bool LiveRoom::hasNext() const
{
    return m_status && m_status->hasNext;
}

bool LiveRoom::isBusy() const
{
    return m_isBusy;
}

QString LiveRoom::roomId() const
{
    return m_status && m_status->plan ? m_status->plan->id : QString();
}

bool LiveRoom::areStandingsShown() const
{
    return m_areStandingsShown;
}

void LiveRoom::showStandings(bool shown)
{
    if (m_areStandingsShown != shown) {
        m_areStandingsShown = shown;
        Q_EMIT standingsShownChanged();
    }
}

bool LiveRoom::isScreenShown() const
{
    return m_isScreenShown;
}

void LiveRoom::showScreen(bool shown)
{
    if (m_isScreenShown != shown) {
        m_isScreenShown = shown;
        Q_EMIT screenShownChanged();
    }
}

Result<void> LiveRoom::openRoom(const QString &room, const QHostAddress &address)
{
    close();
    auto host = std::make_unique<RoomHost>(m_workspace.roomHostSetup());
    auto entrance = host->open(room, address, usualPort);
    if (!entrance) {
        entrance = host->open(room, address);
    }
    if (!entrance) {
        return std::unexpected(entrance.error());
    }
    take(std::move(host));
    return {};
}

Result<void> LiveRoom::openAlone(const QString &room)
{
    close();
    auto host = std::make_unique<RoomHost>(m_workspace.roomHostSetup());
    if (const auto opened = host->openAlone(room); !opened) {
        return std::unexpected(opened.error());
    }
    take(std::move(host));
    return {};
}

void LiveRoom::take(std::unique_ptr<RoomHost> host)
{
    m_host = std::move(host);
    connect(m_host.get(), &RoomHost::changed, this, &LiveRoom::follow);
    connect(m_host.get(), &RoomHost::refused, this, [this](RoomRefusal why) {
        setBusy(false);
        Q_EMIT refused();
        Q_EMIT said(wording::refusalText(why));
    });
    connect(m_host.get(), &RoomHost::failed, this, [this](const Error &error) {
        setBusy(false);
        Q_EMIT refused();
        m_workspace.report(Doing::HostingRoom, error);
    });
    follow();
    Q_EMIT entranceChanged();
}

const RoomStatus *LiveRoom::status() const
{
    return isOpen() ? m_status.get() : nullptr;
}

void LiveRoom::setWifi(const QString &name, const QString &password)
{
    m_wifiName = name.trimmed();
    m_wifiPassword = password;
    Q_EMIT entranceChanged();
}

void LiveRoom::close()
{
    if (!m_host) {
        return;
    }
    m_host->close();
    m_host.reset();
    m_status.reset();
    m_timer.stop();
    m_options.setRows({});
    m_seats.setRows({});
    m_standings.setRows({});
    m_podium.setRows({});
    setBusy(false);
    showStandings(false);
    showScreen(false);
    Q_EMIT changed();
    Q_EMIT htmlChanged();
    Q_EMIT entranceChanged();
}

void LiveRoom::tick()
{
    // Words change once a second; the thin line glides.
    Q_EMIT timeChanged();
}

void LiveRoom::follow()
{
    const Phase before = phase();
    const int entryBefore = m_status ? m_status->entry : -1;
    m_status = m_host->status();
    m_statusAt = m_workspace.now();
    m_options.setRows(optionRows(*m_status));
    m_seats.setRows(seatRows(*m_status));
    m_standings.setRows(m_status->table);
    std::vector<Standing> best = m_status->table;
    std::erase_if(best, [](const Standing &standing) {
        return standing.rank > podiumRanks || standing.points <= 0.0;
    });
    const std::size_t shown = std::min(best.size(), podiumPlaces);
    m_equalsLeft = static_cast<int>(best.size() - shown);
    best.resize(shown);
    m_podium.setRows(std::move(best));
    if (phase() != before || m_status->entry != entryBefore) {
        setBusy(false);
        showStandings(false);
        Q_EMIT htmlChanged();
        if (phase() == Phase::Finished && before != Phase::None) {
            // Leave was for this meeting, if it had a list.
            if (RosterStore *rosters = m_workspace.rosters();
                rosters && !m_status->plan->roster.empty()) {
                if (const auto cleared = rosters->clearLeave(m_status->plan->branch); !cleared) {
                    m_workspace.report(Doing::HostingRoom, cleared.error());
                }
            }
            m_workspace.noteRecordsChanged();
        }
    }
    if (phase() == Phase::Open && isTimed() && !isPaused()) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT changed();
    Q_EMIT timeChanged();
}

void LiveRoom::setBusy(bool busy)
{
    if (busy) {
        m_patience.start();
    } else {
        m_patience.stop();
    }
    if (m_isBusy != busy) {
        m_isBusy = busy;
        Q_EMIT busyChanged();
    }
}

} // namespace zhixing
