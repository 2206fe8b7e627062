// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/facts.h"
#include "generation/lead.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct FramePattern {
    QRegularExpression pattern;
    QString frame; ///< with \\1, \\2 …
};

// Tried in order. None invents a verb: what stands in the frame stands in the heading.
const std::vector<FramePattern> &framePatterns()
{
    static const QString ability
        = u"(?:能否|可否|能不能|可不可以|是否可以|是否能够|是否能|可以|能)"_s;
    static const std::vector<FramePattern> patterns = [] {
        std::vector<FramePattern> list;
        const auto add = [&list](const QString &pattern, const QString &frame) {
            list.push_back({QRegularExpression(pattern), frame});
        };
        // The verb is taken whole or not at all: 可以退票 is never 以退票.
        add(u"^(?:在)?什么情况下(?:可以|可|应当|应|能够|能|需要|会)?+([^，]{3,16})$"_s,
            u"\\1的，"_s);
        add(u"^哪些情形(?:可以|应当|应)?+([^，]{3,16})$"_s, u"\\1的，"_s);
        add(u"^(?:在)?([^，]{4,24}(?:时|后|前|期间))，.*$"_s, u"\\1，"_s);
        add(u"^(?:如何|怎样|怎么)(?:处理|解决|应对)([^，]{3,20}?)(?:的)?(?:问题)?$"_s,
            u"处理\\1问题时，"_s);
        add(u"^(?:如何|怎样|怎么)([^，]{3,18})$"_s, u"\\1时，"_s);
        // Who has it done is not what is done: never 预约老年人时.
        add(u"^([^，]{2,12}?)(?<![人者员户生师客民后前时])(?:怎么|如何|怎样|应如何|应怎样)(?:样)?"
            u"(申请|办理|预约|预订|借用|使用|缴纳|领取|补办|报销|计算|申报|登记)$"_s,
            u"\\2\\1时，"_s);
        add(u"^([^，]{3,20}?)(?:了|后)?(?:该|应|应该|应当)?(?:怎么办|如何处理|怎么处理|怎样处理)$"_s,
            u"\\1的，"_s);
        add(u"^((?:申请|办理|参加|领取|补办|预约|预订|使用|借用|报销|登记)[^，]{1,14}?)(?:时)?"
            u"(?:需要|需|应当|应|要|须|必须|有)(?:提供|提交|携带|准备|注意|办理|履行)?(?:哪些|什么|多少|多长|多久).*$"_s,
            u"\\1时，"_s);
        add(u"^([^，]{2,30}(?:人|人员|者|员|员工|职工|读者|患者|学生|教师|单位|家属|业主|住户|用户|客户))"_s
                + ability + u"([^，]{2,16}?)(?:吗)?$"_s,
            u"\\1\\2的，"_s);
        return list;
    }();
    return patterns;
}

} // namespace

QString frameFromHeading(const QString &heading)
{
    static const QRegularExpression label(
        u"^\\s*(?:\\d{1,3}[、.．]|[一二三四五六七八九十]{1,3}[、：]|问[：:]|（[一二三四五六七八九十\\d]+）)\\s*"_s);
    QString question = withoutEndMark(tidied(withoutHeadingNumber(heading)));
    question.remove(label);
    if (question.endsWith(u'呢')) {
        question.chop(1);
    }
    for (const FramePattern &entry : framePatterns()) {
        if (entry.pattern.match(question).hasMatch()) {
            QString frame = question;
            frame.replace(entry.pattern, entry.frame);
            const bool isClean = isBalanced(frame)
                && !frame.contains(QRegularExpression(
                    u"[？?]|什么|哪|怎|如何|能否|可否|是否|多少|吗|我|你|您|其|该"_s));
            return isClean ? frame : QString();
        }
    }
    return {};
}

} // namespace zhixing
