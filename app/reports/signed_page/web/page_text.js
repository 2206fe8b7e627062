// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page as the browser understood it, in the one spelling it was written in: where nothing was changed, this is the file,
// character by character. Nothing is looked at but the tree, so that no attribute, style or script escapes.

const written = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = text => text.replace(/[&<>"]/g, letter => written[letter]);
const spaces = { 'http://www.w3.org/1999/xhtml': '', 'http://www.w3.org/2000/svg': '' };
const childless = ['meta', 'line', 'rect', 'circle', 'path'];
const raw = ['script', 'style'];

function spelled(node, out) {
    if (node.nodeType === 10) {
        out.push('<!DOCTYPE ', node.name, node.publicId || node.systemId ? ' …>' : '>');
    } else if (node.nodeType === 8) {
        out.push('<' + '!--', node.data, '-->');
    } else if (node.nodeType === 3) {
        out.push(raw.indexOf(node.parentNode.localName) < 0 ? escaped(node.data) : node.data);
    } else if (node.nodeType === 1) {
        const name = (node.namespaceURI in spaces ? '' : '{' + node.namespaceURI + '}') + node.localName;
        out.push('<', name);
        for (const attribute of Array.from(node.attributes)) {
            out.push(' ', attribute.name, '="', escaped(attribute.value), '"');
        }
        if (!node.firstChild && childless.indexOf(name) >= 0) {
            out.push('/>');
            return;
        }
        out.push('>');
        node.childNodes.forEach(child => spelled(child, out));
        out.push('</', name, '>');
    } else {
        out.push('<?' + node.nodeType + '?>');
    }
}

function textOfPage() {
    const out = [];
    document.childNodes.forEach(node => spelled(node, out));
    return out.join('');
}
