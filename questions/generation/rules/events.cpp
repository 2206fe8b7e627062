// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/events.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype longestLead = 40;
constexpr qsizetype shortestEvent = 6;
constexpr qsizetype longestEvent = 70;

/// The sentence behind its date, and the date's place before it.
struct Dated {
    QString rest;
    bool hasYear = false; ///< the sentence itself names the year
    bool isInPassing = false; ///< an aim or reason stands before the date
};

/// 为改善用水，2002年成立… and, below a heading that has the year, 3月2日 成立…
std::optional<Dated> behindDate(const QString &sentence, const QString &heading)
{
    static const QRegularExpression mark(u"^[，,：:\\s　—－]+"_s);
    static const QRegularExpression blanks(u"\\s"_s);
    QString text = sentence;
    QString date = heading;
    text.remove(blanks);
    date.remove(blanks);
    for (qsizetype from = 0; from + 1 < date.size(); ++from) {
        const QString part = date.sliced(from);
        const auto at = text.indexOf(part);
        if (at == 0 || (at > 0 && at <= longestLead && text[at - 1] == u'，')) {
            Dated dated;
            dated.rest = text.sliced(at + part.size());
            dated.rest.remove(mark);
            dated.isInPassing = at > 0;
            dated.hasYear = part.contains(u'年') && from == 0 && !part.startsWith(u"同年")
                && !part.startsWith(u"是年") && !part.startsWith(u"次年")
                && !part.startsWith(u"翌年") && !part.startsWith(u"当年");
            return dated;
        }
    }
    return std::nullopt;
}

void setBounds(const PassageDate &date, const QString &printed, Event *event)
{
    const QString &last = date.end.isEmpty() ? date.start : date.end;
    const auto number = [](const QString &iso, int month, int day) {
        const int m = iso.size() >= 7 ? iso.sliced(5, 2).toInt() : month;
        const int d = iso.size() >= 10 ? iso.sliced(8, 2).toInt() : day;
        return iso.first(4).toInt() * 10000 + m * 100 + d;
    };
    event->year = date.start.first(4).toInt();
    event->earliest = number(date.start, 1, 1);
    event->latest = number(last, 12, 31);
    event->isExact = date.start.first(4) == last.first(4) && !printed.contains(u"前后");
}

/// 随着…, 为了…, …之后: says when or why, and not what.
bool isCircumstance(QStringView clause)
{
    static const QRegularExpression cue(
        u"^(?:随着|为|根据|按照|经|由于|鉴于|因|面对|当|在[^，]*(?:下|中|上|时|前|后|期间)$)|(?:时|期间|之际|以来|影响下|推动下|支持下)$"_s);
    return cue.match(clause).hasMatch();
}

/// What happens in a chronicle; a sentence without one of these tells no event.
const QStringList &happenings()
{
    static const QStringList words
        = u"成立 组建 建立 设立 创办 创建 筹建 开办 办起 撤销 合并 整合 改组 改名 更名 改为 改称 划归 移交 召开 举行 举办 开幕 闭幕 印发 发出 颁发 颁布 发布 公布 下发 出台 通过 批准 批复 制定 制订 修订 修改 废止 实施 施行 试行 推行 实行 启动 开工 动工 破土 竣工 完工 建成 落成 通水 通车 通航 通电 投产 投入 启用 使用 停用 停运 停办 开放 开馆 开学 开业 开通 开航 开播 创刊 复刊 停刊 编印 出版 迁入 迁至 迁往 搬迁 迁到 恢复 任命 当选 选举 授予 获得 荣获 评为 命名 规定 提出 决定 确定 明确 确立 作出 引进 购置 添置 安装 铺设 修建 修筑 兴建 扩建 开挖 开垦 栽种 发现 出土 入选 列入 加入 签订 签署 发起 发行 首发 首航 挂牌 揭牌 揭幕 交付 并入 接管 派出 开展 发动 爆发 宣布 宣告 开始 取消 增设 设置 招收 招生 改制 关闭 修起 装备 重建 共建 毕业"_s
              .split(u' ');
    return words;
}

struct VerbAt {
    qsizetype at = -1;
    QString word;
};

/// The first word of happening outside titles and quotations.
VerbAt verbIn(const QString &clause)
{
    const std::vector<int> nesting = nestingOf(clause);
    VerbAt first;
    for (const QString &verb : happenings()) {
        auto at = clause.indexOf(verb);
        while (at >= 0 && nesting[static_cast<std::size_t>(at)] > 0) {
            at = clause.indexOf(verb, at + 1);
        }
        if (at >= 0
            && (first.at < 0 || at < first.at
                || (at == first.at && verb.size() > first.word.size()))) {
            first = {at, verb};
        }
    }
    return first;
}

/// Words that say a thing happened before, or that it went on: such an event has no year of its
/// own.
bool mayRecur(QString text)
{
    static const QRegularExpression named(u"“[^”]*”|《[^》]*》"_s);
    text.remove(named);
    static const QRegularExpression cue(
        u"又|再次|再度|重新|继续|多次|陆续|先后|每年|逐步|逐年|逐渐|进一步|不断|每|常|相继|开始[^，]*以来"_s);
    return cue.match(text).hasMatch();
}

/// The clauses from the one that tells the event; empty if none does.
void readEvent(const Dated &dated, Event *event)
{
    QString rest = dated.rest;
    static const QRegularExpression remark(u"[（(](?:以下)?(?:简称|下称|又称|又名)[^）)]*[）)]"_s);
    rest.remove(remark);
    std::vector<QString> clauses;
    for (const TextRange range : clausesOf(rest)) {
        clauses.push_back(rest.sliced(range.start, range.length()));
    }
    std::size_t at = 0;
    // 因雷击造成停电，备用电源及时投入: the incident is what happened, and the rest answers it.
    static const QRegularExpression incident(
        u"^(?:因|由于|受)[^，]*(?:造成|发生|导致|引起|引发|影响|袭击|故障)"_s);
    static const QRegularExpression vague(u"(?:之后|以后|后|之前|以前|前)$"_s);
    if (!clauses.empty() && incident.match(clauses.front()).hasMatch()) {
        event->refusal = u"R5 subject: the event answers an incident that stands before it"_s;
        return;
    }
    while (at < clauses.size()
        && (isCircumstance(clauses[at]) || vague.match(clauses[at]).hasMatch())) {
        if (vague.match(clauses[at]).hasMatch()) {
            event->refusal = u"R7 not unique: the event came some time after its date"_s;
            return;
        }
        ++at;
    }
    if (at == clauses.size()) {
        event->refusal = u"R5 subject: the sentence tells no event"_s;
        return;
    }
    QString text = clauses[at];
    VerbAt verb = verbIn(text);
    constexpr qsizetype longestTopic = 12;
    // 暂停告别仪式，开通…: what is done with a meeting is no topic.
    static const QRegularExpression meeting(
        u"^(?:第|首|[一二三四五六七八九十\\d]+[届次]|全|中国|中共|党|[^，]{2,8}(?:代表|委员|职工|党员|社员|会员)).*(?:大|会|会议|仪式|典礼)$"_s);
    if (verb.at < 0 && text.size() <= longestTopic && meeting.match(text).hasMatch()
        && at + 1 < clauses.size()) {
        // 第十二次代表大会，明确规定……: the topic stands apart from what is said of it.
        text += clauses[++at];
        verb = verbIn(text);
    }
    if (verb.at < 0) {
        event->refusal = u"R5 subject: nothing in it is a word of happening"_s;
        return;
    }
    // 馆务会通过并经理事会审议，颁布《办法》: the verb's object stands in the next clause.
    static const QRegularExpression unfinished(u"(?:通过|审议|审核|批准|同意|研究|讨论)$"_s);
    event->after = at + 1 < clauses.size() ? clauses[at + 1] : QString();
    event->verb = verb.word;
    event->subject = text.first(verb.at);
    event->object = text.sliced(verb.at + verb.word.size());
    if (event->object.startsWith(u'了')) {
        event->object.remove(0, 1);
    }
    // 成立的测量队…: the date is that of an attribute, and not of what is told.
    if (event->object.startsWith(u'的')) {
        event->refusal = u"R5 subject: the date belongs to an attribute"_s;
        return;
    }
    // 成立测量队 -> 测量队成立
    static const QStringList turning {
        u"成立"_s, u"组建"_s, u"建成"_s, u"设立"_s, u"建立"_s, u"创办"_s, u"落成"_s};
    if (event->subject.isEmpty() && dated.isInPassing) {
        event->refusal = u"R9 trivia: told in passing, and nobody acts"_s;
        return;
    }
    if (event->subject.isEmpty() && turning.contains(event->verb) && !event->object.isEmpty()
        && verbIn(event->object).at < 0) {
        event->subject = event->object;
        event->object.clear();
    }
    event->text = event->subject + event->verb + event->object;
    if (unfinished.match(event->text).hasMatch() && !event->after.isEmpty()) {
        event->refusal = u"R5 subject: the sentence goes on to what was decided"_s;
        return;
    }
    // 颁发证书: done for the day's sake.
    static const QRegularExpression ceremony(
        u"(?:颁发|授予|颁授|赠送)[^，。]*(?:证书|奖|聘书|奖章|锦旗|荣誉|称号)"_s);
    if (ceremony.match(event->text).hasMatch()) {
        event->refusal = u"R9 trivia: an honour given"_s;
        return;
    }
    // 第140个服务点开业: a number by the way.
    static const QRegularExpression ordinal(
        u"第(?:\\d{2,}|[一二三四五六七八九十百千零]{3,})[个家位名例次台辆座处]"_s);
    if (ordinal.match(event->text).hasMatch()) {
        event->refusal = u"R9 trivia: one of many, by its number"_s;
        return;
    }
    // 因漏雨停用: a mishap, and nothing that began or ended.
    static const QRegularExpression mishap(
        u"因[^，。]{2,12}(?:停用|停运|停业|停办|停刊|关闭|取消|推迟|中断)"_s);
    if (mishap.match(event->text).hasMatch()) {
        event->refusal = u"R9 trivia: a mishap"_s;
        return;
    }
    // 全市工作会议召开: one of many, and not what came of it.
    static const QRegularExpression routine(
        u"(?:工作|总结|座谈|表彰|动员|部署|推进|现场|专题|经验交流|办公)(?:大?会|会议)$"_s);
    static const QRegularExpression ofItsKind(u"第[一二三四五六七八九十百\\d]+|首次|首届"_s);
    // 县长召开现场办公会: nor is one with its host.
    // 现场会在渡口召开: the place makes it no other.
    static const QRegularExpression place(u"在[^，在]{2,12}$"_s);
    QString gathering = event->object.isEmpty() ? event->subject : event->object;
    gathering.remove(place);
    if ((event->verb == u"召开" || event->verb == u"举行")
        && (event->object.isEmpty() || gathering.size() <= 8) && routine.match(gathering).hasMatch()
        && !ofItsKind.match(gathering).hasMatch()) {
        event->refusal = u"R9 trivia: a meeting like others, without what came of it"_s;
    }
}

/// 中共中央直属机关委员会（简称中直党委）
struct Abbreviation {
    QString brief;
    QString whole;
    Quote quote; ///< the sentence that introduces it
};

/// The short names that the events of an article introduce.
std::vector<Abbreviation> abbreviationsIn(const Article &article, const Workshop &shop)
{
    constexpr qsizetype longestName = 30;
    static const QRegularExpression introduced(
        u"([^，。；：、“”《》（）]+)[（(](?:以下)?(?:简称|下称)[“‘]?([^）)”’，、]{2,12})[”’]?[）)]"_s);
    std::vector<Abbreviation> found;
    for (const std::size_t p : article.passages) {
        const QString &text = shop.corpus().passages()[p].text;
        for (const TextRange range : sentencesOf(text)) {
            const QString sentence = tidied(QStringView(text).sliced(range.start, range.length()));
            for (auto it = introduced.globalMatch(sentence); it.hasNext();) {
                const auto match = it.next();
                QString whole = match.captured(1);
                // Behind what is done: 决定组建新的|中共中央直属机关委员会, 成立|政府机关委员会.
                whole = whole.sliced(whole.lastIndexOf(u'的') + 1);
                for (VerbAt verb = verbIn(whole); verb.at >= 0; verb = verbIn(whole)) {
                    whole = whole.sliced(verb.at + verb.word.size());
                }
                if (whole.size() > match.captured(2).size() && whole.size() <= longestName) {
                    found.push_back({match.captured(2), whole, {p, PassagePart::Text, range}});
                }
            }
        }
    }
    return found;
}

/// A short name introduced at another event is written out, or nobody knows whose it is.
void spellOut(const std::vector<Abbreviation> &abbreviations, Event *event)
{
    for (const Abbreviation &name : abbreviations) {
        const bool isIntroducedHere = name.quote == event->quotes.front();
        if (isIntroducedHere || event->text.contains(name.whole)
            || event->text.count(name.brief) != 1) {
            continue;
        }
        const QString spelt = name.whole + u'（' + name.brief + u'）';
        event->subject.replace(name.brief, spelt);
        event->object.replace(name.brief, spelt);
        event->text = event->subject + event->verb + event->object;
        event->quotes.push_back(name.quote);
    }
}

QString whyNotAsked(const Event &event, const Lexicon &lexicon)
{
    static const QRegularExpression breaksOff(
        u"(?:强调|指出|提出|要求|认为|规定|明确|决定|表示|宣布|时|后|中|的|与|和|对)$"_s);
    static const QRegularExpression dated(
        u"\\d{4}|年|[一二三四五六七八九十\\d]+月|昨|今|当天|当日|同日|同月|当时|此"_s);
    static const QRegularExpression named(
        u"^[^《》]*的(?:《|和)|^(?:在|于|对|从|向|把|将|由|被|与|和|该|本|中心|我)|本(?:手册|刊|书|册|办法|规定|细则)"_s);
    if (event.subject.isEmpty()) {
        return u"R5 subject: who acts is not said"_s;
    }
    if (event.text.size() < shortestEvent || event.text.size() > longestEvent) {
        return u"R2 length: the event has not 6 to 70 characters"_s;
    }
    if (!isBalanced(event.text) || event.text.contains(u'�')) {
        return u"L24 debris: marks do not pair"_s;
    }
    // 对水权作出规定 says what is ruled on; 明确规定 alone does not.
    if (breaksOff.match(event.text).hasMatch() && !event.text.contains(u"作出")) {
        return u"R5 subject: the clause breaks off"_s;
    }
    if (named.match(event.text).hasMatch()) {
        return u"R5 subject: the sentence begins with something done elsewhere"_s;
    }
    if (dated.match(event.text).hasMatch()) {
        return u"R12 leak: the event names a time"_s;
    }
    if (mayRecur(event.text)) {
        return u"R7 not unique: it happened more than once"_s;
    }
    if (containsAny(event.text, lexicon.privatePersons)) {
        return u"R10 private: the affairs of a private person"_s;
    }
    return danglingReference(event.text, lexicon, false);
}

/// Told in another passage in nearly the same words (B5).
bool isToldElsewhere(const Event &event, const Article &article, const Workshop &shop)
{
    constexpr double alike = 0.75;
    constexpr double same = 0.85;
    const auto wording = bigramsOf(event.text);
    const auto &passages = shop.corpus().passages();
    // 颁发《章程》 and 修订《章程》 are two events; 修订 twice are not to be told apart. Of
    // 决定恢复… the second word tells.
    static const QStringList resolving {
        u"决定"_s, u"批准"_s, u"同意"_s, u"宣布"_s, u"宣告"_s, u"开始"_s};
    const VerbAt inner = resolving.contains(event.verb) ? verbIn(event.object) : VerbAt {};
    const QString act = inner.at >= 0 ? inner.word : event.verb;
    const auto tells = [&](const QString &text, TextRange range) {
        const QString sentence = tidied(QStringView(text).sliced(range.start, range.length()));
        return sentence.contains(act) && containment(wording, bigramsOf(sentence)) >= alike;
    };
    const bool inArticle = std::ranges::any_of(article.passages, [&](std::size_t p) {
        const QString &text = passages[p].text;
        return p != event.passage && std::ranges::any_of(sentencesOf(text), [&](TextRange range) {
            return tells(text, range);
        });
    });
    if (inArticle) {
        return true;
    }
    const QString year = QString::number(event.year);
    return std::ranges::any_of(shop.corpus().similar(event.text, same), [&](const auto &match) {
        const Unit &unit = shop.corpus().units()[match.unit];
        return unit.passage != event.passage && unit.text.contains(act)
            && std::ranges::any_of(unit.slots, [&](const Slot &slot) {
                   return slot.kind == SlotKind::Date && !slot.value.contains(year);
               });
    });
}

/// Why the sentence may be another than was printed, or leaves open who acted; empty if neither.
QString whyNotSure(const Event &event, const QString &sentence, const QString &title)
{
    if (sentence.isEmpty() || !u"。！；…”"_s.contains(sentence.back())) {
        return u"R1 doubtful: the sentence has no end"_s;
    }
    // 中心推行…, 一期工程竣工, in a chronicle of more than one: which?
    static const QRegularExpression bare(
        u"^(中心|公司|单位|机构|学校|医院|协会|学会|合作社|委员会|办公室|指挥部|领导小组|工作站|车队|车间|工厂|[一二三四五六七八九十]期(?:工程|项目)|新(?:教学楼|办公楼|大楼|馆舍?|校区|园区|址)|主体工程|工程|项目)"_s);
    const auto body = bare.match(event.text);
    if (body.hasMatch() && !title.contains(body.captured(1))) {
        return u"R5 subject: does not say which body it was"_s;
    }
    return {};
}

} // namespace

std::vector<Event> readEvents(const Article &article, const Workshop &shop)
{
    std::vector<Event> events;
    const auto &passages = shop.corpus().passages();
    const std::vector<Abbreviation> abbreviations = abbreviationsIn(article, shop);
    std::optional<Quote> yearQuote;
    for (const std::size_t p : article.passages) {
        const Passage &passage = passages[p];
        const auto sentences = sentencesOf(passage.text);
        if (!passage.date || sentences.empty()) {
            continue;
        }
        Event event;
        event.passage = p;
        event.fact = stableId(u"f"_s, {passage.id, u"event"_s});
        event.date = tidied(passage.date->text);
        static const QRegularExpression blanks(u"\\s"_s);
        event.date.remove(blanks);
        setBounds(*passage.date, event.date, &event);
        const TextRange first = sentences.front();
        event.quotes.push_back({p, PassagePart::Text, first});
        const QString sentence
            = tidied(QStringView(passage.text).sliced(first.start, first.length()));
        const auto dated = behindDate(withoutEndMark(sentence), tidied(passage.heading));
        if (article.title.trimmed().isEmpty()) {
            event.refusal = u"R5 subject: no title says whose events these are"_s;
        } else if (!dated) {
            event.refusal = u"R5 subject: its date does not lead the sentence"_s;
        } else {
            if (dated->hasYear) {
                yearQuote = event.quotes.front();
            } else if (tidied(passage.heading).contains(QString::number(event.year))) {
                event.quotes.push_back({p, PassagePart::Heading, {0, passage.heading.size()}});
            } else if (yearQuote) {
                event.quotes.push_back(*yearQuote);
            }
            readEvent(*dated, &event);
            spellOut(abbreviations, &event);
            if (event.refusal.isEmpty()) {
                event.refusal = whyNotAsked(event, shop.lexicon());
            }
            if (event.refusal.isEmpty()) {
                event.refusal = whyNotSure(event, sentence, article.title);
            }
            // 《某局大事记（1981—2024）》: the lead would tell the first year and the last.
            if (event.refusal.isEmpty() && article.title.contains(QString::number(event.year))) {
                event.refusal = u"R12 leak: the title names its year"_s;
            }
            if (event.refusal.isEmpty() && isToldElsewhere(event, article, shop)) {
                event.refusal = u"R7 not unique: another event is told in nearly the same words"_s;
            }
        }
        events.push_back(std::move(event));
    }
    return events;
}

QString titleOf(const QString &article)
{
    QString title = withoutEndMark(article.simplified().replace(u' ', u'\u3000'));
    static const QRegularExpression frame(u"^【([^【】]+)】$"_s);
    return title.replace(frame, u"\\1"_s);
}

QString materialLead(const Article &article)
{
    constexpr qsizetype longest = 32;
    const QString title = titleOf(article.title);
    const bool isTitled = !title.isEmpty() && title.size() <= longest && !title.contains(u'《')
        && isBalanced(title);
    return isTitled ? u"根据材料《"_s + title + u"》，"_s : u"根据材料，"_s;
}

QString onlyDocumentIn(QStringView text)
{
    static const QRegularExpression document(u"《[^《》]{2,40}(?:〈[^〉]*〉[^《》]*)?》"_s);
    QString found;
    for (auto it = document.globalMatch(text); it.hasNext();) {
        const QString title = it.next().captured();
        if (!found.isEmpty() && title != found) {
            return {};
        }
        found = title;
    }
    return found;
}

std::vector<Distractor> otherYears(const Event &event, const std::vector<Event> &events)
{
    std::vector<Distractor> years;
    QStringList seen;
    for (const Event &other : events) {
        const QString year = QString::number(other.year) + u'年';
        if (!other.isExact || other.year == event.year || seen.contains(year)) {
            continue;
        }
        seen.append(year);
        years.push_back({year,
            {u"W5"_s,
                other.refusal.isEmpty()
                    ? u"是“%1”的年份"_s.arg(
                          QString(other.text).replace(u'“', u'‘').replace(u'”', u'’'))
                    : u"是同一材料所述其他事件的年份"_s}});
    }
    return years;
}

Draft draftFor(const Event &event, ItemKind kind, const QString &rule)
{
    Draft draft;
    draft.kind = kind;
    draft.rule = rule;
    draft.fact = event.fact;
    draft.passage = event.passage;
    draft.quotes = event.quotes;
    return draft;
}

QString citation(const Event &event, const Workshop &shop)
{
    const Quote &quote = event.quotes.front();
    const QString &text = shop.corpus().passages()[event.passage].text;
    return u"材料原文：「"_s
        + tidied(QStringView(text).sliced(quote.range.start, quote.range.length())) + u'」';
}

} // namespace zhixing
