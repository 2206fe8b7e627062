// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/doubts.h"

#include "generation/lead.h"

#include <QRegularExpression>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// A sentence, a member of a list, or what leads one in has an end; what was cut off at the edge of
/// a column has none.
bool isFinished(QStringView text)
{
    const QStringView own = text.trimmed();
    return own.isEmpty() || u"。；！？…”’」』）】》：.;!?):"_s.contains(own.back());
}

/// The paragraph before the one that a place opens; empty if it opens none or the first.
QStringView paragraphBefore(const QString &text, qsizetype place)
{
    const auto start = place > 0 ? text.lastIndexOf(u'\n', place - 1) : -1;
    if (start < 0 || !QStringView(text).sliced(start, place - start).trimmed().isEmpty()) {
        return {};
    }
    const auto before = start > 0 ? text.lastIndexOf(u'\n', start - 1) : -1;
    return QStringView(text).sliced(before + 1, start - before - 1);
}

} // namespace

qsizetype foreignQuestion(const Passage &passage)
{
    if (passage.kind != PassageKind::Faq) {
        return -1;
    }
    // 二、安全与秩序5．什么是最大承载量？: a part's title and a number before a question.
    static const QRegularExpression numbered(
        u"(?:^|\\n|[。！？”）])\\s*(?:[一二三四五六七八九十]{1,3}、[^，。；：？\\n]{2,14})?(?:\\d{1,3}\\s*[．.、]|问\\s*\\d*\\s*[：:]|第[一二三四五六七八九十\\d]{1,3}问)[^，。；：\\n]{4,40}？"_s);
    // A paragraph that is nothing but a question, with an answer behind it.
    static const QRegularExpression alone(u"\\n\\s*[^。；\\n]{5,40}？\\s*\\n"_s);
    // （三）关于培训机构进场: a heading that asks nothing, among those that do.
    static const QRegularExpression about(
        u"\\n\\s*[（(][一二三四五六七八九十]{1,3}[）)]\\s*关于[^，。；：\\n]{2,24}\\s*\\n"_s);
    qsizetype first = -1;
    for (const auto *pattern : {&numbered, &alone, &about}) {
        const auto match = pattern->match(passage.text);
        if (match.hasMatch() && (first < 0 || match.capturedStart() < first)) {
            first = match.capturedStart();
        }
    }
    return first;
}

Doubts::Doubts(const Corpus &corpus)
    : m_corpus(corpus)
{
    struct Headings {
        int all = 0;
        int asking = 0;
    };
    std::map<QString, Headings> byDocument;
    for (const Passage &passage : corpus.passages()) {
        m_foreign.push_back(foreignQuestion(passage));
        if (passage.kind == PassageKind::Faq) {
            Headings &headings = byDocument[passage.document];
            ++headings.all;
            headings.asking += asks(topicOf(passage.heading)) ? 1 : 0;
        }
    }
    // 基层课堂 among questions: the name of a column. 外借数量 among its like is a heading.
    constexpr int fewest = 5;
    constexpr double mostly = 0.8;
    constexpr qsizetype brief = 4;
    for (const Passage &passage : corpus.passages()) {
        const Headings &headings = byDocument[passage.document];
        const QString topic = topicOf(passage.heading);
        m_isColumn.push_back(passage.kind == PassageKind::Faq && headings.all >= fewest
            && headings.asking >= mostly * headings.all && topic.size() <= brief && !asks(topic));
    }
}

QString Doubts::about(std::size_t unit) const
{
    const Unit &own = m_corpus.units()[unit];
    const Passage &passage = m_corpus.passages()[own.passage];
    if (passage.kind == PassageKind::Excerpt) {
        return {};
    }
    if (m_isColumn[own.passage]) {
        return u"R1 doubtful: the heading asks nothing, and the others ask"_s;
    }
    if (m_foreign[own.passage] >= 0 && own.span.end > m_foreign[own.passage] + 1) {
        return u"R1 doubtful: stands behind a line that looks like another question"_s;
    }
    if (!isFinished(own.text)) {
        return u"R1 doubtful: the sentence has no end"_s;
    }
    // 融雪 | 剂只准…: what a page's edge cut in two begins in the middle of a word.
    if (!isFinished(paragraphBefore(passage.text, own.span.start))) {
        return u"R1 doubtful: the line before it is not finished"_s;
    }
    return {};
}

} // namespace zhixing
