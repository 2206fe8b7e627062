// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/bank/sample_bank.h"

#include "bank/code_points.h"
#include "bank/printed.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace zhixing::test
{

namespace
{

/// Where `from`…`to` stands in the source (which is all in the basic plane: units are code points).
TextPosition place(const QString &source, const QString &from, const QString &to)
{
    const auto start = source.indexOf(from);
    return {start, source.indexOf(to, start) + to.size()};
}

} // namespace

QString sampleSource()
{
    return u"借书证丢了怎么办\n读者应在三日内\n到服务台挂失。\n\n"
           u"一\n阅读要有计划。\n（2020年5月6日在读书会上的讲话）\n"_s;
}

Bank sampleBank()
{
    const auto source = sampleSource();
    Bank bank;
    bank.title = u"读者手册"_s;
    const auto digest
        = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toHex();
    bank.documents.push_back(
        {u"d1"_s, u"读者手册"_s, u"handbook.txt"_s, QString::fromLatin1(digest), source.size()});

    Passage faq;
    faq.id = u"p1"_s;
    faq.document = u"d1"_s;
    faq.kind = PassageKind::Faq;
    faq.heading = u"借书证丢了怎么办"_s;
    faq.text = u"读者应在三日内到服务台挂失。"_s;
    faq.headingPositions = {place(source, u"借书证"_s, u"怎么办"_s)};
    faq.positions = {place(source, u"读者应"_s, u"挂失。"_s)};

    Passage excerpt;
    excerpt.id = u"p2"_s;
    excerpt.document = u"d1"_s;
    excerpt.kind = PassageKind::Excerpt;
    excerpt.heading = u"一"_s;
    excerpt.text = u"阅读要有计划。"_s;
    excerpt.date = PassageDate {u"2020年5月6日"_s, u"2020-05-06"_s, QString()};
    excerpt.occasion = u"在读书会上的讲话"_s;
    excerpt.attribution = u"（2020年5月6日在读书会上的讲话）"_s;
    excerpt.positions = {place(source, u"阅读"_s, u"计划。"_s)};
    excerpt.headingPositions = {place(source, u"一"_s, u"一"_s)};
    excerpt.attributionPositions = {place(source, u"（2020"_s, u"讲话）"_s)};

    CodePointCursor cursor(source);
    faq.printed = printedSlices(faq, source, cursor);
    excerpt.printed = printedSlices(excerpt, source, cursor);
    bank.passages = {faq, excerpt};

    Item single;
    single.id = u"i1"_s;
    single.kind = ItemKind::SingleChoice;
    single.topic = u"读者手册"_s;
    single.stem = u"借书证丢失后，读者到服务台挂失的时限是（　）。"_s;
    single.options = {{u"a"_s, u"一日内"_s, Certificate {u"W6"_s, u"时限是三日"_s}},
        {u"b"_s, u"三日内"_s, std::nullopt},
        {u"c"_s, u"七日内"_s, Certificate {u"W6"_s, u"时限是三日"_s}}};
    single.optionOrder = OptionOrder::Fixed;
    single.key = {u"b"_s};
    single.rationale = u"原文：读者应在三日内到服务台挂失。"_s;
    const auto whole = faq.positions.front();
    single.evidence = {{u"p1"_s, whole.start, whole.end, faq.text, QString(), QString()}};
    single.rule = u"S-DUR"_s;
    single.fact = u"f1"_s;
    single.difficulty = 0.65;

    Item cloze = single;
    cloze.id = u"i2"_s;
    cloze.kind = ItemKind::Cloze;
    cloze.stem = u"读者应在____内到服务台挂失。"_s;
    cloze.options.clear();
    cloze.optionOrder = OptionOrder::Shuffled;
    cloze.key = {u"三日"_s, u"3日"_s};
    cloze.rule = u"C-DUR"_s;
    bank.items = {single, cloze};
    bank.rejections = {{u"R2 length: 题干过长"_s, {whole}, u"p1"_s, u"J-TRUE"_s, u"读者应…"_s}};
    return bank;
}

} // namespace zhixing::test
