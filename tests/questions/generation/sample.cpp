// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/generation/sample.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

Sample::Sample()
{
    m_extraction.documents.push_back(
        {u"d1"_s, u"试行材料"_s, u"sample.txt"_s, QString(64, u'0'), 0});
}

std::vector<TextPosition> Sample::print(const QString &part, qsizetype beforeHeader)
{
    constexpr qsizetype lineWidth = 13;
    std::vector<TextPosition> positions {{m_source.size(), 0}};
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (i == beforeHeader) {
            positions.back().end = m_source.size();
            m_source += u"\n\n 热点问答｜第7页\n\n"_s;
            positions.push_back({m_source.size(), 0});
        } else if (i > 0 && i % lineWidth == 0) {
            m_source += u'\n';
        }
        m_source += part[i];
    }
    positions.back().end = m_source.size();
    m_source += u"\n\n"_s;
    return positions;
}

Sample &Sample::faq(const QString &heading, const QString &text)
{
    Passage passage;
    passage.document = u"d1"_s;
    passage.article = u"问答汇编"_s;
    passage.kind = PassageKind::Faq;
    passage.heading = heading;
    passage.text = text;
    passage.headingPositions = print(heading, -1);
    passage.positions = print(text, text.size() > 20 ? 15 : -1);
    passage.id = u"p"_s + QString::number(qHash(heading + text), 16);
    m_extraction.passages.push_back(std::move(passage));
    return *this;
}

Sample &Sample::excerpt(
    const QString &text, const QString &dateText, const QString &start, const QString &occasion)
{
    Passage passage;
    passage.document = u"d1"_s;
    passage.article = u"讲话摘录"_s;
    passage.kind = PassageKind::Excerpt;
    passage.text = text;
    passage.date = PassageDate {dateText, start, {}};
    passage.occasion = occasion;
    passage.attribution = u"（"_s + dateText + occasion + u"）"_s;
    passage.positions = print(text, text.size() > 20 ? 15 : -1);
    passage.attributionPositions = print(passage.attribution, -1);
    passage.id = u"p"_s + QString::number(qHash(passage.attribution + text), 16);
    m_extraction.passages.push_back(std::move(passage));
    return *this;
}

Sample &Sample::event(const QString &text, const QString &dateText, const QString &start)
{
    Passage passage;
    passage.document = u"d1"_s;
    passage.article = u"渡口纪事"_s;
    passage.kind = PassageKind::Chronicle;
    passage.heading = dateText;
    passage.text = text;
    if (!start.isEmpty()) {
        passage.date = PassageDate {dateText, start, {}};
    }
    if (text.startsWith(dateText)) {
        passage.positions = print(text, text.size() > 20 ? 15 : -1);
        const qint64 from = passage.positions.front().start;
        passage.headingPositions = {{from, from + dateText.size()}};
    } else {
        passage.headingPositions = print(dateText, -1);
        passage.positions = print(text, text.size() > 20 ? 15 : -1);
    }
    passage.id = u"c"_s + QString::number(qHash(text), 16);
    m_extraction.passages.push_back(std::move(passage));
    return *this;
}

Sample &Sample::attributed(const QString &attribution)
{
    Passage &passage = m_extraction.passages.back();
    passage.attribution = attribution;
    passage.attributionPositions = print(attribution, -1);
    return *this;
}

Sample &Sample::in(const QString &article, const QString &document)
{
    Passage &passage = m_extraction.passages.back();
    passage.article = article;
    if (!document.isEmpty()) {
        passage.document = document;
        const auto isKnown = [&](const auto &known) {
            return known.id == document;
        };
        if (std::ranges::none_of(m_extraction.documents, isKnown)) {
            m_extraction.documents.push_back(
                {document, u"另一份材料"_s, u"other.txt"_s, QString(64, u'1'), 0});
        }
    }
    return *this;
}

SourceReader Sample::reader() const
{
    // Everything in the samples is one UTF-16 unit to a code point.
    return [source = m_source](const QString &, const TextPosition &position) {
        return source.sliced(position.start, position.end - position.start);
    };
}

Bank Sample::bank() const
{
    auto bank = generate(m_extraction, testLexicon(), reader());
    if (!bank) {
        QTest::qFail(qPrintable(bank.error().detail), __FILE__, __LINE__);
        return {};
    }
    return *bank;
}

const Lexicon &testLexicon()
{
    static const Lexicon lexicon = builtinLexicon().value();
    return lexicon;
}

std::vector<Item> itemsOf(const Bank &bank, const QString &rule)
{
    std::vector<Item> items;
    for (const Item &item : bank.items) {
        if (item.rule == rule) {
            items.push_back(item);
        }
    }
    return items;
}

} // namespace zhixing
