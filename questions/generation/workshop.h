// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "generation/facts.h"
#include "generation/passage_index.h"

#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <set>
#include <span>
#include <vector>

namespace zhixing
{

/// A wrong answer and why it is wrong.
struct Distractor {
    QString text;
    Certificate certificate;
    bool operator==(const Distractor &) const = default;
};

/// A place in a passage that an item rests on.
struct Quote {
    std::size_t passage = 0;
    PassagePart part = PassagePart::Text;
    TextRange range;
    bool operator==(const Quote &) const = default;
};

/// What a rule proposes; the generator makes an item of it and lints that.
struct Draft {
    ItemKind kind = ItemKind::TrueFalse;
    QString rule;
    QString fact;
    std::size_t passage = 0;
    QString stem;
    QString answer; ///< text of the key: 单选, 填空
    QStringList answers; ///< 多选: keys; 排序: members in order; 连线: left;
                         ///< 简答: points; 填空: other names of the answer
    QStringList targets; ///< 连线: what belongs to each of `answers`
    bool isTrue = false; ///< 判断 only
    bool needsHeading = false; ///< only the passage's heading names who is meant
    bool isDoubted = false; ///< readers would not keep one of its members
    std::vector<Distractor>
        distractors; ///< for a false 判断: why it is not true; 连线: spare target
    OptionOrder order = OptionOrder::Shuffled;
    QString rationale;
    std::vector<Quote> quotes;
    bool namesTopic = false; ///< the stem says by itself what it is about: no lead before it
};

/// One speech, letter or the like; excerpts that share an attribution share it.
struct Occasion {
    QString text; ///< as the attribution has it, without date
    PassageDate date;
    QString article;
    QString document;
    std::vector<std::size_t> passages;
};

/// The passages of one kind that stand in one article, in their order.
struct Article {
    QString title;
    QString document;
    PassageKind kind = PassageKind::Faq;
    std::vector<std::size_t> passages;
};

/// Values the source gives for the wording of a slot.
struct Rivals {
    bool isAmbiguous = false; ///< another value stands in the same words: R7
    QStringList values; ///< canonical, in similar words; not to be used as distractors
};

struct Event;
class ReaderModel;

/// What a rule may look at, and where it puts what it makes.
class Workshop
{
public:
    /// `readers`, where there are some, must outlive it.
    Workshop(const Corpus &corpus,
        const std::vector<Fact> &facts,
        const Lexicon &lexicon,
        const ReaderModel *readers = nullptr);

    [[nodiscard]] const Corpus &corpus() const
    {
        return m_corpus;
    }
    [[nodiscard]] const std::vector<Fact> &facts() const
    {
        return m_facts;
    }
    [[nodiscard]] const Lexicon &lexicon() const
    {
        return m_lexicon;
    }
    /// What readers would not keep; null if nobody is asked.
    [[nodiscard]] const ReaderModel *readers() const
    {
        return m_readers;
    }
    [[nodiscard]] const std::vector<Occasion> &occasions() const
    {
        return m_occasions;
    }
    [[nodiscard]] const std::vector<Article> &articles() const
    {
        return m_articles;
    }
    /// The events of one of articles(), in their order; read once, since many rules ask about them.
    [[nodiscard]] const std::vector<Event> &eventsOf(const Article &article) const;
    /// The occasion of an excerpt; null if it names none.
    [[nodiscard]] const Occasion *occasionOf(std::size_t passage) const;
    /// The other occasions of the same article.
    [[nodiscard]] std::vector<const Occasion *> occasionsOfArticle(const Occasion &occasion) const;
    /// Facts of the same document that have a slot of a kind: the hundred before and after a fact.
    [[nodiscard]] std::span<const std::size_t> factsWith(SlotKind kind, const Fact &near) const;
    /// Facts and units stand in the same order, so these are indices of both.
    [[nodiscard]] std::ranges::iota_view<std::size_t, std::size_t> factsOfPassage(
        std::size_t passage) const
    {
        return {m_firstFact[passage], m_firstFact[passage + 1]};
    }

    /// Whether the answers of its article speak to the reader instead of stating rules.
    [[nodiscard]] bool speaks(std::size_t passage) const
    {
        return m_speaks[passage];
    }

    /// The 判断 of a passage that are without flaw, in their order: for rules that follow those on
    /// facts.
    [[nodiscard]] const std::vector<Draft> &statementsOf(std::size_t passage) const
    {
        return m_statements[passage];
    }
    void addStatement(Draft draft)
    {
        m_statements[draft.passage].push_back(std::move(draft));
    }

    /// The occasions at which a sentence is said, nearly word by word; looked for once. Unset if it
    /// stands in too many places to look at.
    [[nodiscard]] const std::optional<std::set<const Occasion *>> &occasionsSaying(
        const QString &sentence) const;
    /// Values the source gives for the same wording (B5); looked for once.
    [[nodiscard]] const Rivals &rivalsOf(const Fact &fact, const Slot &slot) const;

    /// True once for each text: for what may be asked but once in a bank.
    [[nodiscard]] bool isFirstUse(const QString &text);

    [[nodiscard]] std::size_t draftCount() const
    {
        return m_drafts.size();
    }
    void propose(Draft draft)
    {
        m_drafts.push_back(std::move(draft));
    }
    void refuse(const QString &rule, const Fact &fact, const QString &reason, const QString &text);
    void refuse(
        const QString &rule, const Quote &quote, const QString &reason, const QString &text);

    struct Refusal {
        QString rule;
        QString reason;
        QString text;
        Quote quote;
    };
    [[nodiscard]] std::vector<Draft> takeDrafts()
    {
        return std::exchange(m_drafts, {});
    }
    [[nodiscard]] std::vector<Refusal> takeRefusals()
    {
        return std::exchange(m_refusals, {});
    }

private:
    const Corpus &m_corpus;
    const std::vector<Fact> &m_facts;
    const Lexicon &m_lexicon;
    const ReaderModel *m_readers;
    std::vector<Occasion> m_occasions;
    std::vector<Article> m_articles;
    std::vector<std::ptrdiff_t> m_occasionOfPassage;
    std::vector<bool> m_speaks; ///< by passage
    std::vector<std::size_t> m_firstFact; ///< by passage, and one past the last
    std::map<std::pair<SlotKind, QString>, std::vector<std::size_t>> m_factsWith;
    mutable std::map<std::tuple<std::size_t, SlotKind, qsizetype>, Rivals> m_rivals;
    mutable std::map<QString, std::optional<std::set<const Occasion *>>> m_saying;
    mutable std::map<const Article *, std::shared_ptr<const std::vector<Event>>> m_events;
    QSet<QString> m_used;
    std::vector<std::vector<Draft>> m_statements; ///< by passage
    std::vector<Draft> m_drafts;
    std::vector<Refusal> m_refusals;
};

/// A draft about a fact, its quote set.
[[nodiscard]] Draft draftFor(
    const Fact &fact, const Workshop &shop, ItemKind kind, const QString &rule);

/// A draft about a passage as a whole; what it quotes is still to be added.
[[nodiscard]] Draft draftFor(
    std::size_t passage, const Workshop &shop, ItemKind kind, const QString &rule);

/// 空格处应填“…”。 – an answer that has its own quotation marks gets no second pair.
[[nodiscard]] QString filledIn(const QString &answer);

/// 应选「…」。
[[nodiscard]] QString chosen(const QString &answer);

/// 材料原文：「…」
[[nodiscard]] QString citation(const Fact &fact, const Workshop &shop);

/// What an excerpt's attribution says, without its brackets.
[[nodiscard]] QString attributionOf(const Passage &passage);

/// The text with a range replaced.
[[nodiscard]] QString replaced(const QString &text, TextRange range, const QString &by);

/// Values the corpus gives for the same wording (B5).
[[nodiscard]] const Rivals &rivalsOf(const Fact &fact, const Slot &slot, const Workshop &shop);

/// Up to `limit` of the candidates that keep the options alike in length and free of overlaps.
[[nodiscard]] std::vector<Distractor> alikeDistractors(const QString &key,
    const QString &stem,
    std::vector<Distractor> candidates,
    std::size_t limit = 3);

/// 「甲」…；「乙」…。 why the distractors are wrong, for the rationale.
[[nodiscard]] QString reasonsOf(const std::vector<Distractor> &distractors);

} // namespace zhixing
