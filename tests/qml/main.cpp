// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessible_walk.h"
#include "stage.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QtPlugin>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Zhixing_AppPlugin)
Q_IMPORT_QML_PLUGIN(Zhixing_UiPlugin)

using namespace Qt::Literals::StringLiterals;

/// Gives the pages what main gives them: the import path, the font, and a stage to stand on.
class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable()
    {
        QGuiApplication::setFont(QFont(u"Noto Sans CJK SC"_s));
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        qmlRegisterSingletonInstance("Zhixing.Tests", 1, 0, "Stage", &m_stage);
        qmlRegisterSingletonInstance("Zhixing.Tests", 1, 0, "Accessibility", &m_accessibility);
    }

private:
    Stage m_stage;
    AccessibleWalk m_accessibility;
};

QUICK_TEST_MAIN_WITH_SETUP(zhixing_pages, Setup)

#include "main.moc"
