// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/item_editor.h"

#include "ui/item_linter.h"
#include "ui/review_wording.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::chrono::milliseconds typingPause {160};

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

} // namespace

QStringList flawsByPart(const std::vector<Finding> &findings, ItemKind kind)
{
    QStringList flaws {QString(), QString(), QString(), QString()};
    for (const Finding &finding : findings) {
        QString &part = flaws[static_cast<qsizetype>(partOf(finding, kind))];
        const QString detail = wording::findingDetail(finding);
        part += (part.isEmpty() ? QString() : u"\n"_s) + wording::findingName(finding)
            + (detail.isEmpty() ? QString() : u"："_s + detail);
    }
    return flaws;
}

ItemEditor::ItemEditor(ItemLinter &linter, QObject *parent)
    : QObject(parent)
    , m_linter(linter)
    , m_flaws(flawsByPart({}, ItemKind::Cloze))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_linter.check(m_item, m_ticket); });
    connect(&m_linter, &ItemLinter::checked, this, &ItemEditor::judge);
    connect(&m_linter, &ItemLinter::ready, this, [this] { m_pause.start(); });
}

void ItemEditor::begin(const Item &item)
{
    m_original = item;
    m_item = item;
    std::vector<ReviewLine> lines;
    const auto addAll = [&lines, &item](const std::vector<Option> &options) {
        for (const Option &option : options) {
            const auto tone
                = item.key.contains(option.id) ? ReviewLine::Tone::Right : ReviewLine::Tone::Plain;
            lines.push_back({option.id,
                wording::letter(static_cast<int>(lines.size())),
                option.text,
                option.certificate ? option.certificate->reason : QString(),
                tone});
        }
    };
    if (item.kind != ItemKind::TrueFalse) {
        addAll(item.options);
        addAll(item.targets);
    }
    m_options.setLines({});
    m_options.setLines(std::move(lines));
    Q_EMIT begun();
    touch();
}

const Item &ItemEditor::item() const
{
    return m_item;
}

Revision ItemEditor::revision() const
{
    Revision revision;
    if (m_item.stem != m_original.stem) {
        revision.stem = m_item.stem;
    }
    if (m_item.rationale != m_original.rationale) {
        revision.rationale = m_item.rationale;
    }
    if (hasAnswers() && m_item.key != m_original.key) {
        revision.answers = m_item.key;
    }
    for (const auto *options : {&m_item.options, &m_item.targets}) {
        const auto &before = options == &m_item.options ? m_original.options : m_original.targets;
        for (std::size_t i = 0; i < options->size(); ++i) {
            if ((*options)[i].text != before[i].text) {
                revision.options.push_back({(*options)[i].id, (*options)[i].text});
            }
        }
    }
    return revision;
}

QString ItemEditor::stem() const
{
    return m_item.stem;
}

void ItemEditor::setStem(const QString &stem)
{
    if (m_item.stem != stem) {
        m_item.stem = stem;
        touch();
    }
}

QString ItemEditor::rationale() const
{
    return m_item.rationale;
}

void ItemEditor::setRationale(const QString &rationale)
{
    if (m_item.rationale != rationale) {
        m_item.rationale = rationale;
        touch();
    }
}

QString ItemEditor::answers() const
{
    return hasAnswers() ? m_item.key.join(u'\n') : QString();
}

void ItemEditor::setAnswers(const QString &answers)
{
    if (hasAnswers() && m_item.key != linesOf(answers)) {
        m_item.key = linesOf(answers);
        touch();
    }
}

bool ItemEditor::hasAnswers() const
{
    return m_item.kind == ItemKind::Cloze || m_item.kind == ItemKind::ShortAnswer;
}

bool ItemEditor::hasOptions() const
{
    return !m_item.options.empty() && m_item.kind != ItemKind::TrueFalse;
}

bool ItemEditor::isCloze() const
{
    return m_item.kind == ItemKind::Cloze;
}

bool ItemEditor::canSave() const
{
    const auto isEmpty = [](const Option &option) {
        return option.text.trimmed().isEmpty();
    };
    return !revision().isEmpty() && !m_item.stem.trimmed().isEmpty()
        && !m_item.rationale.trimmed().isEmpty() && !m_item.key.isEmpty()
        && std::ranges::none_of(m_item.options, isEmpty)
        && std::ranges::none_of(m_item.targets, isEmpty);
}

ReviewLineModel *ItemEditor::options()
{
    return &m_options;
}

QString ItemEditor::stemFlaws() const
{
    return flaws(static_cast<int>(ItemPart::Stem));
}

QString ItemEditor::optionFlaws() const
{
    return flaws(static_cast<int>(ItemPart::Options));
}

QString ItemEditor::answerFlaws() const
{
    return flaws(static_cast<int>(ItemPart::Answers));
}

QString ItemEditor::rationaleFlaws() const
{
    return flaws(static_cast<int>(ItemPart::Rationale));
}

bool ItemEditor::isJudged() const
{
    return m_isJudged;
}

void ItemEditor::setOption(int row, const QString &text)
{
    const auto place = static_cast<std::size_t>(row);
    const std::size_t options = m_item.options.size();
    Option &option = place < options ? m_item.options[place] : m_item.targets.at(place - options);
    if (option.text != text) {
        option.text = text;
        m_options.takeWords(row, text);
        touch();
    }
}

void ItemEditor::touch()
{
    m_ticket += 2;
    m_isJudged = false;
    m_pause.start();
    Q_EMIT edited();
    Q_EMIT judged();
}

void ItemEditor::judge(int ticket, const std::vector<Finding> &findings)
{
    if (ticket == m_ticket) {
        m_flaws = flawsByPart(findings, m_item.kind);
        m_isJudged = true;
        Q_EMIT judged();
    }
}

QString ItemEditor::flaws(int part) const
{
    return m_flaws.value(part);
}

} // namespace zhixing
