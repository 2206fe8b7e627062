// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "cli/commands.h"
#include "generation/linter.h"
#include "review/merging.h"
#include "review/overlay_json.h"
#include "review/review.h"

#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

namespace zhixing
{

namespace
{

enum class Task { List, Approve, Reject, Edit, Undo, Merge, Apply };

struct ReviewArguments {
    Task task = Task::List;
    QString bank;
    QString subject; ///< item, decision or file the task is about
    QString reviewer;
    QString reason;
    QString output;
    Revision revision;
    std::optional<ReviewState> state;
    bool wantsJson = false;
};

std::unexpected<Error> usage(const Terminal &terminal)
{
    return fail(ErrorCode::BadUse,
        terminal.words(
            u"用法：zhixing-bank review 题库.json [--json] [--state 状态]\n"
            u"  --approve 题号 | --reject 题号 --reason 理由 | --undo 决定，加 --reviewer 姓名\n"
            u"  --edit 题号 [--stem 题干] [--option 选项号=文字]… [--rationale 解析]\n"
            u"    [--answer 答案]…，加 --reviewer 姓名\n"
            u"  --merge 另一份.review.json\n"
            u"  --apply -o 输出.json"_s,
            u"usage: zhixing-bank review BANK.json [--json] [--state STATE]\n"
            u"  --approve ITEM | --reject ITEM --reason TEXT | --undo DECISION, with --reviewer "
            u"NAME\n"
            u"  --edit ITEM [--stem TEXT] [--option OPTION=TEXT]... [--rationale TEXT]\n"
            u"    [--answer TEXT]..., with --reviewer NAME\n"
            u"  --merge OTHER.review.json\n"
            u"  --apply -o OUT.json"_s));
}

std::optional<Task> taskOf(const QString &option)
{
    static const QHash<QString, Task> tasks {{u"--approve"_s, Task::Approve},
        {u"--reject"_s, Task::Reject},
        {u"--edit"_s, Task::Edit},
        {u"--undo"_s, Task::Undo},
        {u"--merge"_s, Task::Merge}};
    const auto it = tasks.constFind(option);
    return it == tasks.cend() ? std::nullopt : std::optional(*it);
}

/// Takes one option with its value. False for what this command does not know.
bool takeOption(ReviewArguments &parsed, const QString &option, const QString &value)
{
    if (const auto task = taskOf(option)) {
        if (parsed.task != Task::List) {
            return false;
        }
        parsed.task = *task;
        parsed.subject = value;
    } else if (option == u"--reviewer") {
        parsed.reviewer = value;
    } else if (option == u"--reason") {
        parsed.reason = value;
    } else if (option == u"-o" || option == u"--output") {
        parsed.output = value;
    } else if (option == u"--stem") {
        parsed.revision.stem = value;
    } else if (option == u"--rationale") {
        parsed.revision.rationale = value;
    } else if (option == u"--answer") {
        QStringList answers = parsed.revision.answers.value_or(QStringList());
        answers.append(value);
        parsed.revision.answers = answers;
    } else if (option == u"--option" && value.indexOf(u'=') > 0) {
        const auto sign = value.indexOf(u'=');
        parsed.revision.options.push_back({value.left(sign), value.mid(sign + 1)});
    } else if (option == u"--state") {
        parsed.state = reviewStateFromString(value);
        return parsed.state.has_value();
    } else {
        return false;
    }
    return true;
}

Result<ReviewArguments> parse(const QStringList &arguments, const Terminal &terminal)
{
    ReviewArguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--json") {
            parsed.wantsJson = true;
        } else if (argument == u"--apply" && parsed.task == Task::List) {
            parsed.task = Task::Apply;
        } else if (argument.startsWith(u'-')) {
            if (i + 1 == arguments.size() || !takeOption(parsed, argument, arguments[i + 1])) {
                return usage(terminal);
            }
            ++i;
        } else if (parsed.bank.isEmpty()) {
            parsed.bank = argument;
        } else {
            return usage(terminal);
        }
    }
    const bool decides = parsed.task == Task::Approve || parsed.task == Task::Reject
        || parsed.task == Task::Edit || parsed.task == Task::Undo;
    const bool fits = !parsed.bank.isEmpty() && decides != parsed.reviewer.trimmed().isEmpty()
        && (parsed.task == Task::Apply) != parsed.output.isEmpty()
        && (parsed.task == Task::Edit) != parsed.revision.isEmpty()
        && (parsed.task == Task::Reject) != parsed.reason.isEmpty()
        && (parsed.task == Task::List || (!parsed.wantsJson && !parsed.state));
    return fits ? Result<ReviewArguments>(parsed) : usage(terminal);
}

Json texts(const QStringList &list)
{
    Json array = Json::array();
    for (const QString &text : list) {
        array.push_back(text.toStdString());
    }
    return array;
}

using FindingsByItem = QHash<QString, std::vector<Finding>>;

Json rowOf(const Review &review, const Item &item, const std::vector<Finding> &findings)
{
    const ItemReview &state = review.review(item.id);
    Json flaws = Json::array();
    for (const Finding &finding : findings) {
        flaws.push_back(
            {{"rule", finding.rule.toStdString()}, {"detail", finding.detail.toStdString()}});
    }
    return {{"id", item.id.toStdString()},
        {"kind", toString(item.kind).toStdString()},
        {"state", toString(item.review).toStdString()},
        {"decision", state.standing.toStdString()},
        {"stale", state.stale ? Json(toString(*state.stale).toStdString()) : Json()},
        {"conflict", state.isConflicting},
        {"stem", item.stem.toStdString()},
        {"findings", flaws}};
}

void printJson(const Review &review,
    const std::vector<const Item *> &items,
    const FindingsByItem &findings,
    const Terminal &terminal)
{
    const auto line = [&terminal](const Json &json) {
        terminal.out << QString::fromStdString(json.dump());
    };
    terminal.out << u"{\"items\":["_s;
    const char *separator = "\n";
    for (const Item *item : items) {
        terminal.out << separator;
        line(rowOf(review, *item, findings.value(item->id)));
        separator = ",\n";
    }
    Json stale = Json::array();
    for (const StaleDecision &decision : review.stale()) {
        stale.push_back({{"decision", decision.decision.toStdString()},
            {"item", decision.item.toStdString()},
            {"cause", toString(decision.cause).toStdString()}});
    }
    Json conflicts = Json::array();
    for (const ReviewConflict &conflict : review.conflicts()) {
        conflicts.push_back(
            {{"item", conflict.item.toStdString()}, {"decisions", texts(conflict.decisions)}});
    }
    terminal.out << u"],\n\"stale\":"_s;
    line(stale);
    terminal.out << u",\n\"conflicts\":"_s;
    line(conflicts);
    terminal.out << u",\n\"orphans\":"_s;
    line(texts(review.orphans()));
    terminal.out << u"}\n"_s;
}

QString wordsOf(const Decision *decision, const Terminal &terminal)
{
    if (!decision) {
        return {};
    }
    QString action;
    switch (decision->action) {
    case DecisionAction::Approve:
        action = terminal.words(u"通过"_s, u"approved"_s);
        break;
    case DecisionAction::Edit:
        action = terminal.words(u"修改"_s, u"edited"_s);
        break;
    case DecisionAction::Reject:
        action = terminal.words(u"退回"_s, u"rejected"_s);
        break;
    case DecisionAction::Add:
        action = terminal.words(u"新增"_s, u"added"_s);
        break;
    case DecisionAction::Undo:
        action = terminal.words(u"撤销"_s, u"undone"_s);
        break;
    }
    const QString reason
        = decision->reason.isEmpty() ? QString() : u" ("_s + decision->reason + u')';
    return decision->id + u' ' + decision->reviewer + u' ' + action + reason;
}

void printConflicts(const Review &review, const Terminal &terminal)
{
    for (const ReviewConflict &conflict : review.conflicts()) {
        QStringList decisions;
        for (const QString &id : conflict.decisions) {
            decisions.append(wordsOf(review.decision(id), terminal));
        }
        terminal.out << u"conflict\t"_s << conflict.item << u'\t' << decisions.join(u" / "_s)
                     << u'\n';
    }
}

void printTable(const Review &review,
    const std::vector<const Item *> &items,
    const FindingsByItem &findings,
    const Terminal &terminal)
{
    for (const Item *item : items) {
        QStringList flaws;
        for (const Finding &finding : findings.value(item->id)) {
            flaws.append(finding.rule);
        }
        terminal.out << toString(item->review) << u'\t' << item->id << u'\t' << toString(item->kind)
                     << u'\t' << (flaws.isEmpty() ? u"-"_s : flaws.join(u' ')) << u'\t'
                     << item->stem.simplified() << u'\n';
    }
    for (const StaleDecision &stale : review.stale()) {
        terminal.out << u"stale\t"_s << stale.item << u'\t' << toString(stale.cause) << u'\t'
                     << wordsOf(review.decision(stale.decision), terminal) << u'\n';
    }
    printConflicts(review, terminal);
    for (const QString &orphan : review.orphans()) {
        terminal.out << u"orphan\t-\t"_s << wordsOf(review.decision(orphan), terminal) << u'\t'
                     << review.decision(orphan)->target.sentence.left(40) << u'\n';
    }
}

ExitCode list(const Review &review, const ReviewArguments &arguments, const Terminal &terminal)
{
    const auto lexicon = builtinLexicon();
    if (!lexicon) {
        return terminal.report(lexicon.error());
    }
    std::vector<const Item *> items;
    for (const Item &item : review.bank().items) {
        if (!arguments.state || item.review == *arguments.state) {
            items.push_back(&item);
        }
    }
    if (items.empty()) {
        return terminal.report({ErrorCode::NothingFound,
            terminal.words(u"没有这样的题目"_s, u"no such items"_s),
            arguments.bank});
    }
    FindingsByItem findings;
    for (Finding &finding : lintBank(review.bank(), *lexicon)) {
        const QString subject = finding.subject;
        findings[subject].push_back(std::move(finding));
    }
    if (arguments.wantsJson) {
        printJson(review, items, findings, terminal);
    } else {
        printTable(review, items, findings, terminal);
    }
    terminal.out.flush();
    const bool hasFlaws = std::ranges::any_of(items, [&](const Item *item) {
        return item->review != ReviewState::Rejected && findings.contains(item->id);
    });
    return hasFlaws || !review.stale().empty() || !review.conflicts().empty()
            || !review.orphans().isEmpty()
        ? ExitCode::Findings
        : ExitCode::Done;
}

Result<Decision> decide(
    const Review &review, const ReviewArguments &arguments, const Terminal &terminal)
{
    const Signature by {arguments.reviewer, terminal.now};
    switch (arguments.task) {
    case Task::Approve:
        return review.approve(arguments.subject, by);
    case Task::Reject:
        return review.reject(arguments.subject, arguments.reason, by);
    case Task::Edit:
        return review.edit(arguments.subject, arguments.revision, by);
    default:
        return review.undo(arguments.subject, by);
    }
}

ExitCode merge(Review &review, const ReviewArguments &arguments, const Terminal &terminal)
{
    if (!QFileInfo::exists(arguments.subject)) {
        return terminal.report({ErrorCode::Unreadable,
            terminal.words(u"没有这个文件"_s, u"no such file"_s),
            arguments.subject});
    }
    const auto other = loadOverlay(arguments.subject);
    if (!other) {
        return terminal.report(other.error());
    }
    auto merged = storeDecisions(reviewPathOf(arguments.bank), *other);
    if (!merged) {
        return terminal.report(merged.error());
    }
    const auto added = merged->decisions.size() - review.overlay().decisions.size();
    review.setOverlay(std::move(*merged));
    printConflicts(review, terminal);
    terminal.out.flush();
    terminal.messages << terminal
                             .words(u"合并了 %1 条决定，%2 处意见不一。"_s,
                                 u"%1 decisions merged, %2 conflicts."_s)
                             .arg(added)
                             .arg(review.conflicts().size())
                      << Qt::endl;
    return review.conflicts().empty() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode apply(const Review &review, const ReviewArguments &arguments, const Terminal &terminal)
{
    const QFileInfo output(arguments.output);
    if (output.exists()
        && output.canonicalFilePath() == QFileInfo(arguments.bank).canonicalFilePath()) {
        return terminal.report({ErrorCode::BadUse,
            terminal.words(u"输出文件就是题库文件，请换一个名字"_s,
                u"the output would overwrite the bank; choose another name"_s),
            arguments.output});
    }
    const QByteArray json = bankToJson(review.bank());
    QSaveFile file(arguments.output);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return terminal.report({ErrorCode::Unwritable, file.errorString(), arguments.output});
    }
    const auto open = review.stale().size() + review.conflicts().size();
    terminal.messages << terminal
                             .words(u"写成 %1 题；%2 条决定需要重看，%3 处意见不一。"_s,
                                 u"%1 items written; %2 stale decisions, %3 conflicts."_s)
                             .arg(review.bank().items.size())
                             .arg(review.stale().size())
                             .arg(review.conflicts().size())
                      << Qt::endl;
    return open == 0 ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

ExitCode runReview(const QStringList &arguments, const Terminal &terminal)
{
    const auto parsed = parse(arguments, terminal);
    if (!parsed) {
        return terminal.report(parsed.error());
    }
    auto bank = loadBank(parsed->bank);
    if (!bank) {
        return terminal.report(bank.error());
    }
    const QString path = reviewPathOf(parsed->bank);
    auto overlay = loadOverlay(path);
    if (!overlay) {
        return terminal.report(overlay.error());
    }
    Review review(std::move(*bank), std::move(*overlay));
    if (parsed->task == Task::List) {
        return list(review, *parsed, terminal);
    }
    if (parsed->task == Task::Merge) {
        return merge(review, *parsed, terminal);
    }
    if (parsed->task == Task::Apply) {
        return apply(review, *parsed, terminal);
    }
    const auto decision = decide(review, *parsed, terminal);
    if (!decision) {
        return terminal.report(decision.error());
    }
    if (const auto stored = storeDecisions(path, {{*decision}}); !stored) {
        return terminal.report(stored.error());
    }
    terminal.out << wordsOf(&*decision, terminal) << Qt::endl;
    return ExitCode::Done;
}

} // namespace zhixing
