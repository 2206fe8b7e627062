// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// learning_driver FOLDER BANK MODE MS: one learner at work in one mode as fast as it goes, until it
// is killed, behind the view models of the window. Takes up what it left; where a set or a test
// ends, begins the next one. The clock begins at MS. Says, each in a line, after it is committed:
//   ready              the records are open, what was left is taken up or something begun
//   answered STEM      an answer of practice
//   ended              the set came to its end
//   place N            背题 stands at its item N
//   entry N ANSWER     the answer to entry N of the test as it is now
//   submitted          the test

#include "main/tour_answers.h"
#include "ui/session.h"

#include <QGuiApplication>

#include <cstdio>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using Mode = PracticeSession::Mode;
using State = PracticeSession::State;

namespace
{

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

class Learning
{
public:
    Learning(const QString &folder, const QString &bank, qint64 ms)
        : m_bank(loadBanks({bank}).value())
        , m_preferences(folder + u"/zhixing.ini"_s, folder)
        , m_now(UtcTime(std::chrono::milliseconds(ms)))
        , m_session({{bank},
                        folder + u"/zhixing.sqlite"_s,
                        [this] { return m_now += std::chrono::milliseconds(20); },
                        [this] { return m_seed++; },
                        {},
                        QTimeZone::utc()},
              m_preferences)
    {
        m_session.begin();
        while (m_session.stage() == Session::Stage::Opening) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    int run(const QString &mode)
    {
        if (m_session.stage() != Session::Stage::Ready
            || !m_session.enter(u"学员甲"_s, u"第一支部"_s)) {
            return 1;
        }
        if (mode == u"test") {
            return takeTests();
        }
        static const QHash<QString, Mode> modes {{u"daily"_s, Mode::Daily},
            {u"topical"_s, Mode::Topical},
            {u"mistakes"_s, Mode::Mistakes},
            {u"favourites"_s, Mode::Favourites},
            {u"challenge"_s, Mode::Challenge},
            {u"reading"_s, Mode::Reading}};
        return practise(modes.value(mode));
    }

private:
    bool beginSet(Mode mode)
    {
        PracticeSession &practice = *m_session.practice();
        const bool isOver = practice.state() == State::Done;
        if (mode != Mode::Daily && mode != Mode::Challenge && !isOver && practice.resume()) {
            return true;
        }
        // Once today's new facts are used up, something is due on one of the next days.
        for (int day = 0; day < 30; ++day) {
            if (practice.begin(mode)) {
                return true;
            }
            m_now += std::chrono::hours(24);
        }
        return false;
    }

    int practise(Mode mode)
    {
        PracticeSession &practice = *m_session.practice();
        if (!beginSet(mode)) {
            return 2;
        }
        say(u"ready"_s);
        for (int number = 0;; ++number) {
            if (practice.state() == State::Studying) {
                practice.next();
                say(practice.state() == State::Studying ? u"place %1"_s.arg(practice.current())
                                                        : u"ended"_s);
            } else if (practice.state() == State::Answering) {
                // A mistake that is answered rightly may leave the book, a challenge ends at one.
                const bool wrong
                    = mode == Mode::Mistakes || (mode != Mode::Challenge && number % 3 == 0);
                const QString stem = practice.stem();
                answerItem(practice, m_bank, wrong ? TourAnswer::Wrong : TourAnswer::Right);
                practice.confirm();
                if (practice.state() != State::Judged) {
                    return 3;
                }
                say(u"answered "_s + stem);
                practice.next();
                if (practice.state() == State::Done) {
                    say(u"ended"_s);
                }
            } else if (!beginSet(mode)) {
                return 4;
            }
        }
    }

    int takeTests()
    {
        QuizSession &quiz = *m_session.quiz();
        m_session.resumeQuiz();
        for (bool said = false;; said = true) {
            if (quiz.state() != QuizSession::State::Running) {
                m_session.setup()->start();
            }
            if (quiz.state() != QuizSession::State::Running) {
                return 2;
            }
            if (!said) {
                say(u"ready"_s);
            }
            for (int entry = quiz.current(); entry < quiz.count(); ++entry) {
                quiz.goTo(entry);
                answerItem(quiz, m_bank, entry % 3 == 0 ? TourAnswer::Wrong : TourAnswer::Right);
                // The same answer as before the kill needs no saving.
                if (!quiz.isAnswered()) {
                    return 3;
                }
                say(u"entry %1 %2"_s.arg(entry).arg(answerOf(quiz)));
            }
            quiz.submit();
            say(u"submitted"_s);
        }
    }

    static QString answerOf(QuizSession &quiz)
    {
        QStringList chosen;
        for (const OptionRow &row : quiz.options()->rows()) {
            if (row.isChosen) {
                chosen << row.id;
            }
        }
        chosen.sort();
        return chosen.isEmpty() ? quiz.answerWords() : chosen.join(u',');
    }

    Bank m_bank;
    Preferences m_preferences;
    UtcTime m_now;
    quint64 m_seed = 3;
    Session m_session;
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return Learning(arguments.at(1), arguments.at(2), arguments.at(4).toLongLong())
        .run(arguments.at(3));
}
