// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/paper_answer.h"

#include "assessment/form_version.h"
#include "assessment/random.h"
#include "assessment/score.h"
#include "questions/assessment/paper_samples.h"

#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

using std::chrono::milliseconds;

FormEntry entryOf(ItemKind kind)
{
    const Form form = mixedForm(1, 4);
    return *std::ranges::find_if(
        form.entries, [kind](const FormEntry &entry) { return entry.item.kind == kind; });
}

/// Types keys one after the other; the last must be of that outcome.
QString typed(const FormEntry &entry, const QString &keys, TypedKey last = TypedKey::Ends)
{
    QString text;
    TypedKey outcome = TypedKey::Refused;
    for (const QChar key : keys) {
        outcome = typeKey(entry, text, key);
    }
    return outcome == last ? text : u"?"_s;
}

/// An answer somebody gives on the screen, and the keys by which a host types it from paper.
struct Given {
    PaperAnswer screen;
    QString keys;
};

QString lettersOf(const QStringList &answer, const QStringList &shown)
{
    QString letters;
    for (const QString &id : answer) {
        letters += QChar(u'A' + static_cast<char16_t>(shown.indexOf(id)));
    }
    return letters;
}

Given someAnswer(const FormEntry &entry, Random &random)
{
    const Item &item = entry.item;
    const QStringList shown = printedOptions(entry);
    const bool right = random.below(2) == 0;
    if (random.below(7) == 0) {
        return {{}, u"-"_s + (item.kind == ItemKind::Matching ? u"  "_s : QString())};
    }
    QStringList answer = item.key;
    switch (item.kind) {
    case ItemKind::TrueFalse: {
        const bool yes = random.below(2) == 0;
        return {{{yes ? u"true"_s : u"false"_s}, std::nullopt}, yes ? u"y"_s : u"n"_s};
    }
    case ItemKind::SingleChoice:
        answer = {shown.at(static_cast<qsizetype>(random.below(shown.size())))};
        return {{answer, std::nullopt}, lettersOf(answer, shown).toLower()};
    case ItemKind::MultipleChoice:
        answer.clear();
        for (const QString &id : shown) {
            if (random.below(2) == 0) {
                answer << id;
            }
        }
        return {{answer, std::nullopt}, lettersOf(answer, shown) + u' '};
    case ItemKind::Cloze:
        return {
            {{right ? item.key.constLast() : u"两年"_s}, std::nullopt}, right ? u"1"_s : u"0"_s};
    case ItemKind::Ordering:
        random.shuffle(answer);
        return {{answer, std::nullopt}, lettersOf(answer, shown)};
    case ItemKind::Matching: {
        QStringList targets = printedTargets(entry);
        random.shuffle(targets);
        QStringList pairs(static_cast<qsizetype>(item.options.size()));
        QString keys;
        for (qsizetype row = 0; row < shown.size(); ++row) {
            const auto option = std::ranges::find(item.options, shown.at(row), &Option::id);
            pairs[option - item.options.begin()] = targets.at(row);
            keys += lettersOf({targets.at(row)}, printedTargets(entry));
        }
        return {{pairs, std::nullopt}, keys};
    }
    case ItemKind::ShortAnswer: {
        const auto found = static_cast<int>(random.below(item.key.size() + 1));
        PaperAnswer given {{u"答了几点"_s}, std::set<int>()};
        for (int point = 0; point < found; ++point) {
            given.confirmed->insert(point);
        }
        return {given, QString::number(found)};
    }
    }
    Q_UNREACHABLE();
}

Attempt answered(const Form &form, const std::vector<PaperAnswer> &answers)
{
    Attempt attempt = startAttempt(u"a"_s, u"l"_s, form, UtcTime(milliseconds(0)));
    const auto happen = [&attempt](AttemptEventKind kind, int entry, const QStringList &answer) {
        attempt = applyEvent(attempt, {kind, UtcTime(milliseconds(0)), entry, answer}).value();
    };
    for (std::size_t entry = 0; entry < answers.size(); ++entry) {
        happen(AttemptEventKind::Answered, static_cast<int>(entry), answers[entry].answer);
    }
    happen(AttemptEventKind::Submitted, -1, {});
    for (std::size_t entry = 0; entry < answers.size(); ++entry) {
        if (answers[entry].confirmed && !answers[entry].answer.isEmpty()) {
            happen(AttemptEventKind::SelfMarked,
                static_cast<int>(entry),
                namesOf(*answers[entry].confirmed));
        }
    }
    return attempt;
}

/// Without what only words tell: how close a wrong one came.
std::vector<Mark> plainMarks(const Score &score)
{
    std::vector<Mark> marks = score.marks;
    for (Mark &mark : marks) {
        mark.nearMiss = NearMiss::None;
    }
    return marks;
}

} // namespace

class TestPaperAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeOneKeyForOneMark()
    {
        const FormEntry judged = entryOf(ItemKind::TrueFalse);
        for (const QChar key : u"√TtYy1Vv对"_s) {
            QCOMPARE(typed(judged, key), u"√"_s);
        }
        for (const QChar key : u"×FfNn0Xx错"_s) {
            QCOMPARE(typed(judged, key), u"×"_s);
        }
        QCOMPARE(typed(judged, u"h"_s, TypedKey::Refused), QString());
        QCOMPARE(typed(judged, u"-"_s), u"-"_s);
        QCOMPARE(typed(judged, u" "_s), u"-"_s);
        // A second thought replaces the first.
        QCOMPARE(typed(judged, u"yn"_s), u"×"_s);
    }

    void shouldTakeLettersThatThereAre()
    {
        const FormEntry single = entryOf(ItemKind::SingleChoice);
        const auto count = static_cast<char16_t>(single.item.options.size());
        QCOMPARE(typed(single, u"b"_s), u"B"_s);
        QCOMPARE(typed(single, u"bc"_s), u"C"_s);
        QCOMPARE(typed(single, QString(QChar(u'A' + count)), TypedKey::Refused), QString());
        QCOMPARE(typed(single, u"b9"_s, TypedKey::Refused), u"B"_s);
    }

    void shouldEndSeveralLettersWithABlank()
    {
        const FormEntry several = entryOf(ItemKind::MultipleChoice);
        QCOMPARE(typed(several, u"db"_s, TypedKey::Taken), u"DB"_s);
        QCOMPARE(typed(several, u"db "_s), u"DB"_s);
        QCOMPARE(typed(several, u"dd"_s, TypedKey::Refused), u"D"_s);
        QCOMPARE(typed(several, u"-b"_s, TypedKey::Taken), u"B"_s);
        QCOMPARE(paperAnswer(several, u"DB"_s), paperAnswer(several, u"BD"_s));
        QCOMPARE(paperAnswer(several, u"DB"_s).answer,
            (QStringList {several.optionOrder.at(1), several.optionOrder.at(3)}));
    }

    void shouldEndOrdersAndPairsByThemselves()
    {
        const FormEntry order = entryOf(ItemKind::Ordering);
        QCOMPARE(typed(order, u"dcb"_s, TypedKey::Taken), u"DCB"_s);
        QCOMPARE(typed(order, u"dcba"_s), u"DCBA"_s);
        QCOMPARE(typed(order, u"dcbaa"_s, TypedKey::Refused), u"DCBA"_s);
        const FormEntry pairs = entryOf(ItemKind::Matching);
        QCOMPARE(typed(pairs, u"d-a"_s), u"D-A"_s);
        QCOMPARE(typed(pairs, u"dd"_s, TypedKey::Refused), u"D"_s);
        const PaperAnswer some = paperAnswer(pairs, u"D-A"_s);
        QCOMPARE(some.answer.count(QString()), 1);
        QCOMPARE(paperAnswer(pairs, u"---"_s), PaperAnswer());
    }

    void shouldJudgeWordsByEye()
    {
        const FormEntry cloze = entryOf(ItemKind::Cloze);
        QCOMPARE(paperAnswer(cloze, typed(cloze, u"1"_s)).answer, QStringList(u"半年"_s));
        QCOMPARE(paperAnswer(cloze, typed(cloze, u"0"_s)).answer, QStringList(writtenByHand()));
        FormEntry essay = entryOf(ItemKind::ShortAnswer);
        essay.item.key = {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s};
        QCOMPARE(paperAnswer(essay, typed(essay, u"y"_s)).confirmed->size(), 4U);
        QCOMPARE(paperAnswer(essay, typed(essay, u"n"_s)).confirmed->size(), 0U);
        QCOMPARE(paperAnswer(essay, typed(essay, u"3"_s)).confirmed->size(), 3U);
        QCOMPARE(typed(essay, u"5"_s, TypedKey::Refused), QString());
        QCOMPARE(paperAnswer(essay, typed(essay, u"-"_s)), PaperAnswer());
    }

    void shouldGiveHalfWhereTheMarkerDoes()
    {
        FormEntry essay = entryOf(ItemKind::ShortAnswer);
        for (const int points : {1, 2, 3, 4}) {
            essay.item.key = QStringList(points, u"甲"_s);
            for (const FormEntry &entry : {essay, entryOf(ItemKind::Cloze)}) {
                Form form;
                form.entries = {entry};
                for (const QChar key : u"hHbB半"_s) {
                    const QString text = typed(entry, key);
                    QCOMPARE(text, u"半"_s);
                    const Score score = scoreAttempt(answered(form, {paperAnswer(entry, text)}));
                    QCOMPARE(score.total.earned, 0.5);
                    QCOMPARE(score.total.possible, 1.0);
                    QVERIFY(!score.marks.front().correct);
                    QVERIFY(!score.marks.front().pending);
                    QCOMPARE(score.marks.front().nearMiss, NearMiss::None);
                }
                // A second thought replaces the first.
                QCOMPARE(typed(entry, u"h1"_s).size(), 1);
                QCOMPARE(scoreAttempt(answered(form, {paperAnswer(entry, typed(entry, u"hn"_s))}))
                             .total.earned,
                    0.0);
            }
        }
        QCOMPARE(typed(entryOf(ItemKind::TrueFalse), u"b"_s, TypedKey::Refused), QString());
    }

    /// The same answers, once on the screen and once typed from paper, on every version.
    void shouldScoreLikeTheScreen()
    {
        for (quint64 seed = 1; seed <= 60; ++seed) {
            Random random(seed);
            Form form = mixedForm(4, seed);
            form.blueprint.marking.multipleChoice
                = static_cast<MultipleChoiceCredit>(random.below(3));
            form.blueprint.marking.ordering = static_cast<OrderingCredit>(random.below(2));
            for (const Form &version : formVersions(form, 3)) {
                std::vector<PaperAnswer> screen;
                std::vector<PaperAnswer> paper;
                for (const FormEntry &entry : version.entries) {
                    const Given given = someAnswer(entry, random);
                    screen.push_back(given.screen);
                    QString text;
                    for (const QChar key : given.keys) {
                        QVERIFY2(typeKey(entry, text, key) != TypedKey::Refused,
                            qPrintable(entry.item.id + u": "_s + given.keys));
                    }
                    paper.push_back(paperAnswer(entry, text));
                }
                const Score onScreen = scoreAttempt(answered(version, screen));
                const Score onPaper = scoreAttempt(answered(version, paper));
                QCOMPARE(plainMarks(onPaper), plainMarks(onScreen));
                QCOMPARE(onPaper.total, onScreen.total);
                QCOMPARE(onPaper.byKind, onScreen.byKind);
                QCOMPARE(onPaper.passed, onScreen.passed);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPaperAnswer)
#include "tst_paper_answer.moc"
