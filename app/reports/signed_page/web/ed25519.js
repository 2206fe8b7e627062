// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verifies a signature of Ed25519 (RFC 8032, 5.1.7), as strictly as libsodium: S below the group's order, the key a point in
// its one spelling, neither key nor R of small order. Nothing here is secret, so nothing need take the same time. Key and
// signature are hexadecimal digits, the message a Uint8Array.

const prime = (one << big(255)) - big(19);
const order = (one << big(252)) + big('27742317777372353535851937790883648493');
const modulo = number => { const rest = number % prime; return rest < zero ? rest + prime : rest; };

function raised(base, exponent) {
    let result = one;
    for (; exponent > zero; exponent >>= one) {
        if (exponent & one) {
            result = result * base % prime;
        }
        base = base * base % prime;
    }
    return result;
}

const inverse = number => raised(number, prime - two);
const curve = modulo(-big(121665) * inverse(big(121666)));

/** The number of little-endian digits. */
function numberOf(digits) {
    return big('0x' + digits.match(/../g).reverse().join(''));
}

/** The point of 64 digits as [X, Y, Z, T]; null where there is none. */
function pointOf(digits) {
    const whole = numberOf(digits);
    const sign = whole >> big(255);
    const y = whole & (one << big(255)) - one;
    if (y >= prime) {
        return null;
    }
    const square = modulo((y * y - one) * inverse(modulo(curve * y * y + one)));
    let x = raised(square, prime + three >> three);
    if (x * x % prime !== square) {
        x = x * raised(two, prime - one >> two) % prime;
    }
    if (x * x % prime !== square || x === zero && sign) {
        return null;
    }
    x = (x & one) === sign ? x : prime - x;
    return [x, y, one, x * y % prime];
}

function sumOf(p, q) {
    const a = modulo((p[1] - p[0]) * (q[1] - q[0])), b = modulo((p[1] + p[0]) * (q[1] + q[0]));
    const c = modulo(two * p[3] * q[3] % prime * curve), d = modulo(two * p[2] * q[2]);
    const e = modulo(b - a), f = modulo(d - c), g = modulo(d + c), h = modulo(b + a);
    return [modulo(e * f), modulo(g * h), modulo(f * g), modulo(e * h)];
}

function multipleOf(point, times) {
    let sum = [zero, one, one, zero];
    for (; times > zero; times >>= one) {
        if (times & one) {
            sum = sumOf(sum, point);
        }
        point = sumOf(point, point);
    }
    return sum;
}

function isSmall(point) {
    const eightfold = multipleOf(point, big(8));
    return eightfold[0] === zero && eightfold[1] === eightfold[2];
}

function digitsOf(point) {
    const z = inverse(point[2]);
    const x = modulo(point[0] * z), y = modulo(point[1] * z);
    return (y | (x & one) << big(255)).toString(16).padStart(64, '0').match(/../g).reverse().join('');
}

function bytesOf(digits) {
    return Uint8Array.from(digits.match(/../g) || [], pair => parseInt(pair, 16));
}

const basePoint = pointOf('58' + '66'.repeat(31));

function isSigned(key, message, signature) {
    if (!/^[0-9a-f]{64}$/.test(key) || !/^[0-9a-f]{128}$/.test(signature)) {
        return false;
    }
    const s = numberOf(signature.slice(64));
    const owner = pointOf(key);
    if (s >= order || !owner || isSmall(owner)) {
        return false;
    }
    const start = bytesOf(signature.slice(0, 64) + key);
    const hashed = new Uint8Array(start.length + message.length);
    hashed.set(start);
    hashed.set(message, start.length);
    const h = numberOf(sha512(hashed)) % order;
    const minus = [modulo(-owner[0]), owner[1], owner[2], modulo(-owner[3])];
    const r = sumOf(multipleOf(basePoint, s), multipleOf(minus, h));
    return !isSmall(r) && digitsOf(r) === signature.slice(0, 64);
}
