// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/drafted_item.h"

#include "bank/canonical.h"
#include "generation/ordering.h"
#include "generation/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

double difficultyOf(const Draft &draft, qsizetype evidenceLength)
{
    double facility = draft.kind == ItemKind::TrueFalse ? 0.75
        : draft.kind == ItemKind::SingleChoice          ? 0.65
                                                        : 0.5;
    const bool isClose = std::ranges::any_of(draft.distractors, [](const Distractor &distractor) {
        return distractor.certificate.code == u"W4" || distractor.certificate.code == u"W2";
    });
    facility -= isClose ? 0.05 : 0.0;
    facility -= evidenceLength > 60 ? 0.05 : 0.0;
    return facility;
}

QString optionId(const QString &text)
{
    return stableId(u"o"_s, {text}).first(9);
}

std::vector<Option> optionsOf(const QStringList &texts)
{
    std::vector<Option> options;
    for (const QString &text : texts) {
        options.push_back({optionId(text), text, std::nullopt});
    }
    return options;
}

void addDistractors(std::vector<Option> &options, const std::vector<Distractor> &distractors)
{
    for (const Distractor &distractor : distractors) {
        options.push_back({optionId(distractor.text), distractor.text, distractor.certificate});
    }
}

QStringList idsOf(const std::vector<Option> &options)
{
    QStringList ids;
    for (const Option &option : options) {
        ids.append(option.id);
    }
    return ids;
}

/// An order that says nothing about the key.
void sortById(std::vector<Option> &options)
{
    std::ranges::stable_sort(options, {}, &Option::id);
}

} // namespace

bool asksForSeveral(ItemKind kind)
{
    return kind != ItemKind::TrueFalse && kind != ItemKind::SingleChoice && kind != ItemKind::Cloze;
}

QString withoutPreamble(QString stem)
{
    static const QRegularExpression circular(
        u"^(?:根据|按照|依据)[^，。；]*[（(〔\\[]\\d{4}[）)〕\\]][^，。；]*号[^，。；]*精神，"_s);
    static const QRegularExpression otherRule(
        u"^(?!如|若|凡|对|在|因)[^，。；：_（]{4,16}，(?=凡)"_s);
    return stem.remove(circular).remove(otherRule);
}

Item itemFrom(const Draft &draft,
    const std::vector<Passage> &passages,
    const std::vector<PassageIndex> &indices)
{
    Item item;
    item.kind = draft.kind;
    item.topic = passages[draft.passage].article;
    // Which article says so changes with the next edition, and is not what is asked.
    static const QRegularExpression article(
        u"(?<=》)第[一二三四五六七八九十百\\d]+条(?:第[一二三四五六七八九十\\d]+款)?(?=规定)"_s);
    item.stem = draft.stem;
    item.stem.remove(article);
    item.rationale = draft.rationale;
    item.rule = draft.rule;
    item.fact = draft.fact;
    if (draft.kind == ItemKind::TrueFalse) {
        Option yes {u"true"_s, u"正确"_s, std::nullopt};
        Option no {u"false"_s, u"错误"_s, std::nullopt};
        if (draft.isTrue) {
            no.certificate = Certificate {u"W2"_s, u"材料原文与题干一致"_s};
        } else {
            yes.certificate = draft.distractors.front().certificate;
        }
        item.options = {yes, no};
        item.optionOrder = OptionOrder::Fixed;
        item.key = {draft.isTrue ? u"true"_s : u"false"_s};
    } else if (draft.kind == ItemKind::Cloze) {
        item.key = answerAliases(draft.answer);
        for (const QString &name : draft.answers) {
            item.key += answerAliases(name);
        }
        item.key.removeDuplicates();
    } else if (draft.kind == ItemKind::ShortAnswer) {
        item.key = draft.answers;
    } else if (draft.kind == ItemKind::Ordering) {
        item.options = optionsOf(draft.answers);
        item.key = idsOf(item.options);
        sortById(item.options);
        // A bank may be printed as it stands.
        if (idsOf(item.options) == item.key) {
            std::ranges::reverse(item.options);
        }
    } else if (draft.kind == ItemKind::Matching) {
        item.options = optionsOf(draft.answers);
        item.targets = optionsOf(draft.targets);
        item.key = idsOf(item.targets);
        addDistractors(item.targets, draft.distractors);
        sortById(item.targets);
    } else if (draft.kind == ItemKind::MultipleChoice) {
        item.optionOrder = draft.order;
        item.options = optionsOf(draft.answers);
        const QStringList keys = idsOf(item.options);
        addDistractors(item.options, draft.distractors);
        sortById(item.options);
        for (const Option &option : item.options) {
            if (keys.contains(option.id)) {
                item.key.append(option.id);
            }
        }
    } else {
        item.optionOrder = draft.order;
        item.options = optionsOf({draft.answer});
        addDistractors(item.options, draft.distractors);
        if (draft.order == OptionOrder::Fixed) {
            std::ranges::stable_sort(item.options, {}, [](const Option &option) {
                return sortValue(option.text).value_or(0.0);
            });
        } else {
            sortById(item.options);
        }
        item.key = {optionId(draft.answer)};
    }
    qsizetype evidenceLength = 0;
    for (const Quote &quote : draft.quotes) {
        for (Evidence &evidence :
            indices[quote.passage].evidence(passages[quote.passage], quote.part, quote.range)) {
            evidenceLength += evidence.exact.size();
            item.evidence.push_back(std::move(evidence));
        }
    }
    item.difficulty = difficultyOf(draft, evidenceLength);
    item.id = stableId(u"i"_s, {item.fact, item.rule, item.stem, item.key.join(u'|')});
    return item;
}

} // namespace zhixing
