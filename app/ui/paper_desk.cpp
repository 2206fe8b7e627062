// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper_desk.h"

#include "ui/paper_wording.h"
#include "ui/workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::size_t mostSuggestions = 5;

} // namespace

PaperDesk::PaperDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

QStringList PaperDesk::papers() const
{
    QStringList lines;
    for (const PrintedSummary &summary : m_summaries) {
        lines << wording::printedLine(summary);
    }
    return lines;
}

int PaperDesk::paper() const
{
    return m_paper;
}

void PaperDesk::setPaper(int paper)
{
    if (paper == m_paper || paper < 0 || paper >= static_cast<int>(m_summaries.size())) {
        return;
    }
    m_paper = paper;
    m_version = 0;
    m_printed.reset();
    if (auto printed
        = m_workspace.papers()->load(m_summaries[static_cast<std::size_t>(paper)].id)) {
        m_printed = std::move(*printed);
    } else {
        m_workspace.report(Doing::ReadingRecords, printed.error());
    }
    showVersion();
}

QStringList PaperDesk::versions() const
{
    QStringList names;
    for (std::size_t version = 0; m_printed && version < m_printed->versions.size(); ++version) {
        names << versionName(static_cast<int>(version));
    }
    return names;
}

int PaperDesk::version() const
{
    return m_version;
}

void PaperDesk::setVersion(int version)
{
    if (version != m_version && version >= 0 && version < versions().size()) {
        m_version = version;
        showVersion();
    }
}

QString PaperDesk::code() const
{
    return m_printed ? m_printed->code : QString();
}

int PaperDesk::sittings() const
{
    return m_paper < 0 ? 0 : m_summaries[static_cast<std::size_t>(m_paper)].sittings;
}

void PaperDesk::countSittings(const QString &form, int more)
{
    const auto summary = std::ranges::find(m_summaries, form, &PrintedSummary::id);
    if (summary != m_summaries.end()) {
        summary->sittings += more;
    }
}

QString PaperDesk::satOn() const
{
    return m_satOn;
}

void PaperDesk::setSatOn(const QString &satOn)
{
    if (m_satOn != satOn) {
        m_satOn = satOn;
        setProblem({});
        keepDraft();
        Q_EMIT changed();
    }
}

QString PaperDesk::name() const
{
    return m_name;
}

void PaperDesk::setName(const QString &name)
{
    if (m_name != name) {
        m_name = name;
        setProblem({});
        lookForLearners();
        keepDraft();
        Q_EMIT changed();
    }
}

QString PaperDesk::branch() const
{
    return m_branch;
}

void PaperDesk::setBranch(const QString &branch)
{
    if (m_branch != branch) {
        m_branch = branch;
        setProblem({});
        keepDraft();
        Q_EMIT changed();
    }
}

QStringList PaperDesk::suggestions() const
{
    QStringList lines;
    for (const Learner &learner : m_found) {
        lines << (learner.branch.isEmpty() ? learner.name
                                           : tr("%1 · %2").arg(learner.name, learner.branch));
    }
    return lines;
}

PaperCellModel *PaperDesk::cells()
{
    return &m_cells;
}

int PaperDesk::current() const
{
    return m_current;
}

QString PaperDesk::hint() const
{
    const FormEntry *entry = m_cells.entryAt(m_current);
    return entry ? wording::typingHint(m_current + 1, *entry) : wording::allTypedHint();
}

QString PaperDesk::score() const
{
    const int count = m_cells.count();
    return tr("已录 %1/%2 题 · 得 %3 分")
        .arg(count - m_cells.untyped())
        .arg(count)
        .arg(QString::number(m_cells.earned(), 'g', 4));
}

QString PaperDesk::problem() const
{
    return m_problem;
}

PaperDoneModel *PaperDesk::done()
{
    return &m_done;
}

void PaperDesk::open()
{
    m_done.clear();
    m_paper = -1;
    m_printed.reset();
    readPapers();
    m_learners.clear();
    if (LearnerStore *learners = m_workspace.learners()) {
        if (auto all = learners->all()) {
            m_learners = std::move(*all);
        } else {
            m_workspace.report(Doing::ReadingRecords, all.error());
        }
    }
    // What was being typed when the program ended is gone on with.
    const auto begun = std::ranges::find_if(m_summaries,
        [](const PrintedSummary &summary) { return summary.draftVersion.has_value(); });
    if (begun == m_summaries.end()) {
        setPaper(0);
    } else {
        setPaper(static_cast<int>(begun - m_summaries.begin()));
        setVersion(*begun->draftVersion);
    }
}

void PaperDesk::leave()
{
    m_done.clear();
    if (m_hasEntered) {
        m_hasEntered = false;
        m_workspace.noteRecordsChanged();
    }
}

void PaperDesk::readPapers()
{
    m_summaries.clear();
    if (PaperStore *papers = m_workspace.papers()) {
        if (auto all = papers->all()) {
            m_summaries = std::move(*all);
        } else {
            m_workspace.report(Doing::ReadingRecords, all.error());
        }
    }
    Q_EMIT papersChanged();
}

void PaperDesk::showVersion()
{
    const bool isThere
        = m_printed && static_cast<std::size_t>(m_version) < m_printed->versions.size();
    m_cells.show(isThere ? m_printed->versions[static_cast<std::size_t>(m_version)] : Form());
    clearLine();
    if (isThere) {
        const auto kept = m_workspace.papers()->draft(m_printed->versions.front().id, m_version);
        if (!kept) {
            m_workspace.report(Doing::ReadingRecords, kept.error());
        } else if (*kept) {
            showDraft(**kept);
        }
    }
    Q_EMIT paperChanged();
    Q_EMIT changed();
}

void PaperDesk::showDraft(const PaperDraft &draft)
{
    m_name = draft.name;
    m_branch = draft.branch;
    m_satOn = draft.satOn.isEmpty() ? m_satOn : draft.satOn;
    m_cells.setAllTyped(draft.typed);
    const auto next = static_cast<int>(m_cells.typed().indexOf(QString()));
    m_current = next < 0 ? m_cells.count() : next;
    m_found.clear();
}

void PaperDesk::clearLine()
{
    m_name.clear();
    m_found.clear();
    m_cells.setAllTyped({});
    m_current = 0;
    if (m_satOn.isEmpty()) {
        m_satOn = today().toString(Qt::ISODate);
    }
    setProblem({});
}

void PaperDesk::lookForLearners()
{
    m_found.clear();
    const QString wanted = m_name.simplified();
    if (wanted.isEmpty()) {
        return;
    }
    for (const bool atStart : {true, false}) {
        for (const Learner &learner : m_learners) {
            const bool starts = learner.name.startsWith(wanted, Qt::CaseInsensitive);
            const bool fits
                = atStart ? starts : !starts && learner.name.contains(wanted, Qt::CaseInsensitive);
            if (fits && m_found.size() < mostSuggestions) {
                m_found.push_back(learner);
            }
        }
    }
}

bool PaperDesk::takeSuggestion(int row)
{
    std::optional<Learner> taken;
    if (row >= 0 && row < static_cast<int>(m_found.size())) {
        taken = m_found[static_cast<std::size_t>(row)];
    } else {
        const QString wanted = m_name.simplified();
        std::vector<Learner> same;
        std::ranges::copy_if(m_learners, std::back_inserter(same), [&](const Learner &learner) {
            return learner.name == wanted;
        });
        if (same.size() == 1) {
            taken = same.front();
        }
    }
    m_found.clear();
    if (taken) {
        m_name = taken->name;
        m_branch = taken->branch;
        keepDraft();
    }
    Q_EMIT changed();
    return taken.has_value();
}

bool PaperDesk::type(const QString &key)
{
    const FormEntry *entry = m_cells.entryAt(m_current);
    if (!entry || key.size() != 1) {
        return false;
    }
    QString typed = m_cells.typedAt(m_current);
    const TypedKey outcome = typeKey(*entry, typed, key.front());
    if (outcome == TypedKey::Refused) {
        return false;
    }
    setProblem({});
    m_cells.setTyped(m_current, typed);
    if (outcome == TypedKey::Ends) {
        ++m_current;
    }
    keepDraft();
    Q_EMIT changed();
    return true;
}

void PaperDesk::erase()
{
    if (m_cells.typedAt(m_current).isEmpty() && m_current > 0) {
        --m_current;
    }
    m_cells.setTyped(m_current,
        m_cells.typedAt(m_current).chopped(m_cells.typedAt(m_current).isEmpty() ? 0 : 1));
    setProblem({});
    keepDraft();
    Q_EMIT changed();
}

void PaperDesk::goTo(int cell)
{
    const int bounded = std::clamp(cell, 0, m_cells.count());
    if (m_current != bounded) {
        m_current = bounded;
        Q_EMIT changed();
    }
}

void PaperDesk::setProblem(const QString &problem)
{
    m_problem = problem;
    m_isAsked = false;
}

} // namespace zhixing
