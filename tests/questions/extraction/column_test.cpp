// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/extractor.h"
#include "support/column_layout.h"

#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Pair {
    QString question;
    QStringList answer;
};

const std::vector<Pair> &libraryPairs()
{
    static const std::vector<Pair> pairs {
        {u"外地读者能否办理借书证"_s,
            {u"外地读者可以办理借书证。办理时应出示有效身份证件，并交纳押金一百元，退证时押金全部退还。"_s}},
        {u"借书证遗失以后应当怎样补办"_s,
            {u"借书证遗失的，本人应及时到总服务台挂失。挂失之前发生的借阅，仍由本人负责；挂失满七天后，可凭身份证件补办新证。"_s,
                u"补办新证需交纳工本费十元。原证上的借阅记录和积分一并转入新证，读者不必重新登记。"_s}},
        {u"图书逾期的计算"_s,
            {u"图书逾期的天数，从应还日期的第二天算起，到实际归还的当天为止，闭馆日不计在内。逾期期间读者不能再借新书，但可以在馆内阅览。"_s}},
        {u"少年儿童阅览室的开放时间是什么"_s,
            {u"少年儿童阅览室每周二至周日开放，上午九时至十一时三十分，下午一时三十分至五时。周一闭馆整理图书。"_s}},
        {u"如何处理污损图书的赔偿问题"_s,
            {u"图书污损，能够修复而不影响使用的，由读者承担修复费用；不能修复的，按照同一版本购书赔偿。找不到同一版本的，按原价的两倍赔偿。古籍和地方文献的赔偿，由专家评定以后另行决定。"_s}},
        {u"读者因搬家等原因不能按期归还所借图书，又联系不到原来的分馆，这种情况应当向哪里提出续借申请"_s,
            {u"遇到这种情况，读者可以向总馆的流通部提出续借申请，由流通部通知原来的分馆办理。续借以一次为限，期限为三十天。"_s}},
        {u"电子阅览室可否携带饮料入内"_s,
            {u"电子阅览室不能携带饮料入内。阅览室门外设有寄存柜和饮水处，读者可以在休息区饮用。"_s}},
        {u"关于家庭借阅证人数限制的问题"_s,
            {u"家庭借阅证由一名家长申请，最多可以登记五名家庭成员。成员之间共用借阅数量，但各自承担所借图书的责任。未满六周岁的儿童不计入人数。"_s}},
    };
    return pairs;
}

const std::vector<Pair> &safetyPairs()
{
    static const std::vector<Pair> pairs {
        {u"厨房油锅起火能不能用水扑救"_s,
            {u"油锅起火不能用水扑救。水遇到高温油会立即汽化，把燃烧的油溅到四周，使火势扩大。正确的做法是关闭燃气，盖上锅盖，让火焰因缺氧而熄灭。"_s}},
        {u"干粉灭火器多长时间检查一次"_s,
            {u"干粉灭火器至少每月检查一次。检查时要看压力表的指针是否在绿色区域，铅封是否完好，喷管有没有老化。压力不足的，应送专业单位充装。"_s,
                u"从出厂之日起满五年的灭火器，应当进行第一次维修，以后每满两年维修一次；满十年的一律报废。"_s}},
        {u"高层住宅发生火灾后可以乘坐电梯逃生吗"_s,
            {u"不可以。火灾发生以后电梯随时可能断电，电梯井又容易进烟，人在里面十分危险。应当沿疏散楼梯向下撤离，烟气浓的时候要放低身体。"_s}},
        {u"什么情况下应当拨打火警电话"_s,
            {u"发现火情、闻到浓烈的燃气味、有人被困，都应当立即拨打119。接通以后要说清楚地址、燃烧的东西、火势大小和自己的电话号码，并派人到路口迎接消防车。"_s}},
        {u"电动自行车的充电"_s,
            {u"电动自行车应当停放在室外指定的地点充电，不得在楼道、门厅和房间里充电。充电时间不要超过十小时，人睡觉以前应拔下插头。"_s}},
        {u"楼道里堆放杂物由谁负责清理"_s,
            {u"楼道里的杂物由堆放的人负责清理；找不到堆放的人，由物业服务企业清理，费用由全体业主分担。物业服务企业发现堆放而没有劝阻的，也要承担责任。"_s}},
    };
    return pairs;
}

QStringList paragraphsOf(const std::vector<Pair> &pairs)
{
    QStringList paragraphs;
    for (const Pair &pair : pairs) {
        paragraphs.append(pair.question);
        paragraphs.append(pair.answer);
    }
    return paragraphs;
}

struct Excerpt {
    QString ordinal;
    QStringList body;
    QString attribution;
    QString start;
    QString occasion;
};

const std::vector<Excerpt> &lectures()
{
    static const std::vector<Excerpt> excerpts {
        {u"一"_s,
            {u"做实验最怕的是先有结论。仪器不会说谎，会说谎的是看仪器的人。一个数字和你想的不一样，先不要删去它，要问一问它从哪里来。"_s},
            u"（1987年3月9日在青年天文工作者座谈会上的讲话）"_s,
            u"1987-03-09"_s,
            u"在青年天文工作者座谈会上的讲话"_s},
        {u"二"_s,
            {u"望远镜越造越大，看到的星越来越多，可是第一个夜晚抬头看天的那份好奇，是任何镜子都造不出来的。"_s,
                u"我劝年轻的同行，每年总要有几个夜晚，不带仪器，只带眼睛，到没有灯光的地方去坐一坐。"_s},
            u"（1990年11月2日至4日在《变星手册》编写会议上所作的《关于〈变星手册〉体例的说明》）"_s,
            u"1990-11-02"_s,
            u"在《变星手册》编写会议上所作的《关于〈变星手册〉体例的说明》"_s},
        {u"三"_s,
            {u"有人说观测是体力活，理论才是脑力活。我看不对。守着一颗星守上三十年，靠的是心里有一个问题放不下。问题在，人就不会累；问题没有了，再轻的活也是重的。"_s},
            u"（1994年7月15日、16日在紫金山观测站建站纪念会上的讲话）"_s,
            u"1994-07-15"_s,
            u"在紫金山观测站建站纪念会上的讲话"_s},
        {u"四"_s,
            {u"记录要当天写，写了就不改。改过的记录只能证明你后来聪明了，不能证明那天晚上看见了什么。"_s},
            u"（2001年1月20日给中学天文小组的回信）"_s,
            u"2001-01-20"_s,
            u"给中学天文小组的回信"_s},
        {u"五"_s,
            {u"合作不是把名字写在一起，是把数据放在一起。谁都可以核对，谁都可以推翻，这样得来的结果才站得住，才用得上，才配得上大家几十年的守候。"_s},
            u"（2008年9月在国际变星学会（亚洲分会）年会开幕式上的致辞）"_s,
            u"2008-09"_s,
            u"在国际变星学会（亚洲分会）年会开幕式上的致辞"_s},
    };
    return excerpts;
}

Extraction extracted(const QString &text)
{
    const auto source = SourceText::decode(text.toUtf8(), u"column.txt"_s);
    Q_ASSERT(source);
    return extract(*source, u"column.txt"_s);
}

constexpr int narrowest = 11;
constexpr int widest = 20;
constexpr int seeds = 12;

/// Counts what came back whole. Some page breaks leave two readings open (a heading that fills its
/// line to the last character, a title as wide as the column), so a few may be missed, and no more.
class Tally
{
public:
    void count(bool isSame, const QString &what)
    {
        ++m_all;
        if (!isSame) {
            m_missed.append(what);
        }
    }
    [[nodiscard]] bool isEnough() const
    {
        return m_missed.size() * 100 <= m_all;
    }
    [[nodiscard]] QByteArray report() const
    {
        return u"%1 of %2 missed:\n%3"_s.arg(m_missed.size())
            .arg(m_all)
            .arg(m_missed.join(u'\n'))
            .toUtf8();
    }

private:
    int m_all = 0;
    QStringList m_missed;
};

zhixing::test::ColumnStyle styleOf(int characters, int seed, std::mt19937 *random)
{
    zhixing::test::ColumnStyle style;
    style.characters = characters;
    style.hangingMarks = seed % 2 == 1;
    style.blankLines = seed % 3 != 2;
    style.keptIndents = seed % 4 == 3;
    style.pageLines = seed < 4 ? 0 : 11 + static_cast<int>((*random)() % 9);
    return style;
}

const Passage *passageOf(const Extraction &extraction, const QString &heading, const QString &text)
{
    const auto found = std::ranges::find_if(extraction.passages,
        [&](const Passage &passage) { return passage.heading == heading && passage.text == text; });
    return found == extraction.passages.end() ? nullptr : &*found;
}

} // namespace

class ColumnTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairsComeBack();
    void excerptsComeBack();
    void nothingElseComesBack();
};

void ColumnTest::pairsComeBack()
{
    Tally tally;
    for (int characters = narrowest; characters <= widest; ++characters) {
        for (int seed = 0; seed < seeds; ++seed) {
            for (const std::vector<Pair> *pairs : {&libraryPairs(), &safetyPairs()}) {
                std::mt19937 random(static_cast<unsigned>(seed * 1000 + characters));
                auto style = styleOf(characters, seed, &random);
                style.furniture = seed % 2 == 0
                    ? QStringList {u"读者服务问答汇编·入门篇"_s, u"27"_s, u"2019.3｜城市书房"_s}
                    : QStringList {u"城市书房｜2019.3"_s, u"28"_s};
                const Extraction found
                    = extracted(setInColumn(paragraphsOf(*pairs), style, &random));
                for (const Pair &pair : *pairs) {
                    tally.count(passageOf(found, pair.question, pair.answer.join(u'\n')),
                        u"%1, %2 characters, seed %3"_s.arg(pair.question)
                            .arg(characters)
                            .arg(seed));
                }
                QVERIFY(found.passages.size() <= pairs->size());
            }
        }
    }
    QVERIFY2(tally.isEnough(), tally.report().constData());
}

void ColumnTest::excerptsComeBack()
{
    Tally tally;
    for (int characters = narrowest; characters <= widest; ++characters) {
        for (int seed = 0; seed < seeds; ++seed) {
            std::mt19937 random(static_cast<unsigned>(seed * 1000 + characters));
            auto style = styleOf(characters, seed, &random);
            style.furniture = seed % 2 == 0 ? QStringList {u"守星录"_s, u"9"_s, u"2012.6｜夜空"_s}
                                            : QStringList {u"夜空｜2012.6"_s};
            const bool numbered = seed % 5 != 4;
            QStringList paragraphs;
            for (const Excerpt &excerpt : lectures()) {
                if (numbered) {
                    paragraphs.append(excerpt.ordinal);
                }
                paragraphs.append(excerpt.body);
                paragraphs.append(excerpt.attribution);
            }
            const Extraction found = extracted(setInColumn(paragraphs, style, &random));
            for (const Excerpt &excerpt : lectures()) {
                const Passage *passage = passageOf(
                    found, numbered ? excerpt.ordinal : QString(), excerpt.body.join(u'\n'));
                const bool isSame = passage && passage->attribution == excerpt.attribution
                    && passage->date->start == excerpt.start
                    && passage->occasion == excerpt.occasion;
                tally.count(isSame,
                    u"%1, %2 characters, seed %3"_s.arg(excerpt.attribution)
                        .arg(characters)
                        .arg(seed));
            }
            QVERIFY(found.passages.size() <= lectures().size());
        }
    }
    QVERIFY2(tally.isEnough(), tally.report().constData());
}

void ColumnTest::nothingElseComesBack()
{
    // The answers and bodies alone are an ordinary article.
    QStringList paragraphs;
    for (const Pair &pair : libraryPairs()) {
        paragraphs.append(pair.answer);
    }
    for (const Excerpt &excerpt : lectures()) {
        paragraphs.append(excerpt.body);
    }
    for (int characters = narrowest; characters <= widest; ++characters) {
        for (int seed = 0; seed < seeds; ++seed) {
            std::mt19937 random(static_cast<unsigned>(seed * 1000 + characters));
            auto style = styleOf(characters, seed, &random);
            style.furniture = {u"城市书房｜2019.3"_s, u"28"_s};
            const Extraction found = extracted(setInColumn(paragraphs, style, &random));
            QVERIFY(found.passages.empty());
        }
    }
}

QTEST_APPLESS_MAIN(ColumnTest)
#include "column_test.moc"
