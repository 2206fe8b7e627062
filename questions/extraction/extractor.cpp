// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/extractor.h"

#include "extraction/article_title.h"
#include "extraction/chronicle_finder.h"
#include "extraction/document_title.h"
#include "extraction/excerpt_finder.h"
#include "extraction/faq_finder.h"
#include "extraction/furniture.h"
#include "extraction/pair_splitter.h"
#include "extraction/paragraphs.h"
#include "text/characters.h"
#include "text/sha256.h"
#include "text/side_by_side.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Ids depend on what a passage says and on nothing around it; the second of two equal ones is told
/// apart.
class PassageIds
{
public:
    static QString contentId(const Passage &passage)
    {
        const QString kind = toString(passage.kind);
        const QString content
            = kind + u'\n' + withoutBlanks(passage.heading) + u'\n' + withoutBlanks(passage.text);
        const QByteArray hash = sha256Of(content.toUtf8());
        return kind.first(1) + u'-' + QString::fromLatin1(hash.toHex().left(12));
    }

    QString toldApart(const QString &id)
    {
        const int seen = ++m_seen[id];
        return seen == 1 ? id : id + u'-' + QString::number(seen);
    }

private:
    QHash<QString, int> m_seen;
};

void fillPassage(FoundPassage found, const SourceText &source, Passage *into)
{
    Passage &passage = *into;
    passage.kind = found.kind;
    passage.heading = found.heading.text();
    passage.headingPositions = found.heading.positions(source);
    passage.text = found.text.text();
    passage.positions = found.text.positions(source);
    passage.date = std::move(found.date);
    passage.occasion = std::move(found.occasion);
    passage.attribution = found.attribution.text();
    passage.attributionPositions = found.attribution.positions(source);
}

Rejection rejectionFrom(const FoundRejection &found, const SourceText &source)
{
    constexpr qsizetype shown = 80;
    Rejection rejection;
    rejection.reason = found.reason;
    rejection.rule = found.rule;
    rejection.positions = found.text.positions(source);
    rejection.text = found.text.text().left(shown);
    return rejection;
}

void listDamage(const SourceText &source, std::vector<Rejection> *rejections)
{
    for (const Damage &damage : source.damage()) {
        Rejection rejection;
        rejection.reason
            = u"damaged input: %1 at byte %2"_s.arg(damage.what).arg(damage.byteOffset);
        rejection.rule = u"decoding"_s;
        rejection.positions = {{damage.codePoint, damage.codePoint + 1}};
        rejections->push_back(std::move(rejection));
    }
    const qint64 more = source.damageCount() - std::ssize(source.damage());
    if (more > 0) {
        Rejection rejection;
        rejection.reason = u"damaged input: %1 more places"_s.arg(more);
        rejection.rule = u"decoding"_s;
        rejections->push_back(std::move(rejection));
    }
}

Extraction extractWith(const SourceText &source, const QString &fileName, PassageIds *ids)
{
    Extraction extraction;
    Page page = pageOf(source.text());
    markFurniture(&page);
    const std::vector<Paragraph> paragraphs = splitPairs(page, joinParagraphs(page));
    std::vector<FoundArticle> articles = findExcerpts(page, paragraphs);
    std::vector<FoundArticle> faqs = findFaqs(page, paragraphs, articles);
    std::ranges::move(faqs, std::back_inserter(articles));
    std::ranges::stable_sort(articles, {}, &FoundArticle::firstParagraph);
    std::vector<FoundArticle> chronicles = findChronicles(page, paragraphs, articles);
    std::ranges::move(chronicles, std::back_inserter(articles));
    std::ranges::stable_sort(articles, {}, &FoundArticle::firstParagraph);

    // Last, because the hash of a large file is computed beside the search.
    Document document;
    document.id = u"d-"_s + source.sha256().left(12);
    document.title = documentTitle(page);
    if (document.title.isEmpty()) {
        document.title = QFileInfo(fileName).completeBaseName();
    }
    document.file = QFileInfo(fileName).fileName();
    document.sha256 = source.sha256();
    document.characters = source.codePoints();

    listDamage(source, &extraction.rejections);
    std::vector<FoundPassage *> found;
    std::size_t lower = 0; // behind the article before
    for (FoundArticle &article : articles) {
        for (const FoundRejection &rejection : article.rejections) {
            extraction.rejections.push_back(rejectionFrom(rejection, source));
        }
        if (article.passages.empty()) {
            continue;
        }
        const QString title = articleTitle(page, paragraphs, article, lower);
        lower = article.lastParagraph + 1;
        for (FoundPassage &passage : article.passages) {
            Passage &own = extraction.passages.emplace_back();
            own.document = document.id;
            own.article = title;
            found.push_back(&passage);
        }
    }
    sideBySide(found.size(), page.lines.size(), [&](std::size_t i) {
        fillPassage(std::move(*found[i]), source, &extraction.passages[i]);
        extraction.passages[i].id = PassageIds::contentId(extraction.passages[i]);
    });
    for (Passage &passage : extraction.passages) {
        passage.id = ids->toldApart(passage.id);
    }
    extraction.documents.push_back(std::move(document));
    return extraction;
}

} // namespace

Extraction extract(const SourceText &source, const QString &fileName)
{
    PassageIds ids;
    return extractWith(source, fileName, &ids);
}

Result<Sources> extractFiles(const QStringList &paths)
{
    Sources sources;
    PassageIds ids;
    QSet<QString> digests;
    for (const QString &path : paths) {
        Result<SourceText> source = SourceText::read(path);
        if (!source) {
            return std::unexpected(source.error());
        }
        if (digests.contains(source->sha256())) {
            return fail(
                ErrorCode::BadUse, u"The same source is named twice. Name it once."_s, path);
        }
        digests.insert(source->sha256());
        Extraction one = extractWith(*source, path, &ids);
        Extraction &all = sources.extraction;
        std::ranges::move(one.documents, std::back_inserter(all.documents));
        std::ranges::move(one.passages, std::back_inserter(all.passages));
        std::ranges::move(one.rejections, std::back_inserter(all.rejections));
        sources.texts.push_back(std::move(*source));
    }
    return sources;
}

} // namespace zhixing
