// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/screenshot_tour.h"

#include "main/places.h"
#include "main/tour_pictures.h"
#include "main/tour_states.h"
#include "main/tour_stops.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

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

/// Each kind being answered, its result, and practised.
bool pictureKinds(TourStage &stage, TourPictures &pictures)
{
    for (const ItemKind kind : allItemKinds()) {
        if (!stage.beginKind(kind)) {
            continue;
        }
        stage.answerEntry(TourAnswer::Wrong);
        QuizSession &quiz = *stage.session().quiz();
        quiz.tick();
        // A page made before its answer shows it when it is turned to.
        quiz.next();
        quiz.previous();
        if (!pictures.take(u"quiz-"_s + toString(kind))) {
            return false;
        }
        quiz.submit();
        if (!pictures.take(u"result-"_s + toString(kind), [&stage] { stage.showResultItem(1); })) {
            return false;
        }
        if (!stage.practiseKind(kind) || !pictures.take(u"practise-"_s + toString(kind))) {
            return false;
        }
        stage.session().practice()->leave();
    }
    return true;
}

bool pictureTour(const CommandLine &line, const TourGround &ground)
{
    TourStage stage(line, ground);
    if (!stage.open()) {
        return false;
    }
    TourPictures pictures(stage, QDir(line.screenshots), tourPoses());
    if (!pictures.take(u"welcome"_s)) {
        return false;
    }
    stageTour(stage);
    for (const Stop &stop : tourStops(stage)) {
        stop.arrive();
        if (!pictures.take(stop.name, stop.again)) {
            return false;
        }
    }
    return pictureKinds(stage, pictures);
}

bool pictureState(const CommandLine &line, const TourState &state, const TourGround &ground)
{
    TourStage stage(line, state.ground(ground));
    if (!stage.open(state.opens)) {
        return false;
    }
    TourPictures pictures(stage, QDir(line.screenshots), statePoses());
    state.arrange(stage);
    for (const Stop &stop : state.stops(stage)) {
        stop.arrive();
        const QString name = u"%1-%2"_s.arg(stop.name, state.name);
        if (stop.window.isEmpty() ? !pictures.take(name, stop.again)
                                  : !pictures.takeWindow(name, stop.window)) {
            return false;
        }
    }
    return pictures.writeSheets(u"sheet-"_s + state.name);
}

} // namespace

int takeScreenshots(const CommandLine &line)
{
    if (!QDir().mkpath(line.screenshots)) {
        return 1;
    }
    const auto onOwnGround = [&line](const std::function<bool(const TourGround &)> &picture) {
        const QTemporaryDir folder;
        const QStringList banks = line.banks.isEmpty() ? installedBanks() : line.banks;
        return folder.isValid() && picture({copiesOf(banks, folder.path()), folder.path()});
    };
    if (line.states.isEmpty()) {
        return onOwnGround([&line](const TourGround &ground) { return pictureTour(line, ground); })
            ? 0
            : 1;
    }
    for (const TourState &state : tourStates()) {
        const bool isWanted = line.states.contains(u"all"_s) || line.states.contains(state.name);
        if (isWanted && !onOwnGround([&](const TourGround &ground) {
                return pictureState(line, state, ground);
            })) {
            return 1;
        }
    }
    return 0;
}

} // namespace zhixing
