// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice_rounds.h"

#include "ui/practice_choice.h"
#include "ui/practice_records.h"
#include "ui/practice_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <algorithm>

namespace zhixing
{

namespace
{

using Mode = PracticeSession::Mode;

/// How long a round stands on 首页.
constexpr std::chrono::days recently {3};

Mode modeOf(const std::optional<PracticeMode> &kept)
{
    if (!kept) {
        return Mode::Reading;
    }
    switch (*kept) {
    case PracticeMode::Daily:
        return Mode::Daily;
    case PracticeMode::Topical:
        return Mode::Topical;
    case PracticeMode::Mistakes:
        return Mode::Mistakes;
    case PracticeMode::Favourites:
        return Mode::Favourites;
    case PracticeMode::Challenge:
        return Mode::Challenge;
    }
    Q_UNREACHABLE();
}

} // namespace

PracticeRounds::PracticeRounds(Workspace &workspace, PracticeRecords &records, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_records(records)
{
    connect(&m_records, &PracticeRecords::changed, this, &PracticeRounds::show);
}

bool PracticeRounds::isOpen() const
{
    return m_shown.has_value();
}

bool PracticeRounds::isRecent() const
{
    return m_shown && m_shown->recent;
}

QString PracticeRounds::title() const
{
    return m_shown ? m_shown->title : QString();
}

QString PracticeRounds::progress() const
{
    return m_shown ? m_shown->progress : QString();
}

double PracticeRounds::share() const
{
    return m_shown ? m_shown->share : 0.0;
}

QString PracticeRounds::leftOut() const
{
    return m_shown ? m_shown->leftOut : QString();
}

QString PracticeRounds::brokenChallenge() const
{
    return m_brokenChallenge;
}

std::optional<OpenRound> PracticeRounds::latest() const
{
    std::optional<OpenRound> latest;
    for (const PracticeRound &round : m_rounds) {
        std::optional<OpenRound> open = opened(round);
        if (open && open->mode != Mode::Daily && (!latest || open->at > latest->at)) {
            latest = std::move(open);
        }
    }
    return latest;
}

std::optional<OpenRound> PracticeRounds::openIn(Mode mode) const
{
    const auto round = std::ranges::find(m_rounds, recordedMode(mode), &PracticeRound::mode);
    return round == m_rounds.end() ? std::nullopt : opened(*round);
}

std::vector<PracticeResponse> PracticeRounds::answersOf(const PracticeRound &round) const
{
    auto answers = m_workspace.practice()->responsesIn(round.sitting);
    if (!answers) {
        m_workspace.report(Doing::ReadingRecords, answers.error());
        return {};
    }
    return std::move(*answers);
}

std::optional<OpenRound> PracticeRounds::opened(const PracticeRound &round) const
{
    const bool reads = !round.mode;
    const auto dayOf = [this](UtcTime at) {
        return studyDayAt(at, m_workspace.zone());
    };
    const bool isPast = round.mode == PracticeMode::Daily && dayOf(round.at) != m_records.now().day;
    if (round.mode == PracticeMode::Challenge || isPast) {
        return std::nullopt;
    }
    OpenRound open;
    open.mode = modeOf(round.mode);
    open.sitting = round.sitting;
    open.filter = round.filter;
    open.at = round.at;
    open.given = answersOf(round);
    for (qsizetype place = 0; place < round.items.size(); ++place) {
        const QString &id = round.items[place];
        const bool isAnswered = std::ranges::any_of(open.given,
            [&id](const PracticeResponse &response) { return response.entry.item.id == id; });
        const Item *item = m_records.item(id);
        if (isAnswered) {
            continue;
        }
        if (item && !m_records.isWithheld(id)) {
            open.place += reads && place < round.place ? 1 : 0;
            open.left.push_back(item);
        } else {
            ++(item ? open.withheld : open.gone);
        }
    }
    if (reads) {
        open.place = std::min(open.place, static_cast<int>(open.left.size()) - 1);
        return open.left.empty() ? std::nullopt : std::optional(std::move(open));
    }
    open.place = static_cast<int>(open.given.size());
    bool isPending = false;
    if (!open.given.empty()) {
        const PracticeResponse &last = open.given.back();
        open.at = std::max(open.at, last.given.at);
        // A 简答 whose points its learner has not ticked yet.
        isPending = markResponse(last).pending;
        open.place -= isPending ? 1 : 0;
    }
    return open.left.empty() && !isPending ? std::nullopt : std::optional(std::move(open));
}

QString PracticeRounds::titleOf(const OpenRound &round) const
{
    QStringList parts {wording::modeName(round.mode)};
    if (round.filter.topic) {
        parts << (round.filter.topic->isEmpty() ? tr("未分专题") : *round.filter.topic);
    }
    if (round.filter.kind) {
        parts << wording::kindName(*round.filter.kind);
    }
    if (round.filter.passage && m_workspace.library()) {
        if (const Passage *passage = m_workspace.library()->passage(*round.filter.passage)) {
            parts << wording::passageTitle(*passage);
        }
    }
    return parts.join(tr(" · "));
}

void PracticeRounds::show()
{
    m_shown.reset();
    if (const std::optional<OpenRound> round = latest()) {
        const int count = static_cast<int>(round->given.size() + round->left.size());
        Shown shown;
        shown.recent = m_workspace.now() - round->at < recently;
        shown.title = titleOf(*round);
        shown.progress = tr("第 %1 题，共 %2 题").arg(round->place + 1).arg(count);
        shown.share = static_cast<double>(round->place) / std::max(1, count);
        shown.leftOut = wording::leftOutText(round->gone, round->withheld);
        m_shown = shown;
    }
    m_brokenChallenge = challengeText();
    Q_EMIT changed();
}

QString PracticeRounds::challengeText() const
{
    const auto round
        = std::ranges::find(m_rounds, std::optional(PracticeMode::Challenge), &PracticeRound::mode);
    if (round == m_rounds.end()) {
        return {};
    }
    const std::vector<PracticeResponse> given = answersOf(*round);
    const bool isMissed = std::ranges::any_of(
        given, [](const PracticeResponse &response) { return !markResponse(response).correct; });
    // One that ended by an error is over as any other.
    return given.empty() || isMissed
        ? QString()
        : tr("上次挑战中途离开，按规则已经结束，连对 %1 题。").arg(given.size());
}

void PracticeRounds::keep(
    Mode mode, const QString &sitting, const ItemFilter &filter, const QStringList &items)
{
    const PracticeRound round {recordedMode(mode), sitting, filter, items, 0, m_workspace.now()};
    std::erase_if(m_rounds, [&](const PracticeRound &kept) { return kept.mode == round.mode; });
    m_rounds.push_back(round);
    take(m_workspace.practice()->keepRound(m_records.learner(), round));
}

void PracticeRounds::move(int place)
{
    const auto round
        = std::ranges::find(m_rounds, std::optional<PracticeMode>(), &PracticeRound::mode);
    if (round != m_rounds.end() && round->place != place) {
        round->place = place;
        round->at = m_workspace.now();
        take(m_workspace.practice()->moveRound(m_records.learner(), place, round->at));
    }
}

void PracticeRounds::end(Mode mode)
{
    if (std::erase_if(
            m_rounds, [mode](const PracticeRound &kept) { return kept.mode == recordedMode(mode); })
        > 0) {
        take(m_workspace.practice()->endRound(m_records.learner(), recordedMode(mode)));
    }
}

void PracticeRounds::take(const Result<void> &written)
{
    if (!written) {
        m_workspace.report(Doing::SavingAnswer, written.error());
    }
    show();
}

void PracticeRounds::refresh()
{
    m_rounds.clear();
    if (!m_workspace.practice() || m_records.learner().isEmpty()) {
        return;
    }
    Result<std::vector<PracticeRound>> rounds = m_workspace.practice()->rounds(m_records.learner());
    if (rounds) {
        m_rounds = std::move(*rounds);
    } else {
        m_workspace.report(Doing::ReadingRecords, rounds.error());
    }
}

} // namespace zhixing
