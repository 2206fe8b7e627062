// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/reader_model.h"

#include "generation/lead.h"
#include "generation/wording.h"

#include <QFile>
#include <QRegularExpression>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

// A static library's resources are registered from outside every namespace.
static void initializeReadersResource()
{
    Q_INIT_RESOURCE(readers);
}

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::json;

namespace zhixing
{

namespace
{

/// The stem without lead and blanks; figures in digits and gaps are one character each.
QString shapeOf(const QString &stem)
{
    static const QRegularExpression digits(u"[0-9０-９]+"_s);
    static const QRegularExpression gap(u"（）|____"_s);
    QString shape = withoutLead(stem);
    shape.removeIf([](QChar c) { return c.isSpace(); });
    shape.replace(digits, u"0"_s).replace(gap, u"□"_s);
    return u'^' + shape + u'$';
}

double share(qsizetype count, qsizetype most)
{
    return static_cast<double>(std::min(count, most)) / static_cast<double>(most);
}

} // namespace

std::vector<std::pair<QString, double>> featuresOf(const Reading &reading)
{
    // How much a pair weighs beside the rest, found by leaving out one text after the other.
    constexpr double ofPairs = 3.0;
    constexpr double ofNames = 0.5;
    constexpr qsizetype longest = 60;
    constexpr qsizetype mostClauses = 4;
    constexpr qsizetype mostShared = 4;
    const QString shape = shapeOf(reading.stem);
    QSet<QString> grams;
    for (qsizetype at = 0; at < shape.size(); ++at) {
        grams.insert(shape.sliced(at, 1));
        if (at + 1 < shape.size()) {
            grams.insert(shape.sliced(at, 2));
        }
    }
    std::vector<std::pair<QString, double>> features;
    for (const QString &gram : std::as_const(grams)) {
        features.emplace_back(gram, ofPairs / std::sqrt(static_cast<double>(grams.size())));
    }
    const auto heading = bigramsOf(reading.heading);
    const auto own = bigramsOf(shape);
    const auto shared = std::ranges::count_if(
        heading, [&](quint32 pair) { return std::ranges::binary_search(own, pair); });
    features.emplace_back(u"#rule "_s + reading.rule, ofNames);
    features.emplace_back(u"#passage "_s + toString(reading.passage), ofNames);
    features.emplace_back(u"#length"_s, share(shape.size() - 2, longest));
    features.emplace_back(u"#clauses"_s, share(shape.count(u'，'), mostClauses));
    features.emplace_back(u"#heading"_s, share(shared, mostShared));
    features.emplace_back(u"#lead"_s, reading.stem.startsWith(u"关于") ? 1.0 : 0.0);
    features.emplace_back(u"#opens"_s, reading.opensPassage ? 1.0 : 0.0);
    // Sums of floating numbers depend on their order.
    std::ranges::sort(features);
    return features;
}

Result<ReaderModel> ReaderModel::parse(const QByteArray &content, const QString &fileName)
{
    try {
        const json file = json::parse(content.constBegin(), content.constEnd());
        if (!file.is_object() || file.value("format", "") != "zhixing.readers") {
            return fail(ErrorCode::Invalid,
                u"not a model of readers: it must begin with \"format\": \"zhixing.readers\", \"version\": 1"_s,
                fileName);
        }
        if (file.at("version") != 1) {
            return fail(ErrorCode::TooNew, u"\"version\" must be 1"_s, fileName);
        }
        ReaderModel model;
        model.m_limit = file.at("limit").get<double>();
        model.m_bias = file.at("bias").get<double>();
        for (const auto &[name, weight] : file.at("weights").items()) {
            model.m_weights.insert(QString::fromStdString(name), weight.get<double>());
        }
        for (const json &item : file.at("kept")) {
            model.m_kept.insert(QString::fromStdString(item.get<std::string>()));
        }
        return model;
    } catch (const json::exception &error) {
        const QString message = QString::fromUtf8(error.what());
        return fail(
            ErrorCode::Invalid, message.mid(message.indexOf(u"] "_s) + 1).trimmed(), fileName);
    }
}

double ReaderModel::doubt(const Reading &reading) const
{
    double sum = m_bias;
    for (const auto &[name, value] : featuresOf(reading)) {
        sum += value * m_weights.value(name, 0.0);
    }
    return 1.0 / (1.0 + std::exp(-sum));
}

Result<ReaderModel> builtinReaderModel()
{
    initializeReadersResource();
    QFile file(u":/readers/model.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable, file.errorString(), file.fileName());
    }
    return ReaderModel::parse(file.readAll(), file.fileName());
}

} // namespace zhixing
