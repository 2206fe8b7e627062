// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// zhixing-train-readers [--check] JUDGED.tsv MODEL.json [KEPT.csv]...
// Learns from first judgements which items readers would not keep, writes the model that the
// program carries, and prints what it is worth on texts it has not seen: each text in turn is left
// out. With --check it writes nothing and fails when the model at MODEL.json is another.

#include "generation/reader_model.h"

#include <QFile>
#include <QHash>
#include <QMap>
#include <QSaveFile>
#include <QStringList>
#include <QTextStream>
#include <linear.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

// Found on the texts left out; see README.md here.
constexpr double limitOfEvents = 0.05;
constexpr double limitOfOthers = 0.15;
constexpr double cost = 1.0;
constexpr int fewestUses = 3; ///< what is rarer tells nothing
constexpr double leastWeight = 0.03;

struct Judged {
    QString text;
    bool isFaulty = false;
    Reading reading;
    std::vector<std::pair<QString, double>> features;
};

struct Learned {
    double bias = 0;
    QMap<QString, double> weights;
};

/// What is learned apart: an event is doubted for its deed, a rule for its wording.
struct Part {
    const char *name;
    double limit;
    bool isOfEvents;
};
constexpr std::array parts {
    Part {"events", limitOfEvents, true}, Part {"others", limitOfOthers, false}};

bool belongsTo(const Part &part, const Judged &item)
{
    return (item.reading.passage == PassageKind::Chronicle) == part.isOfEvents;
}

/// 判断, 单选 and 填空 ask a sentence, which has a wording; of the rest only the rule is judged.
bool asksOne(const Judged &item)
{
    return QStringLiteral("JSC").contains(item.reading.rule.front());
}

std::optional<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        QTextStream(stderr) << path << ": " << file.errorString() << '\n';
        return std::nullopt;
    }
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// One row an item: text, faulty, rule, passage, opens, heading, stem.
std::optional<std::vector<Judged>> readJudged(const QString &path)
{
    const auto lines = linesOf(path);
    if (!lines) {
        return std::nullopt;
    }
    std::vector<Judged> judged;
    for (qsizetype i = 1; i < lines->size(); ++i) {
        if (lines->at(i).isEmpty()) {
            continue;
        }
        const QStringList cells = lines->at(i).split(u'\t');
        constexpr qsizetype columns = 7;
        const auto kind = cells.size() == columns ? passageKindFromString(cells[3]) : std::nullopt;
        if (!kind) {
            QTextStream(stderr) << path << ", line " << i + 1
                                << ": seven cells and the kind of a passage are needed\n";
            return std::nullopt;
        }
        Judged item {cells[0],
            cells[1] == u"1",
            {cells[6], cells[2], *kind, cells[5], cells[4] == u"1"},
            {}};
        item.features = featuresOf(item.reading);
        judged.push_back(std::move(item));
    }
    return judged;
}

/// Items that not fewer readers kept than refused, and none found a wrong or a second key in.
std::optional<std::set<QString>> readKept(const QStringList &paths)
{
    QHash<QString, int> balance;
    std::set<QString> kept;
    for (const QString &path : paths) {
        const auto lines = linesOf(path);
        if (!lines) {
            return std::nullopt;
        }
        for (qsizetype i = 1; i < lines->size(); ++i) {
            if (lines->at(i).isEmpty()) {
                continue;
            }
            const QStringList cells = lines->at(i).split(u',');
            constexpr qsizetype columns = 11;
            if (cells.size() != columns) {
                QTextStream(stderr) << path << ", line " << i + 1
                                    << ": item, reader and nine criteria are needed\n";
                return std::nullopt;
            }
            constexpr int never = 100;
            const QStringList criteria = cells.sliced(2);
            const bool isCritical = criteria[0] == u"0" || criteria[1] == u"0";
            balance[cells[0]] += isCritical ? -never : criteria.contains(u"0") ? -1 : 1;
        }
    }
    for (const auto [item, votes] : balance.asKeyValueRange()) {
        if (votes >= 0) {
            kept.insert(item);
        }
    }
    return kept;
}

Learned learn(const std::vector<const Judged *> &items)
{
    QHash<QString, int> uses;
    for (const Judged *item : items) {
        for (const auto &feature : item->features) {
            ++uses[feature.first];
        }
    }
    QStringList names;
    for (const auto [name, count] : uses.asKeyValueRange()) {
        if (count >= fewestUses) {
            names.append(name);
        }
    }
    names.sort();
    QHash<QString, int> place;
    for (const QString &name : names) {
        place.insert(name, static_cast<int>(place.size()) + 1);
    }
    const int biasAt = static_cast<int>(names.size()) + 1;
    std::vector<std::vector<feature_node>> rows;
    std::vector<double> labels;
    for (const Judged *item : items) {
        std::vector<feature_node> row;
        for (const auto &[name, value] : item->features) {
            if (const int at = place.value(name)) {
                row.push_back({at, value});
            }
        }
        std::ranges::sort(row, {}, &feature_node::index);
        row.push_back({biasAt, 1.0});
        row.push_back({-1, 0.0});
        rows.push_back(std::move(row));
        labels.push_back(item->isFaulty ? 1.0 : -1.0);
    }
    std::vector<feature_node *> nodes;
    for (auto &row : rows) {
        nodes.push_back(row.data());
    }
    problem task {};
    task.l = static_cast<int>(rows.size());
    task.n = biasAt;
    task.y = labels.data();
    task.x = nodes.data();
    task.bias = 1.0;
    parameter how {};
    how.solver_type = L2R_LR;
    how.C = cost;
    how.eps = 1e-6;
    how.p = 0.1;
    set_print_string_function([](const char *) { });
    ::model *trained = train(&task, &how);
    Learned learned;
    const double sign = trained->label[0] == 1 ? 1.0 : -1.0;
    learned.bias = sign * trained->w[biasAt - 1];
    for (const QString &name : names) {
        learned.weights.insert(name, sign * trained->w[place.value(name) - 1]);
    }
    free_and_destroy_model(&trained);
    return learned;
}

double rounded(double value)
{
    constexpr double steps = 1000;
    return std::round(value * steps) / steps;
}

/// Rules of which readers have read some items and kept fewer than three in four.
std::set<QString> distrustedRules(const std::vector<const Judged *> &items)
{
    constexpr int fewestRead = 3;
    constexpr double leastKept = 0.75;
    struct Record {
        int read = 0;
        int kept = 0;
    };
    QMap<QString, Record> records;
    for (const Judged *item : items) {
        Record &record = records[item->reading.rule];
        ++record.read;
        record.kept += item->isFaulty ? 0 : 1;
    }
    std::set<QString> rules;
    for (const auto [rule, record] : records.asKeyValueRange()) {
        if (record.read >= fewestRead && record.kept < leastKept * record.read) {
            rules.insert(rule);
        }
    }
    return rules;
}

nlohmann::ordered_json listOf(const std::set<QString> &words)
{
    auto list = nlohmann::ordered_json::array();
    for (const QString &word : words) {
        list.push_back(word.toStdString());
    }
    return list;
}

nlohmann::ordered_json modelOf(
    const std::vector<const Judged *> &items, const std::set<QString> &kept)
{
    nlohmann::ordered_json file;
    file["format"] = "zhixing.readers";
    file["version"] = 2;
    for (const Part &part : parts) {
        std::vector<const Judged *> own;
        std::ranges::copy_if(items, std::back_inserter(own), [&](const Judged *item) {
            return belongsTo(part, *item) && asksOne(*item);
        });
        const Learned learned = learn(own);
        auto &json = file[part.name];
        json["limit"] = part.limit;
        json["bias"] = rounded(learned.bias);
        auto &weights = json["weights"] = nlohmann::ordered_json::object();
        for (const auto [name, weight] : learned.weights.asKeyValueRange()) {
            if (std::abs(weight) >= leastWeight) {
                weights[name.toStdString()] = rounded(weight);
            }
        }
    }
    file["distrusted"] = listOf(distrustedRules(items));
    file["kept"] = listOf(kept);
    return file;
}

struct Tally {
    int read = 0;
    int sound = 0;
    int kept = 0;
    int keptSound = 0;

    void add(bool isSound, bool isKept)
    {
        ++read;
        sound += isSound ? 1 : 0;
        kept += isKept ? 1 : 0;
        keptSound += isSound && isKept ? 1 : 0;
    }
    [[nodiscard]] QString text() const
    {
        const auto percent = [](int part, int whole) {
            return QString::number(100.0 * part / std::max(whole, 1), 'f', 1) + u" %"_s;
        };
        return u"%1 read, %2 usable; %3 kept (%4), %5 usable"_s.arg(read)
            .arg(percent(sound, read))
            .arg(kept)
            .arg(percent(kept, read), percent(keptSound, kept));
    }
};

/// What is kept of texts that the model has not seen, and how much of that readers kept.
void printLeftOut(const std::vector<Judged> &judged)
{
    QTextStream out(stdout);
    std::set<QString> texts;
    for (const Judged &item : judged) {
        texts.insert(item.text);
    }
    Tally all;
    std::array<Tally, parts.size()> byPart;
    for (const QString &text : texts) {
        std::vector<const Judged *> others;
        for (const Judged &item : judged) {
            if (item.text != text) {
                others.push_back(&item);
            }
        }
        const auto model
            = ReaderModel::parse(QByteArray::fromStdString(modelOf(others, {}).dump()), text);
        Tally own;
        for (const Judged &item : judged) {
            if (item.text != text || !model) {
                continue;
            }
            const bool isKept = model->isTrusted(item.reading.rule)
                && (!asksOne(item) || model->isTrusted(item.reading));
            own.add(!item.isFaulty, isKept);
            all.add(!item.isFaulty, isKept);
            for (std::size_t part = 0; part < parts.size(); ++part) {
                if (belongsTo(parts.at(part), item)) {
                    byPart.at(part).add(!item.isFaulty, isKept);
                }
            }
        }
        out << "LEFT OUT " << text << ": " << own.text() << '\n';
    }
    for (std::size_t part = 0; part < parts.size(); ++part) {
        out << "LEFT OUT " << parts.at(part).name << ": " << byPart.at(part).text() << '\n';
    }
    out << "LEFT OUT all: " << all.text() << '\n';
}

bool write(const nlohmann::ordered_json &model, const QString &path)
{
    QSaveFile saved(path);
    const QByteArray text = QByteArray::fromStdString(model.dump(1)) + '\n';
    if (!saved.open(QIODevice::WriteOnly) || saved.write(text) != text.size() || !saved.commit()) {
        QTextStream(stderr) << path << ": " << saved.errorString() << '\n';
        return false;
    }
    return true;
}

/// Another processor may round another way, and no more.
bool isSame(const nlohmann::ordered_json &model, const QString &path)
{
    constexpr double slack = leastWeight + 0.02; // one that is left out there may be written here
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << path << ": " << file.errorString() << '\n';
        return false;
    }
    const auto there = nlohmann::ordered_json::parse(file.readAll().toStdString(), nullptr, false);
    const bool isModel = there.is_object()
        && std::ranges::all_of(std::array {"events", "others", "distrusted", "kept"},
            [&](const char *key) { return there.contains(key); });
    if (!isModel) {
        QTextStream(stderr) << path
                            << ": not a model of readers; train it (tests/readers/README.md)\n";
        return false;
    }
    const auto differs = [](double one, double other) {
        return std::abs(one - other) > slack;
    };
    QString difference;
    if (there.at("distrusted") != model.at("distrusted") || there.at("kept") != model.at("kept")) {
        difference = u"the rules distrusted or the items kept"_s;
    }
    for (const Part &part : parts) {
        const auto &ours = model.at(part.name);
        const auto &theirs = there.at(part.name);
        if (ours.at("limit") != theirs.at("limit") || differs(ours.at("bias"), theirs.at("bias"))) {
            difference = u"limit or bias"_s;
        }
        for (const auto &[some, others] :
            {std::pair {&ours, &theirs}, std::pair {&theirs, &ours}}) {
            for (const auto &[name, weight] : some->at("weights").items()) {
                if (differs(others->at("weights").value(name, 0.0), weight)) {
                    difference = QString::fromStdString(name);
                }
            }
        }
    }
    if (!difference.isEmpty()) {
        QTextStream(stderr) << path << ": not what its judgements give: " << difference
                            << "; train it anew (tests/readers/README.md)\n";
    }
    return difference.isEmpty();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const bool isCheck = arguments.removeAll(u"--check"_s) > 0;
    if (arguments.size() < 2) {
        QTextStream(stderr)
            << "usage: zhixing-train-readers [--check] JUDGED.tsv MODEL.json [KEPT.csv]...\n";
        return 2;
    }
    const auto judged = readJudged(arguments[0]);
    const auto kept = readKept(arguments.sliced(2));
    if (!judged || !kept) {
        return 1;
    }
    std::vector<const Judged *> all;
    for (const Judged &item : *judged) {
        all.push_back(&item);
    }
    const auto model = modelOf(all, *kept);
    if (!(isCheck ? isSame(model, arguments[1]) : write(model, arguments[1]))) {
        return 1;
    }
    printLeftOut(*judged);
    return 0;
}
