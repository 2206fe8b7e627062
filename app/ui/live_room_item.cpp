// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The item that is shown, its time and its key: a part of LiveRoom.

#include "ui/live_room.h"
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

constexpr std::chrono::seconds shortTime {5};
constexpr int excerptLength = 180;

} // namespace

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

QString LiveRoom::spokenText() const
{
    QStringList lines {stem()};
    for (const LiveOptionModel::Row &row : m_options.rows()) {
        lines << (row.letter.isEmpty() ? row.text : u"%1，%2"_s.arg(row.letter, row.text));
    }
    return lines.join(u"。\n"_s);
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
