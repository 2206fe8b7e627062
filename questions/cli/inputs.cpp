// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputs.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <algorithm>

namespace zhixing
{

Result<Lexicon> lexiconWith(const QStringList &files)
{
    auto lexicon = builtinLexicon();
    for (const QString &name : files) {
        if (!lexicon) {
            break;
        }
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::Unreadable, file.errorString(), name);
        }
        lexicon = extendedLexicon(std::move(*lexicon), file.readAll(), name);
    }
    return lexicon;
}

SourceReader readerOf(const Sources &sources)
{
    QHash<QString, std::size_t> places;
    for (const Document &document : sources.extraction.documents) {
        places.insert(document.id, static_cast<std::size_t>(places.size()));
    }
    return [&sources, places](const QString &document, const TextPosition &position) {
        const auto place = places.constFind(document);
        return place == places.constEnd()
            ? QString()
            : sources.texts[*place].slice(position.start, position.end);
    };
}

Result<Bank> bankOf(const Sources &sources, const Lexicon &lexicon)
{
    const auto readers = builtinReaderModel();
    if (!readers) {
        return std::unexpected(readers.error());
    }
    return generate(sources.extraction, lexicon, readerOf(sources), &*readers);
}

Result<void> saveFile(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        return fail(ErrorCode::Unwritable, file.errorString(), path);
    }
    return {};
}

bool isAmong(const QString &output, const QStringList &sources)
{
    const QFileInfo written(output);
    return written.exists() && std::ranges::any_of(sources, [&](const QString &source) {
        return QFileInfo(source).canonicalFilePath() == written.canonicalFilePath();
    });
}

} // namespace zhixing
