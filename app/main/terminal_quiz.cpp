// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/terminal_quiz.h"

#include "assessment/point_suggestion.h"
#include "assessment/practice_set.h"
#include "assessment/score.h"
#include "main/exit_code.h"
#include "main/typed_answer.h"
#include "ui/blueprint_plan.h"
#include "ui/error_text.h"
#include "ui/evidence_marks.h"
#include "ui/response_wording.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <istream>
#include <ostream>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct TerminalQuizTexts {
    Q_DECLARE_TR_FUNCTIONS(TerminalQuizTexts)
};

constexpr int quizLength = 10;
constexpr std::chrono::minutes quizTime {15};
constexpr double passMark = 0.6;

bool isOver(const Attempt &attempt)
{
    return attempt.status == AttemptStatus::Submitted || attempt.status == AttemptStatus::TimedOut;
}

const FormEntry &currentEntry(const Attempt &attempt)
{
    return attempt.form.entries[static_cast<std::size_t>(attempt.current)];
}

Blueprint terminalBlueprint(const Bank &bank)
{
    BlueprintWish wish;
    wish.count = quizLength;
    for (const Item *item : askableItems(bank)) {
        wish.topics.insert(item->topic);
        wish.kinds.insert(item->kind);
    }
    Blueprint blueprint;
    blueprint.name = TerminalQuizTexts::tr("终端测验");
    blueprint.rows = planRows(bank, wish);
    blueprint.timeLimit = quizTime;
    blueprint.passMark = passMark;
    return blueprint;
}

} // namespace

QString bankSummary(const Bank &bank)
{
    const std::vector<const Item *> items = askableItems(bank);
    QStringList kinds;
    for (const ItemKind kind : allItemKinds()) {
        const auto count = std::ranges::count(items, kind, &Item::kind);
        if (count > 0) {
            kinds << TerminalQuizTexts::tr("%1 %2 题").arg(wording::kindName(kind)).arg(count);
        }
    }
    return TerminalQuizTexts::tr("题库：%1\n原文 %2 段，题目 %3 道（%4）")
        .arg(bank.title)
        .arg(bank.passages.size())
        .arg(items.size())
        .arg(kinds.join(u'，'));
}

TerminalQuiz::TerminalQuiz(Parts parts)
    : m_parts(std::move(parts))
{
}

int TerminalQuiz::run(QString name, QString branch)
{
    say(bankSummary(m_parts.library.bank()));
    if (name.isEmpty()) {
        name = ask(TerminalQuizTexts::tr("您的姓名：")).value_or(QString()).trimmed();
        if (name.isEmpty()) {
            say(TerminalQuizTexts::tr("没有姓名，未开始答题。"));
            return 0;
        }
        branch = ask(TerminalQuizTexts::tr("党支部（可不填）：")).value_or(QString()).trimmed();
    }
    const auto isLocked = hasPin(name, branch);
    if (!isLocked) {
        say(errorText(Doing::ReadingRecords, isLocked.error()));
        return exitcode::unreadable;
    }
    if (*isLocked) {
        say(TerminalQuizTexts::tr(
            "这位学员设有 PIN，只能在窗口里进入。要在终端里答题，请换一个姓名。"));
        return 0;
    }
    const Result<Learner> learner
        = m_parts.learners.findOrAdd(name, branch, m_parts.now().time_since_epoch().count());
    if (!learner) {
        say(errorText(Doing::ReadingRecords, learner.error()));
        return exitcode::unreadable;
    }
    std::optional<Attempt> attempt = resumeOrBegin(learner->id);
    if (!attempt) {
        return m_failed ? exitcode::unreadable : 0;
    }
    if (!isOver(*attempt) && !take(*attempt)) {
        return m_failed ? exitcode::unreadable : 0;
    }
    if (!markPoints(*attempt)) {
        return exitcode::unreadable;
    }
    showResult(*attempt);
    return 0;
}

Result<bool> TerminalQuiz::hasPin(const QString &name, const QString &branch) const
{
    const auto known = m_parts.learners.byName(name, branch);
    if (!known) {
        return std::unexpected(known.error());
    }
    return *known ? m_parts.learners.hasPin((*known)->id) : Result<bool>(false);
}

void TerminalQuiz::say(const QString &line)
{
    m_parts.out << line.toStdString() << '\n' << std::flush;
}

std::optional<QString> TerminalQuiz::ask(const QString &prompt)
{
    m_parts.out << prompt.toStdString() << std::flush;
    std::string line;
    if (m_inputEnded || !std::getline(m_parts.in, line)) {
        m_inputEnded = true;
        m_parts.out << '\n' << std::flush;
        return std::nullopt;
    }
    return QString::fromStdString(line);
}

std::optional<Attempt> TerminalQuiz::resumeOrBegin(const QString &learner)
{
    Result<std::optional<Attempt>> unfinished = m_parts.attempts.unfinished(learner, m_parts.now());
    if (!unfinished) {
        say(errorText(Doing::ReadingRecords, unfinished.error()));
        m_failed = true;
        return std::nullopt;
    }
    if (*unfinished) {
        say(isOver(**unfinished) ? TerminalQuizTexts::tr("上次答题的时间已到，已自动交卷。")
                                 : TerminalQuizTexts::tr("继续上次没有答完的一份，答过的都在。"));
        Attempt attempt = std::move(**unfinished);
        if (attempt.status == AttemptStatus::Paused
            && !append(attempt, AttemptEventKind::Resumed)) {
            return std::nullopt;
        }
        return attempt;
    }
    const Bank &bank = m_parts.library.bank();
    const auto form = drawForm(bank, terminalBlueprint(bank), m_parts.seed());
    if (!form || form->entries.empty()) {
        say(TerminalQuizTexts::tr("题库里没有可以作答的题目。"));
        return std::nullopt;
    }
    const Attempt attempt = startAttempt(
        QUuid::createUuid().toString(QUuid::WithoutBraces), learner, *form, m_parts.now());
    const Result<void> begun = m_parts.attempts.begin(attempt);
    if (!begun) {
        say(errorText(Doing::SavingAnswer, begun.error()));
        m_failed = true;
        return std::nullopt;
    }
    return attempt;
}

bool TerminalQuiz::take(Attempt &attempt)
{
    say(TerminalQuizTexts::tr(
        "输入字母或数字作答，回车看下一题，< 上一题，? 不确定，交卷 结束作答，退出 下次再答。"));
    while (!isOver(attempt)) {
        showEntry(attempt);
        const std::optional<QString> line = ask(u"> "_s);
        if (!line) {
            say(TerminalQuizTexts::tr("输入已结束，答过的都已保存，下次可以继续。"));
            return false;
        }
        const int last = static_cast<int>(attempt.entries.size()) - 1;
        Step step = answer(attempt, line->trimmed());
        if (m_failed) {
            return false;
        }
        if (isOver(attempt)) {
            say(TerminalQuizTexts::tr("时间到，已自动交卷。"));
            break;
        }
        if (step == Step::Leave) {
            if (attempt.form.blueprint.pause == PausePolicy::Allowed) {
                std::ignore = append(attempt, AttemptEventKind::Paused);
            }
            say(TerminalQuizTexts::tr("已保存，下次可以继续。"));
            return false;
        }
        if (step == Step::Next && attempt.current == last) {
            step = Step::Submit;
        }
        if (step == Step::Submit) {
            if (confirmSubmit(attempt) && !append(attempt, AttemptEventKind::Submitted)) {
                return false;
            }
            if (m_inputEnded) {
                return isOver(attempt);
            }
            continue;
        }
        const int target = attempt.current
            + (step == Step::Next            ? 1
                    : step == Step::Previous ? -1
                                             : 0);
        if (target != attempt.current && target >= 0
            && !append(attempt, AttemptEventKind::Visited, target)) {
            return false;
        }
    }
    return true;
}

void TerminalQuiz::showEntry(const Attempt &attempt)
{
    const FormEntry &entry = currentEntry(attempt);
    const EntryState &state = attempt.entries[static_cast<std::size_t>(attempt.current)];
    const auto left = remainingAt(attempt, m_parts.now());
    say({});
    say(emphasized(TerminalQuizTexts::tr("第 %1 / %2 题  %3%4%5")
            .arg(attempt.current + 1)
            .arg(attempt.entries.size())
            .arg(wording::kindName(entry.item.kind))
            .arg(left ? TerminalQuizTexts::tr("  剩余 %1").arg(wording::clockText(*left))
                      : QString())
            .arg(state.flagged ? TerminalQuizTexts::tr("  不确定") : QString())));
    say(entry.item.stem);
    const QString rule = wording::creditRule(entry.item.kind, attempt.form.blueprint.marking);
    if (!rule.isEmpty()) {
        say(TerminalQuizTexts::tr("计分：%1").arg(rule));
    }
    showOptions(entry, state);
    if (const QString hint = typingHint(entry.item.kind); !hint.isEmpty()) {
        say(hint);
    }
}

void TerminalQuiz::showOptions(const FormEntry &entry, const EntryState &state)
{
    const QStringList shown = wording::shownOptions(entry);
    const QStringList targets = wording::shownTargets(entry);
    const bool isPairs = entry.item.kind == ItemKind::Matching;
    const bool isOrder = entry.item.kind == ItemKind::Ordering;
    for (int i = 0; i < shown.size(); ++i) {
        const bool isChosen = !isPairs && !isOrder && state.answer.contains(shown.at(i));
        say(u" %1%2. %3"_s.arg(isChosen ? u"*"_s : u" "_s)
                .arg(isPairs ? QString::number(i + 1) : wording::letter(i),
                    wording::optionText(entry.item, shown.at(i))));
    }
    for (int i = 0; i < targets.size(); ++i) {
        say(u"     %1. %2"_s.arg(
            wording::letter(i), wording::targetText(entry.item, targets.at(i))));
    }
    const bool hasSigns = !shown.isEmpty() && !isPairs && !isOrder;
    if (!hasSigns && !state.answer.isEmpty()) {
        say(TerminalQuizTexts::tr("已答：%1").arg(wording::answerText(entry, state.answer)));
    }
}

TerminalQuiz::Step TerminalQuiz::answer(Attempt &attempt, const QString &line)
{
    if (line.isEmpty()) {
        return Step::Next;
    }
    if (line == u"<") {
        return Step::Previous;
    }
    if (line == u"交卷" || line == u"submit") {
        return Step::Submit;
    }
    if (line == u"退出" || line == u"quit") {
        return Step::Leave;
    }
    const EntryState &state = attempt.entries[static_cast<std::size_t>(attempt.current)];
    if (line == u"?" || line == u"？") {
        const AttemptEventKind kind
            = state.flagged ? AttemptEventKind::Unflagged : AttemptEventKind::Flagged;
        std::ignore = append(attempt, kind, attempt.current);
        return Step::Stay;
    }
    const FormEntry &entry = currentEntry(attempt);
    const std::optional<QStringList> given = readTypedAnswer(entry, state.answer, line);
    if (!given) {
        say(typingRefusal(entry.item.kind));
        return Step::Stay;
    }
    if (!append(attempt, AttemptEventKind::Answered, attempt.current, *given)) {
        return Step::Stay;
    }
    say(TerminalQuizTexts::tr("已保存"));
    return isEntryComplete(attempt, static_cast<std::size_t>(attempt.current)) ? Step::Next
                                                                               : Step::Stay;
}

bool TerminalQuiz::append(
    Attempt &attempt, AttemptEventKind kind, int entry, const QStringList &given)
{
    const UtcTime now = m_parts.now();
    Result<Attempt> after = m_parts.attempts.append(attempt, {kind, now, entry, given});
    const auto left = remainingAt(attempt, now);
    if (!after && left && left->count() == 0) {
        after = m_parts.attempts.append(attempt, {AttemptEventKind::TimedOut, now, -1, {}});
    }
    if (!after) {
        say(errorText(Doing::SavingAnswer, after.error()));
        m_failed = true;
        return false;
    }
    attempt = std::move(*after);
    if (const QString tidings = m_parts.tidings ? m_parts.tidings() : QString();
        !tidings.isEmpty()) {
        say(tidings);
    }
    return attempt.status != AttemptStatus::TimedOut;
}

bool TerminalQuiz::confirmSubmit(const Attempt &attempt)
{
    QStringList open;
    for (std::size_t i = 0; i < attempt.entries.size(); ++i) {
        if (!isEntryComplete(attempt, i)) {
            open << QString::number(i + 1);
        }
    }
    const QString question = open.isEmpty()
        ? TerminalQuizTexts::tr("%1 题都已作答，交卷吗？(y/n) ").arg(attempt.entries.size())
        : TerminalQuizTexts::tr("还有 %1 题未答：%2。仍然交卷吗？(y/n) ")
              .arg(open.size())
              .arg(open.join(u'、'));
    const QString reply = ask(question).value_or(QString()).trimmed().toLower();
    return reply == u"y" || reply == u"yes" || reply == u"是";
}

bool TerminalQuiz::markPoints(Attempt &attempt)
{
    for (std::size_t i = 0; i < attempt.entries.size() && !m_inputEnded; ++i) {
        const Item &item = attempt.form.entries[i].item;
        const EntryState &state = attempt.entries[i];
        if (item.kind != ItemKind::ShortAnswer || state.answer.isEmpty() || state.confirmed) {
            continue;
        }
        const std::set<int> suggested
            = suggestPoints(item.stem, item.key, state.answer.constFirst());
        say({});
        say(emphasized(TerminalQuizTexts::tr("第 %1 题自评").arg(i + 1)));
        say(item.stem);
        say(TerminalQuizTexts::tr("你的回答：%1").arg(state.answer.constFirst()));
        for (int point = 0; point < item.key.size(); ++point) {
            say(u" %1%2. %3"_s.arg(suggested.contains(point) ? u"*"_s : u" "_s)
                    .arg(point + 1)
                    .arg(item.key[point]));
        }
        const std::optional<QStringList> found = askForPoints(item, suggested);
        if (!found) {
            break;
        }
        if (!append(attempt, AttemptEventKind::SelfMarked, static_cast<int>(i), *found)
            && m_failed) {
            return false;
        }
    }
    return true;
}

std::optional<QStringList> TerminalQuiz::askForPoints(
    const Item &item, const std::set<int> &suggested)
{
    for (;;) {
        const std::optional<QString> line = ask(TerminalQuizTexts::tr(
            "答到了哪几点？输入编号（如 1 3），0 表示都没有，回车接受带 * 的建议： "));
        if (!line) {
            return std::nullopt;
        }
        if (const auto points = readTypedPoints(item, suggested, *line)) {
            return points;
        }
        say(TerminalQuizTexts::tr("没有这一点，请输入采分点前的编号。"));
    }
}

void TerminalQuiz::showResult(const Attempt &attempt)
{
    const Score score = scoreAttempt(attempt);
    say({});
    say(emphasized(TerminalQuizTexts::tr("成绩 %1 分").arg(wording::points(score.total))));
    say(wording::meaning(score, attempt.form.blueprint.passMark));
    say(TerminalQuizTexts::tr("用时 %1").arg(wording::durationText(attempt.elapsed)));
    for (std::size_t i = 0; i < attempt.entries.size(); ++i) {
        const FormEntry &entry = attempt.form.entries[i];
        const Mark &mark = score.marks[i];
        say({});
        say(emphasized(
            TerminalQuizTexts::tr("第 %1 题  %2").arg(i + 1).arg(wording::verdict(mark))));
        say(entry.item.stem);
        showAnswerAndKey(entry, attempt.entries[i], mark);
        if (!entry.item.rationale.isEmpty()) {
            say(TerminalQuizTexts::tr("解析：%1").arg(entry.item.rationale));
        }
        showSource(entry);
    }
}

void TerminalQuiz::showAnswerAndKey(
    const FormEntry &entry, const EntryState &state, const Mark &mark)
{
    say(TerminalQuizTexts::tr("你的答案：%1").arg(wording::answerText(entry, state.answer)));
    if (entry.item.kind == ItemKind::ShortAnswer) {
        say(TerminalQuizTexts::tr("正确答案（采分点）："));
        for (int point = 0; point < entry.item.key.size(); ++point) {
            const bool isFound = state.confirmed && state.confirmed->contains(point);
            say(u" %1 %2. %3"_s.arg(isFound ? u"✓"_s : u" "_s)
                    .arg(point + 1)
                    .arg(entry.item.key[point]));
        }
    } else {
        say(TerminalQuizTexts::tr("正确答案：%1").arg(wording::answerText(entry, entry.item.key)));
    }
    if (mark.nearMiss != NearMiss::None) {
        say(wording::nearMissText(mark.nearMiss));
    } else if (mark.earned > 0.0 && !mark.correct) {
        say(TerminalQuizTexts::tr("得 %1 分").arg(wording::earnedText(mark.earned)));
    }
}

void TerminalQuiz::showSource(const FormEntry &entry)
{
    say(TerminalQuizTexts::tr("出处：%1").arg(entry.source));
    const Passage *passage = entry.item.evidence.empty()
        ? nullptr
        : m_parts.library.passage(entry.item.evidence.front().passage);
    if (!passage) {
        for (const Evidence &evidence : entry.item.evidence) {
            say(u"  "_s + emphasized(evidence.exact));
        }
        return;
    }
    const PassageMarks marks = findMarks(*passage, entry.item.evidence);
    const auto showPart = [this](const QString &text, const std::vector<TextRange> &ranges) {
        QString marked;
        qsizetype done = 0;
        for (const TextRange &range : ranges) {
            marked += text.mid(done, range.start - done);
            marked
                += u"【"_s + emphasized(text.mid(range.start, range.end - range.start)) + u"】"_s;
            done = range.end;
        }
        if (!text.isEmpty()) {
            say(u"  "_s + marked + text.mid(done));
        }
    };
    showPart(passage->heading, marks.heading);
    showPart(passage->text, marks.text);
    showPart(passage->attribution, marks.attribution);
}

QString TerminalQuiz::emphasized(const QString &words) const
{
    return m_parts.decorated ? QString(u"\x1b[1m"_s + words + u"\x1b[0m"_s) : words;
}

} // namespace zhixing
