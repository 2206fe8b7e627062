// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/report.h"
#include "generation/linter.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// A text with its line feeds, and gaps as lines to write on.
QString running(const QString &text)
{
    return escaped(text)
        .replace(u"\n"_s, u"<br>"_s)
        .replace(u"____"_s, u"<span class=\"gap\"></span>"_s);
}

QString tagged(const QString &tag, const QString &style, const QString &content)
{
    return u"<%1 class=\"%2\">%3</%1>"_s.arg(tag, style, content);
}

QString percent(qint64 part, qint64 whole)
{
    return QString::number(whole > 0 ? 100.0 * double(part) / double(whole) : 0.0, 'f', 1);
}

class Page
{
public:
    explicit Page(const ReportParts &parts)
        : m_parts(parts)
        , m_bank(parts.bank)
    {
        for (const Finding &finding : parts.findings) {
            m_findings[finding.subject].append(finding);
        }
        for (const Document &document : m_bank.documents) {
            m_documents.insert(document.id, document.title);
        }
    }

    QByteArray write()
    {
        m_out.reserve(1 << 20);
        const QString title
            = (m_bank.title.isEmpty() ? u"题库"_s : m_bank.title) + u" · 审题报告"_s;
        m_out += u"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                 u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                 u"<meta name=\"color-scheme\" content=\"light dark\">"_s;
        m_out += tagged(u"title"_s, QString(), escaped(title)).replace(u" class=\"\""_s, QString());
        m_out += u"<style>\n"_s + styles() + u"</style></head><body>\n"_s;
        m_out += u"<input type=\"checkbox\" id=\"few\"><input type=\"checkbox\" id=\"flawed\">\n"_s;
        writeHead();
        m_out += u"<main>\n"_s;
        for (const PassageCoverage &covered : m_parts.coverage.passages) {
            writePassage(covered);
        }
        writeLooseItems();
        m_out += u"</main>\n</body></html>\n"_s;
        return m_out.toUtf8();
    }

private:
    static QString styles()
    {
        QFile file(u":/zhixing/report.css"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void writeHead()
    {
        m_out += u"<header><p class=\"over\">知行 · 审题报告</p>"_s;
        m_out += u"<h1>%1</h1>"_s.arg(escaped(m_bank.title.isEmpty() ? u"题库"_s : m_bank.title));
        const auto &passages = m_parts.coverage.passages;
        const auto enough = std::ranges::count_if(passages, &PassageCoverage::isEnough);
        qint64 items = 0;
        for (const auto &[kind, count] : m_parts.coverage.kinds) {
            items += count;
        }
        m_out += u"<div class=\"figures\">"_s;
        writeFigure(QString::number(items), u"道题目"_s);
        qint64 candidates = 0;
        for (const auto &[kind, count] : m_parts.coverage.candidates) {
            candidates += count;
        }
        writeFigure(QString::number(candidates), u"道候选题"_s);
        writeFigure(u"%1<small>/%2</small>"_s.arg(enough).arg(passages.size()), u"篇题目够数"_s);
        writeFigure(QString::number(std::ssize(m_bank.rejections)), u"道草稿舍弃"_s);
        writeFigure(QString::number(std::ssize(m_parts.findings)), u"处问题"_s);
        m_out += u"</div><div class=\"tables\">"_s;
        writeKinds(items);
        writeCoverage();
        writeDrops();
        m_out += u"</div>"_s;
        writeShortList();
        m_out += u"<nav><label for=\"few\">只看题目不足的篇章</label>"
                 u"<label for=\"flawed\">只看有问题的题目</label></nav></header>\n"_s;
    }

    void writeFigure(const QString &value, const QString &name)
    {
        m_out += u"<div><b>%1</b><span>%2</span></div>"_s.arg(value, name);
    }

    void writeBar(const QString &name, qint64 part, qint64 whole, const QString &shown)
    {
        m_out += u"<tr><th>%1</th><td><i style=\"width:%2%\"></i></td><td>%3</td></tr>"_s.arg(
            name, percent(part, whole), shown);
    }

    void writeKinds(qint64 items)
    {
        m_out += u"<section><h2>题型</h2><table>"_s;
        for (const ItemKind kind : allItemKinds()) {
            const auto it = m_parts.coverage.kinds.find(kind);
            const qint64 count = it == m_parts.coverage.kinds.end() ? 0 : it->second;
            writeBar(chineseName(kind), count, items, QString::number(count));
        }
        m_out += u"</table></section>"_s;
    }

    void writeCoverage()
    {
        m_out += u"<section><h2>覆盖<small>每篇至少 %1 题、%2 种题型</small></h2><table>"_s
                     .arg(enoughItems)
                     .arg(enoughKinds);
        for (const PassageKind kind :
            {PassageKind::Faq, PassageKind::Excerpt, PassageKind::Chronicle}) {
            qint64 all = 0;
            qint64 enough = 0;
            for (const PassageCoverage &covered : m_parts.coverage.passages) {
                const bool isOfKind = m_bank.passages[covered.passage].kind == kind;
                all += isOfKind ? 1 : 0;
                enough += isOfKind && covered.isEnough() ? 1 : 0;
            }
            if (all > 0) {
                writeBar(chineseName(kind), enough, all, u"%1/%2"_s.arg(enough).arg(all));
            }
        }
        m_out += u"</table></section>"_s;
    }

    void writeDrops()
    {
        const auto &drops = m_parts.coverage.drops;
        m_out += u"<section class=\"drops\"><h2>舍弃的原因</h2><table>"_s;
        constexpr std::size_t shown = 8;
        for (std::size_t i = 0; i < drops.size(); ++i) {
            if (i == shown) {
                m_out += u"</table><details><summary>其余 %1 种</summary><table>"_s.arg(
                    drops.size() - shown);
            }
            writeBar(reasonWords(drops[i].reason),
                drops[i].count,
                drops.front().count,
                QString::number(drops[i].count));
        }
        m_out += drops.size() > shown ? u"</table></details></section>"_s : u"</table></section>"_s;
    }

    static QString reasonWords(const QString &reason)
    {
        const QString chinese = chineseReason(reason);
        return u"<abbr title=\"%1\">%2</abbr> %3"_s.arg(escaped(reason),
            escaped(reason.section(u' ', 0, 0)),
            escaped(chinese.isEmpty() ? reason.section(u' ', 1) : chinese));
    }

    void writeShortList()
    {
        QString links;
        for (const PassageCoverage &covered : m_parts.coverage.passages) {
            if (!covered.isEnough()) {
                links += u"<li><a href=\"#p%1\">%2</a><span>%3 题</span></li>"_s
                             .arg(covered.passage + 1)
                             .arg(escaped(passageTitle(m_bank.passages[covered.passage])))
                             .arg(covered.items.size());
            }
        }
        if (!links.isEmpty()) {
            m_out += u"<details class=\"short\"><summary>题目不足的篇章</summary><ol>"_s + links
                + u"</ol></details>"_s;
        }
    }

    void writePassage(const PassageCoverage &covered)
    {
        const Passage &passage = m_bank.passages[covered.passage];
        const auto isFlawedItem = [&](std::size_t item) {
            return m_findings.contains(m_bank.items[item].id);
        };
        const bool isFlawed = std::ranges::any_of(covered.items, isFlawedItem)
            || std::ranges::any_of(covered.candidates, isFlawedItem);
        m_out
            += u"<article id=\"p%1\" class=\"%2%3\">\n<div class=\"passage\"><div class=\"sheet\">"_s
                   .arg(covered.passage + 1)
                   .arg(covered.isEnough() ? u"enough"_s : u"few"_s,
                       isFlawed ? u" has-flaws"_s : QString());
        QStringList origin {chineseName(passage.kind)};
        for (const QString &part : {m_documents.value(passage.document), passage.article}) {
            if (!part.isEmpty() && !origin.contains(part)) {
                origin.append(part);
            }
        }
        m_out += tagged(u"p"_s, u"origin"_s, escaped(origin.join(u" · "_s)));
        if (!passage.heading.isEmpty()) {
            m_out += u"<h2>%1</h2>"_s.arg(marked(passage.heading, covered));
        }
        m_out += tagged(u"div"_s, u"text"_s, marked(passage.text, covered));
        if (!passage.attribution.isEmpty()) {
            m_out += tagged(u"p"_s, u"attribution"_s, marked(passage.attribution, covered));
        }
        for (const Finding &finding : m_findings.value(passage.id)) {
            m_out += findingLine(finding);
        }
        m_out += u"</div></div>\n<div class=\"items\">"_s;
        if (covered.items.empty()) {
            m_out += tagged(u"p"_s, u"none"_s, u"没有题目"_s);
        }
        for (const std::size_t item : covered.items) {
            writeItem(item, passage.id);
        }
        if (!covered.candidates.empty()) {
            m_out
                += u"<details class=\"candidates\" open><summary>候选题 %1 道，审过才用</summary>"_s
                       .arg(covered.candidates.size());
            for (const std::size_t item : covered.candidates) {
                writeItem(item, passage.id);
            }
            m_out += u"</details>"_s;
        }
        writeDropsOf(covered);
        m_out += u"</div></article>\n"_s;
    }

    /// A text of a passage with what its items rest on marked, and their numbers after it.
    QString marked(const QString &text, const PassageCoverage &covered) const
    {
        const QString &id = m_bank.passages[covered.passage].id;
        std::map<qsizetype, std::set<std::size_t>> ends;
        std::vector<int> depth(std::size_t(text.size()) + 1, 0);
        std::vector<std::size_t> items = covered.items;
        items.insert(items.end(), covered.candidates.begin(), covered.candidates.end());
        for (const std::size_t item : items) {
            for (const Evidence &evidence : m_bank.items[item].evidence) {
                const auto at = evidence.passage == id && !evidence.exact.isEmpty()
                    ? text.indexOf(evidence.exact)
                    : -1;
                if (at >= 0) {
                    for (auto i = at; i < at + evidence.exact.size(); ++i) {
                        depth[std::size_t(i)] = 1;
                    }
                    ends[at + evidence.exact.size()].insert(item);
                }
            }
        }
        QString html;
        qsizetype from = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool isBreak = i == text.size() || ends.contains(i)
                || (i > 0 && depth[std::size_t(i)] != depth[std::size_t(i - 1)]);
            if (!isBreak || (i == 0 && text.size() > 0)) {
                continue;
            }
            if (i > from) {
                const QString piece
                    = escaped(text.sliced(from, i - from)).replace(u"\n"_s, u"<br>"_s);
                html += depth[std::size_t(from)] > 0 ? u"<mark>%1</mark>"_s.arg(piece) : piece;
                from = i;
            }
            if (const auto it = ends.find(i); it != ends.end()) {
                html += u"<sup>"_s;
                for (const std::size_t item : it->second) {
                    html += u"<a href=\"#i%1\">%1</a>"_s.arg(item + 1);
                }
                html += u"</sup>"_s;
            }
        }
        return html;
    }

    void writeItem(std::size_t index, const QString &passage)
    {
        const Item &item = m_bank.items[index];
        const auto findings = m_findings.value(item.id);
        // An item that rests on several passages stands beside each of them; the first is its
        // place.
        const QString anchor
            = m_written.insert(index).second ? u" id=\"i%1\""_s.arg(index + 1) : QString();
        m_out += u"<section%1 class=\"item%2\"><h3><span class=\"number\">%3</span>"
                 u"<span class=\"kind %4\">%5</span>"_s.arg(anchor,
                     findings.isEmpty() ? QString() : u" flawed"_s,
                     QString::number(index + 1),
                     toString(item.kind),
                     chineseName(item.kind));
        m_out += u"<span class=\"stem\">%1</span></h3>"_s.arg(running(item.stem));
        writeKey(item);
        for (const Finding &finding : findings) {
            m_out += findingLine(finding);
        }
        if (!item.rationale.isEmpty()) {
            m_out += tagged(u"p"_s, u"rationale"_s, u"<b>解析</b>"_s + running(item.rationale));
        }
        for (const Evidence &evidence : item.evidence) {
            if (evidence.passage != passage) {
                m_out += tagged(u"p"_s, u"rationale"_s, u"<b>另据</b>"_s + running(evidence.exact));
            }
        }
        QStringList foot {item.rule,
            u"预计答对 %1%"_s.arg(qRound(std::clamp(item.difficulty, 0.0, 1.0) * 100)),
            item.id};
        if (item.review == ReviewState::Candidate) {
            foot.append(u"候选"_s);
        } else if (item.review == ReviewState::Approved) {
            foot.append(u"已通过"_s);
        } else if (item.review == ReviewState::Edited) {
            foot.append(u"已修改"_s);
        }
        if (!item.enemies.isEmpty()) {
            foot.append(u"不与 %1 道题同卷"_s.arg(item.enemies.size()));
        }
        foot.removeAll(QString());
        m_out += tagged(u"p"_s, u"foot"_s, escaped(foot.join(u" · "_s))) + u"</section>\n"_s;
    }

    void writeKey(const Item &item)
    {
        switch (item.kind) {
        case ItemKind::TrueFalse:
            m_out += tagged(
                u"p"_s, u"answer"_s, item.key == QStringList {u"true"_s} ? u"正确"_s : u"错误"_s);
            return;
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
            m_out += u"<ul class=\"options\">"_s;
            for (std::size_t i = 0; i < item.options.size(); ++i) {
                writeOption(item.options[i],
                    QString(QChar(u'A' + char16_t(i % 26))),
                    item.key.contains(item.options[i].id));
            }
            m_out += u"</ul>"_s;
            return;
        case ItemKind::Cloze:
            m_out += tagged(u"p"_s, u"answer"_s, escaped(item.key.join(u" / "_s)));
            return;
        case ItemKind::Ordering:
            m_out += u"<ol class=\"steps\">"_s;
            for (const QString &id : item.key) {
                m_out += u"<li>%1</li>"_s.arg(running(textOf(item.options, id)));
            }
            m_out += u"</ol>"_s;
            return;
        case ItemKind::Matching:
            writePairs(item);
            return;
        case ItemKind::ShortAnswer:
            m_out += u"<ol class=\"steps points\">"_s;
            for (const QString &point : item.key) {
                m_out += u"<li>%1</li>"_s.arg(running(point));
            }
            m_out += u"</ol>"_s;
            return;
        }
    }

    void writeOption(const Option &option, const QString &letter, bool isKey)
    {
        m_out += u"<li%1><b>%2</b><span>%3"_s.arg(
            isKey ? u" class=\"key\""_s : QString(), letter, running(option.text));
        if (option.certificate) {
            m_out += u"<small><em>%1</em> %2</small>"_s.arg(
                escaped(option.certificate->code), escaped(option.certificate->reason));
        } else if (!isKey) {
            m_out += u"<small class=\"missing\">没有凭证</small>"_s;
        }
        m_out += u"</span></li>"_s;
    }

    void writePairs(const Item &item)
    {
        m_out += u"<table class=\"pairs\">"_s;
        for (std::size_t i = 0; i < item.options.size(); ++i) {
            m_out += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(running(item.options[i].text),
                running(textOf(item.targets, item.key.value(qsizetype(i)))));
        }
        m_out += u"</table>"_s;
        for (const Option &target : item.targets) {
            if (!item.key.contains(target.id)) {
                m_out += u"<ul class=\"options\">"_s;
                writeOption(target, u"余"_s, false);
                m_out += u"</ul>"_s;
            }
        }
    }

    static QString textOf(const std::vector<Option> &options, const QString &id)
    {
        const auto it = std::ranges::find(options, id, &Option::id);
        return it == options.end() ? u"？"_s : it->text;
    }

    static QString findingLine(const Finding &finding)
    {
        return tagged(u"p"_s,
            u"finding"_s,
            u"<b>%1</b> %2<small>%3</small>"_s.arg(escaped(finding.rule),
                escaped(findingTitle(finding.rule)),
                escaped(finding.detail)));
    }

    void writeDropsOf(const PassageCoverage &covered)
    {
        if (covered.drops.empty()) {
            if (!covered.isEnough()) {
                m_out += tagged(u"p"_s, u"none"_s, u"没有一条规则在其中找到可考之处"_s);
            }
            return;
        }
        qint64 count = 0;
        for (const DropGroup &group : covered.drops) {
            count += group.count;
        }
        m_out += u"<details class=\"dropped\"%1><summary>舍弃 %2 道草稿</summary><table>"_s
                     .arg(covered.isEnough() ? QString() : u" open"_s)
                     .arg(count);
        for (const DropGroup &group : covered.drops) {
            m_out += u"<tr><td>%1</td><th>%2<small>%3</small></th><td>%4</td></tr>"_s.arg(
                QString::number(group.count),
                reasonWords(group.reason),
                escaped(group.rules.join(u' ')),
                running(group.example));
        }
        m_out += u"</table></details>"_s;
    }

    /// Items that rest on no passage of the bank, and findings about the bank as a whole.
    void writeLooseItems()
    {
        const auto bankFindings = m_findings.value(u"bank"_s);
        std::vector<std::size_t> loose;
        for (std::size_t i = 0; i < m_bank.items.size(); ++i) {
            if (!m_written.contains(i) && m_bank.items[i].review != ReviewState::Rejected) {
                loose.push_back(i);
            }
        }
        if (bankFindings.isEmpty() && loose.empty()) {
            return;
        }
        m_out += u"<article class=\"few has-flaws\"><div class=\"passage\"><div class=\"sheet\">"
                 u"<p class=\"origin\">整个题库</p>"_s;
        for (const Finding &finding : bankFindings) {
            m_out += findingLine(finding);
        }
        if (!loose.empty()) {
            m_out += tagged(u"div"_s, u"text"_s, u"右边的题目没有引用题库里的任何篇章。"_s);
        }
        m_out += u"</div></div><div class=\"items\">"_s;
        for (const std::size_t item : loose) {
            writeItem(item, QString());
        }
        m_out += u"</div></article>\n"_s;
    }

    const ReportParts &m_parts;
    const Bank &m_bank;
    QHash<QString, QList<Finding>> m_findings; ///< by subject
    QHash<QString, QString> m_documents; ///< titles by id
    std::set<std::size_t> m_written;
    QString m_out;
};

} // namespace

QByteArray reportPage(const ReportParts &parts)
{
    return Page(parts).write();
}

} // namespace zhixing
