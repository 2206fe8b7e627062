// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/facts.h"
#include "generation/lead.h"
#include "questions/generation/sample.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class FactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersCarryUnitAndBound_data();
    void numbersCarryUnitAndBound();
    void whatIsNoFigureIsNoSlot_data();
    void whatIsNoFigureIsNoSlot();
    void namedSlotsAreFound();
    void listsKeepOnlyMembersWithSureEnds();
    void headingsLendALead_data();
    void headingsLendALead();
    void headingsLendAFrame_data();
    void headingsLendAFrame();
    void danglingSentencesAreRefused_data();
    void danglingSentencesAreRefused();
    void theMainModalIsFound_data();
    void theMainModalIsFound();
    void textIsTidiedForReadingOnly();
    void numbersAreWrittenLikeTheirModel();
};

namespace
{

std::vector<Slot> slotsOf(const QString &sentence, SlotKind kind)
{
    auto all = findSlots(sentence, testLexicon());
    std::erase_if(all, [kind](const Slot &slot) { return slot.kind != kind; });
    return all;
}

Fact factOf(const QString &heading, const QString &text)
{
    Sample sample;
    sample.faq(heading, text);
    const Corpus corpus(sample.extraction().passages, testLexicon());
    return factsOf(corpus, testLexicon()).front();
}

} // namespace

void FactsTest::numbersCarryUnitAndBound_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("bound");
    const int exact = static_cast<int>(Bound::Exact);
    const int most = static_cast<int>(Bound::AtMost);
    const int least = static_cast<int>(Bound::AtLeast);
    QTest::newRow("is") << u"押金的退还期限为15天。"_s << u"15天"_s << exact;
    QTest::newRow("not over") << u"外出时间不得超过4小时。"_s << u"4小时"_s << most;
    QTest::newRow("within") << u"应当在7日内答复。"_s << u"7日"_s << most;
    QTest::newRow("less than") << u"试用不满三个月的，不发奖金。"_s << u"三个月"_s << most;
    QTest::newRow("not less") << u"每班不能少于两人。"_s << u"两人"_s << least;
    QTest::newRow("and more") << u"请假3天以上的，须备案。"_s << u"3天"_s << least;
    QTest::newRow("of age") << u"年满14周岁的居民可以办证。"_s << u"14周岁"_s << least;
    QTest::newRow("ahead") << u"应当提前30日通知。"_s << u"30日"_s << least;
    QTest::newRow("blank inside") << u"超过 6 个月未领取的，视为放弃。"_s << u"6 个月"_s << least;
}

void FactsTest::numbersCarryUnitAndBound()
{
    QFETCH(QString, sentence);
    QFETCH(QString, value);
    QFETCH(int, bound);
    auto found = slotsOf(sentence, SlotKind::Duration);
    const auto numbers = slotsOf(sentence, SlotKind::Number);
    found.insert(found.end(), numbers.begin(), numbers.end());
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().value, value);
    QCOMPARE(static_cast<int>(found.front().bound), bound);
}

void FactsTest::whatIsNoFigureIsNoSlot_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one person as a way of speaking") << u"一个人也不能少。"_s;
    QTest::newRow("ordinal") << u"第三次会议讨论了预算。"_s;
    QTest::newRow("about") << u"路程约20公里。"_s;
    QTest::newRow("range") << u"每组3至5人。"_s;
    QTest::newRow("in brackets") << u"短期（一年内）借用的，登记即可。"_s;
    QTest::newRow("class of a school") << u"三年级的学生参加。"_s;
    QTest::newRow("hundreds of years") << u"百年老店重新开张。"_s;
}

void FactsTest::whatIsNoFigureIsNoSlot()
{
    QFETCH(QString, sentence);
    QVERIFY(slotsOf(sentence, SlotKind::Duration).empty());
    QVERIFY(slotsOf(sentence, SlotKind::Number).empty());
}

void FactsTest::namedSlotsAreFound()
{
    const QString sentence
        = u"保修期从验收合格之日起计算，由财务部依据《设备保修办法》于2019年5月公布的“三包”条款办理。"_s;
    QCOMPARE(slotsOf(sentence, SlotKind::Start).at(0).value, u"验收合格之日"_s);
    QCOMPARE(slotsOf(sentence, SlotKind::Organ).at(0).value, u"财务部"_s);
    QCOMPARE(slotsOf(sentence, SlotKind::Document).at(0).value, u"设备保修办法"_s);
    QCOMPARE(slotsOf(sentence, SlotKind::Date).at(0).value, u"2019年5月"_s);
    QCOMPARE(slotsOf(sentence, SlotKind::Quote).at(0).value, u"三包"_s);
}

void FactsTest::listsKeepOnlyMembersWithSureEnds()
{
    const QString sentence = u"要坚持选书公开、采购公开、经费公开，让人放心。"_s;
    const auto lists = slotsOf(sentence, SlotKind::List);
    QCOMPARE(lists.size(), 1U);
    QCOMPARE(lists.front().members.size(), 1U);
    const TextRange member = lists.front().members.front();
    QCOMPARE(sentence.sliced(member.start, member.length()), u"采购公开"_s);
    QCOMPARE(lists.front().sharedTail, 2);
    QVERIFY(slotsOf(u"带好证件、雨具、零钱和水杯。"_s, SlotKind::List).empty());
}

void FactsTest::headingsLendALead_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<bool>("isApart");
    QTest::addColumn<QString>("lead");
    QTest::newRow("question unsaid") << u"3、食堂几点开门？"_s << u"六点半由值班员负责。"_s << false
                                     << u"关于“食堂几点开门”："_s;
    QTest::newRow("matter unsaid") << u"关于借书手续的问题"_s << u"六点半由值班员负责。"_s << false
                                   << u"关于借书手续的问题："_s;
    QTest::newRow("matter said") << u"借书证的有效期有多长"_s << u"借书证的有效期为三年。"_s
                                 << false << QString();
    QTest::newRow("matter half said, standing alone")
        << u"借书证丢失怎样补办"_s << u"借书证补办的工本费为五元。"_s << false
        << u"关于“借书证丢失怎样补办”："_s;
    QTest::newRow("matter half said, leaning on others")
        << u"借书证丢失怎样补办"_s << u"借书证补办的工本费为五元。"_s << true
        << u"关于“借书证丢失怎样补办”："_s;
    QTest::newRow("problem to be handled")
        << u"如何处理借书证过期问题"_s << u"六点半由值班员负责。"_s << false
        << u"关于“如何处理借书证过期问题”："_s;
    QTest::newRow("another matter, named at length")
        << u"什么情况下延长借阅期"_s << u"申请恢复借阅资格的读者必须登记。"_s << false << QString();
    QTest::newRow("own subject, leaning on others by its place alone")
        << u"关于职工调动的培训问题"_s
        << u"报名参加培训的职工调动工作时，调出单位应当转交培训材料。"_s << true << QString();
    QTest::newRow("a supposition without a subject")
        << u"关于职工调动的培训问题"_s << u"如果调动超过一年的，应当重新报名参加入门课程。"_s
        << true << u"关于职工调动的培训问题："_s;
    QTest::newRow("another matter, hardly named")
        << u"什么情况下延长借阅期"_s << u"借阅人必须登记。"_s << false
        << u"关于“什么情况下延长借阅期”："_s;
    QTest::newRow("heading that names nothing")
        << u"怎么办"_s << u"六点半由值班员负责。"_s << false << QString();
}

void FactsTest::headingsLendALead()
{
    QFETCH(QString, heading);
    QFETCH(QString, stem);
    QFETCH(bool, isApart);
    Passage passage;
    passage.kind = PassageKind::Faq;
    passage.heading = heading;
    const Lead lead = leadFor(passage, stem, isApart ? Leaning::Apart : Leaning::Little);
    QVERIFY2(lead.refusal.isEmpty(), qPrintable(lead.refusal));
    QTEST(lead.text, "lead");
    QCOMPARE(withoutLead(lead.text + stem), stem);
}

void FactsTest::headingsLendAFrame_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("frame");
    QTest::newRow("under what circumstances") << u"什么情况下延长试用期"_s << u"延长试用期的，"_s;
    QTest::newRow("may somebody") << u"离职员工能否重新入职？"_s << u"离职员工重新入职的，"_s;
    QTest::newRow("how to deal with") << u"如何处理介绍信过期问题"_s << u"处理介绍信过期问题时，"_s;
    QTest::newRow("how to") << u"如何办理借书证？"_s << u"办理借书证时，"_s;
    QTest::newRow("numbered, what then") << u"3. 图书逾期怎么办？"_s << u"图书逾期的，"_s;
    QTest::newRow("when, must") << u"讨论学员转正时，介绍人是否必须到场"_s << u"讨论学员转正时，"_s;
    QTest::newRow("a noun gives none") << u"工龄的计算"_s << QString();
    QTest::newRow("addressing somebody gives none") << u"您如何办理退卡？"_s << QString();
}

void FactsTest::headingsLendAFrame()
{
    QFETCH(QString, heading);
    QTEST(frameFromHeading(heading), "frame");
}

void FactsTest::danglingSentencesAreRefused_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isDangling");
    QTest::newRow("opens with this") << u"这是考察的适当期限。"_s << true;
    QTest::newRow("nobody before his") << u"如本人因故不能到会，会议应延期。"_s << true;
    QTest::newRow("a body acts on nobody")
        << u"期满后，由党支部根据其是否具备条件作出决议。"_s << true;
    QTest::newRow("a body acts on somebody")
        << u"学员期满后，由党支部根据其是否具备条件作出决议。"_s << false;
    QTest::newRow("two of which nothing is said") << u"二者分别记录是允许的。"_s << true;
    QTest::newRow("what is left out was named before") << u"除此以外，不得减少人数。"_s << true;
    QTest::newRow("two that are named") << u"两名馆员应当同时在场。"_s << false;
    QTest::newRow("these comrades") << u"两个部门均应主动关心这些同志。"_s << true;
    QTest::newRow("we") << u"我们将在三日内答复。"_s << true;
    QTest::newRow("the said body, named before")
        << u"申请应向原单位党组织提出，由该党组织负责培养。"_s << false;
    QTest::newRow("ought is no pronoun") << u"介绍人应该到会。"_s << false;
    QTest::newRow("a person before his") << u"学员申请延期的，其理由应写明。"_s << false;
    QTest::newRow("others is no pronoun") << u"其他人员不得进入机房。"_s << false;
}

void FactsTest::danglingSentencesAreRefused()
{
    QFETCH(QString, sentence);
    QFETCH(bool, isDangling);
    QCOMPARE(!danglingReference(sentence, testLexicon(), false).isEmpty(), isDangling);
}

void FactsTest::theMainModalIsFound_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("modal");
    QTest::newRow("prohibition") << u"试用期员工不能提前转正。"_s << u"不能"_s;
    QTest::newRow("stop word") << u"质量管理来不得半点松懈。"_s << QString();
    QTest::newRow("apply for a job") << u"应聘到外地工作的员工仍保留工龄。"_s << QString();
    QTest::newRow("inside a supposition")
        << u"介绍人因故不能到会，或已调离的，会议也可以举行。"_s << u"可以"_s;
    QTest::newRow("bound of a number") << u"试用期延长时间不能少于半年。"_s << QString();
}

void FactsTest::theMainModalIsFound()
{
    QFETCH(QString, sentence);
    QFETCH(QString, modal);
    const Fact fact = factOf(u"试用期员工、介绍人与质量管理、外地工作"_s, sentence);
    QCOMPARE(fact.modality ? fact.modality->word : QString(), modal);
}

void FactsTest::textIsTidiedForReadingOnly()
{
    QCOMPARE(tidied(u"先进生产( 工作 ) 者"), u"先进生产（工作）者"_s);
    QCOMPARE(tidied(u"培养档案,指定联系人"), u"培养档案，指定联系人"_s);
    QCOMPARE(tidied(u"超过 6 个月"), u"超过6个月"_s);
    QCOMPARE(tidied(u"开放时间 8:30 起"), u"开放时间8:30起"_s);
}

void FactsTest::numbersAreWrittenLikeTheirModel()
{
    const Slot chinese = slotsOf(u"预备期为一年。"_s, SlotKind::Duration).at(0);
    QCOMPARE(writtenLike(chinese, 0.5), u"半年"_s);
    QCOMPARE(writtenLike(chinese, 1.5), u"一年半"_s);
    QCOMPARE(writtenLike(chinese, 2), u"两年"_s);
    const Slot digits = slotsOf(u"期限为6个月。"_s, SlotKind::Duration).at(0);
    QCOMPARE(writtenLike(digits, 9), u"9个月"_s);
    const Slot age = slotsOf(u"年满二十八周岁的离团。"_s, SlotKind::Number).at(0);
    QCOMPARE(writtenLike(age, 30), u"三十周岁"_s);
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
