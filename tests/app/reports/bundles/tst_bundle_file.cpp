// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/bundles/bundle_samples.h"
#include "reports/bundles/zip_archive.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype sealLength = 64;

test::SampleBundle small()
{
    test::SampleBundle sample;
    sample.learners
        = {{u"l1"_s, u"学员甲"_s, u"渡口支部"_s}, {u"l2"_s, u"学员乙"_s, u"渡口支部"_s}};
    sample.attempts = {{u"a1"_s, u"l1"_s}};
    sample.practice = {{u"l2"_s, 7}};
    return sample;
}

/// The members of a bundle, to be packed again otherwise.
std::vector<ZipInput> inputsOf(const QByteArray &bytes)
{
    std::vector<ZipInput> inputs;
    const auto zip = ZipReader::open(bytes, u"sample"_s);
    const auto members = zip->members();
    for (const ZipMember &member : *members) {
        inputs.push_back({member.name,
            *zip->read(member.name, member.size),
            member.name.startsWith(u"manifest"_s) ? ZipPacking::Stored : ZipPacking::Deflated});
    }
    return inputs;
}

QByteArray sealed(QByteArray bytes)
{
    bytes.chop(sealLength);
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A file whose seal is right, as somebody who knows the format would make it.
QByteArray repacked(const std::vector<ZipInput> &inputs)
{
    return sealed(*zipOf(inputs, QByteArray(sealLength, '0')));
}

ZipInput &inputNamed(std::vector<ZipInput> &inputs, const QString &name)
{
    return *std::find_if(inputs.begin(), inputs.end(), [&name](const ZipInput &input) {
        return input.name == name;
    });
}

Error refusal(const QByteArray &bytes)
{
    const auto bundle = unpackBundle(bytes, u"b.zxb"_s);
    return bundle ? Error {ErrorCode::BadUse, u"was believed"_s, {}} : bundle.error();
}

} // namespace

class TestBundleFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveBackWhatWasPacked()
    {
        const auto bundle = unpackBundle(test::packed(small()), u"b.zxb"_s);
        QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().detail));
        QCOMPARE(bundle->content, test::contentOf(small()));
        QCOMPARE(bundle->manifest.branch, u"渡口支部"_s);
        QCOMPARE(bundle->manifest.publicKey, test::branchKey(1).publicKey());
        QCOMPARE(bundle->manifest.entries.size(), 4U);
        QCOMPARE(bundle->manifest.entries[0].lines, 2);
        QCOMPARE(bundle->manifestSha256,
            QCryptographicHash::hash(manifestToJson(bundle->manifest), QCryptographicHash::Sha256));
        // The same again gives the same bytes.
        QCOMPARE(test::packed(small()), test::packed(small()));
    }

    void shouldGiveBackABundleWithNothingInIt()
    {
        const auto bundle = unpackBundle(test::packed({}), u"b.zxb"_s);
        QVERIFY(bundle);
        QCOMPARE(bundle->content, BundleContent());
    }

    void shouldNoticeEachByteThatWasChanged()
    {
        const QByteArray good = test::packed(small());
        QVERIFY(unpackBundle(good, u"b.zxb"_s));
        for (const int mask : {0x01, 0x80, 0xff}) {
            for (qsizetype at = 0; at < good.size(); ++at) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad[at] ^ mask);
                const auto bundle = unpackBundle(bad, u"b.zxb"_s);
                QVERIFY2(!bundle, qPrintable(u"byte %1 may be changed"_s.arg(at)));
                QVERIFY(bundle.error().where.startsWith(u"b.zxb"_s));
                QVERIFY(!bundle.error().detail.isEmpty());
            }
        }
    }

    void shouldNameTheEntryThatWasChanged()
    {
        const QByteArray good = test::packed(small());
        for (const QString &name : {u"learners.jsonl"_s,
                 u"wordings.jsonl"_s,
                 u"attempts.jsonl"_s,
                 u"practice.jsonl"_s,
                 u"manifest.json"_s,
                 u"manifest.sig"_s}) {
            // In the middle of its packed bytes, which follow its first mention.
            const qsizetype header = good.indexOf(name.toLatin1());
            QByteArray bad = good;
            const qsizetype at = header + name.size() + 20;
            bad[at] = static_cast<char>(bad[at] ^ 0x10);
            QCOMPARE(refusal(bad).where, u"b.zxb, "_s + name);
        }
    }

    void shouldNoticeAFileThatWasCutOff()
    {
        const QByteArray good = test::packed(small());
        for (qsizetype length = 0; length < good.size(); ++length) {
            QVERIFY2(
                !unpackBundle(good.first(length), u"b.zxb"_s), qPrintable(QString::number(length)));
        }
        QCOMPARE(refusal(good.first(good.size() / 2)).code, ErrorCode::Damaged);
        QVERIFY(!unpackBundle(good + 'x', u"b.zxb"_s));
        QVERIFY(!unpackBundle('x' + good, u"b.zxb"_s));
        QVERIFY(!unpackBundle(good + good, u"b.zxb"_s));
    }

    void shouldRefuseAFileThatWasPackedAnew()
    {
        const auto inputs = inputsOf(test::packed(small()));
        const Error error = refusal(*zipOf(inputs, QByteArray()));
        QCOMPARE(error.code, ErrorCode::Damaged);
        QCOMPARE(error.where, u"b.zxb, outside the entries"_s);
    }

    void shouldRefuseNamesThatLeadElsewhere()
    {
        for (const QString &name : {u"../../etc/passwd"_s,
                 u"/etc/passwd"_s,
                 u"..\\learners.jsonl"_s,
                 u"learners.jsonl/x"_s,
                 u"LEARNERS.JSONL"_s}) {
            auto inputs = inputsOf(test::packed(small()));
            inputs.push_back({name, "x"});
            const Error error = refusal(repacked(inputs));
            QCOMPARE(error.code, ErrorCode::Invalid);
            QCOMPARE(error.where, u"b.zxb, "_s + name);
        }
    }

    void shouldRefuseABundleThatLacksAnEntry()
    {
        auto inputs = inputsOf(test::packed(small()));
        inputs.erase(inputs.begin() + 1);
        QCOMPARE(refusal(repacked(inputs)).where, u"b.zxb, wordings.jsonl"_s);
    }

    void shouldRefuseAZipBombBeforeUnpackingIt()
    {
        auto inputs = inputsOf(test::packed(small()));
        inputNamed(inputs, u"attempts.jsonl"_s).bytes = QByteArray(300 * 1024 * 1024, ' ');
        const QByteArray bomb = repacked(inputs);
        QVERIFY(bomb.size() < 1024 * 1024);
        const Error error = refusal(bomb);
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.where, u"b.zxb, attempts.jsonl"_s);
    }

    void shouldRefuseAnEntryThatIsLongerThanItsDirectorySays()
    {
        QByteArray bad = test::packed(small());
        // The unpacked size in the directory: 24 bytes into its record.
        const qsizetype record = bad.indexOf("PK\x01\x02");
        bad[record + 24] = static_cast<char>(bad[record + 24] - 1);
        const Error error = refusal(sealed(bad));
        QVERIFY(error.code == ErrorCode::Damaged || error.code == ErrorCode::Invalid);
    }

    void shouldRefuseContentThatAnotherSigned()
    {
        // Everything fits together but the signature.
        auto mine = inputsOf(test::packed(small()));
        test::SampleBundle other = small();
        other.branch = 2;
        auto theirs = inputsOf(test::packed(other));
        inputNamed(mine, u"manifest.sig"_s).bytes = inputNamed(theirs, u"manifest.sig"_s).bytes;
        const Error error = refusal(repacked(mine));
        QCOMPARE(error.code, ErrorCode::Damaged);
        QCOMPARE(error.where, u"b.zxb, manifest.sig"_s);
        QVERIFY(error.detail.contains(fingerprintOf(test::branchKey(1).publicKey())));
    }

    void shouldRefuseEntriesTheManifestWasNotSignedFor()
    {
        auto inputs = inputsOf(test::packed(small()));
        QByteArray &lines = inputNamed(inputs, u"learners.jsonl"_s).bytes;
        lines.replace("学员甲", "学员丙");
        QCOMPARE(refusal(repacked(inputs)).where, u"b.zxb, learners.jsonl"_s);
    }

    void shouldRefuseALaterVersionByName()
    {
        auto inputs = inputsOf(test::packed(small()));
        inputNamed(inputs, u"manifest.json"_s).bytes.replace("\"version\":1", "\"version\":2");
        const Error error = refusal(repacked(inputs));
        QCOMPARE(error.code, ErrorCode::TooNew);
        QVERIFY(error.detail.contains(u"version 2"_s));
    }

    void shouldRefuseAManifestSpeltOtherwise()
    {
        for (const auto &[from, to] : std::vector<std::pair<QByteArray, QByteArray>> {{"{", "{ "},
                 {"\"complete\":false", "\"complete\":false,\"complete\":false"},
                 {"\"complete\":false", "\"complete\":0"},
                 {"\"sequence\":1", "\"sequence\":1.0"},
                 {"\"sequence\":1", "\"sequence\":-1"},
                 {"\"previous\":\"\"", "\"previous\":\"zz\""},
                 {"\"format\":\"zhixing-bundle\"", "\"format\":\"zhixing-bank\""}}) {
            auto inputs = inputsOf(test::packed(small()));
            QByteArray &json = inputNamed(inputs, u"manifest.json"_s).bytes;
            QVERIFY(json.contains(from));
            json.replace(json.indexOf(from), from.size(), to);
            // Signed by the right key all the same.
            inputNamed(inputs, u"manifest.sig"_s).bytes = test::branchKey(1).sign(json);
            const Error error = refusal(repacked(inputs));
            QCOMPARE(error.code, ErrorCode::Invalid);
            QCOMPARE(error.where, u"b.zxb, manifest.json"_s);
        }
    }

    void shouldCarryNamesUnchanged()
    {
        for (const QString &name : {u"=HYPERLINK(\"http://x\")"_s,
                 u"<b>学员甲</b>"_s,
                 u"\u202e学员甲\u202c"_s,
                 u"e\u0301"_s,
                 u"\u00e9"_s,
                 u"学员\"甲\\\n乙"_s,
                 u"\U0001F469\u200D\U0001F52C"_s}) {
            test::SampleBundle sample = small();
            sample.learners[0].name = name;
            const auto bundle = unpackBundle(test::packed(sample), u"b.zxb"_s);
            QVERIFY(bundle);
            QCOMPARE(bundle->content, test::contentOf(sample));
            QCOMPARE(bundle->content.learners.count('\n'), 2);
        }
    }

    void shouldMakeAKeyOnceAndKeepItPrivate()
    {
        const QTemporaryDir folder;
        const QString path = signingKeyPath(folder.filePath(u"zhixing.sqlite"_s));
        QCOMPARE(signingFingerprint(folder.filePath(u"zhixing.sqlite"_s)), QString());
        QVERIFY(!QFileInfo::exists(path));
        const auto made = SigningKey::openOrMake(path);
        QCOMPARE(signingFingerprint(folder.filePath(u"zhixing.sqlite"_s)),
            fingerprintOf(made->publicKey()));
        QVERIFY(made);
        const auto again = SigningKey::openOrMake(path);
        QVERIFY(again);
        QCOMPARE(again->publicKey(), made->publicKey());
        QCOMPARE(QFile::permissions(path)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"signing.key"_s));
        const QByteArray signature = made->sign("渡口");
        QVERIFY(isSignedBy(again->publicKey(), "渡口", signature));
        QVERIFY(!isSignedBy(again->publicKey(), "渡囗", signature));
        QVERIFY(!isSignedBy(test::branchKey(1).publicKey(), "渡口", signature));
    }

    void shouldRefuseAKeyFileThatHoldsNone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"signing.key"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("zhixing-signing-key 1\nabcd\n");
        file.close();
        const auto key = SigningKey::openOrMake(path);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Damaged);
        QCOMPARE(key.error().where, path);
        QVERIFY(!SigningKey::openOrMake(folder.filePath(u"no/such/folder.key"_s)));
    }

    void shouldShowFingerprintsInGroupsOfFour()
    {
        const QString shown = fingerprintOf(test::branchKey(1).publicKey());
        QCOMPARE(shown.size(), 8 * 4 + 7);
        QCOMPARE(plainFingerprint(shown.toUpper()), plainFingerprint(shown));
        QCOMPARE(plainFingerprint(shown).size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestBundleFile)
#include "tst_bundle_file.moc"
