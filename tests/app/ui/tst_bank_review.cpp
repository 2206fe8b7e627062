// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "bank/validator.h"
#include "review/overlay_json.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class BankReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bankFile = m_folder->filePath(u"room.bank.json"_s);
        QVERIFY(
            QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json"), m_bankFile));
        start();
    }
    void cleanup()
    {
        QThreadPool::globalInstance()->waitForDone();
        m_session.reset();
        m_preferences.reset();
    }
    void everyModelKeepsItsPromises()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        const QAbstractItemModelTester tests[] = {
            {bank().items(), Mode::QtTest},
            {bank().item()->options(), Mode::QtTest},
            {bank().item()->findings(), Mode::QtTest},
            {bank().item()->decisions(), Mode::QtTest},
            {bank().editor()->options(), Mode::QtTest},
            {bank().writer()->distractors(), Mode::QtTest},
        };
        Q_UNUSED(tests)
        openAndWait();
        bank().setSearchText(u"借"_s);
        bank().setShowIndex(static_cast<int>(BankModel::Show::Flawed));
        bank().showAll();
        QVERIFY(bank().approve());
        bank().beginEdit();
        bank().beginWriting();
        QVERIFY(bank().undoLast());
        m_session->retranslate();
        QCOMPARE(bank().items()->count(), bank().total());
    }
    void filtersCombine()
    {
        const int all = bank().items()->count();
        bank().setKindIndex(static_cast<int>(ItemKind::Cloze) + 1);
        const int clozes = bank().items()->count();
        QVERIFY(clozes > 0 && clozes < all);
        bank().setSearchText(u"期限"_s);
        const int found = bank().items()->count();
        QVERIFY(found < clozes);
        bank().setShowIndex(static_cast<int>(BankModel::Show::Approved));
        QCOMPARE(bank().items()->count(), 0);
        QVERIFY(!bank().item()->isLoaded());
        bank().setShowIndex(0);
        QCOMPARE(bank().items()->count(), found);
        bank().showAll();
        QCOMPARE(bank().items()->count(), all);
        bank().showPassageOfItem();
        QVERIFY(bank().items()->count() > 0 && bank().items()->count() < all);
        QVERIFY(!bank().passageTitle().isEmpty());
    }
    void searchLooksIntoThePassageToo()
    {
        bank().setSearchText(u"归还的时间与地点"_s); // stands in passages, in no item
        QVERIFY(bank().items()->count() > 0);
        bank().setSearchText(u"没有人写过这几个字"_s);
        QCOMPARE(bank().items()->count(), 0);
    }
    void aRejectedItemIsNeverDrawn()
    {
        const int available = m_session->setup()->available();
        const QString id = bank().item()->itemId();
        QVERIFY(bank().reject(u"太琐碎"_s));
        QCOMPARE(m_session->setup()->available(), available - 1);
        m_session->setup()->setCount(available);
        m_session->setup()->start();
        QCOMPARE(m_session->quiz()->count(), available - 1);
        QCOMPARE(bank().total() - available, bank().total() - m_session->quiz()->count() - 1);
        start(); // the program ended and started again
        QCOMPARE(m_session->setup()->available(), available - 1);
        QVERIFY(bank().items()->rowOf(id) >= 0);
    }
    void aCandidateIsDrawnOnceItIsApproved()
    {
        const QString id = bank().item()->itemId();
        const int available = m_session->setup()->available();
        const int total = bank().total();
        makeCandidate(id);
        start();
        QCOMPARE(m_session->setup()->available(), available - 1);
        QCOMPARE(m_session->home()->itemCount(), available - 1);
        QCOMPARE(bank().total(), total);
        QCOMPARE(bank().candidates(), 1);
        bank().setShowIndex(static_cast<int>(BankModel::Show::Candidates));
        QCOMPARE(bank().items()->count(), 1);
        QCOMPARE(bank().item()->itemId(), id);
        QVERIFY(!bank().item()->openText().isEmpty());
        QVERIFY(bank().approve());
        QCOMPARE(bank().candidates(), 0);
        QCOMPARE(bank().reviewed(), 1);
        QCOMPARE(m_session->home()->itemCount(), available);
        QCOMPARE(m_session->setup()->available(), available);
        QVERIFY(bank().undoLast());
        QCOMPARE(bank().candidates(), 1);
        QCOMPARE(m_session->setup()->available(), available - 1);
    }
    void anEditIsShownAndUndone()
    {
        const QString id = bank().item()->itemId();
        const QString before = bank().item()->stem();
        bank().beginEdit();
        QVERIFY(!bank().editor()->canSave());
        bank().editor()->setStem(u"改过的题干。"_s);
        QVERIFY(bank().editor()->canSave());
        QVERIFY(bank().saveEdit());
        QCOMPARE(bank().item()->itemId(), id);
        QCOMPARE(bank().item()->stem(), u"改过的题干。"_s);
        QCOMPARE(bank().item()->decisions()->count(), 1);
        bank().setRow(bank().row() + 1);
        QVERIFY(bank().canUndo());
        QVERIFY(bank().undoLast());
        QCOMPARE(bank().item()->itemId(), id); // what was undone is shown
        QCOMPARE(bank().item()->stem(), before);
        QVERIFY(!bank().canUndo());
    }
    void savedAttemptsKeepTheirWording()
    {
        const QStringList before = takeEverything();
        for (int row = 0; row < bank().items()->count(); ++row) {
            bank().setRow(row);
            bank().beginEdit();
            bank().editor()->setRationale(u"改过的解析%1。"_s.arg(row));
            QVERIFY(bank().saveEdit());
        }
        QVERIFY(m_session->result()->open(m_attempt));
        QCOMPARE(rationales(), before);
    }
    void statisticsCountFinishedAttempts()
    {
        takeEverything();
        openAndWait();
        QTRY_VERIFY(bank().item()->statistics().contains(u'1'));
        QVERIFY(bank().item()->statistics().contains(u"0 人次"_s));
    }
    void theLinterSpeaksAsOneTypes()
    {
        openAndWait();
        bank().setKindIndex(static_cast<int>(ItemKind::SingleChoice) + 1);
        bank().beginEdit();
        ItemEditor *editor = bank().editor();
        QTRY_VERIFY(editor->isJudged());
        const QString calm = editor->stemFlaws();
        editor->setStem(u"（　）"_s);
        QVERIFY(!editor->isJudged());
        QTRY_VERIFY(editor->isJudged());
        QVERIFY(editor->stemFlaws() != calm);
        editor->setOption(0, editor->options()->lines().at(1).words);
        QTRY_VERIFY(editor->isJudged());
        QVERIFY(!editor->optionFlaws().isEmpty());
    }
    void aWrittenItemIsDrawnAndProves()
    {
        bank().beginWriting();
        ItemWriter *writer = bank().writer();
        QVERIFY(!writer->missing().isEmpty());
        writer->mark(3, 3);
        QVERIFY(writer->sentence().endsWith(u'。'));
        QVERIFY(writer->passageText().contains(writer->sentence()));
        QVERIFY(writer->missing().isEmpty()); // a true statement is whole
        writer->setKind(ItemWriter::Kind::SingleChoice);
        writer->setAnswer(writer->sentence().mid(2, 3));
        writer->setDistractor(0, u"别的"_s);
        QVERIFY(!writer->missing().isEmpty());
        writer->setDistractorReason(0, u"材料没有"_s);
        writer->setDistractor(1, u"另外"_s);
        writer->setDistractorReason(1, u"材料没有"_s);
        QCOMPARE(writer->missing(), QString());
        const int total = bank().total();
        QVERIFY(bank().saveWritten());
        QCOMPARE(bank().total(), total + 1);
        QVERIFY(bank().item()->stem().contains(u"（\u00a0\u00a0）"_s));
        const Bank applied = loadBanks({m_bankFile}).value();
        QCOMPARE(applied.items.size(), static_cast<std::size_t>(total + 1));
        for (const Finding &finding : validateBank(applied)) {
            QVERIFY2(finding.subject != applied.items.back().id, qPrintable(finding.detail));
        }
        QVERIFY(bank().undoLast());
        QCOMPARE(bank().total(), total);
    }
    void mergingListsConflicts()
    {
        const QString id = bank().item()->itemId();
        QVERIFY(bank().approve());
        const QString mine = m_folder->filePath(u"room.review.json"_s);
        const QString theirs = m_folder->filePath(u"theirs.review.json"_s);
        QVERIFY(QFile::rename(mine, theirs));
        start();
        QVERIFY(m_session->enter(u"学员乙"_s, {}));
        QVERIFY(bank().reject(u"太偏"_s));
        QVERIFY(bank().merge(QUrl::fromLocalFile(theirs).toString()));
        QCOMPARE(bank().conflicts(), 1);
        bank().showConflicts();
        QCOMPARE(bank().items()->count(), 1);
        QCOMPARE(bank().item()->itemId(), id);
        QVERIFY(!bank().item()->openText().isEmpty());
        QCOMPARE(bank().item()->decisions()->count(), 2);
        QVERIFY(bank().undo(bank().item()->decisions()->lines().front().id));
        QCOMPARE(bank().conflicts(), 0);
        QVERIFY(bank().merge(theirs)); // once more: nothing new
        QCOMPARE(bank().conflicts(), 0);
    }
    void aDamagedFileIsNamedAndLeftAlone()
    {
        const QString mine = m_folder->filePath(u"room.review.json"_s);
        QFile file(mine);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        start();
        QVERIFY(m_session->stage() == Session::Stage::Ready);
        const QSignalSpy noticed(m_session.get(), &Session::noticed);
        QVERIFY(!bank().approve());
        QCOMPARE(noticed.count(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{"));
    }

private:
    BankReview &bank() const
    {
        return *m_session->bank();
    }
    void start()
    {
        QThreadPool::globalInstance()->waitForDone();
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"z.ini"_s), m_folder->path());
        m_session
            = std::make_unique<Session>(WorkspaceSetup {{m_bankFile},
                                            m_folder->filePath(u"z.sqlite"_s),
                                            [this] { return m_now += std::chrono::seconds(1); },
                                            [] {
                                                return quint64(7);
                                            }},
                *m_preferences);
        m_session->begin(u"学员甲"_s);
        QTRY_VERIFY(m_session->stage() != Session::Stage::Opening);
    }
    /// Of the bank as it lies in its file.
    void makeCandidate(const QString &id) const
    {
        QFile file(m_bankFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto bank = bankFromJson(file.readAll(), m_bankFile);
        file.close();
        QVERIFY(bank);
        const auto item = std::ranges::find(bank->items, id, &Item::id);
        QVERIFY(item != bank->items.end());
        item->review = ReviewState::Candidate;
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bankToJson(*bank));
    }
    void openAndWait() const
    {
        bank().open();
        QTRY_VERIFY_WITH_TIMEOUT(bank().isLinted(), 60000);
    }
    QStringList rationales() const
    {
        QStringList texts;
        for (int i = 1; m_session->result()->entry(i); ++i) {
            texts.append(m_session->result()->entry(i)->item.rationale);
        }
        return texts;
    }
    QStringList takeEverything()
    {
        m_session->setup()->setCount(m_session->setup()->available());
        const QSignalSpy finished(m_session->quiz(), &QuizSession::finished);
        m_session->setup()->start();
        m_session->quiz()->submit();
        m_attempt = finished.constFirst().constFirst().toString();
        return rationales();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_bankFile;
    QString m_attempt;
    UtcTime m_now {std::chrono::milliseconds(1782639000000)};
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(BankReviewTest)
#include "tst_bank_review.moc"
