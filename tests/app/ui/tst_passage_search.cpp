// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class PassageSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bankFile = m_folder->filePath(u"room.bank.json"_s);
        QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json"), m_bankFile);
        open();
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }
    void everyModelKeepsItsPromises()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        const QAbstractItemModelTester tests[] = {
            {search()->results(), Mode::QtTest},
            {reader()->items(), Mode::QtTest},
            {m_session->passages(), Mode::QtTest},
        };
        Q_UNUSED(tests)
        look(u"闭馆"_s);
        QVERIFY(search()->show(0));
        reader()->items()->toggle(0);
        search()->results()->setProperty("markUnderlined", true);
        m_session->retranslate();
        QTRY_COMPARE(search()->state(), PassageSearch::State::Found);
        search()->setText({});
        QCOMPARE(search()->results()->count(), 0);
    }
    void passagesAndItemsAreToldApart()
    {
        look(u"闭馆"_s);
        QVERIFY(search()->passagesListed() > 0);
        QVERIFY(search()->itemsListed() > 0);
        QCOMPARE(search()->passageCount(), search()->passagesListed());
        const auto &hits = search()->results()->hits();
        QCOMPARE(hits.front().sort, SearchHit::Sort::Passage);
        QCOMPARE(hits.front().kind, u"问答"_s);
        QCOMPARE(hits.front().place, u"阅览室热点问题解答"_s);
        QVERIFY(!hits.front().words.marks.empty());
        QCOMPARE(hits.back().sort, SearchHit::Sort::Item);
        const QVariant html = search()->results()->index(0).data(
            static_cast<int>(SearchResultModel::Role::WordsHtml));
        QVERIFY(html.toString().contains(u">闭馆</span>"_s));
    }
    void aResultOpensWithItsWordsMarked()
    {
        look(u"闭馆"_s);
        QVERIFY(search()->show(0));
        QCOMPARE(reader()->markedWords(), u"闭馆"_s);
        QVERIFY(reader()->firstMark() >= 0);
        QVERIFY(reader()->printedHtml().contains(u">闭馆</span>"_s));
        const int row = reader()->row();
        reader()->next();
        QCOMPARE(reader()->row(), row + 1);
        QCOMPARE(reader()->markedWords(), u"闭馆"_s);
        search()->setText({});
        QCOMPARE(reader()->markedWords(), QString());
    }
    void anItemThatWasFoundStandsFirst()
    {
        look(u"第2类"_s);
        int row = 0;
        while (search()->results()->hits().at(static_cast<std::size_t>(row)).item.isEmpty()) {
            ++row;
        }
        QVERIFY(search()->show(row));
        const QModelIndex first = reader()->items()->index(0);
        QVERIFY(first.data(role(PassageItemModel::Role::IsFound)).toBool());
        QVERIFY(first.data(role(PassageItemModel::Role::Stem)).toString().contains(u"第2类"_s));
    }
    void aKeyIsHandedOutOnlyForARowThatWasOpened()
    {
        PassageItemModel *items = reader()->items();
        QVERIFY(items->count() > 1);
        const auto key = [items](int row) {
            return items->index(row).data(role(PassageItemModel::Role::KeyText)).toString();
        };
        for (int row = 0; row < items->count(); ++row) {
            QCOMPARE(key(row), QString());
        }
        items->toggle(0);
        QCOMPARE(key(0), u"正确"_s);
        QCOMPARE(key(1), QString());
        items->toggle(0);
        QCOMPARE(key(0), QString());
    }
    void typingOnWinsOverWhatWasTypedBefore()
    {
        search()->setText(u"闭"_s);
        search()->setText(u"闭馆"_s);
        search()->setText(u"续借"_s);
        QTRY_COMPARE(search()->state(), PassageSearch::State::Found);
        for (const SearchHit &hit : search()->results()->hits()) {
            QVERIFY(QString(hit.title.text + hit.words.text).contains(u"续借"_s));
        }
    }
    void nothingFoundIsSaid()
    {
        look(u"宇宙飞船"_s);
        QCOMPARE(search()->state(), PassageSearch::State::Nothing);
        QCOMPARE(search()->row(), -1);
        QVERIFY(!search()->show(0));
    }
    void theIndexIsMadeAnewForAChangedBank()
    {
        look(u"闭馆"_s);
        m_session.reset();
        QFile bank(m_bankFile);
        QVERIFY(bank.open(QIODevice::ReadWrite));
        const QByteArray json = bank.readAll().replace("闭馆", "歇业");
        QVERIFY(bank.resize(0) && bank.seek(0));
        bank.write(json);
        bank.close();
        open();
        look(u"闭馆"_s);
        QCOMPARE(search()->state(), PassageSearch::State::Nothing);
        look(u"歇业"_s);
        QCOMPARE(search()->state(), PassageSearch::State::Found);
    }
    void aRejectedItemIsNotFoundAnyMore()
    {
        look(u"第2类"_s);
        const int before = search()->itemCount();
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        BankReview *bank = m_session->bank();
        bank->open();
        bank->setSearchText(u"关于第2类"_s);
        bank->setRow(0);
        QVERIFY(bank->reject(bank->reasons().constFirst()));
        search()->setText({});
        look(u"第2类"_s);
        QCOMPARE(search()->itemCount(), before - 1);
    }
    void aFileThatIsNoIndexIsReplaced()
    {
        m_session.reset();
        QFile file(m_folder->filePath(u"search.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        open();
        look(u"闭馆"_s);
        QCOMPARE(search()->state(), PassageSearch::State::Found);
    }
    void aCacheThatCannotBeWrittenStopsNothing()
    {
        m_session.reset();
        m_searchPath = u"/proc/nowhere/search.sqlite"_s;
        open();
        look(u"闭馆"_s);
        QCOMPARE(search()->state(), PassageSearch::State::Found);
        m_searchPath.clear();
    }
    void makingTheIndexCanBeStoppedAndTakenUpAgain()
    {
        search()->prepare();
        search()->stop();
        QTRY_VERIFY(search()->state() != PassageSearch::State::Preparing);
        // A small bank may be done before the stop arrives.
        if (search()->state() == PassageSearch::State::Stopped) {
            search()->prepare();
        }
        look(u"闭馆"_s);
        QCOMPARE(search()->state(), PassageSearch::State::Found);
    }
    void theRecordCountsTheLearnersAnswers()
    {
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
        m_session->setup()->setCount(m_session->setup()->available());
        m_session->setup()->start();
        QuizSession *quiz = m_session->quiz();
        for (int i = 0; i < quiz->count(); ++i) {
            quiz->goTo(i);
            if (quiz->form() == QuizSession::Form::Words) {
                quiz->write(u"不记得"_s);
            } else {
                quiz->choose(0);
            }
        }
        quiz->submit();
        reader()->openRow(0);
        reader()->readRecord();
        QTRY_COMPARE(reader()->answered(), reader()->items()->count());
        QVERIFY(reader()->correct() < reader()->answered());
        QVERIFY(m_session->enter(u"学员乙"_s, u"第一支部"_s));
        reader()->readRecord();
        QTRY_COMPARE(reader()->answered(), 0);
    }
    void aQuotationNamesItsSource()
    {
        reader()->openRow(3);
        QVERIFY(reader()->quotation({}).startsWith(u"新到的期刊"_s));
        const QString source = reader()->quotation(u"续借一次"_s);
        QVERIFY(source.startsWith(u"续借一次\n——2020年1月1日，"_s));
        QVERIFY(source.contains(u"《读书方法摘录》"_s));
        QSignalSpy said(m_session.get(), &Session::noticed);
        reader()->copy({});
        QCOMPARE(QGuiApplication::clipboard()->text(), reader()->quotation({}));
        QCOMPARE(said.count(), 1);
    }

private:
    template <typename RoleEnum>
    static int role(RoleEnum role)
    {
        return static_cast<int>(role);
    }
    PassageSearch *search()
    {
        return m_session->search();
    }
    PassageReader *reader()
    {
        return m_session->reader();
    }
    void look(const QString &words)
    {
        search()->setText(words);
        QTRY_VERIFY(search()->state() == PassageSearch::State::Found
            || search()->state() == PassageSearch::State::Nothing);
    }
    void open()
    {
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(WorkspaceSetup {{m_bankFile},
                                                  m_folder->filePath(u"zhixing.sqlite"_s),
                                                  [this] { return m_now; },
                                                  [] { return quint64 {11}; },
                                                  m_searchPath},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    QString m_bankFile;
    QString m_searchPath;
    UtcTime m_now {std::chrono::milliseconds(1782639000000)};
};

QTEST_MAIN(PassageSearchTest)
#include "tst_passage_search.moc"
