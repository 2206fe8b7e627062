// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/database_address.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseAddress : public QObject
{
    Q_OBJECT

private:
    static QString fileWith(const QTemporaryDir &folder,
        const QByteArray &content,
        QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QString path = folder.filePath(u"password"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.setPermissions(permissions)) {
            qFatal("the file cannot be written");
        }
        return path;
    }

private Q_SLOTS:
    void shouldTellAServerFromAFile_data()
    {
        QTest::addColumn<QString>("records");
        QTest::addColumn<bool>("expected");
        QTest::newRow("address") << u"postgresql://host/name"_s << true;
        QTest::newRow("short scheme") << u"postgres://host/name"_s << true;
        QTest::newRow("path") << u"/home/a/postgresql/zhixing.sqlite"_s << false;
        QTest::newRow("another scheme") << u"mysql://host/name"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void shouldTellAServerFromAFile()
    {
        QFETCH(QString, records);
        QTEST(isServerAddress(records), "expected");
    }

    void shouldReadEveryPart()
    {
        const auto read = readServerAddress(
            u"postgresql://clerk@db.example.org:5433/zhixing?sslmode=verify-full&sslrootcert=/etc/ca.pem&password_file=/home/a/my%20secret"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        const ServerAddress expected {u"db.example.org"_s,
            5433,
            u"clerk"_s,
            u"zhixing"_s,
            u"/home/a/my secret"_s,
            {{u"sslmode"_s, u"verify-full"_s}, {u"sslrootcert"_s, u"/etc/ca.pem"_s}}};
        QCOMPARE(*read, expected);
    }

    void shouldReadBackWhatItWrites_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("whole") << u"postgresql://clerk@host:5433/zhixing?sslmode=require"_s;
        QTest::newRow("least") << u"postgresql://host/zhixing"_s;
        QTest::newRow("socket") << u"postgresql:///zhixing"_s;
        QTest::newRow("socket's folder") << u"postgresql://clerk@/zhixing?host=/run/postgresql"_s;
        QTest::newRow("numbers") << u"postgresql://192.0.2.1:5432/zhixing"_s;
        QTest::newRow("numbers of six") << u"postgresql://[2001:db8::1]:5432/zhixing"_s;
        QTest::newRow("Chinese") << u"postgresql://%E5%AD%A6%E5%91%98@host/%E7%9F%A5%E8%A1%8C"_s;
    }
    void shouldReadBackWhatItWrites()
    {
        QFETCH(QString, address);
        const auto read = readServerAddress(address);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        const auto again = readServerAddress(textOf(*read));
        QVERIFY2(again, again ? "" : qPrintable(textOf(*read)));
        QCOMPARE(*again, *read);
    }

    void shouldRefuse_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no database") << u"postgresql://host"_s;
        QTest::newRow("no name") << u"postgresql://host/"_s;
        QTest::newRow("two names") << u"postgresql://host/a/b"_s;
        QTest::newRow("fragment") << u"postgresql://host/a#b"_s;
        QTest::newRow("no port") << u"postgresql://host:seven/a"_s;
        QTest::newRow("space") << u"postgresql://host /a"_s;
        QTest::newRow("unknown option") << u"postgresql://host/a?options=-csearch_path%3Dx"_s;
        QTest::newRow("twice") << u"postgresql://host/a?sslmode=disable&sslmode=require"_s;
        QTest::newRow("empty option") << u"postgresql://host/a?sslmode="_s;
        QTest::newRow("smuggled option")
            << u"postgresql://host/a?sslmode=disable%3Bhost%3Devil.example.org"_s;
        QTest::newRow("smuggled by a space")
            << u"postgresql://host/a?sslmode=disable%20host%3Devil"_s;
        QTest::newRow("quote") << u"postgresql://host/a?sslcert='x"_s;
    }
    void shouldRefuse()
    {
        QFETCH(QString, address);
        const auto read = readServerAddress(address);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadUse);
        QCOMPARE(read.error().where, u"--database"_s);
    }

    void shouldRefuseAPasswordAndSayWhereItBelongs_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("beside the user") << u"postgresql://clerk:s3cret@host/zhixing"_s;
        QTest::newRow("as an option") << u"postgresql://clerk@host/zhixing?password=s3cret"_s;
    }
    void shouldRefuseAPasswordAndSayWhereItBelongs()
    {
        QFETCH(QString, address);
        const auto read = readServerAddress(address);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadUse);
        QVERIFY(!read.error().detail.contains(u"s3cret"));
        for (const QString &way :
            {u"~/.pgpass"_s, u"PGPASSFILE"_s, u"--password-file"_s, u"peer"_s}) {
            QVERIFY2(read.error().detail.contains(way), qPrintable(way));
        }
    }

    void shouldReadAPasswordFromItsFirstLine()
    {
        const QTemporaryDir folder;
        QCOMPARE(*readPassword(fileWith(folder, "渡口 2026\r\nnot this\n")), u"渡口 2026"_s);
        QCOMPARE(*readPassword(fileWith(folder, "open sesame")), u"open sesame"_s);
    }

    void shouldRefuseAPasswordThatOthersMayRead()
    {
        const QTemporaryDir folder;
        const QString path
            = fileWith(folder, "secret", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        const auto read = readPassword(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadUse);
        QVERIFY(read.error().detail.contains(u"chmod 600"));
        QCOMPARE(readPassword(fileWith(folder, "\nsecret")).error().code, ErrorCode::Unreadable);
        QCOMPARE(readPassword(folder.filePath(u"none"_s)).error().code, ErrorCode::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseAddress)
#include "tst_database_address.moc"
