// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postgres_server.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int longestStart = 60'000;

/// Where Debian puts the programs of each version; the newest.
QString programs()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QString newest;
    double number = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString bin = versions.filePath(version + u"/bin"_s);
        if (version.toDouble() > number && QFile::exists(bin + u"/initdb"_s)) {
            newest = bin;
            number = version.toDouble();
        }
    }
    return newest;
}

/// The server refuses to run as root.
const passwd *unprivileged()
{
    if (geteuid() != 0) {
        return nullptr;
    }
    const passwd *const user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

void runUnprivileged(QProcess &process)
{
    const passwd *const user = unprivileged();
    const uid_t uid = user ? user->pw_uid : geteuid();
    const gid_t gid = user ? user->pw_gid : getegid();
    process.setChildProcessModifier([isRoot = user != nullptr, uid, gid] {
        if (isRoot && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)) {
            _exit(127);
        }
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
    process.setProcessChannelMode(QProcess::MergedChannels);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

bool PostgresServer::isInstalled()
{
    return !programs().isEmpty() && QSqlDatabase::isDriverAvailable(u"QPSQL"_s);
}

PostgresServer::PostgresServer()
    : m_folder(QDir::tempPath() + u"/zhixing-pg-XXXXXX"_s)
{
    prepare();
    start();
    run(u"CREATE ROLE clerk LOGIN"_s);
    run(u"CREATE ROLE guarded LOGIN PASSWORD '渡口 2026'"_s);
}

PostgresServer::~PostgresServer()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        // SIGQUIT is the server's immediate shutdown: it takes its children along.
        ::kill(static_cast<pid_t>(m_process->processId()), SIGQUIT);
        m_process->waitForFinished(longestStart);
    }
}

void PostgresServer::prepare()
{
    if (const passwd *const user = unprivileged()) {
        if (chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid)
            != 0) {
            qFatal("the server's folder cannot be handed over");
        }
    }
    QProcess initdb;
    runUnprivileged(initdb);
    initdb.setWorkingDirectory(u"/"_s);
    initdb.start(programs() + u"/initdb"_s,
        {u"--pgdata"_s,
            m_folder.filePath(u"data"_s),
            u"--username=owner"_s,
            u"--auth=trust"_s,
            u"--encoding=UTF8"_s,
            u"--locale=C.UTF-8"_s,
            u"--locale-provider=icu"_s,
            u"--icu-locale=zh"_s,
            u"--no-sync"_s,
            u"--no-instructions"_s});
    if (!initdb.waitForFinished(longestStart) || initdb.exitCode() != 0) {
        qFatal("initdb: %s", initdb.readAll().constData());
    }
    writeFile(m_folder.filePath(u"data/pg_hba.conf"_s),
        "local all guarded scram-sha-256\nlocal all barred reject\nlocal all all trust\n");
    writeFile(m_folder.filePath(u"data/postgresql.auto.conf"_s),
        "listen_addresses = ''\nunix_socket_directories = '" + m_folder.path().toUtf8()
            + "'\nmax_connections = 60\nshared_buffers = '32MB'\nlog_min_messages = panic\n"
              "lc_messages = 'C'\nrecovery_init_sync_method = syncfs\n");
}

void PostgresServer::start()
{
    QDeadlineTimer patience(longestStart);
    while (!answers()) {
        if (!m_process || m_process->state() == QProcess::NotRunning) {
            // After a kill the children of the one before may need a moment to notice.
            m_process = std::make_unique<QProcess>();
            runUnprivileged(*m_process);
            m_process->setWorkingDirectory(u"/"_s);
            m_process->start(programs() + u"/postgres"_s, {u"-D"_s, m_folder.filePath(u"data"_s)});
        }
        if (patience.hasExpired()) {
            qFatal("the server does not start: %s", m_process->readAll().constData());
        }
        m_process->waitForFinished(20);
    }
}

bool PostgresServer::answers() const
{
    bool isOpen = false;
    {
        QSqlDatabase probe = QSqlDatabase::addDatabase(u"QPSQL"_s, u"zhixing-probe"_s);
        probe.setHostName(m_folder.path());
        probe.setUserName(u"owner"_s);
        probe.setDatabaseName(u"postgres"_s);
        isOpen = probe.open();
    }
    QSqlDatabase::removeDatabase(u"zhixing-probe"_s);
    return isOpen;
}

void PostgresServer::kill()
{
    ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL);
    m_process->waitForFinished(longestStart);
    QDeadlineTimer patience(longestStart);
    while (answers() && !patience.hasExpired()) {
        QThread::msleep(5);
    }
}

QString PostgresServer::addressOf(const QString &database, const QString &user) const
{
    return u"postgresql://%1@/%2?host=%3"_s.arg(user, database, m_folder.path());
}

QString PostgresServer::freshDatabase(const QString &copied)
{
    const QString name = u"records%1"_s.arg(++m_databases);
    run(u"CREATE DATABASE %1 OWNER clerk TEMPLATE %2"_s.arg(name, copied));
    return addressOf(name, u"clerk"_s);
}

void PostgresServer::run(const QString &sql, const QString &database)
{
    {
        QSqlDatabase owner = QSqlDatabase::addDatabase(u"QPSQL"_s, u"zhixing-owner"_s);
        owner.setHostName(m_folder.path());
        owner.setUserName(u"owner"_s);
        owner.setDatabaseName(database);
        if (!owner.open()) {
            qFatal("%s", qPrintable(owner.lastError().text()));
        }
        QSqlQuery query(owner);
        bool done = query.exec(sql);
        // exec() tells of the first statement alone.
        while (done && query.nextResult()) { }
        if (!done || query.lastError().isValid()) {
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"zhixing-owner"_s);
}

} // namespace zhixing::test
