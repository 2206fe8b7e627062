// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading_voice.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class ReadingVoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAVoiceItSaysWhatToDo()
    {
        // No plugins, no voices, whatever this computer has.
        QCoreApplication::setLibraryPaths({});
        ReadingVoice voice;
        QSignalSpy missing(&voice, &ReadingVoice::missing);
        voice.toggle(u"读书"_s);
        QCOMPARE(missing.count(), 1);
        QVERIFY(missing.front().front().toString().contains(u"speech-dispatcher-espeak-ng"_s));
        QVERIFY(!voice.isSpeaking());
        voice.stop();
    }
};

QTEST_GUILESS_MAIN(ReadingVoiceTest)
#include "tst_reading_voice.moc"
