// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/speaking.h"

#include <QRegularExpression>

#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr double speaking = 0.04;
constexpr int fewestSentences = 15;

/// Somebody is spoken to, or speaks of himself; a particle, an example, a question within the
/// answer.
bool speaks(const QString &sentence)
{
    static const QRegularExpression cue(
        u"[你您咱]|(?<![自忘])我(?![们国党军省市县区州盟旗镇乡村校院馆局所站处会社厂队司行])|我们(?"
        u"!党)|"
        u"(?<![网酒话])吧|[呢嘛啦]|？|！|提醒(?!谈话|[、函])|比如|打个?比方|举个|就算|哪怕|说白|"
        u"不妨(?![碍害])|"
        u"千万别|切莫|没有关系|多半|(?<![做办最])好在|里头|算下来|拿去|去年|今年"_s);
    return cue.match(sentence).hasMatch();
}

struct Count {
    int sentences = 0;
    int spoken = 0;
};

} // namespace

std::vector<bool> speakingPassages(const Corpus &corpus)
{
    const auto &passages = corpus.passages();
    std::map<std::pair<QString, QString>, Count> counts;
    const auto articleOf = [&](std::size_t passage) {
        return std::pair(passages[passage].document, passages[passage].article);
    };
    for (const Unit &unit : corpus.units()) {
        if (passages[unit.passage].kind == PassageKind::Faq) {
            Count &count = counts[articleOf(unit.passage)];
            ++count.sentences;
            count.spoken += speaks(unit.text) ? 1 : 0;
        }
    }
    std::vector<bool> found(passages.size());
    for (std::size_t p = 0; p < passages.size(); ++p) {
        if (passages[p].kind == PassageKind::Faq) {
            const Count &count = counts[articleOf(p)];
            found[p]
                = count.sentences >= fewestSentences && count.spoken >= speaking * count.sentences;
        }
    }
    return found;
}

} // namespace zhixing
