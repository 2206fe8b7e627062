// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/minutes.h"

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct PresenceWord {
    MinutesPresence presence;
    QStringView word;
};

constexpr std::array presenceWords {
    PresenceWord {MinutesPresence::Present, u"实到"},
    PresenceWord {MinutesPresence::Late, u"迟到"},
    PresenceWord {MinutesPresence::Excused, u"请假"},
    PresenceWord {MinutesPresence::Absent, u"缺席"},
    PresenceWord {MinutesPresence::Guest, u"来宾"},
};

QString wordOf(MinutesPresence presence)
{
    const auto *found = std::ranges::find(presenceWords, presence, &PresenceWord::presence);
    return found->word.toString();
}

int countOf(const Minutes &minutes, MinutesPresence presence)
{
    return static_cast<int>(std::ranges::count(minutes.people, presence, &MinutesPerson::presence));
}

bool isAway(const MinutesPerson &person)
{
    return person.presence == MinutesPresence::Absent
        || person.presence == MinutesPresence::Excused;
}

QString nameOf(const MinutesPerson &person)
{
    return person.name.isEmpty() ? u"（已删除）"_s : person.name;
}

/// "学员甲、学员乙".
QString namesOf(const Minutes &minutes, MinutesPresence presence)
{
    QStringList names;
    for (const MinutesPerson &person : minutes.people) {
        if (person.presence == presence) {
            names << nameOf(person);
        }
    }
    return names.join(u'、');
}

QString timeText(const Minutes &minutes)
{
    const QString from = minutes.from.toString(u"yyyy年M月d日 HH:mm"_s);
    const bool isOneDay = minutes.from.date() == minutes.to.date();
    return from + u" 至 "_s + minutes.to.toString(isOneDay ? u"HH:mm"_s : u"M月d日 HH:mm"_s);
}

QString makeupText(const MinutesPerson &person)
{
    if (!person.makeup) {
        return u"待补学补测"_s;
    }
    return u"已补测（%1）"_s.arg(person.makeupDay.toString(u"M月d日"_s));
}

DocumentTable peopleTable(const Minutes &minutes)
{
    DocumentTable table {u"people"_s,
        u"到会情况"_s,
        {},
        {{u"序号"_s, 6}, {u"姓名"_s, 14}, {u"到会"_s, 8}, {u"成绩"_s, 10}},
        {}};
    int number = 0;
    for (const MinutesPerson &person : minutes.people) {
        table.rows.push_back({countCell(++number),
            textCell(nameOf(person)),
            textCell(wordOf(person.presence)),
            shareCell(person.score)});
    }
    return table;
}

DocumentTable awayTable(const Minutes &minutes)
{
    DocumentTable table {u"makeups"_s,
        u"补学补测"_s,
        {},
        {{u"姓名"_s, 14}, {u"原因"_s, 8}, {u"补学补测"_s, 22}, {u"补测成绩"_s, 10}},
        {}};
    for (const MinutesPerson &person : minutes.people) {
        if (isAway(person)) {
            table.rows.push_back({textCell(nameOf(person)),
                textCell(wordOf(person.presence)),
                textCell(makeupText(person)),
                shareCell(person.makeup)});
        }
    }
    return table;
}

DocumentTable itemTable(const Minutes &minutes)
{
    DocumentTable table {u"items"_s,
        u"答题内容"_s,
        {},
        {{u"题号"_s, 6}, {u"题目"_s, 52}, {u"答案"_s, 26}, {u"作答"_s, 8}, {u"答对"_s, 10}},
        {}};
    int number = 0;
    for (const MinutesItem &item : minutes.items) {
        const auto share
            = item.answered > 0 ? std::optional(double(item.right) / item.answered) : std::nullopt;
        table.rows.push_back({countCell(++number),
            textCell(item.stem),
            textCell(item.key),
            countCell(item.answered),
            shareCell(share)});
    }
    return table;
}

QString resultText(const Minutes &minutes)
{
    if (!minutes.meanScore) {
        return u"没有个人成绩"_s;
    }
    return u"平均 %1，合格线 %2，合格 %3 人，合格率 %4（%5 人有成绩）"_s.arg(
        shareCell(minutes.meanScore).text,
        shareCell(minutes.passMark).text,
        QString::number(minutes.passed),
        shareCell(double(minutes.passed) / minutes.scored).text,
        QString::number(minutes.scored));
}

} // namespace

QString creditText(int tenths)
{
    return tenths % 10 == 0 ? u"%1 学时"_s.arg(tenths / 10)
                            : u"%1.%2 学时"_s.arg(tenths / 10).arg(tenths % 10);
}

QString attendanceText(const Minutes &minutes)
{
    const int late = countOf(minutes, MinutesPresence::Late);
    const int came = countOf(minutes, MinutesPresence::Present) + late;
    QStringList parts;
    if (minutes.expected > 0) {
        parts << u"应到 %1 人"_s.arg(minutes.expected);
    }
    parts << (late > 0 ? u"实到 %1 人（迟到 %2 人）"_s.arg(came).arg(late)
                       : u"实到 %1 人"_s.arg(came));
    const auto add = [&](MinutesPresence presence) {
        if (const int count = countOf(minutes, presence); count > 0) {
            parts << u"%1 %2 人"_s.arg(wordOf(presence)).arg(count);
        }
    };
    add(MinutesPresence::Excused);
    add(MinutesPresence::Absent);
    add(MinutesPresence::Guest);
    return parts.join(u'，');
}

ReportDocument minutesDocument(const Minutes &minutes)
{
    ReportDocument document;
    document.title = u"支部学习记录"_s;
    document.layout = DocumentLayout::Sheet;
    document.signatures = {u"主持人："_s, u"记录人："_s, u"日　期："_s};
    const auto state = [&](const QString &name, const QString &text) {
        if (!text.isEmpty()) {
            document.facts.push_back({name, text, false});
        }
    };
    document.facts.push_back({u"学习主题"_s, minutes.topic, true});
    state(u"党支部"_s, minutes.branch);
    state(u"时间"_s, timeText(minutes));
    state(u"地点"_s, minutes.place);
    state(u"主持人"_s, minutes.host);
    state(u"记录人"_s, minutes.recorder);
    state(u"学时"_s, creditText(minutes.creditTenths));
    state(u"到会"_s, attendanceText(minutes));
    state(u"请假"_s, namesOf(minutes, MinutesPresence::Excused));
    state(u"缺席"_s, namesOf(minutes, MinutesPresence::Absent));
    state(u"结果"_s, resultText(minutes));
    state(u"备注"_s, minutes.remark);
    DocumentSection section {u"minutes"_s, u"学习记录"_s, {}, {}, {}, SectionLead::Table};
    section.tables.push_back(itemTable(minutes));
    section.tables.push_back(peopleTable(minutes));
    if (std::ranges::any_of(minutes.people, isAway)) {
        section.tables.push_back(awayTable(minutes));
    }
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace zhixing
