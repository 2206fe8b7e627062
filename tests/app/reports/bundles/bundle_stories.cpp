// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/bundles/bundle_stories.h"

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

std::vector<Bundle> eventfulYear()
{
    std::vector<Bundle> bundles;
    const auto add = [&bundles](SampleBundle sample, const QByteArray &previous = {}) {
        sample.previous = previous;
        bundles.push_back(unpacked(sample));
        return bundles.back().manifestSha256;
    };

    SampleBundle one = branchOf(1, 5, 3);
    const QByteArray first = add(one);
    one.sequence = 2;
    one.createdMs += 1000;
    one.learners[0].name = u"学员甲"_s;
    one.learners[1].branch = u"第2支部"_s;
    one.attempts = {{u"marked"_s, one.learners[0].id, 3, 0}};
    one.practice = {{one.learners[4].id, 9}};
    const QByteArray second = add(one, first);
    one.sequence = 3;
    one.createdMs -= 5000; // the clock was set back
    one.learners.pop_back();
    one.attempts = {{u"marked"_s, one.learners[0].id, 3, 2}};
    one.practice = {};
    const QByteArray third = add(one, second);
    // Restored to what they were after the second export, and gone on otherwise.
    one.createdMs += 9000;
    one.learners[2].archivedMs = 1'700'000'200'000;
    one.attempts = {{u"marked"_s, one.learners[0].id, 3, 1, u"o2"_s}};
    const QByteArray other = add(one, second);
    // A new computer with a new key.
    one.branch = 11;
    one.records = 1;
    one.sequence = 4;
    one.attempts = {{u"late"_s, one.learners[1].id, 2}};
    add(one, other);
    std::ignore = third;

    SampleBundle two = branchOf(2, 4, 2);
    two.learners.push_back({u"came"_s, u"学员3"_s, u"第2支部"_s, 1'700'000'300'000});
    // The same person as in the first branch, by the same id, under another name.
    two.learners.push_back({one.learners[3].id, u"学员丁"_s, u"第2支部"_s});
    two.learners.push_back({u"twin"_s, u"学员1"_s, u"第2支部"_s});
    add(two);
    const SampleAttempt shared = two.attempts[0];
    two.sequence = 4;
    two.attempts.clear();
    two.practice.clear();
    add(two, QByteArray(sha256Length, 'x')); // two and three are missing

    SampleBundle three = branchOf(3, 3, 2);
    three.learners.push_back({two.learners[0].id, two.learners[0].name, two.learners[0].branch});
    three.attempts.push_back(shared);
    const QByteArray begun = add(three);
    three.sequence = 2;
    three.isComplete = true;
    add(three, begun);

    // Nobody knows this key; it says something else of the first branch's attempts.
    SampleBundle stranger = branchOf(1, 5, 3);
    stranger.branch = 66;
    stranger.records = 1;
    stranger.sequence = 7;
    stranger.previous = QByteArray(sha256Length, 'y');
    stranger.learners[0].name = u"陌生人"_s;
    stranger.attempts[0].selfMarks = 5;
    add(stranger, stranger.previous);
    return bundles;
}

} // namespace zhixing::test
