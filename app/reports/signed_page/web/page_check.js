// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares what stands on the page with what was signed, says where they differ, and shows the verdict.

const elementsHeld = ['zhixing-manifest', 'zhixing-signature'];
const inBytes = text => new TextEncoder().encode(text);
const hashOf = text => sha256(inBytes(text));
const quoted = text => '“' + (text.length > 60 ? text.slice(0, 59) + '…' : text) + '”';

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

const kinds = {
    head: '网页的头部', style: '网页的样式', banner: '核对结果这一栏', header: '标题和报告说明', data: '随附的数据',
    script: '核对程序', end: '网页的末尾'
};
function nameOf(part) {
    return kinds[part.kind]
        || { section: '“%”一节的标题', figures: '“%”一节的指标', chart: '图“%”', table: '表“%”' }[part.kind].replace('%', part.name);
}

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
            find('表“' + name + '”的表头第 ' + (place + 1) + ' 列：页面上是' + quoted(head) + '，签名的是' + quoted(heads[place] || ''));
        }
    });
    const rows = Array.from(element ? element.querySelectorAll('tbody tr') : []);
    if (rows.length !== table.rows.length) {
        const isSame = (row, number) => number < table.rows.length
            && Array.from(row.children).every((cell, place) => cell.textContent === shown(table.rows[number][place]));
        const other = rows.findIndex((row, number) => !isSame(row, number));
        find('表“' + name + '”：页面上有 ' + rows.length + ' 行，签名的有 ' + table.rows.length + ' 行，从第 '
            + (other < 0 ? rows.length + 1 : other + 1) + ' 行起不同');
        return;
    }
    rows.forEach((row, number) => {
        Array.from(row.children).forEach((cell, place) => {
            const signed = place < heads.length ? shown(table.rows[number][place]) : '';
            if (cell.textContent !== signed) {
                find('表“' + name + '”第 ' + (number + 1) + ' 行“' + (heads[place] || '') + '”：页面上是'
                    + quoted(cell.textContent) + '，签名的是' + quoted(signed), cell);
            }
        });
    });
}

function listDifferences(where, names, values, signedNames, signedValues, find) {
    signedNames.forEach((name, place) => {
        if (names[place] !== name) {
            find(where + '第 ' + (place + 1) + ' 项：页面上是' + quoted(names[place] || '') + '，签名的是' + quoted(name));
        } else if (values[place] !== signedValues[place]) {
            find(where + '“' + name + '”：页面上是' + quoted(values[place] || '') + '，签名的是' + quoted(signedValues[place]));
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
        listDifferences('“' + part.name + '”的指标', visible(place, 'dt'), visible(place, '.value'),
            section.figures.map(figure => shown(figure.name)), section.figures.map(figure => shown(figure.cell)), find);
    } else if (part.kind === 'header') {
        const place = document.querySelector('header');
        listDifferences('标题', ['标题'], visible(place, 'h1'), ['标题'], [shown(report.title)], find);
        listDifferences('报告说明', visible(place, '.facts dt'), visible(place, '.facts dd'),
            report.facts.map(fact => shown(fact.name)), report.facts.map(fact => shown(fact.text)), find);
    }
}

/** Whether the list is the one that was signed, whatever became of key and signature. */
function isListSound(manifest, text, signatureText, isGenuine, find) {
    const signature = parsed(signatureText);
    const isAsSigned = signature.manifest_sha256 === hashOf(text);
    if (!manifest.parts) {
        find('签名清单缺失，或者被改得读不出来');
        return false;
    }
    if (fingerprintOf(manifest.public_key) !== manifest.fingerprint) {
        find('公钥被改动：与清单里的签名指纹不符');
    } else if (JSON.stringify(signature) !== signatureText) {
        find('签名缺失或被改动');
    } else if (isGenuine && !isAsSigned) {
        find('签名旁的清单校验值被改动');
    } else if (!isGenuine && isAsSigned) {
        find('签名被改动，或者不是这把公钥的签名');
    } else if (!isGenuine) {
        find('签名清单被改动：不是签名时的那一份');
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
            find(nameOf(part) + (parts[number] ? '：与签名的不符' : '：不见了'));
        }
    });
    if (isSound && parts.length > signed.length) {
        find('页面上有签名时没有的部分');
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
    banner.appendChild(line('p', isSound ? '✓ 已核对：页面与签名一致' : '✗ 核对未通过：页面与签名不一致')).className = 'verdict';
    if (isSound) {
        banner.appendChild(line('p', '文字、表格、图和随附的数据共 ' + verdict.count + ' 部分，逐字与签名相符。' + how));
    } else {
        banner.appendChild(line('p', '请不要采用本页的数字，向出具报告的支部索取原件。不一致的地方（浏览器的翻译或扩展程序改动了页面时也会这样）：'));
        const list = banner.appendChild(document.createElement('ul'));
        const most = 20;
        verdict.findings.slice(0, most).forEach(finding => {
            list.appendChild(line('li', finding.words));
            if (finding.cell) {
                finding.cell.className += ' differs';
            }
        });
        if (verdict.findings.length > most) {
            list.appendChild(line('li', '另有 ' + (verdict.findings.length - most) + ' 处'));
        }
    }
    banner.appendChild(line('p', '签名指纹')).className = 'over';
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
            verdict.findings.push({ words: '页面的结构与文字不符' });
        }
        show(verdict, browser === undefined ? '这个浏览器不认识 Ed25519 签名，由本页自带的核对程序核对。'
            : '签名由浏览器和本页自带的核对程序各核对一次，结论相同。');
    }).catch(error => show({ findings: [{ words: '核对程序出错：' + error }], fingerprint: '' }, ''));
});
