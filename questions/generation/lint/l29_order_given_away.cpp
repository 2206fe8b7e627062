// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/ordering.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Numbered alike: 第一次…, 第二次…; 第二步…; （三）…
QString numbering(const QString &text)
{
    static const QRegularExpression numbered(
        u"第[一二三四五六七八九十百\\d]+(.)|^[（(]?[一二三四五六七八九十\\d]+([、.．)）])"_s);
    const auto match = numbered.match(text);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

} // namespace

QString orderGivenAway(const Item &item, const LintContext &)
{
    if (item.kind != ItemKind::Ordering) {
        return {};
    }
    static const QRegularExpression dated(
        u"[\\d〇一二三四五六七八九]{4}年|\\d{1,2}月\\d{1,2}日|[一二三四五六七八九十]+月[一二三四五六七八九十]+日|世纪|年代"_s);
    static const QRegularExpression sequence(
        u"第[一二三四五六七八九十\\d]+步|(?:^|[，；])(?:首先|其次|再次|然后|接着|随后|随即|之后|"
        u"此后|尔后|而后|最后|最终|起初|"
        u"当年|同年|次年|翌年|同月|同日|当天|次日|第二天)"_s);
    QStringList numberings;
    for (const Option &option : item.options) {
        if (dated.match(option.text).hasMatch() || sequence.match(option.text).hasMatch()) {
            return u"ordering leak: "_s + option.text;
        }
        const QString kind = numbering(option.text);
        if (!kind.isEmpty() && numberings.contains(kind)) {
            return u"ordering leak: members are numbered at "_s + option.text;
        }
        numberings.append(kind);
    }
    if (!item.options.empty() && std::ranges::all_of(item.options, [](const Option &option) {
            return sortValue(option.text).has_value();
        })) {
        return u"ordering leak: the members are numbers or dates"_s;
    }
    QStringList stored;
    for (const Option &option : item.options) {
        stored.append(option.id);
    }
    return item.optionOrder == OptionOrder::Fixed && stored == item.key
        ? u"ordering leak: the members stand in their right order and stay there"_s
        : QString();
}

} // namespace zhixing
