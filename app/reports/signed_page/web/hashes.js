// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SHA-256 and SHA-512 (FIPS 180-4) of a Uint8Array, as hexadecimal digits. The constants are what the standard says they
// are: the first bits of the fractions of roots of primes, computed in whole numbers.

const big = BigInt;
const zero = big(0), one = big(1), two = big(2), three = big(3);
const word = (one << big(64)) - one;

function rootOf(number, power) {
    let high = one << big(number.toString(2).length / power + 1 | 0);
    for (;;) {
        let below = number;
        for (let k = 1; k < power; k++) {
            below /= high;
        }
        const next = (high * big(power - 1) + below) / big(power);
        if (next >= high) {
            return high;
        }
        high = next;
    }
}

const primes = [];
for (let candidate = 2; primes.length < 80; candidate++) {
    if (primes.every(prime => candidate % prime)) {
        primes.push(candidate);
    }
}
const starts = primes.slice(0, 8).map(prime => rootOf(big(prime) << big(128), 2) & word);
const rounds = primes.map(prime => rootOf(big(prime) << big(192), 3) & word);
const upper = number => Number(number >> big(32)) | 0;
const shortStarts = starts.map(upper);
const shortRounds = rounds.map(upper);

function padded(bytes, block) {
    const size = Math.ceil((bytes.length + 1 + block / 8) / block) * block;
    const whole = new Uint8Array(size);
    whole.set(bytes);
    whole[bytes.length] = 0x80;
    const view = new DataView(whole.buffer);
    view.setUint32(size - 8, Math.floor(bytes.length / 0x20000000));
    view.setUint32(size - 4, bytes.length << 3 >>> 0);
    return view;
}

function sha256(bytes) {
    const view = padded(bytes, 64);
    const state = shortStarts.slice();
    const w = new Int32Array(64);
    const turn = (x, n) => x >>> n | x << 32 - n;
    for (let at = 0; at < view.byteLength; at += 64) {
        for (let i = 0; i < 64; i++) {
            if (i < 16) {
                w[i] = view.getInt32(at + 4 * i);
            } else {
                const x = w[i - 15], y = w[i - 2];
                w[i] = w[i - 16] + w[i - 7] + (turn(x, 7) ^ turn(x, 18) ^ x >>> 3) + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10);
            }
        }
        let [a, b, c, d, e, f, g, h] = state;
        for (let i = 0; i < 64; i++) {
            const s = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + shortRounds[i] + w[i] | 0;
            const t = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
            h = g; g = f; f = e; e = d + s | 0; d = c; c = b; b = a; a = s + t | 0;
        }
        [a, b, c, d, e, f, g, h].forEach((value, i) => { state[i] = state[i] + value | 0; });
    }
    return state.map(value => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

function sha512(bytes) {
    const view = padded(bytes, 128);
    const state = starts.slice();
    const w = [];
    const turn = (x, n) => (x >> big(n) | x << big(64 - n)) & word;
    for (let at = 0; at < view.byteLength; at += 128) {
        for (let i = 0; i < 80; i++) {
            if (i < 16) {
                w[i] = big(view.getUint32(at + 8 * i)) << big(32) | big(view.getUint32(at + 8 * i + 4));
            } else {
                const x = w[i - 15], y = w[i - 2];
                w[i] = w[i - 16] + w[i - 7] + (turn(x, 1) ^ turn(x, 8) ^ x >> big(7)) + (turn(y, 19) ^ turn(y, 61) ^ y >> big(6)) & word;
            }
        }
        let [a, b, c, d, e, f, g, h] = state;
        for (let i = 0; i < 80; i++) {
            const s = h + (turn(e, 14) ^ turn(e, 18) ^ turn(e, 41)) + (e & f ^ (e ^ word) & g) + rounds[i] + w[i];
            const t = (turn(a, 28) ^ turn(a, 34) ^ turn(a, 39)) + (a & b ^ a & c ^ b & c);
            h = g; g = f; f = e; e = d + s & word; d = c; c = b; b = a; a = s + t & word;
        }
        [a, b, c, d, e, f, g, h].forEach((value, i) => { state[i] = state[i] + value & word; });
    }
    return state.map(value => value.toString(16).padStart(16, '0')).join('');
}
