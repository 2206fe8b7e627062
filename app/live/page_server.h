// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHttpServer>

namespace zhixing
{

/// Serves the join page: three files that are compiled in, and nothing else. Every answer carries
/// the headers that keep a browser from doing anything but showing them.
class PageServer
{
public:
    PageServer();

    /// Answers what the door lets through. Takes the door over.
    void serve(QTcpServer *door);

private:
    QHttpServer m_server;
};

} // namespace zhixing
