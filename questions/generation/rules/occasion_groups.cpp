// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/occasion_groups.h"

#include "generation/rules/persons.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::size_t fewestOccasions = 4;
constexpr std::size_t mostOccasions = 5;

bool countsItself(const QString &text)
{
    static const QRegularExpression number(
        u"第[一二三四五六七八九十百\\d]+[次届期批]|[一二三四五六七八九十]+(?:大(?!量|批|型|家)|届|中全会)|首"_s);
    return number.match(text).hasMatch();
}

bool goesWith(const Occasion &occasion, const std::vector<const Occasion *> &group)
{
    return std::ranges::none_of(group, [&](const Occasion *other) {
        const bool sameYear = other->date.start.first(4) == occasion.date.start.first(4);
        return sameYear || other->text.contains(occasion.text)
            || occasion.text.contains(other->text)
            || (countsItself(other->text) && countsItself(occasion.text))
            || other->text.size() > 2 * occasion.text.size() + 8
            || occasion.text.size() > 2 * other->text.size() + 8;
    });
}

} // namespace

bool isPassing(const Occasion &occasion)
{
    static const QRegularExpression local(
        u"全[省市县区州旗镇乡村厂场局馆院校社站]|[市县区州旗][一二三四五六七八九十]+届|管委会|["
        u"本我][省市县区镇乡村厂场局馆院校社站所]|县|"
        u"[省市区局厂场馆院](?:委|政府|人大|政协|级|属|厅|直|里)|"
        u"(?<!城)(?:乡(?!村)|镇)|(?<![农乡])村|街道|社区|公司|集团"_s);
    static const QRegularExpression nationwide(
        u"(?:全国|中央|国家|国务院|国际|世界)(?!气象站|[^，。《》]{0,4}(?:日|观测站))"_s);
    // 《把种子播到孩子心里》, a title alone: when it was printed nobody learns.
    if (occasion.text.startsWith(u'《') && !occasion.text.contains(u'在')
        && !namesSpeaker(occasion.text) && personsIn(occasion.article).empty()) {
        return true;
    }
    // 管理段段长在见面会上的讲话: an office speaks to its own house.
    static const QRegularExpression office(
        u"^[^，。《》在]{2,30}(?:长|主任|书记|负责人|负责同志|委员|代表|召集人|工程师|处员|干部)[\\x{4E00}-\\x{9FFF}]{0,3}(?:在|，)"_s);
    const bool isLocal
        = local.match(occasion.text).hasMatch() || office.match(occasion.text).hasMatch();
    return isLocal && !nationwide.match(occasion.text).hasMatch() && !namesSpeaker(occasion.text)
        && personsIn(occasion.article).empty();
}

bool isOfOneHouse(const Occasion &occasion, const Workshop &shop)
{
    static const QRegularExpression office(
        u"[局处科站院所段队馆校厂社部办县市镇乡区委司心库室班][^，。《》（）]{0,6}(?:长|主任|书记|经理|负责人|负责同志|代表|工程师|主管)(?:在|：|，|于|就|谈|接受|致|$)"_s);
    auto all = shop.occasionsOfArticle(occasion);
    all.push_back(&occasion);
    const auto inPassing = std::ranges::count_if(all, [&](const Occasion *other) {
        const QString &attribution = shop.corpus().passages()[other->passages.front()].attribution;
        return isPassing(*other)
            || (office.match(tidied(attribution)).hasMatch() && !namesSpeaker(other->text)
                && personsIn(other->article).empty());
    });
    return 3 * inPassing >= std::ssize(all);
}

bool isOfNote(const Occasion &occasion, const Lexicon &lexicon)
{
    static const QRegularExpression noted(
        u"(?:党|人大|政协|代表|全国|中央|中国)[^，。]{0,8}(?:第[一二三四五六七八九十百\\d]+次|届)|[届次][^，。]{0,8}(?:代表大会|人大|政协|中央|全会|全国|委员)|[一二三四五六七]中全会|全国|中央|国家|国务院|党的|党史|中共|中国共产党|(?:建党|建国|建军|中国|改革|抗战|抗日|长征|红军|起义|诞辰)[^，。]{0,12}周年|调研|考察|视察"_s);
    return noted.match(occasion.text).hasMatch() || containsAny(occasion.text, lexicon.places);
}

std::vector<const Occasion *> occasionsOf(const Article &article, const Workshop &shop)
{
    std::vector<const Occasion *> occasions;
    for (const std::size_t p : article.passages) {
        const Occasion *occasion = shop.occasionOf(p);
        if (occasion && std::ranges::find(occasions, occasion) == occasions.end()) {
            occasions.push_back(occasion);
        }
    }
    static const QRegularExpression year(u"\\d{4}|年度|元旦|新年"_s);
    const std::vector<const Occasion *> all = occasions;
    std::erase_if(occasions, [&](const Occasion *occasion) {
        return year.match(occasion->text).hasMatch() || occasion->text.size() < 6
            || isPassing(*occasion)
            || std::ranges::any_of(
                all,
                [&](const Occasion *other) {
                    return other != occasion && other->text == occasion->text;
                });
    });
    std::ranges::stable_sort(
        occasions, {}, [](const Occasion *occasion) { return occasion->date.start; });
    return occasions;
}

std::vector<std::vector<const Occasion *>> dealtOccasions(
    const std::vector<const Occasion *> &occasions, std::size_t most)
{
    std::vector<std::vector<const Occasion *>> groups;
    std::vector<bool> used(occasions.size());
    for (std::size_t g = 0; g < most; ++g) {
        std::vector<const Occasion *> group;
        std::vector<std::size_t> taken;
        for (std::size_t i = 0; i < occasions.size() && group.size() < mostOccasions; ++i) {
            const bool isTurn = most < 2 || occasions.size() < 2 * fewestOccasions
                || i % most == g % most || group.size() < fewestOccasions;
            if (!used[i] && isTurn && goesWith(*occasions[i], group)) {
                group.push_back(occasions[i]);
                taken.push_back(i);
            }
        }
        if (group.size() < fewestOccasions) {
            break;
        }
        for (const std::size_t i : taken) {
            used[i] = true;
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace zhixing
