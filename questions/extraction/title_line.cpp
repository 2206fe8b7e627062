// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/title_line.h"

#include "extraction/date_finder.h"
#include "extraction/furniture.h"
#include "extraction/label.h"
#include "extraction/paragraph_shape.h"
#include "text/characters.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// 2012年10月18日，某站站长在……: the first line of something told, and never a title.
bool tellsOfDay(QStringView line)
{
    constexpr qsizetype yearAlone = 4;
    const auto date = dateAt(line);
    const auto behind = date ? trimmedBlanks(line.sliced(date->length)) : QStringView();
    return date && date->start.size() > yearAlone
        && (behind.startsWith(u'，') || behind.startsWith(u','));
}

/// 某某通讯　2023年第3期（总第47期）: the head of a page. 启事（第15页）: of the contents.
bool namesPlaceInIssue(QStringView line)
{
    static const QRegularExpression issue(
        u"(?:\\d{4}年|总)第\\s?\\d{1,3}期(?:（总第\\s?\\d{1,3}期）)?$|（第\\s?\\d{1,3}页）$"_s);
    return issue.match(line).hasMatch();
}

/// 六十年代, 20世纪80年代, 2010年代以后, 2001年: a part of a chronicle.
bool isPeriod(QStringView line)
{
    static const QRegularExpression year(u"^(?:\\d{4}|[〇零一二三四五六七八九]{4})年$"_s);
    if (year.match(line).hasMatch()) {
        return true;
    }
    static const QRegularExpression decade(
        u"^(?:上世纪|本世纪|[二廿]?十[一二三四五六七八九]?世纪|\\d{2}世纪|19|20)?(?:[一二三四五六七八九]十|[1-9]0)年代(?:[初中末]期?|以[来前后]|[前后]期)?$"_s);
    return decade.match(line).hasMatch();
}

/// 长 堰 纪 略 -> 长堰纪略: a title spaced out to fill its line reads without the blanks.
QString withoutLetterSpacing(const QString &title)
{
    constexpr qsizetype fewest = 3;
    const QStringList parts = title.split(u' ', Qt::SkipEmptyParts);
    const bool isSpaced = parts.size() >= fewest
        && std::ranges::all_of(parts, [](const QString &part) { return part.size() == 1; });
    return isSpaced ? parts.join(QString()) : title;
}

/// 资料之窗　森林防火讲话摘编 -> 森林防火讲话摘编: the name of a column stands beside the title.
QString withoutColumnName(const QString &title)
{
    static constexpr std::array<QStringView, 18> columns {u"资料",
        u"史话",
        u"往事",
        u"记忆",
        u"之窗",
        u"园地",
        u"天地",
        u"专栏",
        u"论坛",
        u"视窗",
        u"广角",
        u"纵横",
        u"平台",
        u"课堂",
        u"之声",
        u"信箱",
        u"之友",
        u"讲堂"};
    constexpr qsizetype longestName = 6;
    constexpr qsizetype shortestTitle = 6;
    // 【史料】　县图书馆大事记
    const auto label = title.indexOf(u'】');
    if (title.startsWith(u'【') && label > 0 && label <= longestName + 1) {
        const QStringView labelled = trimmedBlanks(QStringView(title).sliced(label + 1));
        if (labelled.size() >= shortestTitle) {
            return labelled.toString();
        }
    }
    const auto *const blank
        = std::ranges::find_if(title, [](QChar c) { return isBlank(c.unicode()); });
    const QStringView name = QStringView(title).first(blank - title.begin());
    QStringView rest = trimmedBlanks(QStringView(title).sliced(name.size()));
    // 史话 BOXING 从手撕票到电子围栏: and once more in Latin letters.
    static const QRegularExpression latin(u"^[A-Z][A-Z ]{2,24}\\s"_s);
    if (const auto match = latin.match(rest); match.hasMatch()) {
        rest = trimmedBlanks(rest.sliced(match.capturedLength()));
    }
    const bool isColumn = name.size() <= longestName && rest.size() >= shortestTitle
        && std::ranges::any_of(columns, [&](QStringView end) { return name.endsWith(end); });
    return isColumn ? rest.toString() : title;
}

/// ■ 言论 -> 言论: the sign sets the title off and says nothing.
QString withoutSign(const QString &title)
{
    const qsizetype at = behindSigns(title, 0);
    return at < title.size() ? title.sliced(at) : title;
}

} // namespace

bool holdsPageNumber(QStringView line)
{
    static const QString number = u"(?:[·•—–-] ?)?(?:第\\s?)?\\d{1,3}(?:\\s?页)?(?: ?[·•—–-])?"_s;
    static const QString apart = u"(?: {2,}| ?\\x{3000}[ \\x{3000}]*)"_s;
    static const QRegularExpression head(u'^' + number + apart + u"\\S"_s);
    static const QRegularExpression foot(u"\\S"_s + apart + number + u'$');
    return head.match(line).hasMatch() || foot.match(line).hasMatch();
}

bool canBeTitle(QStringView line)
{
    const QStringView rest = trimmedBlanks(line);
    if (rest.size() < 4 || rest.size() > longestTitle || isByline(rest) || isCaption(rest)
        || isPageNumber(rest) || holdsPageNumber(rest) || isRunningHeader(rest)
        || ordinalAlone(rest) || tellsOfDay(rest) || isPeriod(rest) || namesPlaceInIssue(rest)) {
        return false;
    }
    // 总保护器外壳（所史陈列室藏）: below a picture.
    static const QRegularExpression pictured(
        u"（[^（）]*(?:[馆室所院]藏|供图|提供|资料图|摄)）$|供图$|^摄影[：:\\s]"_s);
    // 征稿启事, 更　　正: a notice and no article.
    static const QRegularExpression notice(
        u"^(?:征稿|征订|招聘|失物|寻物|招领|订阅|征文)(?:启\\s*事|通\\s*知|公\\s*告|说\\s*明)$|^(?:启|更)\\s*[事正]$|(?:征稿|征订)(?:启事|通知)$"_s);
    if (pictured.match(rest).hasMatch() || notice.match(rest).hasMatch()) {
        return false;
    }
    // ================ is a rule between parts.
    const auto letters = std::ranges::count_if(
        rest, [](QChar c) { return isHan(c.unicode()) || isLatin(c.unicode()); });
    // DANGWU WENDA, 史料　SHILIAO: what a column is called, in Latin letters.
    static const QRegularExpression spelt(
        u"^(?:[\\x{4E00}-\\x{9FFF}]{2,6}[ \\x{3000}]+)?[A-Z][A-Z ]{4,}$"_s);
    if (letters < 2 || spelt.match(rest).hasMatch()) {
        return false;
    }
    if (rest.startsWith(u"——") || rest.startsWith(u"--") || rest.startsWith(u'（')
        || rest.startsWith(u'(')) {
        return false;
    }
    if (rest.startsWith(u"当前位置") || rest.contains(u'>') || rest == u"目录"
        || rest.contains(u"字体：") || rest.contains(u"关闭窗口") || rest.contains(u"浏览次数")
        || rest.contains(u"发布时间") || rest.contains(u"设为首页") || rest.contains(u"加入收藏")
        || rest.contains(u"无障碍浏览") || rest.contains(u"无障碍声明")
        || rest.contains(u"无障碍阅读") || rest == u"无障碍" || rest == u"无障碍版"
        || rest.contains(u" | ")) {
        return false;
    }
    const LabelKind label = labelAt(rest).kind;
    if (label != LabelKind::None) {
        return false;
    }
    const char16_t last = rest.back().unicode();
    return last != u'。' && last != u'，' && last != u'；' && last != u'、' && last != u'：';
}

QStringView titleOfPart(QStringView line)
{
    const Label label = labelAt(trimmedBlanks(line));
    const bool isPart = label.kind == LabelKind::Han || label.kind == LabelKind::BracketHan
        || label.kind == LabelKind::Chapter;
    const QStringView rest
        = isPart ? trimmedBlanks(trimmedBlanks(line).sliced(label.length)) : QStringView();
    // 中心大事记: whose?
    constexpr qsizetype shortest = 7;
    return canBeTitle(rest) && rest.size() >= shortest ? rest : QStringView();
}

bool namesBody(QStringView line)
{
    static constexpr std::array<QStringView, 19> ends {u"组",
        u"委",
        u"局",
        u"股",
        u"科",
        u"室",
        u"处",
        u"庭",
        u"队",
        u"馆",
        u"站",
        u"所",
        u"院",
        u"会",
        u"部",
        u"厅",
        u"社",
        u"中心",
        u"办"};
    const QStringView rest = trimmedBlanks(line.sliced(behindSigns(line, 0)));
    if (rest.endsWith(u"家庭")) {
        return false;
    }
    // 市某办公室工程科、法规科: several of them.
    return std::ranges::all_of(rest, [](QChar c) {
        return isHan(c.unicode()) || isBlank(c.unicode()) || c == u'、';
    }) && std::ranges::any_of(ends, [&](QStringView end) { return rest.endsWith(end); });
}

bool isBelowTitle(QStringView line)
{
    return isByline(line) || namesBody(line);
}

QString plainTitle(const QString &title)
{
    return withoutColumnName(withoutLetterSpacing(withoutSign(title)));
}

} // namespace zhixing
