// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/persons.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Surnames that make most names; a name is one of them with one or two characters behind it.
const QString &surnames()
{
    static const QString list
        = u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安傅皮齐康伍余顾孟黄穆萧尹姚邵汪祁毛禹狄米臧伏戴宋庞熊纪舒屈祝董梁杜阮蓝闵席季麻贾娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房缪宗丁邓郁杭洪左石崔吉龚程邢裴陆荣翁荀羊甄曲储靳段巫焦谷侯伊武刘詹龙叶幸司韶蓟薄白蒲鄂赖卓蔺屠蒙乔阴胥苍闻翟谭劳逄姬扶堵冉宰雍璩桑扈燕冀温庄晏柴瞿慕茹艾鱼慎廖弘匡寇禄阙欧沃蔚隆巩聂晁勾融辛阚那饶曾沙鞠荆游竺桓"_s;
    return list;
}

} // namespace

std::vector<NamedPerson> personsIn(const QString &sentence)
{
    static const QRegularExpression person(
        u"([%1][\\x{4E00}-\\x{9FFF}]{1,2}?)(?:(?:同志|烈士)|(?:成为|出任|曾?担任过?|任|当选为?)(?!何|务|意|由|凭)了?([^，。；、]{2,30}))"_s
            .arg(surnames()));
    static const QRegularExpression before(u"[，。；、：”）（是由]$"_s);
    std::vector<NamedPerson> persons;
    for (auto it = person.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        const QStringView head = QStringView(sentence).first(match.capturedStart(1));
        // In the middle of a word no name begins.
        if (!head.isEmpty() && !before.match(head).hasMatch()) {
            continue;
        }
        persons.push_back({match.captured(1), match.capturedStart(1), match.captured(2)});
    }
    return persons;
}

bool namesSpeaker(const QString &occasion)
{
    static const QRegularExpression speaker(
        u"^[%1][\\x{4E00}-\\x{9FFF}]{1,2}(?:同志|在|致|给|《)"_s.arg(surnames()));
    return speaker.match(occasion).hasMatch();
}

} // namespace zhixing
