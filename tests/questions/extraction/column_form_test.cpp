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

/// Without question marks, with short answers, lists and second paragraphs.
const std::vector<Pair> &gardenPairs()
{
    static const std::vector<Pair> pairs {
        {u"谁可以认领社区花园的地块"_s,
            {u"凡在本社区居住满半年的家庭，都可以认领一个地块。一个家庭只能认领一个，不得转让给他人。"_s}},
        {u"地块的认领期限"_s, {u"地块的认领期限为一年，从每年三月一日算起。"_s}},
        {u"认领以后长期不去打理，地里长满杂草的，管理小组应当怎样处理"_s,
            {u"连续两个月没有打理的，管理小组先电话提醒，再书面通知；通知以后十五天仍不打理的，收回地块，由候补的家庭认领。"_s,
                u"收回的地块上已经种下的作物，由原来的家庭在三十天内收完。"_s}},
        {u"花园里能不能使用农药"_s, {u"不能。花园里只用堆肥和人工除虫。"_s}},
        {u"浇水用的水费由谁承担"_s,
            {u"水费由三部分分担：一是居委会每年补贴的五百元；二是认领家庭按地块大小交纳的费用；三是义卖所得。"_s,
                u"注：义卖每年春秋各一次，账目贴在花园门口的公告栏里。"_s}},
        {u"孩子可以单独到花园里劳动吗"_s,
            {u"未满十二周岁的孩子应当由家长陪同。花园里的剪刀、锄头等工具比较锋利，单独使用容易受伤；水池边也要有大人看护。"_s}},
        {u"关于工具的借用和归还问题"_s,
            {u"工具放在花园东侧的木屋里，借用时在本子上登记，用完洗净放回原处。损坏的工具应当及时说明，由管理小组修理或者更换。"_s}},
        {u"收获的蔬菜是否可以出售"_s,
            {u"收获的蔬菜归认领家庭所有，可以自己食用，也可以送给邻居，但不得在花园门口摆摊出售。"_s}},
        {u"怎样才能成为管理小组的成员"_s,
            {u"管理小组由认领家庭推选，每年改选一次。愿意参加的居民可以自荐，也可以由五户以上的家庭联名推荐，在全体会议上表决通过。"_s}},
    };
    return pairs;
}

const std::vector<Pair> &archivePairs()
{
    static const std::vector<Pair> pairs {
        {u"个人能否查阅本村的土地档案"_s,
            {u"个人可以查阅与自己有关的土地档案。查阅时须带身份证件，在阅览桌上当场看完，不得带走。"_s}},
        {u"查阅档案要不要交费"_s, {u"查阅档案不收费，复印每页收工本费两角。"_s}},
        {u"委托他人代为查阅的，应当准备哪些材料"_s,
            {u"委托他人查阅的，要准备以下材料：①本人签名的委托书；②本人身份证件的复印件；③受托人的身份证件。"_s}},
        {u"档案中的姓名和出生日期写错了，本人已经去世，子女能否申请更正"_s,
            {u"子女可以提出申请，并附上户口簿、族谱或者两名知情人的书面证明，由档案馆核实以后在原件后面附注说明，原件上的字迹一律不作改动。"_s}},
        {u"电子档案的保存期限"_s,
            {u"电子档案的保存期限与纸质档案相同。每三年检测一次存储介质，发现损坏的及时转存，并保留两份备份，分别存放在两个地点。"_s,
                u"转存的经过要写入登记簿，由两名工作人员签字。"_s}},
        {u"捐赠的家谱可以随时取回吗"_s,
            {u"捐赠的家谱归档案馆所有，不能取回。捐赠人可以免费复制一份，也可以优先查阅。"_s}},
        {u"什么样的老照片档案馆愿意接收"_s,
            {u"凡是反映本地街道、学校、工厂、集市旧貌的照片，档案馆都愿意接收。照片上的人物和时间最好能够写明。"_s}},
        {u"如何申请档案的公证"_s,
            {u"先到档案馆开具证明，再持证明和原件的复印件到公证处办理。公证的费用由申请人承担。"_s}},
    };
    return pairs;
}

/// Every other heading asks nothing: a topic, a case without its noun, a bare name.
const std::vector<Pair> &schoolPairs()
{
    static const std::vector<Pair> pairs {
        {u"课间可以到机房上机吗"_s,
            {u"课间不开放机房。午休和放学以后的一小时可以上机，先到的先用，座位坐满以后在门口登记等候。"_s}},
        {u"关于借用机房开会的规定"_s,
            {u"班级借用机房开会的，提前三天在登记簿上写明时间和人数，由机房老师签字。会后关好窗户和电源，把椅子放回原处。"_s,
                u"一个月内借用两次以上的，要由年级主任同意。"_s}},
        {u"操场的照明灯几点关闭"_s,
            {u"照明灯在每天晚上九时关闭，周末和节日延长半小时。雷雨天不开灯，由值班老师在门口挂牌说明。"_s}},
        {u"对罚单有不同意见的"_s,
            {u"收到罚单以后有不同意见的，可以在五天之内找学生会值周组说明情况，由两名没有参加检查的同学重新查看记录；确实开错的，当面收回。"_s}},
        {u"怎样申请一块班级菜地"_s,
            {u"每班推选两名负责人，在开学后的第一周到劳动教研组填表。菜地按照抽签的次序划分，期限为一个学年，中途不换。"_s}},
        {u"借阅室报刊的保管与剪裁"_s,
            {u"借阅室的报刊按月装订，保管三年。没有装订的报刊不得剪裁；装订以后多出来的一份，可以剪下来贴在班级的墙报上。"_s}},
        {u"谁来决定社团招新的名额"_s,
            {u"名额由社团自己提出，团委根据场地的大小核定。核定以后名单贴在布告栏里，三天内没有人反对的就定下来。"_s}},
        {u"雨天的课间操"_s,
            {u"雨天不到操场做操，改在教室里做眼保健操和室内操，由体育委员领做。走廊比较窄，不要在走廊里跑跳。"_s}},
        {u"丢失的校徽多久能补到"_s,
            {u"补领校徽要到总务处登记，交两元工本费，一般在十天左右可以领到。登记以后找到原来那一枚的，退还工本费。"_s}},
    };
    return pairs;
}

Extraction extracted(const QString &text)
{
    const auto source = SourceText::decode(text.toUtf8(), u"column.txt"_s);
    Q_ASSERT(source);
    return extract(*source, u"column.txt"_s);
}

/// How many of the pairs of many settings come back whole, in per cent.
struct Share {
    int all = 0;
    int whole = 0;
    QStringList missed;

    void count(bool isSame, const QString &what)
    {
        ++all;
        whole += isSame ? 1 : 0;
        if (!isSame) {
            missed.append(what);
        }
    }
    [[nodiscard]] QByteArray report() const
    {
        return u"%1 of %2 came back whole; missed:\n%3"_s.arg(whole)
            .arg(all)
            .arg(missed.join(u'\n'))
            .toUtf8();
    }
};

} // namespace

class ColumnFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairsComeBack_data();
    void pairsComeBack();
    void topicsComeBackAmongRunningTitles_data();
    void topicsComeBackAmongRunningTitles();
};

void ColumnFormTest::pairsComeBack_data()
{
    QTest::addColumn<int>("indent");
    QTest::addColumn<bool>("flushHeadings");
    QTest::addColumn<bool>("blankBetween");
    QTest::addColumn<int>("pageLines");
    QTest::addColumn<bool>("marks");
    QTest::addColumn<int>("floor"); // per cent
    QTest::newRow("indent 2") << 2 << false << false << 0 << false << 99;
    QTest::newRow("indent 2, pages of 7") << 2 << false << false << 7 << false << 98;
    QTest::newRow("indent 2, flush headings") << 2 << true << false << 0 << false << 95;
    QTest::newRow("indent 2, flush headings, pages of 7") << 2 << true << false << 7 << false << 94;
    QTest::newRow("indent 2, blank line between entries") << 2 << false << true << 0 << false << 99;
    QTest::newRow("indent 1") << 1 << false << false << 0 << false << 95;
    QTest::newRow("indent 1, pages of 7") << 1 << false << false << 7 << false << 92;
    QTest::newRow("indent 0") << 0 << false << false << 0 << false << 95;
    QTest::newRow("indent 0, pages of 7") << 0 << false << false << 7 << false << 94;
    QTest::newRow("indent 0, blank line between entries") << 0 << false << true << 0 << false << 95;
    QTest::newRow("indent 2, marks, pages of 7") << 2 << false << false << 7 << true << 99;
    QTest::newRow("indent 0, marks") << 0 << false << false << 0 << true << 97;
}

void ColumnFormTest::pairsComeBack()
{
    QFETCH(int, indent);
    QFETCH(bool, flushHeadings);
    QFETCH(bool, blankBetween);
    QFETCH(int, pageLines);
    QFETCH(bool, marks);
    QFETCH(int, floor);
    constexpr int narrowest = 11;
    constexpr int widest = 22;
    constexpr int seeds = 6;
    Share share;
    for (int characters = narrowest; characters <= widest; ++characters) {
        for (int seed = 0; seed < seeds; ++seed) {
            for (const std::vector<Pair> *pairs : {&gardenPairs(), &archivePairs()}) {
                std::mt19937 random(static_cast<unsigned>(seed * 1000 + characters));
                zhixing::test::ColumnStyle style;
                style.characters = characters;
                style.indent = indent;
                style.flushHeadings = flushHeadings;
                style.blankBetweenEntries = blankBetween;
                style.pageLines = pageLines;
                style.hangingMarks = seed % 2 == 1;
                style.blankLines = seed % 3 != 2;
                style.furniture = seed % 2 == 0
                    ? QStringList {u"邻里百问·花园与档案"_s, u"27"_s, u"2020.6｜邻里"_s}
                    : QStringList {u"28"_s, u"邻里｜2020.6"_s, u"邻里百问"_s};
                QStringList paragraphs;
                for (const Pair &pair : *pairs) {
                    style.headings.append(pair.question + (marks ? u"？"_s : QString()));
                    paragraphs.append(style.headings.back());
                    paragraphs.append(pair.answer);
                }
                const Extraction found = extracted(setInColumn(paragraphs, style, &random));
                for (qsizetype i = 0; i < std::ssize(*pairs); ++i) {
                    const QString text = (*pairs)[static_cast<std::size_t>(i)].answer.join(u'\n');
                    const bool isSame = std::ranges::any_of(found.passages, [&](const Passage &p) {
                        return p.heading == style.headings[i] && p.text == text;
                    });
                    share.count(isSame,
                        u"%1, %2 characters, seed %3"_s.arg(style.headings[i])
                            .arg(characters)
                            .arg(seed));
                }
            }
        }
    }
    if (qEnvironmentVariableIsSet("ZHIXING_SHOW_SHARES")) {
        qInfo("%d of %d", share.whole, share.all);
    }
    QVERIFY2(share.whole * 100 >= floor * share.all, share.report().constData());
}

void ColumnFormTest::topicsComeBackAmongRunningTitles_data()
{
    QTest::addColumn<int>("pageLines");
    QTest::addColumn<QStringList>("furniture");
    QTest::newRow("no pages") << 0 << QStringList();
    QTest::newRow("number, header, column, title")
        << 9 << QStringList {u"16"_s, u"校园 2015年第2期"_s, u"答问"_s, u"机房、操场与菜地答问"_s};
    QTest::newRow("title that is a question")
        << 9 << QStringList {u"校园 2015年第2期"_s, u"16"_s, u"这些事情归谁管？"_s};
    QTest::newRow("title at the foot") << 9 << QStringList {u"机房·操场·菜地"_s, u"- 16 -"_s};
}

void ColumnFormTest::topicsComeBackAmongRunningTitles()
{
    QFETCH(int, pageLines);
    QFETCH(QStringList, furniture);
    constexpr int floor = 98; // per cent
    constexpr int narrowest = 11;
    constexpr int widest = 20;
    constexpr int seeds = 8;
    Share share;
    for (int characters = narrowest; characters <= widest; ++characters) {
        for (int seed = 0; seed < seeds; ++seed) {
            std::mt19937 random(static_cast<unsigned>(seed * 1000 + characters));
            zhixing::test::ColumnStyle style;
            style.characters = characters;
            style.pageLines = pageLines > 0 ? pageLines : 0;
            style.hangingMarks = seed % 2 == 1;
            style.blankLines = seed % 3 != 2;
            style.furniture = furniture;
            QStringList paragraphs;
            for (const Pair &pair : schoolPairs()) {
                paragraphs.append(pair.question);
                paragraphs.append(pair.answer);
            }
            const Extraction found = extracted(setInColumn(paragraphs, style, &random));
            for (const Pair &pair : schoolPairs()) {
                const QString text = pair.answer.join(u'\n');
                const bool isSame = std::ranges::any_of(found.passages,
                    [&](const Passage &p) { return p.heading == pair.question && p.text == text; });
                share.count(isSame,
                    u"%1, %2 characters, seed %3"_s.arg(pair.question).arg(characters).arg(seed));
            }
        }
    }
    if (qEnvironmentVariableIsSet("ZHIXING_SHOW_SHARES")) {
        qInfo("%d of %d", share.whole, share.all);
    }
    QVERIFY2(share.whole * 100 >= floor * share.all, share.report().constData());
}

QTEST_APPLESS_MAIN(ColumnFormTest)
#include "column_form_test.moc"
