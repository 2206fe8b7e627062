// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_stage.h"

#include "main/places.h"
#include "ui/wording.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickItem>
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
/// 2026-06-28 09:30 in the morning, UTC.
constexpr UtcTime tourMorning {milliseconds(1782639000000)};

} // namespace

TourStage::TourStage(const CommandLine &line, const TourGround &ground)
    : m_now(tourMorning)
    , m_seed(tourSeed)
    , m_line(line)
    , m_bank(loadBanks(ground.banks))
    , m_program(m_line,
          {ground.banks,
              databasePath(ground.folder),
              [this] { return m_now.load(); },
              [this] { return m_seed++; },
              {},
              QTimeZone::systemTimeZone(),
              {},
              [this](qsizetype count) {
                  // Each time other bytes, in every tour the same.
                  return QByteArray(count, static_cast<char>(m_luck += 7));
              }},
          ground.folder,
          u"/home/zhixing/.local/share/zhixing"_s,
          m_timer)
{
}

WindowProgram &TourStage::program()
{
    return m_program;
}

Session &TourStage::session()
{
    return m_program.session();
}

QObject *TourStage::room()
{
    return find(u"room"_s);
}

QQuickWindow *TourStage::window(const QString &name)
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (QWindow *window : windows) {
        if (!name.isEmpty() && window->objectName() == name) {
            return qobject_cast<QQuickWindow *>(window);
        }
    }
    return m_program.window();
}

QObject *TourStage::find(const QString &name)
{
    return m_program.window()->findChild<QObject *>(name);
}

const Bank &TourStage::bank() const
{
    return *m_bank;
}

UtcTime TourStage::now() const
{
    return m_now;
}

void TourStage::pass(milliseconds time)
{
    m_now = m_now.load() + time;
}

bool TourStage::open(Session::Stage wanted)
{
    if (!m_program.load()) {
        return false;
    }
    m_program.preferences().setReduceMotion(true);
    session().history()->setExportFolder(u"/home/zhixing/Documents"_s);
    session().printing()->setFolder(u"/home/zhixing/Documents"_s);
    session().report()->setFolder(u"/home/zhixing/Documents"_s);
    session().collection()->report()->setFolder(u"/home/zhixing/Documents"_s);
    session().paperPrinting()->setFolder(u"/home/zhixing/Documents"_s);
    session().learners()->setExportFolder(u"/home/zhixing/Documents"_s);
    session().introduction()->setOffered(false);
    session().begin();
    QEventLoop loop;
    QObject::connect(&session(), &Session::stageChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (session().stage() == Session::Stage::Opening) {
        loop.exec();
    }
    if (session().stage() != wanted) {
        std::cerr << session().blockedText().toStdString() << '\n';
    }
    return session().stage() == wanted;
}

void TourStage::fillIn(TourAnswer wished)
{
    answerItem(*session().practice(), *m_bank, wished);
}

void TourStage::openReport()
{
    show("report");
    BranchReportView *report = session().report();
    waitFor([report] { return report->state() == BranchReportView::State::Ready; });
}

void TourStage::scroll(const QString &page, double share)
{
    QObject *shown = find(page);
    const double room
        = shown->property("contentHeight").toDouble() - shown->property("height").toDouble();
    shown->setProperty("contentY", std::max(0.0, room) * share);
}

void TourStage::tidyUp()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TourStage::settle()
{
    // Bindings, layouts and loaders each may ask for another frame.
    for (int frame = 0; frame < 3; ++frame) {
        tidyUp();
        m_program.window()->grabWindow();
    }
}

void TourStage::saveTemplates()
{
    ExamSetup *setup = session().setup();
    ExamTemplates *templates = session().templates();
    setup->setPauseAllowed(false);
    std::ignore = templates->save(u"季度测验"_s);
    pass(seconds(1));
    setup->topics()->toggle(0);
    setup->kinds()->toggle(0);
    std::ignore = templates->save(u"课前十五分钟"_s);
    setup->applyPreset(ExamSetup::Preset::Standard);
    hideNotice();
}

void TourStage::typePapers()
{
    PaperPrinting *printing = session().paperPrinting();
    PaperDesk *desk = session().papers();
    const QString folder = printing->folder();
    printing->setFolder(m_papers.path());
    printing->setTitle(u"第二季度测验"_s);
    std::ignore = printing->print();
    printing->setFolder(folder);
    show("setup");
    show("papers");
    desk->setVersion(1);
    const auto type = [this, desk](const QString &name, const QString &branch, int cells) {
        pass(seconds(60));
        desk->setName(name);
        desk->setBranch(branch);
        for (int cell = 0; cell < cells; ++cell) {
            // The keys of the cycle that an item does not take are passed over.
            const QString keys = u"1ABCD"_s;
            for (int key = 0; desk->current() == cell && key < 2 * keys.size(); ++key) {
                std::ignore = desk->type(keys.mid((cell + key) % keys.size(), 1));
            }
            std::ignore = desk->current() == cell && desk->type(u" "_s);
        }
    };
    const int all = desk->cells()->count();
    type(u"学员甲"_s, u"第一支部"_s, all);
    std::ignore = desk->commit();
    type(u"学员"_s, u"第一支部"_s, all / 2);
}

void TourStage::show(const char *page)
{
    QMetaObject::invokeMethod(room(), "show", Q_ARG(QString, QString::fromLatin1(page)));
}

void TourStage::showResultItem(int number)
{
    QObject *page = find(u"resultPage"_s);
    QMetaObject::invokeMethod(page, "showItem", Q_ARG(int, number));
}

void TourStage::answerEntry(TourAnswer wished)
{
    pass(thinking);
    answerItem(*session().quiz(), *m_bank, wished);
}

void TourStage::practise(TourAnswer wished)
{
    pass(thinking);
    fillIn(wished);
    session().practice()->confirm();
}

void TourStage::practiseSet(int wrongEvery)
{
    PracticeSession *practice = session().practice();
    const int count = practice->count();
    for (int i = practice->current(); i < count; ++i) {
        practise((i + 1) % wrongEvery == 0 ? TourAnswer::Wrong : TourAnswer::Right);
        practice->next();
    }
}

bool TourStage::beginKind(ItemKind kind)
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

bool TourStage::practiseKind(ItemKind kind)
{
    PracticeOverview *overview = session().practiceOverview();
    overview->setKindIndex(static_cast<int>(overview->kinds().indexOf(wording::kindName(kind))));
    const bool isThere = overview->beginChosen(PracticeSession::Mode::Topical);
    practise(TourAnswer::Wrong);
    return isThere;
}

void TourStage::takeQuiz(int wrongEvery, int entries)
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

void TourStage::waitFor(const std::function<bool()> &arrived)
{
    QElapsedTimer waited;
    waited.start();
    while (!arrived() && waited.elapsed() < patience.count()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

void TourStage::searchSource(const QString &words)
{
    PassageSearch *search = session().search();
    QMetaObject::invokeMethod(find(u"sourcePage"_s), "focusSearch");
    search->setText(words);
    waitFor([search] {
        return search->state() == PassageSearch::State::Found
            || search->state() == PassageSearch::State::Nothing;
    });
}

void TourStage::openBank()
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

void TourStage::hideNotice()
{
    find(u"notice"_s)->setProperty("shown", false);
}

void TourStage::gatherLearners()
{
    LearnerDesk *desk = session().learners();
    std::ignore = desk->add(u"学员甲"_s, u"第二支部"_s, {});
    desk->archiveOwn();
    pass(-std::chrono::hours(70));
    std::ignore = desk->add(u"学员乙"_s, u"第一支部"_s, u"第二小组"_s);
    session().wishes()->setTimePercent(150);
    desk->askForPin(PinDesk::Task::Set);
    session().pin()->submit({}, u"2580"_s, u"2580"_s);
    waitFor([desk] { return desk->hasPin(); });
    pass(std::chrono::hours(70));
    std::ignore = session().enter(u"学员甲"_s, u"第一支部"_s);
    std::ignore = desk->change(u"学员甲"_s, u"第一支部"_s, u"第一小组"_s);
    hideNotice();
}

void TourStage::backUp()
{
    session().backup()->backUp();
    waitFor([this] { return !session().backup()->isBusy(); });
    hideNotice();
}

void TourStage::openMissed()
{
    PassageReader *reader = session().reader();
    reader->readRecord();
    waitFor([reader] { return reader->hasRecord(); });
    for (int row = 0; row < reader->count() && reader->misses()->count() == 0; ++row) {
        reader->openRow(row);
    }
}

void TourStage::openProgress()
{
    show("progress");
    ProgressOverview *progress = session().progress();
    waitFor([this, progress] {
        return progress->state() == ProgressOverview::State::Ready
            || progress->state() == ProgressOverview::State::Failed
            || session().stage() == Session::Stage::Blocked;
    });
}

} // namespace zhixing
