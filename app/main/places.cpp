// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QStringList installedBanks()
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../share/zhixing/banks"_s);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.bank.json"_s}, QDir::Files, QDir::Name)) {
        files << QDir::cleanPath(folder.filePath(name));
    }
    return files;
}

QString dataFolder(const QString &given)
{
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                           : QDir(given).absolutePath();
}

QString databasePath(const QString &folder)
{
    return QDir(folder).filePath(u"zhixing.sqlite"_s);
}

QString recordsAddress(const QString &folder, const QString &server)
{
    return server.isEmpty() ? databasePath(folder) : server;
}

QString searchPath(const QString &given)
{
    const QString folder = given.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        : dataFolder(given);
    return QDir(folder).filePath(u"search.sqlite"_s);
}

QString settingsPath(const QString &folder)
{
    return QDir(folder).filePath(u"zhixing.ini"_s);
}

UtcTime systemTime()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

quint64 systemSeed()
{
    return QRandomGenerator::global()->generate64();
}

QByteArray systemBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes) {
        constexpr int values = 256;
        byte = static_cast<char>(QRandomGenerator::system()->bounded(values));
    }
    return bytes;
}

} // namespace zhixing
