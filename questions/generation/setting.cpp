// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/setting.h"

#include "bank/canonical.h"
#include "generation/asides.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype longestSaid = 60;
constexpr qsizetype shortestSaid = 6;
constexpr qsizetype longestWholeStatement = 70;
constexpr qsizetype longestWholeQuestion = 84;
constexpr std::size_t mostWholeClauses = 5;

/// The one place in which a stem differs from the text it was made from; of a quantity all of it:
/// 12人 and 15人, 六个月 and 九个月.
struct Change {
    QString was;
    QString is;
};

Change changeBetween(const Fact &fact, const QString &was, const QString &is)
{
    const auto shorter = std::min(was.size(), is.size());
    qsizetype head = 0;
    while (head < shorter && was[head] == is[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && was[was.size() - 1 - tail] == is[is.size() - 1 - tail]) {
        ++tail;
    }
    const bool isChanged = head + tail < std::max(was.size(), is.size());
    for (const Slot &slot : fact.slots) {
        if (isChanged && slot.isFigure() && slot.range.start <= head
            && slot.range.end >= was.size() - tail) {
            head = slot.range.start;
            tail = std::min(tail, was.size() - slot.range.end);
        }
    }
    return {was.sliced(head, was.size() - head - tail), is.sliced(head, is.size() - head - tail)};
}

class SettingFinder
{
public:
    SettingFinder(const Draft &draft,
        const Fact &fact,
        const std::vector<Fact> &facts,
        const Corpus &corpus,
        const Lexicon &lexicon)
        : m_draft(draft)
        , m_fact(fact)
        , m_facts(facts)
        , m_units(corpus.units())
        , m_unit(m_units[fact.unit])
        , m_text(corpus.passages()[fact.passage].text)
        , m_lexicon(lexicon)
        , m_own(withoutEndMark(fact.text))
        , m_stem(withoutEndMark(draft.stem))
        , m_change(changeBetween(fact, m_own, m_stem))
    {
        m_first = m_last = fact.unit;
        while (m_first > 0 && isOfSentence(m_first - 1)) {
            --m_first;
        }
        while (m_last + 1 < m_units.size() && isOfSentence(m_last + 1)) {
            ++m_last;
        }
        m_before = before();
    }

    Setting find() const
    {
        Setting setting;
        // A frame is a setting already.
        if (!m_fact.frame.isEmpty()) {
            return setting;
        }
        const std::size_t from = sentenceBefore();
        const bool hasBefore = (m_fact.leans || leans()) && canBeSaid(m_before, from, m_first);
        const bool isJoined = join(hasBefore, &setting);
        // Of a sentence that is too long to be asked whole, what stands before the part asked.
        const bool saysEarlierPart = !isJoined && m_first != m_fact.unit;
        const QString earlier = partOf(m_first, m_fact.unit);
        if (saysEarlierPart && canBeSaid(earlier, m_first, m_fact.unit)) {
            setting.said = withoutEndMark(earlier) + u'。';
            setting.shown.push_back(
                {m_units[m_first].span.start, m_units[m_fact.unit - 1].span.end});
        } else if (!saysEarlierPart && hasBefore) {
            setting.said = m_before;
            setting.shown.push_back({m_units[from].span.start, m_units[m_first - 1].span.end});
        }
        setting.showsBefore = !setting.said.isEmpty()
            || (isJoined && m_first != m_fact.unit && standsAlone(m_first));
        return setting;
    }

private:
    bool isOfSentence(std::size_t unit) const
    {
        return m_units[unit].sentence == m_unit.sentence;
    }

    /// The whole sentence, where the stem is all of its part of it.
    bool join(bool hasBefore, Setting *setting) const
    {
        const QString printed = withoutEndMark(m_unit.text);
        static const QRegularExpression clause(u"[，；：]"_s);
        if (!printed.endsWith(m_own) || m_change.was.contains(clause)
            || (m_first == m_last && printed == m_own)) {
            return false;
        }
        // 但…, 其中…: the word that ties it to what stands before, where that is shown.
        const bool isTied = hasBefore || m_first != m_fact.unit;
        const QString head
            = partOf(m_first, m_fact.unit) + (isTied ? printed.chopped(m_own.size()) : QString());
        const QString tail = partOf(m_fact.unit + 1, m_last + 1);
        const QString whole = head + m_stem + (tail.isEmpty() ? u"。"_s : u'；' + tail);
        const qsizetype most
            = m_draft.kind == ItemKind::TrueFalse ? longestWholeStatement : longestWholeQuestion;
        if (head.isEmpty() && tail.isEmpty()) {
            return false;
        }
        if (!mayBeShown(m_first, m_last + 1) || whole.size() > most
            || clausesOf(whole).size() > mostWholeClauses || tells(head + tail)
            || !isBalanced(whole) || !danglingReference(whole, m_lexicon, false).isEmpty()) {
            return false;
        }
        setting->stem = whole;
        setting->sentence = partOf(m_first, m_last + 1);
        for (std::size_t unit = m_first; unit <= m_last; ++unit) {
            if (unit != m_fact.unit) {
                setting->shown.push_back(m_units[unit].span);
            }
        }
        return true;
    }

    QString partOf(std::size_t from, std::size_t to) const
    {
        return from >= to ? QString()
                          : tidied(QStringView(m_text).sliced(m_units[from].span.start,
                                m_units[to - 1].span.end - m_units[from].span.start));
    }

    /// The first unit of the sentence before.
    std::size_t sentenceBefore() const
    {
        std::size_t from = m_first == 0 ? 0 : m_first - 1;
        while (from > 0 && m_units[from - 1].sentence == m_units[from].sentence) {
            --from;
        }
        return from;
    }

    /// What leans itself is no support, unless on the heading, which leads the stem.
    bool standsAlone(std::size_t unit) const
    {
        const QString &refusal = m_facts[unit].refusal;
        const bool opensPassage = unit == 0 || m_units[unit - 1].passage != m_fact.passage;
        return refusal.isEmpty() || (opensPassage && refusal.startsWith(u"R5"))
            || refusal.startsWith(u"R2") || refusal.startsWith(u"R9");
    }

    /// Nobody is to read what may be misprinted, tells of a private person, or is a story beside
    /// the rule.
    bool mayBeShown(std::size_t from, std::size_t to) const
    {
        for (std::size_t unit = from; unit < to; ++unit) {
            const QString &refusal = m_facts[unit].refusal;
            if (unit != m_fact.unit
                && (refusal.startsWith(u"R1 ") || refusal.startsWith(u"R10")
                    || refusal.startsWith(u"R9 trivia: an example")
                    || refusal.startsWith(u"R9 trivia: a story")
                    || containsAny(m_units[unit].text, m_lexicon.privatePersons)
                    || whyAside(m_units[unit].text, QString()).startsWith(u"R9"))) {
                return false;
            }
        }
        return true;
    }

    /// Whether units `from` to `to`, which read `said`, may stand before the stem as （上文：…）.
    bool canBeSaid(const QString &said, std::size_t from, std::size_t to) const
    {
        return isFit(said) && standsAlone(from) && mayBeShown(from, to);
    }

    QString before() const
    {
        if (m_first == 0 || m_units[m_first - 1].passage != m_fact.passage) {
            return {};
        }
        const qsizetype end = m_units[m_first - 1].span.end;
        const bool isOtherParagraph
            = QStringView(m_text).sliced(end, m_units[m_first].span.start - end).contains(u'\n');
        return isOtherParagraph ? QString() : partOf(sentenceBefore(), m_first);
    }

    /// Of statements with so few of the heading's words readers found one in four to lean on
    /// another where they are brief, begin with a case or with nobody who acts; of the others one
    /// in seven.
    bool leans() const
    {
        constexpr std::size_t few = 2;
        constexpr qsizetype brief = 25;
        constexpr qsizetype lengthy = 50;
        static const QRegularExpression open(
            u"^(?:[^，]{1,30}的，|(?:由|经|应|须|不得|可以?|并|一般|原则上|必须|先|再|另|还)(?![^，]{0,3}的))"_s);
        const auto own = bigramsOf(m_stem);
        return sharedPairs(bigramsOf(m_fact.topic), own) <= few
            && (m_stem.size() < brief
                || (m_stem.size() < lengthy && open.match(m_stem).hasMatch()
                    && containment(own, bigramsOf(m_before)) > 0.0));
    }

    bool isFit(const QString &said) const
    {
        static const QRegularExpression pointing(
            u"^(?:但|而|因此|所以|同时|此外|另外|其|该|这|那|上述|前)"_s);
        return said.size() >= shortestSaid && said.size() <= longestSaid && isBalanced(said)
            && !tells(said) && !pointing.match(said).hasMatch()
            && danglingReference(said, m_lexicon, false).isEmpty();
    }

    /// It holds what is asked, what was changed, or what that was changed into: of two cases that
    /// are treated alike one is seen to be wrong.
    bool tells(const QString &text) const
    {
        const auto holds = [&](const QString &word) {
            return says(text, word) || holdsAsMuch(text, word);
        };
        // Of neighbouring cases the wrong answers are each other's right ones.
        static const QStringList figures {u"S-DUR"_s, u"S-NUM"_s};
        const bool showsOption = !figures.contains(m_draft.rule)
            && std::ranges::any_of(m_draft.distractors,
                [&](const Distractor &distractor) { return holds(distractor.text); });
        return holds(m_draft.answer) || (m_draft.kind == ItemKind::SingleChoice && showsOption)
            || (m_draft.kind == ItemKind::TrueFalse && !m_draft.isTrue
                && (holds(m_change.was) || holds(m_change.is)));
    }

    /// 两周 tells 十四天.
    bool holdsAsMuch(const QString &text, const QString &word) const
    {
        const std::vector<Slot> own = findSlots(word, m_lexicon);
        if (own.size() != 1 || !own.front().isFigure()) {
            return false;
        }
        const QString quantity = canonicalAnswer(own.front().value);
        return std::ranges::any_of(findSlots(text, m_lexicon), [&](const Slot &slot) {
            return slot.isFigure() && canonicalAnswer(slot.value) == quantity;
        });
    }

    const Draft &m_draft;
    const Fact &m_fact;
    const std::vector<Fact> &m_facts;
    const std::vector<Unit> &m_units;
    const Unit &m_unit;
    const QString &m_text;
    const Lexicon &m_lexicon;
    const QString m_own;
    const QString m_stem;
    const Change m_change;
    std::size_t m_first = 0; ///< units of the sentence
    std::size_t m_last = 0;
    QString m_before; ///< the sentence before, of the same paragraph
};

} // namespace

Setting settingOf(const Draft &draft,
    const Fact &fact,
    const std::vector<Fact> &facts,
    const Corpus &corpus,
    const Lexicon &lexicon)
{
    return SettingFinder(draft, fact, facts, corpus, lexicon).find();
}

QString saidBefore(const QString &said)
{
    return said.isEmpty() ? QString() : u"（上文："_s + said + u'）';
}

} // namespace zhixing
