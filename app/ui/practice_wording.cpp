// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice_wording.h"

#include "ui/practice_records.h"

#include <QCoreApplication>

namespace zhixing::wording
{

namespace
{

struct PracticeWording {
    Q_DECLARE_TR_FUNCTIONS(PracticeWording)
};

} // namespace

QString modeName(PracticeSession::Mode mode)
{
    using Mode = PracticeSession::Mode;
    switch (mode) {
    case Mode::Daily:
        return PracticeWording::tr("每日一练");
    case Mode::Topical:
        return PracticeWording::tr("专项练习");
    case Mode::Mistakes:
        return PracticeWording::tr("错题本");
    case Mode::Favourites:
        return PracticeWording::tr("收藏");
    case Mode::Challenge:
        return PracticeWording::tr("挑战答题");
    case Mode::Reading:
        return PracticeWording::tr("背题");
    }
    Q_UNREACHABLE();
}

QString comingText(const ReviewCard &card)
{
    const auto days = static_cast<int>(card.interval.count());
    if (days <= 1) {
        return PracticeWording::tr("明天再练一次");
    }
    if (days < 60) {
        return PracticeWording::tr("%1 天后再练").arg(days);
    }
    return PracticeWording::tr("约 %1 个月后再练").arg((days + 15) / 30);
}

QString practiceSummary(int right, int answered)
{
    return PracticeWording::tr("答对 %1 题，共 %2 题").arg(right).arg(answered);
}

QString challengeSummary(int right, bool missed)
{
    return missed ? PracticeWording::tr("连对 %1 题").arg(right)
                  : PracticeWording::tr("全部 %1 题都答对了").arg(right);
}

QString leftOutText(int gone, int withheld)
{
    QString text;
    if (gone > 0) {
        text += PracticeWording::tr("题库有变动，其中 %1 题已不在题库里，不再出现。").arg(gone);
    }
    if (withheld > 0) {
        text += PracticeWording::tr("其中 %1 题在没交卷的考试里，交卷以后再练。").arg(withheld);
    }
    return text;
}

QString outlook(const PracticeRecords &records)
{
    const DailyPlan plan = records.dailyPlan();
    if (plan.due > 0) {
        return PracticeWording::tr("今天还有 %1 题到期复习，可以接着练。").arg(plan.due);
    }
    const int tomorrow = records.dueTomorrow();
    if (tomorrow > 0) {
        return PracticeWording::tr("今天到期的都复习完了，明天有 %1 题要复习。").arg(tomorrow);
    }
    return PracticeWording::tr("今天到期的都复习完了，明天没有要复习的。");
}

} // namespace zhixing::wording
