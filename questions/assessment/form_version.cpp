// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/form_version.h"

#include "assessment/arrangement.h"

#include <QCryptographicHash>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int draws = 24;
constexpr int codeLength = 6;

/// Seeds that follow each other give streams that do not (the finalizer of SplitMix64, Steele,
/// Lea and Flood 2014).
quint64 mixed(quint64 seed)
{
    seed += 0x9e3779b97f4a7c15ULL;
    seed = (seed ^ (seed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    seed = (seed ^ (seed >> 27U)) * 0x94d049bb133111ebULL;
    return seed ^ (seed >> 31U);
}

Form drawn(const Form &form, Random &random)
{
    std::vector<const Item *> items;
    for (const FormEntry &entry : form.entries) {
        items.push_back(&entry.item);
    }
    Form version = form;
    version.entries.clear();
    for (Arranged &place : arrangeItems(std::move(items), random)) {
        const auto own = std::ranges::find_if(
            form.entries, [&place](const FormEntry &entry) { return &entry.item == place.item; });
        version.entries.push_back(
            {own->item, std::move(place.optionOrder), own->source, std::move(place.targetOrder)});
    }
    return version;
}

/// Places at which a neighbour could copy: same item there, or same item with same options.
int likeness(const Form &one, const Form &other)
{
    int like = 0;
    for (std::size_t place = 0; place < one.entries.size(); ++place) {
        const FormEntry &here = one.entries[place];
        like += here.item.id == other.entries[place].item.id ? 2 : 0;
        const auto there = std::ranges::find_if(other.entries,
            [&here](const FormEntry &entry) { return entry.item.id == here.item.id; });
        like += there != other.entries.end() && there->optionOrder == here.optionOrder
                && here.item.optionOrder == OptionOrder::Shuffled && here.item.options.size() > 1
            ? 1
            : 0;
    }
    return like;
}

int likeness(const std::vector<Form> &versions, const Form &other)
{
    int like = 0;
    for (const Form &one : versions) {
        like = std::max(like, likeness(one, other));
    }
    return like;
}

} // namespace

std::vector<Form> formVersions(const Form &form, int count)
{
    std::vector<Form> versions {form};
    for (int number = 1; number < count; ++number) {
        Random random(mixed(form.seed + static_cast<quint64>(number)));
        Form best = drawn(form, random);
        for (int draw = 1; draw < draws && likeness(versions, best) > 0; ++draw) {
            Form next = drawn(form, random);
            if (likeness(versions, next) < likeness(versions, best)) {
                best = std::move(next);
            }
        }
        best.id = form.id + u'-' + versionName(number).toLower();
        versions.push_back(std::move(best));
    }
    return versions;
}

QString versionName(int version)
{
    return QString(QChar(u'A' + static_cast<char16_t>(version)));
}

QString paperCode(const Form &form)
{
    static constexpr QLatin1StringView letters("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    const QByteArray hash = QCryptographicHash::hash(form.id.toUtf8(), QCryptographicHash::Sha256);
    QString code;
    for (int place = 0; place < codeLength; ++place) {
        code += letters.at(static_cast<quint8>(hash.at(place)) % letters.size());
    }
    return code;
}

} // namespace zhixing
