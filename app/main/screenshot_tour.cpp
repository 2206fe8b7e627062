// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/screenshot_tour.h"

#include "main/places.h"
#include "main/tour_answers.h"
#include "main/window_program.h"
#include "ui/wording.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTimer>

#include <iostream>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr quint64 tourSeed = 20260701;
constexpr seconds thinking {38};
constexpr milliseconds patience {20000};

/// 2026-06-28 09:30 in the morning, UTC; every answer takes the same time.
struct TourClock {
    UtcTime now {milliseconds(1782639000000)};
};

/// One picture: its name, and how the program gets there.
struct Stop {
    QString name;
    std::function<void()> arrive;
    std::function<void()> again = {}; ///< before each picture: what a new size undoes
};

/// How a picture is taken.
struct Pose {
    QString name;
    Preferences::Look look;
    QSize size;
    double textScale;
};

/// Decisions go beside a bank, so the tour takes banks of its own along.
QStringList copiesOf(const QStringList &banks, const QString &folder)
{
    QStringList copies;
    for (const QString &bank : banks) {
        copies.append(QDir(folder).filePath(QFileInfo(bank).fileName()));
        QFile::copy(bank, copies.constLast());
    }
    return copies;
}

class Tour
{
public:
    Tour(const CommandLine &line, const QString &folder);
    [[nodiscard]] int run(const QDir &pictures);

private:
    [[nodiscard]] bool open();
    void takeQuiz(int wrongEvery, int entries);
    void answerEntry(TourAnswer wished);
    /// Answers the item being practised and waits for the verdict.
    void practise(TourAnswer wished);
    void practiseSet(int wrongEvery);
    /// Starts a short form of one kind; false where the bank has none.
    [[nodiscard]] bool beginKind(ItemKind kind);
    /// A wrong answer to an item of one kind, judged; false where the bank has none.
    [[nodiscard]] bool practiseKind(ItemKind kind);
    void show(const char *page);
    /// Two templates, one of which the page is about to change.
    void saveTemplates();
    void showResultItem(int number);
    void settle();
    void waitFor(const std::function<bool()> &arrived);
    void openBank();
    void gatherLearners();
    void hideNotice();
    /// A backup by hand, and the folder read again.
    void backUp();
    /// A passage of which something was answered wrongly.
    void openMissed();
    void openProgress();
    /// `share`: how far down the page, 0 to 1.
    void scrollProgress(double share);
    void openReport();
    void scrollReport(double share);
    void scroll(const QString &name, double share);
    [[nodiscard]] QObject *bankPage();
    [[nodiscard]] QObject *sourcePage();
    void searchSource(const QString &words);
    [[nodiscard]] bool picture(const QDir &pictures, const QString &name);
    [[nodiscard]] bool pictureAll(const QDir &pictures);
    [[nodiscard]] std::vector<Stop> stops();
    [[nodiscard]] Session &session();
    [[nodiscard]] QObject *room();

    TourClock m_clock;
    quint64 m_seed = tourSeed;
    QElapsedTimer m_timer;
    CommandLine m_line;
    Result<Bank> m_bank;
    WindowProgram m_program;
};

Tour::Tour(const CommandLine &line, const QString &folder)
    : m_line(line)
    , m_bank(loadBanks(line.banks.isEmpty() ? installedBanks() : line.banks))
    , m_program(m_line,
          {copiesOf(line.banks.isEmpty() ? installedBanks() : line.banks, folder),
              databasePath(folder),
              [this] { return m_clock.now; },
              [this] {
                  return m_seed++;
              }},
          folder,
          u"/home/zhixing/.local/share/zhixing"_s,
          m_timer)
{
}

Session &Tour::session()
{
    return m_program.session();
}

QObject *Tour::room()
{
    return m_program.window()->findChild<QObject *>(u"room"_s);
}

bool Tour::open()
{
    if (!m_bank || !m_program.load()) {
        return false;
    }
    m_program.preferences().setReduceMotion(true);
    session().history()->setExportFolder(u"/home/zhixing/Documents"_s);
    session().report()->setFolder(u"/home/zhixing/Documents"_s);
    session().printing()->setFolder(u"/home/zhixing/Documents"_s);
    session().learners()->setExportFolder(u"/home/zhixing/Documents"_s);
    session().begin();
    QEventLoop loop;
    QObject::connect(&session(), &Session::stageChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (session().stage() == Session::Stage::Opening) {
        loop.exec();
    }
    if (session().stage() != Session::Stage::Ready) {
        std::cerr << session().blockedText().toStdString() << '\n';
    }
    return session().stage() == Session::Stage::Ready;
}

void Tour::settle()
{
    // Bindings, layouts and loaders each may ask for another frame.
    for (int frame = 0; frame < 3; ++frame) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_program.window()->grabWindow();
    }
}

void Tour::saveTemplates()
{
    ExamSetup *setup = session().setup();
    ExamTemplates *templates = session().templates();
    setup->setPauseAllowed(false);
    std::ignore = templates->save(u"季度测验"_s);
    m_clock.now += seconds(1);
    setup->topics()->toggle(0);
    setup->kinds()->toggle(0);
    std::ignore = templates->save(u"课前十五分钟"_s);
    setup->applyPreset(ExamSetup::Preset::Standard);
    hideNotice();
}

void Tour::show(const char *page)
{
    QMetaObject::invokeMethod(room(), "show", Q_ARG(QString, QString::fromLatin1(page)));
}

void Tour::showResultItem(int number)
{
    QObject *page = m_program.window()->findChild<QObject *>(u"resultPage"_s);
    QMetaObject::invokeMethod(page, "showItem", Q_ARG(int, number));
}

void Tour::answerEntry(TourAnswer wished)
{
    m_clock.now += thinking;
    answerItem(*session().quiz(), *m_bank, wished);
}

void Tour::practise(TourAnswer wished)
{
    m_clock.now += thinking;
    answerItem(*session().practice(), *m_bank, wished);
    session().practice()->confirm();
}

void Tour::practiseSet(int wrongEvery)
{
    PracticeSession *practice = session().practice();
    const int count = practice->count();
    for (int i = practice->current(); i < count; ++i) {
        practise((i + 1) % wrongEvery == 0 ? TourAnswer::Wrong : TourAnswer::Right);
        practice->next();
    }
}

bool Tour::beginKind(ItemKind kind)
{
    ExamSetup *setup = session().setup();
    setup->applyPreset(ExamSetup::Preset::Standard);
    const std::size_t count = setup->kinds()->rows().size();
    bool isThere = false;
    for (std::size_t row = 0; row < count; ++row) {
        const bool isKind = setup->kinds()->rows()[row].label == wording::kindName(kind);
        isThere = isThere || isKind;
        if (!isKind) {
            setup->kinds()->toggle(static_cast<int>(row));
        }
    }
    if (isThere) {
        setup->setCount(3);
        setup->start();
    }
    return isThere;
}

bool Tour::practiseKind(ItemKind kind)
{
    PracticeOverview *overview = session().practiceOverview();
    overview->setKindIndex(static_cast<int>(overview->kinds().indexOf(wording::kindName(kind))));
    const bool isThere = overview->beginChosen(PracticeSession::Mode::Topical);
    practise(TourAnswer::Wrong);
    return isThere;
}

void Tour::takeQuiz(int wrongEvery, int entries)
{
    QuizSession *quiz = session().quiz();
    for (int i = 0; i < entries; ++i) {
        quiz->goTo(i);
        answerEntry((i + 1) % wrongEvery == 0 ? TourAnswer::Wrong : TourAnswer::Right);
        quiz->tick();
        if (i % 6 == 3) {
            quiz->toggleFlag();
        }
    }
}

void Tour::waitFor(const std::function<bool()> &arrived)
{
    QElapsedTimer waited;
    waited.start();
    while (!arrived() && waited.elapsed() < patience.count()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

QObject *Tour::bankPage()
{
    return m_program.window()->findChild<QObject *>(u"bankPage"_s);
}

QObject *Tour::sourcePage()
{
    return m_program.window()->findChild<QObject *>(u"sourcePage"_s);
}

void Tour::searchSource(const QString &words)
{
    PassageSearch *search = session().search();
    QMetaObject::invokeMethod(sourcePage(), "focusSearch");
    search->setText(words);
    waitFor([search] {
        return search->state() == PassageSearch::State::Found
            || search->state() == PassageSearch::State::Nothing;
    });
}

/// A few decisions made, an item with options before the reader.
void Tour::openBank()
{
    show("bank");
    BankReview *bank = session().bank();
    waitFor([bank] { return bank->isLinted(); });
    bank->setKindIndex(static_cast<int>(ItemKind::SingleChoice) + 1);
    std::ignore = bank->approve();
    std::ignore = bank->approve();
    std::ignore = bank->reject(bank->reasons().constFirst());
    bank->setRow(3);
    std::ignore = bank->approve();
    bank->setRow(3);
    hideNotice();
}

void Tour::hideNotice()
{
    m_program.window()->findChild<QObject *>(u"notice"_s)->setProperty("shown", false);
}

/// One with a PIN, one in the archive; the one who was at work still is.
void Tour::gatherLearners()
{
    LearnerDesk *desk = session().learners();
    std::ignore = desk->add(u"学员甲"_s, u"第二支部"_s, {});
    desk->archiveOwn();
    m_clock.now -= std::chrono::hours(70);
    std::ignore = desk->add(u"学员乙"_s, u"第一支部"_s, u"第二小组"_s);
    session().wishes()->setTimePercent(150);
    desk->askForPin(PinDesk::Task::Set);
    session().pin()->submit({}, u"2580"_s, u"2580"_s);
    waitFor([desk] { return desk->hasPin(); });
    m_clock.now += std::chrono::hours(70);
    std::ignore = session().enter(u"学员甲"_s, u"第一支部"_s);
    std::ignore = desk->change(u"学员甲"_s, u"第一支部"_s, u"第一小组"_s);
    hideNotice();
}

void Tour::backUp()
{
    session().backup()->backUp();
    waitFor([this] { return !session().backup()->isBusy(); });
    hideNotice();
}

void Tour::openMissed()
{
    PassageReader *reader = session().reader();
    reader->readRecord();
    waitFor([reader] { return reader->hasRecord(); });
    for (int row = 0; row < reader->count() && reader->misses()->count() == 0; ++row) {
        reader->openRow(row);
    }
}

void Tour::openProgress()
{
    show("progress");
    ProgressOverview *progress = session().progress();
    waitFor([progress] { return progress->state() == ProgressOverview::State::Ready; });
}

void Tour::openReport()
{
    show("report");
    BranchReportView *report = session().report();
    waitFor([report] { return report->state() == BranchReportView::State::Ready; });
}

void Tour::scrollReport(double share)
{
    scroll(u"reportPage"_s, share);
}

void Tour::scrollProgress(double share)
{
    scroll(u"progressPage"_s, share);
}

void Tour::scroll(const QString &name, double share)
{
    QObject *page = m_program.window()->findChild<QObject *>(name);
    const double room
        = page->property("contentHeight").toDouble() - page->property("height").toDouble();
    page->setProperty("contentY", room * share);
}

std::vector<Stop> Tour::stops()
{
    QuizSession *quiz = session().quiz();
    AttemptResultView *result = session().result();
    const auto firstWrong = [result] {
        for (int row = 0; row < result->entries()->rowCount(); ++row) {
            const QModelIndex index = result->entries()->index(row, 0);
            const auto verdict = index.data(static_cast<int>(ResultListModel::Role::Judged));
            if (verdict.value<ResultListModel::Verdict>() == ResultListModel::Verdict::Wrong) {
                return row + 1;
            }
        }
        return 1;
    };
    return {
        {u"home"_s,
            [this] {
                show("home");
            }},
        {u"practice"_s,
            [this] {
                show("practice");
            }},
        {u"practise"_s,
            [this] {
                std::ignore = session().practice()->begin(PracticeSession::Mode::Daily);
                practise(TourAnswer::Right);
                session().practice()->next();
                answerItem(*session().practice(), *m_bank, TourAnswer::Right);
            }},
        {u"practise-judged"_s,
            [this] {
                practise(TourAnswer::Wrong);
            }},
        {u"practise-source"_s,
            [this] {
                QObject *page = m_program.window()->findChild<QObject *>(u"practisingPage"_s);
                QMetaObject::invokeMethod(page, "openSource", Q_ARG(int, 0));
            }},
        {u"practise-summary"_s,
            [this] {
                session().practice()->next();
                practiseSet(4);
            }},
        {u"mistakes"_s,
            [this] {
                session().practice()->leave();
                show("mistakes");
            }},
        {u"favourites"_s,
            [this] {
                show("favourites");
            }},
        {u"favourites-printing"_s,
            [this] {
                m_program.window()
                    ->findChild<QObject *>(u"mistakesPage"_s)
                    ->setProperty("printing", true);
            }},
        {u"favourite-opened"_s,
            [this] {
                std::ignore = session().favourites()->open(0);
            }},
        {u"challenge"_s,
            [this] {
                session().practice()->leave();
                std::ignore = session().practice()->begin(PracticeSession::Mode::Challenge);
                practise(TourAnswer::Right);
                session().practice()->next();
                m_clock.now += seconds(20);
                session().practice()->tick();
            }},
        {u"study"_s,
            [this] {
                std::ignore = session().practice()->begin(PracticeSession::Mode::Reading);
            }},
        {u"setup"_s,
            [this] {
                session().practice()->leave();
                session().setup()->applyPreset(ExamSetup::Preset::Standard);
                show("setup");
            }},
        {u"setup-templates"_s,
            [this] {
                saveTemplates();
            }},
        {u"quiz"_s,
            [this, quiz] {
                session().setup()->start();
                takeQuiz(4, 7);
                quiz->goTo(7);
                answerEntry(TourAnswer::Right);
                quiz->tick();
            }},
        {u"submit"_s,
            [this] {
                QObject *page = m_program.window()->findChild<QObject *>(u"quizPage"_s);
                QMetaObject::invokeMethod(page, "ask");
            }},
        {u"result"_s,
            [this, quiz] {
                takeQuiz(4, quiz->count() - 1);
                quiz->submit();
            }},
        {u"result-item"_s,
            [this, firstWrong] {
                showResultItem(firstWrong());
            }},
        {u"source-evidence"_s,
            [this, firstWrong] {
                QMetaObject::invokeMethod(room(), "readSource", Q_ARG(int, firstWrong()));
            }},
        {u"source-printed"_s,
            [this] {
                QObject *sheet = m_program.window()->findChild<QObject *>(u"passageSheet"_s);
                sheet->setProperty("printed", true);
            }},
        {u"source"_s,
            [this] {
                show("source");
                session().reader()->openRow(session().reader()->count() - 2);
            }},
        {u"source-missed"_s,
            [this] {
                openMissed();
            }},
        {u"source-search"_s,
            [this] {
                searchSource(u"预备党员"_s);
            }},
        {u"source-found"_s,
            [this] {
                std::ignore = session().search()->show(1);
                sourcePage()->setProperty("listOpen", false);
            }},
        {u"source-items"_s,
            [this] { session().reader()->items()->toggle(0); },
            [this] {
                QMetaObject::invokeMethod(sourcePage(), "showItems");
            }},
        {u"source-nothing"_s,
            [this] {
                searchSource(u"宇宙飞船"_s);
            }},
        {u"progress"_s,
            [this] {
                session().search()->setText({});
                openProgress();
            },
            [this] {
                scrollProgress(0.0);
            }},
        {u"progress-middle"_s,
            [] {},
            [this] {
                scrollProgress(0.5);
            }},
        {u"progress-end"_s,
            [] {},
            [this] {
                scrollProgress(1.0);
            }},
        {u"history"_s,
            [this] {
                show("history");
            }},
        {u"report"_s,
            [this] { openReport(); },
            [this] {
                scrollReport(0.0);
            }},
        {u"report-middle"_s,
            [] {},
            [this] {
                scrollReport(0.3);
            }},
        {u"report-end"_s,
            [] {},
            [this] {
                scrollReport(1.0);
            }},
        {u"bank"_s,
            [this] {
                openBank();
            }},
        {u"bank-reject"_s,
            [this] {
                QMetaObject::invokeMethod(bankPage(), "ask", Q_ARG(QString, u"reject"_s));
            }},
        {u"bank-edit"_s,
            [this] {
                QMetaObject::invokeMethod(bankPage(), "edit");
                ItemEditor *editor = session().bank()->editor();
                editor->setStem(u"下列说法一般都对的是（　）。"_s);
                waitFor([editor] { return editor->isJudged(); });
            }},
        {u"bank-write"_s,
            [this] {
                QMetaObject::invokeMethod(bankPage(), "write");
                session().bank()->writer()->setKind(ItemWriter::Kind::SingleChoice);
                session().bank()->writer()->mark(3, 3);
            }},
        {u"settings"_s,
            [this] {
                show("settings");
            }},
        {u"learners"_s,
            [this] {
                gatherLearners();
                show("learners");
            }},
        {u"learners-pin"_s,
            [this] {
                session().learners()->enter(0);
            }},
        {u"learners-erase"_s,
            [this] {
                session().pin()->cancel();
                QObject *page = m_program.window()->findChild<QObject *>(u"learnersPage"_s);
                QMetaObject::invokeMethod(page, "askToErase");
            }},
        {u"settings-backup"_s,
            [this] {
                show("settings");
                backUp();
            },
            [this] {
                QObject *page = m_program.window()->findChild<QObject *>(u"settingsPage"_s);
                const double lowest = page->property("contentHeight").toDouble();
                page->setProperty("contentY", lowest - page->property("height").toDouble());
            }},
        {u"backups"_s,
            [this] {
                m_clock.now += std::chrono::hours(20);
                backUp();
                show("backups");
                waitFor([this] { return !session().backup()->isBusy(); });
            }},
        {u"backups-restore"_s,
            [this] {
                session().backup()->choose(1);
                waitFor([this] { return session().backup()->isChosen(); });
            }},
        {u"backups-restored"_s,
            [this] {
                session().backup()->restore();
                waitFor([this] { return !session().backup()->isBusy(); });
                hideNotice();
            }},
    };
}

bool Tour::picture(const QDir &pictures, const QString &name)
{
    settle();
    const QImage image = m_program.window()->grabWindow();
    return !image.isNull() && image.save(pictures.filePath(name + u".png"_s));
}

/// The ways every page is pictured: both looks at both sizes, and at the smaller one high contrast
/// and twice the text size.
const std::vector<Pose> &poses()
{
    using Look = Preferences::Look;
    constexpr QSize small(1280, 800);
    constexpr QSize large(1920, 1080);
    static const std::vector<Pose> all {
        {u"light-1280x800"_s, Look::Light, small, 1.0},
        {u"light-1920x1080"_s, Look::Light, large, 1.0},
        {u"light-1280x800-200"_s, Look::Light, small, 2.0},
        {u"dark-1280x800"_s, Look::Dark, small, 1.0},
        {u"dark-1920x1080"_s, Look::Dark, large, 1.0},
        {u"dark-1280x800-200"_s, Look::Dark, small, 2.0},
        {u"contrast-light-1280x800"_s, Look::HighContrastLight, small, 1.0},
        {u"contrast-dark-1280x800"_s, Look::HighContrastDark, small, 1.0},
    };
    return all;
}

bool Tour::pictureAll(const QDir &pictures)
{
    const auto pictureHere = [&](const QString &stop, const std::function<void()> &again = {}) {
        for (const Pose &pose : poses()) {
            m_program.preferences().setLook(pose.look);
            m_program.preferences().setTextScale(pose.textScale);
            m_program.window()->resize(pose.size);
            if (again) {
                settle();
                again();
            }
            if (!picture(pictures, stop + u'-' + pose.name)) {
                return false;
            }
        }
        return true;
    };
    if (!pictureHere(u"welcome"_s)) {
        return false;
    }
    std::ignore = session().enter(u"学员甲"_s, u"第一支部"_s);
    session().setup()->applyPreset(ExamSetup::Preset::Short);
    session().setup()->start();
    takeQuiz(3, session().quiz()->count());
    session().quiz()->submit();
    std::ignore = session().practice()->begin(PracticeSession::Mode::Daily);
    practiseSet(3);
    session().practice()->toggleFavourite();
    session().practice()->leave();
    m_clock.now += std::chrono::hours(26);
    session().setup()->applyPreset(ExamSetup::Preset::Standard);
    session().setup()->start();
    takeQuiz(2, session().quiz()->count());
    session().quiz()->submit();
    m_clock.now += std::chrono::hours(23);
    for (const Stop &stop : stops()) {
        stop.arrive();
        if (!pictureHere(stop.name, stop.again)) {
            return false;
        }
    }
    for (const ItemKind kind : allItemKinds()) {
        if (!beginKind(kind)) {
            continue;
        }
        answerEntry(TourAnswer::Wrong);
        session().quiz()->tick();
        // A page made before its answer shows it when it is turned to.
        session().quiz()->next();
        session().quiz()->previous();
        if (!pictureHere(u"quiz-"_s + toString(kind))) {
            return false;
        }
        session().quiz()->submit();
        if (!pictureHere(u"result-"_s + toString(kind), [this] { showResultItem(1); })) {
            return false;
        }
        if (!practiseKind(kind) || !pictureHere(u"practise-"_s + toString(kind))) {
            return false;
        }
        session().practice()->leave();
    }
    return true;
}

int Tour::run(const QDir &pictures)
{
    if (!open()) {
        return 1;
    }
    return pictureAll(pictures) ? 0 : 1;
}

} // namespace

int takeScreenshots(const CommandLine &line)
{
    const QTemporaryDir folder;
    const QDir pictures(line.screenshots);
    if (!folder.isValid() || !QDir().mkpath(line.screenshots)) {
        return 1;
    }
    Tour tour(line, folder.path());
    return tour.run(pictures);
}

} // namespace zhixing
