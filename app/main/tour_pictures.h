// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/tour_stage.h"

#include <QDir>
#include <QImage>

#include <vector>

namespace zhixing
{

/// How a picture is taken.
struct Pose {
    QString name;
    Preferences::Look look = Preferences::Look::Light;
    QSize size;
    double textScale = 1.0;
};

/// Both looks at both sizes, and at the smaller one high contrast and twice the text size.
[[nodiscard]] const std::vector<Pose> &tourPoses();
/// Both looks at the usual and twice the text size.
[[nodiscard]] const std::vector<Pose> &statePoses();

/// Writes "name-pose.png" of what the window shows, in each of the poses. False where a picture
/// cannot be made or written.
class TourPictures
{
public:
    TourPictures(TourStage &stage, const QDir &folder, const std::vector<Pose> &poses);

    /// `again` runs in each pose before its picture: what a new size undoes.
    [[nodiscard]] bool take(const QString &name, const std::function<void()> &again = {});
    /// Of another window: in both looks, at the sizes of beamers.
    [[nodiscard]] bool takeWindow(const QString &name, const QString &window);
    /// All that was taken so far, small, on one picture for each pose: "name-pose.png".
    [[nodiscard]] bool writeSheets(const QString &name) const;

private:
    struct Small {
        QString name;
        QImage image;
    };

    TourStage &m_stage;
    QDir m_folder;
    const std::vector<Pose> &m_poses;
    std::vector<std::vector<Small>> m_small; ///< by pose
};

} // namespace zhixing
