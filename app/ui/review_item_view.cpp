// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review_item_view.h"

#include "assessment/form.h"
#include "ui/item_linter.h"
#include "ui/review_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

QString certificateText(const Option &option)
{
    return option.certificate ? QString(wording::certificateName(option.certificate->code) + u"："_s
                                    + option.certificate->reason)
                              : QString();
}

QString targetText(const Item &item, std::size_t option)
{
    const QString id = item.key.value(static_cast<qsizetype>(option));
    const auto found = std::ranges::find(item.targets, id, &Option::id);
    return found == item.targets.end() ? QString() : found->text;
}

} // namespace

ReviewItemView::ReviewItemView(Workspace &workspace, ItemLinter &linter, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_linter(linter)
    , m_reader(workspace)
{
}

bool ReviewItemView::isLoaded() const
{
    return m_item.has_value();
}

QString ReviewItemView::itemId() const
{
    return m_item ? m_item->id : QString();
}

QString ReviewItemView::kind() const
{
    return m_item ? wording::kindName(m_item->kind) : QString();
}

QString ReviewItemView::rule() const
{
    return m_item ? m_item->rule : QString();
}

QString ReviewItemView::topic() const
{
    return m_item ? m_item->topic : QString();
}

QString ReviewItemView::stem() const
{
    return m_item ? wording::shownStem(*m_item) : QString();
}

QString ReviewItemView::rationale() const
{
    return m_item ? m_item->rationale : QString();
}

QString ReviewItemView::stateName() const
{
    return m_item ? wording::stateName(m_item->review) : QString();
}

int ReviewItemView::state() const
{
    return m_item ? static_cast<int>(m_item->review) : 0;
}

QString ReviewItemView::openText() const
{
    const Review *review = m_item ? m_workspace.banks()->reviewOfItem(m_item->id) : nullptr;
    if (!review) {
        return {};
    }
    const ItemReview &state = review->review(m_item->id);
    if (state.isConflicting) {
        return tr(
            "两位审题人的决定不一样，现在以后一个为准。撤销其中一个，或再做一次决定，就算定下来。");
    }
    if (state.stale) {
        return wording::staleText(*state.stale);
    }
    return m_item->review == ReviewState::Candidate
        ? tr("候选题：同类的题，审题人挑出过毛病。看过没有问题再通过，通过以后才会出现在练习和测验"
             "里。")
        : QString();
}

bool ReviewItemView::isConflicting() const
{
    const Review *review = m_item ? m_workspace.banks()->reviewOfItem(m_item->id) : nullptr;
    return review && review->review(m_item->id).isConflicting;
}

QString ReviewItemView::statistics() const
{
    const ItemStatistics figures = m_item ? m_statistics.value(m_item->id) : ItemStatistics {};
    if (figures.asked == 0) {
        return tr("还没有人答过这道题。");
    }
    const QString asked
        = tr("出现在 %1 份交了的卷里，%2 人次作答").arg(figures.asked).arg(figures.answered);
    if (figures.answered == 0) {
        return tr("%1。").arg(asked);
    }
    const auto share = std::lround(100.0 * figures.correct / figures.answered);
    return tr("%1，答对 %2%。").arg(asked).arg(share);
}

ReviewLineModel *ReviewItemView::options()
{
    return &m_options;
}

ReviewLineModel *ReviewItemView::findings()
{
    return &m_findings;
}

ReviewLineModel *ReviewItemView::decisions()
{
    return &m_decisions;
}

PassageReader *ReviewItemView::reader()
{
    return &m_reader;
}

void ReviewItemView::show(const Item *item)
{
    m_item = item ? std::optional(*item) : std::nullopt;
    m_options.setLines(optionLines());
    m_decisions.setLines(decisionLines());
    if (m_item) {
        m_reader.openEvidence({*m_item, {}, {}});
    }
    readFindings();
    Q_EMIT changed();
}

void ReviewItemView::setStatistics(QHash<QString, ItemStatistics> statistics)
{
    m_statistics = std::move(statistics);
    Q_EMIT changed();
}

void ReviewItemView::readFindings()
{
    std::vector<ReviewLine> lines;
    if (m_item) {
        for (const Finding &finding : m_linter.findings(m_item->id)) {
            lines.push_back({{},
                finding.rule,
                wording::findingName(finding),
                wording::findingDetail(finding),
                ReviewLine::Tone::Warning});
        }
    }
    m_findings.setLines(std::move(lines));
}

std::vector<ReviewLine> ReviewItemView::optionLines() const
{
    std::vector<ReviewLine> lines;
    if (!m_item) {
        return lines;
    }
    const auto add = [&lines](const QString &label, const Option &option, bool isKey) {
        lines.push_back({option.id,
            label,
            option.text,
            certificateText(option),
            isKey ? ReviewLine::Tone::Right : ReviewLine::Tone::Plain});
    };
    for (std::size_t i = 0; i < m_item->options.size(); ++i) {
        const Option &option = m_item->options[i];
        const QString letter = wording::letter(static_cast<int>(i));
        if (m_item->kind == ItemKind::Matching) {
            lines.push_back({option.id,
                letter,
                tr("%1 —— %2").arg(option.text, targetText(*m_item, i)),
                {},
                ReviewLine::Tone::Right});
        } else if (m_item->kind == ItemKind::Ordering) {
            const auto place = m_item->key.indexOf(option.id) + 1;
            add(QString::number(place), option, true);
        } else {
            add(m_item->kind == ItemKind::TrueFalse ? QString() : letter,
                option,
                m_item->key.contains(option.id));
        }
    }
    if (m_item->kind == ItemKind::Ordering) {
        std::ranges::sort(lines, {}, [](const ReviewLine &line) { return line.label.toInt(); });
    }
    for (const Option &target : m_item->targets) {
        if (!m_item->key.contains(target.id)) {
            add(tr("多余"), target, false);
        }
    }
    if (m_item->options.empty()) {
        const bool isCloze = m_item->kind == ItemKind::Cloze;
        for (qsizetype i = 0; i < m_item->key.size(); ++i) {
            const QString label = !isCloze ? QString::number(i + 1)
                : i == 0                   ? tr("答案")
                                           : tr("也算对");
            lines.push_back({{}, label, m_item->key[i], {}, ReviewLine::Tone::Right});
        }
    }
    return lines;
}

std::vector<ReviewLine> ReviewItemView::decisionLines() const
{
    std::vector<ReviewLine> lines;
    const Review *review = m_item ? m_workspace.banks()->reviewOfItem(m_item->id) : nullptr;
    if (!review) {
        return lines;
    }
    const ItemReview &state = review->review(m_item->id);
    for (const QString &id : state.history) {
        const Decision &decision = *review->decision(id);
        const bool inForce = review->isInForce(id);
        const QString who
            = tr("%1 %2").arg(decision.reviewer, wording::actionName(decision.action));
        QString detail = wording::momentText(decision.at);
        if (!decision.reason.isEmpty()) {
            detail = decision.reason + u" · "_s + detail;
        }
        if (!inForce) {
            detail = tr("已撤销") + u" · "_s + detail;
        }
        const auto tone = !inForce     ? ReviewLine::Tone::Faded
            : id == state.standing     ? ReviewLine::Tone::Right
            : state.heads.contains(id) ? ReviewLine::Tone::Warning
                                       : ReviewLine::Tone::Plain;
        lines.push_back({id, {}, who, detail, tone, inForce});
    }
    std::ranges::reverse(lines);
    return lines;
}

} // namespace zhixing
