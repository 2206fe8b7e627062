// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/roster_check.h"

#include "records/member_names.h"

#include <algorithm>

namespace zhixing
{

const RosterMember *memberNamed(const std::vector<RosterMember> &roster, const QString &name)
{
    const QString plain = plainMemberName(name);
    // One that is written exactly so comes first.
    auto member = std::ranges::find(roster, name, &RosterMember::name);
    if (member == roster.end()) {
        member = std::ranges::find_if(
            roster, [&](const RosterMember &one) { return plainMemberName(one.name) == plain; });
    }
    return member == roster.end() ? nullptr : &*member;
}

bool checkFits(const RosterMember &member, const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.digitValue() >= 0) {
            digits += QChar(u'0' + c.digitValue());
        }
    }
    // Nothing does not end with nothing: a null QString.
    if (member.check.isEmpty() || digits.endsWith(member.check)) {
        return true;
    }
    // 123X for an identity number …7123X, of which 7123 is kept.
    return typed.trimmed().endsWith(u'x', Qt::CaseInsensitive) && !digits.isEmpty()
        && digits.size() + 1 >= member.check.size() && member.check.endsWith(digits);
}

} // namespace zhixing
