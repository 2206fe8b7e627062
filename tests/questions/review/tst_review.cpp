// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/validator.h"
#include "questions/review/reviewed_bank.h"
#include "review/anchor.h"
#include "review/merging.h"
#include "review/review.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using namespace zhixing::test;

namespace
{

constexpr std::chrono::milliseconds morning {1782639000000};

Signature by(const QString &reviewer, int second)
{
    return {reviewer, ReviewTime(morning + std::chrono::seconds(second))};
}

/// Makes a decision count.
Decision take(Review &review, Result<Decision> decision)
{
    if (!decision) {
        qFatal("%s", qUtf8Printable(decision.error().detail));
    }
    review.setOverlay(mergeOverlays(review.overlay(), {{*decision}}).value());
    return *decision;
}

Item handWritten(const Bank &bank, const QString &sentence)
{
    const Passage &passage = bank.passages.front();
    const auto at = passage.text.indexOf(sentence);
    Item item;
    item.kind = ItemKind::Cloze;
    item.topic = passage.article;
    item.stem = u"夏季的菜地应当在____浇水。"_s;
    item.key = {u"傍晚"_s};
    item.rationale = u"材料原文如此。"_s;
    item.evidence = quoteFrom(passage, QuotedPart::Text, at, at + sentence.size());
    item.difficulty = 0.5;
    return item;
}

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollowsTheDecision();
    void editChangesTheWordingAndNothingElse();
    void approvalKeepsAnEarlierEdit();
    void undoTakesBackAndCanBeTakenBack();
    void badDecisionsAreRefused_data();
    void badDecisionsAreRefused();
    void decisionsSurviveOtherPassages();
    void decisionsSurviveAnotherLead();
    void decisionsSurviveAChangeElsewhereInThePassage();
    void aChangedSentenceBringsTheDecisionUpAgain();
    void otherOptionsBringAnApprovalUpAgainButNoRejection();
    void aLostSentenceLeavesAnOrphan();
    void aStaleDecisionIsSettledByANewOne();
    void differentDecisionsAreAConflictUntilOneIsUndone();
    void aDecisionMadeKnowingTheOtherIsNoConflict();
    void theSameDecisionTwiceIsNoConflict();
    void aWrittenItemJoinsTheBankAndProves();
    void aWrittenItemFollowsItsSentence();
    void aWrittenItemCanBeTakenBack();
    void aRoughPlaceStillGivesAQuote();
    void twoFalseStatementsOfOneFactAreTwoTargets();
};

void ReviewTest::stateFollowsTheDecision()
{
    Review review(bankOf(sampleSections()), {});
    const QString approved = itemOf(review.bank(), u"C-NUM"_s, u"傍晚"_s).id;
    const QString rejected = itemOf(review.bank(), u"J-NUM"_s, u"总阀"_s).id;
    take(review, review.approve(approved, by(u"学员甲"_s, 1)));
    take(review, review.reject(rejected, u"两个答案"_s, by(u"学员甲"_s, 2)));
    for (const Item &item : review.bank().items) {
        const ReviewState expected = item.id == approved ? ReviewState::Approved
            : item.id == rejected                        ? ReviewState::Rejected
                                                         : ReviewState::Unreviewed;
        QCOMPARE(toString(item.review), toString(expected));
    }
    QCOMPARE(review.original(), bankOf(sampleSections()));
    QVERIFY(review.stale().empty() && review.orphans().isEmpty() && review.conflicts().empty());
}

void ReviewTest::editChangesTheWordingAndNothingElse()
{
    Review review(bankOf(sampleSections()), {});
    const Item choice = itemOf(review.bank(), u"S-NUM"_s, u"傍晚"_s);
    Revision revision;
    revision.stem = u"夏季菜地两次浇水的间隔最长是（　）。"_s;
    revision.options = {{choice.options[1].id, u"十天"_s}, {choice.options[0].id, u"三天"_s}};
    const Decision decision = take(review, review.edit(choice.id, revision, by(u"学员甲"_s, 1)));
    QCOMPARE(decision.revision.options.size(), std::size_t(1)); // the key's text is as it was
    Item expected = choice;
    expected.stem = *revision.stem;
    expected.options[1].text = u"十天"_s;
    expected.review = ReviewState::Edited;
    QCOMPARE(*review.item(choice.id), expected);

    const Item cloze = itemOf(review.bank(), u"C-NUM"_s, u"傍晚"_s);
    take(review,
        review.edit(cloze.id, {{}, {}, {}, QStringList {u"三天"_s, u"3天"_s}}, by(u"学员甲"_s, 2)));
    QCOMPARE(review.item(cloze.id)->key, (QStringList {u"三天"_s, u"3天"_s}));
}

void ReviewTest::approvalKeepsAnEarlierEdit()
{
    Review review(bankOf(sampleSections()), {});
    const QString id = itemOf(review.bank(), u"C-NUM"_s, u"傍晚"_s).id;
    take(review, review.edit(id, {u"间隔不得超过____。"_s, {}, {}, {}}, by(u"学员甲"_s, 1)));
    take(review, review.edit(id, {{}, {}, u"见材料。"_s, {}}, by(u"学员乙"_s, 2)));
    take(review, review.approve(id, by(u"学员甲"_s, 3)));
    QCOMPARE(review.item(id)->stem, u"间隔不得超过____。"_s);
    QCOMPARE(review.item(id)->rationale, u"见材料。"_s);
    QCOMPARE(toString(review.item(id)->review), u"approved"_s);
    QVERIFY(review.conflicts().empty());
}

void ReviewTest::undoTakesBackAndCanBeTakenBack()
{
    Review review(bankOf(sampleSections()), {});
    const Item before = itemOf(review.bank(), u"C-NUM"_s, u"傍晚"_s);
    const auto edit
        = take(review, review.edit(before.id, {u"间隔是____。"_s, {}, {}, {}}, by(u"学员甲"_s, 1)));
    const auto reject = take(review, review.reject(before.id, u"太容易"_s, by(u"学员甲"_s, 2)));
    take(review, review.undo(reject.id, by(u"学员甲"_s, 3)));
    QCOMPARE(toString(review.item(before.id)->review), u"edited"_s);
    const auto undoEdit = take(review, review.undo(edit.id, by(u"学员甲"_s, 4)));
    QCOMPARE(*review.item(before.id), before);
    QVERIFY(!review.undo(edit.id, by(u"学员甲"_s, 5)));
    take(review, review.undo(undoEdit.id, by(u"学员甲"_s, 6)));
    QCOMPARE(review.item(before.id)->stem, u"间隔是____。"_s);
    QCOMPARE(review.overlay().decisions.size(), std::size_t(5)); // nothing was taken out
}

void ReviewTest::badDecisionsAreRefused_data()
{
    QTest::addColumn<int>("attempt");
    QTest::newRow("no such item") << 0;
    QTest::newRow("no reason") << 1;
    QTest::newRow("no reviewer") << 2;
    QTest::newRow("edit that changes nothing") << 3;
    QTest::newRow("edit of an option that is not there") << 4;
    QTest::newRow("answers for a choice") << 5;
    QTest::newRow("empty stem") << 6;
    QTest::newRow("undo of nothing") << 7;
    QTest::newRow("other words for 正确") << 8;
}

void ReviewTest::badDecisionsAreRefused()
{
    QFETCH(int, attempt);
    const Review review(bankOf(sampleSections()), {});
    const Item choice = itemOf(review.bank(), u"S-NUM"_s, u"傍晚"_s);
    const Item truth = itemOf(review.bank(), u"J-TRUE"_s, u"傍晚"_s);
    const auto who = by(u"学员甲"_s, 1);
    const auto result = [&]() -> Result<Decision> {
        switch (attempt) {
        case 0:
            return review.approve(u"i0"_s, who);
        case 1:
            return review.reject(choice.id, u"  "_s, who);
        case 2:
            return review.approve(choice.id, by(u" "_s, 1));
        case 3:
            return review.edit(choice.id, {choice.stem, {}, {}, {}}, who);
        case 4:
            return review.edit(choice.id, {{}, {{u"o0"_s, u"一天"_s}}, {}, {}}, who);
        case 5:
            return review.edit(choice.id, {{}, {}, {}, QStringList {u"一天"_s}}, who);
        case 6:
            return review.edit(choice.id, {u" "_s, {}, {}, {}}, who);
        case 7:
            return review.undo(u"r0"_s, who);
        default:
            return review.edit(truth.id, {{}, {{u"true"_s, u"对"_s}}, {}, {}}, who);
        }
    }();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadUse);
    QVERIFY(!result.error().detail.isEmpty());
}

void ReviewTest::decisionsSurviveOtherPassages()
{
    auto sections = sampleSections();
    Review first(bankOf(sections), {});
    const QString id = itemOf(first.bank(), u"S-NUM"_s, u"归还"_s).id;
    take(first, first.edit(id, {u"工具最迟在（　）内归还。"_s, {}, {}, {}}, by(u"学员甲"_s, 1)));
    take(first, first.approve(id, by(u"学员甲"_s, 2)));

    sections.erase(sections.begin());
    sections.insert(sections.begin(),
        {u"种子放在哪里"_s,
            {{u"种子应当放在阴凉处，保存不超过八个月。"_s, u"八个月"_s, u"三个月"_s}}});
    const Review again(bankOf(sections), first.overlay());
    const Item &item = itemOf(again.bank(), u"S-NUM"_s, u"归还"_s);
    QCOMPARE(toString(item.review), u"approved"_s);
    QCOMPARE(item.stem, u"工具最迟在（　）内归还。"_s);
    QVERIFY(again.stale().empty() && again.orphans().isEmpty());
}

void ReviewTest::decisionsSurviveAnotherLead()
{
    auto sections = sampleSections();
    sections[0].sentences[0].lead = u"关于“菜地怎样浇水”："_s;
    Review first(bankOf(sections), {});
    for (const auto &rule : {u"J-TRUE"_s, u"J-NUM"_s, u"S-NUM"_s, u"C-NUM"_s}) {
        const QString id = itemOf(first.bank(), rule, u"傍晚"_s).id;
        take(first, first.approve(id, by(u"学员甲"_s, 1)));
    }
    for (const auto &lead : {QString(), u"根据材料，"_s, u"关于夏季的菜地："_s}) {
        sections[0].sentences[0].lead = lead;
        const Review again(bankOf(sections), first.overlay());
        for (const auto &rule : {u"J-TRUE"_s, u"J-NUM"_s, u"S-NUM"_s, u"C-NUM"_s}) {
            const Item &item = itemOf(again.bank(), rule, u"傍晚"_s);
            QVERIFY(item.stem.startsWith(lead));
            QCOMPARE(toString(item.review), u"approved"_s);
        }
        QVERIFY(again.stale().empty() && again.orphans().isEmpty());
    }
}

void ReviewTest::decisionsSurviveAChangeElsewhereInThePassage()
{
    auto sections = sampleSections();
    Review first(bankOf(sections), {});
    take(first,
        first.reject(
            itemOf(first.bank(), u"J-NUM"_s, u"总阀"_s).id, u"太偏"_s, by(u"学员甲"_s, 1)));
    sections[0].sentences[0].text = u"夏季的菜地应当在清早浇水，间隔不得超过三天。"_s;
    const Review again(bankOf(sections), first.overlay());
    const Item &item = itemOf(again.bank(), u"J-NUM"_s, u"总阀"_s);
    QVERIFY(item.fact != itemOf(first.bank(), u"J-NUM"_s, u"总阀"_s).fact);
    QCOMPARE(toString(item.review), u"rejected"_s);
}

void ReviewTest::aChangedSentenceBringsTheDecisionUpAgain()
{
    auto sections = sampleSections();
    Review first(bankOf(sections), {});
    for (const auto &rule : {u"J-TRUE"_s, u"C-NUM"_s}) {
        take(first, first.approve(itemOf(first.bank(), rule, u"傍晚"_s).id, by(u"学员甲"_s, 1)));
    }
    const QString edited = itemOf(first.bank(), u"S-NUM"_s, u"傍晚"_s).id;
    take(first, first.edit(edited, {u"间隔最长（　）。"_s, {}, {}, {}}, by(u"学员甲"_s, 2)));
    sections[0].sentences[0].text = u"夏季的菜地应当在傍晚浇水，间隔不得超过四天。"_s;
    sections[0].sentences[0].number = u"四天"_s;
    const Review again(bankOf(sections), first.overlay());
    QCOMPARE(again.stale().size(), std::size_t(3));
    for (const auto &rule : {u"J-TRUE"_s, u"C-NUM"_s, u"S-NUM"_s}) {
        const Item &item = itemOf(again.bank(), rule, u"傍晚"_s);
        QCOMPARE(toString(item.review), u"unreviewed"_s);
        QCOMPARE(again.review(item.id).stale, std::optional(StaleCause::Sentence));
        QVERIFY(item.stem != u"间隔最长（　）。"_s);
    }
    QVERIFY(again.orphans().isEmpty());
}

void ReviewTest::otherOptionsBringAnApprovalUpAgainButNoRejection()
{
    auto sections = sampleSections();
    Review first(bankOf(sections), {});
    take(first, first.approve(itemOf(first.bank(), u"S-NUM"_s, u"傍晚"_s).id, by(u"学员甲"_s, 1)));
    take(first,
        first.reject(
            itemOf(first.bank(), u"S-NUM"_s, u"总阀"_s).id, u"太偏"_s, by(u"学员甲"_s, 2)));
    sections[0].sentences[0].wrongNumber = u"二十天"_s;
    sections[0].sentences[1].wrongNumber = u"十小时"_s;
    const Review again(bankOf(sections), first.overlay());
    const Item &approved = itemOf(again.bank(), u"S-NUM"_s, u"傍晚"_s);
    QCOMPARE(toString(approved.review), u"unreviewed"_s);
    QCOMPARE(again.review(approved.id).stale, std::optional(StaleCause::Wording));
    QCOMPARE(toString(itemOf(again.bank(), u"S-NUM"_s, u"总阀"_s).review), u"rejected"_s);
}

void ReviewTest::aLostSentenceLeavesAnOrphan()
{
    auto sections = sampleSections();
    Review first(bankOf(sections), {});
    const auto decision = take(
        first, first.approve(itemOf(first.bank(), u"S-NUM"_s, u"归还"_s).id, by(u"学员甲"_s, 1)));
    sections.pop_back();
    Review again(bankOf(sections), first.overlay());
    QCOMPARE(again.orphans(), QStringList {decision.id});
    QVERIFY(again.stale().empty());
    take(again, again.undo(decision.id, by(u"学员甲"_s, 2)));
    QVERIFY(again.orphans().isEmpty());
}

void ReviewTest::aStaleDecisionIsSettledByANewOne()
{
    auto sections = sampleSections();
    Review first(bankOf(sections), {});
    const QString old = itemOf(first.bank(), u"S-NUM"_s, u"傍晚"_s).id;
    take(first, first.edit(old, {u"间隔最长（　）。"_s, {}, {}, {}}, by(u"学员甲"_s, 1)));
    sections[0].sentences[0].text = u"夏季的菜地应当在傍晚浇水，间隔不得超过四天。"_s;
    sections[0].sentences[0].number = u"四天"_s;
    Review again(bankOf(sections), first.overlay());
    const Item shown = itemOf(again.bank(), u"S-NUM"_s, u"傍晚"_s);
    take(again, again.approve(shown.id, by(u"学员甲"_s, 2)));
    QVERIFY(again.stale().empty());
    QVERIFY(again.orphans().isEmpty());
    QCOMPARE(again.item(shown.id)->stem, shown.stem); // the edit was made on another sentence
    QCOMPARE(toString(again.item(shown.id)->review), u"approved"_s);
}

void ReviewTest::differentDecisionsAreAConflictUntilOneIsUndone()
{
    const Review base(bankOf(sampleSections()), {});
    const QString id = itemOf(base.bank(), u"S-NUM"_s, u"傍晚"_s).id;
    const Decision reject = base.reject(id, u"太容易"_s, by(u"学员甲"_s, 1)).value();
    const Decision edit
        = base.edit(id, {u"间隔最长（　）。"_s, {}, {}, {}}, by(u"学员乙"_s, 2)).value();
    Review review(bankOf(sampleSections()), mergeOverlays({{reject}}, {{edit}}).value());
    QCOMPARE(review.conflicts().size(), std::size_t(1));
    QCOMPARE(review.conflicts().front(), (ReviewConflict {id, {reject.id, edit.id}}));
    QVERIFY(review.review(id).isConflicting);
    QCOMPARE(toString(review.item(id)->review), u"edited"_s); // the later one stands
    take(review, review.undo(edit.id, by(u"学员甲"_s, 3)));
    QVERIFY(review.conflicts().empty());
    QCOMPARE(toString(review.item(id)->review), u"rejected"_s);
    QCOMPARE(review.item(id)->stem, base.item(id)->stem);
}

void ReviewTest::aDecisionMadeKnowingTheOtherIsNoConflict()
{
    const Review base(bankOf(sampleSections()), {});
    const QString id = itemOf(base.bank(), u"S-NUM"_s, u"傍晚"_s).id;
    const Decision reject = base.reject(id, u"太容易"_s, by(u"学员甲"_s, 1)).value();
    const Decision approve = base.approve(id, by(u"学员乙"_s, 2)).value();
    Review review(bankOf(sampleSections()), mergeOverlays({{reject}}, {{approve}}).value());
    QCOMPARE(review.conflicts().size(), std::size_t(1));
    take(review, review.approve(id, by(u"学员甲"_s, 3)));
    QVERIFY(review.conflicts().empty());
    QCOMPARE(toString(review.item(id)->review), u"approved"_s);
}

void ReviewTest::theSameDecisionTwiceIsNoConflict()
{
    const Review base(bankOf(sampleSections()), {});
    const QString id = itemOf(base.bank(), u"S-NUM"_s, u"傍晚"_s).id;
    const Decision one = base.approve(id, by(u"学员甲"_s, 1)).value();
    const Decision two = base.approve(id, by(u"学员乙"_s, 2)).value();
    const Review review(bankOf(sampleSections()), mergeOverlays({{one}}, {{two}}).value());
    QVERIFY(review.conflicts().empty());
    QCOMPARE(toString(review.item(id)->review), u"approved"_s);
}

void ReviewTest::aWrittenItemJoinsTheBankAndProves()
{
    Review review(bankOf(sampleSections()), {});
    const auto size = review.bank().items.size();
    const auto decision = take(review,
        review.add(handWritten(review.bank(), u"夏季的菜地应当在傍晚浇水"_s), by(u"学员甲"_s, 1)));
    QCOMPARE(review.bank().items.size(), size + 1);
    const Item &item = review.bank().items.back();
    QCOMPARE(toString(item.review), u"approved"_s);
    QCOMPARE(item.id, decision.item->id);
    QVERIFY(validateBank(review.bank()).empty());
    QVERIFY(
        !review.add(handWritten(review.bank(), u"夏季的菜地应当在傍晚浇水"_s), by(u"学员乙"_s, 2)));
    take(review, review.edit(item.id, {u"菜地在____浇水。"_s, {}, {}, {}}, by(u"学员乙"_s, 3)));
    QCOMPARE(review.bank().items.back().stem, u"菜地在____浇水。"_s);
    QCOMPARE(toString(review.bank().items.back().review), u"edited"_s);
}

void ReviewTest::aWrittenItemFollowsItsSentence()
{
    auto sections = sampleSections();
    Review first(bankOf(sections), {});
    take(first,
        first.add(handWritten(first.bank(), u"夏季的菜地应当在傍晚浇水"_s), by(u"学员甲"_s, 1)));
    take(first, first.approve(first.bank().items.back().id, by(u"学员乙"_s, 2)));
    sections[0].sentences[1].text = u"浇水之后，管理员须在两小时内关闭所有阀门。"_s;
    sections.insert(sections.begin(),
        {u"种子放在哪里"_s,
            {{u"种子应当放在阴凉处，保存不超过八个月。"_s, u"八个月"_s, u"三个月"_s}}});
    const Review again(bankOf(sections), first.overlay());
    const Item &item = again.bank().items.back();
    QCOMPARE(item.rule, u"HAND"_s);
    QCOMPARE(toString(item.review), u"approved"_s);
    QVERIFY(item.evidence.front().passage != first.bank().items.back().evidence.front().passage);
    QVERIFY(validateBank(again.bank()).empty()); // the places are those of the new source

    sections[1].sentences[0].text = u"夏季的菜地应当在夜里浇水，间隔不得超过三天。"_s;
    const Review gone(bankOf(sections), first.overlay());
    QCOMPARE(gone.bank().items.size(), gone.original().items.size());
    QCOMPARE(gone.orphans().size(), 2);
}

void ReviewTest::aWrittenItemCanBeTakenBack()
{
    Review review(bankOf(sampleSections()), {});
    const auto add = take(review,
        review.add(handWritten(review.bank(), u"夏季的菜地应当在傍晚浇水"_s), by(u"学员甲"_s, 1)));
    const auto undo = take(review, review.undo(add.id, by(u"学员甲"_s, 2)));
    QCOMPARE(review.bank(), review.original());
    QVERIFY(review.orphans().isEmpty());
    take(review, review.undo(undo.id, by(u"学员甲"_s, 3)));
    QCOMPARE(review.bank().items.back().id, add.item->id);
}

void ReviewTest::aRoughPlaceStillGivesAQuote()
{
    Bank bank = bankOf(sampleSections());
    const auto exact = handWritten(bank, u"夏季的菜地应当在傍晚浇水"_s).evidence;
    QCOMPARE(exact.size(), std::size_t(1));
    bank.passages.front().positions = {{0, 9}};
    QCOMPARE(handWritten(bank, u"夏季的菜地应当在傍晚浇水"_s).evidence, exact);
    bank.passages.front().printed.clear();
    QVERIFY(handWritten(bank, u"夏季的菜地应当在傍晚浇水"_s).evidence.empty());
}

void ReviewTest::twoFalseStatementsOfOneFactAreTwoTargets()
{
    auto sections = sampleSections();
    Bank bank = bankOf(sections);
    sections[0].sentences[0].wrongNumber = u"十二天"_s;
    Bank other = bankOf(sections);
    const Item second = itemOf(other, u"J-NUM"_s, u"傍晚"_s);
    bank.items.push_back(second);
    Review review(bank, {});
    const QString first = itemOf(review.bank(), u"J-NUM"_s, u"傍晚"_s).id;
    take(review, review.reject(second.id, u"太偏"_s, by(u"学员甲"_s, 1)));
    QCOMPARE(toString(review.item(first)->review), u"unreviewed"_s);
    QCOMPARE(toString(review.item(second.id)->review), u"rejected"_s);
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
