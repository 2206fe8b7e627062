// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/form_version.h"

#include "questions/assessment/paper_samples.h"

#include <QSet>
#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList idsOf(const Form &form)
{
    QStringList ids;
    for (const FormEntry &entry : form.entries) {
        ids << entry.item.id;
    }
    return ids;
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

QStringList declared(const std::vector<Option> &options)
{
    QStringList ids;
    for (const Option &option : options) {
        ids << option.id;
    }
    return ids;
}

} // namespace

class TestFormVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeginWithTheFormItself()
    {
        const Form form = mixedForm(4, 1);
        QCOMPARE(formVersions(form, 1), std::vector {form});
        QCOMPARE(formVersions(form, mostVersions).front(), form);
    }

    void shouldKeepTheItemsAndChangeTheirOrders()
    {
        for (quint64 seed = 1; seed <= 40; ++seed) {
            const Form form = mixedForm(5, seed);
            const std::vector<Form> versions = formVersions(form, mostVersions);
            QCOMPARE(versions.size(), static_cast<std::size_t>(mostVersions));
            QSet<QString> orders;
            QSet<QString> ids;
            for (const Form &version : versions) {
                orders << idsOf(version).join(u' ');
                ids << version.id;
                QCOMPARE(sorted(idsOf(version)), sorted(idsOf(form)));
                QCOMPARE(version.blueprint, form.blueprint);
                for (std::size_t place = 0; place < form.entries.size(); ++place) {
                    // Kinds keep their places, so that sections have the same headings.
                    QVERIFY(version.entries[place].item.kind == form.entries[place].item.kind);
                }
            }
            QCOMPARE(orders.size(), mostVersions);
            QCOMPARE(ids.size(), mostVersions);
        }
    }

    void shouldNeverMoveFixedOptions()
    {
        int moved = 0;
        for (quint64 seed = 1; seed <= 40; ++seed) {
            const Form form = mixedForm(5, seed);
            for (const Form &version : formVersions(form, mostVersions)) {
                for (const FormEntry &entry : version.entries) {
                    QCOMPARE(sorted(entry.optionOrder), sorted(declared(entry.item.options)));
                    QCOMPARE(sorted(entry.targetOrder), sorted(declared(entry.item.targets)));
                    if (entry.item.optionOrder == OptionOrder::Fixed) {
                        QCOMPARE(entry.optionOrder, declared(entry.item.options));
                    } else {
                        moved += entry.optionOrder != declared(entry.item.options) ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY(moved > 1000);
    }

    void shouldRepeatItself()
    {
        const Form form = mixedForm(6, 9);
        QCOMPARE(formVersions(form, 3), formVersions(form, 3));
        // One more version changes none of the others.
        const std::vector<Form> four = formVersions(form, 4);
        const std::vector<Form> two = formVersions(form, 2);
        QVERIFY(std::equal(two.begin(), two.end(), four.begin()));
    }

    void shouldManageWithOneItem()
    {
        Form form = mixedForm(1, 3);
        form.entries.resize(1);
        for (const Form &version : formVersions(form, mostVersions)) {
            QCOMPARE(idsOf(version), idsOf(form));
        }
    }

    void shouldGiveCodesThatCanBeReadAloud()
    {
        QSet<QString> codes;
        for (quint64 seed = 1; seed <= 200; ++seed) {
            const QString code = paperCode(mixedForm(1, seed));
            QCOMPARE(code.size(), 6);
            for (const QChar letter : code) {
                QVERIFY(letter.unicode() < 128 && letter.isLetterOrNumber());
                QVERIFY(!u"01IO"_s.contains(letter));
            }
            codes << code;
        }
        QCOMPARE(codes.size(), 200);
        QCOMPARE(paperCode(mixedForm(2, 5)), paperCode(mixedForm(2, 5)));
    }
};

QTEST_GUILESS_MAIN(TestFormVersion)
#include "tst_form_version.moc"
