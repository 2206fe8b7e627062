// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_states.h"

#include "main/places.h"
#include "main/tour_alone.h"
#include "main/tour_collection.h"
#include "main/tour_fullness.h"
#include "main/tour_hall.h"
#include "main/tour_troubles.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

using std::chrono::minutes;

Stop pageAt(TourStage &stage, const char *page)
{
    return {QString::fromLatin1(page), [&stage, page] {
                stage.session().practice()->leave();
                stage.show(page);
                stage.hideNotice();
            }};
}

/// Those, then practice, a test and its result as they are before anything is answered.
std::vector<Stop> emptyStops(TourStage &stage)
{
    std::vector<Stop> stops = statePages(stage);
    Session &session = stage.session();
    stops.push_back({u"practising"_s, [&session] {
                         std::ignore = session.practice()->begin(PracticeSession::Mode::Daily);
                     }});
    stops.push_back({u"quiz"_s, [&session] {
                         session.practice()->leave();
                         session.setup()->start();
                     }});
    stops.push_back({u"result"_s, [&session] {
                         session.quiz()->submit();
                     }});
    return stops;
}

/// Those, then practice, a test and its result half-way.
std::vector<Stop> busyStops(TourStage &stage)
{
    std::vector<Stop> stops = statePages(stage);
    Session &session = stage.session();
    stops.push_back({u"practising"_s, [&stage, &session] {
                         std::ignore = session.practice()->begin(PracticeSession::Mode::Topical);
                         stage.practise(TourAnswer::Wrong);
                     }});
    stops.push_back({u"quiz"_s, [&stage, &session] {
                         session.practice()->leave();
                         session.setup()->applyPreset(ExamSetup::Preset::Standard);
                         session.setup()->start();
                         stage.takeQuiz(3, session.quiz()->count() - 2);
                     }});
    stops.push_back({u"result"_s,
        [&session] { session.quiz()->submit(); },
        [&stage] {
            stage.showResultItem(3);
        }});
    return stops;
}

void arrangeTypical(TourStage &stage)
{
    stageTour(stage);
    stage.gatherLearners();
    stage.saveTemplates();
    std::ignore = stage.session().practice()->begin(PracticeSession::Mode::Topical);
    stage.practise(TourAnswer::Right);
    stage.session().practice()->leave();
    stage.backUp();
    fillCollection(stage);
    stage.pass(minutes(10));
}

} // namespace

std::vector<Stop> statePages(TourStage &stage)
{
    std::vector<Stop> stops;
    for (const char *page : {"home",
             "practice",
             "mistakes",
             "favourites",
             "setup",
             "source",
             "history",
             "learners",
             "settings"}) {
        stops.push_back(pageAt(stage, page));
    }
    stops.push_back({u"progress"_s, [&stage] {
                         stage.openProgress();
                     }});
    stops.push_back({u"bank"_s, [&stage] {
                         stage.show("bank");
                         stage.waitFor([&stage] {
                             return stage.session().stage() == Session::Stage::Blocked
                                 || stage.session().bank()->isLinted();
                         });
                     }});
    stops.push_back({u"backups"_s, [&stage] {
                         stage.show("backups");
                         stage.waitFor([&stage] { return !stage.session().backup()->isBusy(); });
                         stage.hideNotice();
                     }});
    stops.push_back({u"collection"_s, [&stage] {
                         stage.show("collection");
                         stage.waitFor(
                             [&stage] { return !stage.session().collection()->isBusy(); });
                         stage.hideNotice();
                     }});
    return stops;
}

const std::vector<TourState> &tourStates()
{
    const auto asItIs = [](const TourGround &ground) {
        return ground;
    };
    const auto enter = [](TourStage &stage) {
        std::ignore = stage.session().enter(u"学员甲"_s, u"第一支部"_s);
    };
    const auto withoutBank = [](TourGround ground) {
        ground.banks = {ground.folder + u"/missing.bank.json"_s};
        return ground;
    };
    const auto withoutRecords = [](TourGround ground) {
        // A folder in the place of the file.
        QDir().mkpath(databasePath(ground.folder));
        return ground;
    };
    using Stage = Session::Stage;
    static const std::vector<TourState> states {
        {u"empty"_s, asItIs, Stage::Ready, enter, emptyStops},
        {u"typical"_s, asItIs, Stage::Ready, arrangeTypical, busyStops},
        {u"full"_s, asItIs, Stage::Ready, fillRecords, fullStops},
        {u"live"_s, asItIs, Stage::Ready, arrangeTypical, hallStops},
        {u"alone"_s, asItIs, Stage::Ready, arrangeTypical, aloneStops},
        {u"error"_s, asItIs, Stage::Ready, arrangeTypical, troubleStops},
        {u"nobank"_s, withoutBank, Stage::Blocked, enter, statePages},
        {u"norecords"_s, withoutRecords, Stage::Blocked, enter, statePages},
    };
    return states;
}

} // namespace zhixing
