// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QTextToSpeech;

namespace zhixing
{

/// 朗读: reads a passage aloud with the system's Chinese voice. The voice is looked for when it is
/// first asked for, so that nobody waits for it who does not want it.
class ReadingVoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY speakingChanged)
public:
    explicit ReadingVoice(QObject *parent = nullptr);

    [[nodiscard]] bool isSpeaking() const;
    /// Reads these words, or falls silent where it reads already.
    Q_INVOKABLE void toggle(const QString &words);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void speakingChanged();
    /// There is no Chinese voice; what to do for one.
    void missing(const QString &advice);

private:
    [[nodiscard]] bool findVoice();

    QTextToSpeech *m_speech = nullptr;
};

} // namespace zhixing
