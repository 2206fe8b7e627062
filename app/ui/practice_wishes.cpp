// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice_wishes.h"

#include "ui/practice_records.h"

#include <cmath>

namespace zhixing
{

namespace
{

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100.0));
}

} // namespace

PracticeWishes::PracticeWishes(PracticeRecords &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
{
    connect(&m_records, &PracticeRecords::changed, this, &PracticeWishes::changed);
}

int PracticeWishes::leaveAfter() const
{
    return m_records.settings().leaveAfter;
}

void PracticeWishes::setLeaveAfter(int answers)
{
    PracticeSettings settings = m_records.settings();
    settings.leaveAfter = answers;
    m_records.setSettings(settings);
}

int PracticeWishes::newADay() const
{
    return m_records.settings().newADay;
}

void PracticeWishes::setNewADay(int facts)
{
    PracticeSettings settings = m_records.settings();
    settings.newADay = facts;
    m_records.setSettings(settings);
}

int PracticeWishes::retention() const
{
    return percentOf(m_records.settings().retention);
}

void PracticeWishes::setRetention(int percent)
{
    PracticeSettings settings = m_records.settings();
    settings.retention = percent / 100.0;
    m_records.setSettings(settings);
}

int PracticeWishes::timePercent() const
{
    return percentOf(m_records.settings().timeFactor);
}

void PracticeWishes::setTimePercent(int percent)
{
    PracticeSettings settings = m_records.settings();
    settings.timeFactor = percent / 100.0;
    m_records.setSettings(settings);
}

} // namespace zhixing
