// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace zhixing
{

/// The SHA-256 of some bytes, 32 bytes long. With the processor's own instructions where it has
/// them: Qt's takes longer than all the reading of a text.
[[nodiscard]] QByteArray sha256Of(QByteArrayView bytes);

} // namespace zhixing
