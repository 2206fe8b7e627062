// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sha256.h"

#include <QCryptographicHash>
#include <QtEndian>

#if defined(__x86_64__) && defined(__GNUC__)
#define ZHIXING_HAS_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>

#include <array>
#include <cstring>
#endif

namespace zhixing
{

#ifdef ZHIXING_HAS_SHA_INSTRUCTIONS

namespace
{

constexpr qsizetype blockSize = 64;

// FIPS 180-4, 4.2.2
alignas(16) constexpr std::array<quint32, 64> constants {
    0x428a2f98,
    0x71374491,
    0xb5c0fbcf,
    0xe9b5dba5,
    0x3956c25b,
    0x59f111f1,
    0x923f82a4,
    0xab1c5ed5,
    0xd807aa98,
    0x12835b01,
    0x243185be,
    0x550c7dc3,
    0x72be5d74,
    0x80deb1fe,
    0x9bdc06a7,
    0xc19bf174,
    0xe49b69c1,
    0xefbe4786,
    0x0fc19dc6,
    0x240ca1cc,
    0x2de92c6f,
    0x4a7484aa,
    0x5cb0a9dc,
    0x76f988da,
    0x983e5152,
    0xa831c66d,
    0xb00327c8,
    0xbf597fc7,
    0xc6e00bf3,
    0xd5a79147,
    0x06ca6351,
    0x14292967,
    0x27b70a85,
    0x2e1b2138,
    0x4d2c6dfc,
    0x53380d13,
    0x650a7354,
    0x766a0abb,
    0x81c2c92e,
    0x92722c85,
    0xa2bfe8a1,
    0xa81a664b,
    0xc24b8b70,
    0xc76c51a3,
    0xd192e819,
    0xd6990624,
    0xf40e3585,
    0x106aa070,
    0x19a4c116,
    0x1e376c08,
    0x2748774c,
    0x34b0bcb5,
    0x391c0cb3,
    0x4ed8aa4a,
    0x5b9cca4f,
    0x682e6ff3,
    0x748f82ee,
    0x78a5636f,
    0x84c87814,
    0x8cc70208,
    0x90befffa,
    0xa4506ceb,
    0xbef9a3f7,
    0xc67178f2,
};

bool hasShaInstructions()
{
    constexpr unsigned ssse3AndSse41 = 1U << 9 | 1U << 19; // leaf 1, ecx
    constexpr unsigned sha = 1U << 29; // leaf 7, ebx
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & ssse3AndSse41) != ssse3AndSse41) {
        return false;
    }
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & sha) != 0;
}

/// Four words of a message.
struct Words {
    __m128i four;
};

/// The instructions keep the eight words of the state as ABEF and CDGH.
struct State {
    __m128i abef;
    __m128i cdgh;
};

__attribute__((target("sha,ssse3,sse4.1"))) void addBlock(State *state, const char *block)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    State now = *state;
    std::array<Words, 4> words;
    for (std::size_t i = 0; i < 16; ++i) {
        __m128i &here = words[i % 4].four;
        if (i < 4) {
            __m128i raw;
            std::memcpy(&raw, block + 16 * i, sizeof raw);
            here = _mm_shuffle_epi8(raw, bigEndian);
        } else {
            const __m128i last = words[(i + 3) % 4].four;
            const __m128i ninth = _mm_alignr_epi8(last, words[(i + 2) % 4].four, 4);
            const __m128i sum
                = _mm_add_epi32(_mm_sha256msg1_epu32(here, words[(i + 1) % 4].four), ninth);
            here = _mm_sha256msg2_epu32(sum, last);
        }
        __m128i round;
        std::memcpy(&round, constants.data() + 4 * i, sizeof round);
        round = _mm_add_epi32(round, here);
        now.cdgh = _mm_sha256rnds2_epu32(now.cdgh, now.abef, round);
        now.abef = _mm_sha256rnds2_epu32(now.abef, now.cdgh, _mm_shuffle_epi32(round, 0x0E));
    }
    state->abef = _mm_add_epi32(state->abef, now.abef);
    state->cdgh = _mm_add_epi32(state->cdgh, now.cdgh);
}

QByteArray hashByInstructions(QByteArrayView bytes)
{
    State state {
        _mm_set_epi32(
            0x6a09e667, static_cast<int>(0xbb67ae85), 0x510e527f, static_cast<int>(0x9b05688c)),
        _mm_set_epi32(0x3c6ef372, static_cast<int>(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19)};
    const qsizetype whole = bytes.size() / blockSize * blockSize;
    for (qsizetype at = 0; at < whole; at += blockSize) {
        addBlock(&state, bytes.data() + at);
    }
    // A one, zeros, and the length in bits fill the last block, or the last two.
    std::array<char, 2 * blockSize> tail {};
    const qsizetype left = bytes.size() - whole;
    if (left > 0) {
        std::memcpy(tail.data(), bytes.data() + whole, static_cast<std::size_t>(left));
    }
    tail[static_cast<std::size_t>(left)] = static_cast<char>(0x80);
    const qsizetype end = left < blockSize - 8 ? blockSize : 2 * blockSize;
    qToBigEndian(static_cast<quint64>(bytes.size()) * 8, tail.data() + end - 8);
    for (qsizetype at = 0; at < end; at += blockSize) {
        addBlock(&state, tail.data() + at);
    }
    std::array<quint32, 4> abef;
    std::array<quint32, 4> cdgh;
    std::memcpy(abef.data(), &state.abef, sizeof abef);
    std::memcpy(cdgh.data(), &state.cdgh, sizeof cdgh);
    QByteArray hash(32, Qt::Uninitialized);
    char *out = hash.data();
    for (const quint32 word :
        {abef[3], abef[2], cdgh[3], cdgh[2], abef[1], abef[0], cdgh[1], cdgh[0]}) {
        qToBigEndian(word, out);
        out += sizeof word;
    }
    return hash;
}

} // namespace

#endif

QByteArray sha256Of(QByteArrayView bytes)
{
#ifdef ZHIXING_HAS_SHA_INSTRUCTIONS
    static const bool isBuiltIn = hasShaInstructions();
    if (isBuiltIn) {
        return hashByInstructions(bytes);
    }
#endif
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace zhixing
