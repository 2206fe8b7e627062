// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include "app/reports/bundles/bundle_samples.h"
#include "reports/bundles/signing_key.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQuickTextDocument>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

QString fileOf(const QString &bank)
{
    return QStringLiteral(ZHIXING_QML_TESTS "/%1.bank.json").arg(bank);
}

constexpr std::chrono::milliseconds morning {1782639000000};

} // namespace

Stage::Stage(QObject *parent)
    : QObject(parent)
    , m_now(UtcTime(morning))
{
}

Stage::~Stage() = default;

Session *Stage::session() const
{
    return m_session.get();
}

void Stage::reset(const QString &bank)
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    // Decisions on a bank are kept beside it.
    m_bankFile = m_folder->filePath(bank + u".bank.json"_s);
    QFile::copy(fileOf(bank), m_bankFile);
    m_bank = loadBanks({m_bankFile}).value();
    makeSession();
}

void Stage::resetWithoutBank()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_bankFile = m_folder->filePath(u"nowhere.bank.json"_s);
    makeSession();
}

void Stage::restart()
{
    makeSession();
}

void Stage::makeSession()
{
    m_phones.clear();
    m_session.reset();
    m_preferences
        = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
    m_preferences->setReduceMotion(true);
    m_session = std::make_unique<Session>(WorkspaceSetup {{m_bankFile},
                                              m_folder->filePath(u"zhixing.sqlite"_s),
                                              [this] { return m_now.load(); },
                                              [this] { return m_seed++; },
                                              {},
                                              QTimeZone::systemTimeZone(),
                                              {},
                                              [this](qsizetype count) {
                                                  return QByteArray(
                                                      count, static_cast<char>(m_luck += 7));
                                              }},
        *m_preferences);
    m_session->history()->setExportFolder(m_folder->path());
    m_session->printing()->setFolder(m_folder->filePath(u"printed"_s));
    m_session->paperPrinting()->setFolder(m_folder->filePath(u"papers"_s));
    m_session->learners()->setExportFolder(m_folder->path());
    m_session->roster()->setTemplateFolder(m_folder->filePath(u"templates"_s));
    m_session->minutes()->setFolder(m_folder->filePath(u"minutes"_s));
    m_session->introduction()->setOffered(m_introduces);
    Q_EMIT sessionChanged();
    m_session->begin();
}

void Stage::advance(int seconds)
{
    m_now = m_now.load() + std::chrono::seconds(seconds);
}

int Stage::keyRow(const QString &stem) const
{
    const std::vector<OptionRow> &rows = asking()->options()->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (item(stem)->key.contains(rows[i].id)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int Stage::wrongRow(const QString &stem) const
{
    const std::vector<OptionRow> &rows = asking()->options()->rows();
    const auto wrong = std::ranges::find_if(
        rows, [&](const OptionRow &row) { return !item(stem)->key.contains(row.id); });
    return static_cast<int>(wrong - rows.begin());
}

QString Stage::keyWords(const QString &stem) const
{
    return item(stem)->key.constFirst();
}

void Stage::beginKind(const QString &kind, int count)
{
    ExamSetup *setup = m_session->setup();
    setup->applyPreset(ExamSetup::Preset::Short);
    const QString name = wording::kindName(itemKindFromString(kind).value());
    for (int row = 0; row < setup->kinds()->count(); ++row) {
        if (setup->kinds()->rows()[static_cast<std::size_t>(row)].label != name) {
            setup->kinds()->toggle(row);
        }
    }
    setup->setCount(count);
    setup->start();
}

QStringList Stage::keyTexts(const QString &stem) const
{
    const Item &found = *item(stem);
    const auto &texts = found.kind == ItemKind::Matching ? found.targets : found.options;
    QStringList key;
    for (const QString &id : found.key) {
        const auto option = std::ranges::find(texts, id, &Option::id);
        key << (option == texts.end() ? id : option->text);
    }
    return key;
}

QStringList Stage::shownTexts(const QString &side) const
{
    QStringList texts;
    for (const OptionRow &row :
        side == u"targets" ? asking()->targets()->rows() : asking()->options()->rows()) {
        texts << row.text;
    }
    return texts;
}

QString Stage::quote(const QString &stem) const
{
    return item(stem)->evidence.front().exact;
}

QString Stage::markedText(QObject *textEdit, const QColor &ground) const
{
    auto *document = textEdit->property("textDocument").value<QQuickTextDocument *>();
    QString marked;
    for (QTextBlock block = document->textDocument()->begin(); block.isValid();
        block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().background().color() == ground) {
                marked += part.fragment().text();
            }
        }
    }
    return marked;
}

QString Stage::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

bool Stage::sitDown(const QString &name, bool takes)
{
    LiveRoom *room = m_session->live();
    auto phone = std::make_unique<test::Phone>(
        static_cast<quint16>(room->address().section(u':', 1).toInt()));
    if (!phone->awaitOpen()) {
        return false;
    }
    QJsonObject wish {{u"v"_s, 1},
        {u"t"_s, u"join"_s},
        {u"name"_s, name},
        {u"code"_s, room->code().remove(u' ')}};
    if (takes) {
        wish.insert(u"take"_s, true);
    }
    phone->say(QJsonDocument(wish).toJson());
    const bool isIn = takes || !phone->await(u"welcome"_s).isEmpty();
    m_phones[takes ? name + u"+"_s : name] = std::move(phone);
    return isIn;
}

bool Stage::pick(const QString &name, int place)
{
    const QJsonObject answer {{u"v"_s, 1},
        {u"t"_s, u"answer"_s},
        {u"entry"_s, m_session->live()->number() - 1},
        {u"seq"_s, ++m_picks},
        {u"picks"_s, QJsonArray {place}}};
    m_phones.at(name)->say(QJsonDocument(answer).toJson());
    return !m_phones.at(name)->await(u"kept"_s).isEmpty();
}

void Stage::useLoopback()
{
    m_session->liveDesk()->setAddresses({{u"wlan0"_s, QHostAddress::LocalHost, false}});
}

QString Stage::pathFor(const QString &name) const
{
    return m_folder->filePath(name);
}

QStringList Stage::filesIn(const QString &folder) const
{
    return QDir(m_folder->filePath(folder)).entryList(QDir::Files, QDir::Name);
}

void Stage::writeText(const QString &name, const QString &text) const
{
    writeFile(name, text.toUtf8());
}

void Stage::writeFile(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("the bundle cannot be written");
    }
}

void Stage::writeBundle(const QString &name, int branch, int learners) const
{
    writeFile(name, test::packed(test::branchOf(branch, learners, 2)));
}

void Stage::writeRenamed(const QString &name, int branch, int learners) const
{
    test::SampleBundle sample = test::branchOf(branch, learners, 2);
    sample.previous = test::unpacked(sample).manifestSha256;
    sample.sequence = 2;
    sample.learners.front().name = u"学员甲"_s;
    writeFile(name, test::packed(sample));
}

void Stage::writeBroken(const QString &name) const
{
    QByteArray bytes = test::packed(test::branchOf(9, 2, 2));
    const qsizetype middle = bytes.size() / 2;
    bytes[middle] = static_cast<char>(bytes[middle] ^ 1);
    writeFile(name, bytes);
}

QString Stage::fingerprint(int branch) const
{
    return fingerprintOf(test::branchKey(branch).publicKey());
}

ItemAnswering *Stage::asking() const
{
    if (m_session->practice()->state() == PracticeSession::State::Idle) {
        return m_session->quiz();
    }
    return m_session->practice();
}

const Item *Stage::item(const QString &stem) const
{
    // Some stems ask for what their options say, and stand more than once.
    const auto isShown = [this](const Item &item) {
        const std::vector<OptionRow> &rows = asking()->options()->rows();
        return std::ranges::all_of(item.options, [&rows](const Option &option) {
            return std::ranges::find(rows, option.text, &OptionRow::text) != rows.end();
        });
    };
    const Item *found = nullptr;
    for (const Item &item : m_bank.items) {
        if (wording::shownStem(item) == stem && (!found || isShown(item))) {
            found = &item;
        }
    }
    return found;
}
