// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// 2026-06-28 09:30 UTC.
constexpr std::chrono::milliseconds morning {1782639000000};

/// By which keys an item is answered rightly.
QString rightKeys(const FormEntry &entry)
{
    const Item &item = entry.item;
    const auto letter = [](const QStringList &shown, const QString &id) {
        return QChar(u'A' + static_cast<char16_t>(shown.indexOf(id)));
    };
    QString keys;
    switch (item.kind) {
    case ItemKind::TrueFalse:
        return item.key.front() == u"true" ? u"1"_s : u"0"_s;
    case ItemKind::Cloze:
        return u"1"_s;
    case ItemKind::ShortAnswer:
        return u"y"_s;
    case ItemKind::SingleChoice:
    case ItemKind::MultipleChoice:
    case ItemKind::Ordering:
        for (const QString &id : item.key) {
            keys += letter(printedOptions(entry), id);
        }
        return item.kind == ItemKind::MultipleChoice ? keys + u' ' : keys;
    case ItemKind::Matching:
        for (const QString &id : printedOptions(entry)) {
            const auto option = std::ranges::find(item.options, id, &Option::id);
            keys += letter(printedTargets(entry), item.key.value(option - item.options.begin()));
        }
        return keys;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Printing from 组卷 and typing the results back in, over real files and records.
class TestPaperDesk : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    UtcTime m_now {morning};
    quint64 m_seed = 7;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;

    void open()
    {
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(
            WorkspaceSetup {{m_folder->filePath(u"seven-kinds.bank.json"_s)},
                m_folder->filePath(u"zhixing.sqlite"_s),
                [this] { return m_now; },
                [this] { return m_seed++; },
                {},
                QTimeZone::utc()},
            *m_preferences);
        m_session->paperPrinting()->setFolder(m_folder->filePath(u"papers"_s));
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
    }
    PaperDesk *desk()
    {
        return m_session->papers();
    }
    /// Prints all seven kinds in two versions and opens the desk.
    void print()
    {
        m_session->setup()->applyPreset(ExamSetup::Preset::Whole);
        QVERIFY2(
            m_session->paperPrinting()->print(), qPrintable(m_session->paperPrinting()->outcome()));
        desk()->open();
    }
    void typeAll()
    {
        for (int cell = desk()->current(); cell < desk()->cells()->count(); ++cell) {
            const QString keys = rightKeys(*desk()->cells()->entryAt(cell));
            for (const QChar key : keys) {
                QVERIFY2(desk()->type(QString(key)), qPrintable(desk()->hint() + key));
            }
        }
    }
    QStringList filesWritten()
    {
        QDir folder(m_folder->filePath(u"papers"_s));
        const QStringList folders = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.isEmpty() ? QStringList()
                                 : QDir(folder.filePath(folders.front())).entryList(QDir::Files);
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_now = UtcTime(morning);
        QFile::copy(QStringLiteral(ZHIXING_QML_TESTS "/seven-kinds.bank.json"),
            m_folder->filePath(u"seven-kinds.bank.json"_s));
        open();
    }
    void cleanup()
    {
        m_session.reset();
    }

    void shouldWriteTheFilesThatAreAskedFor_data()
    {
        QTest::addColumn<int>("versions");
        QTest::addColumn<bool>("withSheet");
        QTest::addColumn<bool>("withKey");
        QTest::addColumn<bool>("odt");
        QTest::addRow("one, bare") << 1 << false << false << false;
        QTest::addRow("two, all") << 2 << true << true << false;
        QTest::addRow("four, keys, ODT") << 4 << false << true << true;
    }
    void shouldWriteTheFilesThatAreAskedFor()
    {
        QFETCH(int, versions);
        QFETCH(bool, withSheet);
        QFETCH(bool, withKey);
        QFETCH(bool, odt);
        PaperPrinting *printing = m_session->paperPrinting();
        printing->setVersions(versions);
        printing->setWithSheet(withSheet);
        printing->setWithKey(withKey);
        printing->setFormat(odt ? PaperPrinting::Format::Odt : PaperPrinting::Format::Pdf);
        printing->setTitle(u"  第二季度/测验 "_s);
        QVERIFY(printing->print());
        const QStringList files = filesWritten();
        QCOMPARE(files.size(), printing->files());
        for (const QString &file : files) {
            QVERIFY(file.endsWith(odt ? u".odt"_s : u".pdf"_s));
        }
        QVERIFY(files.contains(u"A卷-试题"_s + (odt ? u".odt"_s : u".pdf"_s)));
        QVERIFY(!printing->hasFailed());
        QVERIFY(printing->outcome().contains(u"第二季度 测验"));
        desk()->open();
        QVERIFY(desk()->papers().front().contains(u"第二季度/测验"));
        QCOMPARE(desk()->versions().size(), versions);
        QVERIFY(printing->outcome().contains(desk()->code()));
    }

    void shouldPrintTheWordsOfTheForm()
    {
        print();
        const QDir folder(m_folder->filePath(u"papers"_s));
        QProcess reader;
        reader.start(u"pdftotext"_s,
            {folder.filePath(
                 folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).front() + u"/B卷-试题.pdf"_s),
                u"-"_s});
        QVERIFY(reader.waitForFinished());
        static const QRegularExpression blanks(
            u"[\\s_（）]"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QString words = QString::fromUtf8(reader.readAllStandardOutput()).remove(blanks);
        desk()->setVersion(1);
        QVERIFY(words.contains(u"卷号"_s + desk()->code() + u"B卷"_s));
        qsizetype last = 0;
        for (int cell = 0; cell < desk()->cells()->count(); ++cell) {
            QString stem = u"%1.%2"_s.arg(cell + 1).arg(desk()->cells()->entryAt(cell)->item.stem);
            const qsizetype at = words.indexOf(stem.remove(blanks), last);
            QVERIFY2(at > last, qPrintable(stem));
            last = at;
        }
    }

    void shouldLeaveNothingWhereItCannotWrite()
    {
        QFile file(m_folder->filePath(u"papers"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!m_session->paperPrinting()->print());
        QVERIFY(m_session->paperPrinting()->hasFailed());
        QVERIFY(m_session->paperPrinting()->outcome().contains(u"papers"));
        desk()->open();
        QVERIFY(desk()->papers().isEmpty());
    }

    void shouldTypeAPersonInByKeysAlone()
    {
        const QAbstractItemModelTester cells(desk()->cells());
        const QAbstractItemModelTester done(desk()->done());
        print();
        desk()->setVersion(1);
        QCOMPARE(desk()->satOn(), u"2026-06-28"_s);
        desk()->setName(u"学员乙"_s);
        QVERIFY(!desk()->takeSuggestion(-1));
        desk()->setBranch(u"第二支部"_s);
        typeAll();
        QVERIFY(desk()->hint().contains(u"Enter"));
        QVERIFY(desk()->commit());
        QCOMPARE(desk()->done()->count(), 1);
        QCOMPARE(desk()->done()->at(0)->points, 100);
        QCOMPARE(desk()->name(), QString());
        QCOMPARE(desk()->branch(), u"第二支部"_s);
        QCOMPARE(desk()->current(), 0);
        // Known from now on.
        desk()->setName(u"学员"_s);
        QCOMPARE(desk()->suggestions(), QStringList(u"学员乙 · 第二支部"_s));
        QVERIFY(desk()->takeSuggestion(0));
        QCOMPARE(desk()->name(), u"学员乙"_s);
        desk()->leave();
        QVERIFY(m_session->enter(u"学员乙"_s, u"第二支部"_s));
        QCOMPARE(m_session->history()->count(), 1);
    }

    void shouldGiveHalfByOneKey()
    {
        print();
        desk()->setName(u"学员乙"_s);
        desk()->setBranch(u"第二支部"_s);
        typeAll();
        const int count = desk()->cells()->count();
        int halves = 0;
        for (int cell = 0; cell < count; ++cell) {
            desk()->goTo(cell);
            const ItemKind kind = desk()->cells()->entryAt(cell)->item.kind;
            const bool isJudged = kind == ItemKind::Cloze || kind == ItemKind::ShortAnswer;
            QCOMPARE(desk()->hint().contains(u'H'), isJudged);
            if (!isJudged) {
                continue;
            }
            QVERIFY(desk()->type(u"h"_s));
            ++halves;
            QCOMPARE(desk()->cells()->typedAt(cell), u"半"_s);
            const QModelIndex index = desk()->cells()->index(cell);
            QCOMPARE(index.data(static_cast<int>(PaperCellModel::Role::Verdict))
                         .value<PaperCellModel::State>(),
                PaperCellModel::State::Partly);
        }
        QVERIFY(halves >= 2);
        QCOMPARE(desk()->cells()->earned(), count - 0.5 * halves);
        // Kept while it is typed, and when it counts.
        open();
        desk()->open();
        QCOMPARE(desk()->cells()->earned(), count - 0.5 * halves);
        QVERIFY(desk()->commit());
        QCOMPARE(desk()->done()->at(0)->points, qRound(100.0 * (count - 0.5 * halves) / count));
        desk()->leave();
        QVERIFY(m_session->enter(u"学员乙"_s, u"第二支部"_s));
        QCOMPARE(m_session->history()->count(), 1);
    }

    void shouldAskOnceAboutWhatIsUnusual()
    {
        print();
        desk()->setName(u"学员甲"_s);
        QVERIFY(desk()->type(rightKeys(*desk()->cells()->entryAt(0))));
        QVERIFY(!desk()->commit());
        QVERIFY(desk()->problem().contains(QString::number(desk()->cells()->count() - 1)));
        // Another key, and it is asked again.
        QVERIFY(desk()->type(u" "_s));
        QCOMPARE(desk()->problem(), QString());
        QVERIFY(!desk()->commit());
        QVERIFY(desk()->commit());
        QCOMPARE(desk()->done()->count(), 1);
        desk()->setName(u"学员甲"_s);
        typeAll();
        QVERIFY(!desk()->commit());
        QVERIFY(desk()->problem().contains(u"已经录入过"));
        QVERIFY(desk()->commit());
        QCOMPARE(desk()->done()->count(), 2);
    }

    void shouldRefuseWhatIsMissingOrWrong()
    {
        print();
        typeAll();
        QVERIFY(!desk()->commit());
        QVERIFY(desk()->problem().contains(u"姓名"));
        QVERIFY(!desk()->commit());
        desk()->setName(u"学员甲"_s);
        for (const QString &date :
            {u"2026-6-28"_s, u"昨天"_s, QString(), u"2026-06-29"_s, u"1926-06-20"_s}) {
            desk()->setSatOn(date);
            QVERIFY(!desk()->commit());
            QVERIFY(!desk()->problem().isEmpty());
        }
        desk()->setSatOn(u"2026-06-20"_s);
        QVERIFY(desk()->commit());
        QVERIFY(!desk()->type(u"q"_s));
    }

    void shouldTakeAPaperBackToTheDesk()
    {
        print();
        desk()->setVersion(1);
        desk()->setName(u"学员甲"_s);
        typeAll();
        QVERIFY(desk()->commit());
        // What is being typed is not overwritten.
        desk()->setName(u"学员乙"_s);
        desk()->undo(0);
        QCOMPARE(desk()->done()->count(), 1);
        QVERIFY(!desk()->problem().isEmpty());
        desk()->setName({});
        desk()->setVersion(0);
        desk()->undo(0);
        QCOMPARE(desk()->done()->count(), 0);
        QCOMPARE(desk()->version(), 1);
        QCOMPARE(desk()->name(), u"学员甲"_s);
        QCOMPARE(desk()->cells()->untyped(), 0);
        desk()->leave();
        QVERIFY(m_session->enter(u"学员甲"_s, {}));
        QCOMPARE(m_session->history()->count(), 0);
        desk()->open();
        QVERIFY(desk()->commit());
        QCOMPARE(desk()->done()->at(0)->points, 100);
    }

    /// As after the program was killed: nothing is closed, the records are opened anew.
    void shouldGoOnWithWhatWasBeingTyped()
    {
        print();
        desk()->setVersion(1);
        desk()->setName(u"学员乙"_s);
        desk()->setBranch(u"第三支部"_s);
        desk()->setSatOn(u"2026-06-27"_s);
        QVERIFY(desk()->type(rightKeys(*desk()->cells()->entryAt(0))));
        QVERIFY(desk()->type(u" "_s));
        const QStringList typed = desk()->cells()->typed();
        open();
        m_now += std::chrono::hours(1);
        m_session->setup()->applyPreset(ExamSetup::Preset::Short);
        QVERIFY(m_session->paperPrinting()->print());
        desk()->open();
        QCOMPARE(desk()->paper(), 1);
        QCOMPARE(desk()->version(), 1);
        QCOMPARE(desk()->name(), u"学员乙"_s);
        QCOMPARE(desk()->branch(), u"第三支部"_s);
        QCOMPARE(desk()->satOn(), u"2026-06-27"_s);
        QCOMPARE(desk()->cells()->typed(), typed);
        QCOMPARE(desk()->current(), 2);
    }

    void shouldCorrectByGoingBack()
    {
        print();
        QVERIFY(desk()->type(u"1"_s));
        QCOMPARE(desk()->current(), 1);
        desk()->erase();
        QCOMPARE(desk()->current(), 0);
        QCOMPARE(desk()->cells()->typedAt(0), QString());
        QVERIFY(desk()->type(u"0"_s));
        desk()->goTo(0);
        QVERIFY(desk()->type(u"1"_s));
        QCOMPARE(desk()->cells()->typedAt(0), u"√"_s);
        desk()->goTo(-4);
        QCOMPARE(desk()->current(), 0);
        desk()->goTo(99);
        QCOMPARE(desk()->current(), desk()->cells()->count());
    }
};

QTEST_MAIN(TestPaperDesk)
#include "tst_paper_desk.moc"
