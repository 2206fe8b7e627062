// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zhixing-growth [ISSUES...]: how building a bank grows with the corpus, over 1, 10, 100 and 1,000
// issues of a synthetic one, or as many as are named. Time is the processor's, so that a busy
// machine tells the same; memory is the peak of the tool itself. It reports; it judges nothing.

#include "bank/bank_json.h"
#include "child_process.h"
#include "extraction/extractor.h"
#include "generation/corpus.h"
#include "generation/generator.h"
#include "support/synthetic_corpus.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr quint64 seed = 2021;

struct Measured {
    int issues = 0;
    double megabytes = 0;
    std::size_t passages = 0;
    std::size_t facts = 0;
    std::size_t items = 0;
    double extraction = 0; ///< seconds
    double generation = 0;
    double peak = 0; ///< megabytes
    [[nodiscard]] double perIssue() const
    {
        return (extraction + generation) / issues;
    }
};

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

QStringList written(const SyntheticCorpus &corpus, const QString &folder)
{
    QStringList paths;
    for (const QString &issue : corpus.issues) {
        QFile file(folder + u"/%1.txt"_s.arg(paths.size(), 5, 10, QChar(u'0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(issue.toUtf8()) < 0) {
            return {};
        }
        paths.append(file.fileName());
    }
    return paths;
}

std::optional<Measured> measured(int issues, const Lexicon &lexicon)
{
    const QTemporaryDir folder;
    const QStringList paths = written(syntheticCorpus(issues, seed), folder.path());
    if (paths.isEmpty()) {
        return std::nullopt;
    }
    Measured result;
    result.issues = issues;
    // Before anything large is held here: a child starts with its parent's peak.
    std::vector<std::string> command {ZHIXING_BANK_TOOL, "build"};
    for (const QString &path : paths) {
        result.megabytes += static_cast<double>(QFile(path).size()) / 1e6;
        command.push_back(path.toStdString());
    }
    command.insert(command.end(), {"-o", (folder.path() + u"/bank.json"_s).toStdString()});
    if (const auto run = runChild(command); run && run->exitCode == 0) {
        result.peak = run->peakMegabytes;
    }

    double start = processorSeconds();
    const auto sources = extractFiles(paths);
    if (!sources) {
        return std::nullopt;
    }
    result.extraction = processorSeconds() - start;
    QHash<QString, std::size_t> places;
    for (const Document &document : sources->extraction.documents) {
        places.insert(document.id, static_cast<std::size_t>(places.size()));
    }
    start = processorSeconds();
    const auto bank = generate(
        sources->extraction, lexicon, [&](const QString &document, const TextPosition &position) {
            return sources->texts[places.value(document)].slice(position.start, position.end);
        });
    if (!bank) {
        return std::nullopt;
    }
    result.generation = processorSeconds() - start;
    result.passages = bank->passages.size();
    result.items = bank->items.size();
    result.facts = Corpus(bank->passages, lexicon).units().size();
    return result;
}

int run(const QStringList &arguments)
{
    std::vector<int> sizes;
    for (const QString &argument : arguments.sliced(1)) {
        sizes.push_back(argument.toInt());
    }
    if (sizes.empty()) {
        sizes = {1, 10, 100, 1000};
    }
    const auto lexicon = builtinLexicon();
    if (!lexicon) {
        return 1;
    }
    // Patterns are compiled at their first use.
    (void)measured(1, *lexicon);
    std::printf("%7s %7s %9s %8s %7s %11s %11s %10s %9s %9s\n",
        "issues",
        "MB",
        "passages",
        "facts",
        "items",
        "extract s",
        "generate s",
        "ms/issue",
        "facts/s",
        "peak MB");
    std::vector<Measured> all;
    for (const int issues : sizes) {
        const auto result = issues > 0 ? measured(issues, *lexicon) : std::nullopt;
        if (!result) {
            std::fprintf(stderr, "%d issues could not be measured\n", issues);
            return 1;
        }
        std::printf("%7d %7.2f %9zu %8zu %7zu %11.3f %11.3f %10.2f %9.0f %9.0f\n",
            result->issues,
            result->megabytes,
            result->passages,
            result->facts,
            result->items,
            result->extraction,
            result->generation,
            1000 * result->perIssue(),
            static_cast<double>(result->facts) / (result->extraction + result->generation),
            result->peak);
        std::fflush(stdout);
        all.push_back(*result);
    }
    for (std::size_t i = 1; i < all.size(); ++i) {
        std::printf("GROWTH time per issue, %d issues / %d issues: %.2f\n",
            all[i].issues,
            all[i - 1].issues,
            all[i].perIssue() / all[i - 1].perIssue());
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
