// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/report.h"
#include "generation/linter.h"
#include "generation/wording.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString chineseName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::TrueFalse:
        return u"判断"_s;
    case ItemKind::SingleChoice:
        return u"单选"_s;
    case ItemKind::MultipleChoice:
        return u"多选"_s;
    case ItemKind::Cloze:
        return u"填空"_s;
    case ItemKind::Ordering:
        return u"排序"_s;
    case ItemKind::Matching:
        return u"连线"_s;
    case ItemKind::ShortAnswer:
        return u"简答"_s;
    }
    return {};
}

QString kindName(ItemKind kind, const Terminal &terminal)
{
    return terminal.words(chineseName(kind), toString(kind).replace(u'_', u' '));
}

QString chineseName(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Faq:
        return u"问答"_s;
    case PassageKind::Excerpt:
        return u"论述摘编"_s;
    case PassageKind::Chronicle:
        return u"大事"_s;
    }
    return {};
}

QString chineseReason(const QString &reason)
{
    static const QHash<QString, QString> titles {{u"R1"_s, u"文字残缺"_s},
        {u"R2"_s, u"过长或过短"_s},
        {u"R3"_s, u"开头指向句外"_s},
        {u"R4"_s, u"代词所指不在句中"_s},
        {u"R5"_s, u"缺主语"_s},
        {u"R6"_s, u"列举的界限不清"_s},
        {u"R7"_s, u"答案不唯一"_s},
        {u"R8"_s, u"套话"_s},
        {u"R9"_s, u"不值得考"_s},
        {u"R10"_s, u"涉及个人，或改动讲话"_s},
        {u"R11"_s, u"答案过长"_s},
        {u"R12"_s, u"题干泄露答案"_s},
        {u"R13"_s, u"同一事实已有题目"_s},
        {u"B3"_s, u"没有够格的改法"_s},
        {u"B3 distractors"_s, u"够格的干扰项不足"_s},
        {u"B3 scope"_s, u"改动处不是主句的要点"_s},
        {u"B3 absurd"_s, u"改后一看便知不对"_s},
        {u"B3 restate"_s, u"句中另有说明，露出对错"_s},
        {u"B3 points"_s, u"采分点不足"_s}};
    const QString id = reason.section(u' ', 0, 0);
    const QString title = titles.value(reason, titles.value(id));
    return title.isEmpty() ? findingTitle(id) : title;
}

QString passageTitle(const Passage &passage)
{
    constexpr qsizetype longest = 40;
    if (passage.kind == PassageKind::Faq && !passage.heading.isEmpty()) {
        return shortened(passage.heading, longest);
    }
    const QString start = shortened(QString(passage.text).replace(u'\n', u' '), longest);
    return passage.heading.isEmpty() || passage.text.startsWith(passage.heading)
        ? start
        : passage.heading + u' ' + start;
}

} // namespace zhixing
