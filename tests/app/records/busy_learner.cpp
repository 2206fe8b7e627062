// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/busy_learner.h"

#include "questions/assessment/sample_bank.h"
#include "records/attempt_store.h"
#include "records/pin.h"
#include "records/pin_store.h"
#include "records/practice_store.h"
#include "records/sql.h"

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::seconds;

namespace
{

/// Fixtures that cannot be made prove nothing.
template <typename T, typename E>
T require(std::expected<T, E> result)
{
    if (!result) {
        qFatal("a busy learner cannot be made");
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

Item shortAnswer(const QString &id, const QString &word)
{
    Item item = clozeItem(id, {u"先看天色"_s, u"再点人数"_s});
    item.kind = ItemKind::ShortAnswer;
    item.stem = u"开船之前要做什么（"_s + word + u"）？"_s;
    return item;
}

void takeTests(Database &database, const QString &learner, const QString &word)
{
    AttemptStore store(database);
    Blueprint blueprint;
    blueprint.name = u"渡口测验"_s;
    blueprint.rows = {{ItemKind::TrueFalse, std::nullopt, 3}, {ItemKind::Cloze, u"甲篇"_s, 1}};
    blueprint.passMark = 0.6;
    Form form = require(drawForm(sampleBank(), blueprint, 18'000'000'000'000'000'123U));
    form.entries.push_back({shortAnswer(u"sa1"_s, word), {}, u"《渡口问答》"_s, {}});
    const int essay = static_cast<int>(form.entries.size()) - 1;
    Attempt attempt = startAttempt(learner + u"-first"_s, learner, form, busyMorning);
    require(store.begin(attempt));
    using Kind = AttemptEventKind;
    for (const AttemptEvent &event : {
             AttemptEvent {Kind::Answered, busyMorning + seconds(5), 0, {u"true"_s}},
             AttemptEvent {Kind::Flagged, busyMorning + seconds(6), 1, {}},
             AttemptEvent {Kind::Answered, busyMorning + seconds(9), essay, {word + u"看天色"_s}},
             AttemptEvent {Kind::Submitted, busyMorning + seconds(20), -1, {}},
             AttemptEvent {Kind::SelfMarked, busyMorning + seconds(30), essay, {u"0"_s}},
         }) {
        attempt = require(store.append(attempt, event));
    }
    blueprint.timeLimit = std::chrono::minutes(10);
    require(store.begin(startAttempt(learner + u"-second"_s,
        learner,
        require(drawForm(sampleBank(), blueprint, 7)),
        busyMorning + seconds(60))));
}

void practise(Database &database, const QString &learner, const QString &word)
{
    PracticeStore store(database);
    const ReviewMoment moment {busyMorning + seconds(90), StudyDay(days(19'675))};
    for (int number = 0; number < 4; ++number) {
        const bool written = number == 3;
        const Item item
            = written ? shortAnswer(u"sa2"_s, word) : singleChoiceItem(u"sc%1"_s.arg(number));
        const PracticeResponse response {learner + u"-practice-%1"_s.arg(number),
            learner,
            u"sitting"_s,
            number == 0 ? PracticeMode::Challenge : PracticeMode::Daily,
            {item, {u"o1"_s, u"o0"_s}, u"《渡口问答》"_s, {}},
            written ? QStringList(word + u"点人数"_s) : QStringList(u"o0"_s),
            moment,
            seconds(12 + number)};
        ReviewEntry review;
        review.card = cardOf(item);
        review.item = item.id;
        review.at = moment.at;
        review.day = moment.day;
        review.after = {2.3065, 2.11810397};
        if (number == 1) {
            review.before = Memory {1.5, 6.25};
        }
        review.algorithm = u"FSRS-6"_s;
        review.weights = u"standard"_s;
        require(store.keep(
            response, number == 2 ? std::optional<ReviewEntry>() : std::optional(review)));
    }
    require(
        store.confirm(learner + u"-practice-3"_s, {1}, busyMorning + seconds(99), std::nullopt));
    require(store.markFavourite(learner, u"sc1"_s, FavouriteEvent::Added, busyMorning));
    require(store.markFavourite(learner, u"sc2"_s, FavouriteEvent::Added, busyMorning));
    require(store.markFavourite(learner, u"sc1"_s, FavouriteEvent::Removed, busyMorning));
    require(store.setSettings(learner, {3, 5, 0.95, 1.5}));
    require(store.keepRound(learner,
        {std::nullopt,
            u"reading"_s,
            {u"甲篇"_s, std::nullopt, word},
            {u"sc1"_s, u"sc2"_s},
            1,
            busyMorning}));
}

/// As if a bundle had been exported.
void noteExport(Database &database, const QString &learner)
{
    require(runSql(database.connection(),
        u"INSERT INTO exported_attempt SELECT id, 6 FROM attempt WHERE learner = :learner AND id LIKE '%-first'"_s,
        {{u":learner"_s, learner}}));
    require(runSql(database.connection(),
        u"INSERT INTO exported_practice_day VALUES (:learner, 19675, 4)"_s,
        {{u":learner"_s, learner}}));
}

} // namespace

void keepBusy(Database &database, const QString &learner, const QString &word)
{
    takeTests(database, learner, word);
    practise(database, learner, word);
    noteExport(database, learner);
    require(PinStore(database).set(learner, require(Pin::read(u"2580"_s)->hash())));
}

int countRows(const Database &database, const QString &table)
{
    auto rows = runSql(database.connection(), u"SELECT count(*) FROM "_s + table);
    return rows && rows->next() ? rows->value(0).toInt() : -1;
}

} // namespace zhixing::test
