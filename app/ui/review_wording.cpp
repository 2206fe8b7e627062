// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review_wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct ReviewWording {
    Q_DECLARE_TR_FUNCTIONS(ReviewWording)
};

/// "L04" -> 4; 0 for the checks that are no linter rule.
int numberOf(const QString &rule)
{
    return rule.startsWith(u'L') ? rule.mid(1).toInt() : 0;
}

} // namespace

namespace wording
{

QString stateName(ReviewState state)
{
    switch (state) {
    case ReviewState::Unreviewed:
        return ReviewWording::tr("待审");
    case ReviewState::Candidate:
        return ReviewWording::tr("候选");
    case ReviewState::Approved:
        return ReviewWording::tr("已通过");
    case ReviewState::Edited:
        return ReviewWording::tr("已修改");
    case ReviewState::Rejected:
        return ReviewWording::tr("已退回");
    }
    return {};
}

QString actionName(DecisionAction action)
{
    switch (action) {
    case DecisionAction::Approve:
        return ReviewWording::tr("通过");
    case DecisionAction::Edit:
        return ReviewWording::tr("修改");
    case DecisionAction::Reject:
        return ReviewWording::tr("退回");
    case DecisionAction::Add:
        return ReviewWording::tr("新增");
    case DecisionAction::Undo:
        return ReviewWording::tr("撤销");
    }
    return {};
}

QString staleText(StaleCause cause)
{
    return cause == StaleCause::Sentence
        ? ReviewWording::tr("这道题审过以后，原文的这一句变了。以前的决定没有套用，请再看一遍。")
        : ReviewWording::tr("这道题审过以后，题库换了问法或选项。以前的决定没有套用，请再看一遍。");
}

QString certificateName(const QString &code)
{
    switch (code.mid(1).toInt()) {
    case 1:
        return ReviewWording::tr("同类的另一个，材料另有所指");
    case 2:
        return ReviewWording::tr("材料明确说不是");
    case 3:
        return ReviewWording::tr("不在材料列举的范围内");
    case 4:
        return ReviewWording::tr("材料里属于另一种情形");
    case 5:
        return ReviewWording::tr("材料里是另一件事的日期");
    case 6:
        return ReviewWording::tr("数字与材料不符");
    default:
        return code;
    }
}

QString findingName(const Finding &finding)
{
    switch (numberOf(finding.rule)) {
    case 1:
        return ReviewWording::tr("最长的一项就是答案");
    case 2:
        return ReviewWording::tr("有一项长短特别");
    case 3:
        return ReviewWording::tr("答案重复了题干的字眼");
    case 4:
        return ReviewWording::tr("题干里已有答案");
    case 5:
        return ReviewWording::tr("各项开头或结尾不一，露出线索");
    case 6:
        return ReviewWording::tr("各项不是同一类东西");
    case 7:
        return ReviewWording::tr("有两项相同");
    case 8:
        return ReviewWording::tr("各项互相包含");
    case 9:
        return ReviewWording::tr("一项是另一项的一部分");
    case 10:
        return ReviewWording::tr("材料里另有说法，可能不止一个答案");
    case 11:
        return ReviewWording::tr("用了材料没有的绝对说法");
    case 12:
        return ReviewWording::tr("用词含糊");
    case 13:
        return ReviewWording::tr("有“以上都对”一类的选项");
    case 14:
        return ReviewWording::tr("题干用了否定问法");
    case 15:
        return ReviewWording::tr("选项是几项的组合");
    case 16:
        return ReviewWording::tr("题干没有说清问什么");
    case 17:
        return ReviewWording::tr("题干太长");
    case 18:
        return ReviewWording::tr("答案与多数选项用词相同，露出线索");
    case 19:
        return ReviewWording::tr("有一对相反的选项");
    case 20:
        return ReviewWording::tr("数字或日期没有按次序排");
    case 21:
        return ReviewWording::tr("选项数目不合适");
    case 22:
        return ReviewWording::tr("答案的位置或对错不均衡");
    case 23:
        return ReviewWording::tr("有离开原文就看不懂的指代");
    case 24:
        return ReviewWording::tr("有残缺的文字或标点");
    case 25:
        return ReviewWording::tr("引文里没有答案");
    case 26:
        return ReviewWording::tr("改过的说法按材料仍然成立");
    case 27:
        return ReviewWording::tr("干扰项没有写明为什么错");
    case 28:
        return ReviewWording::tr("连线的两边露出了对应关系");
    case 29:
        return ReviewWording::tr("选项露出了次序");
    case 30:
        return ReviewWording::tr("与另一题几乎相同");
    default:
        return finding.rule;
    }
}

QString findingDetail(const Finding &finding)
{
    if (numberOf(finding.rule) == 0) {
        return finding.detail;
    }
    const auto colon = finding.detail.indexOf(u": "_s);
    const QString detail = colon < 0 ? QString() : finding.detail.mid(colon + 2);
    // What is quoted is the item's own; the words around it repeat the name.
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression quoted(u"“[^”]+”"_s);
    if (!latin.match(detail).hasMatch()) {
        return detail;
    }
    QStringList quotes;
    for (auto it = quoted.globalMatch(detail); it.hasNext();) {
        quotes.append(it.next().captured());
    }
    return quotes.join(u' ');
}

} // namespace wording

ItemPart partOf(const Finding &finding, ItemKind kind)
{
    switch (numberOf(finding.rule)) {
    case 1:
    case 2:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 13:
    case 15:
    case 18:
    case 19:
    case 20:
    case 21:
    case 27:
    case 28:
    case 29:
        return ItemPart::Options;
    case 3:
    case 12:
    case 25:
        return kind == ItemKind::Cloze || kind == ItemKind::ShortAnswer ? ItemPart::Answers
            : kind == ItemKind::TrueFalse                               ? ItemPart::Stem
                                                                        : ItemPart::Options;
    default:
        return finding.detail.contains(u"rationale"_s) ? ItemPart::Rationale : ItemPart::Stem;
    }
}

} // namespace zhixing
