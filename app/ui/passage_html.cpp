// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage_html.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

std::vector<TextRange> within(const std::vector<TextRange> &marks, qsizetype start, qsizetype end)
{
    std::vector<TextRange> cut;
    for (const TextRange &mark : marks) {
        const TextRange part {std::max(mark.start, start) - start, std::min(mark.end, end) - start};
        if (part.start < part.end) {
            cut.push_back(part);
        }
    }
    return cut;
}

template <typename Wrap>
QString lineByLine(
    const QString &text, const std::vector<TextRange> &marks, const MarkStyle &style, Wrap wrap)
{
    QString html;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0) {
            end = text.size();
        }
        const QString line = text.mid(start, end - start);
        if (!line.trimmed().isEmpty()) {
            html += wrap(markedHtml(line, within(marks, start, end), style));
        }
        start = end + 1;
    }
    return html;
}

} // namespace

QString markedHtml(const QString &text, const std::vector<TextRange> &marks, const MarkStyle &style)
{
    const QString open
        = u"<span style=\"background-color:%1;color:%2;%3\">"_s.arg(style.ground.name(),
            style.ink.name(),
            style.underlined ? u"font-weight:bold;text-decoration:underline"_s : QString());
    QString html;
    qsizetype done = 0;
    for (const TextRange &mark : marks) {
        html += text.mid(done, mark.start - done).toHtmlEscaped();
        html += open + text.mid(mark.start, mark.end - mark.start).toHtmlEscaped() + u"</span>"_s;
        done = mark.end;
    }
    return html + text.mid(done).toHtmlEscaped();
}

QString paragraphsHtml(
    const QString &text, const std::vector<TextRange> &marks, const MarkStyle &style, int indent)
{
    return lineByLine(text, marks, style, [indent](const QString &line) {
        return QString(
            u"<p style=\"margin:0 0 %1px 0;text-indent:%2px;line-height:128%\">"_s.arg(indent / 3)
                .arg(indent)
            + line + u"</p>"_s);
    });
}

qsizetype shownBefore(const QString &text, qsizetype place)
{
    qsizetype shown = 0;
    qsizetype start = 0;
    while (start < place) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0) {
            end = text.size();
        }
        if (place <= end) {
            return shown + place - start;
        }
        if (!QStringView(text).sliced(start, end - start).trimmed().isEmpty()) {
            shown += end - start + 1;
        }
        start = end + 1;
    }
    return shown;
}

QString printedHtml(
    const QString &text, const std::vector<TextRange> &marks, const MarkStyle &style)
{
    return lineByLine(text, marks, style, [](const QString &line) {
        return QString(
            u"<p style=\"margin:0;line-height:118%;white-space:pre-wrap\">"_s + line + u"</p>"_s);
    });
}

} // namespace zhixing
