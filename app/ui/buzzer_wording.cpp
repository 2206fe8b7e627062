// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/buzzer_wording.h"

#include <QCoreApplication>

namespace zhixing::wording
{

namespace
{

struct BuzzerWording {
    Q_DECLARE_TR_FUNCTIONS(BuzzerWording)
};

qint64 secondsOf(std::chrono::milliseconds span)
{
    return std::chrono::ceil<std::chrono::seconds>(span).count();
}

QString readingText(const BuzzerRules &rules)
{
    const qint64 seconds = secondsOf(rules.reading);
    if (seconds == 0) {
        return BuzzerWording::tr("题目一出就可以抢，");
    }
    switch (rules.early) {
    case BuzzerEarly::Waits:
        return BuzzerWording::tr("每题先读 %1 秒，这时按了要多等一秒；").arg(seconds);
    case BuzzerEarly::Out:
        return BuzzerWording::tr("每题先读 %1 秒，这时按了算抢跑，这一题不能再抢；").arg(seconds);
    case BuzzerEarly::Counts:
        break;
    }
    return BuzzerWording::tr("每题先读 %1 秒，没读完也可以抢；").arg(seconds);
}

QString wrongText(const BuzzerRules &rules)
{
    const bool costsPoints = rules.cost == BuzzerCost::Points;
    if (rules.after == BuzzerAfter::Nobody) {
        return costsPoints ? BuzzerWording::tr("答对得一分；答错扣一分，这一题到此为止。")
                           : BuzzerWording::tr("答对得一分；答错不扣分，这一题到此为止。");
    }
    if (costsPoints) {
        return BuzzerWording::tr("答对得一分；答错扣一分，这一题不能再抢，别人接着抢。");
    }
    return rules.cost == BuzzerCost::Item
        ? BuzzerWording::tr("答对得一分；答错不扣分，这一题不能再抢，别人接着抢。")
        : BuzzerWording::tr("答对得一分；答错不扣分，大家接着抢。");
}

} // namespace

QString buzzerRulesText(const BuzzerRules &rules)
{
    const qint64 seconds = secondsOf(rules.answering);
    const QString first = seconds > 0
        ? BuzzerWording::tr("先按的答，要在 %1 秒内答出。").arg(seconds)
        : BuzzerWording::tr("先按的答。");
    return readingText(rules) + first + wrongText(rules);
}

} // namespace zhixing::wording
