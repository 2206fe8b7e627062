// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "live/room_host.h"
#include "ui/background_work.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Bytes of records that are looked through in no time.
constexpr qint64 quicklyLookedAt = 8 * 1024 * 1024;

} // namespace

QString reviewFolder(const QString &databasePath)
{
    return QFileInfo(databasePath).dir().filePath(u"reviews"_s);
}

Workspace::Workspace(WorkspaceSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_records(m_setup.zone)
{
    connect(&m_records, &RecordsReader::failed, this, [this](const Error &error) {
        report(Doing::ReadingRecords, error);
    });
}

void Workspace::openRecords(const std::function<void()> &then)
{
    const QString path = m_setup.databasePath;
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!isOnServer()
        && QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size() <= quicklyLookedAt) {
        if (takeRecords(look(path))) {
            then();
        }
        return;
    }
    openLater(then);
}

void Workspace::openLater(const std::function<void()> &then)
{
    runInBackground(
        this,
        [records = recordsAddress()] { return look(records); },
        [this, then](const Result<Opening> &looked) {
            if (takeRecords(looked)) {
                then();
            }
        });
}

Result<Workspace::Opening> Workspace::look(const QString &records)
{
    // A connection belongs to its thread: this one goes again.
    const Result<Database> database = Database::open(records);
    if (!database) {
        return std::unexpected(database.error());
    }
    return Opening {database->outcome(), database->keptFile()};
}

bool Workspace::takeRecords(const Result<Opening> &looked)
{
    if (!looked) {
        report(Doing::OpeningRecords, looked.error());
        return false;
    }
    Result<Database> database = Database::open(recordsAddress(), Database::Check::None);
    if (!database) {
        report(Doing::OpeningRecords, database.error());
        return false;
    }
    m_database.emplace(std::move(*database));
    if (isOnServer() && !keepAnswersHere()) {
        m_database.reset();
        return false;
    }
    m_learners.emplace(*m_database);
    m_attempts.emplace(*m_database);
    m_practice.emplace(*m_database);
    m_pins.emplace(*m_database);
    m_templates.emplace(*m_database);
    m_papers.emplace(*m_database);
    m_rooms.emplace(*m_database);
    m_rosters.emplace(*m_database);
    m_minutes.emplace(*m_database);
    m_records.attach(*m_database);
    if (looked->outcome == OpenOutcome::SetAside) {
        const QString kept = QFileInfo(looked->keptFile).fileName();
        Q_EMIT noticed(tr("原来的学习记录文件已损坏，已另存为 "
                          "%1，没有覆盖。现在使用新的记录；可以在“设置”里从备份恢复。")
                .arg(kept));
    }
    return true;
}

bool Workspace::keepAnswersHere()
{
    const QString path = Outbox::pathIn(QFileInfo(m_setup.databasePath).path(), recordsAddress());
    Result<Outbox> outbox = Outbox::open(path);
    if (!outbox) {
        report(Doing::OpeningRecords, outbox.error());
        return false;
    }
    m_database->keepAnswersIn(std::move(*outbox));
    m_outboxWatch = std::make_unique<OutboxWatch>(recordsAddress(), path);
    connect(m_outboxWatch.get(), &OutboxWatch::changed, this, &Workspace::tellOfDelivery);
    m_outboxWatch->look();
    return true;
}

void Workspace::tellOfDelivery(const Delivery &delivery)
{
    if (delivery.waiting > 0) {
        Q_EMIT noticed(
            tr("连不上服务器。作答已保存在这台电脑上，连上以后自动送到服务器，请继续答题。"));
    }
    if (delivery.delivered > 0) {
        Q_EMIT noticed(tr("又连上服务器了，保存在这台电脑上的作答已经送到。"));
        noteRecordsChanged();
    }
    if (delivery.refused > 0) {
        Q_EMIT noticed(
            tr("有 %n "
               "个作答服务器没有收下，例如试卷已在别处交了。它们仍保存在这台电脑上，请告诉管理员。",
                nullptr,
                delivery.refused));
    }
}

void Workspace::closeRecords()
{
    m_outboxWatch.reset();
    m_records.detach();
    m_minutes.reset();
    m_rosters.reset();
    m_rooms.reset();
    m_papers.reset();
    m_templates.reset();
    m_practice.reset();
    m_attempts.reset();
    m_learners.reset();
    m_database.reset();
}

Result<void> Workspace::replaceRecords(const std::function<Result<void>()> &replace)
{
    Q_EMIT recordsClosing();
    closeRecords();
    const Result<void> replaced = replace();
    // What was put there has just been looked through, and so has what is still there if it failed.
    if (!takeRecords(Opening())) {
        return replaced;
    }
    if (!replaced) {
        Q_EMIT recordsChanged();
        return replaced;
    }
    const QString before = m_learner ? m_learner->id : QString();
    m_learner.reset();
    Q_EMIT recordsReplaced();
    if (const Result<Learner> known = m_learners->byId(before)) {
        m_learner = *known;
    } else if (const auto all = m_learners->all(); all && !all->empty()) {
        // Whoever has a PIN gives it first.
        const auto hasPin = m_learners->hasPin(all->front().id);
        if (hasPin && !*hasPin) {
            m_learner = all->front();
        }
    }
    Q_EMIT learnerChanged();
    return {};
}

void Workspace::loadLibrary()
{
    struct Loaded {
        std::shared_ptr<ReviewedBanks> banks;
        std::shared_ptr<const Library> library;
    };
    runInBackground(
        this,
        [files = m_setup.bankFiles,
            folder = reviewFolder(m_setup.databasePath)]() -> Result<Loaded> {
            auto banks = ReviewedBanks::load(files, folder);
            if (!banks) {
                return std::unexpected(banks.error());
            }
            Loaded loaded {std::make_shared<ReviewedBanks>(std::move(*banks)), {}};
            loaded.library = std::make_shared<const Library>(loaded.banks->bank());
            return loaded;
        },
        [this](const Result<Loaded> &loaded) {
            if (!loaded) {
                report(Doing::LoadingBank, loaded.error());
                return;
            }
            m_banks = loaded->banks;
            m_library = loaded->library;
            Q_EMIT libraryChanged();
            for (const Error &problem : loaded->banks->problems()) {
                report(Doing::Reviewing, problem);
            }
        });
}

const Library *Workspace::library() const
{
    return m_library.get();
}

std::shared_ptr<const Library> Workspace::sharedLibrary() const
{
    return m_library;
}

const ReviewedBanks *Workspace::banks() const
{
    return m_banks.get();
}

bool Workspace::keep(const Review &review, const Result<Decision> &decision)
{
    const Result<void> stored = decision ? m_banks->store(review, *decision)
                                         : Result<void>(std::unexpected(decision.error()));
    if (!stored) {
        report(Doing::Reviewing, stored.error());
        return false;
    }
    showDecisions();
    return true;
}

std::optional<int> Workspace::mergeDecisions(const QString &path)
{
    const Result<int> added = m_banks->merge(path);
    if (!added) {
        report(Doing::MergingReview, added.error());
        return std::nullopt;
    }
    showDecisions();
    return *added;
}

void Workspace::showDecisions()
{
    m_library = std::make_shared<const Library>(m_banks->bank());
    Q_EMIT itemsReviewed();
}

LearnerStore *Workspace::learners()
{
    return m_learners ? &*m_learners : nullptr;
}

AttemptStore *Workspace::attempts()
{
    return m_attempts ? &*m_attempts : nullptr;
}

PracticeStore *Workspace::practice()
{
    return m_practice ? &*m_practice : nullptr;
}

RecordsReader &Workspace::records()
{
    return m_records;
}

void Workspace::readRecords()
{
    m_records.readOn(m_learner ? m_learner->id : QString());
}

PinStore *Workspace::pins()
{
    return m_pins ? &*m_pins : nullptr;
}

TemplateStore *Workspace::templates()
{
    return m_templates ? &*m_templates : nullptr;
}

PaperStore *Workspace::papers()
{
    return m_papers ? &*m_papers : nullptr;
}

RoomStore *Workspace::rooms()
{
    return m_rooms ? &*m_rooms : nullptr;
}

RosterStore *Workspace::rosters()
{
    return m_rosters ? &*m_rosters : nullptr;
}

MinutesStore *Workspace::minutes()
{
    return m_minutes ? &*m_minutes : nullptr;
}

RoomHostSetup Workspace::roomHostSetup() const
{
    Q_ASSERT(m_setup.randomBytes);
    return {recordsAddress(), m_setup.now, m_setup.randomBytes};
}

const std::optional<Learner> &Workspace::learner() const
{
    return m_learner;
}

UtcTime Workspace::now() const
{
    return m_setup.now();
}

quint64 Workspace::seed() const
{
    return m_setup.seed();
}

QTimeZone Workspace::zone() const
{
    return m_setup.zone;
}

QString Workspace::databasePath() const
{
    return m_setup.databasePath;
}

QString Workspace::recordsAddress() const
{
    return isOnServer() ? m_setup.serverAddress : m_setup.databasePath;
}

bool Workspace::isOnServer() const
{
    return !m_setup.serverAddress.isEmpty();
}

QString Workspace::searchPath() const
{
    return m_setup.searchPath.isEmpty()
        ? QFileInfo(m_setup.databasePath).dir().filePath(u"search.sqlite"_s)
        : m_setup.searchPath;
}

bool Workspace::enter(const QString &name, const QString &branch)
{
    if (!m_learners) {
        return false;
    }
    const auto known = m_learners->byName(name, branch);
    if (!known) {
        report(Doing::ReadingRecords, known.error());
        return false;
    }
    if (*known && (!m_learner || m_learner->id != (*known)->id)
        && asksForPin(**known).value_or(true)) {
        return false;
    }
    const Result<Learner> learner
        = m_learners->findOrAdd(name, branch, now().time_since_epoch().count());
    if (!learner) {
        report(Doing::ReadingRecords, learner.error());
        return false;
    }
    m_learner = *learner;
    Q_EMIT learnerChanged();
    return true;
}

void Workspace::enterLast()
{
    if (!m_learners) {
        return;
    }
    const Result<std::vector<Learner>> all = m_learners->all();
    if (!all) {
        report(Doing::ReadingRecords, all.error());
        return;
    }
    if (!all->empty() && !asksForPin(all->front()).value_or(true)) {
        m_learner = all->front();
        Q_EMIT learnerChanged();
    }
}

bool Workspace::admit(const QString &id)
{
    if (!m_learners) {
        return false;
    }
    const Result<Learner> learner = m_learners->enter(id, now().time_since_epoch().count());
    if (!learner) {
        report(Doing::ChangingLearners, learner.error());
        return false;
    }
    m_learner = *learner;
    Q_EMIT learnerChanged();
    return true;
}

void Workspace::leaveLearner()
{
    if (m_learner) {
        m_learner.reset();
        Q_EMIT learnerChanged();
    }
}

void Workspace::takeChanged(const Learner &learner)
{
    if (m_learner && m_learner->id == learner.id) {
        m_learner = learner;
        Q_EMIT learnerChanged();
    }
}

std::optional<bool> Workspace::asksForPin(const Learner &learner)
{
    const Result<bool> hasPin = m_learners->hasPin(learner.id);
    if (!hasPin) {
        report(Doing::ReadingRecords, hasPin.error());
        return std::nullopt;
    }
    if (*hasPin) {
        Q_EMIT pinNeeded(learner);
    }
    return *hasPin;
}

void Workspace::report(Doing doing, const Error &error)
{
    Outbox *const outbox = m_database ? m_database->outbox() : nullptr;
    if (doing == Doing::ReadingRecords && error.code == ErrorCode::Unreachable && outbox
        && outbox->count().value_or(0) > 0) {
        // Told once, when answers began to wait; not again with each of them.
        return;
    }
    const QString text = errorText(doing, error);
    if (doing == Doing::OpeningRecords || doing == Doing::LoadingBank) {
        Q_EMIT blocked(text);
    } else {
        Q_EMIT failed(text);
    }
}

void Workspace::noteRecordsChanged()
{
    Q_EMIT recordsChanged();
}

void Workspace::noteDayTurned()
{
    Q_EMIT dayTurned();
}

} // namespace zhixing
