// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/canonical.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

const QString chineseDigits = u"〇一二三四五六七八九"_s;

std::optional<int> digitOf(QChar c)
{
    if (c == u'零') {
        return 0;
    }
    if (c == u'两') {
        return 2;
    }
    const auto index = chineseDigits.indexOf(c);
    return index < 0 ? std::nullopt : std::optional(static_cast<int>(index));
}

std::optional<double> arabicValue(QStringView numeral)
{
    QString digits = numeral.toString();
    static const QRegularExpression grouped(u"^\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
    if (grouped.match(digits).hasMatch()) {
        digits.remove(u',');
    }
    if (digits.isEmpty() || !digits.front().isDigit() || !digits.back().isDigit()) {
        return std::nullopt;
    }
    bool ok = false;
    const double value = digits.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// 二〇二一: digits read one after the other.
std::optional<double> positionalValue(QStringView numeral)
{
    double value = 0;
    for (const QChar c : numeral) {
        const auto digit = digitOf(c);
        if (!digit) {
            return std::nullopt;
        }
        value = value * 10 + *digit;
    }
    return value;
}

/// 一百零五, 十二, 三万: digits with 十 百 千 万.
std::optional<double> unitValue(QStringView numeral)
{
    double total = 0;
    double section = 0;
    double digit = -1;
    double lastUnit = 100000;
    for (const QChar c : numeral) {
        if (const auto d = digitOf(c)) {
            if (digit > 0) {
                return std::nullopt;
            }
            digit = *d;
            continue;
        }
        const double unit = c == u'十' ? 10
            : c == u'百'               ? 100
            : c == u'千'               ? 1000
            : c == u'万'               ? 10000
                                       : 0;
        if (unit == 0) {
            return std::nullopt;
        }
        if (unit == 10000) {
            section += digit > 0 ? digit : 0;
            if (section == 0 || total > 0) {
                return std::nullopt;
            }
            total = section * unit;
            section = 0;
            lastUnit = 100000;
        } else {
            if (unit >= lastUnit || (digit < 0 && unit != 10)) {
                return std::nullopt;
            }
            // 十一, and 一万零十一.
            section += (digit <= 0 ? 1 : digit) * unit;
            lastUnit = unit;
        }
        digit = -1;
    }
    return total + section + (digit > 0 ? digit : 0);
}

/// What all spellings share before their meaning is looked at.
QString bare(QStringView answer)
{
    QString text = answer.toString().normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace() || u"《》〈〉“”‘’「」『』\"'"_s.contains(c); });
    while (!text.isEmpty() && u"。，、；;,.!！?？:："_s.contains(text.back())) {
        text.chop(1);
    }
    return text;
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

struct Quantity {
    double value = 0.0;
    QString unit; ///< one of the units of canonical form
};

/// A whole text that is a numeral with a unit. Years of a calendar are no quantity.
std::optional<Quantity> quantityOf(const QString &text)
{
    static const QRegularExpression half(
        u"^(?<n>[0-9,.]+|[〇零一二三四五六七八九十百千万两]+)?(?<c>个)?(?<h1>半)?(?<c2>个)?"
        u"(?<u>年|月|周岁|岁|天|日|周|星期|礼拜|小时|钟头|分钟|秒|公斤|千克|公里|千米)(?<h2>半)?$"_s);
    // Most texts are no quantity, and their last character shows it.
    if (text.isEmpty() || !u"年月岁天日周期拜时头钟秒斤克里米半"_s.contains(text.back())) {
        return std::nullopt;
    }
    const auto match = half.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString numeral = match.captured(u"n"_s);
    const bool isHalf = !match.captured(u"h1"_s).isEmpty() || !match.captured(u"h2"_s).isEmpty();
    if (numeral.isEmpty() && !isHalf) {
        return std::nullopt;
    }
    const auto whole = numeral.isEmpty() ? std::optional(0.0) : numeralValue(numeral);
    if (!whole) {
        return std::nullopt;
    }
    const double value = *whole + (isHalf ? 0.5 : 0.0);
    const bool counted = !match.captured(u"c"_s).isEmpty() || !match.captured(u"c2"_s).isEmpty();
    const QString unit = match.captured(u"u"_s);
    if (unit == u"年") {
        return value >= 1000 ? std::nullopt : std::optional(Quantity {value * 12, u"个月"_s});
    }
    if (unit == u"月") {
        // 六月 is a month of the calendar, 六个月 a time.
        return counted ? std::optional(Quantity {value, u"个月"_s}) : std::nullopt;
    }
    if (unit == u"周岁" || unit == u"岁") {
        return Quantity {value, u"岁"_s};
    }
    if (unit == u"周" || unit == u"星期" || unit == u"礼拜") {
        return Quantity {value * 7, u"天"_s};
    }
    if (unit == u"天" || unit == u"日") {
        return Quantity {value, u"天"_s};
    }
    if (unit == u"小时" || unit == u"钟头") {
        return Quantity {value * 60, u"分钟"_s};
    }
    if (unit == u"公斤" || unit == u"千克") {
        return Quantity {value, u"千克"_s};
    }
    if (unit == u"公里" || unit == u"千米") {
        return Quantity {value, u"千米"_s};
    }
    return Quantity {value, unit};
}

/// Numerals before the remaining units, in dates and after 第 or 百分之.
QString withDigits(const QString &text)
{
    static const QRegularExpression percent(u"^百分之([0-9.]+|[〇零一二三四五六七八九十百点]+)$"_s);
    if (text.isEmpty()
        || !(text.front().isDigit()
            || u"第百,.〇零一二三四五六七八九十千万两"_s.contains(text.front()))) {
        return text;
    }
    if (const auto match = percent.match(text); match.hasMatch()) {
        if (const auto value = numeralValue(match.captured(1))) {
            return number(*value) + u'%';
        }
    }
    static const QRegularExpression shape(
        u"^(第?([0-9,.]+[万亿]?|[〇零一二三四五六七八九十百千万两]+)"
        u"(个?工作日|个?自然日|学时|学分|人次|课时|年|月|日|号|时|分|秒|人|名|位|个|次|项|条|款|章|"
        u"节|元|万元|米|厘米|毫米|平方米|册|本|份|"
        u"件|倍|"
        u"届|级|度|克|毫升|升|种|类|部|篇|期|批|回|遍|层|岁|%)?)+$"_s);
    if (!shape.match(text).hasMatch()) {
        return text;
    }
    static const QRegularExpression numeral(
        u"[0-9,.]+[万亿]?|[〇零一二三四五六七八九十百千万两]+"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = numeral.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto value = numeralValue(match.capturedView());
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += value ? number(*value) : match.captured();
        done = match.capturedEnd();
    }
    return result + text.sliced(done);
}

} // namespace

std::optional<double> numeralValue(QStringView numeral)
{
    const QString text = numeral.toString().normalized(QString::NormalizationForm_KC);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (text == u"半") {
        return 0.5;
    }
    if (const auto value = arabicValue(text)) {
        return value;
    }
    // 10万, 1.5亿
    if (text.size() > 1 && (text.back() == u'万' || text.back() == u'亿')) {
        if (const auto value = arabicValue(text.chopped(1))) {
            return *value * (text.back() == u'万' ? 1e4 : 1e8);
        }
    }
    if (const auto value = positionalValue(text)) {
        return value;
    }
    return unitValue(text);
}

QString chineseNumeral(qint64 number)
{
    if (number == 0) {
        return u"零"_s;
    }
    if (number >= 10000) {
        const QString high = chineseNumeral(number / 10000) + u'万';
        const qint64 low = number % 10000;
        if (low == 0) {
            return high;
        }
        return high + (low < 1000 ? u"零"_s : QString()) + chineseNumeral(low);
    }
    static constexpr std::array<qint64, 4> units {1000, 100, 10, 1};
    const QString names = u"千百十"_s;
    QString result;
    bool gap = false;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto digit = static_cast<qsizetype>(number / units[i] % 10);
        if (digit == 0) {
            gap = !result.isEmpty();
            continue;
        }
        if (gap) {
            result += u'零';
            gap = false;
        }
        // 十二, not 一十二, at the start.
        if (!(digit == 1 && i == 2 && result.isEmpty())) {
            result += chineseDigits[digit];
        }
        if (i < 3) {
            result += names[static_cast<qsizetype>(i)];
        }
    }
    return result;
}

QString canonicalAnswer(QStringView answer)
{
    const QString text = bare(answer);
    if (const auto quantity = quantityOf(text)) {
        return number(quantity->value) + quantity->unit;
    }
    return withDigits(text);
}

QStringList answerAliases(QStringView answer)
{
    const QString given = bare(answer);
    QStringList forms {given};
    const QString canonical = canonicalAnswer(given);
    static const QRegularExpression split(u"^([0-9.]+)(.*)$"_s);
    const auto match = split.match(canonical);
    if (!match.hasMatch()) {
        return forms;
    }
    const double value = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    const bool whole = std::floor(value) == value && value < 100000000;
    const auto spell = [&forms](double n, const QString &name) {
        forms.append(number(n) + name);
        if (std::floor(n) != n) {
            return;
        }
        const QString numeral = chineseNumeral(static_cast<qint64>(n));
        // 两, 两百 and 两千 are said as well as 二, 二百 and 二千; with a unit 二 alone is not.
        const bool saysLiang = numeral.startsWith(u'二')
            && (numeral.size() == 1 || u"百千万"_s.contains(numeral[1]));
        if (n != 2 || name.isEmpty()) {
            forms.append(numeral + name);
        }
        if (saysLiang) {
            forms.append(u'两' + numeral.sliced(1) + name);
        }
    };
    if (unit == u"个月") {
        if (value >= 12 && std::fmod(value, 12) == 0) {
            spell(value / 12, u"年"_s);
        } else if (value > 12 && std::fmod(value, 6) == 0) {
            const auto years = static_cast<qint64>(value / 12);
            forms.append((years == 2 ? u"两"_s : chineseNumeral(years)) + u"年半"_s);
        } else if (value == 6) {
            forms.append(u"半年"_s);
        }
        spell(value, unit);
    } else if (unit == u"岁") {
        spell(value, u"周岁"_s);
        spell(value, unit);
    } else if (unit == u"天") {
        if (given.endsWith(u'周') && std::fmod(value, 7) == 0) {
            spell(value / 7, u"周"_s);
        }
        spell(value, unit);
        spell(value, u"日"_s);
    } else if (unit == u"分钟" && value >= 60 && std::fmod(value, 60) == 0) {
        spell(value / 60, u"小时"_s);
        spell(value, unit);
    } else if ((unit == u"年" || (unit.isEmpty() && std::fmod(value, 100) != 0)) && whole
        && value >= 1000 && value < 3000) {
        QString year;
        for (const QChar c : number(value)) {
            year += chineseDigits[c.digitValue()];
        }
        forms.append(number(value) + unit);
        forms.append(year + unit);
    } else if (whole && !unit.contains(QRegularExpression(u"[0-9第%]"_s))) {
        spell(value, unit);
    }
    forms.removeDuplicates();
    forms.removeIf(
        [&canonical](const QString &form) { return canonicalAnswer(form) != canonical; });
    return forms;
}

} // namespace zhixing
