// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_fullness.h"

#include "main/tour_states.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr int testsTaken = 20;
constexpr int daysPractised = 16;
constexpr int learnersBeside = 16;
constexpr int backupsMade = 6;

const auto longName = u"学员甲（机关第二党小组宣传委员兼学习联络员）"_s;
const auto longBranch = u"城北街道办事处机关第一联合党支部委员会（含离退休干部党小组）"_s;
const auto longTemplate = u"第三季度党员应知应会知识测验（含党史、党章、发展党员工作细则）"_s;

void fillLearners(TourStage &stage)
{
    LearnerDesk *desk = stage.session().learners();
    for (int number = 1; number <= learnersBeside; ++number) {
        std::ignore = desk->add(
            u"学员乙%1"_s.arg(number), longBranch, u"第 %1 党小组"_s.arg(number % 5 + 1));
        stage.pass(minutes(7));
    }
    std::ignore = stage.session().enter(longName, longBranch);
    std::ignore = desk->change(longName, longBranch, u"第二党小组（学习宣传与档案整理）"_s);
}

void fillTests(TourStage &stage)
{
    Session &session = stage.session();
    for (int number = 0; number < testsTaken; ++number) {
        session.setup()->applyPreset(ExamSetup::Preset::Short);
        session.setup()->start();
        stage.takeQuiz(2 + number % 5, session.quiz()->count());
        session.quiz()->submit();
        stage.show("home");
        stage.tidyUp();
        stage.pass(hours(61));
    }
}

void fillPractice(TourStage &stage)
{
    PracticeSession *practice = stage.session().practice();
    for (int day = 0; day < daysPractised; ++day) {
        if (practice->begin(PracticeSession::Mode::Daily)) {
            practice->toggleFavourite();
            stage.practiseSet(2 + day % 3);
        }
        practice->leave();
        stage.show("home");
        stage.tidyUp();
        stage.pass(days(1));
    }
    for (int answer = 0; answer < 4; ++answer) {
        if (answer == 0) {
            std::ignore = practice->begin(PracticeSession::Mode::Challenge);
        }
        stage.practise(TourAnswer::Right);
        practice->next();
    }
    practice->leave();
    stage.session().practiceOverview()->setTopicIndex(1);
    std::ignore = stage.session().practiceOverview()->beginChosen(PracticeSession::Mode::Topical);
    stage.practise(TourAnswer::Wrong);
    practice->leave();
}

void fillTemplates(TourStage &stage)
{
    for (int number = 1; number <= 7; ++number) {
        std::ignore = stage.session().templates()->save(
            number == 1 ? longTemplate : u"%1 之 %2"_s.arg(longTemplate).arg(number));
        stage.pass(minutes(1));
    }
}

/// The place of the longest stem in a list of entries, each shown by `show`.
int longestStem(ItemAnswering &asked, int count, const std::function<void(int)> &show)
{
    int longest = 0;
    qsizetype length = -1;
    for (int place = 0; place < count; ++place) {
        show(place);
        if (asked.stem().size() > length) {
            length = asked.stem().size();
            longest = place;
        }
    }
    return longest;
}

void openLongestPassage(TourStage &stage)
{
    PassageReader *reader = stage.session().reader();
    int longest = 0;
    qsizetype length = -1;
    for (int row = 0; row < reader->count(); ++row) {
        reader->openRow(row);
        if (reader->spokenText().size() > length) {
            length = reader->spokenText().size();
            longest = row;
        }
    }
    reader->openRow(longest);
}

} // namespace

void fillRecords(TourStage &stage)
{
    fillLearners(stage);
    fillTests(stage);
    fillPractice(stage);
    fillTemplates(stage);
    for (int number = 0; number < backupsMade; ++number) {
        stage.backUp();
        stage.pass(hours(25));
    }
    stage.show("bank");
    stage.waitFor([&stage] { return stage.session().bank()->isLinted(); });
    for (int item = 0; item < 30; ++item) {
        std::ignore = stage.session().bank()->approve();
    }
    stage.hideNotice();
}

std::vector<Stop> fullStops(TourStage &stage)
{
    std::vector<Stop> stops = statePages(stage);
    Session &session = stage.session();
    QuizSession *quiz = session.quiz();
    for (Stop &stop : stops) {
        if (stop.name == u"source") {
            stop.arrive = [&stage] {
                stage.show("source");
                openLongestPassage(stage);
            };
        }
    }
    stops.push_back({u"progress-end"_s,
        [&stage] { stage.openProgress(); },
        [&stage] {
            stage.scroll(u"progressPage"_s, 1.0);
        }});
    stops.push_back({u"practising"_s, [&stage, &session] {
                         std::ignore = session.practice()->begin(PracticeSession::Mode::Mistakes);
                         stage.practise(TourAnswer::Wrong);
                     }});
    stops.push_back({u"quiz"_s, [&stage, &session, quiz] {
                         session.practice()->leave();
                         session.setup()->applyPreset(ExamSetup::Preset::Short);
                         session.setup()->setCount(session.setup()->available());
                         session.setup()->start();
                         stage.takeQuiz(3, 40);
                         quiz->goTo(longestStem(
                             *quiz, quiz->count(), [quiz](int place) { quiz->goTo(place); }));
                     }});
    stops.push_back({u"result"_s,
        [quiz] { quiz->submit(); },
        [&stage] {
            stage.showResultItem(3);
        }});
    return stops;
}

} // namespace zhixing
