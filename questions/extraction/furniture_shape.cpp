// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/furniture.h"
#include "text/character_set.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

bool isDashOrDot(char16_t c)
{
    return c == u'-' || c == u'—' || c == u'–' || c == u'·' || c == u'•' || c == u'.' || c == u'|'
        || c == u'｜' || c == u'~' || c == u'－';
}

/// Whether the digits at `at` are a year with an issue behind it: 2021.8, 2021年第8期, 2021年8月号.
bool isIssueAt(QStringView line, qsizetype at)
{
    if (at + 5 >= line.size()) {
        return false;
    }
    for (qsizetype i = at; i < at + 4; ++i) {
        if (!isDigit(line[i].unicode())) {
            return false;
        }
    }
    if (line[at] != u'1' && line[at] != u'2' && line[at] != u'２') {
        return false;
    }
    qsizetype next = at + 4;
    while (next < line.size() && isBlank(line[next].unicode())) {
        ++next;
    }
    const QStringView rest = line.sliced(next);
    if (rest.size() >= 2
        && (rest[0] == u'.' || rest[0] == u'．' || rest[0] == u'/' || rest[0] == u'·')
        && isDigit(rest[1].unicode())) {
        qsizetype digits = 1;
        while (digits < rest.size() && isDigit(rest[digits].unicode())) {
            ++digits;
        }
        return digits <= 3 && (digits == rest.size() || rest[digits] != u'.');
    }
    return (rest.startsWith(u"年第") || rest.startsWith(u"第")) && rest.contains(u'期');
}

} // namespace

bool followsDatedDash(const Page &page, std::size_t line)
{
    if (line == 0 || page.lines[line].blanksBefore > 0) {
        return false;
    }
    const QStringView above = page.lineText(line - 1);
    return above.startsWith(u"——") && above.contains(u'月');
}

bool isPageNumber(QStringView line)
{
    QStringView rest = trimmedBlanks(line);
    const auto strip = [&rest] {
        while (!rest.isEmpty()
            && (isDashOrDot(rest.front().unicode()) || isBlank(rest.front().unicode()))) {
            rest = rest.sliced(1);
        }
        while (!rest.isEmpty()
            && (isDashOrDot(rest.back().unicode()) || isBlank(rest.back().unicode()))) {
            rest.chop(1);
        }
    };
    strip();
    if (rest.startsWith(u'第') && rest.contains(u'页')) {
        return std::ranges::all_of(rest, [](QChar c) {
            return isDigit(c.unicode()) || isBlank(c.unicode())
                || QStringView(u"第页共一二三四五六七八九十百/，,").contains(c);
        });
    }
    if (rest.isEmpty() || rest.size() > 9) {
        return false;
    }
    int numbers = 0;
    qsizetype digits = 0;
    for (const QChar c : rest) {
        if (isDigit(c.unicode())) {
            numbers += digits == 0 ? 1 : 0;
            if (++digits > 3) {
                return false;
            }
        } else if (c == u'/' || isBlank(c.unicode())) {
            digits = 0;
        } else {
            return false;
        }
    }
    return numbers >= 1 && numbers <= 2;
}

bool isRunningHeader(QStringView line)
{
    // 2024年第3期（总第218期）
    if (const auto open = line.lastIndexOf(u'（');
        open > 0 && line.sliced(open).startsWith(u"（总第") && line.endsWith(u"期）")) {
        line = line.first(open);
    }
    qsizetype han = 0;
    bool issue = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char16_t c = line[at].unicode();
        if (isHan(c)) {
            ++han;
        } else if (isDigit(c) && (at == 0 || !isDigit(line[at - 1].unicode()))) {
            issue = issue || isIssueAt(line, at);
        } else if (c == u'（' || c == u'(' || c == u'）' || c == u')' || c == u'：' || c == u':') {
            return false;
        }
    }
    if (!issue && (line.contains(u"总第") && line.contains(u'期'))) {
        issue = true;
    }
    return issue && han <= 24;
}

bool isCaption(QStringView line)
{
    static constexpr CharacterSet bullets(u"▲▼◀▶△▽◆荨茛银");
    if (line.size() < 3) {
        return false;
    }
    if (bullets.contains(line.front().unicode())
        && (isBlank(line[1].unicode()) || line[1] == u'《' || line[1] == u'“'
            || line.sliced(1).startsWith(u"图为"))) {
        return true;
    }
    // 【图片说明】机关党委工作人员在抽核台账
    if (line.startsWith(u"【图片") || line.startsWith(u"【照片") || line.startsWith(u"【题图")) {
        return true;
    }
    static constexpr CharacterSet firsts(u"图上下左右圖摄");
    if (!firsts.contains(line.front().unicode()) && line.back() != u')' && line.back() != u'）') {
        return false;
    }
    static constexpr std::array<QStringView, 8> starts {
        u"图为", u"图：", u"上图", u"下图", u"左图", u"右图", u"图片说明", u"圖為"};
    for (const QStringView start : starts) {
        if (line.startsWith(start)) {
            return true;
        }
    }
    // 图3：星级公示牌
    qsizetype number = 1;
    while (number < line.size() && isDigit(line[number].unicode())) {
        ++number;
    }
    if (line.front() == u'图' && number > 1 && number < line.size()
        && isColon(line[number].unicode())) {
        return true;
    }
    return line.endsWith(u"摄）") || line.endsWith(u"摄)") || line.endsWith(u"攝）")
        || line.startsWith(u"摄影：");
}

} // namespace zhixing
