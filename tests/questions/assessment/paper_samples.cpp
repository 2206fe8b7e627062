// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/paper_samples.h"

#include "assessment/random.h"

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Words with characters that fonts share with radicals: 一 人 八 力 十 口 土 大 女 子 小 山 干 心
/// 日 月 木 水 火 用 食 首 高.
const QStringList &phrases()
{
    static const QStringList all {u"一人一口"_s,
        u"干部每年至少读两本书"_s,
        u"食堂不许带走饭菜"_s,
        u"用水浇花"_s,
        u"八月十日大雨"_s,
        u"高山流水"_s,
        u"木门、石墙、土路"_s,
        u"女子与小孩先行"_s,
        u"首日登记，次日领取"_s,
        u"见面、走路、说话都要留心"_s,
        u"黑白相间"_s,
        u"《渡口规则》第三条"_s,
        u"风大停渡"_s,
        u"车马不得入内"_s,
        u"鱼、鸟、龙、龟"_s,
        u"自力更生"_s};
    return all;
}

QString words(Random &random, int most)
{
    QString text;
    for (auto count = 1 + random.below(static_cast<quint64>(most)); count > 0; --count) {
        text += phrases().at(static_cast<qsizetype>(random.below(phrases().size())));
    }
    return text;
}

Item item(ItemKind kind, int number, Random &random)
{
    Item made;
    made.kind = kind;
    made.id = u"%1-%2"_s.arg(toString(kind)).arg(number);
    made.topic = u"渡口问答"_s;
    made.fact = made.id;
    made.rule = u"T"_s;
    made.stem = u"第%1问："_s.arg(number) + words(random, 6) + u"。"_s;
    made.rationale = words(random, 4) + u"。"_s;
    made.evidence = {{u"p"_s, 0, 0, words(random, 8), {}, {}}};
    const auto addOptions = [&](std::vector<Option> &options, const QString &prefix, int count) {
        for (int place = 0; place < count; ++place) {
            options.push_back({u"%1%2"_s.arg(prefix).arg(place),
                u"%1"_s.arg(place + 1) + words(random, 3),
                std::nullopt});
        }
    };
    switch (kind) {
    case ItemKind::TrueFalse:
        made.key = {random.below(2) == 0 ? u"true"_s : u"false"_s};
        made.optionOrder = OptionOrder::Fixed;
        made.options
            = {{u"true"_s, u"正确"_s, std::nullopt}, {u"false"_s, u"错误"_s, std::nullopt}};
        break;
    case ItemKind::SingleChoice:
        addOptions(made.options, u"o"_s, 3 + static_cast<int>(random.below(3)));
        made.key = {u"o0"_s};
        made.optionOrder = random.below(4) == 0 ? OptionOrder::Fixed : OptionOrder::Shuffled;
        break;
    case ItemKind::MultipleChoice:
        addOptions(made.options, u"o"_s, 5);
        made.key = {u"o0"_s, u"o3"_s};
        break;
    case ItemKind::Cloze:
        made.stem = words(random, 3) + u"____"_s + words(random, 3) + u"。"_s;
        made.key = {u"半年"_s, u"六个月"_s};
        break;
    case ItemKind::Ordering:
        addOptions(made.options, u"o"_s, 4);
        made.key = {u"o0"_s, u"o1"_s, u"o2"_s, u"o3"_s};
        break;
    case ItemKind::Matching:
        addOptions(made.options, u"o"_s, 3);
        addOptions(made.targets, u"t"_s, 4);
        made.key = {u"t2"_s, u"t0"_s, u"t1"_s};
        break;
    case ItemKind::ShortAnswer:
        for (auto points = 1 + random.below(5); points > 0; --points) {
            made.key << words(random, 2);
        }
        break;
    }
    return made;
}

} // namespace

Bank mixedBank(int items, quint64 seed)
{
    Random random(seed);
    Bank bank;
    bank.title = u"渡口题库"_s;
    Passage passage;
    passage.id = u"p"_s;
    passage.article = u"渡口问答"_s;
    passage.heading = u"渡船每日几班？"_s;
    bank.passages = {passage};
    for (const ItemKind kind : allItemKinds()) {
        for (int number = 1; number <= items; ++number) {
            bank.items.push_back(item(kind, number, random));
        }
    }
    return bank;
}

Form mixedForm(int each, quint64 seed)
{
    Blueprint blueprint;
    blueprint.name = u"季度测验"_s;
    for (const ItemKind kind : allItemKinds()) {
        blueprint.rows.push_back({kind, std::nullopt, each});
    }
    blueprint.timeLimit = std::chrono::minutes(30);
    return drawForm(mixedBank(each + 2, seed), blueprint, seed).value();
}

} // namespace zhixing::test
