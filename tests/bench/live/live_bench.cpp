// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// zhixing-live-bench [PHONES [ITEMS [FOLDER]]]: a live room with its records on disk, and so many
// phones in another process on loopback; beside it, in the same run and in turn, an epoll that does
// nothing but send the same bytes, and, where `npm install` was run in FOLDER (socket_io/), a bare
// socket.io room. Milliseconds until half, 99 % and all of the phones have the question,
// an acknowledgement of their answer, and the result.

#include "app/live/room_samples.h"
#include "bench/live/bare_server.h"
#include "bench/live/phones.h"
#include "live/room_server.h"
#include "live/store_journal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace zhixing;
using namespace zhixing::bench;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Measured = std::map<char, std::vector<Report>>;

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto pages = isOpen ? file.readAll().split(' ').value(1).toLongLong() : 0;
    return static_cast<double>(pages * sysconf(_SC_PAGESIZE)) / 1e6;
}

double cpuSeconds()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

void tell(int control, Order order)
{
    order.startedNs = monotonicNs();
    if (write(control, &order, sizeof order) != sizeof order) {
        std::_Exit(1);
    }
}

Report reportFrom(int control)
{
    Report report;
    if (read(control, &report, sizeof report) != sizeof report) {
        std::fputs("the phones are gone\n", stderr);
        std::_Exit(1);
    }
    return report;
}

UtcTime now()
{
    return UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

/// Lets Qt work until the phones report.
Report awaitReport(int control)
{
    QEventLoop loop;
    QSocketNotifier notifier(control, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    loop.exec();
    return reportFrom(control);
}

void measureRoom(int control, int phones, int items, Measured &measured)
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"records.sqlite"_s)).value();
    RoomPlan plan = test::roomPlan();
    plan.form.entries.assign(static_cast<std::size_t>(items), plan.form.entries[1]);
    plan.passages = QStringList(items, QString(300, u'文'));
    plan.settings.seats = phones;
    plan.settings.itemTime = std::chrono::minutes(10);
    if (!RoomStore(database).keep(plan)) {
        std::_Exit(1);
    }
    auto kept = openKeptRoom(database, plan.id).value();
    int luck = 0;
    RoomSession session(*kept.journal,
        {[&luck](qsizetype count) {
             return QCryptographicHash::hash(QByteArray::number(++luck), QCryptographicHash::Sha256)
                 .first(count);
         },
            [&luck] {
                return QString::number(++luck);
            }},
        std::move(kept.room),
        {});
    ServerLimits limits;
    limits.door.connections = phones + 10;
    limits.door.connectionsAnAddress = phones + 10;
    const double before = residentMegabytes();
    RoomServer server(session, now, limits);
    const int port = server.open(QHostAddress::LocalHost, 0).value();
    tell(control, {'n', port});
    measured['n'].push_back(awaitReport(control));
    const double cpuBefore = cpuSeconds();
    const auto step = [&](char what, RoomAction action, int entry) {
        tell(control, {what, port, entry});
        std::ignore = server.command({action});
        measured[what].push_back(awaitReport(control));
    };
    for (int entry = 0; entry < items; ++entry) {
        step('q', RoomAction::Next, entry);
        tell(control, {'a', port, entry});
        measured['a'].push_back(awaitReport(control));
        step('c', RoomAction::Close, entry);
        step('r', RoomAction::Reveal, entry);
    }
    std::printf("LIVE %d phones: %.1f MB for them, %.1f ms of processor an item\n",
        phones,
        residentMegabytes() - before,
        (cpuSeconds() - cpuBefore) * 1e3 / items);
    server.close();
}

/// Texts as long as the room's own.
std::string textOf(const char *phase, std::size_t length)
{
    std::string text = R"({"v":1,"t":"show","phase":")" + std::string(phase) + "\",\"x\":\"";
    text.resize(std::max(length, text.size()) - 2, 'x');
    return text + "\"}";
}

void measureBare(int control, int items, Measured &measured)
{
    BareServer server;
    const int port = server.port();
    tell(control, {'n', port});
    server.serveUntilReadable(control, textOf("lobby", 60));
    measured['n'].push_back(reportFrom(control));
    const auto step = [&](char what, const std::string &text, int entry) {
        tell(control, {what, port, entry});
        server.broadcast(text);
        server.serveUntilReadable(control, {});
        measured[what].push_back(reportFrom(control));
    };
    for (int entry = 0; entry < items; ++entry) {
        step('q', textOf("open", 340), entry);
        tell(control, {'a', port, entry});
        server.serveUntilReadable(control, R"({"entry":0,"seq":1,"t":"kept","v":1})");
        measured['a'].push_back(reportFrom(control));
        step('c', textOf("closed", 280), entry);
        step('r', textOf("revealed", 1'700), entry);
    }
}

/// Node.js with socket.io in a process of its own, and the pipe that orders it about.
class SocketIoRoom
{
public:
    explicit SocketIoRoom(const QString &folder)
    {
        m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_node.start(u"node"_s, {folder + u"/room.mjs"_s});
        if (!m_node.waitForReadyRead(10'000)) {
            std::fputs("node or socket.io is missing: run npm install in the folder\n", stderr);
            std::_Exit(1);
        }
        m_port = m_node.readLine().trimmed().toInt();
    }
    ~SocketIoRoom()
    {
        m_node.closeWriteChannel();
        m_node.waitForFinished(10'000);
    }
    SocketIoRoom(const SocketIoRoom &) = delete;
    SocketIoRoom &operator=(const SocketIoRoom &) = delete;
    SocketIoRoom(SocketIoRoom &&) = delete;
    SocketIoRoom &operator=(SocketIoRoom &&) = delete;

    [[nodiscard]] int port() const
    {
        return m_port;
    }
    void show(const char *phase, int length)
    {
        m_node.write(phase + (' ' + QByteArray::number(length)) + '\n');
        m_node.waitForBytesWritten();
    }

private:
    QProcess m_node;
    int m_port = 0;
};

void measureSocketIo(int control, int items, const QString &folder, Measured &measured)
{
    SocketIoRoom room(folder);
    tell(control, {'n', room.port(), 0, true});
    measured['n'].push_back(reportFrom(control));
    const auto step = [&](char what, const char *phase, int length, int entry) {
        tell(control, {what, room.port(), entry, true});
        room.show(phase, length);
        measured[what].push_back(reportFrom(control));
    };
    for (int entry = 0; entry < items; ++entry) {
        step('q', "open", 340, entry);
        tell(control, {'a', room.port(), entry, true});
        measured['a'].push_back(reportFrom(control));
        step('c', "closed", 280, entry);
        step('r', "revealed", 1'700, entry);
    }
}

double median(const std::vector<Report> &reports, double Report::*part)
{
    std::vector<double> values;
    for (const Report &report : reports) {
        values.push_back(report.*part);
    }
    std::ranges::sort(values);
    return values.empty() ? 0.0 : values[values.size() / 2];
}

/// `other` is what the room is compared with.
void print(Measured &room, Measured &other, const char *name, int phones)
{
    for (const auto &[what, step] : {std::pair('q', "question to all"),
             std::pair('a', "answers kept"),
             std::pair('r', "result to all")}) {
        std::printf("LIVE %d phones, %s: p50 %.1f p99 %.1f all %.1f ms; %s %.1f %.1f %.1f ms; "
                    "RATIO %.2f\n",
            phones,
            step,
            median(room[what], &Report::medianMs),
            median(room[what], &Report::p99Ms),
            median(room[what], &Report::lastMs),
            name,
            median(other[what], &Report::medianMs),
            median(other[what], &Report::p99Ms),
            median(other[what], &Report::lastMs),
            median(room[what], &Report::lastMs) / median(other[what], &Report::lastMs));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const int phones = argc > 1 ? std::atoi(argv[1]) : 200;
    const int items = argc > 2 ? std::atoi(argv[2]) : 5;
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    int controls[2];
    if (phones < 1 || items < 1 || socketpair(AF_UNIX, SOCK_STREAM, 0, controls) != 0) {
        return 1;
    }
    const pid_t child = fork();
    if (child == 0) {
        close(controls[0]);
        bePhones(phones, controls[1]);
        std::_Exit(0);
    }
    close(controls[1]);
    // As app/main sets it for the threads of the program.
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication app(argc, argv);
    Measured room;
    Measured bare;
    Measured socketIo;
    const QString folder = app.arguments().value(3);
    for (int turn = 0; turn < 3; ++turn) {
        measureRoom(controls[0], phones, items, room);
        measureBare(controls[0], items, bare);
        if (!folder.isEmpty()) {
            measureSocketIo(controls[0], items, folder, socketIo);
        }
    }
    print(room, bare, "bare epoll", phones);
    if (!folder.isEmpty()) {
        print(room, socketIo, "socket.io", phones);
    }
    tell(controls[0], {'e'});
    waitpid(child, nullptr, 0);
    return 0;
}
