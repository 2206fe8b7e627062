// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/item_texts.h"

#include "generation/lead.h"

namespace zhixing
{

QString keyText(const Item &item)
{
    if (item.key.isEmpty()) {
        return {};
    }
    if (item.kind == ItemKind::Cloze) {
        return item.key.first();
    }
    for (const Option &option : item.options) {
        if (option.id == item.key.first()) {
            return option.text;
        }
    }
    return {};
}

QStringList distractorTexts(const Item &item)
{
    QStringList texts;
    for (const Option &option : item.options) {
        if (!item.key.contains(option.id)) {
            texts.append(option.text);
        }
    }
    return texts;
}

QStringList optionTexts(const Item &item)
{
    QStringList texts;
    for (const Option &option : item.options) {
        texts.append(option.text);
    }
    return texts;
}

QStringList targetTexts(const Item &item)
{
    QStringList texts;
    for (const Option &target : item.targets) {
        texts.append(target.text);
    }
    return texts;
}

QStringList memberTexts(const Item &item)
{
    return item.kind == ItemKind::ShortAnswer ? item.key : optionTexts(item) + targetTexts(item);
}

QString quotedText(const Item &item)
{
    QString text;
    for (const Evidence &evidence : item.evidence) {
        text += evidence.exact;
    }
    return text;
}

QString askedText(const Item &item)
{
    QString text = withoutLead(item.stem);
    if (item.kind == ItemKind::Cloze) {
        return text + keyText(item);
    }
    if (item.kind == ItemKind::ShortAnswer) {
        return text + item.key.join(u'，');
    }
    if (item.kind != ItemKind::TrueFalse && item.kind != ItemKind::SingleChoice) {
        for (const Option &option : item.options) {
            text += u'，' + option.text;
        }
    }
    return text;
}

bool isChoice(const Item &item)
{
    return item.kind == ItemKind::SingleChoice || item.kind == ItemKind::MultipleChoice;
}

QString bareText(QStringView text)
{
    QString bare;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'%' || c == u'.') {
            bare += c;
        }
    }
    return bare;
}

} // namespace zhixing
