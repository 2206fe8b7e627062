// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/member_name.h"

#include "records/member_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

QString memberName(const QString &cell)
{
    static const QRegularExpression number(
        u"^\\d{1,4}\\s*[.．、)）]\\s*"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = plainMemberName(cell);
    name.remove(number);
    return name;
}

std::optional<LineProblem> nameProblem(const QString &name)
{
    const auto points = name.toUcs4();
    if (points.size() > longestMemberName) {
        return LineProblem::LongName;
    }
    bool hasLetter = false;
    for (const char32_t c : points) {
        hasLetter = hasLetter || QChar::isLetter(c);
        if (!QChar::isPrint(c) || QChar::category(c) == QChar::Other_Format) {
            return LineProblem::OddName;
        }
    }
    return hasLetter ? std::nullopt : std::optional(LineProblem::OddName);
}

QString lastDigits(const QString &cell)
{
    QString text = cell;
    // "1.38E+10" written as text by a program that showed it so: its last digits are lost.
    static const QRegularExpression rounded(
        QRegularExpression::anchoredPattern(u"\\s*\\d(\\.\\d+)?[eE]\\+?\\d+\\s*"_s));
    if (rounded.match(text).hasMatch()) {
        return {};
    }
    // "13800001234.0" is a number that went through another program.
    if (text.endsWith(u".0"_s)) {
        text.chop(2);
    }
    QString digits;
    for (const QChar c : std::as_const(text)) {
        if (c.digitValue() >= 0) {
            digits += QChar(u'0' + c.digitValue());
        }
    }
    return digits.right(rosterDigits);
}

Leave leaveOf(const QString &leave, const QString &remark)
{
    const QString word = leave.simplified().toLower();
    static const QStringList none {u""_s,
        u"否"_s,
        u"无"_s,
        u"到"_s,
        u"已到"_s,
        u"参加"_s,
        u"出席"_s,
        u"出勤"_s,
        u"正常"_s,
        u"0"_s,
        u"no"_s,
        u"n"_s,
        u"-"_s,
        u"—"_s,
        u"/"_s,
        u"不请假"_s,
        u"未请假"_s,
        u"是否请假"_s,
        u"present"_s};
    static const QStringList plain {u"是"_s, u"√"_s, u"✓"_s, u"1"_s, u"yes"_s, u"y"_s};
    const auto says = [](const QString &text) {
        return (text.contains(u"假"_s) && !text.contains(u"不请假"_s) && !text.contains(u"未请假"_s)
                   && !text.contains(u"无请假"_s))
            || text.contains(u"leave"_s, Qt::CaseInsensitive);
    };
    if (!none.contains(word) && (plain.contains(word) || says(word))) {
        return Leave::Excused;
    }
    // What its own column says goes before a remark such as 上月请假一次.
    return word.isEmpty() && says(remark) ? Leave::Excused : Leave::None;
}

} // namespace zhixing
