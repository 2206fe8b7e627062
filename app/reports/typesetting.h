// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPdfWriter;
class QTextLayout;

namespace zhixing
{

/// A line of words, room to write with a rule below it, or a row of boxes.
struct Strip {
    std::shared_ptr<QTextLayout> words; ///< null: no words
    int line = 0;
    double indent = 0.0;
    double height = 0.0;
    bool ruled = false;
    QStringList boxes = {}; ///< the label in each
    double boxWidth = 0.0;
};

/// What stays on one page where it fits on one.
using Group = std::vector<Strip>;

/// A strip and how far down the page it stands.
struct Placed {
    Strip strip;
    double top = 0.0;
};

using Page = std::vector<Placed>;

/// Makes lines out of words and pages of A4 out of lines. Lengths are dots of the writer unless a
/// name says millimetres.
class Typesetter
{
public:
    explicit Typesetter(QPdfWriter &writer);

    [[nodiscard]] double width() const;
    /// Without the foot.
    [[nodiscard]] double bodyHeight() const;
    [[nodiscard]] static double dots(double millimetres);
    [[nodiscard]] static QFont font(double points, QFont::Weight weight = QFont::Normal);

    void gap(Group &group, double millimetres) const;
    void rule(Group &group, double indent) const;
    void words(Group &group,
        const QString &text,
        const QFont &font,
        double indent,
        Qt::Alignment alignment = Qt::AlignLeft) const;
    /// Boxes of equal width to write in, `columns` of which fill the page.
    void boxes(Group &group, const QStringList &labels, int columns, double indent) const;

    [[nodiscard]] std::vector<Page> pages(const std::vector<Group> &groups) const;

private:
    QPdfWriter &m_writer;
};

/// Writes what `set` makes as PDF, fonts embedded, a foot on each page. Written aside and moved
/// into place. Unwritable if that fails. Needs a QGuiApplication.
[[nodiscard]] Result<void> writePages(const QString &path,
    const QString &title,
    const std::function<std::vector<Page>(const Typesetter &)> &set,
    const std::function<QString(std::size_t page, std::size_t pages)> &foot);

} // namespace zhixing
