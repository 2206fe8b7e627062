// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/passage.h"

#include <QString>

namespace zhixing
{

/// What an item must say before its stem, so that nobody needs the heading of the page:
/// 关于“食堂几点开门”： Empty where the stem repeats the heading's own words.
struct Lead {
    QString text;
    QString refusal; ///< why there can be none although one is needed
};
/// How much a stem needs the heading: a member of a pair, which has no room for it, least; as any
/// does; more, being apart from what explains it; or always, since only the heading names who is
/// meant.
enum class Leaning { Member, Little, Apart, Whole };
[[nodiscard]] Lead leadFor(const Passage &passage, const QString &stem, Leaning leaning);

/// 3 免费时长怎么算 -> 免费时长怎么算: a number that a blank sets off from its heading.
[[nodiscard]] QString withoutHeadingNumber(QString heading);

/// What a heading speaks of: without its number, its mark and a closing 问题 where it asks already.
[[nodiscard]] QString topicOf(const QString &heading);

/// It holds a question word: 如何, 能否, 哪些 …
[[nodiscard]] bool asks(QStringView topic);

/// The stem alone, without 根据材料， 关于…： and （上文：…） before it.
[[nodiscard]] QString withoutLead(const QString &stem);

} // namespace zhixing
