// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_room.h"

#include "live/qr_code.h"
#include "ui/live_wording.h"
#include "ui/response_wording.h"
#include "ui/wording.h"
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
constexpr std::chrono::seconds shortTime {5};
constexpr int excerptLength = 180;
constexpr double percent = 100.0;
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

int LiveRoom::number() const
{
    return m_status ? m_status->entry + 1 : 0;
}

int LiveRoom::items() const
{
    return m_status && m_status->plan ? static_cast<int>(m_status->plan->form.entries.size()) : 0;
}

QString LiveRoom::kindName() const
{
    return entry() ? wording::kindName(entry()->item.kind) : QString();
}

QString LiveRoom::stem() const
{
    return entry() ? wording::shownStem(entry()->item) : QString();
}

LiveOptionModel *LiveRoom::options()
{
    return &m_options;
}

QStringList LiveRoom::targets() const
{
    QStringList texts;
    if (entry() && entry()->item.kind == ItemKind::Matching) {
        const QStringList shown = wording::shownTargets(*entry());
        const bool isLettered = m_status->plan->settings.order == RoomOrder::Same;
        for (int place = 0; place < shown.size(); ++place) {
            const QString text = wording::targetText(entry()->item, shown.at(place));
            texts << (isLettered ? u"%1  %2"_s.arg(wording::letter(place), text) : text);
        }
    }
    return texts;
}

bool LiveRoom::countsRight() const
{
    return entry()
        && (entry()->item.kind == ItemKind::Matching || entry()->item.kind == ItemKind::Ordering);
}

LiveSeatModel *LiveRoom::seats()
{
    return &m_seats;
}

int LiveRoom::here() const
{
    return m_status ? m_status->here : 0;
}

int LiveRoom::seated() const
{
    return static_cast<int>(std::ranges::count_if(
        m_seats.rows(), [](const LiveSeatModel::Row &row) { return row.seat >= 0; }));
}

int LiveRoom::expected() const
{
    return m_status && m_status->plan ? static_cast<int>(m_status->plan->roster.size()) : 0;
}

int LiveRoom::came() const
{
    return expected() - missing() - excused();
}

int LiveRoom::excused() const
{
    return static_cast<int>(std::ranges::count(
        m_seats.rows(), LiveSeatModel::State::Excused, &LiveSeatModel::Row::state));
}

int LiveRoom::missing() const
{
    return static_cast<int>(std::ranges::count(
        m_seats.rows(), LiveSeatModel::State::Expected, &LiveSeatModel::Row::state));
}

QString LiveRoom::roomId() const
{
    return m_status && m_status->plan ? m_status->plan->id : QString();
}

int LiveRoom::answered() const
{
    return m_status ? m_status->answered : 0;
}

int LiveRoom::rightCount() const
{
    return isRevealed() && m_status->distribution ? m_status->distribution->right : 0;
}

QString LiveRoom::outcome() const
{
    if (!isRevealed()) {
        return {};
    }
    switch (way()) {
    case Way::Phones:
        break;
    case Way::Hands:
        return entry()->item.kind == ItemKind::MultipleChoice
            ? tr("多选按选项数举手，每人可以举几次")
            : tr("%1 人举手，%2 人举对").arg(answered()).arg(rightCount());
    case Way::Buzzer:
        if (m_status->isSolved) {
            const auto last = static_cast<std::size_t>(m_status->tried.back());
            return tr("%1 答对了").arg(m_status->seats[last].name);
        }
        return m_status->tried.empty() ? tr("没有人抢答") : tr("没有人答对");
    }
    return tr("%1 人作答，%2 人全对").arg(answered()).arg(rightCount());
}

QString LiveRoom::waitingFor() const
{
    QStringList names;
    for (const LiveSeatModel::Row &row : m_seats.rows()) {
        if (row.state == LiveSeatModel::State::Unanswered) {
            names << row.name;
        }
    }
    return names.join(tr("、"));
}

bool LiveRoom::isTimed() const
{
    return m_status && m_status->entry >= 0 && m_status->allowed.count() > 0;
}

QString LiveRoom::timeText() const
{
    return isTimed() ? wording::clockText(remaining()) : QString();
}

double LiveRoom::timeShare() const
{
    return isTimed() ? double(remaining().count()) / double(m_status->allowed.count()) : 0.0;
}

bool LiveRoom::isTimeShort() const
{
    return isTimed() && phase() == Phase::Open && remaining() <= shortTime;
}

QString LiveRoom::keyText() const
{
    if (!isRevealed()) {
        return {};
    }
    const bool isLettered = m_status->plan->settings.order == RoomOrder::Same
        || entry()->item.kind == ItemKind::TrueFalse;
    return isLettered ? wording::answerText(*entry(), entry()->item.key)
                      : wording::keyWords(entry()->item);
}

QString LiveRoom::rationale() const
{
    return isRevealed() ? entry()->item.rationale : QString();
}

QString LiveRoom::source() const
{
    return isRevealed() ? entry()->source : QString();
}

QString LiveRoom::passageHtml() const
{
    if (!isRevealed()) {
        return {};
    }
    const MarkedText whole = liveSource(*m_status->plan, m_status->entry);
    return paragraphsHtml(
        whole.text, whole.marks, {m_markColor, m_markInk, m_markUnderlined}, m_indent);
}

QString LiveRoom::excerptHtml() const
{
    if (!isRevealed()) {
        return {};
    }
    const MarkedText part = excerptOf(liveSource(*m_status->plan, m_status->entry), excerptLength);
    return markedHtml(part.text, part.marks, {m_markColor, m_markInk, m_markUnderlined});
}

LiveStandingModel *LiveRoom::standings()
{
    return &m_standings;
}

LiveStandingModel *LiveRoom::podium()
{
    return &m_podium;
}

int LiveRoom::equalsLeft() const
{
    return m_equalsLeft;
}

bool LiveRoom::isRanked() const
{
    return m_status && m_status->plan && m_status->plan->settings.ranking == RoomRanking::Podium;
}

bool LiveRoom::isInTeams() const
{
    return m_status && m_status->plan && !m_status->plan->settings.teams.isEmpty();
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

QString LiveRoom::spokenText() const
{
    QStringList lines {stem()};
    for (const LiveOptionModel::Row &row : m_options.rows()) {
        lines << (row.letter.isEmpty() ? row.text : u"%1，%2"_s.arg(row.letter, row.text));
    }
    return lines.join(u"。\n"_s);
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

void LiveRoom::order(const RoomCommand &command)
{
    ask(command);
}

void LiveRoom::setWifi(const QString &name, const QString &password)
{
    m_wifiName = name.trimmed();
    m_wifiPassword = password;
    Q_EMIT entranceChanged();
}

void LiveRoom::advance()
{
    if (!m_isBusy && phase() != Phase::Finished) {
        setBusy(true);
        ask({RoomAction::Next});
    }
}

void LiveRoom::togglePause()
{
    if (phase() == Phase::Open) {
        ask({isPaused() ? RoomAction::Resume : RoomAction::Pause});
    }
}

void LiveRoom::extend(int seconds)
{
    RoomCommand longer {RoomAction::Extend};
    longer.span = std::chrono::seconds(seconds);
    ask(longer);
}

void LiveRoom::skip()
{
    ask({RoomAction::Skip});
}

void LiveRoom::back()
{
    ask({RoomAction::Back});
}

void LiveRoom::toggleLock()
{
    ask({isLocked() ? RoomAction::Unlock : RoomAction::Lock});
}

void LiveRoom::finish()
{
    ask({RoomAction::Finish});
}

void LiveRoom::kick(int seat)
{
    ask({RoomAction::Kick, seat});
}

void LiveRoom::allow(int seat)
{
    ask({RoomAction::Allow, seat});
}

void LiveRoom::deny(int seat)
{
    ask({RoomAction::Deny, seat});
}

void LiveRoom::giveTime(int seat, int timePercent)
{
    RoomCommand longer {RoomAction::GiveTime, seat};
    longer.factor = timePercent / percent;
    ask(longer);
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

void LiveRoom::ask(const RoomCommand &command)
{
    if (isOpen()) {
        m_host->command(command);
    }
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

const FormEntry *LiveRoom::entry() const
{
    return m_status && m_status->plan && m_status->entry >= 0
        ? &m_status->plan->form.entries[static_cast<std::size_t>(m_status->entry)]
        : nullptr;
}

bool LiveRoom::isRevealed() const
{
    return entry() && phase() == Phase::Revealed;
}

std::chrono::milliseconds LiveRoom::remaining() const
{
    std::chrono::milliseconds elapsed = m_status->elapsed;
    if (phase() == Phase::Open && !isPaused()) {
        elapsed += m_workspace.now() - m_statusAt;
    }
    return std::clamp(m_status->allowed - elapsed, std::chrono::milliseconds(0), m_status->allowed);
}

} // namespace zhixing
