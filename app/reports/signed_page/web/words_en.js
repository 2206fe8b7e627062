// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const say = {
    quoted: '"%1"',
    kinds: {
        head: 'the head of the page', style: 'the style of the page', banner: 'the place of this verdict',
        header: 'the title and what the report is about', data: 'the data enclosed', script: 'the checking program',
        end: 'the end of the page', section: 'the heading of "%1"', figures: 'the figures of "%1"', chart: 'chart "%1"',
        table: 'table "%1"'
    },
    head: 'Table "%1", head of column %2: the page says %3, signed was %4',
    rows: 'Table "%1": the page has %2 rows, signed were %3; they differ from row %4 on',
    cell: 'Table "%1", row %2, "%3": the page says %4, signed was %5',
    name: '%1, item %2: the page says %3, signed was %4',
    value: '%1, "%2": the page says %3, signed was %4',
    figures: 'Figures of "%1"',
    title: 'Title',
    facts: 'About the report',
    noList: 'The list of signed parts is missing, or changed beyond reading',
    otherKey: 'The public key was changed: it has not the fingerprint in the list',
    noSignature: 'The signature is missing or changed',
    otherHash: 'The hash beside the signature was changed',
    otherSignature: 'The signature was changed, or is not of this key',
    otherList: 'The list of signed parts was changed after it was signed',
    different: '%1: not as it was signed',
    gone: '%1: is gone',
    more: 'The page has a part that was not there when it was signed',
    structure: 'The structure of the page is not that of its text',
    sound: '✓ Verified: the page is as it was signed',
    broken: '✗ Not verified: the page is not as it was signed',
    parts: 'Words, tables, charts and the data enclosed, %1 parts, are letter by letter as they were signed. %2',
    advice: 'Do not rely on the numbers of this page; ask the branch that issued it for the original. Where it differs (as it '
        + 'also does when the browser translates a page or an extension changes it):',
    others: 'And %1 more',
    fingerprint: 'Fingerprint',
    alone: 'This browser does not know Ed25519 signatures; the program enclosed in the page verified it.',
    both: 'The browser and the program enclosed in the page both verified the signature, with the same result.',
    failed: 'The checking program failed: %1'
};
