// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/canonical.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class CanonicalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellingsOfOneAnswerAreOne_data();
    void spellingsOfOneAnswerAreOne();
    void differentAnswersStayDifferent_data();
    void differentAnswersStayDifferent();
    void everyAliasMeansTheSame_data();
    void everyAliasMeansTheSame();
    void numeralsHaveTheirValue_data();
    void numeralsHaveTheirValue();
    void numbersAreSpelledInChinese();
};

void CanonicalTest::spellingsOfOneAnswerAreOne_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("full-width digits") << u"１２"_s << u"12"_s;
    QTest::newRow("Chinese numeral") << u"二十八"_s << u"28"_s;
    QTest::newRow("half a year") << u"半年"_s << u"6个月"_s;
    QTest::newRow("six months in Chinese") << u"六个月"_s << u"半年"_s;
    QTest::newRow("a year") << u"一年"_s << u"12 个月"_s;
    QTest::newRow("a year and a half") << u"一年半"_s << u"18个月"_s;
    QTest::newRow("two years") << u"两年"_s << u"二年"_s;
    QTest::newRow("years of age") << u"28周岁"_s << u"二十八岁"_s;
    QTest::newRow("days") << u"30日"_s << u"三十天"_s;
    QTest::newRow("weeks") << u"两周"_s << u"14天"_s;
    QTest::newRow("hours") << u"半小时"_s << u"30分钟"_s;
    QTest::newRow("title marks") << u"《借阅申请表》"_s << u"借阅申请表"_s;
    QTest::newRow("quotation marks and a full stop") << u"“细心”。"_s << u"细心"_s;
    QTest::newRow("spaces") << u" 总 服务台 "_s << u"总服务台"_s;
    QTest::newRow("percent") << u"百分之八十"_s << u"80％"_s;
    QTest::newRow("calendar date") << u"二〇二一年七月一日"_s << u"2021年7月1日"_s;
    QTest::newRow("ordinal") << u"第三次"_s << u"第3次"_s;
    QTest::newRow("Arabic numeral with ten thousand") << u"10万元"_s << u"十万元"_s;
    QTest::newRow("three million") << u"300万"_s << u"三百万"_s;
    QTest::newRow("working days") << u"二十个工作日"_s << u"20个工作日"_s;
    QTest::newRow("hours of class") << u"三十二学时"_s << u"32学时"_s;
    QTest::newRow("grouped digits") << u"1,000元"_s << u"一千元"_s;
}

void CanonicalTest::spellingsOfOneAnswerAreOne()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(canonicalAnswer(a), canonicalAnswer(b));
}

void CanonicalTest::differentAnswersStayDifferent_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("ten and ten thousand") << u"10元"_s << u"10万元"_s;
    QTest::newRow("months and years") << u"一年"_s << u"一个月"_s;
    QTest::newRow("month of the calendar") << u"六月"_s << u"六个月"_s;
    QTest::newRow("year of the calendar") << u"2021年"_s << u"21年"_s;
    QTest::newRow("copies and books") << u"3册"_s << u"3份"_s;
    QTest::newRow("words with a numeral inside") << u"一心一意"_s << u"1心1意 "_s;
    QTest::newRow("ten and twenty") << u"十日"_s << u"二十日"_s;
}

void CanonicalTest::differentAnswersStayDifferent()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(canonicalAnswer(a) != canonicalAnswer(b));
}

void CanonicalTest::everyAliasMeansTheSame_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("alias");
    QTest::newRow("year") << u"一年"_s << u"12个月"_s;
    QTest::newRow("half a year") << u"6个月"_s << u"半年"_s;
    QTest::newRow("number") << u"二十八"_s << u"28"_s;
    QTest::newRow("year of the calendar") << u"2017"_s << u"二〇一七"_s;
    QTest::newRow("days") << u"7日"_s << u"七天"_s;
    QTest::newRow("age") << u"14周岁"_s << u"十四岁"_s;
    QTest::newRow("weeks") << u"两周"_s << u"2周"_s;
    QTest::newRow("two") << u"2"_s << u"两"_s;
    QTest::newRow("two hundred") << u"200"_s << u"两百"_s;
    QTest::newRow("two thousand, a quantity") << u"两千"_s << u"二千"_s;
    QTest::newRow("a thousand") << u"1000"_s << u"一千"_s;
}

void CanonicalTest::everyAliasMeansTheSame()
{
    QFETCH(QString, answer);
    QFETCH(QString, alias);
    const QStringList aliases = answerAliases(answer);
    QCOMPARE(aliases.first(), answer);
    QVERIFY2(aliases.contains(alias), qPrintable(aliases.join(u' ')));
    for (const QString &form : aliases) {
        QCOMPARE(canonicalAnswer(form), canonicalAnswer(answer));
    }
}

void CanonicalTest::numeralsHaveTheirValue_data()
{
    QTest::addColumn<QString>("numeral");
    QTest::addColumn<double>("value");
    QTest::newRow("ten") << u"十"_s << 10.0;
    QTest::newRow("hundred and five") << u"一百零五"_s << 105.0;
    QTest::newRow("thirty thousand") << u"三万"_s << 30000.0;
    QTest::newRow("digits in a row") << u"二〇二一"_s << 2021.0;
    QTest::newRow("half") << u"半"_s << 0.5;
    QTest::newRow("decimal") << u"0.1"_s << 0.1;
    QTest::newRow("none") << u"十分之"_s << -1.0;
    QTest::newRow("wrong order") << u"十百"_s << -1.0;
}

void CanonicalTest::numeralsHaveTheirValue()
{
    QFETCH(QString, numeral);
    QFETCH(double, value);
    QCOMPARE(numeralValue(numeral).value_or(-1.0), value);
}

void CanonicalTest::numbersAreSpelledInChinese()
{
    QCOMPARE(chineseNumeral(0), u"零"_s);
    QCOMPARE(chineseNumeral(12), u"十二"_s);
    QCOMPARE(chineseNumeral(105), u"一百零五"_s);
    QCOMPARE(chineseNumeral(10020), u"一万零二十"_s);
    for (qint64 n = 1; n < 30000; n += 7) {
        QCOMPARE(numeralValue(chineseNumeral(n)).value_or(-1), static_cast<double>(n));
    }
}

QTEST_GUILESS_MAIN(CanonicalTest)
#include "tst_canonical.moc"
