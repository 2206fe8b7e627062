// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/document_title.h"

#include "extraction/furniture.h"
#include "text/characters.h"

#include <map>

namespace zhixing
{

namespace
{

/// Headers are alike on even and odd pages but for the order of their parts.
QString inReadingOrder(QStringView header)
{
    QString name;
    QString issue;
    qsizetype at = 0;
    while (at < header.size()) {
        qsizetype end = at;
        while (end < header.size() && !isBlank(header[end].unicode())
            && !QStringView(u"｜|·•/／—-").contains(header[end])) {
            ++end;
        }
        const QStringView part = header.sliced(at, end - at);
        if (!part.isEmpty()) {
            QString &target = isDigit(part.front().unicode()) ? issue : name;
            target += target.isEmpty() ? part.toString() : u' ' + part.toString();
        }
        at = end + 1;
    }
    return issue.isEmpty() || name.isEmpty() ? name + issue : name + u' ' + issue;
}

} // namespace

QString documentTitle(const Page &page)
{
    constexpr int convincing = 2;
    std::map<QString, int> counts;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (page.roles[i] == LineRole::Header && isRunningHeader(page.lineText(i))) {
            ++counts[inReadingOrder(page.lineText(i))];
        }
    }
    QString title;
    int most = convincing - 1;
    for (const auto &[header, count] : counts) {
        if (count > most) {
            title = header;
            most = count;
        }
    }
    return title;
}

} // namespace zhixing
