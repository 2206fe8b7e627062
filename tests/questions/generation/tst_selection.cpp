// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/selection.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

/// Sound items and candidates, each with the draft it was made from.
struct Stock {
    std::vector<Item> items;
    std::vector<Draft> drafts;

    void add(const QString &id,
        const QString &fact,
        ItemKind kind,
        const QString &stem,
        ReviewState review = ReviewState::Unreviewed)
    {
        Item item;
        item.id = id;
        item.fact = fact;
        item.kind = kind;
        item.topic = u"渡口问答"_s;
        item.stem = stem;
        item.key = {kind == ItemKind::TrueFalse ? u"true"_s : id};
        item.review = review;
        Draft draft;
        draft.kind = kind;
        draft.fact = fact;
        draft.isTrue = kind == ItemKind::TrueFalse;
        draft.distractors = {{u"别的"_s, {u"W6"_s, u"与材料不符"_s}}};
        draft.quotes = {{items.size(), PassagePart::Text, {0, 1}}};
        draft.passage = items.size();
        items.push_back(item);
        drafts.push_back(draft);
    }

    [[nodiscard]] QStringList kept() const
    {
        QStringList ids;
        for (const std::size_t place : select(items, drafts).kept) {
            ids.append(items[place].id);
        }
        return ids;
    }
};

constexpr ReviewState candidate = ReviewState::Candidate;

} // namespace

class SelectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCandidateTakesNoPlaceOfWhatIsSound()
    {
        Stock stock;
        // Alike, and the candidate stands first.
        stock.add(u"maybe"_s,
            u"f1"_s,
            ItemKind::Cloze,
            u"渡船每年由船检站检验____次，检验不合格的停航。"_s,
            candidate);
        stock.add(u"sound"_s,
            u"f2"_s,
            ItemKind::Cloze,
            u"渡船每年由船检站检验____次，检验不合格的停航。"_s);
        QCOMPARE(stock.kept(), QStringList(u"sound"_s));
    }

    void aCandidateStandsAtItsPlace()
    {
        Stock stock;
        stock.add(u"first"_s, u"f1"_s, ItemKind::Cloze, u"渡口夜间停航时间为____。"_s);
        stock.add(u"maybe"_s, u"f2"_s, ItemKind::Cloze, u"船票在开航前____发售。"_s, candidate);
        stock.add(u"last"_s, u"f3"_s, ItemKind::Cloze, u"救生衣每____清点一次。"_s);
        QCOMPARE(stock.kept(), QStringList({u"first"_s, u"maybe"_s, u"last"_s}));
    }

    void aFactHasNoMoreItemsWithCandidates()
    {
        Stock stock;
        stock.add(u"c1"_s, u"f"_s, ItemKind::Cloze, u"渡口夜间停航时间为____。"_s);
        stock.add(u"c2"_s, u"f"_s, ItemKind::Cloze, u"船票在开航前____发售。"_s);
        stock.add(u"s1"_s, u"f"_s, ItemKind::SingleChoice, u"救生衣多长时间清点一次（　）。"_s);
        QCOMPARE(stock.kept().size(), 3);
        Stock roomy = stock;
        roomy.add(u"maybe"_s, u"f"_s, ItemKind::TrueFalse, u"缆绳每月更换。"_s, candidate);
        QCOMPARE(roomy.kept().size(), 4);
        stock.add(u"s2"_s, u"f"_s, ItemKind::SingleChoice, u"乘客超载时由谁处置（　）。"_s);
        QCOMPARE(stock.kept().size(), 4);
        stock.add(u"maybe"_s, u"f"_s, ItemKind::TrueFalse, u"缆绳每月更换。"_s, candidate);
        QCOMPARE(stock.kept().size(), 4);
        QVERIFY(!stock.kept().contains(u"maybe"_s));
    }

    void aFactHasOneStatementWithCandidates()
    {
        Stock stock;
        stock.add(u"sound"_s, u"f"_s, ItemKind::TrueFalse, u"渡口夜间一律停航。"_s);
        stock.add(u"maybe"_s, u"f"_s, ItemKind::TrueFalse, u"船票在开航以后发售。"_s, candidate);
        QCOMPARE(stock.kept(), QStringList(u"sound"_s));
    }

    void whatReadsLikeAnotherLeavesItsRoom()
    {
        Stock stock;
        stock.add(
            u"sound"_s, u"f1"_s, ItemKind::TrueFalse, u"渡口夜间一律停航，救生衣每月清点。"_s);
        stock.add(
            u"alike"_s, u"f2"_s, ItemKind::TrueFalse, u"渡口夜间一律停航，救生衣每月清点。"_s);
        stock.add(u"maybe"_s, u"f2"_s, ItemKind::TrueFalse, u"船票在开航以前发售。"_s, candidate);
        QCOMPARE(stock.kept(), QStringList({u"sound"_s, u"maybe"_s}));
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "tst_selection.moc"
