// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/extractor.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

Extraction extract(const SourceText &source, const QString &fileName)
{
    Extraction extraction;
    Document document;
    document.id = u"d-"_s + source.sha256().left(12);
    document.title = QFileInfo(fileName).completeBaseName();
    document.file = QFileInfo(fileName).fileName();
    document.sha256 = source.sha256();
    document.characters = source.codePoints();
    extraction.documents.push_back(std::move(document));
    return extraction;
}

Result<Extraction> extractFiles(const QStringList &paths)
{
    Extraction all;
    for (const QString &path : paths) {
        const Result<SourceText> source = SourceText::read(path);
        if (!source)
            return std::unexpected(source.error());
        Extraction one = extract(*source, path);
        std::ranges::move(one.documents, std::back_inserter(all.documents));
        std::ranges::move(one.passages, std::back_inserter(all.passages));
        std::ranges::move(one.rejections, std::back_inserter(all.rejections));
    }
    return all;
}

} // namespace zhixing
