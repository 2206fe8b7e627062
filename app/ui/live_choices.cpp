// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_choices.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int longestSpan = 60;
const auto wayKey = u"live/way"_s;
const auto sourceKey = u"live/source"_s;
const auto rosterKey = u"live/roster"_s;
const auto hasRosterKey = u"live/hasRoster"_s;
const auto guestsKey = u"live/guestsWelcome"_s;
const auto secondsKey = u"live/seconds"_s;
const auto teamsKey = u"live/teams"_s;
const auto teamingKey = u"live/teaming"_s;
const auto bonusKey = u"live/speedBonus"_s;
const auto rankedKey = u"live/ranked"_s;
const auto shuffledKey = u"live/shuffled"_s;
const auto networkKey = u"live/network"_s;
const auto wifiKey = u"live/wifiName"_s;
const auto passwordKey = u"live/wifiPassword"_s;
const auto keepsKey = u"live/keepsPassword"_s;
const auto readingKey = u"live/reading"_s;
const auto answeringKey = u"live/answering"_s;
const auto costKey = u"live/wrongCosts"_s;
const auto afterKey = u"live/afterWrong"_s;
const auto earlyKey = u"live/early"_s;

template <typename Enum>
Enum chosen(const QSettings &settings, const QString &key, Enum usual, Enum last)
{
    return static_cast<Enum>(std::clamp(
        settings.value(key, static_cast<int>(usual)).toInt(), 0, static_cast<int>(last)));
}

BuzzerRules readRules(const QSettings &settings)
{
    using std::chrono::seconds;
    BuzzerRules rules;
    const auto span = [&](const QString &key, std::chrono::milliseconds usual) {
        const auto plain = static_cast<int>(std::chrono::round<seconds>(usual).count());
        return seconds(std::clamp(settings.value(key, plain).toInt(), 0, longestSpan));
    };
    rules.reading = span(readingKey, rules.reading);
    rules.answering = span(answeringKey, rules.answering);
    rules.cost = chosen(settings, costKey, rules.cost, BuzzerCost::Points);
    rules.after = chosen(settings, afterKey, rules.after, BuzzerAfter::Nobody);
    rules.early = chosen(settings, earlyKey, rules.early, BuzzerEarly::Counts);
    return rules;
}

void writeRules(QSettings &settings, const BuzzerRules &rules)
{
    const auto inSeconds = [](std::chrono::milliseconds span) {
        return static_cast<int>(std::chrono::round<std::chrono::seconds>(span).count());
    };
    settings.setValue(readingKey, inSeconds(rules.reading));
    settings.setValue(answeringKey, inSeconds(rules.answering));
    settings.setValue(costKey, static_cast<int>(rules.cost));
    settings.setValue(afterKey, static_cast<int>(rules.after));
    settings.setValue(earlyKey, static_cast<int>(rules.early));
}

} // namespace

LiveChoices readLiveChoices(const QSettings &settings)
{
    const LiveChoices usual;
    return {settings.value(wayKey, usual.way).toInt(),
        settings.value(sourceKey).toString(),
        settings.value(rosterKey).toString(),
        settings.value(hasRosterKey, usual.hasRoster).toBool(),
        settings.value(guestsKey, usual.guestsWelcome).toBool(),
        settings.value(secondsKey, usual.seconds).toInt(),
        settings.value(teamsKey, usual.teams).toInt(),
        settings.value(teamingKey, usual.teaming).toInt(),
        settings.value(bonusKey, usual.speedBonus).toBool(),
        settings.value(rankedKey, usual.ranked).toBool(),
        settings.value(shuffledKey, usual.shuffled).toBool(),
        settings.value(networkKey).toString(),
        settings.value(wifiKey).toString(),
        settings.value(passwordKey).toString(),
        settings.value(keepsKey, usual.keepsPassword).toBool(),
        readRules(settings)};
}

void writeLiveChoices(QSettings &settings, const LiveChoices &choices)
{
    settings.setValue(wayKey, choices.way);
    settings.setValue(sourceKey, choices.source);
    settings.setValue(rosterKey, choices.roster);
    settings.setValue(hasRosterKey, choices.hasRoster);
    settings.setValue(guestsKey, choices.guestsWelcome);
    settings.setValue(secondsKey, choices.seconds);
    settings.setValue(teamsKey, choices.teams);
    settings.setValue(teamingKey, choices.teaming);
    settings.setValue(bonusKey, choices.speedBonus);
    settings.setValue(rankedKey, choices.ranked);
    settings.setValue(shuffledKey, choices.shuffled);
    settings.setValue(networkKey, choices.network);
    settings.setValue(wifiKey, choices.wifiName);
    settings.setValue(keepsKey, choices.keepsPassword);
    writeRules(settings, choices.buzzing);
    if (choices.keepsPassword) {
        settings.setValue(passwordKey, choices.wifiPassword);
    } else {
        settings.remove(passwordKey);
    }
}

} // namespace zhixing
