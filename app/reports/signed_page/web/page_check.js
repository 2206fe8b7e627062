// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares what stands on the page with what was signed, says where they differ, and shows the verdict.

const elementsHeld = ['zhixing-manifest', 'zhixing-signature'];
const inBytes = text => new TextEncoder().encode(text);
const hashOf = text => sha256(inBytes(text));
/** The text with what stands for %1, %2, … in it. */
const filled = (text, ...parts) => text.replace(/%(\d)/g, (mark, place) => parts[place - 1]);
const quoted = text => filled(say.quoted, text.length > 60 ? text.slice(0, 59) + '…' : text);

function held(id) {
    const element = document.getElementById(id);
    return element ? element.textContent : '';
}

function parsed(text) {
    try {
        return JSON.parse(text) || {};
    } catch (error) {
        return {};
    }
}

/** The parts by number; what is signed with, which cannot hash itself, is cut out. */
function partsOf(text) {
    for (const id of elementsHeld) {
        const opening = 'id="' + id + '">';
        const start = text.lastIndexOf(opening);
        const end = text.indexOf('<' + '/script>', start);
        if (start >= 0 && end >= 0) {
            text = text.slice(0, start + opening.length) + text.slice(end);
        }
    }
    const parts = [];
    text.split(new RegExp('(?=<' + '!--part \\d+-->)')).forEach((part, place) => {
        const number = place ? Number(part.match(/\d+/)[0]) : 0;
        parts[number] = (parts[number] || '') + part;
    });
    return parts;
}

const nameOf = part => filled(say.kinds[part.kind], part.name);

/** As a cell's text stands on the page. */
function shown(cell) {
    const text = cell === null ? '' : typeof cell === 'string' ? cell : cell.text;
    return text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '\ufffd');
}

const visible = (place, what) => Array.from(place ? place.querySelectorAll(what) : [], element => element.textContent);

function tableDifferences(id, name, report, find) {
    let table;
    for (const section of report.sections) {
        table = section.tables.find(candidate => candidate.id === id) || table;
    }
    const element = Array.from(document.querySelectorAll('table')).find(candidate => candidate.dataset.table === id);
    const heads = table.columns.map(column => shown(column.head));
    visible(element, 'thead th').forEach((head, place) => {
        if (head !== heads[place]) {
            find(filled(say.head, name, place + 1, quoted(head), quoted(heads[place] || '')));
        }
    });
    const rows = Array.from(element ? element.querySelectorAll('tbody tr') : []);
    if (rows.length !== table.rows.length) {
        const isSame = (row, number) => number < table.rows.length
            && Array.from(row.children).every((cell, place) => cell.textContent === shown(table.rows[number][place]));
        const other = rows.findIndex((row, number) => !isSame(row, number));
        find(filled(say.rows, name, rows.length, table.rows.length, other < 0 ? rows.length + 1 : other + 1));
        return;
    }
    rows.forEach((row, number) => {
        Array.from(row.children).forEach((cell, place) => {
            const signed = place < heads.length ? shown(table.rows[number][place]) : '';
            if (cell.textContent !== signed) {
                find(filled(say.cell, name, number + 1, heads[place] || '', quoted(cell.textContent), quoted(signed)), cell);
            }
        });
    });
}

function listDifferences(where, names, values, signedNames, signedValues, find) {
    signedNames.forEach((name, place) => {
        if (names[place] !== name) {
            find(filled(say.name, where, place + 1, quoted(names[place] || ''), quoted(name)));
        } else if (values[place] !== signedValues[place]) {
            find(filled(say.value, where, name, quoted(values[place] || ''), quoted(signedValues[place])));
        }
    });
}

/** What of the part differs from the data, which were signed, too. */
function differences(part, report, find) {
    if (part.kind === 'table') {
        tableDifferences(part.id, part.name, report, find);
    } else if (part.kind === 'figures') {
        const section = report.sections.find(candidate => candidate.id === part.id);
        const place = document.querySelector('section.' + part.id + ' .figures');
        listDifferences(filled(say.figures, part.name), visible(place, 'dt'), visible(place, '.value'),
            section.figures.map(figure => shown(figure.name)), section.figures.map(figure => shown(figure.cell)), find);
    } else if (part.kind === 'header') {
        const place = document.querySelector('header');
        listDifferences(say.title, [say.title], visible(place, 'h1'), [say.title], [shown(report.title)], find);
        listDifferences(say.facts, visible(place, '.facts dt'), visible(place, '.facts dd'),
            report.facts.map(fact => shown(fact.name)), report.facts.map(fact => shown(fact.text)), find);
    }
}

/** Whether the list is the one that was signed, whatever became of key and signature. */
function isListSound(manifest, text, signatureText, isGenuine, find) {
    const signature = parsed(signatureText);
    const isAsSigned = signature.manifest_sha256 === hashOf(text);
    if (!manifest.parts) {
        find(say.noList);
        return false;
    }
    if (fingerprintOf(manifest.public_key) !== manifest.fingerprint) {
        find(say.otherKey);
    } else if (JSON.stringify(signature) !== signatureText) {
        find(say.noSignature);
    } else if (isGenuine && !isAsSigned) {
        find(say.otherHash);
    } else if (!isGenuine && isAsSigned) {
        find(say.otherSignature);
    } else if (!isGenuine) {
        find(say.otherList);
    }
    return isGenuine || isAsSigned;
}

function fingerprintOf(key) {
    return sha256(bytesOf(String(key))).slice(0, 32).match(/.{4}/g).join(' ');
}

function verdictOf(page, isGenuine) {
    const findings = [];
    const find = (words, cell) => findings.push({ words, cell });
    const text = held('zhixing-manifest');
    const manifest = parsed(text);
    const isSound = isListSound(manifest, text, held('zhixing-signature'), isGenuine, find);
    const parts = partsOf(page);
    const signed = isSound ? manifest.parts : [];
    const isChanged = signed.map((part, number) => hashOf(parts[number] || '') !== part.sha256);
    const isDataSound = !signed.some((part, number) => part.kind === 'data' && isChanged[number]);
    signed.forEach((part, number) => {
        if (!isChanged[number]) {
            return;
        }
        const before = findings.length;
        if (isDataSound && parts[number]) {
            differences(part, parsed(held('zhixing-data')), find);
        }
        if (findings.length === before) {
            find(filled(parts[number] ? say.different : say.gone, nameOf(part)));
        }
    });
    if (isSound && parts.length > signed.length) {
        find(say.more);
    }
    return { findings, count: signed.length, fingerprint: fingerprintOf(manifest.public_key) };
}

/** What is seen from here on is what was compared: laid out anew from its text, without anything a tree does not tell of. */
function layOutAnew(page) {
    const start = page.indexOf('>', page.indexOf('<html')) + 1;
    document.documentElement.innerHTML = page.slice(start, page.lastIndexOf('<' + '/html>'));
    return textOfPage() === page;
}

function show(verdict, how) {
    const isSound = !verdict.findings.length;
    const banner = document.getElementById('proof') || document.body.insertBefore(document.createElement('aside'), document.body.firstChild);
    const line = (name, text) => {
        const element = document.createElement(name);
        element.textContent = text;
        return element;
    };
    banner.className = 'proof ' + (isSound ? 'sound' : 'broken');
    const advice = Array.from(banner.querySelectorAll('.advice'));
    banner.textContent = '';
    banner.appendChild(line('p', isSound ? say.sound : say.broken)).className = 'verdict';
    if (isSound) {
        banner.appendChild(line('p', filled(say.parts, verdict.count, how)));
    } else {
        banner.appendChild(line('p', say.advice));
        const list = banner.appendChild(document.createElement('ul'));
        const most = 20;
        verdict.findings.slice(0, most).forEach(finding => {
            list.appendChild(line('li', finding.words));
            if (finding.cell) {
                finding.cell.className += ' differs';
            }
        });
        if (verdict.findings.length > most) {
            list.appendChild(line('li', filled(say.others, verdict.findings.length - most)));
        }
    }
    banner.appendChild(line('p', say.fingerprint)).className = 'over';
    banner.appendChild(line('p', verdict.fingerprint)).className = 'fingerprint';
    advice.forEach(element => banner.appendChild(element));
}

/** What the browser itself says of the signature; undefined where it knows no Ed25519. */
function askBrowser(key, message, signature) {
    const subtle = window.crypto && window.crypto.subtle;
    if (!subtle) {
        return Promise.resolve(undefined);
    }
    return subtle.importKey('raw', bytesOf(key), { name: 'Ed25519' }, false, ['verify'])
        .then(imported => subtle.verify({ name: 'Ed25519' }, imported, bytesOf(signature), message))
        .catch(() => undefined);
}

document.addEventListener('DOMContentLoaded', () => {
    const text = held('zhixing-manifest');
    const key = String(parsed(text).public_key);
    const signature = String(parsed(held('zhixing-signature')).signature);
    const own = isSigned(key, inBytes(text), signature);
    askBrowser(key, inBytes(text), signature).then(browser => {
        const page = textOfPage();
        const verdict = verdictOf(page, own && browser !== false);
        if (!verdict.findings.length && !layOutAnew(page)) {
            verdict.findings.push({ words: say.structure });
        }
        show(verdict, browser === undefined ? say.alone : say.both);
    }).catch(error => show({ findings: [{ words: filled(say.failed, error) }], fingerprint: '' }, ''));
});
