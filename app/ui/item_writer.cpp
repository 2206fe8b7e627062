// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/item_writer.h"

#include "review/anchor.h"
#include "ui/item_editor.h"
#include "ui/item_linter.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::chrono::milliseconds writingPause {160};
constexpr int distractorRows = 3;
constexpr double defaultFacility = 0.6;
const auto gap = u"____"_s;
const auto blank = u"（　）"_s;

bool endsSentence(QChar c)
{
    return u"。！？；\n"_s.contains(c);
}

} // namespace

ItemWriter::ItemWriter(Workspace &workspace, ItemLinter &linter, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_linter(linter)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(writingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!sentence().isEmpty()) {
            m_linter.check(draft(), m_ticket);
        }
    });
    connect(&m_linter, &ItemLinter::checked, this, &ItemWriter::judge);
}

void ItemWriter::begin(const QString &passage)
{
    m_passage = passage;
    m_start = 0;
    m_end = 0;
    m_flaws.clear();
    prefill();
    Q_EMIT passageChanged();
    Q_EMIT marked();
    Q_EMIT judged();
}

const QString &ItemWriter::passageId() const
{
    return m_passage;
}

const Passage *ItemWriter::passage() const
{
    const Library *library = m_workspace.library();
    return library ? library->passage(m_passage) : nullptr;
}

QString ItemWriter::heading() const
{
    return passage() ? wording::passageTitle(*passage()) : QString();
}

QString ItemWriter::passageText() const
{
    return passage() ? passage()->text : QString();
}

bool ItemWriter::hasNext() const
{
    const Library *library = m_workspace.library();
    return library && passage()
        && library->passageRow(m_passage) + 1 < static_cast<int>(library->bank().passages.size());
}

bool ItemWriter::hasPrevious() const
{
    return passage() && m_workspace.library()->passageRow(m_passage) > 0;
}

void ItemWriter::turn(int steps)
{
    const Library *library = m_workspace.library();
    const int row = library ? library->passageRow(m_passage) + steps : -1;
    if (row >= 0 && row < static_cast<int>(library->bank().passages.size())) {
        begin(library->bank().passages[static_cast<std::size_t>(row)].id);
    }
}

void ItemWriter::mark(int start, int end)
{
    const QString text = passageText();
    qsizetype from = std::clamp<qsizetype>(std::min(start, end), 0, text.size());
    qsizetype to = std::clamp<qsizetype>(std::max(start, end), 0, text.size());
    if (from == to) {
        while (from > 0 && !endsSentence(text[from - 1])) {
            --from;
        }
        while (to < text.size() && !endsSentence(text[to])) {
            ++to;
        }
        to += to < text.size() && text[to] != u'\n' ? 1 : 0;
    }
    while (from < to && text[from].isSpace()) {
        ++from;
    }
    while (to > from && text[to - 1].isSpace()) {
        --to;
    }
    m_start = from;
    m_end = to;
    prefill();
    Q_EMIT marked();
    touch();
}

void ItemWriter::prefill()
{
    m_stem = sentence();
    m_answer.clear();
    m_reason.clear();
    m_isTrue = true;
    m_rationale = m_stem.isEmpty() ? QString() : u"材料原文：「"_s + m_stem + u'」';
    std::vector<ReviewLine> rows;
    for (int i = 0; i < distractorRows; ++i) {
        rows.push_back({QString::number(i), wording::letter(i + 1), {}, {}});
    }
    m_distractors.setLines({});
    m_distractors.setLines(std::move(rows));
    Q_EMIT edited();
}

QString ItemWriter::sentence() const
{
    return passageText().mid(m_start, m_end - m_start);
}

int ItemWriter::markStart() const
{
    return static_cast<int>(m_start);
}

int ItemWriter::markEnd() const
{
    return static_cast<int>(m_end);
}

ItemWriter::Kind ItemWriter::kind() const
{
    return m_kind;
}

void ItemWriter::setKind(Kind kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        prefill();
        Q_EMIT marked();
        touch();
    }
}

QString ItemWriter::stem() const
{
    return m_stem;
}

void ItemWriter::setStem(const QString &stem)
{
    if (m_stem != stem) {
        m_stem = stem;
        touch();
    }
}

QString ItemWriter::answer() const
{
    return m_answer;
}

void ItemWriter::setAnswer(const QString &answer)
{
    if (m_answer != answer) {
        m_answer = answer;
        touch();
    }
}

bool ItemWriter::isTrue() const
{
    return m_isTrue;
}

void ItemWriter::setTrue(bool isTrue)
{
    if (m_isTrue != isTrue) {
        m_isTrue = isTrue;
        touch();
    }
}

QString ItemWriter::reason() const
{
    return m_reason;
}

void ItemWriter::setReason(const QString &reason)
{
    if (m_reason != reason) {
        m_reason = reason;
        touch();
    }
}

QString ItemWriter::rationale() const
{
    return m_rationale;
}

void ItemWriter::setRationale(const QString &rationale)
{
    if (m_rationale != rationale) {
        m_rationale = rationale;
        touch();
    }
}

ReviewLineModel *ItemWriter::distractors()
{
    return &m_distractors;
}

void ItemWriter::setDistractor(int row, const QString &text)
{
    m_distractors.takeWords(row, text);
    touch();
}

void ItemWriter::setDistractorReason(int row, const QString &reason)
{
    m_distractors.takeDetail(row, reason);
    touch();
}

QString ItemWriter::flaws() const
{
    return m_flaws;
}

QString ItemWriter::missing() const
{
    if (sentence().isEmpty()) {
        return tr("先在原文里标出一句话");
    }
    if (m_stem.trimmed().isEmpty() || m_rationale.trimmed().isEmpty()) {
        return tr("题干和解析都要写");
    }
    if (m_kind == Kind::TrueFalse) {
        return m_isTrue || !m_reason.trimmed().isEmpty() ? QString() : tr("写明这个说法错在哪里");
    }
    if (m_answer.trimmed().isEmpty()) {
        return tr("写出答案");
    }
    if (m_kind == Kind::Cloze) {
        return m_stem.count(gap) == 1 || m_stem.count(m_answer) == 1
            ? QString()
            : tr("题干里要有一处空：写四条下划线，或原样留下答案");
    }
    int complete = 0;
    for (const ReviewLine &line : m_distractors.lines()) {
        const bool hasText = !line.words.trimmed().isEmpty();
        if (hasText && line.detail.trimmed().isEmpty()) {
            return tr("每个干扰项都要写明为什么错");
        }
        complete += hasText ? 1 : 0;
    }
    return complete >= 2 ? QString() : tr("至少写两个干扰项");
}

std::optional<Item> ItemWriter::item() const
{
    return missing().isEmpty() ? std::optional(draft()) : std::nullopt;
}

Item ItemWriter::draft() const
{
    Item item;
    item.topic = passage() ? passage()->article : QString();
    item.stem = m_stem.trimmed();
    item.rationale = m_rationale.trimmed();
    item.rule = u"HAND"_s;
    item.difficulty = defaultFacility;
    if (passage()) {
        item.evidence = quoteFrom(*passage(), QuotedPart::Text, m_start, m_end);
    }
    const QString answer = m_answer.trimmed();
    if (m_kind == Kind::TrueFalse) {
        item.kind = ItemKind::TrueFalse;
        item.options = {{u"true"_s, u"正确"_s, {}}, {u"false"_s, u"错误"_s, {}}};
        item.options[m_isTrue ? 1 : 0].certificate
            = Certificate {u"W2"_s, m_isTrue ? u"材料原文与题干一致"_s : m_reason.trimmed()};
        item.optionOrder = OptionOrder::Fixed;
        item.key = {m_isTrue ? u"true"_s : u"false"_s};
        return item;
    }
    const auto openAt = [&](const QString &room) {
        if (!item.stem.contains(room) && !answer.isEmpty()) {
            const auto at = item.stem.indexOf(answer);
            if (at >= 0) {
                item.stem.replace(at, answer.size(), room);
            }
        }
    };
    item.key = {answer};
    if (m_kind == Kind::Cloze) {
        item.kind = ItemKind::Cloze;
        openAt(gap);
        return item;
    }
    item.kind = ItemKind::SingleChoice;
    openAt(blank);
    item.options = {{u"o1"_s, answer, {}}};
    for (const ReviewLine &line : m_distractors.lines()) {
        if (!line.words.trimmed().isEmpty()) {
            item.options.push_back({u"o%1"_s.arg(item.options.size() + 1),
                line.words.trimmed(),
                Certificate {u"W1"_s, line.detail.trimmed()}});
        }
    }
    item.key = {u"o1"_s};
    return item;
}

void ItemWriter::touch()
{
    m_ticket += 2;
    m_pause.start();
    Q_EMIT edited();
}

void ItemWriter::judge(int ticket, const std::vector<Finding> &findings)
{
    if (ticket == m_ticket) {
        QStringList flaws = flawsByPart(findings, draft().kind);
        flaws.removeAll(QString());
        m_flaws = flaws.join(u'\n');
        Q_EMIT judged();
    }
}

} // namespace zhixing
