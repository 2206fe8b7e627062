// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice_wishes.h"

#include "assessment/workload.h"
#include "ui/background_work.h"
#include "ui/practice_records.h"

#include <cmath>

namespace zhixing
{

namespace
{

/// How far ahead the workload is worked out.
constexpr int outlookDays = 90;

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100.0));
}

/// A card for each fact that may be asked, New where it was never practised.
std::vector<ReviewCard> cardsOf(const std::vector<const Item *> &items, const CardBook &book)
{
    std::vector<ReviewCard> cards;
    QSet<QString> seen;
    for (const Item *item : items) {
        const QString id = cardOf(*item);
        if (!seen.contains(id)) {
            seen.insert(id);
            cards.push_back(book.card(id));
        }
    }
    return cards;
}

} // namespace

PracticeWishes::PracticeWishes(PracticeRecords &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
{
    connect(&m_records, &PracticeRecords::changed, this, [this] {
        Q_EMIT changed();
        if (m_isAsked) {
            estimate();
        }
    });
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

int PracticeWishes::answersADay() const
{
    return m_answersADay;
}

void PracticeWishes::estimate()
{
    m_isAsked = m_records.isReading();
    if (m_isAsked) {
        return;
    }
    WorkloadPlan plan;
    plan.days = outlookDays;
    plan.newCards = m_records.settings().newADay;
    runInBackground(
        this,
        [library = m_records.sharedLibrary(),
            items = m_records.items(),
            book = m_records.book(),
            today = m_records.now().day,
            plan] { return expectedWorkload(cardsOf(items, book), book.scheduler(), today, plan); },
        [this, ticket = ++m_ticket](const Workload &workload) {
            if (ticket == m_ticket) {
                m_answersADay = static_cast<int>(std::ceil(workload.reviewsPerDay));
                Q_EMIT estimated();
            }
        });
}

} // namespace zhixing
