// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

const auto textScaleKey = u"window/textScale"_s;
const auto lookKey = u"window/look"_s;
const auto languageKey = u"window/language"_s;
const auto reduceMotionKey = u"window/reduceMotion"_s;
const auto missesMarkedKey = u"source/missesMarked"_s;
const auto introducedKey = u"introduction/seenBy"_s;

template <typename Choice>
Choice readChoice(const QSettings &settings, const QString &key, Choice last)
{
    const int stored = settings.value(key, 0).toInt();
    return static_cast<Choice>(std::clamp(stored, 0, static_cast<int>(last)));
}

} // namespace

Preferences::Preferences(const QString &iniFile, QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_settings(iniFile, QSettings::IniFormat)
    , m_dataFolder(std::move(dataFolder))
    , m_textScale(std::clamp(m_settings.value(textScaleKey, 1.0).toDouble(), 1.0, 2.0))
    , m_look(readChoice(m_settings, lookKey, Look::HighContrastDark))
    , m_language(readChoice(m_settings, languageKey, Language::English))
    , m_reduceMotion(m_settings.value(reduceMotionKey, false).toBool())
    , m_areMissesMarked(m_settings.value(missesMarkedKey, true).toBool())
{
}

double Preferences::textScale() const
{
    return m_textScale;
}

void Preferences::setTextScale(double scale)
{
    const double bounded = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(bounded, m_textScale)) {
        return;
    }
    m_textScale = bounded;
    m_settings.setValue(textScaleKey, bounded);
    Q_EMIT changed();
}

Preferences::Look Preferences::look() const
{
    return m_look;
}

void Preferences::useLook(Look look)
{
    m_look = look;
    Q_EMIT changed();
}

void Preferences::setLook(Look look)
{
    if (m_look == look) {
        return;
    }
    m_look = look;
    m_settings.setValue(lookKey, static_cast<int>(look));
    Q_EMIT changed();
}

Preferences::Language Preferences::language() const
{
    return m_language;
}

void Preferences::setLanguage(Language language)
{
    if (m_language == language) {
        return;
    }
    m_language = language;
    m_settings.setValue(languageKey, static_cast<int>(language));
    Q_EMIT languageChanged();
}

bool Preferences::isMotionReduced() const
{
    return m_reduceMotion;
}

void Preferences::setReduceMotion(bool reduced)
{
    if (m_reduceMotion == reduced) {
        return;
    }
    m_reduceMotion = reduced;
    m_settings.setValue(reduceMotionKey, reduced);
    Q_EMIT changed();
}

bool Preferences::areMissesMarked() const
{
    return m_areMissesMarked;
}

void Preferences::setMissesMarked(bool marked)
{
    if (m_areMissesMarked == marked) {
        return;
    }
    m_areMissesMarked = marked;
    m_settings.setValue(missesMarkedKey, marked);
    Q_EMIT changed();
}

bool Preferences::hasSeenIntroduction(const QString &learner) const
{
    return m_settings.value(introducedKey).toStringList().contains(learner);
}

void Preferences::setSeenIntroduction(const QString &learner, bool seen)
{
    if (hasSeenIntroduction(learner) == seen) {
        return;
    }
    QStringList learners = m_settings.value(introducedKey).toStringList();
    if (seen) {
        learners.append(learner);
    } else {
        learners.removeAll(learner);
    }
    m_settings.setValue(introducedKey, learners);
}

LiveChoices Preferences::liveChoices() const
{
    return readLiveChoices(m_settings);
}

void Preferences::setLiveChoices(const LiveChoices &choices)
{
    writeLiveChoices(m_settings, choices);
}

QString Preferences::dataFolder() const
{
    return m_dataFolder;
}

bool Preferences::hasIconFont() const
{
    return QFontDatabase::hasFamily(u"Material Icons"_s);
}

QString Preferences::readingFont() const
{
    return QFontDatabase::hasFamily(u"LXGW WenKai"_s) ? u"LXGW WenKai"_s : u"Noto Sans CJK SC"_s;
}

} // namespace zhixing
