// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_troubles.h"

#include "main/tour_collection.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

const auto nowhere = u"/proc/nowhere"_s;

void tellRecords(const QString &sql)
{
    for (const QString &name : QSqlDatabase::connectionNames()) {
        const QSqlDatabase connection = QSqlDatabase::database(name, false);
        if (connection.isOpen()) {
            QSqlQuery(connection).exec(sql);
        }
    }
}

/// As a full disk would.
void refuseWriting()
{
    tellRecords(u"PRAGMA query_only = ON"_s);
}

/// An answer that nobody can have written; what reads practice refuses it.
void damagePractice()
{
    tellRecords(u"PRAGMA query_only = OFF"_s);
    tellRecords(uR"(INSERT INTO practice_response SELECT 'damaged', learner, sitting, mode, wording,
                        option_order, target_order, source, 'no list', at_ms, study_day, duration_ms
                    FROM practice_response LIMIT 1)"_s);
    refuseWriting();
}

std::vector<Stop> writingStops(TourStage &stage)
{
    Session &session = stage.session();
    return {
        {u"setup"_s,
            [&stage] {
                refuseWriting();
                stage.show("setup");
            },
            [&session] {
                std::ignore = session.templates()->save(u"季度复习"_s);
            }},
        {u"practising"_s,
            [&stage, &session] {
                stage.show("practice");
                std::ignore = session.practice()->begin(PracticeSession::Mode::Topical);
                stage.fillIn(TourAnswer::Right);
            },
            [&session] {
                session.practice()->confirm();
            }},
        {u"favourites"_s,
            [&stage, &session] {
                session.practice()->leave();
                stage.show("favourites");
            },
            [&session] {
                session.favourites()->remove(0);
            }},
        {u"learners"_s,
            [&stage] { stage.show("learners"); },
            [&session] {
                session.learners()->archive(0);
            }},
        {u"settings"_s,
            [&stage] { stage.show("settings"); },
            [&session] {
                session.wishes()->setNewADay(session.wishes()->newADay() + 1);
            }},
    };
}

std::vector<Stop> fileStops(TourStage &stage)
{
    Session &session = stage.session();
    return {
        {u"mistakes"_s,
            [&stage, &session] {
                session.printing()->setFolder(nowhere);
                stage.show("mistakes");
                stage.find(u"mistakesPage"_s)->setProperty("printing", true);
            },
            [&session] {
                std::ignore = session.printing()->print(session.mistakes());
            }},
        {u"history"_s,
            [&stage, &session] {
                session.history()->setExportFolder(nowhere);
                stage.show("history");
            },
            [&session] {
                std::ignore = session.history()->exportResults(HistoryModel::Format::Xlsx);
            }},
        {u"backups"_s,
            [&stage, &session] {
                stage.show("backups");
                stage.waitFor([&session] { return !session.backup()->isBusy(); });
                session.backup()->backUpTo(nowhere + u"/zhixing.sqlite"_s);
                stage.waitFor([&session] { return !session.backup()->isBusy(); });
            }},
        {u"backups-damaged"_s,
            [&stage, &session] {
                stage.hideNotice();
                // No database, but a file.
                session.backup()->chooseFile(u"/proc/version"_s);
                stage.waitFor([&session] { return !session.backup()->isBusy(); });
            }},
        {u"bank"_s,
            [&stage, &session] {
                session.backup()->forgetChoice();
                stage.show("bank");
                stage.waitFor([&session] { return session.bank()->isLinted(); });
            },
            [&session] {
                std::ignore = session.bank()->merge(nowhere);
            }},
    };
}

} // namespace

std::vector<Stop> troubleStops(TourStage &stage)
{
    std::vector<Stop> stops = writingStops(stage);
    std::ranges::move(fileStops(stage), std::back_inserter(stops));
    stops.push_back(refusedBundles(stage));
    stops.push_back({u"home"_s,
        [&stage] {
            damagePractice();
            stage.show("home");
        },
        [&stage] {
            std::ignore = stage.session().enter(u"学员甲"_s, u"第一支部"_s);
        }});
    stops.push_back({u"practice"_s, [&stage] {
                         stage.show("practice");
                     }});
    stops.push_back({u"progress"_s, [&stage] {
                         stage.openProgress();
                     }});
    stops.push_back({u"quiz"_s,
        [&stage] {
            tellRecords(u"PRAGMA query_only = OFF"_s);
            stage.session().setup()->start();
            stage.takeQuiz(3, 2);
            stage.session().quiz()->next();
            refuseWriting();
        },
        [&stage] {
            stage.answerEntry(TourAnswer::Right);
        }});
    return stops;
}

} // namespace zhixing
