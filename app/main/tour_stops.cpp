// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_stops.h"

#include "main/tour_collection.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void stageTour(TourStage &stage)
{
    Session &session = stage.session();
    std::ignore = session.enter(u"学员甲"_s, u"第一支部"_s);
    session.setup()->applyPreset(ExamSetup::Preset::Short);
    session.setup()->start();
    stage.takeQuiz(3, session.quiz()->count());
    session.quiz()->submit();
    std::ignore = session.practice()->begin(PracticeSession::Mode::Daily);
    stage.practiseSet(3);
    session.practice()->toggleFavourite();
    session.practice()->leave();
    stage.pass(std::chrono::hours(26));
    session.setup()->applyPreset(ExamSetup::Preset::Standard);
    session.setup()->start();
    stage.takeQuiz(2, session.quiz()->count());
    session.quiz()->submit();
    stage.pass(std::chrono::hours(23));
}

std::vector<Stop> tourStops(TourStage &stage)
{
    Session &session = stage.session();
    QuizSession *quiz = session.quiz();
    AttemptResultView *result = session.result();
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
    std::vector<Stop> stops {
        {u"home"_s,
            [&stage] {
                stage.show("home");
            }},
        {u"practice"_s,
            [&stage] {
                stage.show("practice");
            }},
        {u"practise"_s,
            [&stage, &session] {
                std::ignore = session.practice()->begin(PracticeSession::Mode::Daily);
                stage.practise(TourAnswer::Right);
                session.practice()->next();
                stage.fillIn(TourAnswer::Right);
            }},
        {u"practise-judged"_s,
            [&stage] {
                stage.practise(TourAnswer::Wrong);
            }},
        {u"practise-source"_s,
            [&stage] {
                QObject *page = stage.find(u"practisingPage"_s);
                QMetaObject::invokeMethod(page, "openSource", Q_ARG(int, 0));
            }},
        {u"practise-summary"_s,
            [&stage, &session] {
                session.practice()->next();
                stage.practiseSet(4);
            }},
        {u"mistakes"_s,
            [&stage, &session] {
                session.practice()->leave();
                stage.show("mistakes");
            }},
        {u"favourites"_s,
            [&stage] {
                stage.show("favourites");
            }},
        {u"favourites-printing"_s,
            [&stage] {
                stage.find(u"mistakesPage"_s)->setProperty("printing", true);
            }},
        {u"favourite-opened"_s,
            [&session] {
                std::ignore = session.favourites()->open(0);
            }},
        {u"challenge"_s,
            [&stage, &session] {
                session.practice()->leave();
                std::ignore = session.practice()->begin(PracticeSession::Mode::Challenge);
                stage.practise(TourAnswer::Right);
                session.practice()->next();
                stage.pass(std::chrono::seconds(20));
                session.practice()->tick();
            }},
        {u"study"_s,
            [&session] {
                std::ignore = session.practice()->begin(PracticeSession::Mode::Reading);
            }},
        {u"setup"_s,
            [&stage, &session] {
                session.practice()->leave();
                session.setup()->applyPreset(ExamSetup::Preset::Standard);
                stage.show("setup");
            }},
        {u"setup-templates"_s,
            [&stage] {
                stage.saveTemplates();
            }},
        {u"paper-print"_s,
            [&stage] {
                stage.find(u"printSheet"_s)->setProperty("shown", true);
            }},
        {u"paper-empty"_s,
            [&stage] {
                stage.show("papers");
            }},
        {u"paper-typing"_s,
            [&stage] {
                stage.typePapers();
            }},
        {u"quiz"_s,
            [&stage, &session, quiz] {
                // The other pictures know nothing of papers.
                session.papers()->undo(0);
                stage.show("setup");
                stage.settle();
                stage.hideNotice();
                session.setup()->start();
                stage.takeQuiz(4, 7);
                quiz->goTo(7);
                stage.answerEntry(TourAnswer::Right);
                quiz->tick();
            }},
        {u"submit"_s,
            [&stage] {
                QObject *page = stage.find(u"quizPage"_s);
                QMetaObject::invokeMethod(page, "ask");
            }},
        {u"result"_s,
            [&stage, quiz] {
                stage.takeQuiz(4, quiz->count() - 1);
                quiz->submit();
            }},
        {u"result-item"_s,
            [&stage, firstWrong] {
                stage.showResultItem(firstWrong());
            }},
        {u"source-evidence"_s,
            [&stage, firstWrong] {
                QMetaObject::invokeMethod(stage.room(), "readSource", Q_ARG(int, firstWrong()));
            }},
        {u"source-printed"_s,
            [&stage] {
                QObject *sheet = stage.find(u"passageSheet"_s);
                sheet->setProperty("printed", true);
            }},
        {u"source"_s,
            [&stage, &session] {
                stage.show("source");
                session.reader()->openRow(session.reader()->count() - 2);
            }},
        {u"source-missed"_s,
            [&stage] {
                stage.openMissed();
            }},
        {u"source-search"_s,
            [&stage] {
                stage.searchSource(u"预备党员"_s);
            }},
        {u"source-found"_s,
            [&stage, &session] {
                std::ignore = session.search()->show(1);
                stage.find(u"sourcePage"_s)->setProperty("listOpen", false);
            }},
        {u"source-items"_s,
            [&session] { session.reader()->items()->toggle(0); },
            [&stage] {
                QMetaObject::invokeMethod(stage.find(u"sourcePage"_s), "showItems");
            }},
        {u"source-nothing"_s,
            [&stage] {
                stage.searchSource(u"宇宙飞船"_s);
            }},
        {u"progress"_s,
            [&stage, &session] {
                session.search()->setText({});
                stage.openProgress();
            },
            [&stage] {
                stage.scroll(u"progressPage"_s, 0.0);
            }},
        {u"progress-middle"_s,
            [] {},
            [&stage] {
                stage.scroll(u"progressPage"_s, 0.5);
            }},
        {u"progress-end"_s,
            [] {},
            [&stage] {
                stage.scroll(u"progressPage"_s, 1.0);
            }},
        {u"history"_s,
            [&stage] {
                stage.show("history");
            }},
        {u"report"_s,
            [&stage] { stage.openReport(); },
            [&stage] {
                stage.scroll(u"reportPage"_s, 0.0);
            }},
        {u"report-middle"_s,
            [] {},
            [&stage] {
                stage.scroll(u"reportPage"_s, 0.3);
            }},
        {u"report-end"_s,
            [] {},
            [&stage] {
                stage.scroll(u"reportPage"_s, 1.0);
            }},
        {u"bank"_s,
            [&stage] {
                stage.openBank();
            }},
        {u"bank-reject"_s,
            [&stage] {
                QMetaObject::invokeMethod(
                    stage.find(u"bankPage"_s), "ask", Q_ARG(QString, u"reject"_s));
            }},
        {u"bank-edit"_s,
            [&stage, &session] {
                QMetaObject::invokeMethod(stage.find(u"bankPage"_s), "edit");
                ItemEditor *editor = session.bank()->editor();
                editor->setStem(u"下列说法一般都对的是（　）。"_s);
                stage.waitFor([editor] { return editor->isJudged(); });
            }},
        {u"bank-write"_s,
            [&stage, &session] {
                QMetaObject::invokeMethod(stage.find(u"bankPage"_s), "write");
                session.bank()->writer()->setKind(ItemWriter::Kind::SingleChoice);
                session.bank()->writer()->mark(3, 3);
            }},
        {u"bank-candidate"_s,
            [&stage, &session] {
                QMetaObject::invokeMethod(stage.find(u"bankPage"_s), "show", Q_ARG(QString, {}));
                session.bank()->showAll();
                session.bank()->setShowIndex(static_cast<int>(BankModel::Show::Candidates));
            }},
        {u"settings"_s,
            [&stage] {
                stage.show("settings");
            }},
        {u"introduction"_s,
            [&session] {
                session.introduction()->show();
            }},
        {u"introduction-source"_s,
            [&stage] {
                stage.find(u"introduction"_s)->setProperty("card", 1);
            }},
        {u"introduction-places"_s,
            [&stage] {
                stage.find(u"introduction"_s)->setProperty("card", 2);
            }},
        {u"learners"_s,
            [&stage, &session] {
                session.introduction()->close();
                stage.gatherLearners();
                stage.show("learners");
            }},
        {u"learners-pin"_s,
            [&session] {
                session.learners()->enter(0);
            }},
        {u"learners-erase"_s,
            [&stage, &session] {
                session.pin()->cancel();
                QObject *page = stage.find(u"learnersPage"_s);
                QMetaObject::invokeMethod(page, "askToErase");
            }},
        {u"settings-backup"_s,
            [&stage] {
                stage.show("settings");
                stage.backUp();
            },
            [&stage] {
                QObject *page = stage.find(u"settingsPage"_s);
                const double lowest = page->property("contentHeight").toDouble();
                page->setProperty("contentY", lowest - page->property("height").toDouble());
            }},
        {u"backups"_s,
            [&stage, &session] {
                stage.pass(std::chrono::hours(20));
                stage.backUp();
                stage.show("backups");
                stage.waitFor([&session] { return !session.backup()->isBusy(); });
            }},
        {u"backups-restore"_s,
            [&stage, &session] {
                session.backup()->choose(1);
                stage.waitFor([&session] { return session.backup()->isChosen(); });
            }},
        {u"backups-restored"_s,
            [&stage, &session] {
                session.backup()->restore();
                stage.waitFor([&session] { return !session.backup()->isBusy(); });
                stage.hideNotice();
            }},
    };
    std::ranges::move(collectionStops(stage), std::back_inserter(stops));
    return stops;
}

} // namespace zhixing
