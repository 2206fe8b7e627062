// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/sample_bank.h"

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Item plainItem(const QString &id, ItemKind kind)
{
    Item item;
    item.id = id;
    item.kind = kind;
    item.topic = u"甲篇"_s;
    item.stem = u"关于渡口的第%1问"_s.arg(id);
    item.rationale = u"渡口的木牌上写着。"_s;
    item.rule = u"T"_s;
    item.fact = u"fact-"_s + id;
    item.evidence = {{u"p-faq"_s, 3, 9, u"渡船每日两班"_s, u"告示："_s, u"，风大停渡"_s}};
    return item;
}

void addOptions(Item &item, int count)
{
    for (int number = 0; number < count; ++number) {
        Option option {u"o%1"_s.arg(number), u"第%1种说法"_s.arg(number), std::nullopt};
        if (number > 0) {
            option.certificate = Certificate {u"W3"_s, u"不在木牌所列之内"_s};
        }
        item.options.push_back(option);
    }
}

} // namespace

Item trueFalseItem(const QString &id, bool isTrue)
{
    Item item = plainItem(id, ItemKind::TrueFalse);
    item.options = {{u"true"_s, u"正确"_s, std::nullopt}, {u"false"_s, u"错误"_s, std::nullopt}};
    item.optionOrder = OptionOrder::Fixed;
    item.key = {isTrue ? u"true"_s : u"false"_s};
    return item;
}

Item singleChoiceItem(const QString &id, int options)
{
    Item item = plainItem(id, ItemKind::SingleChoice);
    addOptions(item, options);
    item.key = {u"o0"_s};
    return item;
}

Item multipleChoiceItem(const QString &id)
{
    Item item = plainItem(id, ItemKind::MultipleChoice);
    addOptions(item, 4);
    item.key = {u"o0"_s, u"o2"_s};
    return item;
}

Item clozeItem(const QString &id, const QStringList &accepted)
{
    Item item = plainItem(id, ItemKind::Cloze);
    item.stem = u"渡船停航满____，要另行告示。"_s;
    item.key = accepted;
    return item;
}

Item orderingItem(const QString &id)
{
    Item item = plainItem(id, ItemKind::Ordering);
    addOptions(item, 4);
    item.key = {u"o0"_s, u"o1"_s, u"o2"_s, u"o3"_s};
    return item;
}

Bank sampleBank()
{
    Bank bank;
    bank.title = u"渡口题库"_s;
    Passage faq;
    faq.id = u"p-faq"_s;
    faq.article = u"渡口问答"_s;
    faq.heading = u"渡船每日几班？"_s;
    faq.text = u"渡船每日两班，风大停渡。"_s;
    Passage excerpt;
    excerpt.id = u"p-excerpt"_s;
    excerpt.article = u"渡口讲话"_s;
    excerpt.kind = PassageKind::Excerpt;
    excerpt.text = u"摆渡要守时。"_s;
    excerpt.date = PassageDate {u"2003年5月6日"_s, u"2003-05-06"_s, {}};
    excerpt.occasion = u"在船工会上的讲话"_s;
    bank.passages = {faq, excerpt};
    for (int number = 0; number < 24; ++number) {
        bank.items.push_back(trueFalseItem(u"tf%1"_s.arg(number), number % 2 == 0));
        bank.items.push_back(singleChoiceItem(u"sc%1"_s.arg(number)));
        if (number % 2 == 0) {
            bank.items.push_back(multipleChoiceItem(u"mc%1"_s.arg(number)));
            bank.items.push_back(clozeItem(u"cz%1"_s.arg(number), {u"半年"_s, u"六个月"_s}));
        }
        if (number % 6 == 0) {
            bank.items.push_back(orderingItem(u"or%1"_s.arg(number)));
        }
    }
    for (std::size_t index = 0; index < bank.items.size(); index += 3) {
        bank.items[index].topic = u"乙篇"_s;
        bank.items[index].evidence.front().passage = u"p-excerpt"_s;
    }
    return bank;
}

} // namespace zhixing::test
