// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/facts_json.h"

#include "generation/facts.h"
#include "generation/passage_index.h"

#include <nlohmann/json.hpp>

#include <map>

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

namespace zhixing
{

namespace
{

std::string utf8(const QString &text)
{
    return text.toStdString();
}

const char *nameOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Duration:
        return "duration";
    case SlotKind::Number:
        return "number";
    case SlotKind::Date:
        return "date";
    case SlotKind::Start:
        return "start";
    case SlotKind::Organ:
        return "organ";
    case SlotKind::Document:
        return "document";
    case SlotKind::Quote:
        return "quote";
    case SlotKind::List:
        return "list";
    }
    return "";
}

const char *nameOf(Bound bound)
{
    return bound == Bound::AtMost ? "at_most" : bound == Bound::AtLeast ? "at_least" : "exact";
}

/// Where something stands in the fact's own text, in code points, half-open.
Json place(const QString &text, TextRange range)
{
    const auto start = text.first(range.start).toUcs4().size();
    return {{"start", start},
        {"end", start + text.sliced(range.start, range.length()).toUcs4().size()}};
}

Json toJson(const Slot &slot, const QString &text)
{
    Json json {{"kind", nameOf(slot.kind)}, {"value", utf8(slot.value)}};
    if (!slot.unit.isEmpty()) {
        json["unit"] = utf8(slot.unit);
        json["number"] = slot.number;
        json["bound"] = nameOf(slot.bound);
        json["extreme"] = slot.isExtreme;
    }
    if (!slot.members.empty()) {
        for (const TextRange &member : slot.members) {
            json["members"].push_back(utf8(text.sliced(member.start, member.length())));
        }
    }
    json["at"] = place(text, slot.range);
    return json;
}

Json placesOf(const std::vector<Evidence> &quotes)
{
    Json places = Json::array();
    for (const Evidence &quote : quotes) {
        places.push_back({{"start", quote.start}, {"end", quote.end}});
    }
    return places;
}

class FactsWriter
{
public:
    FactsWriter(const Bank &bank, const Lexicon &lexicon, const SourceReader &source)
        : m_bank(bank)
        , m_source(source)
        , m_corpus(bank.passages, lexicon)
        , m_facts(factsOf(m_corpus, lexicon))
    {
        for (const Item &item : bank.items) {
            m_items[item.fact].push_back(&item);
        }
        for (const Rejection &rejection : bank.rejections) {
            if (!rejection.positions.empty()) {
                m_rejections[{rejection.passage, rejection.positions.front().start}].push_back(
                    &rejection);
            }
        }
    }

    Result<QByteArray> write()
    {
        QByteArray out = "{\"format\":\"zhixing.facts\",\"version\":1,\n\"documents\":";
        Json documents = Json::array();
        for (const Document &document : m_bank.documents) {
            documents.push_back({{"id", utf8(document.id)},
                {"title", utf8(document.title)},
                {"file", utf8(document.file)},
                {"sha256", utf8(document.sha256)}});
        }
        out += QByteArray::fromStdString(documents.dump()) + ",\n\"facts\":[";
        const char *separator = "\n";
        std::size_t passage = m_bank.passages.size();
        PassageIndex index;
        for (const Fact &fact : m_facts) {
            if (fact.passage != passage) {
                passage = fact.passage;
                auto built = PassageIndex::build(m_bank.passages[passage], m_source);
                if (!built) {
                    return std::unexpected(built.error());
                }
                index = std::move(*built);
            }
            out += separator;
            out += QByteArray::fromStdString(toJson(fact, index).dump());
            separator = ",\n";
        }
        return out + "\n]}\n";
    }

private:
    Json toJson(const Fact &fact, const PassageIndex &index) const
    {
        const Passage &passage = m_bank.passages[fact.passage];
        Json json {{"id", utf8(fact.id)},
            {"passage", utf8(passage.id)},
            {"topic", utf8(fact.topic)},
            {"text", utf8(fact.text)},
            {"frame", utf8(fact.frame)},
            {"condition", utf8(fact.condition)},
            {"actor", utf8(fact.actor)},
            {"modality", nullptr},
            {"predicate", utf8(fact.predicate)},
            {"polarity", fact.polarity == Polarity::Denied ? "denied" : "affirmed"}};
        if (fact.modality) {
            json["modality"] = {{"word", utf8(fact.modality->word)},
                {"contrary", utf8(fact.modality->contrary)},
                {"at", place(fact.text, fact.modality->range)}};
        }
        if (fact.definition) {
            json["definition"] = {
                {"term", utf8(fact.definition->term)}, {"meaning", utf8(fact.definition->meaning)}};
        }
        json["slots"] = Json::array();
        for (const Slot &slot : fact.slots) {
            json["slots"].push_back(zhixing::toJson(slot, fact.text));
        }
        const auto quotes
            = index.evidence(passage, PassagePart::Text, m_corpus.units()[fact.unit].span);
        json["positions"] = placesOf(quotes);
        json["refusal"] = utf8(fact.refusal);
        json["items"] = Json::array();
        if (const auto it = m_items.find(fact.id); it != m_items.end()) {
            for (const Item *item : it->second) {
                json["items"].push_back({{"id", utf8(item->id)},
                    {"kind", utf8(toString(item->kind))},
                    {"rule", utf8(item->rule)},
                    {"review", utf8(toString(item->review))}});
            }
        }
        json["dropped"] = Json::array();
        const auto start = quotes.empty() ? -1 : quotes.front().start;
        if (const auto it = m_rejections.find({passage.id, start}); it != m_rejections.end()) {
            for (const Rejection *rejection : it->second) {
                json["dropped"].push_back(
                    {{"rule", utf8(rejection->rule)}, {"reason", utf8(rejection->reason)}});
            }
        }
        return json;
    }

    const Bank &m_bank;
    const SourceReader &m_source;
    Corpus m_corpus;
    std::vector<Fact> m_facts;
    std::map<QString, std::vector<const Item *>> m_items; ///< by fact
    std::map<std::pair<QString, qint64>, std::vector<const Rejection *>>
        m_rejections; ///< by passage and first place
};

} // namespace

Result<QByteArray> factsToJson(const Bank &bank, const Lexicon &lexicon, const SourceReader &source)
{
    return FactsWriter(bank, lexicon, source).write();
}

} // namespace zhixing
