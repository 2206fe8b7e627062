// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/tour_answers.h"
#include "main/window_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <atomic>
#include <functional>

namespace zhixing
{

/// What a tour is made over: banks, and a folder that is thrown away.
struct TourGround {
    QStringList banks;
    QString folder;
};

/// The program as the pictures need it: a fixed clock, fixed chance, and steps that bring it into a
/// state worth a picture.
class TourStage
{
public:
    TourStage(const CommandLine &line, const TourGround &ground);

    /// Loads pages, records and bank. False after saying why not; Blocked counts as open only where
    /// that is what is wanted.
    [[nodiscard]] bool open(Session::Stage wanted = Session::Stage::Ready);
    [[nodiscard]] WindowProgram &program();
    [[nodiscard]] Session &session();
    [[nodiscard]] QObject *room();
    [[nodiscard]] QObject *find(const QString &name);
    /// A window besides the main one; the main one where the name is empty.
    [[nodiscard]] QQuickWindow *window(const QString &name);
    void show(const char *page);
    [[nodiscard]] const Bank &bank() const;
    [[nodiscard]] UtcTime now() const;
    void pass(std::chrono::milliseconds time);
    void waitFor(const std::function<bool()> &arrived);
    void hideNotice();
    /// Lets go of pages that were left.
    void tidyUp();
    /// Until a picture would show what is there.
    void settle();

    void takeQuiz(int wrongEvery, int entries);
    void answerEntry(TourAnswer wished);
    /// Answers the item being practised and waits for the verdict.
    void practise(TourAnswer wished);
    /// Fills in the item being practised and does not confirm it.
    void fillIn(TourAnswer wished);
    void practiseSet(int wrongEvery);
    /// Starts a short form of one kind; false where the bank has none.
    [[nodiscard]] bool beginKind(ItemKind kind);
    /// A wrong answer to an item of one kind, judged; false where the bank has none.
    [[nodiscard]] bool practiseKind(ItemKind kind);
    /// Two templates, one of which the page is about to change.
    void saveTemplates();
    /// A form printed, a paper typed in, another begun.
    void typePapers();
    void showResultItem(int number);
    /// A few decisions made, an item with options before the reader.
    void openBank();
    /// One with a PIN, one in the archive; the one who was at work still is.
    void gatherLearners();
    /// A backup by hand, and the folder read again.
    void backUp();
    /// A passage of which something was answered wrongly.
    void openMissed();
    void openProgress();
    void openReport();
    void searchSource(const QString &words);
    /// `share`: how far down a page, 0 to 1.
    void scroll(const QString &page, double share);

private:
    std::atomic<UtcTime> m_now; ///< asked on another thread by a live room, as m_luck
    quint64 m_seed;
    std::atomic<int> m_luck = 0;
    QElapsedTimer m_timer;
    CommandLine m_line;
    Result<Bank> m_bank;
    QTemporaryDir m_papers;
    WindowProgram m_program;
};

} // namespace zhixing
