// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/command_words.h"
#include "reports/bundles/settlements.h"
#include "reports/bundles/signing_key.h"
#include "reports/bundles/signing_keys.h"

#include <QFileInfo>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The collection the options name; it is not made here.
Result<Collection> openThere(const QCommandLineParser &parser, const BundleSetting &setting)
{
    const QString path = collectionPath(parser, setting);
    if (!QFileInfo::exists(path)) {
        return fail(
            ErrorCode::NothingFound, u"there is no collection: merge bundles first"_s, path);
    }
    return Collection::open(path);
}

QString stateWords(KeyState state, const BundleSetting &setting)
{
    switch (state) {
    case KeyState::Unknown:
        return setting.words(u"未知"_s, u"unknown"_s);
    case KeyState::Accepted:
        return setting.words(u"已接受"_s, u"accepted"_s);
    case KeyState::Revoked:
        return setting.words(u"已作废"_s, u"revoked"_s);
    }
    return {};
}

/// The key that the decision of the command line is about.
Result<QByteArray> keyCalled(const std::vector<KeyRow> &keys, const QString &fingerprint)
{
    const auto found = std::ranges::find_if(keys, [&fingerprint](const KeyRow &key) {
        return plainFingerprint(fingerprintOf(key.publicKey)) == plainFingerprint(fingerprint);
    });
    if (found == keys.end()) {
        return fail(ErrorCode::NothingFound,
            u"no bundle came under the key %1: look at the list of keys"_s.arg(fingerprint));
    }
    return found->publicKey;
}

Result<void> decide(
    const Collection &collection, const QCommandLineParser &parser, const BundleSetting &setting)
{
    const auto keys = listKeys(collection);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    for (const QString &option : {u"accept"_s, u"revoke"_s, u"undo"_s}) {
        for (const QString &fingerprint : parser.values(option)) {
            const auto key = keyCalled(*keys, fingerprint);
            if (!key) {
                return std::unexpected(key.error());
            }
            const auto done = option == u"undo"_s
                ? takeKeyDecisionBack(collection, *key, setting.now)
                : decideKey(collection,
                      *key,
                      option == u"accept"_s ? KeyState::Accepted : KeyState::Revoked,
                      parser.value(u"note"_s),
                      setting.now);
            if (!done) {
                return done;
            }
        }
    }
    return {};
}

QString kindWords(ConflictKind kind, const BundleSetting &setting)
{
    switch (kind) {
    case ConflictKind::Renamed:
        return setting.words(u"同一学员改过名"_s, u"one learner, several names"_s);
    case ConflictKind::Moved:
        return setting.words(u"同一学员换过党支部"_s, u"one learner, several branches"_s);
    case ConflictKind::SameId:
        return setting.words(u"不同电脑上编号相同，姓名或党支部不同"_s,
            u"one id on several computers, names or branches differ"_s);
    case ConflictKind::SameName:
        return setting.words(u"同一党支部内姓名相同"_s, u"one name twice in a branch"_s);
    case ConflictKind::LeftAndCame:
        return setting.words(u"在一个党支部归档，随后在另一个党支部出现"_s,
            u"archived in one branch, then added in another"_s);
    case ConflictKind::Attempt:
        return setting.words(u"同一份测验有互相矛盾的记录"_s, u"one test, told in two ways"_s);
    }
    return {};
}

void printConflict(std::size_t number, const Conflict &conflict, const BundleSetting &setting)
{
    QStringList members;
    for (const ConflictMember &member : conflict.members) {
        members.append(plainly(member.name) + u" · "_s + plainly(member.branch) + u" · "_s
            + plainly(member.id) + u" @ "_s + member.records.first(8));
    }
    setting.out << u"%1. %2\n   %3\n"_s.arg(
        QString::number(number), kindWords(conflict.kind, setting), members.join(u"\n   "_s));
    QStringList choices;
    for (const QString &choice : conflict.choices) {
        choices.append((choice == conflict.held ? u"* "_s : QString()) + plainly(choice));
    }
    setting.out << u"   "_s << setting.words(u"可选："_s, u"choices: "_s) << choices.join(u" | "_s)
                << (conflict.settled ? setting.words(u"（已处理）"_s, u" (settled)"_s) : QString())
                << Qt::endl;
    if (!conflict.note.isEmpty()) {
        setting.out << u"   "_s << setting.words(u"理由："_s, u"reason: "_s)
                    << plainly(conflict.note) << Qt::endl;
    }
}

/// The conflict with the number that the list shows.
Result<const Conflict *> conflictAt(const std::vector<Conflict> &conflicts, const QString &number)
{
    bool isNumber = false;
    const std::size_t place = number.toUInt(&isNumber);
    if (!isNumber || place < 1 || place > conflicts.size()) {
        return fail(ErrorCode::BadUse, u"there is no conflict number "_s + number);
    }
    return &conflicts[place - 1];
}

Result<void> settleAsAsked(const Collection &collection,
    const std::vector<Conflict> &conflicts,
    const QCommandLineParser &parser,
    const BundleSetting &setting)
{
    for (const QString &wish : parser.values(u"settle"_s)) {
        const auto conflict = conflictAt(conflicts, wish.section(u'=', 0, 0));
        if (!conflict) {
            return std::unexpected(conflict.error());
        }
        const auto settled = settle(
            collection, **conflict, wish.section(u'=', 1), parser.value(u"note"_s), setting.now);
        if (!settled) {
            return settled;
        }
    }
    for (const QString &number : parser.values(u"undo"_s)) {
        const auto conflict = conflictAt(conflicts, number);
        const auto taken = conflict ? takeSettlementBack(collection, **conflict, setting.now)
                                    : Result<void>(std::unexpected(conflict.error()));
        if (!taken) {
            return taken;
        }
    }
    return {};
}

} // namespace

BundleExit runKeys(const QStringList &arguments, const BundleSetting &setting)
{
    QCommandLineParser parser;
    addPlaces(parser);
    parser.addOptions({{u"accept"_s, {}, u"FINGERPRINT"_s},
        {u"revoke"_s, {}, u"FINGERPRINT"_s},
        {u"undo"_s, {}, u"FINGERPRINT"_s},
        {u"note"_s, {}, u"TEXT"_s}});
    if (!parse(parser, arguments, setting)) {
        return BundleExit::BadUse;
    }
    const auto collection = openThere(parser, setting);
    if (!collection) {
        return report(collection.error(), setting);
    }
    if (const auto decided = decide(*collection, parser, setting); !decided) {
        return report(decided.error(), setting);
    }
    const auto keys = listKeys(*collection);
    if (!keys) {
        return report(keys.error(), setting);
    }
    bool hasUnknown = false;
    for (const KeyRow &key : *keys) {
        hasUnknown = hasUnknown || key.state == KeyState::Unknown;
        setting.out << fingerprintOf(key.publicKey) << u"  "_s << stateWords(key.state, setting)
                    << u"  "_s << plainly(key.branches.join(u", "_s))
                    << (key.note.isEmpty() ? QString() : u"  "_s + plainly(key.note)) << Qt::endl;
    }
    return hasUnknown ? BundleExit::Findings : BundleExit::Done;
}

BundleExit runConflicts(const QStringList &arguments, const BundleSetting &setting)
{
    QCommandLineParser parser;
    addPlaces(parser);
    parser.addOptions({{u"settle"_s, {}, u"NUMBER=CHOICE"_s},
        {u"undo"_s, {}, u"NUMBER"_s},
        {u"note"_s, {}, u"TEXT"_s}});
    if (!parse(parser, arguments, setting)) {
        return BundleExit::BadUse;
    }
    const auto collection = openThere(parser, setting);
    if (!collection) {
        return report(collection.error(), setting);
    }
    auto conflicts = listConflicts(*collection);
    if (!conflicts) {
        return report(conflicts.error(), setting);
    }
    if (parser.isSet(u"settle"_s) || parser.isSet(u"undo"_s)) {
        if (const auto settled = settleAsAsked(*collection, *conflicts, parser, setting);
            !settled) {
            return report(settled.error(), setting);
        }
        conflicts = listConflicts(*collection);
        if (!conflicts) {
            return report(conflicts.error(), setting);
        }
    }
    bool hasOpen = false;
    std::size_t number = 0;
    for (const Conflict &conflict : *conflicts) {
        hasOpen = hasOpen || !conflict.settled;
        printConflict(++number, conflict, setting);
    }
    return hasOpen ? BundleExit::Findings : BundleExit::Done;
}

} // namespace zhixing
