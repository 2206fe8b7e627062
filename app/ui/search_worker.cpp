// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search_worker.h"

#include "ui/wording.h"

#include <limits>

namespace zhixing
{

namespace
{

constexpr int shownOfASort = 100;
constexpr qsizetype snippetLength = 44;
constexpr qsizetype titleLength = 44;

Snippet marked(const QString &text, const std::vector<SearchTerm> &terms, qsizetype length)
{
    return snippetAround(text, findTerms(text, terms), length);
}

SearchHit hitFor(const Passage &passage, const std::vector<SearchTerm> &terms)
{
    SearchHit hit;
    hit.passage = passage.id;
    hit.title = marked(wording::passageTitle(passage), terms, titleLength);
    // A title that is the beginning of the text need not be said twice.
    if (passage.kind == PassageKind::Faq || hit.title.marks.empty()) {
        hit.words = marked(passage.text, terms, snippetLength);
        const Snippet attribution = marked(passage.attribution, terms, snippetLength);
        if (hit.words.marks.empty() && !attribution.marks.empty()) {
            hit.words = attribution;
        }
    }
    hit.place = wording::placeOf(passage);
    hit.kind = wording::passageKindName(passage.kind);
    return hit;
}

SearchHit hitFor(const Item &item, const std::vector<SearchTerm> &terms)
{
    SearchHit hit;
    hit.sort = SearchHit::Sort::Item;
    hit.item = item.id;
    hit.passage = item.evidence.empty() ? QString() : item.evidence.front().passage;
    hit.title = marked(wording::shownStem(item), terms, titleLength);
    for (const auto &side : {item.options, item.targets}) {
        for (const Option &option : side) {
            const Snippet words = marked(option.text, terms, snippetLength);
            if (hit.words.marks.empty() && !words.marks.empty()) {
                hit.words = words;
            }
        }
    }
    hit.place = item.topic;
    hit.kind = wording::kindName(item.kind);
    return hit;
}

} // namespace

SearchWorker::SearchWorker(QString path)
    : m_path(std::move(path))
{
}

void SearchWorker::announce(int findTicket)
{
    m_newest = findTicket;
}

void SearchWorker::stop(int prepareTicket)
{
    m_stopped = prepareTicket;
}

void SearchWorker::prepare(const std::shared_ptr<const Library> &library, int ticket)
{
    if (m_stopped >= ticket) {
        Q_EMIT prepared(ticket, false);
        return;
    }
    m_index.reset();
    m_library = library;
    if (auto index = SearchIndex::open(m_path, library->bank())) {
        m_index.emplace(std::move(*index));
        Q_EMIT prepared(ticket, true);
        return;
    }
    Q_EMIT prepared(ticket, make(ticket));
}

bool SearchWorker::make(int ticket)
{
    m_index.reset();
    const auto progress = [this, ticket](double share) {
        Q_EMIT progressed(ticket, share);
        return m_stopped < ticket;
    };
    auto index = SearchIndex::build(m_path, m_library->bank(), progress);
    if (!index && m_stopped < ticket) {
        // A cache that cannot be written is no reason not to find.
        index = SearchIndex::build({}, m_library->bank(), progress);
    }
    if (index) {
        m_index.emplace(std::move(*index));
    }
    return m_index.has_value();
}

void SearchWorker::find(const QString &typed, int ticket)
{
    if (ticket < m_newest || !m_index) {
        return;
    }
    Q_EMIT answered(std::make_shared<const SearchAnswer>(answer(searchTerms(typed), ticket)));
}

void SearchWorker::close()
{
    m_index.reset();
}

SearchAnswer SearchWorker::answer(const std::vector<SearchTerm> &terms, int ticket)
{
    auto found = m_index->find(terms, shownOfASort);
    // The file went bad under us: what was derived once is derived again.
    if (!found && make(std::numeric_limits<int>::max())) {
        found = m_index->find(terms, shownOfASort);
    }
    SearchAnswer answer;
    answer.ticket = ticket;
    if (!found) {
        return answer;
    }
    const Bank &bank = m_library->bank();
    answer.passages = found->passages.total;
    answer.items = found->items.total;
    for (const int row : found->passages.rows) {
        answer.hits.push_back(hitFor(bank.passages[static_cast<std::size_t>(row)], terms));
    }
    for (const int row : found->items.rows) {
        answer.hits.push_back(hitFor(bank.items[static_cast<std::size_t>(row)], terms));
    }
    return answer;
}

} // namespace zhixing
