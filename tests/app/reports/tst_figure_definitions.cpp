// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figure_definitions.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestFigureDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDefineEachFigureOnce()
    {
        QSet<QString> names;
        int place = 0;
        for (const FigureDefinition &definition : figureDefinitions()) {
            QCOMPARE(static_cast<int>(definition.figure), place++);
            names.insert(definition.chinese);
            names.insert(definition.english);
            QVERIFY(definition.formula.endsWith(u'。'));
            QVERIFY(!definition.source.isEmpty());
        }
        QCOMPARE(names.size(), 2 * place);
        QCOMPARE(definitionOf(Figure::ScoreBand95).chinese, u"分数误差带"_s);
        QCOMPARE(static_cast<int>(Figure::ScoreBand95) + 1, place);
    }

    void shouldStandInTheReadme()
    {
        QFile readme(QStringLiteral(ZHIXING_REPORTS_README));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        for (const FigureDefinition &definition : figureDefinitions()) {
            const QString source = QString(definition.source).replace(u", "_s, u"`, `"_s);
            const QString row = u"| %1 | %2 | %3 | `%4` |\n"_s.arg(
                definition.chinese, definition.english, definition.formula, source);
            QVERIFY2(text.contains(row), qPrintable(row));
        }
        const qsizetype rows = text.sliced(text.indexOf(u"## Figures"_s)).count(u"\n| "_s);
        QCOMPARE(rows, std::ssize(figureDefinitions()) + 1);
    }
};

QTEST_GUILESS_MAIN(TestFigureDefinitions)
#include "tst_figure_definitions.moc"
