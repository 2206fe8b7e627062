// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sources.h"

#include "extraction/extractor.h"

#include <QSet>

#include <iterator>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

Result<Sources> readSources(const QStringList &paths)
{
    Sources sources;
    QSet<QString> digests;
    QSet<QString> ids;
    for (const auto &path : paths) {
        auto text = SourceText::read(path);
        if (!text) {
            return std::unexpected(text.error());
        }
        if (digests.contains(text->sha256())) {
            return fail(ErrorCode::BadUse, u"the same source is named twice; name it once"_s, path);
        }
        digests.insert(text->sha256());

        auto one = extract(*text, path);
        for (auto &passage : one.passages) {
            // The same passage printed in two sources: both stay, told apart like two prints in one
            // source.
            const auto base = passage.id;
            for (int copy = 2; ids.contains(passage.id); ++copy) {
                passage.id = base + u"-%1"_s.arg(copy);
            }
            ids.insert(passage.id);
        }
        auto &all = sources.extraction;
        std::ranges::move(one.documents, std::back_inserter(all.documents));
        std::ranges::move(one.passages, std::back_inserter(all.passages));
        std::ranges::move(one.rejections, std::back_inserter(all.rejections));
        sources.texts.push_back(std::move(*text));
    }
    return sources;
}

} // namespace zhixing
