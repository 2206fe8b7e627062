// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading_voice.h"

#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Speech synthesizers also name Mandarin by its own code.
bool isChinese(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese || locale.name().startsWith(u"cmn"_s);
}

} // namespace

ReadingVoice::ReadingVoice(QObject *parent)
    : QObject(parent)
{
}

bool ReadingVoice::isSpeaking() const
{
    return m_speech && m_speech->state() == QTextToSpeech::Speaking;
}

void ReadingVoice::toggle(const QString &words)
{
    if (isSpeaking()) {
        stop();
    } else if (findVoice()) {
        m_speech->say(words);
    } else {
        Q_EMIT missing(tr("这台电脑没有中文朗读语音。安装软件包 speech-dispatcher-espeak-ng，"
                          "再打开程序就能朗读。"));
    }
}

void ReadingVoice::stop()
{
    if (m_speech) {
        m_speech->stop();
    }
}

bool ReadingVoice::findVoice()
{
    if (!m_speech) {
        m_speech = new QTextToSpeech(this);
        connect(m_speech, &QTextToSpeech::stateChanged, this, &ReadingVoice::speakingChanged);
    }
    if (m_speech->state() == QTextToSpeech::Error) {
        return false;
    }
    const QList<QLocale> locales = m_speech->availableLocales();
    const auto chinese = std::ranges::find_if(locales, isChinese);
    if (chinese == locales.end()) {
        return false;
    }
    m_speech->setLocale(*chinese);
    return true;
}

} // namespace zhixing
