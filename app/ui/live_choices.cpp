// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_choices.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

const auto wayKey = u"live/way"_s;
const auto sourceKey = u"live/source"_s;
const auto rosterKey = u"live/roster"_s;
const auto hasRosterKey = u"live/hasRoster"_s;
const auto guestsKey = u"live/guestsWelcome"_s;
const auto secondsKey = u"live/seconds"_s;
const auto teamsKey = u"live/teams"_s;
const auto bonusKey = u"live/speedBonus"_s;
const auto rankedKey = u"live/ranked"_s;
const auto shuffledKey = u"live/shuffled"_s;
const auto networkKey = u"live/network"_s;
const auto wifiKey = u"live/wifiName"_s;
const auto passwordKey = u"live/wifiPassword"_s;
const auto keepsKey = u"live/keepsPassword"_s;
const auto readingKey = u"live/reading"_s;

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
        settings.value(bonusKey, usual.speedBonus).toBool(),
        settings.value(rankedKey, usual.ranked).toBool(),
        settings.value(shuffledKey, usual.shuffled).toBool(),
        settings.value(networkKey).toString(),
        settings.value(wifiKey).toString(),
        settings.value(passwordKey).toString(),
        settings.value(keepsKey, usual.keepsPassword).toBool(),
        settings.value(readingKey, usual.reading).toInt()};
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
    settings.setValue(bonusKey, choices.speedBonus);
    settings.setValue(rankedKey, choices.ranked);
    settings.setValue(shuffledKey, choices.shuffled);
    settings.setValue(networkKey, choices.network);
    settings.setValue(wifiKey, choices.wifiName);
    settings.setValue(keepsKey, choices.keepsPassword);
    settings.setValue(readingKey, choices.reading);
    if (choices.keepsPassword) {
        settings.setValue(passwordKey, choices.wifiPassword);
    } else {
        settings.remove(passwordKey);
    }
}

} // namespace zhixing
