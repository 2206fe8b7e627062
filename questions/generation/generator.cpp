// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/generator.h"

#include "generation/drafted_item.h"
#include "generation/enemies.h"
#include "generation/lead.h"
#include "generation/linter.h"
#include "generation/reader_doubt.h"
#include "generation/rules/rules.h"
#include "generation/selection.h"
#include "generation/setting.h"
#include "generation/wording.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Passages that say something new, and rejections for those that repeat another word by word.
std::vector<Passage> distinctPassages(
    const std::vector<Passage> &passages, std::vector<Rejection> &rejections)
{
    std::vector<Passage> distinct;
    QSet<QString> seen;
    for (const Passage &passage : passages) {
        const QString content = stableId({},
            {toString(passage.kind),
                passage.kind == PassageKind::Excerpt ? passage.attribution : passage.heading,
                passage.text});
        if (seen.contains(content)) {
            Rejection rejection;
            rejection.reason = u"duplicate passage: another says the same word by word"_s;
            rejection.positions = passage.positions;
            rejection.passage = passage.id;
            rejection.text = shortened(passage.heading + u' ' + passage.text);
            rejections.push_back(std::move(rejection));
            continue;
        }
        seen.insert(content);
        distinct.push_back(passage);
    }
    return distinct;
}

class Generation
{
public:
    Generation(Bank &bank,
        std::vector<Passage> passages,
        std::vector<PassageIndex> indices,
        const Lexicon &lexicon,
        const ReaderModel *readers)
        : m_bank(bank)
        , m_passages(std::move(passages))
        , m_indices(std::move(indices))
        , m_lexicon(lexicon)
        , m_readers(readers)
        , m_corpus(m_passages, lexicon)
        , m_facts(factsOf(m_corpus, lexicon))
        , m_shop(m_corpus, m_facts, lexicon, readers)
    {
    }

    void run()
    {
        const Linter linter(m_bank, m_corpus, m_lexicon);
        useRulesOnFacts();
        keepSound(linter);
        for (const Draft &draft : m_sound) {
            const Fact *fact = factOf(draft);
            if (draft.kind == ItemKind::TrueFalse && !(fact && fact->leans)) {
                m_shop.addStatement(draft);
            }
        }
        useRulesOnWholes();
        keepSound(linter);
        for (auto &refusal : m_shop.takeRefusals()) {
            record(refusal.rule, refusal.reason, refusal.text, refusal.quote);
        }
        markDoubted();
        BankSelection selection = select(m_items, m_sound);
        for (const auto &[index, reason] : selection.dropped) {
            record(m_sound[index].rule, reason, m_sound[index].stem, m_sound[index].quotes.front());
        }
        std::vector<std::size_t> places(m_items.size());
        for (const std::size_t index : selection.kept) {
            places[index] = m_bank.items.size();
            m_bank.items.push_back(std::move(m_items[index]));
        }
        linkEnemies(m_bank.items);
        for (const auto &[one, other] : selection.alike) {
            makeEnemies(m_bank.items[places[one]], m_bank.items[places[other]]);
        }
    }

private:
    /// Whether a rule is for passages of this kind, and for answers of their style.
    [[nodiscard]] bool isFor(const auto &rule, std::size_t passage) const
    {
        return rule.on.testFlag(onKind(m_passages[passage].kind))
            && (rule.answers == Answers::OfAnyStyle || !m_shop.speaks(passage));
    }

    void useRulesOnFacts()
    {
        for (const Fact &fact : m_facts) {
            const std::size_t before = m_shop.draftCount();
            if (fact.refusal.isEmpty()) {
                useRulesOn(fact);
            } else if (fact.leans) {
                // Shown with what it leans on, it can be asked like others.
                Fact shown = fact;
                shown.refusal.clear();
                useRulesOn(shown);
            }
            if (!fact.refusal.isEmpty() && m_shop.draftCount() == before) {
                m_shop.refuse(u"facts"_s, fact, fact.refusal, fact.text);
            }
        }
    }

    void useRulesOn(const Fact &fact)
    {
        for (const Rule &rule : rules()) {
            if (isFor(rule, fact.passage)) {
                rule.apply(fact, m_shop);
            }
        }
    }

    void useRulesOnWholes()
    {
        for (std::size_t passage = 0; passage < m_passages.size(); ++passage) {
            for (const PassageRule &rule : passageRules()) {
                if (isFor(rule, passage)) {
                    rule.apply(passage, m_shop);
                }
            }
        }
        for (const Article &article : m_shop.articles()) {
            for (const ArticleRule &rule : articleRules()) {
                if (rule.on.testFlag(onKind(article.kind))) {
                    rule.apply(article, m_shop);
                }
            }
        }
        for (const Occasion &occasion : m_shop.occasions()) {
            for (const OccasionRule rule : occasionRules()) {
                rule(occasion, m_shop);
            }
        }
    }

    /// Makes items of what was proposed, and rejections of what has a flaw.
    void keepSound(const Linter &linter)
    {
        for (Draft &draft : m_shop.takeDrafts()) {
            draft.stem = withoutPreamble(draft.stem);
            Item item = itemFrom(draft, m_passages, m_indices);
            const Fact *fact = factOf(draft);
            const bool leans = fact && fact->leans;
            // What leans on something can be judged with that alone.
            QString flaw = draft.needsHeading || leans ? QString() : flawOf(item, linter);
            if (flaw.isEmpty()) {
                flaw = introduce(draft, fact, item, linter);
            }
            if (flaw.isEmpty() && isContested(draft)) {
                flaw = u"R7 not unique: the source gives another value"_s;
            }
            if (!flaw.isEmpty()) {
                record(draft.rule, flaw, draft.stem, draft.quotes.front());
                continue;
            }
            m_items.push_back(std::move(item));
            m_sound.push_back(std::move(draft));
        }
    }

    /// After the choices among statements are made: of those one may be doubtful by itself.
    void markDoubted()
    {
        for (std::size_t i = 0; m_readers && i < m_items.size(); ++i) {
            const Passage &passage = m_passages[m_sound[i].passage];
            if (isDoubted(m_sound[i], m_items[i], passage, *m_readers)) {
                m_items[i].review = ReviewState::Candidate;
            }
        }
    }

    static QString flawOf(const Item &item, const Linter &linter)
    {
        const auto findings = linter.findings(item);
        return findings.empty() ? QString()
                                : findings.front().rule + u' ' + findings.front().detail;
    }

    /// The key rests on a value that the source contradicts elsewhere, whichever rule asks.
    bool isContested(const Draft &draft) const
    {
        const QStringList said = draft.kind == ItemKind::TrueFalse
            ? QStringList {draft.stem}
            : QStringList {draft.answer} + draft.answers + draft.targets;
        const auto isSaid = [&](const Slot &slot) {
            return slot.isValue() && std::ranges::any_of(said, [&](const QString &text) {
                return text.contains(slot.value);
            });
        };
        const auto isContestedFact = [&](const Fact &fact) {
            return std::ranges::any_of(fact.slots, [&](const Slot &slot) {
                return isSaid(slot) && m_shop.rivalsOf(fact, slot).isAmbiguous;
            });
        };
        return std::ranges::any_of(draft.quotes, [&](const Quote &quote) {
            return quote.part == PassagePart::Text
                && std::ranges::any_of(m_shop.factsOfPassage(quote.passage), [&](std::size_t f) {
                       const TextRange span = m_corpus.units()[m_facts[f].unit].span;
                       return span.start < quote.range.end && quote.range.start < span.end
                           && isContestedFact(m_facts[f]);
                   });
        });
    }

    /// Puts before the stem what the heading says and the stem does not; says why if it cannot.
    QString introduce(const Draft &draft, const Fact *fact, Item &item, const Linter &linter) const
    {
        const Passage &passage = m_passages[draft.passage];
        const bool isWhole
            = draft.namesTopic || draft.rule.endsWith(u"-DEF") || draft.stem.contains(u"是指");
        const bool leans = fact && fact->leans;
        const Leaning leaning = draft.needsHeading || leans ? Leaning::Whole
            : leansOnOthers(draft)                          ? Leaning::Apart
                                                            : Leaning::Little;
        const Lead lead = isWhole ? Lead {} : leadFor(passage, draft.stem, leaning);
        if (!lead.refusal.isEmpty()) {
            return lead.refusal;
        }
        QString before = lead.text;
        // Rules change: what a figure says, it says of this material.
        static const QRegularExpression cited(u"^(?:根据|按照|依据|依照|按|材料)"_s);
        if (before.isEmpty() && passage.kind == PassageKind::Faq && !draft.namesTopic
            && saysFigure(draft) && !cited.match(draft.stem).hasMatch()) {
            before = u"根据材料，"_s;
        }
        const Setting setting = settingFor(draft, fact);
        if (leans && !setting.showsBefore) {
            return fact->refusal;
        }
        if (!setting.said.isEmpty() || !setting.stem.isEmpty()) {
            // Who reads what stands above knows that a material speaks, and not yet of what.
            const bool needsTopic = !isWhole && !setting.said.isEmpty() && lead.text.isEmpty();
            const QString topic
                = needsTopic ? leadFor(passage, draft.stem, Leaning::Whole).text : QString();
            Item within = itemWithin(item, topic.isEmpty() ? before : topic, setting, *fact);
            const QString flaw = flawOf(within, linter);
            if (flaw.isEmpty()) {
                item = std::move(within);
                return {};
            }
            if (leans) {
                return flaw;
            }
        }
        if (before.isEmpty()) {
            return {};
        }
        item.stem.prepend(before);
        return flawOf(item, linter);
    }

    /// The fact that a draft asks; null for one on a whole.
    const Fact *factOf(const Draft &draft) const
    {
        for (const std::size_t f : m_shop.factsOfPassage(draft.passage)) {
            if (m_facts[f].id == draft.fact) {
                return &m_facts[f];
            }
        }
        return nullptr;
    }

    /// What stands around the sentence that a draft asks; empty where that says it all.
    Setting settingFor(const Draft &draft, const Fact *fact) const
    {
        if (!fact || asksForSeveral(draft.kind) || draft.namesTopic || draft.quotes.size() != 1
            || m_passages[draft.passage].kind != PassageKind::Faq) {
            return {};
        }
        return settingOf(draft, *fact, m_facts, m_corpus, m_lexicon);
    }

    /// What a stem shows it proves as well.
    Item itemWithin(Item item, const QString &lead, const Setting &setting, const Fact &fact) const
    {
        item.stem
            = lead + saidBefore(setting.said) + (setting.stem.isEmpty() ? item.stem : setting.stem);
        if (!setting.sentence.isEmpty()) {
            item.rationale.replace(
                u'「' + m_corpus.units()[fact.unit].text + u'」', u'「' + setting.sentence + u'」');
        }
        // Another wording is another item to those who have read it.
        item.id = stableId(u"i"_s, {item.id, item.stem});
        for (const TextRange range : setting.shown) {
            for (Evidence &evidence : m_indices[fact.passage].evidence(
                     m_passages[fact.passage], PassagePart::Text, range)) {
                item.evidence.push_back(std::move(evidence));
            }
        }
        return item;
    }

    bool saysFigure(const Draft &draft) const
    {
        static const QStringList asked {u"S-DUR"_s, u"S-NUM"_s, u"C-DUR"_s, u"C-NUM"_s, u"J-NUM"_s};
        return asked.contains(draft.rule) || m_lexicon.numberPattern.match(draft.stem).hasMatch();
    }

    /// A condition for nobody, a later half of a sentence, or a sentence of a later paragraph.
    bool leansOnOthers(const Draft &draft) const
    {
        // 如果借调满一年，…: who is it?
        static const QRegularExpression supposed(u"^(?:如果|如|若|凡是?|因)([^，]*)，"_s);
        if (const auto match = supposed.match(draft.stem);
            match.hasMatch() && !containsAny(match.capturedView(1), m_lexicon.persons)) {
            return true;
        }
        // 三年内不得任职, 年满十八周岁: nobody is named, or too little is said.
        constexpr qsizetype brief = 17;
        static const QRegularExpression nobody(
            u"^(?:按照?[^，]{2,10}规定，)?[一二三四五六七八九十\\d_（　）]+(?:年|个月|日|天|个工作日)?(?:之|以)?内"_s);
        if (draft.rule.endsWith(u"-CASE") || draft.stem.size() < brief
            || nobody.match(draft.stem).hasMatch()) {
            return true;
        }
        const Quote &quote = draft.quotes.front();
        const QStringView before
            = QStringView(m_passages[draft.passage].text).first(quote.range.start).trimmed();
        return quote.part == PassagePart::Text
            && (before.contains(u'\n') || before.endsWith(u'；'));
    }

    void record(const QString &rule, const QString &reason, const QString &text, const Quote &quote)
    {
        Rejection rejection;
        rejection.reason = reason;
        rejection.rule = rule;
        rejection.text = shortened(text);
        rejection.passage = m_passages[quote.passage].id;
        for (const Evidence &evidence :
            m_indices[quote.passage].evidence(m_passages[quote.passage], quote.part, quote.range)) {
            rejection.positions.push_back({evidence.start, evidence.end});
        }
        m_bank.rejections.push_back(std::move(rejection));
    }

    Bank &m_bank;
    std::vector<Passage> m_passages;
    std::vector<PassageIndex> m_indices;
    const Lexicon &m_lexicon;
    const ReaderModel *m_readers;
    Corpus m_corpus;
    std::vector<Fact> m_facts;
    Workshop m_shop;
    std::vector<Draft> m_sound; ///< with their items at the same places
    std::vector<Item> m_items;
};

} // namespace

Result<Bank> generate(const Extraction &extraction,
    const Lexicon &lexicon,
    const SourceReader &source,
    const ReaderModel *readers)
{
    Bank bank;
    bank.documents = extraction.documents;
    bank.passages = extraction.passages;
    bank.rejections = extraction.rejections;
    std::vector<Passage> passages = distinctPassages(bank.passages, bank.rejections);
    std::vector<PassageIndex> indices;
    indices.reserve(passages.size());
    for (const Passage &passage : passages) {
        auto index = PassageIndex::build(passage, source);
        if (!index) {
            return std::unexpected(index.error());
        }
        indices.push_back(std::move(*index));
    }
    Generation(bank, std::move(passages), std::move(indices), lexicon, readers).run();
    return bank;
}

} // namespace zhixing
