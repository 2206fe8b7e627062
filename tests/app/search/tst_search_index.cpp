// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/search_index.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

Bank libraryBank()
{
    Bank bank;
    const auto passage = [&bank](const QString &heading, const QString &text) {
        Passage added;
        added.id = u"p%1"_s.arg(bank.passages.size());
        added.heading = heading;
        added.text = text;
        bank.passages.push_back(added);
    };
    passage(u"借书证丢了怎么办"_s, u"读者应当在三日内到服务台挂失，服务台当场办理。"_s);
    passage(u"阅览室几点开门"_s, u"阅览室 8 时开门，ＶＩＰ读者也一样。"_s);
    passage(u"服务台在哪里"_s, u"在一楼大厅。\n读者、服务两栏。"_s);
    const auto item = [&bank](const QString &stem, ReviewState review) {
        Item added;
        added.id = u"i%1"_s.arg(bank.items.size());
        added.stem = stem;
        added.options = {{u"a"_s, u"三日"_s, {}}, {u"b"_s, u"七日"_s, {}}};
        added.key = {u"b"_s};
        added.rationale = u"秘密"_s;
        added.review = review;
        bank.items.push_back(added);
    };
    item(u"挂失的期限是（　）。"_s, ReviewState::Unreviewed);
    item(u"挂失要在____办理。"_s, ReviewState::Rejected);
    item(u"阅览室由谁管理？"_s, ReviewState::Approved);
    return bank;
}

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cache/search.sqlite"_s);
    }
    void wordsAreFoundWhereTheyStand_data()
    {
        using Rows = QList<int>;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Rows>("passages");
        QTest::addColumn<Rows>("items");
        QTest::newRow("two characters, title first") << u"服务台"_s << Rows {2, 0} << Rows {};
        QTest::newRow("one character") << u"证"_s << Rows {0} << Rows {};
        QTest::newRow("across the words of a dictionary") << u"者应"_s << Rows {0} << Rows {};
        QTest::newRow("not across a mark") << u"读者服务"_s << Rows {} << Rows {};
        QTest::newRow("all of several") << u"读者 挂失"_s << Rows {0} << Rows {};
        QTest::newRow("a stem, but not of a rejected item") << u"挂失"_s << Rows {0} << Rows {0};
        QTest::newRow("an option") << u"七日"_s << Rows {} << Rows {0, 2};
        QTest::newRow("digits for a numeral") << u"3日内"_s << Rows {0} << Rows {};
        QTest::newRow("a blank in the text") << u"室8时"_s << Rows {1} << Rows {};
        QTest::newRow("case and width") << u"vip"_s << Rows {1} << Rows {};
        QTest::newRow("never the rationale") << u"秘密"_s << Rows {} << Rows {};
        QTest::newRow("words of the query language")
            << u"NEAR(\"服务\" OR *)"_s << Rows {} << Rows {};
        QTest::newRow("nothing") << u"  ，"_s << Rows {} << Rows {};
    }
    void wordsAreFoundWhereTheyStand()
    {
        QFETCH(QString, typed);
        const auto index = SearchIndex::build(m_path, libraryBank(), {});
        QVERIFY(index);
        const auto found = index->find(searchTerms(typed), 10);
        QVERIFY(found);
        QTEST(QList<int>(found->passages.rows.begin(), found->passages.rows.end()), "passages");
        QTEST(QList<int>(found->items.rows.begin(), found->items.rows.end()), "items");
        QCOMPARE(found->passages.total, std::ssize(found->passages.rows));
    }
    void whatIsBeyondTheLimitIsCounted()
    {
        const auto index = SearchIndex::build({}, libraryBank(), {});
        const auto found = index->find(searchTerms(u"服务"_s), 1);
        QCOMPARE(found->passages.total, 2);
        QCOMPARE(found->passages.rows, std::vector<int> {2});
    }
    void anIndexIsOpenedAgain()
    {
        QCOMPARE(SearchIndex::open(m_path, libraryBank()).error().code, ErrorCode::NothingFound);
        QVERIFY(SearchIndex::build(m_path, libraryBank(), {}));
        const auto index = SearchIndex::open(m_path, libraryBank());
        QVERIFY(index);
        QCOMPARE(index->find(searchTerms(u"大厅"_s), 10)->passages.total, 1);
        QCOMPARE(QDir(m_folder->filePath(u"cache"_s)).entryList(QDir::Files),
            QStringList {u"search.sqlite"_s});
    }
    void anotherBankWantsAnotherIndex()
    {
        QVERIFY(SearchIndex::build(m_path, libraryBank(), {}));
        Bank changed = libraryBank();
        changed.passages[1].text += u"周一闭馆。"_s;
        QCOMPARE(SearchIndex::open(m_path, changed).error().code, ErrorCode::NothingFound);
        Bank reviewed = libraryBank();
        reviewed.items[0].review = ReviewState::Rejected;
        QCOMPARE(SearchIndex::open(m_path, reviewed).error().code, ErrorCode::NothingFound);
        const auto index = SearchIndex::build(m_path, changed, {});
        QCOMPARE(index->find(searchTerms(u"闭馆"_s), 10)->passages.total, 1);
    }
    void aDamagedFileIsRefusedAndReplaced_data()
    {
        QTest::addColumn<qint64>("kept");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("no database")
            << qint64(-1) << QByteArray("not a database at all, not at all");
        QTest::newRow("cut off") << qint64(6000) << QByteArray();
        QTest::newRow("empty") << qint64(0) << QByteArray();
    }
    void aDamagedFileIsRefusedAndReplaced()
    {
        QFETCH(qint64, kept);
        QFETCH(QByteArray, head);
        QVERIFY(SearchIndex::build(m_path, libraryBank(), {}));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (kept >= 0) {
            QVERIFY(file.resize(kept));
        }
        file.write(head);
        file.close();
        QVERIFY(!SearchIndex::open(m_path, libraryBank()));
        QVERIFY(SearchIndex::build(m_path, libraryBank(), {}));
        QVERIFY(SearchIndex::open(m_path, libraryBank()));
    }
    void anOlderIndexIsRefused()
    {
        QVERIFY(SearchIndex::build(m_path, libraryBank(), {}));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // user_version: sqlite.org/fileformat2.html, section 1.3
        QVERIFY(file.seek(60));
        file.write(QByteArray("\0\0\0\x63", 4));
        file.close();
        QCOMPARE(SearchIndex::open(m_path, libraryBank()).error().code, ErrorCode::NothingFound);
    }
    void endingItLeavesNothingBehind()
    {
        QVERIFY(!SearchIndex::build(m_path, libraryBank(), [](double) { return false; }));
        QVERIFY(QDir(m_folder->filePath(u"cache"_s)).isEmpty());
    }
    void whatAKilledBuilderLeftIsClearedAway()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"cache"_s)));
        QFile left(m_path + u".new-1"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(SearchIndex::build(m_path, libraryBank(), {}));
        QVERIFY(!left.exists());
    }
    void progressGoesUp()
    {
        Bank bank = libraryBank();
        for (int i = 0; i < 2000; ++i) {
            bank.passages.push_back(bank.passages.front());
        }
        double last = -1;
        int calls = 0;
        QVERIFY(SearchIndex::build(m_path, bank, [&](double share) {
            const bool grows = share > last && share < 1;
            last = share;
            ++calls;
            return grows;
        }));
        QVERIFY(calls > 3);
    }
    void aFolderThatCannotBeMadeIsNamed()
    {
        QFile file(m_folder->filePath(u"cache"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto index = SearchIndex::build(m_path, libraryBank(), {});
        QVERIFY(!index);
        QCOMPARE(index.error().code, ErrorCode::Unwritable);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_search_index.moc"
