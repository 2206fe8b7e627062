// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exam_setup.h"

#include "ui/response_wording.h"
#include "ui/template_plan.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <algorithm>
#include <cmath>

namespace zhixing
{

namespace
{

constexpr int shortCount = 10;
constexpr int standardCount = 20;
constexpr int standardMinutes = 20;
constexpr int defaultPassPoints = 60;

// The page's names for the rules stand in the order of the rules.
static_assert(static_cast<int>(ExamSetup::ChoiceCredit::PerOption)
        == static_cast<int>(MultipleChoiceCredit::PerOption)
    && static_cast<int>(ExamSetup::ChoiceCredit::HalfForSubset)
        == static_cast<int>(MultipleChoiceCredit::HalfForSubset)
    && static_cast<int>(ExamSetup::OrderCredit::Partial)
        == static_cast<int>(OrderingCredit::Partial));

} // namespace

ExamSetup::ExamSetup(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const auto recountByHand = [this] {
        if (!m_applyingPreset) {
            m_preset = Preset::Custom;
            recount();
        }
    };
    connect(&m_topics, &ChoiceListModel::chosenChanged, this, recountByHand);
    connect(&m_kinds, &ChoiceListModel::chosenChanged, this, recountByHand);
}

ChoiceListModel *ExamSetup::topics()
{
    return &m_topics;
}

ChoiceListModel *ExamSetup::kinds()
{
    return &m_kinds;
}

int ExamSetup::count() const
{
    return m_count;
}

void ExamSetup::setCount(int count)
{
    const int bounded = std::clamp(count, 1, std::max(1, m_available));
    if (m_count == bounded) {
        return;
    }
    m_count = bounded;
    m_preset = Preset::Custom;
    Q_EMIT changed();
}

int ExamSetup::available() const
{
    return m_available;
}

int ExamSetup::minutes() const
{
    return m_minutes;
}

void ExamSetup::setMinutes(int minutes)
{
    if (m_minutes == minutes) {
        return;
    }
    m_minutes = std::max(0, minutes);
    m_preset = Preset::Custom;
    Q_EMIT changed();
}

int ExamSetup::passPoints() const
{
    return m_passPoints;
}

void ExamSetup::setPassPoints(int points)
{
    if (m_passPoints == points) {
        return;
    }
    m_passPoints = std::clamp(points, 0, 100);
    Q_EMIT changed();
}

bool ExamSetup::isPauseAllowed() const
{
    return m_pauseAllowed;
}

void ExamSetup::setPauseAllowed(bool allowed)
{
    if (m_pauseAllowed == allowed) {
        return;
    }
    m_pauseAllowed = allowed;
    Q_EMIT changed();
}

ExamSetup::ChoiceCredit ExamSetup::choiceCredit() const
{
    return static_cast<ChoiceCredit>(m_marking.multipleChoice);
}

void ExamSetup::setChoiceCredit(ChoiceCredit credit)
{
    m_marking.multipleChoice = static_cast<MultipleChoiceCredit>(credit);
    Q_EMIT changed();
}

ExamSetup::OrderCredit ExamSetup::orderCredit() const
{
    return static_cast<OrderCredit>(m_marking.ordering);
}

void ExamSetup::setOrderCredit(OrderCredit credit)
{
    m_marking.ordering = static_cast<OrderingCredit>(credit);
    Q_EMIT changed();
}

QString ExamSetup::choiceRule() const
{
    return chosenKinds().contains(ItemKind::MultipleChoice)
        ? wording::creditRule(ItemKind::MultipleChoice, m_marking)
        : QString();
}

QString ExamSetup::orderRule() const
{
    return chosenKinds().contains(ItemKind::Ordering)
        ? wording::creditRule(ItemKind::Ordering, m_marking)
        : QString();
}

int ExamSetup::wholeCount() const
{
    return m_wholeCount;
}

ExamSetup::Preset ExamSetup::preset() const
{
    return m_preset;
}

bool ExamSetup::isReady() const
{
    return m_available > 0 && m_count > 0 && m_count <= m_available;
}

QString ExamSetup::message() const
{
    if (m_kindValues.empty()) {
        return tr("没有可以组卷的题目：候选题要先在“题库”页审读、通过");
    }
    if (m_available == 0) {
        return tr("请至少选一个专题和一种题型");
    }
    return tr("共有 %1 题可用，本卷抽 %2 题，%3")
        .arg(m_available)
        .arg(m_count)
        .arg(m_minutes > 0 ? tr("限时 %1 分钟").arg(m_minutes) : tr("不限时"));
}

void ExamSetup::applyPreset(Preset preset)
{
    m_applyingPreset = true;
    m_topics.setAllChosen();
    m_kinds.setAllChosen();
    recount();
    m_applyingPreset = false;
    m_passPoints = defaultPassPoints;
    m_pauseAllowed = true;
    m_minutes = 0;
    m_count = shortCount;
    if (preset == Preset::Standard) {
        m_count = standardCount;
        m_minutes = standardMinutes;
    } else if (preset == Preset::Whole) {
        m_count = m_available;
    }
    m_count = std::min(m_count, std::max(1, m_available));
    m_preset = preset;
    Q_EMIT changed();
}

void ExamSetup::start()
{
    if (isReady() && m_workspace.library()) {
        draw(blueprint());
    }
}

void ExamSetup::start(const ExamTemplate &wished)
{
    if (m_workspace.library()) {
        draw(blueprintOf(m_workspace.library()->bank(), wished));
    }
}

Blueprint ExamSetup::blueprint() const
{
    ExamTemplate wished = choice();
    wished.name = blueprintName();
    return blueprintOf(m_workspace.library()->bank(), wished);
}

ExamTemplate ExamSetup::choice() const
{
    ExamTemplate present;
    const std::set<QString> topics = chosenTopics();
    if (topics.size() < m_topicNames.size()) {
        present.topics.emplace(topics.begin(), topics.end());
    }
    const std::set<ItemKind> kinds = chosenKinds();
    if (kinds.size() < m_kindValues.size()) {
        present.kinds.emplace(kinds.begin(), kinds.end());
    }
    present.count = m_count;
    if (m_minutes > 0) {
        present.timeLimit = std::chrono::minutes(m_minutes);
    }
    present.passMark = m_passPoints / 100.0;
    present.pause = m_pauseAllowed ? PausePolicy::Allowed : PausePolicy::Forbidden;
    present.marking = m_marking;
    return present;
}

void ExamSetup::take(const ExamTemplate &wished)
{
    std::vector<bool> topics;
    for (const QString &name : m_topicNames) {
        topics.push_back(!wished.topics || wished.topics->contains(name));
    }
    std::vector<bool> kinds;
    for (const ItemKind kind : m_kindValues) {
        kinds.push_back(
            !wished.kinds || std::ranges::find(*wished.kinds, kind) != wished.kinds->end());
    }
    m_applyingPreset = true;
    m_topics.setChosen(topics);
    m_kinds.setChosen(kinds);
    m_applyingPreset = false;
    m_count = wished.count;
    m_minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(
        wished.timeLimit.value_or(std::chrono::milliseconds(0)))
            .count());
    m_passPoints = static_cast<int>(std::lround(wished.passMark * 100.0));
    m_pauseAllowed = wished.pause == PausePolicy::Allowed;
    m_marking = wished.marking;
    m_preset = Preset::Custom;
    recount();
}

void ExamSetup::draw(Blueprint wanted)
{
    const auto form = drawNearest(
        m_workspace.library()->bank(), std::move(wanted), [this] { return m_workspace.seed(); });
    if (form) {
        Q_EMIT drawn(*form);
    } else {
        recount();
    }
}

void ExamSetup::readLibrary()
{
    const Library *library = m_workspace.library();
    if (!library) {
        return;
    }
    m_topicNames.clear();
    m_kindValues.clear();
    for (const Item &item : library->bank().items) {
        if (isAskable(item) && std::ranges::find(m_topicNames, item.topic) == m_topicNames.end()) {
            m_topicNames.push_back(item.topic);
        }
    }
    for (const ItemKind kind : allItemKinds()) {
        const auto isOfKind = [kind](const Item &item) {
            return item.kind == kind && isAskable(item);
        };
        if (std::ranges::any_of(library->bank().items, isOfKind)) {
            m_kindValues.push_back(kind);
        }
    }
    std::vector<ChoiceRow> topics;
    for (const QString &name : m_topicNames) {
        topics.push_back({name.isEmpty() ? tr("未分专题") : name, 0, true});
    }
    m_topics.setRows(std::move(topics));
    std::vector<ChoiceRow> kinds;
    for (const ItemKind kind : m_kindValues) {
        kinds.push_back({wording::kindName(kind), 0, true});
    }
    m_kinds.setRows(std::move(kinds));
    m_wholeCount = countAvailable(library->bank(),
        {m_topicNames.begin(), m_topicNames.end()},
        {m_kindValues.begin(), m_kindValues.end()});
    applyPreset(Preset::Short);
}

void ExamSetup::recount()
{
    const Library *library = m_workspace.library();
    if (!library) {
        return;
    }
    const std::set<QString> topics = chosenTopics();
    const std::set<ItemKind> kinds = chosenKinds();
    for (std::size_t i = 0; i < m_topicNames.size(); ++i) {
        m_topics.setAvailable(
            static_cast<int>(i), countAvailable(library->bank(), {m_topicNames[i]}, kinds));
    }
    for (std::size_t i = 0; i < m_kindValues.size(); ++i) {
        m_kinds.setAvailable(
            static_cast<int>(i), countAvailable(library->bank(), topics, {m_kindValues[i]}));
    }
    m_available = countAvailable(library->bank(), topics, kinds);
    m_count = std::clamp(m_count, 1, std::max(1, m_available));
    Q_EMIT changed();
}

std::set<QString> ExamSetup::chosenTopics() const
{
    std::set<QString> chosen;
    for (std::size_t i = 0; i < m_topicNames.size(); ++i) {
        if (m_topics.rows()[i].isChosen) {
            chosen.insert(m_topicNames[i]);
        }
    }
    return chosen;
}

std::set<ItemKind> ExamSetup::chosenKinds() const
{
    std::set<ItemKind> chosen;
    for (std::size_t i = 0; i < m_kindValues.size(); ++i) {
        if (m_kinds.rows()[i].isChosen) {
            chosen.insert(m_kindValues[i]);
        }
    }
    return chosen;
}

QString ExamSetup::blueprintName() const
{
    switch (m_preset) {
    case Preset::Short:
        return tr("十题小练");
    case Preset::Standard:
        return tr("标准测验");
    case Preset::Whole:
        return tr("通题一遍");
    case Preset::Custom:
        break;
    }
    return tr("自选组卷");
}

} // namespace zhixing
