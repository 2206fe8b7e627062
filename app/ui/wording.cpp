// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing::wording
{

namespace
{

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr int titleLength = 28;

} // namespace

QString kindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::TrueFalse:
        return Wording::tr("判断");
    case ItemKind::SingleChoice:
        return Wording::tr("单选");
    case ItemKind::MultipleChoice:
        return Wording::tr("多选");
    case ItemKind::Cloze:
        return Wording::tr("填空");
    case ItemKind::Ordering:
        return Wording::tr("排序");
    case ItemKind::Matching:
        return Wording::tr("连线");
    case ItemKind::ShortAnswer:
        return Wording::tr("简答");
    }
    return {};
}

QString letter(int index)
{
    return QString(QChar(u'A' + static_cast<char16_t>(index)));
}

QString clockText(std::chrono::milliseconds left)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    const QChar zero = u'0';
    const QString tail
        = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return seconds < 3600 ? tail : QString(QString::number(seconds / 3600) + u':' + tail);
}

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(duration).count();
    if (seconds < 60) {
        return Wording::tr("%1 秒").arg(seconds);
    }
    if (seconds < 3600) {
        return Wording::tr("%1 分 %2 秒").arg(seconds / 60).arg(seconds % 60);
    }
    return Wording::tr("%1 小时 %2 分").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString limitText(const std::optional<std::chrono::milliseconds> &limit)
{
    if (!limit) {
        return Wording::tr("不限时");
    }
    return Wording::tr("%1 分钟").arg(std::chrono::ceil<std::chrono::minutes>(*limit).count());
}

QString momentText(UtcTime moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count())
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

int points(const Tally &tally)
{
    constexpr double rounding = 1e-9;
    return tally.possible > 0.0
        ? static_cast<int>(std::floor(100.0 * tally.earned / tally.possible + rounding))
        : 0;
}

QString meaning(const Score &score, double passMark)
{
    const int mark = static_cast<int>(std::lround(passMark * 100.0));
    if (score.total.items > 0 && score.total.pending == score.total.items) {
        return Wording::tr("题目都待自评，自评后才有分数。");
    }
    const QString share
        = Wording::tr("%1 题答对 %2 题").arg(score.total.items).arg(score.total.correct);
    if (score.passed) {
        return Wording::tr("%1，已过 %2 分的合格线。").arg(share).arg(mark);
    }
    return Wording::tr("%1，离 %2 分的合格线还差 %3 分。")
        .arg(share)
        .arg(mark)
        .arg(std::max(1, mark - points(score.total)));
}

QString sealLine(const Passage &passage)
{
    if (!passage.date) {
        return {};
    }
    return passage.occasion.isEmpty()
        ? passage.date->text
        : Wording::tr("%1 · %2").arg(passage.date->text, passage.occasion);
}

QString shownStem(const Item &item)
{
    static const QRegularExpression room(
        u"（\\s*）"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString stem = item.stem;
    return stem.replace(room, u"（\u00a0\u00a0）"_s);
}

QString passageTitle(const Passage &passage)
{
    if (passage.kind == PassageKind::Faq && !passage.heading.isEmpty()) {
        return passage.heading;
    }
    const QString beginning = passage.text.section(u'\n', 0, 0);
    const QString shortened
        = beginning.size() > titleLength ? QString(beginning.left(titleLength) + u'…') : beginning;
    // An event's text mostly begins with its date.
    const bool saysHeading
        = passage.kind == PassageKind::Chronicle && beginning.startsWith(passage.heading);
    return passage.heading.isEmpty() || saysHeading
        ? shortened
        : Wording::tr("%1 %2").arg(passage.heading, shortened);
}

QString passageKindName(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Faq:
        return Wording::tr("问答");
    case PassageKind::Excerpt:
        return Wording::tr("摘录");
    case PassageKind::Chronicle:
        return Wording::tr("记事");
    }
    return {};
}

QString placeOf(const Passage &passage)
{
    const QString article = passage.article.isEmpty() ? Wording::tr("未分篇目") : passage.article;
    return passage.date ? Wording::tr("%1 · %2").arg(article, passage.date->text) : article;
}

QString citation(const Passage &passage, const QString &documentTitle)
{
    QStringList said;
    if (passage.date) {
        said << passage.date->text;
    }
    said << passage.occasion;
    QStringList printed;
    printed << (passage.article.isEmpty() ? QString() : Wording::tr("《%1》").arg(passage.article));
    printed << documentTitle;
    for (QStringList *parts : {&said, &printed}) {
        parts->removeAll(QString());
    }
    const QString comma = Wording::tr("，");
    if (said.isEmpty() && printed.isEmpty()) {
        return {};
    }
    if (said.isEmpty() || printed.isEmpty()) {
        return Wording::tr("——%1").arg((said + printed).join(comma));
    }
    return Wording::tr("——%1，见%2").arg(said.join(comma), printed.join(comma));
}

} // namespace zhixing::wording
