// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/form.h"

#include "assessment/arrangement.h"
#include "assessment/selection.h"

#include <QCryptographicHash>
#include <QHash>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString describeSource(const Passage &passage)
{
    const QString article
        = passage.article.isEmpty() ? QString() : u"《"_s + passage.article + u"》"_s;
    if (passage.kind == PassageKind::Excerpt) {
        const QString occasion = (passage.date ? passage.date->text : QString()) + passage.occasion;
        return occasion.isEmpty() ? article : article + u"（"_s + occasion + u"）"_s;
    }
    if (passage.kind == PassageKind::Chronicle && passage.date) {
        return article.isEmpty() ? passage.date->text : article + u'·' + passage.date->text;
    }
    if (passage.heading.isEmpty()) {
        return article;
    }
    return article.isEmpty() ? passage.heading : article + u"·"_s + passage.heading;
}

QString deriveId(const Form &form)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\x1f"));
    };
    const Blueprint &blueprint = form.blueprint;
    add(QString::number(form.seed));
    add(blueprint.name);
    add(blueprint.timeLimit ? QString::number(blueprint.timeLimit->count()) : QString());
    add(QString::number(blueprint.passMark, 'g', 17));
    add(blueprint.pause == PausePolicy::Allowed ? u"allowed"_s : u"forbidden"_s);
    if (blueprint.marking != MarkingRules()) {
        add(toString(blueprint.marking.multipleChoice));
        add(toString(blueprint.marking.ordering));
    }
    for (const BlueprintRow &row : blueprint.rows) {
        add(row.kind ? toString(*row.kind) : QString());
        add(row.topic ? u"t"_s + *row.topic : QString());
        add(QString::number(row.count));
    }
    for (const FormEntry &entry : form.entries) {
        add(entry.item.id);
        add(entry.optionOrder.join(u','));
        if (!entry.targetOrder.isEmpty()) {
            add(entry.targetOrder.join(u','));
        }
    }
    return u"form-"_s + QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace

std::expected<Form, std::vector<Shortfall>> drawForm(
    const Bank &bank, const Blueprint &blueprint, quint64 seed)
{
    Random random(seed);
    Selection selection = selectItems(bank, blueprint.rows, random);
    std::vector<Shortfall> shortfalls;
    for (std::size_t row = 0; row < blueprint.rows.size(); ++row) {
        if (selection.filled[row] < blueprint.rows[row].count) {
            shortfalls.push_back({blueprint.rows[row], selection.filled[row]});
        }
    }
    if (!shortfalls.empty()) {
        return std::unexpected(std::move(shortfalls));
    }

    Form form {
        {}, seed, blueprint, formEntries(bank, arrangeItems(std::move(selection.items), random))};
    form.id = deriveId(form);
    return form;
}

std::vector<FormEntry> formEntries(const Bank &bank, std::vector<Arranged> arranged)
{
    QHash<QString, const Passage *> passages;
    for (const Passage &passage : bank.passages) {
        passages.insert(passage.id, &passage);
    }
    std::vector<FormEntry> entries;
    for (Arranged &place : arranged) {
        const Item &item = *place.item;
        const Passage *passage
            = item.evidence.empty() ? nullptr : passages.value(item.evidence.front().passage);
        entries.push_back({item,
            std::move(place.optionOrder),
            passage ? describeSource(*passage) : QString(),
            std::move(place.targetOrder)});
    }
    return entries;
}

} // namespace zhixing
