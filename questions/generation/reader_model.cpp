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

/// What happened, of a stem that asks or states its year: ____年，…。 and …是在（　）。
QString deedOf(QString stem)
{
    static const QRegularExpression asked(
        u"^____年(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)?，|(?:是在|，时间是)(?:（[\\s\\x{3000}]*）|\\d{4}年)(?=。?$)"_s);
    return stem.remove(asked);
}

/// The stem without lead and blanks; figures in digits and gaps are one character each.
QString shapeOf(const Reading &reading)
{
    static const QRegularExpression digits(u"[0-9０-９]+"_s);
    static const QRegularExpression gap(u"（）|____"_s);
    QString shape = withoutLead(reading.stem);
    if (reading.passage == PassageKind::Chronicle) {
        shape = deedOf(shape);
    }
    shape.removeIf([](QChar c) { return c.isSpace(); });
    shape.replace(digits, u"0"_s).replace(gap, u"□"_s);
    return u'^' + shape + u'$';
}

/// A body founded, renamed or merged, a document issued, something opened, a first of its kind.
bool isLandmark(const QString &deed)
{
    static const QRegularExpression cue(
        u"(?:印发|出台|发布|制定|颁布|下发|公布|批准|通过|修订)[^，]{0,8}《|成立|组建|设立|挂牌|首[次届个例家批台]|第一|建成|投用|启用|竣工|投产|落成|开通|投运|通车|更名|改称|改为|划归|并入|撤销|分设|合并"_s);
    return cue.match(deed).hasMatch();
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
    const QString shape = shapeOf(reading);
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
    const auto shared
        = static_cast<qsizetype>(sharedPairs(bigramsOf(reading.heading), bigramsOf(shape)));
    if (reading.passage == PassageKind::Chronicle) {
        features.emplace_back(u"#landmark"_s, isLandmark(shape) ? 1.0 : 0.0);
    } else {
        features.emplace_back(u"#rule "_s + reading.rule, ofNames);
        features.emplace_back(u"#passage "_s + toString(reading.passage), ofNames);
    }
    features.emplace_back(u"#length"_s, share(shape.size() - 2, longest));
    features.emplace_back(u"#clauses"_s, share(shape.count(u'，'), mostClauses));
    features.emplace_back(u"#heading"_s, share(shared, mostShared));
    features.emplace_back(u"#lead"_s, reading.stem.startsWith(u"关于") ? 1.0 : 0.0);
    features.emplace_back(u"#said"_s, reading.stem.contains(u"（上文：") ? 1.0 : 0.0);
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
                u"not a model of readers: it must begin with \"format\": \"zhixing.readers\", \"version\": 2"_s,
                fileName);
        }
        if (file.at("version") != 2) {
            return fail(ErrorCode::Invalid, u"\"version\" must be 2"_s, fileName);
        }
        ReaderModel model;
        for (const auto &[name, regression] :
            {std::pair {"events", &model.m_events}, std::pair {"others", &model.m_others}}) {
            const json &part = file.at(name);
            regression->limit = part.at("limit").get<double>();
            regression->bias = part.at("bias").get<double>();
            for (const auto &[feature, weight] : part.at("weights").items()) {
                regression->weights.insert(QString::fromStdString(feature), weight.get<double>());
            }
        }
        for (const auto &[name, words] :
            {std::pair {"distrusted", &model.m_distrusted}, std::pair {"kept", &model.m_kept}}) {
            for (const json &word : file.at(name)) {
                words->insert(QString::fromStdString(word.get<std::string>()));
            }
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
    const Regression &regression = of(reading.passage);
    double sum = regression.bias;
    for (const auto &[name, value] : featuresOf(reading)) {
        sum += value * regression.weights.value(name, 0.0);
    }
    return 1.0 / (1.0 + std::exp(-sum));
}

double ReaderModel::limit(PassageKind passage) const
{
    return of(passage).limit;
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
