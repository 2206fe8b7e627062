// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_wording.h"

#include "live/qr_code.h"
#include "ui/evidence_marks.h"
#include "ui/response_wording.h"
#include "ui/wording.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

struct LiveWording {
    Q_DECLARE_TR_FUNCTIONS(LiveWording)
};

constexpr int quietSquares = 4;
constexpr double percent = 100.0;

/// Networks inside this computer, or that lead elsewhere: phones in the hall are on none of them.
bool isVirtual(const QString &network)
{
    static const std::array names {"docker",
        "virbr",
        "veth",
        "br-",
        "vmnet",
        "vboxnet",
        "tun",
        "tap",
        "wg",
        "ppp",
        "zt",
        "tailscale",
        "utun",
        "lxc",
        "podman",
        "cni",
        "ipsec",
        "nordlynx"};
    return std::ranges::any_of(names, [&network](const char *name) {
        return network.startsWith(QLatin1StringView(name), Qt::CaseInsensitive);
    });
}

bool isSentenceEnd(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'；' || c == u'\n';
}

LiveSeatModel::State stateOf(const SeatLine &line, const RoomStatus &status)
{
    using State = LiveSeatModel::State;
    if (line.isAskedFor) {
        return State::Asking;
    }
    const bool isAsked = status.phase == RoomPhase::Open || status.phase == RoomPhase::Closed;
    if (isAsked && line.hasAnswered) {
        return State::Answered;
    }
    if (!line.isHere) {
        return State::Away;
    }
    return isAsked ? State::Unanswered : State::Here;
}

int votesFor(const Distribution &counted, const Item &item, const QString &option)
{
    const auto found = std::ranges::find(counted.options, option, &PickCount::option);
    if (found != counted.options.end()) {
        return found->count;
    }
    // 判断 may bring no options of its own: who was not right chose the other.
    if (item.kind == ItemKind::TrueFalse) {
        return item.key.contains(option) ? counted.right : counted.answered - counted.right;
    }
    return 0;
}

} // namespace

QString wording::refusalText(RoomRefusal refusal)
{
    switch (refusal) {
    case RoomRefusal::NotNow:
        return LiveWording::tr("现场已经往前走了一步，这一步现在不能做。");
    case RoomRefusal::UnknownSeat:
    case RoomRefusal::Kicked:
        return LiveWording::tr("这位已经不在现场了。");
    case RoomRefusal::Paused:
        return LiveWording::tr("已经暂停，请先继续。");
    case RoomRefusal::Seated:
        return LiveWording::tr("人已经在现场，不能记请假。");
    case RoomRefusal::OutOfRange:
        return LiveWording::tr("这一题的时间不能再延长了。");
    default:
        return LiveWording::tr("现在不能这样做。");
    }
}

QString wording::addressCaution(const RoomAddress &address)
{
    if (address.isLoopback) {
        return LiveWording::tr("只有这台电脑自己能打开，手机连不上。请先把电脑连到会场的 Wi-Fi。");
    }
    if (isVirtual(address.network)) {
        return LiveWording::tr("这是虚拟网络或 VPN，手机多半连不上。请选会场 Wi-Fi 的地址。");
    }
    if (address.address.isLinkLocal()) {
        return LiveWording::tr("电脑没有从路由器得到地址，手机多半连不上。请先连好会场的 Wi-Fi。");
    }
    return {};
}

QString wording::addressText(const RoomAddress &address)
{
    const QString words = u"%1 · %2"_s.arg(address.address.toString(), address.network);
    if (address.isLoopback) {
        return LiveWording::tr("%1（本机）").arg(words);
    }
    return addressCaution(address).isEmpty() ? words
                                             : LiveWording::tr("%1（手机多半连不上）").arg(words);
}

QString wording::roomText(const RoomSummary &room)
{
    const QString who = room.way == RoomWay::Hands ? LiveWording::tr("举手")
        : room.way == RoomWay::Buzzer              ? LiveWording::tr("抢答，%1 方").arg(room.seats)
                                                   : LiveWording::tr("%1 人").arg(room.seats);
    return u"%1 · %2 · %3"_s.arg(room.name, momentText(room.created), who);
}

QString wording::codeText(const QString &code)
{
    constexpr int half = 3;
    return code.size() > half ? u"%1 %2"_s.arg(code.first(half), code.sliced(half)) : code;
}

QString wording::qrUrl(const QString &text)
{
    const auto code = qrCode(text);
    if (!code) {
        return {};
    }
    const int side = code->size + 2 * quietSquares;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0U);
    for (int row = 0; row < code->size; ++row) {
        for (int column = 0; column < code->size; ++column) {
            const auto square = static_cast<std::size_t>(row) * static_cast<std::size_t>(code->size)
                + static_cast<std::size_t>(column);
            if (code->dark[square]) {
                image.setPixel(column + quietSquares, row + quietSquares, 1U);
            }
        }
    }
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(png.data().toBase64());
}

MarkedText liveSource(const RoomPlan &plan, int entry)
{
    if (entry < 0 || entry >= plan.passages.size()) {
        return {};
    }
    const Item &item = plan.form.entries[static_cast<std::size_t>(entry)].item;
    Passage passage;
    passage.id = item.evidence.empty() ? QString() : item.evidence.front().passage;
    passage.text = plan.passages.at(entry);
    return {passage.text, findMarks(passage, item.evidence).text};
}

MarkedText excerptOf(const MarkedText &source, int most)
{
    const QString &text = source.text;
    if (text.size() <= most) {
        return source;
    }
    const TextRange first = source.marks.empty() ? TextRange {0, 0} : source.marks.front();
    // The sentence the evidence begins in, and as many after it as there is room for.
    qsizetype start = first.start;
    while (start > 0 && !isSentenceEnd(text.at(start - 1))) {
        --start;
    }
    if (first.end - start > most) {
        start = first.start;
    }
    qsizetype end = std::max(first.end, std::min(text.size(), start + most));
    qsizetype whole = end;
    while (whole > first.end && !isSentenceEnd(text.at(whole - 1))) {
        --whole;
    }
    if (whole > first.end || (whole > 0 && isSentenceEnd(text.at(whole - 1)))) {
        end = whole;
    }
    const QString before = start > 0 ? u"……"_s : QString();
    MarkedText cut {
        before + text.sliced(start, end - start) + (end < text.size() ? u"……"_s : QString()), {}};
    for (const TextRange &mark : source.marks) {
        const TextRange part {std::max(mark.start, start) - start + before.size(),
            std::min(mark.end, end) - start + before.size()};
        if (part.start < part.end) {
            cut.marks.push_back(part);
        }
    }
    return cut;
}

std::vector<LiveSeatModel::Row> seatRows(const RoomStatus &status)
{
    std::vector<LiveSeatModel::Row> rows;
    std::set<int> here;
    for (const SeatLine &line : status.seats) {
        if (line.isKicked) {
            continue;
        }
        here.insert(line.member);
        rows.push_back({line.seat,
            line.name,
            line.team,
            stateOf(line, status),
            line.isGuest,
            static_cast<int>(std::lround(line.timeFactor * percent)),
            line.member});
    }
    if (!status.plan) {
        return rows;
    }
    for (std::size_t place = 0; place < status.plan->roster.size(); ++place) {
        const auto number = static_cast<int>(place);
        if (here.contains(number)) {
            continue;
        }
        LiveSeatModel::Row row {-1,
            status.plan->roster[place].name,
            status.plan->roster[place].team,
            status.excused.contains(number) ? LiveSeatModel::State::Excused
                                            : LiveSeatModel::State::Expected};
        row.member = number;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<LiveOptionModel::Row> optionRows(const RoomStatus &status)
{
    std::vector<LiveOptionModel::Row> rows;
    if (!status.plan || status.entry < 0) {
        return rows;
    }
    const FormEntry &entry = status.plan->form.entries[static_cast<std::size_t>(status.entry)];
    const bool isLettered
        = status.plan->settings.order == RoomOrder::Same || entry.item.kind == ItemKind::TrueFalse;
    const bool isChoice = entry.item.kind == ItemKind::TrueFalse
        || entry.item.kind == ItemKind::SingleChoice || entry.item.kind == ItemKind::MultipleChoice;
    const bool isRevealed = status.run == RunState::Revealed;
    const QStringList shown = wording::shownOptions(entry);
    for (int place = 0; place < shown.size(); ++place) {
        const QString &id = shown.at(place);
        LiveOptionModel::Row row {!isLettered           ? QString()
                : entry.item.kind == ItemKind::Matching ? QString::number(place + 1)
                                                        : wording::letter(place),
            wording::optionText(entry.item, id)};
        if (status.distribution) {
            row.votes = votesFor(*status.distribution, entry.item, id);
            row.share = status.distribution->answered > 0
                ? double(row.votes) / status.distribution->answered
                : 0.0;
        }
        row.isKey = isRevealed && isChoice && entry.item.key.contains(id);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace zhixing
