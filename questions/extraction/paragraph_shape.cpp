// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/paragraph_shape.h"

#include "extraction/end_mark.h"
#include "extraction/label.h"
#include "text/characters.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

QStringView firstLineOf(const Page &page, const Paragraph &paragraph)
{
    const quint32 end = std::min(paragraph.end, page.lines[paragraph.firstLine].end());
    return page.text.sliced(paragraph.start, end - paragraph.start);
}

QStringView lastLineOf(const Page &page, const Paragraph &paragraph)
{
    const quint32 start = std::max(paragraph.start, page.lines[paragraph.lastLine].start);
    return page.text.sliced(start, paragraph.end - start);
}

bool isHeadingLike(const Page &page, const Paragraph &paragraph)
{
    constexpr quint32 longest = 60;
    if (lengthOf(paragraph) > longest + paragraph.lineCount() * 3) {
        return false;
    }
    const QStringView last = lastLineOf(page, paragraph);
    if (last.isEmpty()) {
        return false;
    }
    char16_t end = last.back().unicode();
    if (isCloser(end) && last.size() > 1) {
        end = last[last.size() - 2].unicode();
    }
    if (isSentenceEnd(end) || isColon(end) || end == u'；' || end == u'，' || end == u'、') {
        return false;
    }
    for (quint32 i = paragraph.firstLine; i <= paragraph.lastLine; ++i) {
        if (!page.isFurniture(i) && page.lines[i].has(HasStop)) {
            return false;
        }
    }
    return true;
}

bool isSetAsHeading(const Page &page, const Paragraph &paragraph)
{
    const bool begins
        = paragraph.standing ? page.lines[paragraph.firstLine].leading == 1 : paragraph.heading;
    return paragraph.wrapped && begins && paragraph.lineCount() == 1
        && isHeadingLike(page, paragraph);
}

bool isRemark(const Page &page, const Paragraph &paragraph)
{
    QStringView line = firstLineOf(page, paragraph);
    if (line.isEmpty()) {
        return false;
    }
    if (line.front() == u'※' || line.front() == u'＊') {
        return true;
    }
    if (line.front() == u'（' || line.front() == u'(' || line.front() == u'【'
        || line.front() == u'[') {
        line = trimmedBlanks(line.sliced(1));
    }
    static constexpr QStringView firsts
        = u"来稿供待未责编（摘作上下相分扫打关版C网联浏点阅返字本全执以咨";
    if (line.isEmpty() || !firsts.contains(line.front())) {
        return false;
    }
    static constexpr std::array<QStringView, 42> starts {
        u"以上答复",
        u"以上解答",
        u"以上问答",
        u"咨询电话",
        u"来源：",
        u"来源:",
        u"来源 ",
        u"稿源",
        u"供稿",
        u"待续",
        u"未完待续",
        u"责任编辑",
        u"责编",
        u"编辑：",
        u"编辑:",
        u"（完）",
        u"摘自",
        u"作者单位",
        u"作者系",
        u"作者为",
        u"上一篇",
        u"下一篇",
        u"相关阅读",
        u"相关链接",
        u"相关新闻",
        u"分享到",
        u"扫一扫",
        u"打印本页",
        u"关闭窗口",
        u"版权所有",
        u"Copyright",
        u"网站地图",
        u"联系我们",
        u"浏览次数",
        u"点击数",
        u"阅读次数",
        u"返回顶部",
        u"字号",
        u"本文来源",
        u"全文完",
        u"本报记者",
        u"执笔",
    };
    return std::ranges::any_of(starts, [&](QStringView start) { return line.startsWith(start); });
}

bool isByline(QStringView line)
{
    const QStringView rest = trimmedBlanks(line.sliced(behindSigns(line, 0)));
    if (rest.isEmpty() || rest.size() > 40) {
        return false;
    }
    static constexpr std::array<QStringView, 18> words {u"特约撰稿",
        u"特约记者",
        u"作者：",
        u"作者:",
        u"本报记者",
        u"记者 ",
        u"通讯员",
        u"评论员",
        u"文/",
        u"文／",
        u"发布时间",
        u"发布日期",
        u"来源：",
        u"来源:",
        u"发布单位",
        u"编辑部",
        u"时间：",
        u"日期："};
    for (const QStringView word : words) {
        if (rest.contains(word)) {
            return true;
        }
    }
    // 资料：某市档案馆　执笔：甲
    static constexpr std::array<QStringView, 16> roles {u"辑录",
        u"摘录",
        u"资料",
        u"执笔",
        u"撰稿",
        u"撰文",
        u"供稿",
        u"整理",
        u"摘编",
        u"选编",
        u"摄影",
        u"图片",
        u"采写",
        u"口述",
        u"记录",
        u"统筹"};
    for (const QStringView role : roles) {
        if (rest.startsWith(role) && rest.size() > role.size() + 1
            && isColon(rest[role.size()].unicode())) {
            return true;
        }
    }
    if (isSentenceEnd(rest.back().unicode())) {
        return false;
    }
    // 营业班、运维班 答: who answered.
    static const QRegularExpression answered(
        u"^[\\x{4E00}-\\x{9FFF}、 \\x{3000}]{2,30}(?:[班室部处组队委局办会科馆社站所]|中心)(?:[ \\x{3000}]*答|[ \\x{3000}]+(?:答复|解答|作答)|[ \\x{3000}]+(?:回复|编写?|辑|供稿|整理|审定))$"_s);
    if (answered.match(rest).hasMatch()) {
        return true;
    }
    // 本刊资料室辑, 某馆办公室编: who put it together.
    static constexpr std::array<QStringView, 9> compiled {
        u"辑", u"辑录", u"编", u"整理", u"供稿", u"选编", u"摘编", u"编写", u"合编"};
    static constexpr QStringView desks = u"室部处组队委局办会科馆社刊";
    for (const QStringView end : compiled) {
        if (rest.endsWith(end) && rest.size() > end.size()
            && desks.contains(rest[rest.size() - end.size() - 1])) {
            return true;
        }
    }
    constexpr qsizetype longestDesk = 8;
    if (rest.size() <= longestDesk && (rest.endsWith(u"办公室") || rest.endsWith(u"编辑室"))) {
        return true;
    }
    // 甲乙丙（县档案馆）: who wrote it, and where.
    static const QRegularExpression compiler(
        u"^(?:[\\x{4E00}-\\x{9FFF}]{2,3}[ \\x{3000}]+(?:口述|记录|整理|辑录?|编|供稿|执笔|撰写?|文|摘编|选编)[ \\x{3000}]*)+$"_s);
    if (compiler.match(rest).hasMatch()) {
        return true;
    }
    static const QRegularExpression named(
        u"^[\\x{4E00}-\\x{9FFF}]{2,3}[（(][\\x{4E00}-\\x{9FFF}]{2,14}[委部局院会厅处校馆司室社站所厂队科中心公司][）)]$"_s);
    if (named.match(rest).hasMatch()) {
        return true;
    }
    // A name of two to four characters, perhaps spaced, perhaps behind an office.
    qsizetype blank = rest.size() - 1;
    while (blank > 0 && !isBlank(rest[blank].unicode())) {
        --blank;
    }
    // 局志办公室　谷　丰
    constexpr qsizetype spaced = 2;
    if (blank == rest.size() - spaced && blank > 1 && isBlank(rest[blank - 2].unicode())) {
        blank -= 2;
    }
    const bool plain = std::ranges::all_of(
        rest, [](QChar c) { return isHan(c.unicode()) || isBlank(c.unicode()) || c == u'·'; });
    if (!plain) {
        return false;
    }
    const QString bare = withoutBlanks(rest);
    if (bare.size() <= 3) {
        // ■ 声音 is the name of a column.
        return bare.size() >= 2 && behindSigns(line, 0) == 0;
    }
    // 审计局　大事记 is a title in two parts.
    static constexpr QStringView titles = u"记录事话答谈志年语摘问题表报纪要史览";
    const QStringView name = rest.sliced(blank + 1);
    return blank > 0 && name.size() <= 3
        && std::ranges::none_of(name, [](QChar c) { return titles.contains(c); })
        && std::ranges::any_of(bare,
            [](QChar c) { return QStringView(u"委部局院会厅处校馆司室社站所厂队科").contains(c); });
}

bool isEditorsNote(const Page &page, const Paragraph &paragraph)
{
    const QStringView first = firstLineOf(page, paragraph);
    constexpr std::array<QStringView, 4> starts {u"编者按", u"编者的话", u"【编者按", u"按："};
    return std::ranges::any_of(starts, [&](QStringView start) { return first.startsWith(start); });
}

bool isIntroduction(const Page &page, const Paragraph &paragraph)
{
    if (isEditorsNote(page, paragraph)) {
        return true;
    }
    const QStringView first = firstLineOf(page, paragraph);
    for (const QStringView start : {u"导读", u"前言", u"核心提示"}) {
        if (first.startsWith(start)) {
            return true;
        }
    }
    const QStringView whole = page.text.sliced(paragraph.start, lengthOf(paragraph));
    constexpr qsizetype longest = 400;
    const QStringView tail = whole.sliced(std::max<qsizetype>(0, whole.size() - longest));
    for (const QStringView word : {u"摘编",
             u"摘录",
             u"如下",
             u"选编",
             u"刊发",
             u"辑录",
             u"所辑",
             u"选登",
             u"整理",
             u"以飨",
             u"摘自"}) {
        if (tail.contains(word)) {
            const QChar last = whole.back();
            // ……摘自会议记录和报刊，依时间排列。
            if (isColon(last.unicode()) || tail.contains(u"如下") || tail.contains(u"以飨")
                || tail.endsWith(u"排列。") || tail.endsWith(u"为序。")) {
                return true;
            }
        }
    }
    return false;
}

bool opensNotice(const Page &page, const Paragraph &paragraph)
{
    constexpr qsizetype longestTitle = 20;
    const QStringView line = trimmedBlanks(firstLineOf(page, paragraph));
    if (paragraph.lineCount() != 1 || line.isEmpty() || line.size() > 2 * longestTitle) {
        return false;
    }
    QString letters;
    for (const QChar c : line) {
        const char16_t letter = c.unicode();
        if (isSentenceEnd(letter) || letter == u'，' || letter == u'：') {
            return false;
        }
        if (isHan(letter) || isLatin(letter) || c.isDigit()) {
            letters += c;
        }
    }
    if (letters.isEmpty()) {
        return line.size() == 1 && isEndMarkGlyph(line.front().unicode());
    }
    static const QSet<QString> labels {u"广告"_s,
        u"公益广告"_s,
        u"启事"_s,
        u"公告"_s,
        u"通告"_s,
        u"声明"_s,
        u"更正"_s,
        u"征稿启事"_s,
        u"敬告读者"_s};
    if (labels.contains(letters)) {
        return true;
    }
    // 停 电 公 告: its letters stand apart.
    static const QRegularExpression apart(
        u"^(?:[\\x{4E00}-\\x{9FFF}][ \\x{3000}]+){3,}[\\x{4E00}-\\x{9FFF}]$"_s);
    static const QRegularExpression title(u"(?:公告|通告|启事|声明|通知|提示|预告|广告|征稿)$"_s);
    return letters.size() <= longestTitle && apart.match(line).hasMatch()
        && title.match(letters).hasMatch();
}

bool endsArticle(const Page &page, const Paragraph &paragraph)
{
    if (!page.lines[paragraph.lastLine].has(HasEndMark)) {
        return false;
    }
    const QStringView last = lastLineOf(page, paragraph);
    return endMarkIn(last).has_value();
}

} // namespace zhixing
