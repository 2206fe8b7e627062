// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour_pictures.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

using Look = Preferences::Look;

constexpr QSize usual(1280, 800);
constexpr QSize large(1920, 1080);
constexpr QSize beamer(1280, 720);
constexpr int sheetColumns = 4;
constexpr int smallWidth = 400;
constexpr int gap = 12;
constexpr int captionHeight = 22;
constexpr std::size_t paletteSize = 256;

/// The colours an image has most of, told apart by five bits a channel.
QList<QRgb> paletteOf(const QImage &image)
{
    struct Shade {
        int count = 0;
        QRgb colour = 0;
    };
    std::vector<Shade> shades(std::size_t(1) << 15);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const auto place = static_cast<std::size_t>(
                qRed(pixel) >> 3 << 10 | qGreen(pixel) >> 3 << 5 | qBlue(pixel) >> 3);
            if (shades[place].count++ == 0) {
                shades[place].colour = pixel;
            }
        }
    }
    std::ranges::sort(shades, std::ranges::greater(), &Shade::count);
    QList<QRgb> palette;
    for (std::size_t place = 0; place < paletteSize && shades[place].count > 0; ++place) {
        palette.append(shades[place].colour);
    }
    return palette;
}

} // namespace

const std::vector<Pose> &tourPoses()
{
    static const std::vector<Pose> all {
        {u"light-1280x800"_s, Look::Light, usual, 1.0},
        {u"light-1920x1080"_s, Look::Light, large, 1.0},
        {u"light-1280x800-200"_s, Look::Light, usual, 2.0},
        {u"dark-1280x800"_s, Look::Dark, usual, 1.0},
        {u"dark-1920x1080"_s, Look::Dark, large, 1.0},
        {u"dark-1280x800-200"_s, Look::Dark, usual, 2.0},
        {u"contrast-light-1280x800"_s, Look::HighContrastLight, usual, 1.0},
        {u"contrast-dark-1280x800"_s, Look::HighContrastDark, usual, 1.0},
    };
    return all;
}

const std::vector<Pose> &statePoses()
{
    static const std::vector<Pose> all {
        {u"light-100"_s, Look::Light, usual, 1.0},
        {u"light-200"_s, Look::Light, usual, 2.0},
        {u"dark-100"_s, Look::Dark, usual, 1.0},
        {u"dark-200"_s, Look::Dark, usual, 2.0},
    };
    return all;
}

TourPictures::TourPictures(TourStage &stage, const QDir &folder, const std::vector<Pose> &poses)
    : m_stage(stage)
    , m_folder(folder)
    , m_poses(poses)
    , m_small(poses.size())
{
}

bool TourPictures::take(const QString &name, const std::function<void()> &again)
{
    for (std::size_t place = 0; place < m_poses.size(); ++place) {
        const Pose &pose = m_poses[place];
        m_stage.program().preferences().setLook(pose.look);
        m_stage.program().preferences().setTextScale(pose.textScale);
        m_stage.program().window()->resize(pose.size);
        if (again) {
            m_stage.settle();
            again();
        }
        m_stage.settle();
        const QImage image = m_stage.program().window()->grabWindow();
        const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(name, pose.name));
        if (image.isNull() || !image.save(file)) {
            return false;
        }
        m_small[place].push_back({name, image.scaledToWidth(smallWidth, Qt::SmoothTransformation)});
    }
    return true;
}

bool TourPictures::takeWindow(const QString &name, const QString &window)
{
    m_stage.program().preferences().setTextScale(1.0);
    // A window that was closed before is gone then.
    m_stage.settle();
    for (const Look look : {Look::Light, Look::Dark}) {
        for (const QSize size : {beamer, large}) {
            m_stage.program().preferences().setLook(look);
            QQuickWindow *shown = m_stage.window(window);
            shown->resize(size);
            // Bindings and what is fitted to the size ask for more frames.
            constexpr int frames = 4;
            for (int frame = 0; frame < frames; ++frame) {
                m_stage.settle();
                shown->grabWindow();
            }
            const QImage image = shown->grabWindow();
            const QString file = m_folder.filePath(u"%1-%2-%3x%4.png"_s.arg(name,
                look == Look::Dark ? u"dark"_s : u"light"_s,
                QString::number(size.width()),
                QString::number(size.height())));
            if (image.isNull() || !image.save(file)) {
                return false;
            }
        }
    }
    return true;
}

bool TourPictures::writeSheets(const QString &name) const
{
    for (std::size_t place = 0; place < m_poses.size(); ++place) {
        const std::vector<Small> &small = m_small[place];
        if (small.empty()) {
            continue;
        }
        const int count = static_cast<int>(small.size());
        const int rows = (count + sheetColumns - 1) / sheetColumns;
        const int rowHeight = small.front().image.height() + captionHeight + gap;
        QImage sheet(
            sheetColumns * (smallWidth + gap) + gap, rows * rowHeight + gap, QImage::Format_RGB32);
        sheet.fill(QColor(128, 128, 128));
        QPainter painter(&sheet);
        painter.setPen(Qt::white);
        for (int i = 0; i < count; ++i) {
            const QPoint corner(
                gap + i % sheetColumns * (smallWidth + gap), gap + i / sheetColumns * rowHeight);
            const Small &one = small[static_cast<std::size_t>(i)];
            painter.drawImage(corner + QPoint(0, captionHeight), one.image);
            painter.drawText(
                QRect(corner, QSize(smallWidth, captionHeight)), Qt::AlignVCenter, one.name);
        }
        painter.end();
        // Few colours: the sheet is for a look, and stays small.
        const QImage lean = sheet.convertToFormat(
            QImage::Format_Indexed8, paletteOf(sheet), Qt::ThresholdDither | Qt::AvoidDither);
        if (!lean.save(
                m_folder.filePath(u"%1-%2.png"_s.arg(name, m_poses[place].name)), nullptr, 0)) {
            return false;
        }
    }
    return true;
}

} // namespace zhixing
