// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hand_counter.h"

#include "ui/hands_saving.h"
#include "ui/live_room.h"
#include "ui/response_wording.h"
#include "ui/workspace.h"

#include <QStandardPaths>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype mostDigits = 4;

} // namespace

HandCounter::HandCounter(Workspace &workspace, LiveRoom &room, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_room(room)
{
    connect(&m_room, &LiveRoom::changed, this, &HandCounter::follow);
    connect(&m_room, &LiveRoom::refused, this, [this] {
        if (m_room.status()) {
            m_people = m_room.status()->people;
            readCounts();
            Q_EMIT changed();
        }
    });
}

bool HandCounter::isCounting() const
{
    return m_isCounting;
}

QList<int> HandCounter::counts() const
{
    return m_counts;
}

int HandCounter::selected() const
{
    return m_selected;
}

void HandCounter::setSelected(int option)
{
    const int bounded = option >= 0 && option < m_counts.size() ? option : -1;
    if (m_selected != bounded) {
        takeTyped();
        m_selected = bounded;
        Q_EMIT changed();
    }
}

QString HandCounter::typed() const
{
    return m_typed;
}

int HandCounter::people() const
{
    return m_people;
}

void HandCounter::setPeople(int people)
{
    const int bounded = std::clamp(people, 0, mostPeople);
    if (m_people != bounded) {
        m_people = bounded;
        RoomCommand counted {RoomAction::CountPeople};
        counted.count = bounded;
        m_room.order(counted);
        Q_EMIT changed();
    }
}

bool HandCounter::hasOneHandEach() const
{
    const RoomStatus *status = m_room.status();
    return status && status->entry >= 0
        && status->plan->form.entries[static_cast<std::size_t>(status->entry)].item.kind
        != ItemKind::MultipleChoice;
}

QString HandCounter::rest() const
{
    if (m_people == 0) {
        return tr("没有填在场人数，未举手的人数就算不出");
    }
    if (!hasOneHandEach()) {
        return tr("多选每人可以举几次手，未举手的人数算不出");
    }
    const int left = m_people - std::accumulate(m_counts.begin(), m_counts.end(), 0);
    return left >= 0
        ? tr("在场 %1 人，未举手 %2 人").arg(m_people).arg(left)
        : tr("举手比在场的 %1 人多 %2 人，请再数一遍，或者改在场人数").arg(m_people).arg(-left);
}

bool HandCounter::areTooMany() const
{
    const int most = m_counts.isEmpty() ? 0 : *std::ranges::max_element(m_counts);
    const int all = hasOneHandEach() ? std::accumulate(m_counts.begin(), m_counts.end(), 0) : most;
    return m_people > 0 && all > m_people;
}

QString HandCounter::saved() const
{
    return m_saved;
}

bool HandCounter::hasFailed() const
{
    return m_failed;
}

bool HandCounter::takeKey(int key, const QString &text)
{
    if (!m_isCounting) {
        return false;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return enter();
    case Qt::Key_Backspace:
        return erase();
    case Qt::Key_Up:
        setSelected(std::max(0, m_selected - 1));
        return true;
    case Qt::Key_Down:
        setSelected(std::min(static_cast<int>(m_counts.size()) - 1, m_selected + 1));
        return true;
    default:
        return type(text);
    }
}

bool HandCounter::type(const QString &text)
{
    if (text.size() != 1) {
        return false;
    }
    const QChar sign = text.front();
    if (sign.isDigit() && m_selected >= 0) {
        if (m_typed.size() < mostDigits) {
            m_typed += QString::number(sign.digitValue());
            Q_EMIT changed();
        }
        return true;
    }
    if ((sign == u'+' || sign == u'=' || sign == u'-') && m_selected >= 0) {
        step(m_selected, sign == u'-' ? -1 : 1);
        return true;
    }
    const int option = sign.toUpper().unicode() - u'A';
    if (option < 0 || option >= m_counts.size()) {
        return false;
    }
    // "A12B3" does without Enter.
    setSelected(option);
    return true;
}

bool HandCounter::enter()
{
    if (!m_isCounting || m_typed.isEmpty() || m_selected < 0) {
        return false;
    }
    takeTyped();
    m_selected = m_selected + 1 < m_counts.size() ? m_selected + 1 : -1;
    Q_EMIT changed();
    return true;
}

/// What was typed counts also where Enter was not pressed: "A12B3", or an arrow, or the mouse.
void HandCounter::takeTyped()
{
    if (m_isCounting && !m_typed.isEmpty() && m_selected >= 0 && m_selected < m_counts.size()) {
        count(m_selected, m_typed.toInt());
    }
    m_typed.clear();
}

void HandCounter::finish()
{
    takeTyped();
    Q_EMIT changed();
}

bool HandCounter::erase()
{
    if (m_typed.isEmpty()) {
        return false;
    }
    m_typed.chop(1);
    Q_EMIT changed();
    return true;
}

void HandCounter::step(int option, int by)
{
    if (m_isCounting && option >= 0 && option < m_counts.size()) {
        takeTyped();
        m_selected = option;
        count(option, m_counts.at(option) + by);
        Q_EMIT changed();
    }
}

void HandCounter::count(int option, int hands)
{
    const int bounded = std::clamp(hands, 0, mostPeople);
    if (option < 0 || option >= m_counts.size()) {
        return;
    }
    m_counts[option] = bounded;
    RoomCommand counted {RoomAction::CountHands};
    counted.option = m_options.at(option);
    counted.count = bounded;
    m_room.order(counted);
}

void HandCounter::readCounts()
{
    const RoomStatus &status = *m_room.status();
    m_options.clear();
    m_counts.clear();
    if (status.entry < 0) {
        return;
    }
    m_options
        = wording::shownOptions(status.plan->form.entries[static_cast<std::size_t>(status.entry)]);
    for (const QString &option : m_options) {
        int hands = 0;
        if (status.distribution) {
            const auto &counted = status.distribution->options;
            const auto found = std::ranges::find(counted, option, &PickCount::option);
            hands = found == counted.end() ? 0 : found->count;
        }
        m_counts << hands;
    }
}

void HandCounter::follow()
{
    const RoomStatus *status = m_room.status();
    const bool isByHands = status && status->plan->settings.way == RoomWay::Hands;
    const bool isCounting = isByHands && status->entry >= 0
        && (status->phase == RoomPhase::Closed
            || (status->phase == RoomPhase::Revealed && status->run == RunState::Revealed));
    const bool isNew = isByHands && (m_entry != status->entry || m_isCounting != isCounting);
    if (!isByHands) {
        m_entry = -1;
        m_people = 0;
        m_counts.clear();
    } else if (isNew || m_entry < 0) {
        // What was counted since is newer than what the room has told.
        m_entry = status->entry;
        m_people = status->people;
        m_typed.clear();
        readCounts();
        m_selected = isCounting && status->phase == RoomPhase::Closed ? 0 : -1;
    }
    m_isCounting = isCounting;
    if (!isByHands && !m_saved.isEmpty()) {
        tell({}, false);
    }
    Q_EMIT changed();
}

bool HandCounter::save()
{
    const RoomStatus *status = m_room.status();
    if (!status) {
        return false;
    }
    const auto record = readHands(m_workspace, status->plan->id);
    if (!record) {
        return tell(errorText(Doing::ReadingRecords, record.error()), true);
    }
    const auto path = saveHands(*record,
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        HandsFormat::Csv);
    if (!path) {
        return tell(errorText(Doing::ExportingResults, path.error()), true);
    }
    return tell(tr("已存好：%1").arg(*path), false);
}

bool HandCounter::tell(const QString &saved, bool failed)
{
    m_saved = saved;
    m_failed = failed;
    Q_EMIT savedChanged();
    return !failed;
}

} // namespace zhixing
