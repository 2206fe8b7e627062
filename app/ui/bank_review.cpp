// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bank_review.h"

#include "ui/background_work.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

BankReview::BankReview(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_items(workspace, m_linter)
    , m_item(workspace, m_linter)
    , m_editor(m_linter)
    , m_writer(workspace, m_linter)
{
    connect(&m_workspace, &Workspace::itemsReviewed, this, &BankReview::showReviewed);
    connect(&m_workspace, &Workspace::learnerChanged, this, &BankReview::reviewerChanged);
    connect(&m_workspace, &Workspace::recordsChanged, this, [this] {
        if (m_isOpen) {
            readStatistics();
        }
    });
    connect(&m_linter, &ItemLinter::ready, this, [this] {
        m_items.read(m_item.itemId());
        setRow(m_items.rowOf(m_item.itemId()));
        m_item.readFindings();
        Q_EMIT countsChanged();
    });
    connect(&m_linter, &ItemLinter::itemRead, this, [this](const QString &item) {
        m_items.itemChanged(item);
        if (item == m_item.itemId()) {
            m_item.readFindings();
        }
    });
}

BankModel *BankReview::items()
{
    return &m_items;
}

ReviewItemView *BankReview::item()
{
    return &m_item;
}

ItemEditor *BankReview::editor()
{
    return &m_editor;
}

ItemWriter *BankReview::writer()
{
    return &m_writer;
}

int BankReview::row() const
{
    return m_row;
}

void BankReview::setRow(int row)
{
    const int bounded = std::clamp(row, m_items.count() > 0 ? 0 : -1, m_items.count() - 1);
    const Item *item = m_items.itemAt(bounded);
    if (m_row == bounded && (item ? item->id : QString()) == m_item.itemId()) {
        return;
    }
    m_row = bounded;
    m_item.show(item);
    Q_EMIT rowChanged();
}

int BankReview::countOf(bool (*isSuch)(ReviewState)) const
{
    const Library *library = m_workspace.library();
    return !library
        ? 0
        : static_cast<int>(std::ranges::count_if(library->bank().items, isSuch, &Item::review));
}

int BankReview::total() const
{
    return countOf([](ReviewState) { return true; });
}

int BankReview::reviewed() const
{
    return countOf([](ReviewState state) {
        return state != ReviewState::Candidate && state != ReviewState::Unreviewed;
    });
}

int BankReview::candidates() const
{
    return countOf([](ReviewState state) { return state == ReviewState::Candidate; });
}

int BankReview::conflicts() const
{
    return m_workspace.banks() ? m_workspace.banks()->conflictCount() : 0;
}

int BankReview::stale() const
{
    return m_workspace.banks() ? m_workspace.banks()->staleCount() : 0;
}

bool BankReview::isLinted() const
{
    return m_linter.isReady();
}

QString BankReview::searchText() const
{
    return m_items.filter().text;
}

void BankReview::setSearchText(const QString &text)
{
    BankModel::Filter filter = m_items.filter();
    filter.text = text.trimmed();
    setFilter(filter);
}

QStringList BankReview::topics() const
{
    QStringList names = m_topics;
    names.prepend(tr("全部篇目"));
    return names;
}

QStringList BankReview::kinds() const
{
    QStringList names {tr("全部题型")};
    for (const ItemKind kind : allItemKinds()) {
        names.append(wording::kindName(kind));
    }
    return names;
}

QStringList BankReview::shows() const
{
    return {tr("全部"),
        tr("待审"),
        tr("候选"),
        tr("已通过"),
        tr("已修改"),
        tr("已退回"),
        tr("需要重看"),
        tr("意见不一"),
        tr("有疑点")};
}

int BankReview::topicIndex() const
{
    return static_cast<int>(m_topics.indexOf(m_items.filter().topic)) + 1;
}

void BankReview::setTopicIndex(int index)
{
    BankModel::Filter filter = m_items.filter();
    filter.topic = m_topics.value(index - 1);
    setFilter(filter);
}

int BankReview::kindIndex() const
{
    const auto &kind = m_items.filter().kind;
    return kind ? static_cast<int>(*kind) + 1 : 0;
}

void BankReview::setKindIndex(int index)
{
    BankModel::Filter filter = m_items.filter();
    filter.kind = index > 0 && index <= static_cast<int>(allItemKinds().size())
        ? std::optional(allItemKinds()[static_cast<std::size_t>(index - 1)])
        : std::nullopt;
    setFilter(filter);
}

int BankReview::showIndex() const
{
    return static_cast<int>(m_items.filter().show);
}

void BankReview::setShowIndex(int index)
{
    BankModel::Filter filter = m_items.filter();
    filter.show = static_cast<BankModel::Show>(
        std::clamp(index, 0, static_cast<int>(BankModel::Show::Flawed)));
    setFilter(filter);
}

QString BankReview::passageTitle() const
{
    const Library *library = m_workspace.library();
    const Passage *passage = library ? library->passage(m_items.filter().passage) : nullptr;
    return passage ? wording::passageTitle(*passage) : QString();
}

QStringList BankReview::reasons() const
{
    return {tr("不止一个答案"),
        tr("答案有误"),
        tr("离开原文看不懂"),
        tr("太琐碎，不值得问"),
        tr("题干里露出答案"),
        tr("文字不通顺")};
}

QString BankReview::reviewer() const
{
    return !m_reviewer.isEmpty() ? m_reviewer
        : m_workspace.learner()  ? m_workspace.learner()->name
                                 : QString();
}

void BankReview::setReviewer(const QString &name)
{
    if (m_reviewer != name.trimmed()) {
        m_reviewer = name.trimmed();
        Q_EMIT reviewerChanged();
    }
}

bool BankReview::canUndo() const
{
    return !m_undoable.isEmpty();
}

void BankReview::readLibrary()
{
    m_topics.clear();
    m_undoable.clear();
    for (const Item &item : m_workspace.library()->bank().items) {
        if (!item.topic.isEmpty() && !m_topics.contains(item.topic)) {
            m_topics.append(item.topic);
        }
    }
    m_items.read();
    m_row = -1;
    setRow(0);
    Q_EMIT listsChanged();
    Q_EMIT filterChanged();
    Q_EMIT countsChanged();
    if (m_isOpen) {
        m_linter.read(m_workspace.sharedLibrary());
    }
}

void BankReview::retranslate()
{
    if (m_workspace.library()) {
        m_items.read(m_item.itemId());
        m_item.show(m_items.itemAt(m_row));
    }
    Q_EMIT listsChanged();
}

void BankReview::open()
{
    if (!m_isOpen && m_workspace.library()) {
        m_isOpen = true;
        m_linter.read(m_workspace.sharedLibrary());
        readStatistics();
    }
}

void BankReview::showAll()
{
    setFilter({});
}

void BankReview::showPassageOfItem()
{
    const Item *item = m_items.itemAt(m_row);
    if (item && !item->evidence.empty()) {
        BankModel::Filter filter;
        filter.passage = item->evidence.front().passage;
        setFilter(filter);
    }
}

void BankReview::showConflicts()
{
    BankModel::Filter filter;
    filter.show = BankModel::Show::Conflicting;
    setFilter(filter);
}

void BankReview::setFilter(const BankModel::Filter &filter)
{
    if (filter == m_items.filter()) {
        return;
    }
    const QString shown = m_item.itemId();
    m_items.setFilter(filter);
    const int row = m_items.rowOf(shown);
    setRow(std::max(0, row));
    Q_EMIT filterChanged();
    Q_EMIT rowChanged();
}

const Review *BankReview::review() const
{
    return m_workspace.banks() ? m_workspace.banks()->reviewOfItem(m_item.itemId()) : nullptr;
}

Signature BankReview::signature() const
{
    return {reviewer(), m_workspace.now()};
}

bool BankReview::keep(const Review *review, const Result<Decision> &decision, const QString &words)
{
    if (!review || !m_workspace.keep(*review, decision)) {
        return false;
    }
    if (decision->action == DecisionAction::Undo) {
        m_undoable.removeAll(decision->undoes);
    } else {
        m_undoable.append(decision->id);
    }
    Q_EMIT countsChanged();
    Q_EMIT said(words);
    return true;
}

bool BankReview::approve()
{
    const QString item = m_item.itemId();
    const int row = m_row;
    const Review *of = review();
    if (!of || !keep(of, of->approve(item, signature()), tr("已通过。按 Ctrl+Z 撤销。"))) {
        return false;
    }
    goOn(item, row);
    return true;
}

bool BankReview::reject(const QString &reason)
{
    const QString item = m_item.itemId();
    const int row = m_row;
    const Review *of = review();
    if (!of
        || !keep(
            of, of->reject(item, reason, signature()), tr("已退回，不再出题。按 Ctrl+Z 撤销。"))) {
        return false;
    }
    goOn(item, row);
    return true;
}

void BankReview::beginEdit()
{
    if (const Item *item = m_items.itemAt(m_row)) {
        m_editor.begin(*item);
    }
}

bool BankReview::saveEdit()
{
    const QString item = m_editor.item().id;
    const Review *of = m_workspace.banks()->reviewOfItem(item);
    if (!of
        || !keep(
            of, of->edit(item, m_editor.revision(), signature()), tr("已修改。按 Ctrl+Z 撤销。"))) {
        return false;
    }
    showItem(item);
    return true;
}

void BankReview::beginWriting()
{
    const Item *item = m_items.itemAt(m_row);
    const Library *library = m_workspace.library();
    if (item && !item->evidence.empty()) {
        m_writer.begin(item->evidence.front().passage);
    } else if (library && !library->bank().passages.empty()) {
        m_writer.begin(library->bank().passages.front().id);
    }
}

bool BankReview::saveWritten()
{
    const auto item = m_writer.item();
    const Review *of = m_workspace.banks()->reviewOfPassage(m_writer.passageId());
    if (!item || !of) {
        return false;
    }
    const auto decision = of->add(*item, signature());
    if (!keep(of, decision, tr("新题已加入题库。按 Ctrl+Z 撤销。"))) {
        return false;
    }
    showItem(decision->item->id);
    return true;
}

bool BankReview::undoLast()
{
    return canUndo() && undo(m_undoable.constLast());
}

bool BankReview::undo(const QString &decision)
{
    const Review *of = m_workspace.banks()->reviewOfDecision(decision);
    if (!of) {
        return false;
    }
    QString item;
    for (const Item &candidate : of->bank().items) {
        if (of->review(candidate.id).history.contains(decision)) {
            item = candidate.id;
        }
    }
    if (!keep(of, of->undo(decision, signature()), tr("已撤销。"))) {
        return false;
    }
    showItem(item);
    return true;
}

bool BankReview::merge(const QString &place)
{
    const QUrl url(place);
    const QString path = url.isLocalFile() ? url.toLocalFile() : place.trimmed();
    const auto added = m_workspace.mergeDecisions(path);
    if (!added) {
        return false;
    }
    Q_EMIT countsChanged();
    Q_EMIT said(*added == 0 ? tr("没有新的决定，都已在这里。")
            : conflicts() == 0
            ? tr("合并了 %1 条决定，没有意见不一的地方。").arg(*added)
            : tr("合并了 %1 条决定，%2 题意见不一，请逐题定下来。").arg(*added).arg(conflicts()));
    return true;
}

void BankReview::showReviewed()
{
    const QString shown = m_item.itemId();
    m_items.read(shown);
    m_row = m_items.rowOf(shown);
    m_item.show(m_items.itemAt(m_row));
    if (const Item *item = m_items.itemAt(m_row)) {
        m_linter.reread(*item);
    }
    Q_EMIT rowChanged();
    Q_EMIT countsChanged();
}

void BankReview::goOn(const QString &decided, int row)
{
    // What no longer fits the filter leaves the list, and the next one takes its place.
    m_items.read();
    m_row = -1;
    setRow(m_items.rowOf(decided) < 0 ? row : row + 1);
    Q_EMIT rowChanged();
}

void BankReview::showItem(const QString &item)
{
    m_items.read(item);
    m_row = -1;
    setRow(m_items.rowOf(item));
    if (const Item *shown = m_items.itemAt(m_row)) {
        m_linter.reread(*shown);
    }
    Q_EMIT rowChanged();
}

void BankReview::readStatistics()
{
    using Statistics = QHash<QString, ItemStatistics>;
    runInBackground(
        this,
        [path = m_workspace.recordsAddress()]() -> Result<Statistics> {
            // A connection belongs to its thread.
            Result<Database> database = Database::openBeside(path);
            if (!database) {
                return std::unexpected(database.error());
            }
            Statistics statistics;
            const auto read = AttemptStore(*database).forEach({},
                [&](const SummarizedAttempt &taken) { addStatistics(statistics, taken.attempt); });
            return read ? Result<Statistics>(statistics) : std::unexpected(read.error());
        },
        [this](const Result<Statistics> &read) {
            if (read) {
                m_item.setStatistics(*read);
            }
        });
}

} // namespace zhixing
