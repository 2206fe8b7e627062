// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zhixing-search-bench [ISSUES...]: how long the search index takes to build and to answer, over 1
// and 1,000 issues of a synthetic corpus, or as many as are named. What is asked for is cut from
// the texts at random: 40 queries each of 1, 2, 3, 4 and 8 characters, and the commonest words.
// Times are wall time. It reports; it judges nothing.

#include "extraction/extractor.h"
#include "generation/generator.h"
#include "search/search_index.h"
#include "support/synthetic_corpus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr quint64 seed = 2021;
constexpr int queriesOfALength = 40;
constexpr int shown = 100;

std::optional<Bank> bankOf(int issues, const Lexicon &lexicon)
{
    const QTemporaryDir folder;
    QStringList paths;
    for (const QString &issue : syntheticCorpus(issues, seed).issues) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(paths.size(), 5, 10, QChar(u'0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(issue.toUtf8()) < 0) {
            return std::nullopt;
        }
        paths.append(file.fileName());
    }
    const auto sources = extractFiles(paths);
    if (!sources) {
        return std::nullopt;
    }
    QHash<QString, std::size_t> places;
    for (const Document &document : sources->extraction.documents) {
        places.insert(document.id, static_cast<std::size_t>(places.size()));
    }
    const auto bank = generate(
        sources->extraction, lexicon, [&](const QString &document, const TextPosition &position) {
            return sources->texts[places.value(document)].slice(position.start, position.end);
        });
    return bank ? std::optional(*bank) : std::nullopt;
}

QStringList queriesFor(const Bank &bank)
{
    std::mt19937_64 random(seed);
    QStringList queries {u"的"_s, u"党"_s, u"应当"_s, u"2021"_s, u"正确"_s, u"会议 记录"_s};
    for (const int length : {1, 2, 3, 4, 8}) {
        for (int i = 0; i < queriesOfALength; ++i) {
            const QString &text = bank.passages[random() % bank.passages.size()].text;
            const auto room
                = static_cast<std::size_t>(std::max<qsizetype>(1, text.size() - length));
            queries << text.mid(static_cast<qsizetype>(random() % room), length);
        }
    }
    return queries;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool measure(int issues, const Lexicon &lexicon)
{
    const auto bank = bankOf(issues, lexicon);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"search.sqlite"_s);
    QElapsedTimer timer;
    timer.start();
    const auto built = bank ? SearchIndex::build(path, *bank, {}) : fail(ErrorCode::Invalid, {});
    const double building = milliseconds(timer);
    timer.restart();
    const auto index = built ? SearchIndex::open(path, *bank) : fail(ErrorCode::Invalid, {});
    const double opening = milliseconds(timer);
    if (!index) {
        return false;
    }
    std::vector<double> times;
    for (const QString &query : queriesFor(*bank)) {
        timer.restart();
        if (!index->find(searchTerms(query), shown)) {
            return false;
        }
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    std::printf("SEARCH %d issues, %zu passages, %zu items: built in %.0f ms, opened in %.0f ms, "
                "%.2f MB, a query p50 %.2f ms, p99 %.2f ms, max %.2f ms\n",
        issues,
        bank->passages.size(),
        bank->items.size(),
        building,
        opening,
        static_cast<double>(QFileInfo(path).size()) / 1e6,
        times[times.size() / 2],
        times[times.size() * 99 / 100],
        times.back());
    std::fflush(stdout);
    return true;
}

int run(const QStringList &arguments)
{
    std::vector<int> sizes;
    for (const QString &argument : arguments.sliced(1)) {
        sizes.push_back(argument.toInt());
    }
    if (sizes.empty()) {
        sizes = {1, 1000};
    }
    const auto lexicon = builtinLexicon();
    if (!lexicon) {
        return 1;
    }
    for (const int issues : sizes) {
        if (issues <= 0 || !measure(issues, *lexicon)) {
            std::fprintf(stderr, "%d issues could not be measured\n", issues);
            return 1;
        }
    }
    return 0;
}

} // namespace

} // namespace zhixing

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return zhixing::run(QCoreApplication::arguments());
}
