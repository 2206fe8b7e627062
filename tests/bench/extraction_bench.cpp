// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zhixing-bench [--seed FILE] [--seed-only] [benchmark options]: how fast a study text becomes
// passages and a bank, beside `wc -m` and ICU's word iterator over the same bytes, in one run on
// one machine. Figures are megabytes (10^6) of the file a second. It reports; it judges nothing.

#include "bank/bank_json.h"
#include "bank/printed.h"
#include "child_process.h"
#include "extraction/extractor.h"
#include "generation/generator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <map>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// A text that takes the tool longer is the last one measured.
constexpr std::chrono::duration<double> slowestStep {60};

/// One text to measure: the seed, or the seed many times over.
struct Sample {
    std::string name;
    QString path;
    double megabytes = 0;
    double extractPeak = 0; ///< megabytes, of zhixing-bank extract
    double buildPeak = 0; ///< megabytes, of zhixing-bank build
    double extractWall = 0; ///< seconds, of the whole process
    double buildWall = 0;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The seed over and over up to `bytes`, whole issues only; empty path if the disk is full.
Sample repeated(const QString &seed, qint64 bytes, const std::string &name, const QString &folder)
{
    const auto issue = contentOf(seed);
    QFile file(folder + u"/%1.txt"_s.arg(QString::fromStdString(name)));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    for (qint64 written = 0; written < bytes; written += issue.size() + 1) {
        if (file.write(issue) != issue.size() || !file.putChar('\n')) {
            return {};
        }
    }
    return {.name = name, .path = file.fileName(), .megabytes = double(file.size()) / 1e6};
}

std::optional<Bank> build(const SourceText &text, const QString &path, const Lexicon &lexicon)
{
    const auto extraction = extract(text, path);
    auto bank
        = generate(extraction, lexicon, [&text](const QString &, const TextPosition &position) {
              return text.slice(position.start, position.end);
          });
    if (!bank) {
        return std::nullopt;
    }
    CodePointCursor cursor(text.text());
    for (auto &passage : bank->passages) {
        passage.printed = printedSlices(passage, text.text(), cursor);
    }
    return std::move(*bank);
}

void measureExtraction(benchmark::State &state, const Sample &sample)
{
    for (auto _ : state) {
        const auto text = SourceText::read(sample.path);
        if (!text) {
            state.SkipWithError("the text cannot be read");
            return;
        }
        const auto extraction = extract(*text, sample.path);
        state.counters["passages"] = double(extraction.passages.size());
    }
}

void measureBuild(benchmark::State &state, const Sample &sample)
{
    const auto lexicon = builtinLexicon();
    for (auto _ : state) {
        const auto text = SourceText::read(sample.path);
        const auto bank = text && lexicon ? build(*text, sample.path, *lexicon) : std::nullopt;
        if (!bank) {
            state.SkipWithError("no bank could be built");
            return;
        }
        const auto json = bankToJson(*bank);
        benchmark::DoNotOptimize(json.size());
        state.counters["items"] = double(bank->items.size());
    }
}

void measureWordCount(benchmark::State &state, const Sample &sample)
{
    for (auto _ : state) {
        const auto run = runChild({"wc", "-m", sample.path.toStdString()});
        if (!run || run->exitCode != 0) {
            state.SkipWithError("wc could not be run");
            return;
        }
    }
}

void measureWordIterator(benchmark::State &state, const Sample &sample)
{
    for (auto _ : state) {
        const auto raw = contentOf(sample.path);
        const auto text = icu::UnicodeString::fromUTF8({raw.constData(), std::int32_t(raw.size())});
        auto problem = U_ZERO_ERROR;
        const std::unique_ptr<icu::BreakIterator> words(
            icu::BreakIterator::createWordInstance(icu::Locale::getChina(), problem));
        if (U_FAILURE(problem)) {
            state.SkipWithError("ICU has no word iterator");
            return;
        }
        words->setText(text);
        double count = 0;
        while (words->next() != icu::BreakIterator::DONE) {
            ++count;
        }
        state.counters["words"] = count;
    }
}

/// Keeps the fastest run of each benchmark, in seconds, for the ratios.
class FastestReporter : public benchmark::ConsoleReporter
{
public:
    FastestReporter()
        : ConsoleReporter(OO_None)
    {
    }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        std::vector<Run> measured;
        for (const auto &run : runs) {
            // Not the means and deviations of two or five runs.
            if (run.run_type != Run::RT_Iteration) {
                continue;
            }
            measured.push_back(run);
            if (!run.error_occurred) {
                const double seconds = run.real_accumulated_time / double(run.iterations);
                const auto [place, isNew]
                    = m_seconds.try_emplace(run.run_name.function_name, seconds);
                if (!isNew && seconds < place->second) {
                    place->second = seconds;
                }
            }
        }
        if (!measured.empty()) {
            ConsoleReporter::ReportRuns(measured);
        }
    }

    /// 0 if it did not run.
    [[nodiscard]] double seconds(const std::string &benchmark) const
    {
        const auto found = m_seconds.find(benchmark);
        return found == m_seconds.end() ? 0 : found->second;
    }

private:
    std::map<std::string, double> m_seconds;
};

using Measure = void (*)(benchmark::State &, const Sample &);

void registerAll(const std::vector<Sample> &samples)
{
    const std::vector<std::pair<std::string, Measure>> measures {
        {"extract", measureExtraction},
        {"build", measureBuild},
        {"wc -m", measureWordCount},
        {"ICU words", measureWordIterator},
    };
    for (const auto &sample : samples) {
        for (const auto &[name, measure] : measures) {
            auto *registered = benchmark::RegisterBenchmark((name + ", " + sample.name).c_str(),
                [measure, &sample](benchmark::State &state) { measure(state, sample); });
            registered->Unit(benchmark::kMillisecond)->UseRealTime();
            // A large text takes seconds a time; the fastest of a few is what the machine can do.
            if (sample.megabytes > 100) {
                registered->Iterations(1)->Repetitions(2);
            } else if (sample.megabytes > 5) {
                registered->Iterations(1)->Repetitions(5);
            }
        }
    }
}

/// Peak memory of the tool itself. Comes before anything large is held here, since a child starts
/// with its parent's peak.
void measureMemory(Sample &sample, const QString &folder)
{
    const std::string tool = ZHIXING_BANK_TOOL;
    const auto path = sample.path.toStdString();
    if (const auto run = runChild({tool, "extract", path}); run && run->exitCode == 0) {
        sample.extractPeak = run->peakMegabytes;
        sample.extractWall = run->wall.count();
    }
    const auto bank = (folder + u"/bank.json"_s).toStdString();
    if (const auto run = runChild({tool, "build", path, "-o", bank}); run && run->exitCode == 0) {
        sample.buildPeak = run->peakMegabytes;
        sample.buildWall = run->wall.count();
    }
    QFile::remove(QString::fromStdString(bank));
}

void printRatio(const char *what, double ratio, const char *goal)
{
    std::printf("  %-46s %8.2f   goal %s\n", what, ratio, goal);
}

void printRatios(const std::vector<Sample> &samples, const FastestReporter &reporter)
{
    const auto speed = [&](const char *name, const Sample &sample) {
        const double seconds = reporter.seconds(name + (", " + sample.name));
        return seconds > 0 ? sample.megabytes / seconds : 0;
    };
    for (const auto &sample : samples) {
        std::printf("\n%s: %.2f MB\n", sample.name.c_str(), sample.megabytes);
        for (const char *name : {"extract", "build", "wc -m", "ICU words"}) {
            std::printf("  %-46s %8.1f MB/s\n", name, speed(name, sample));
        }
        std::printf("  %-46s %8.3f s, %.0f MB\n",
            "zhixing-bank extract, whole process",
            sample.extractWall,
            sample.extractPeak);
        std::printf("  %-46s %8.3f s, %.0f MB\n",
            "zhixing-bank build, whole process",
            sample.buildWall,
            sample.buildPeak);
        if (speed("wc -m", sample) > 0 && speed("ICU words", sample) > 0) {
            printRatio("RATIO extraction speed / wc -m",
                speed("extract", sample) / speed("wc -m", sample),
                ">= 0.50");
            printRatio("RATIO extraction and build speed / ICU words",
                speed("build", sample) / speed("ICU words", sample),
                ">= 1.00");
        }
        // A small text's memory is the program's own.
        if (sample.megabytes > 5) {
            printRatio("RATIO peak memory of extract / file",
                sample.extractPeak / sample.megabytes,
                "<  6.00");
            printRatio("RATIO peak memory of build / file",
                sample.buildPeak / sample.megabytes,
                "<  6.00");
        }
    }
    const auto milliseconds = [&](const Sample &sample) {
        return 1000 * reporter.seconds("build, " + sample.name);
    };
    std::printf("\n");
    printRatio("SEED whole, ms", milliseconds(samples.front()), "<  50");
    if (samples.size() == 3) {
        const double grown = samples[2].megabytes / samples[1].megabytes;
        for (const std::string name : {"extract", "build"}) {
            const double slower = reporter.seconds(name + ", " + samples[2].name)
                / reporter.seconds(name + ", " + samples[1].name);
            printRatio(("LINEAR " + name + ": time / size, large to small").c_str(),
                slower / grown,
                "~  1.00");
        }
    }
}

int run(QStringList arguments)
{
    QString seed = QStringLiteral(ZHIXING_DATA "/sources/jilin-jiguan-dangjian-2021-08.txt");
    if (const auto at = arguments.indexOf(u"--seed"_s); at > 0 && at + 1 < arguments.size()) {
        seed = arguments[at + 1];
    }
    QTemporaryDir folder;
    std::vector<Sample> samples {
        {.name = "seed", .path = seed, .megabytes = double(QFileInfo(seed).size()) / 1e6}};
    if (!arguments.contains(u"--seed-only"_s)) {
        samples.push_back(repeated(seed, 20'000'000, "20 MB", folder.path()));
        samples.push_back(repeated(seed, 200'000'000, "200 MB", folder.path()));
    }
    for (std::size_t i = 0; i < samples.size(); ++i) {
        auto &sample = samples[i];
        if (sample.megabytes <= 0) {
            std::fprintf(stderr, "a text to measure could not be read or written\n");
            return 1;
        }
        std::fprintf(stderr, "memory of zhixing-bank, %s\n", sample.name.c_str());
        measureMemory(sample, folder.path());
        if (i > 0 && sample.buildWall > slowestStep.count()) {
            std::printf("%s took %.0f s: larger texts are left out\n",
                sample.name.c_str(),
                sample.buildWall);
            samples.resize(i + 1);
        }
    }
    registerAll(samples);
    FastestReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    printRatios(samples, reporter);
    return 0;
}

} // namespace

} // namespace zhixing

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    const QCoreApplication application(argc, argv);
    return zhixing::run(QCoreApplication::arguments());
}
