// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/entry_gathering.h"

#include "reports/response_words.h"

#include <algorithm>
#include <numeric>

namespace zhixing
{

namespace
{

bool hasSameTexts(const std::vector<Option> &left, const std::vector<Option> &right)
{
    return std::ranges::equal(left, right, [](const Option &one, const Option &other) {
        return one.id == other.id && one.text == other.text;
    });
}

/// The same question, whatever became of its rationale, topic or evidence.
bool asksTheSame(const Item &left, const Item &right)
{
    return left.kind == right.kind && left.stem == right.stem && left.key == right.key
        && hasSameTexts(left.options, right.options) && hasSameTexts(left.targets, right.targets);
}

void addTo(EntryFigures &figures, const EntryState &state, const Mark &mark)
{
    addTo(figures.tally, mark);
    if (mark.answered) {
        ++figures.timed;
        figures.spent += state.spent;
    }
}

QStringList passagesOf(const Item &item)
{
    QStringList passages;
    for (const Evidence &evidence : item.evidence) {
        if (!passages.contains(evidence.passage)) {
            passages.append(evidence.passage);
        }
    }
    return passages;
}

bool hasChoices(ItemKind kind)
{
    return kind == ItemKind::TrueFalse || kind == ItemKind::SingleChoice
        || kind == ItemKind::MultipleChoice;
}

constexpr std::size_t bits = 32;

std::uint32_t maskOf(const Item &item, const QStringList &ids)
{
    std::uint32_t mask = 0;
    for (std::size_t option = 0; option < std::min(bits, item.options.size()); ++option) {
        if (ids.contains(item.options[option].id)) {
            mask |= 1U << option;
        }
    }
    return mask;
}

AnalysedItem analysed(const Item &item)
{
    if (!hasChoices(item.kind)) {
        return {};
    }
    return {1.0, static_cast<int>(std::min(bits, item.options.size())), maskOf(item, item.key)};
}

std::vector<EntryFigures> mostAskedFirst(const QHash<QString, EntryFigures> &groups)
{
    std::vector<EntryFigures> sorted(groups.cbegin(), groups.cend());
    std::ranges::sort(sorted, [](const EntryFigures &left, const EntryFigures &right) {
        return left.tally.items != right.tally.items ? left.tally.items > right.tally.items
                                                     : left.id < right.id;
    });
    return sorted;
}

} // namespace

EntryGathering::EntryGathering(const Bank *bank)
    : m_bank(bank)
{
    if (!bank) {
        return;
    }
    for (const Item &item : bank->items) {
        m_bankItems.insert(item.id);
    }
    for (const Passage &passage : bank->passages) {
        m_headings.insert(
            passage.id, passage.heading.isEmpty() ? passage.attribution : passage.heading);
    }
}

bool EntryGathering::isOfBank(const Item &item) const
{
    return !m_bank || m_bankItems.contains(item.id);
}

std::size_t EntryGathering::placeOf(const FormEntry &entry)
{
    std::vector<std::size_t> &places = m_wordings[entry.item.id];
    for (const std::size_t place : places) {
        if (asksTheSame(m_items[place].item, entry.item)) {
            return place;
        }
    }
    places.push_back(m_items.size());
    m_items.push_back({entry.item, entry.source, {}, {}});
    return places.back();
}

void EntryGathering::add(const Attempt &attempt, const Score &score)
{
    for (std::size_t index = 0; index < attempt.form.entries.size(); ++index) {
        const FormEntry &entry = attempt.form.entries[index];
        const Item &item = entry.item;
        if (!isOfBank(item)) {
            continue;
        }
        const EntryState &state = attempt.entries[index];
        const Mark &mark = score.marks[index];
        addTo(m_items[placeOf(entry)].tally, mark);
        EntryFigures &topic = m_topics[item.topic];
        topic.id = item.topic;
        topic.name = item.topic;
        addTo(topic, state, mark);
        EntryFigures &kind = m_kinds[item.kind];
        kind.id = toString(item.kind);
        kind.name = kindInWords(item.kind);
        addTo(kind, state, mark);
        for (const QString &id : passagesOf(item)) {
            EntryFigures &passage = m_passages[id];
            passage.id = id;
            if (passage.name.isEmpty()) {
                passage.name = m_headings.value(id, entry.source);
            }
            addTo(passage, state, mark);
        }
    }
}

void EntryGathering::addFirst(const Attempt &attempt, const Score &score)
{
    Examinee examinee {attempt.learner, {}};
    for (std::size_t index = 0; index < attempt.form.entries.size(); ++index) {
        const FormEntry &entry = attempt.form.entries[index];
        const Mark &mark = score.marks[index];
        if (!isOfBank(entry.item) || mark.pending) {
            continue;
        }
        examinee.responses.push_back({static_cast<std::uint32_t>(placeOf(entry)),
            maskOf(entry.item, attempt.entries[index].answer),
            mark.earned});
    }
    examinee.responses.shrink_to_fit();
    m_examinees.push_back(std::move(examinee));
}

void EntryGathering::finish(BranchReport &report, const AnalysisSettings &settings)
{
    std::vector<std::size_t> order(m_items.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [this](std::size_t left, std::size_t right) {
        const Item &one = m_items[left].item;
        const Item &other = m_items[right].item;
        return std::tie(one.topic, one.kind, one.id, one.stem, left)
            < std::tie(other.topic, other.kind, other.id, other.stem, right);
    });
    std::vector<std::uint32_t> newPlaces(m_items.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        newPlaces[order[place]] = static_cast<std::uint32_t>(place);
        report.items.push_back(std::move(m_items[order[place]]));
    }
    std::vector<AnalysedItem> items;
    for (const ItemRow &row : report.items) {
        items.push_back(analysed(row.item));
    }
    for (Examinee &examinee : m_examinees) {
        for (AnalysedResponse &response : examinee.responses) {
            response.item = newPlaces[response.item];
        }
    }
    Analysis analysis = analyseItems(items, m_examinees, settings);
    for (std::size_t place = 0; place < report.items.size(); ++place) {
        report.items[place].figures = std::move(analysis.items[place]);
    }
    report.form = analysis.form;
    report.firstAttempts = std::move(m_examinees);
    report.topics = mostAskedFirst(m_topics);
    report.passages = mostAskedFirst(m_passages);
    for (const auto &[kind, figures] : m_kinds) {
        report.kinds.push_back(figures);
    }
}

} // namespace zhixing
