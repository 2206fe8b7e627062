// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/bundles/bundle_samples.h"

#include "bank/bank_json.h"
#include "questions/assessment/sample_bank.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int wordings = 40;

/// Fixtures that cannot be made prove nothing.
template <typename T>
T require(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().where), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// The first is a 简答, which its learner marks; the others are 单选.
QByteArray wordingOf(int number)
{
    Item item = number == 0 ? clozeItem(u"sa0"_s, {u"先看天色"_s, u"再点人数"_s})
                            : singleChoiceItem(u"sc%1"_s.arg(number));
    item.kind = number == 0 ? ItemKind::ShortAnswer : item.kind;
    item.stem = u"渡口第%1问：开船之前先看什么？"_s.arg(number);
    return itemToJson(item);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Hashed once: large samples ask for them a million times.
const QStringList &wordingHashes()
{
    static const QStringList hashes = [] {
        QStringList all;
        for (int number = 0; number < wordings; ++number) {
            all.append(hashOf(wordingOf(number)));
        }
        return all;
    }();
    return hashes;
}

QJsonObject attemptOf(const SampleAttempt &attempt)
{
    constexpr qint64 started = 1'700'000'100'000;
    qint64 at = started;
    QJsonArray entries;
    QJsonArray events {QJsonArray {u"started"_s, at, QJsonValue()}};
    for (int entry = 0; entry < attempt.entries; ++entry) {
        entries.append(QJsonArray {wordingHashes().at(entry % wordings),
            entry % wordings == 0 ? QJsonArray() : QJsonArray {u"o1"_s, u"o0"_s, u"o3"_s, u"o2"_s},
            QJsonArray(),
            u"《渡口问答》"_s});
        events.append(QJsonArray {u"visited"_s, at += 1000, entry});
        events.append(QJsonArray {u"answered"_s, at += 4000, entry, QJsonArray {attempt.answer}});
    }
    events.append(QJsonArray {u"submitted"_s, at += 1000, QJsonValue()});
    for (int mark = 0; mark < attempt.selfMarks; ++mark) {
        events.append(QJsonArray {u"self_marked"_s, at += 1000, 0, QJsonArray {u"0"_s}});
    }
    return {{u"id"_s, attempt.id},
        {u"learner"_s, attempt.learner},
        {u"form"_s, u"form"_s},
        {u"seed"_s, u"18000000000000000123"_s},
        {u"blueprint_name"_s, u"渡口测验"_s},
        {u"time_limit_ms"_s, QJsonValue()},
        {u"pass_mark"_s, 0.6},
        {u"pause"_s, u"allowed"_s},
        {u"multiple_choice_credit"_s, u"half_for_subset"_s},
        {u"ordering_credit"_s, u"exact"_s},
        {u"started_ms"_s, started},
        {u"rows"_s, QJsonArray {QJsonArray {u"single_choice"_s, QJsonValue(), attempt.entries}}},
        {u"entries"_s, entries},
        {u"events"_s, events}};
}

} // namespace

SigningKey branchKey(int number)
{
    return require(SigningKey::fromSeed(
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256)));
}

BundleContent contentOf(const SampleBundle &sample)
{
    BundleContent content;
    for (const SampleLearner &learner : sample.learners) {
        content.learners += lineOf({{u"id"_s, learner.id},
            {u"name"_s, learner.name},
            {u"branch"_s, learner.branch},
            {u"group"_s, QString()},
            {u"added_ms"_s, learner.addedMs},
            {u"archived_ms"_s,
                learner.archivedMs < 0 ? QJsonValue() : QJsonValue(learner.archivedMs)}});
    }
    int worded = 0;
    for (const SampleAttempt &attempt : sample.attempts) {
        content.attempts += lineOf(attemptOf(attempt));
        worded = std::max(worded, std::min(attempt.entries, wordings));
    }
    for (int number = 0; number < worded; ++number) {
        content.wordings += wordingOf(number) + '\n';
    }
    for (const auto &[learner, answers] : sample.practice) {
        content.practice += lineOf({{u"learner"_s, learner},
            {u"study_day"_s, 19'675},
            {u"answers"_s, answers},
            {u"duration_ms"_s, 12'000 * answers}});
    }
    return content;
}

Manifest manifestOf(const SampleBundle &sample)
{
    Manifest manifest;
    manifest.program = u"0.1.0"_s;
    manifest.branch = sample.branchName;
    manifest.records = branchKey(sample.records == 0 ? sample.branch : sample.records).publicKey();
    manifest.sequence = sample.sequence;
    manifest.previous = sample.previous;
    manifest.isComplete = sample.isComplete;
    manifest.createdMs = sample.createdMs;
    manifest.watermark = {static_cast<qint64>(sample.attempts.size()), 0};
    return manifest;
}

QByteArray packed(const SampleBundle &sample)
{
    return require(packBundle(manifestOf(sample), contentOf(sample), branchKey(sample.branch)));
}

Bundle unpacked(const SampleBundle &sample)
{
    return require(unpackBundle(packed(sample), u"sample.zxb"_s));
}

SampleBundle branchOf(int number, int learners, int entries)
{
    const QUuid space(u"6f1f3c0e-54a9-5d0b-9a57-0c6f2f1f7a11"_s);
    SampleBundle sample;
    sample.branch = number;
    sample.branchName = u"第%1支部"_s.arg(number);
    for (int place = 1; place <= learners; ++place) {
        const QString name = u"学员%1"_s.arg(place);
        const QString id
            = QUuid::createUuidV5(space, sample.branchName + name).toString(QUuid::WithoutBraces);
        const QString attempt
            = QUuid::createUuidV5(space, u"attempt"_s + id).toString(QUuid::WithoutBraces);
        sample.learners.push_back({id, name, sample.branchName});
        sample.attempts.push_back({attempt, id, entries});
        sample.practice.emplace_back(id, place);
    }
    return sample;
}

} // namespace zhixing::test
