// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/slots.h"

#include "bank/canonical.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

class SlotFinder
{
public:
    SlotFinder(const QString &sentence, const Lexicon &lexicon)
        : m_text(sentence)
        , m_lexicon(lexicon)
        , m_depths(nestingOf(sentence))
    {
    }

    std::vector<Slot> find()
    {
        findDates();
        findStarts();
        findNumbers();
        findDocuments();
        findQuotes();
        findOrgans();
        findLists();
        std::ranges::stable_sort(m_slots, {}, [](const Slot &slot) { return slot.range.start; });
        return std::move(m_slots);
    }

private:
    bool isInside(qsizetype at) const
    {
        return m_depths[static_cast<std::size_t>(at)] > 0;
    }

    bool isTaken(TextRange range) const
    {
        return std::ranges::any_of(m_slots, [range](const Slot &slot) {
            return slot.kind != SlotKind::Start && range.start < slot.range.end
                && slot.range.start < range.end;
        });
    }

    void findDates()
    {
        static const QRegularExpression pattern(
            u"(?:\\d{4}|[一二][〇零一二三四五六七八九]{3})年(?:(?:\\d{1,2}|[一二三四五六七八九十]{"
            u"1,2})月"
            u"(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?)?"_s);
        for (auto it = pattern.globalMatch(m_text); it.hasNext();) {
            const auto match = it.next();
            if (isInside(match.capturedStart())) {
                continue;
            }
            Slot slot;
            slot.kind = SlotKind::Date;
            slot.range = {match.capturedStart(), match.capturedEnd()};
            slot.value = match.captured();
            m_slots.push_back(std::move(slot));
        }
    }

    void findStarts()
    {
        static const QRegularExpression pattern(
            u"[从自]([^，。；、从自]{3,30}?之日)(?=起|算起|开始|计算)"_s);
        for (auto it = pattern.globalMatch(m_text); it.hasNext();) {
            const auto match = it.next();
            Slot slot;
            slot.kind = SlotKind::Start;
            slot.range = {match.capturedStart(1), match.capturedEnd(1)};
            slot.value = match.captured(1);
            m_slots.push_back(std::move(slot));
        }
    }

    void findNumbers()
    {
        for (auto it = m_lexicon.numberPattern.globalMatch(m_text); it.hasNext();) {
            const auto match = it.next();
            const TextRange range {match.capturedStart(), match.capturedEnd()};
            if (isInside(range.start) || isTaken(range)) {
                continue;
            }
            addNumber(range, match.captured(1), match.captured(2), !match.captured(3).isEmpty());
        }
    }

    /// 四周不得有障碍物: on all sides, not for four weeks.
    bool isAllRound(TextRange range, const QString &numeral, const QString &unit) const
    {
        static const QRegularExpression measured(
            u"(?:于|过|满|为|每|期|前|后|长|达|经|第|隔|少|用|学|习|训|休|假)$"_s);
        static const QRegularExpression timed(
            u"^(?:内|以内|之内|以上|以下|以后|后|前|以前|左右|的?(?:时间|假))"_s);
        return numeral == u"四" && unit == u"周"
            && !measured.match(QStringView(m_text).first(range.start)).hasMatch()
            && !timed.match(QStringView(m_text).sliced(range.end)).hasMatch();
    }

    void addNumber(TextRange range, const QString &numeral, const QString &unit, bool hasHalf)
    {
        const auto value = numeralValue(numeral);
        // 两三分钟, 七八个: about so many.
        static const QRegularExpression about(u"^[一二两三四五六七八九]{2}$"_s);
        if (!value || *value <= 0 || about.match(numeral).hasMatch()
            || isAllRound(range, numeral, unit)) {
            return;
        }
        qsizetype end = range.start;
        while (end > 0 && m_text[end - 1].isSpace()) {
            --end;
        }
        const QStringView before = QStringView(m_text).first(end);
        const QStringView after = QStringView(m_text).sliced(range.end);
        const bool isChinese = isHan(numeral.front());
        // 一个, 一次, 百年, 千万人: ways of speaking, no figures.
        const bool isTime = ladderOf(unit, m_lexicon)->kind == u"时间";
        if (isChinese && (u"百千万"_s.contains(numeral.front()) || (unit == u"个" && *value < 3))) {
            return;
        }
        if (!isTime && *value == 1 && (isChinese || u"名个位人"_s.contains(unit))) {
            return;
        }
        // 同一年份, 统一年度: the numeral belongs to the word before it.
        static const QRegularExpression wordBefore(u"[同统单唯专万逐]$"_s);
        if ((numeral == u"一" && wordBefore.match(before).hasMatch())
            || (u"年月"_s.contains(unit) && after.startsWith(u'份'))) {
            return;
        }
        // 二次供水: two of something would be 两次.
        if (numeral == u"二" && !u"元周岁日月%"_s.contains(unit)) {
            return;
        }
        static const QRegularExpression unsureBefore(
            u"([一二三四五六七八九十零〇\\d]点|月的?|第|约|近|大约|(?<!提)前|(?<!以)上|几|数|每隔|至|到|—|–|-|~|～|、|\\d|[A-Za-z.]|[一二三四五六七八九十]是)$"_s);
        static const QRegularExpression unsureAfter(
            u"^(多|余|左右|来|级|制|度|代|生|期间|届|至|到|—|–|-|~|～|"
            u"[一二三四五六七八九十\\d]|号|民|员|们|士|才|身|体|性|份的|值班|工作制|连续)"_s);
        if (unsureBefore.match(before).hasMatch() || unsureAfter.match(after).hasMatch()) {
            return;
        }
        // 三个、四个: about so many. 300元、三日内 are two figures.
        static const QRegularExpression another(u"^、[一二两三四五六七八九十百\\d]{1,4}(.{1,3})"_s);
        if (const auto next = another.match(after);
            next.hasMatch() && next.capturedView(1).startsWith(unit)) {
            return;
        }
        Slot slot;
        slot.kind = isTime ? SlotKind::Duration : SlotKind::Number;
        slot.range = range;
        slot.value = m_text.sliced(range.start, range.length());
        slot.unit = unit;
        slot.number = *value + (hasHalf ? 0.5 : 0.0);
        slot.boundRange = range;
        setBound(slot, before, after);
        // 固定一天: one of something, no limit.
        static const QRegularExpression said(u"(?:为|是|期|每|共|各)$"_s);
        if (*value == 1 && u"天日次"_s.contains(unit) && slot.bound == Bound::Exact
            && !slot.isExtreme && !said.match(before).hasMatch()) {
            return;
        }
        m_slots.push_back(std::move(slot));
    }

    static void setBound(Slot &slot, QStringView before, QStringView after)
    {
        // 不得低于转正工资的80%: the noun that is measured may stand between.
        static const QRegularExpression atMost(
            u"(?:不(?:得|能|应|可|宜|准|许)?(?:超过|多于|高于|大于|迟于|晚于|长于)|未超过|不满|"
            u"不足|未满|"
            u"(?<!不)(?<!不[得能应可宜])(?:低于|少于|小于)|未达到|至多)(?:[^，。；]{0,8}的)?$"_s);
        static const QRegularExpression atLeast(
            u"(?:不(?:得|能|应|可|宜)?(?:少于|低于|小于|短于|早于)|至少|超过|年满|满|达到|达|大于|"
            u"高于|多于|逾|"
            u"提前|累计|连续)(?:[^，。；]{0,8}的)?$|至少[^，。；\\d]{1,4}$"_s);
        static const QRegularExpression extreme(
            u"(最长|最短|最多|最少|最高|最低|最大|最小)[^，。；]{0,6}$"_s);
        static const QRegularExpression afterMost(
            u"^((?:范围)?(?:以内|之内)|内|以下|及以下|之前|前)"_s);
        static const QRegularExpression afterLeast(u"^(以上|及以上|以外|以后|之后|后)"_s);
        slot.isExtreme = extreme.match(before).hasMatch();
        if (const auto match = atMost.match(before); match.hasMatch()) {
            slot.bound = Bound::AtMost;
            slot.boundRange.start = match.capturedStart();
        } else if (const auto lower = atLeast.match(before); lower.hasMatch()) {
            slot.bound = Bound::AtLeast;
            slot.boundRange.start = lower.capturedStart();
        } else if (const auto most = afterMost.match(after); most.hasMatch()) {
            slot.bound = Bound::AtMost;
            slot.boundRange.end += most.capturedLength();
        } else if (const auto least = afterLeast.match(after); least.hasMatch()) {
            slot.bound = Bound::AtLeast;
            slot.boundRange.end += least.capturedLength();
        }
    }

    void findDocuments()
    {
        static const QRegularExpression pattern(u"《([^《》]{3,40})》"_s);
        for (auto it = pattern.globalMatch(m_text); it.hasNext();) {
            const auto match = it.next();
            // A title inside a title or a quotation is part of that.
            if (m_depths[static_cast<std::size_t>(match.capturedStart())] != 1) {
                continue;
            }
            Slot slot;
            slot.kind = SlotKind::Document;
            slot.range = {match.capturedStart(1), match.capturedEnd(1)};
            slot.value = match.captured(1);
            m_slots.push_back(std::move(slot));
        }
    }

    void findQuotes()
    {
        static const QRegularExpression pattern(u"“([^“”]{2,60})”"_s);
        for (auto it = pattern.globalMatch(m_text); it.hasNext();) {
            const auto match = it.next();
            Slot slot;
            slot.kind = SlotKind::Quote;
            slot.range = {match.capturedStart(), match.capturedEnd()};
            slot.value = match.captured(1);
            m_slots.push_back(std::move(slot));
        }
    }

    void findOrgans()
    {
        const CharacterSketch sketch(m_text);
        for (const Organ &organ : m_lexicon.organs) {
            if (!sketch.mayContain(organ.name)) {
                continue;
            }
            for (qsizetype at = m_text.indexOf(organ.name); at >= 0;
                at = m_text.indexOf(organ.name, at + organ.name.size())) {
                const TextRange range {at, at + organ.name.size()};
                if (isInside(at) || isTaken(range)) {
                    continue;
                }
                Slot slot;
                slot.kind = SlotKind::Organ;
                slot.range = range;
                slot.value = organ.name;
                m_slots.push_back(std::move(slot));
            }
        }
    }

    /// A、B、C、D with a common beginning, a common end or one length: a set form of words. Only
    /// the inner members have two sure ends.
    void findLists()
    {
        static const QRegularExpression pattern(
            u"([^，。；：、？！“”《》（）]{1,20})((?:、[^，。；：、？！“”《》（）]{1,12}){2,})"_s);
        for (auto it = pattern.globalMatch(m_text); it.hasNext();) {
            const auto match = it.next();
            std::vector<TextRange> parts;
            qsizetype start = match.capturedStart(0);
            for (qsizetype i = start; i <= match.capturedEnd(0); ++i) {
                if (i == match.capturedEnd(0) || m_text[i] == u'、') {
                    parts.push_back({start, i});
                    start = i + 1;
                }
            }
            addList(parts);
        }
    }

    void addList(const std::vector<TextRange> &parts)
    {
        const QStringView text(m_text);
        const auto word = [&](std::size_t i) {
            return text.sliced(parts[i].start, parts[i].length());
        };
        const std::size_t last = parts.size() - 1;
        const QStringView model = word(1);
        const auto inner = [&](auto predicate) {
            for (std::size_t i = 1; i < last; ++i) {
                if (!predicate(word(i))) {
                    return false;
                }
            }
            return true;
        };
        const bool sameLength = inner([&](QStringView w) { return w.size() == model.size(); })
            && model.size() >= 3 && word(last).size() == model.size()
            && word(0).size() >= model.size();
        // The outer members may carry words of the sentence; the last may even end elsewhere.
        qsizetype tail = 0;
        while (tail < model.size() && word(0).endsWith(model.last(tail + 1))
            && inner([&](QStringView w) { return w.endsWith(model.last(tail + 1)); })
            && word(last).contains(model.last(tail + 1))) {
            ++tail;
        }
        qsizetype head = 0;
        while (head < model.size() && word(last).startsWith(model.first(head + 1))
            && inner([&](QStringView w) { return w.startsWith(model.first(head + 1)); })
            && word(0).contains(model.first(head + 1))) {
            ++head;
        }
        if (model.size() < 3 || (!sameLength && tail < 2 && head < 2)) {
            return;
        }
        Slot slot;
        slot.kind = SlotKind::List;
        slot.range = {parts.front().start, parts.back().end};
        slot.value = text.sliced(slot.range.start, slot.range.length()).toString();
        slot.members.assign(parts.begin() + 1, parts.end() - 1);
        slot.sharedHead = head >= 2 && model.size() - head >= 2 ? head : 0;
        slot.sharedTail = tail >= 2 && model.size() - tail >= 2 ? tail : 0;
        m_slots.push_back(std::move(slot));
    }

    const QString &m_text;
    const Lexicon &m_lexicon;
    std::vector<int> m_depths;
    std::vector<Slot> m_slots;
};

} // namespace

std::vector<Slot> findSlots(const QString &sentence, const Lexicon &lexicon)
{
    return SlotFinder(sentence, lexicon).find();
}

const NumberLadder *ladderOf(const QString &unit, const Lexicon &lexicon)
{
    const auto it = std::ranges::find(lexicon.ladders, unit, &NumberLadder::unit);
    return it == lexicon.ladders.end() ? nullptr : &*it;
}

QString writtenLike(const Slot &model, double number)
{
    const double whole = std::floor(number);
    const bool isHalf = number - whole == 0.5;
    if (model.value.front().isDigit()) {
        if (isHalf && model.unit == u"年" && !model.value.contains(u'.')) {
            return {};
        }
        // The decimals of a price are written as the text writes them.
        const auto dot = model.value.indexOf(u'.');
        const auto decimals = dot < 0 ? -1 : model.value.size() - model.unit.size() - dot - 1;
        // Of a time nobody writes 3.0小时.
        static const QRegularExpression time(u"时|分钟|年|天|日|月|周$"_s);
        const bool isRound = number == whole && time.match(model.unit).hasMatch();
        const QString digits = decimals > 0 && !isRound
            ? QString::number(number, 'f', static_cast<int>(decimals))
            : QString::number(number, 'g', 10);
        return digits + model.unit;
    }
    if (isHalf && model.unit == u"年") {
        return whole == 0
            ? u"半年"_s
            : (whole == 2 ? u"两"_s : chineseNumeral(static_cast<qint64>(whole))) + u"年半"_s;
    }
    if (isHalf && model.unit == u"小时" && whole == 0) {
        return u"半小时"_s;
    }
    if (number != whole || number < 1) {
        return {};
    }
    const bool saysLiang = number == 2 && model.unit != u"日" && model.unit != u"周岁"
        && model.unit != u"岁" && model.unit != u"元";
    return (saysLiang ? u"两"_s : chineseNumeral(static_cast<qint64>(number))) + model.unit;
}

} // namespace zhixing
