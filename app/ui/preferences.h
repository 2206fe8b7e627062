// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/live_choices.h"

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace zhixing
{

/// 设置: how the window looks, kept in an INI file.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// 1.0 to 2.0.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY changed)
    Q_PROPERTY(Language language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool reduceMotion READ isMotionReduced WRITE setReduceMotion NOTIFY changed)
    /// 原文: what was answered wrongly is marked in the margin.
    Q_PROPERTY(bool missesMarked READ areMissesMarked WRITE setMissesMarked NOTIFY changed)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(bool hasIconFont READ hasIconFont CONSTANT)
    Q_PROPERTY(QString readingFont READ readingFont CONSTANT)
public:
    enum class Look { System, Light, Dark, HighContrastLight, HighContrastDark };
    Q_ENUM(Look)
    enum class Language { System, Chinese, English };
    Q_ENUM(Language)

    Preferences(const QString &iniFile, QString dataFolder, QObject *parent = nullptr);

    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] Look look() const;
    void setLook(Look look);
    /// For this run only; the stored choice stays.
    void useLook(Look look);
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] bool isMotionReduced() const;
    void setReduceMotion(bool reduced);
    [[nodiscard]] bool areMissesMarked() const;
    void setMissesMarked(bool marked);
    /// Whether a learner, by the id, has seen the introduction.
    [[nodiscard]] bool hasSeenIntroduction(const QString &learner) const;
    void setSeenIntroduction(const QString &learner, bool seen);
    /// 现场答题: as it was set up last.
    [[nodiscard]] LiveChoices liveChoices() const;
    void setLiveChoices(const LiveChoices &choices);
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] bool hasIconFont() const;
    /// The face for source passages, or the interface's where it is not installed.
    [[nodiscard]] QString readingFont() const;

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    QSettings m_settings;
    QString m_dataFolder;
    double m_textScale = 1.0;
    Look m_look = Look::System;
    Language m_language = Language::System;
    bool m_reduceMotion = false;
    bool m_areMissesMarked = true;
};

} // namespace zhixing
