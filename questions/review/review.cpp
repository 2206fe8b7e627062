// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/review.h"

#include "review/anchor.h"
#include "review/overlay_json.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

const auto writtenRule = u"HAND"_s;

std::unexpected<Error> badUse(const QString &detail, const QString &where = {})
{
    return fail(ErrorCode::BadUse, detail, where);
}

QString idFrom(QChar prefix, const QStringList &parts)
{
    const auto digest
        = QCryptographicHash::hash(parts.join(u'\0').toUtf8(), QCryptographicHash::Sha256);
    return prefix + QString::fromLatin1(digest.first(8).toHex());
}

bool hasAnswers(const Item &item)
{
    return item.kind == ItemKind::Cloze || item.kind == ItemKind::ShortAnswer;
}

Option *optionOf(Item &item, const QString &id)
{
    for (auto *options : {&item.options, &item.targets}) {
        if (const auto it = std::ranges::find(*options, id, &Option::id); it != options->end()) {
            return &*it;
        }
    }
    return nullptr;
}

void revise(Item &item, const Revision &revision)
{
    item.stem = revision.stem.value_or(item.stem);
    item.rationale = revision.rationale.value_or(item.rationale);
    for (const auto &[id, text] : revision.options) {
        if (Option *option = optionOf(item, id)) {
            option->text = text;
        }
    }
    if (revision.answers && hasAnswers(item)) {
        item.key = *revision.answers;
    }
}

/// What of a revision changes the item.
Revision changesOf(Item item, Revision revision)
{
    if (revision.stem == item.stem) {
        revision.stem.reset();
    }
    if (revision.rationale == item.rationale) {
        revision.rationale.reset();
    }
    if (revision.answers == item.key) {
        revision.answers.reset();
    }
    std::erase_if(revision.options, [&item](const Revision::OptionText &option) {
        const Option *present = optionOf(item, option.id);
        return present && present->text == option.text;
    });
    return revision;
}

ReviewState stateAfter(const Decision &decision)
{
    switch (decision.action) {
    case DecisionAction::Edit:
        return ReviewState::Edited;
    case DecisionAction::Reject:
        return ReviewState::Rejected;
    case DecisionAction::Approve:
    case DecisionAction::Add:
    case DecisionAction::Undo:
        break;
    }
    return ReviewState::Approved;
}

/// A rejected item stays rejected however it is worded next; an approval holds for what was read.
std::optional<StaleCause> staleCause(
    const Decision &decision, TargetIndex::Fit fit, const Wording &wording)
{
    if (fit == TargetIndex::Fit::OtherSentence) {
        return StaleCause::Sentence;
    }
    const bool holdsForAnyWording
        = decision.action == DecisionAction::Reject || decision.action == DecisionAction::Add;
    if (fit == TargetIndex::Fit::OtherSlot
        || (!holdsForAnyWording && !isSameWording(decision.wording, wording))) {
        return StaleCause::Wording;
    }
    return std::nullopt;
}

} // namespace

QString toString(StaleCause cause)
{
    return cause == StaleCause::Sentence ? u"sentence"_s : u"wording"_s;
}

Review::Review(Bank bank, Overlay overlay)
    : m_original(std::make_shared<const Bank>(std::move(bank)))
    , m_originalIndex(std::make_shared<const TargetIndex>(m_original->items))
{
    setOverlay(std::move(overlay));
}

void Review::setOverlay(Overlay overlay)
{
    m_overlay = std::make_shared<const Overlay>(std::move(overlay));
    m_log = std::make_shared<const DecisionLog>(*m_overlay);
    apply();
}

const ItemReview &Review::review(const QString &item) const
{
    static const ItemReview none;
    const auto it = m_reviews.constFind(item);
    return it == m_reviews.cend() ? none : *it;
}

const Item *Review::item(const QString &id) const
{
    const auto it = m_rows.constFind(id);
    return it == m_rows.cend() ? nullptr : &m_bank.items[*it];
}

const Decision *Review::decision(const QString &id) const
{
    return m_log->find(id);
}

bool Review::isInForce(const QString &decision) const
{
    return m_log->isInForce(decision);
}

bool Review::concerns(const Decision &decision) const
{
    if (decision.action == DecisionAction::Undo) {
        return m_log->find(decision.undoes) != nullptr;
    }
    return decision.action == DecisionAction::Add
        ? !findAgain(decision.item->evidence, *m_original).empty()
        : m_originalIndex->find(decision.target).has_value();
}

void Review::apply()
{
    m_bank = *m_original;
    m_rows.clear();
    m_reviews.clear();
    m_stale.clear();
    m_conflicts.clear();
    m_orphans.clear();
    addWrittenItems();
    const std::size_t built = m_original->items.size();
    const std::vector<Item> written(
        m_bank.items.begin() + static_cast<std::ptrdiff_t>(built), m_bank.items.end());
    const TargetIndex writtenIndex(written);
    m_targets.clear();
    m_wordings.clear();
    for (std::size_t i = 0; i < m_bank.items.size(); ++i) {
        m_rows.insert(m_bank.items[i].id, i);
        m_targets.push_back(
            i < built ? m_originalIndex->target(i) : writtenIndex.target(i - built));
        m_wordings.push_back(wordingOf(m_bank.items[i]));
    }
    std::map<std::size_t, std::vector<Fitting>> byItem;
    for (const Decision &decision : m_overlay->decisions) {
        if (decision.action == DecisionAction::Undo) {
            continue;
        }
        auto match = m_originalIndex->find(decision.target);
        if (!match || match->fit != TargetIndex::Fit::Same) {
            const auto other = writtenIndex.find(decision.target);
            if (other && (!match || other->fit == TargetIndex::Fit::Same)) {
                match = TargetIndex::Match {built + other->item, other->fit};
            }
        }
        // An item that was written and taken back, or whose sentence is gone, is no other item.
        const bool isLost
            = match && match->fit != TargetIndex::Fit::Same && decision.target.rule == writtenRule;
        if (match && !isLost) {
            const auto cause = staleCause(decision, match->fit, m_wordings[match->item]);
            byItem[match->item].push_back({&decision, cause});
        } else if (m_log->isInForce(decision.id)) {
            m_orphans.append(decision.id);
        }
    }
    for (const auto &[item, decisions] : byItem) {
        applyTo(item, decisions);
    }
}

void Review::addWrittenItems()
{
    QSet<QString> ids;
    for (const Item &item : m_original->items) {
        ids.insert(item.id);
    }
    for (const Decision &decision : m_overlay->decisions) {
        if (decision.action != DecisionAction::Add || !m_log->isInForce(decision.id)
            || ids.contains(decision.item->id)) {
            continue;
        }
        Item item = *decision.item;
        item.evidence = findAgain(item.evidence, *m_original);
        item.enemies.clear();
        if (!item.evidence.empty()) {
            ids.insert(item.id);
            m_bank.items.push_back(std::move(item));
        }
    }
}

void Review::applyTo(std::size_t row, const std::vector<Fitting> &decisions)
{
    Item &item = m_bank.items[row];
    ItemReview review;
    std::vector<const Decision *> all;
    QHash<QString, std::optional<StaleCause>> causes;
    for (const auto &[decision, cause] : decisions) {
        all.push_back(decision);
        causes.insert(decision->id, cause);
        review.history.append(decision->id);
    }
    std::vector<const Decision *> fresh;
    std::vector<const Decision *> stale;
    for (const Decision *head : m_log->heads(all)) {
        (causes.value(head->id) ? stale : fresh).push_back(head);
    }
    for (const Decision *head : stale) {
        if (fresh.empty()) {
            review.stale = causes.value(head->id);
            m_stale.push_back({head->id, item.id, *review.stale});
        } else {
            m_orphans.append(head->id); // somebody has decided on what stands there now
        }
        review.heads.prepend(head->id);
    }
    if (!fresh.empty()) {
        QStringList ids;
        for (const Decision *head : fresh) {
            ids.append(head->id);
        }
        const Decision &standing = *fresh.back();
        review.standing = standing.id;
        for (const Decision *earlier : m_log->chain(standing)) {
            if (earlier->action == DecisionAction::Edit && causes.contains(earlier->id)
                && !causes.value(earlier->id)) {
                revise(item, earlier->revision);
            }
        }
        item.review = stateAfter(standing);
        if (DecisionLog::isConflict(fresh)) {
            review.isConflicting = true;
            m_conflicts.push_back({item.id, ids});
        }
        std::ranges::reverse(ids);
        review.heads = ids + review.heads;
    }
    m_reviews.insert(item.id, review);
}

Result<Decision> Review::decisionOn(
    const QString &item, DecisionAction action, const Signature &by) const
{
    const auto row = m_rows.constFind(item);
    if (row == m_rows.cend()) {
        return badUse(u"no such item in this bank"_s, item);
    }
    if (by.reviewer.trimmed().isEmpty()) {
        return badUse(u"a decision needs its reviewer's name"_s, item);
    }
    Decision decision;
    decision.at = by.at;
    decision.reviewer = by.reviewer.trimmed();
    decision.action = action;
    decision.target = m_targets[*row];
    decision.wording = m_wordings[*row];
    decision.base = review(item).heads;
    return decision;
}

Result<Decision> Review::approve(const QString &item, const Signature &by) const
{
    auto decision = decisionOn(item, DecisionAction::Approve, by);
    if (decision) {
        decision->id = decisionId(*decision);
    }
    return decision;
}

Result<Decision> Review::reject(
    const QString &item, const QString &reason, const Signature &by) const
{
    if (reason.trimmed().isEmpty()) {
        return badUse(u"a rejection needs its reason"_s, item);
    }
    auto decision = decisionOn(item, DecisionAction::Reject, by);
    if (decision) {
        decision->reason = reason.trimmed();
        decision->id = decisionId(*decision);
    }
    return decision;
}

Result<Decision> Review::edit(
    const QString &item, const Revision &revision, const Signature &by) const
{
    auto decision = decisionOn(item, DecisionAction::Edit, by);
    if (!decision) {
        return decision;
    }
    Item shown = *this->item(item);
    if (revision.answers && !hasAnswers(shown)) {
        return badUse(u"only 填空 and 简答 have answers to edit"_s, item);
    }
    QStringList texts = revision.answers.value_or(QStringList());
    texts += revision.stem.value_or(shown.stem);
    texts += revision.rationale.value_or(shown.rationale);
    for (const auto &[id, text] : revision.options) {
        if (shown.kind == ItemKind::TrueFalse || !optionOf(shown, id)) {
            return badUse(u"no option to edit has the id "_s + id, item);
        }
        texts += text;
    }
    const bool hasEmpty = (revision.answers && revision.answers->isEmpty())
        || std::ranges::any_of(texts, [](const QString &text) { return text.trimmed().isEmpty(); });
    if (hasEmpty) {
        return badUse(u"an edit may leave no text empty"_s, item);
    }
    decision->revision = changesOf(shown, revision);
    if (decision->revision.isEmpty()) {
        return badUse(u"the edit changes nothing"_s, item);
    }
    decision->id = decisionId(*decision);
    return decision;
}

Result<Decision> Review::undo(const QString &decision, const Signature &by) const
{
    if (!m_log->find(decision)) {
        return badUse(u"no such decision"_s, decision);
    }
    if (!m_log->isInForce(decision)) {
        return badUse(u"the decision is undone already"_s, decision);
    }
    if (by.reviewer.trimmed().isEmpty()) {
        return badUse(u"a decision needs its reviewer's name"_s, decision);
    }
    Decision undo;
    undo.at = by.at;
    undo.reviewer = by.reviewer.trimmed();
    undo.action = DecisionAction::Undo;
    undo.undoes = decision;
    undo.id = decisionId(undo);
    return undo;
}

Result<Decision> Review::add(Item item, const Signature &by) const
{
    if (by.reviewer.trimmed().isEmpty()) {
        return badUse(u"a decision needs its reviewer's name"_s);
    }
    if (item.stem.trimmed().isEmpty() || item.rationale.trimmed().isEmpty() || item.key.isEmpty()
        || item.key.contains(QString())) {
        return badUse(u"an item needs a stem, a key and a rationale"_s);
    }
    item.evidence = findAgain(item.evidence, *m_original);
    if (item.evidence.empty()) {
        return badUse(u"the evidence does not stand in this bank"_s);
    }
    item.rule = writtenRule;
    const Evidence &quote = item.evidence.front();
    item.fact = idFrom(u'f', {quote.passage, targetOf(item).sentence});
    item.id = idFrom(u'i', QStringList {item.fact, item.rule, item.stem} + item.key);
    item.review = ReviewState::Unreviewed;
    if (this->item(item.id)) {
        return badUse(u"the bank has this item already"_s, item.id);
    }
    Decision decision;
    decision.at = by.at;
    decision.reviewer = by.reviewer.trimmed();
    decision.action = DecisionAction::Add;
    decision.target = targetOf(item);
    decision.item = std::move(item);
    decision.id = decisionId(decision);
    return decision;
}

} // namespace zhixing
