// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessible_walk.h"

#include <QAccessible>
#include <QQuickItem>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::EditableText:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

QString described(const QQuickItem &item)
{
    const QString type
        = QString::fromLatin1(item.metaObject()->className()).section(u"_QML"_s, 0, 0);
    return item.objectName().isEmpty() ? type : type + u' ' + item.objectName();
}

/// Every visible item that can be used, with what the screen reader is told of it.
void visit(QQuickItem *item, const std::function<void(QQuickItem &, QAccessibleInterface *)> &look)
{
    if (!item->isVisible() || !item->isEnabled() || item->width() <= 0 || item->height() <= 0) {
        return;
    }
    look(*item, QAccessible::queryAccessibleInterface(item));
    for (QQuickItem *child : item->childItems()) {
        visit(child, look);
    }
}

} // namespace

QStringList AccessibleWalk::complaints(QQuickItem *root, qreal smallest) const
{
    QAccessible::setActive(true);
    QStringList found;
    visit(root, [&](QQuickItem &item, QAccessibleInterface *told) {
        const bool control = told != nullptr && isControl(told->role());
        if (control && told->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(u"no name: "_s + described(item));
        }
        if (item.activeFocusOnTab() && !item.isFocusScope()
            && (told == nullptr || told->role() == QAccessible::NoRole
                || told->role() == QAccessible::Client)) {
            found.append(u"the tab key stops where no role is told: "_s + described(item));
        }
        if (control && told->role() != QAccessible::Link && item.height() < smallest - 0.5) {
            found.append(u"%1 high: %2 %3"_s.arg(item.height())
                    .arg(described(item), told->text(QAccessible::Name)));
        }
    });
    return found;
}

int AccessibleWalk::controls(QQuickItem *root) const
{
    QAccessible::setActive(true);
    int count = 0;
    visit(root, [&](QQuickItem &, QAccessibleInterface *told) {
        count += told != nullptr && isControl(told->role()) ? 1 : 0;
    });
    return count;
}
