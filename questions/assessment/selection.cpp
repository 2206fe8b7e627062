// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/selection.h"

#include "assessment/enmity.h"
#include "assessment/practice_set.h"
#include "assessment/truth_balance.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>

namespace zhixing
{

namespace
{

/// A residual network small enough to be searched whole for every unit of flow.
class FlowNetwork
{
public:
    explicit FlowNetwork(std::size_t nodes)
        : m_out(nodes)
    {
    }

    /// Edges have capacity one. Returns the edge's number, for isUsed().
    std::size_t connect(std::size_t from, std::size_t to, int cost)
    {
        m_edges.push_back({to, 1, cost});
        m_out[from].push_back(m_edges.size() - 1);
        m_edges.push_back({from, 0, -cost});
        m_out[to].push_back(m_edges.size() - 1);
        return m_edges.size() - 2;
    }

    [[nodiscard]] bool isUsed(std::size_t edge) const
    {
        return m_edges[edge].capacity == 0;
    }

    /// Sends one unit along a cheapest path; false if there is none.
    [[nodiscard]] bool push(std::size_t source, std::size_t sink)
    {
        constexpr int unreached = std::numeric_limits<int>::max();
        std::vector<int> cost(m_out.size(), unreached);
        std::vector<std::size_t> arrival(m_out.size(), 0);
        std::vector<bool> waiting(m_out.size(), false);
        std::deque<std::size_t> queue {source};
        cost[source] = 0;
        while (!queue.empty()) {
            const std::size_t node = queue.front();
            queue.pop_front();
            waiting[node] = false;
            for (const std::size_t number : m_out[node]) {
                const Edge &edge = m_edges[number];
                if (edge.capacity == 0 || cost[node] + edge.cost >= cost[edge.to]) {
                    continue;
                }
                cost[edge.to] = cost[node] + edge.cost;
                arrival[edge.to] = number;
                if (!waiting[edge.to]) {
                    waiting[edge.to] = true;
                    queue.push_back(edge.to);
                }
            }
        }
        if (cost[sink] == unreached) {
            return false;
        }
        for (std::size_t node = sink; node != source;) {
            const std::size_t number = arrival[node];
            --m_edges[number].capacity;
            ++m_edges[number ^ 1U].capacity;
            node = m_edges[number ^ 1U].to;
        }
        return true;
    }

private:
    struct Edge {
        std::size_t to;
        int capacity;
        int cost;
    };
    std::vector<Edge> m_edges; ///< an edge and its reverse stand side by side
    std::vector<std::vector<std::size_t>> m_out;
};

bool fits(const Item &item, const BlueprintRow &row)
{
    return (!row.kind || *row.kind == item.kind) && (!row.topic || *row.topic == item.topic);
}

/// Fills the rows from these items, whoever is whose enemy.
Selection fillRows(const std::vector<const Item *> &items, const std::vector<BlueprintRow> &rows)
{
    QHash<QString, std::size_t> factNumbers;
    std::vector<std::size_t> factOf;
    for (const Item *item : items) {
        const QString fact = item->fact.isEmpty() ? u'#' + item->id : item->fact;
        factOf.push_back(factNumbers.value(fact, static_cast<std::size_t>(factNumbers.size())));
        factNumbers.insert(fact, factOf.back());
    }

    const std::size_t firstItem = rows.size();
    const std::size_t firstFact = firstItem + items.size();
    const std::size_t sink = firstFact + static_cast<std::size_t>(factNumbers.size());
    FlowNetwork network(sink + 1);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t index = 0; index < items.size(); ++index) {
            if (fits(*items[index], rows[row])) {
                network.connect(row, firstItem + index, 0);
            }
        }
    }
    std::vector<std::size_t> useOfItem;
    std::vector<int> itemsOfFact(static_cast<std::size_t>(factNumbers.size()), 0);
    for (std::size_t index = 0; index < items.size(); ++index) {
        useOfItem.push_back(network.connect(firstItem + index, firstFact + factOf[index], 0));
        // The second item of a fact costs one, the third two: repeats are spread and come last.
        network.connect(firstFact + factOf[index], sink, itemsOfFact[factOf[index]]++);
    }

    Selection selection;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        int filled = 0;
        while (filled < rows[row].count && network.push(row, sink)) {
            ++filled;
        }
        selection.filled.push_back(filled);
    }
    for (std::size_t index = 0; index < items.size(); ++index) {
        if (network.isUsed(useOfItem[index])) {
            selection.items.push_back(items[index]);
        }
    }
    return selection;
}

int countOf(const Selection &selection)
{
    return std::accumulate(selection.filled.begin(), selection.filled.end(), 0);
}

/// The items of rows that ask for all there are.
QSet<const Item *> neededItems(
    const std::vector<const Item *> &items, const std::vector<BlueprintRow> &rows)
{
    QSet<const Item *> needed;
    for (const BlueprintRow &row : rows) {
        std::vector<const Item *> fitting;
        std::ranges::copy_if(items, std::back_inserter(fitting), [&row](const Item *item) {
            return fits(*item, row);
        });
        if (std::ssize(fitting) <= row.count) {
            needed.unite(QSet<const Item *>(fitting.begin(), fitting.end()));
        }
    }
    return needed;
}

/// Fills, strikes out what disturbs, and fills again from the rest until all is peaceful.
Selection fillPeacefully(
    std::vector<const Item *> items, const std::vector<BlueprintRow> &rows, const Enmity &enmity)
{
    for (;;) {
        Selection selection = fillRows(items, rows);
        const QSet<const Item *> struck
            = enmity.disturbers(selection.items, neededItems(items, rows));
        if (struck.isEmpty()) {
            return selection;
        }
        std::erase_if(items, [&struck](const Item *item) { return struck.contains(item); });
    }
}

} // namespace

Selection selectItems(const Bank &bank, const std::vector<BlueprintRow> &rows, Random &random)
{
    std::vector<const Item *> items = askableItems(bank);
    random.shuffle(items);
    const Enmity enmity(items);
    Selection selection = fillPeacefully(items, rows, enmity);
    if (countOf(selection) < itemsWanted(rows)) {
        // Striking out one by one can starve a narrow row that a peaceful choice at large feeds.
        std::vector<const Item *> fitting;
        std::ranges::copy_if(items, std::back_inserter(fitting), [&rows](const Item *item) {
            return std::ranges::any_of(
                rows, [item](const BlueprintRow &row) { return fits(*item, row); });
        });
        Selection fromPeaceful = fillRows(withoutEnemies(fitting), rows);
        if (countOf(fromPeaceful) > countOf(selection)) {
            selection = std::move(fromPeaceful);
        }
    }
    selection.items = balanceTruth(std::move(selection.items), items, enmity, random);
    return selection;
}

} // namespace zhixing
