// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/statement.h"

#include "bank/canonical.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Whether a text is another with something left out.
bool isWithin(const QString &shorter, const QString &longer)
{
    qsizetype at = 0;
    for (const QChar c : longer) {
        at += at < shorter.size() && shorter[at] == c ? 1 : 0;
    }
    return at == shorter.size();
}

/// 条例, 办法, 表 … : what a title says its document is.
QString sortOf(const QString &title, const Lexicon &lexicon)
{
    const auto it = std::ranges::find(lexicon.documents, title, &KnownDocument::title);
    if (it != lexicon.documents.end()) {
        return it->sort;
    }
    static const QRegularExpression ending(
        u"(条例|办法|规定|准则|细则|规则|章程|规程|通知|意见|决定|决议|公约|法|标准|规范|登记表|审批表|申请表|申请书|通知书|同意书|责任书|确认书|计划书|报告|证明|证|单|表|书)(（.*）)?$"_s);
    return ending.match(title).captured(1);
}

} // namespace

void proposeFalse(const Fact &fact,
    Workshop &shop,
    const QString &rule,
    const QString &statement,
    const QString &was,
    const QString &is,
    const Certificate &certificate)
{
    if (shop.corpus().asserts(statement)) {
        shop.refuse(rule, fact, u"L10 second answer: the source says this elsewhere"_s, statement);
        return;
    }
    Draft draft = draftFor(fact, shop, ItemKind::TrueFalse, rule);
    draft.stem = statement;
    draft.isTrue = false;
    draft.distractors = {{u"正确"_s, certificate}};
    draft.rationale
        = citation(fact, shop) + u"题干把“"_s + was + u"”改成了“"_s + is + u"”，因此错误。"_s;
    shop.propose(std::move(draft));
}

bool proposeChoice(const Fact &fact, Workshop &shop, Draft draft)
{
    if (draft.distractors.size() < 2) {
        shop.refuse(
            draft.rule, fact, u"B3 distractors: fewer than two have a certificate"_s, draft.stem);
        return false;
    }
    draft.rationale = citation(fact, shop) + reasonsOf(draft.distractors);
    shop.propose(std::move(draft));
    return true;
}

bool isFunctional(const Fact &fact, const Slot &organ)
{
    const QStringView before = QStringView(fact.text).first(organ.range.start);
    const QStringView after = QStringView(fact.text).sliced(organ.range.end);
    if (fact.text.count(organ.value) != 1) {
        return false;
    }
    static const QRegularExpression acts(
        u"^(应|必须|须|负责|审批|审核|批准|要|可|统一|组织|予以|在)"_s);
    static const QRegularExpression addressed(
        u"(由|经|报经|报请|报|向|须经|需经|送交|提交|交由|通知|告知|报告)$"_s);
    static const QRegularExpression use(
        u"^(审批|审核|审查|批准|同意|讨论|提出|负责|办理|决定|报告|报备|备案|申请|统一|组织|出具|登记|签字|确认|指定|根据|按期|牵头|保管|处理|。|，|；|并|或者?(?=.{0,8}(提出|审批|批准)))"_s);
    // 或, 和: one of two bodies may not be asked alone.
    static const QRegularExpression joint(u"(或|和|及|与|、|或者|以及)$"_s);
    static const QRegularExpression jointAfter(u"^(或|和|及|与|、|以及|的)"_s);
    if (joint.match(before).hasMatch() || jointAfter.match(after).hasMatch()) {
        return false;
    }
    if (addressed.match(before).hasMatch()) {
        return use.match(after).hasMatch();
    }
    // Who must attend keeps nobody else away: another body attending is not false.
    static const QRegularExpression attends(
        u"^(应该|应当|应|必须|须|可以|可|要|不得)?(到会|到场|参加|出席|列席|在场)"_s);
    if (attends.match(after).hasMatch()) {
        return false;
    }
    const std::size_t clause = fact.clauseAt(organ.range.start);
    const bool opensClause = fact.clauses[clause].start == organ.range.start && clause > 0;
    return opensClause && acts.match(after).hasMatch() && !fact.isCondition(clause);
}

bool hasCounterpart(const Fact &fact, const Slot &organ)
{
    static const std::vector<std::pair<QString, QString>> pairs {{u"调出"_s, u"调入"_s},
        {u"借调"_s, u"原"_s},
        {u"转出"_s, u"转入"_s},
        {u"招聘"_s, u"应聘"_s}};
    const QString rest = replaced(fact.text, organ.range, u"，"_s);
    return std::ranges::any_of(pairs, [&](const auto &pair) {
        return (organ.value.startsWith(pair.first)
                   && (rest.contains(pair.first) || rest.contains(pair.second)))
            || (organ.value.startsWith(pair.second) && rest.contains(pair.first));
    });
}

const Organ *organNamed(const QString &name, const Lexicon &lexicon)
{
    const auto it = std::ranges::find(lexicon.organs, name, &Organ::name);
    return it == lexicon.organs.end() ? nullptr : &*it;
}

std::vector<Distractor> organCandidates(const Fact &fact, const Slot &organ, const Workshop &shop)
{
    std::vector<Distractor> candidates;
    const Organ *own = organNamed(organ.value, shop.lexicon());
    if (!own || hasCounterpart(fact, organ)) {
        return candidates;
    }
    // One reports upwards only; a body below or beside could not be meant.
    static const QRegularExpression upwards(u"报(?:经|请|送|给)?$"_s);
    const bool isReported
        = upwards.match(QStringView(fact.text).first(organ.range.start)).hasMatch();
    const Passage &passage = shop.corpus().passages()[fact.passage];
    const bool isOfTransfer = containsAny(passage.heading, shop.lexicon().transfers)
        || containsAny(passage.text, shop.lexicon().transfers);
    const Rivals rivals = rivalsOf(fact, organ, shop);
    if (rivals.isAmbiguous) {
        return candidates;
    }
    QStringList levels {own->level};
    // Bodies of a level that the sentence names already would be told apart by nothing.
    for (const Slot &slot : fact.slots) {
        if (const Organ *other
            = slot.kind == SlotKind::Organ ? organNamed(slot.value, shop.lexicon()) : nullptr) {
            levels.append(other->level);
        }
    }
    QStringList endings;
    const auto add = [&](const Organ &organ_, const Certificate &certificate) {
        // Three 党组织 beside one 党委 would show which is the odd one.
        const QString ending = organ_.name.last(std::min<qsizetype>(3, organ_.name.size()));
        const bool isCrowd = endings.contains(ending) && !organ.value.endsWith(ending);
        if (isReported && own->rank > 0 && (organ_.rank == 0 || organ_.rank < own->rank)) {
            return;
        }
        const bool isAtHome = organ_.setting.isEmpty()
            || containsAny(passage.heading, organ_.setting)
            || containsAny(passage.text, organ_.setting);
        if ((organ_.isOfTransfer && !isOfTransfer) || !isAtHome) {
            return;
        }
        // A 党支部 is a 党组织, too.
        static const QRegularExpression party(u"^(?:基层)?(?:党支部|党总支|党委)$"_s);
        const bool isOfItsKind
            = organ.value.endsWith(u"党组织") && party.match(organ_.name).hasMatch();
        if (isOfItsKind || isCrowd || organ_.domain != own->domain || levels.contains(organ_.level)
            || rivals.values.contains(canonicalAnswer(organ_.name))
            || fact.text.contains(organ_.name)) {
            return;
        }
        levels.append(organ_.level);
        endings.append(ending);
        candidates.push_back({organ_.name, certificate});
    };
    // Alike in their last characters, then in length: 党组织 among 党组织.
    const auto distance = [&](const Organ *other) {
        return std::tuple(other->name.last(2) != organ.value.last(2),
            other->name.back() != organ.value.back(),
            std::abs(other->name.size() - organ.value.size()));
    };
    const auto nearest = [&](const Organ *a, const Organ *b) {
        return distance(a) < distance(b);
    };
    // The other bodies of the same passage are the ones a hasty reader confuses.
    QSet<QString> met;
    const auto collect = [&](const Fact &other, std::vector<const Organ *> &list) {
        for (const Slot &slot : other.slots) {
            if (slot.kind == SlotKind::Organ && !met.contains(slot.value)) {
                met.insert(slot.value);
                list.push_back(organNamed(slot.value, shop.lexicon()));
            }
        }
    };
    std::vector<const Organ *> here;
    for (const std::size_t f : shop.factsOfPassage(fact.passage)) {
        collect(shop.facts()[f], here);
    }
    std::vector<const Organ *> there;
    for (const std::size_t f : shop.factsWith(SlotKind::Organ, fact)) {
        collect(shop.facts()[f], there);
    }
    std::ranges::stable_sort(here, nearest);
    std::ranges::stable_sort(there, nearest);
    for (const Organ *other : here) {
        add(*other, {u"W4"_s, u"在同一问答中另有职责"_s});
    }
    for (const Organ *other : there) {
        add(*other, {u"W1"_s, u"在材料别处出现，不承担此项职责"_s});
    }
    // A body of the source alone is expected; those of the lexicon only fill up.
    constexpr std::size_t enoughOfSource = 2;
    if (candidates.size() < enoughOfSource) {
        return {};
    }
    std::vector<const Organ *> known;
    for (const Organ &other : shop.lexicon().organs) {
        if (other.domain == own->domain) {
            known.push_back(&other);
        }
    }
    std::ranges::stable_sort(known, nearest);
    for (const Organ *other : known) {
        add(*other, {u"W1"_s, u"材料未规定由其承担此项职责"_s});
    }
    return candidates;
}

bool isUsed(const Fact &fact, const Slot &document)
{
    static const QRegularExpression verb(
        u"(填入|填写|签署|签订|提交|提供|出具|递交|上交|领取|出示|携带|凭|持|交回|依据|根据|按照|遵守|执行|适用|违反)$"_s);
    // The range leaves the title marks out.
    const QStringView before = QStringView(fact.text).first(document.range.start - 1);
    return verb.match(before).hasMatch() && fact.text.count(document.value) == 1;
}

std::vector<Distractor> documentCandidates(
    const Fact &fact, const Slot &document, const Workshop &shop)
{
    std::vector<Distractor> candidates;
    const QString sort = sortOf(document.value, shop.lexicon());
    const Rivals rivals = rivalsOf(fact, document, shop);
    // Of a law or a rule the matter tells which it is; of forms nothing does.
    static const QRegularExpression law(
        u"(?:法|条例|办法|规定|细则|规范|标准|守则|规程|规则|制度|章程|纲要)(?:（[^）]*）)?$"_s);
    if (sort.isEmpty() || rivals.isAmbiguous || law.match(document.value).hasMatch()) {
        return candidates;
    }
    QStringList seen {document.value};
    const auto add = [&](const QString &title, const Certificate &certificate) {
        if (seen.contains(title) || fact.text.contains(title)
            || rivals.values.contains(canonicalAnswer(title))) {
            return;
        }
        seen.append(title);
        candidates.push_back({title, certificate});
    };
    for (const std::size_t f : shop.factsWith(SlotKind::Document, fact)) {
        for (const Slot &slot : shop.facts()[f].slots) {
            if (slot.kind == SlotKind::Document && sortOf(slot.value, shop.lexicon()) == sort) {
                add(slot.value, {u"W1"_s, u"是材料别处提到的文件，不用于此处"_s});
            }
        }
    }
    for (const KnownDocument &known : shop.lexicon().documents) {
        if (known.sort == sort) {
            add(known.title, {u"W1"_s, u"材料未规定用于此处"_s});
        }
    }
    return candidates;
}

namespace
{

/// A day that cannot begin what stands behind it. 自收到报告之日起…出具报告: what is to be made
/// cannot have come before. 自生效之日起生效: said by the word itself.
bool followsFromRest(const QString &day, QStringView rest)
{
    static const QRegularExpression made(
        u"(?:出具|作出|形成|提交|完成|编制|写出)[^，。；]{0,6}?([\\x{4E00}-\\x{9FFF}]{2})(?:[，。；]|$)"_s);
    static const QRegularExpression onset(u"^(?:起|算起|开始)(?:计算)?"_s);
    const QString deed = day.chopped(2).right(2);
    const auto begins = onset.match(rest);
    if (deed.size() == 2 && rest.sliced(begins.capturedLength()).startsWith(deed)) {
        return true;
    }
    const auto product = made.match(rest);
    return product.hasMatch() && day.contains(product.capturedView(1));
}

} // namespace

std::vector<Distractor> startCandidates(const Fact &fact, const Slot &start, const Workshop &shop)
{
    const QStringView rest = QStringView(fact.text).sliced(start.range.end);
    std::vector<Distractor> same;
    std::vector<Distractor> others;
    const Rivals rivals = rivalsOf(fact, start, shop);
    if (rivals.isAmbiguous) {
        return same;
    }
    QStringList seen {canonicalAnswer(start.value)};
    for (const std::size_t f : shop.factsWith(SlotKind::Start, fact)) {
        const Fact &other = shop.facts()[f];
        for (const Slot &slot : other.slots) {
            const QString value = canonicalAnswer(slot.value);
            if (slot.kind != SlotKind::Start || seen.contains(value)
                || rivals.values.contains(value) || fact.text.contains(slot.value)
                || !danglingReference(slot.value, shop.lexicon(), false).isEmpty()
                || slot.value.contains(u'他')) {
                continue;
            }
            seen.append(value);
            // 支部大会通过之日 and 支部大会通过其为预备党员之日 are one day.
            if (isWithin(slot.value, start.value) || isWithin(start.value, slot.value)) {
                continue;
            }
            if (followsFromRest(slot.value, rest)) {
                continue;
            }
            const bool isSibling = other.passage == fact.passage;
            // 收到投诉之日 is no plausible start of a time that runs from leaving hospital.
            if (!isSibling
                && containment(
                       bigramsOf(withoutEndMark(slot.value.chopped(2))), bigramsOf(start.value))
                    == 0.0) {
                continue;
            }
            (isSibling ? same : others)
                .push_back({slot.value,
                    isSibling ? Certificate {u"W4"_s, u"是同一问答中另一情形的起算点"_s}
                              : Certificate {u"W1"_s, u"是材料别处另一事项的起算点"_s}});
        }
    }
    same.insert(same.end(), others.begin(), others.end());
    return same;
}

bool isExcepted(const Fact &fact, const Workshop &shop)
{
    // 都应参加。…的，可以免试: what comes next takes some out of it.
    static const QRegularExpression exception(
        u"^(?!除)[^。；]{2,60}(?:除外|不在此列|不受此限|不受(?:本|该|上述|前|这)[^，。；]{0,8}限制?|可以?(?:免[予于交除试检考修费]|不受)|免[予于交试检考修]|例外)|^(?:确需|确有必要|确有需要|确因|特殊情况|遇特殊|紧急)[^，。；]{0,16}，"_s);
    // …不得自行检测，但经批准的除外: nor what stands behind it in the same sentence.
    static const QRegularExpression within(
        u"，(?:但|除)[^。]*(?:除外|例外|不在此[限列]|不受此限|以外)"_s);
    // 不准爆破、采石，确需施工的，应当先经同意
    static const QRegularExpression needed(
        u"，(?:确需|确有必要|确有需要|确因|特殊情况|因特殊)[^，。；]{0,16}的，"_s);
    if (within.match(fact.text).hasMatch() || needed.match(fact.text).hasMatch()) {
        return true;
    }
    // 任何人不得查阅；有权机关调取的，须经主任签字: a case that is let in beside the ban.
    static const QRegularExpression barring(
        u"任何|一律|不得|不能|不准|禁止|严禁|只能|只有|仅限|[都均]须|[都均]应"_s);
    static const QRegularExpression letIn(
        u"^[^，。；]{2,24}的，(?:[^，。；]{0,4}可以?(?!能)|(?:必须|应当?|须|需要?|要)?(?:事先|先)?(?:报?经|由|报)[^，。；]{2,20}(?:批准|同意|签字|审批|许可|核准|决定))"_s);
    const auto &units = shop.corpus().units();
    const std::size_t next = fact.unit + 1;
    // 任何站点都不得收费。……唯一的例外是……: wherever in the answer it stands.
    static const QRegularExpression onlyOne(
        u"(?:唯一|只有一个|仅有|一种)[^，。；]{0,4}例外|例外(?:的)?(?:情形|情况|是)"_s);
    if (barring.match(fact.text).hasMatch()) {
        for (std::size_t i = next; i < units.size() && units[i].passage == fact.passage; ++i) {
            if (onlyOne.match(units[i].text).hasMatch()) {
                return true;
            }
        }
    }
    return next < units.size() && units[next].passage == fact.passage
        && (exception.match(units[next].text).hasMatch()
            || (barring.match(fact.text).hasMatch() && letIn.match(units[next].text).hasMatch()));
}

std::optional<Branch> branchOf(const Fact &fact)
{
    static const QRegularExpression consequence(
        u"^(应|应当|必须|需|须|可|可以|由|不得|不能|不予|予以|按|给予|享受|为|其)"_s);
    for (std::size_t c = 0; c + 1 < fact.clauses.size(); ++c) {
        const TextRange clause = fact.clauses[c];
        const QStringView rest = QStringView(fact.text).sliced(fact.clauses[c + 1].start);
        if (fact.text[clause.end - 1] == u'的' && consequence.match(rest).hasMatch()) {
            return Branch {fact.text.first(fact.clauses[c + 1].start), withoutEndMark(rest)};
        }
    }
    return std::nullopt;
}

std::vector<Branch> siblingBranches(const Fact &fact, const Workshop &shop)
{
    std::vector<Branch> siblings;
    const auto &units = shop.corpus().units();
    for (const std::size_t f : shop.factsOfPassage(fact.passage)) {
        const bool isSibling = f != fact.unit && units[f].sentence == units[fact.unit].sentence;
        if (const auto branch = isSibling ? branchOf(shop.facts()[f]) : std::nullopt) {
            siblings.push_back(*branch);
        }
    }
    return siblings;
}

} // namespace zhixing
