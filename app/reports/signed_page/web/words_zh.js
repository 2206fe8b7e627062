// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const say = {
    quoted: '“%1”',
    kinds: {
        head: '网页的头部', style: '网页的样式', banner: '核对结果这一栏', header: '标题和报告说明', data: '随附的数据',
        script: '核对程序', end: '网页的末尾', section: '“%1”一节的标题', figures: '“%1”一节的指标', chart: '图“%1”', table: '表“%1”'
    },
    head: '表“%1”的表头第 %2 列：页面上是%3，签名的是%4',
    rows: '表“%1”：页面上有 %2 行，签名的有 %3 行，从第 %4 行起不同',
    cell: '表“%1”第 %2 行“%3”：页面上是%4，签名的是%5',
    name: '%1第 %2 项：页面上是%3，签名的是%4',
    value: '%1“%2”：页面上是%3，签名的是%4',
    figures: '“%1”的指标',
    title: '标题',
    facts: '报告说明',
    noList: '签名清单缺失，或者被改得读不出来',
    otherKey: '公钥被改动：与清单里的签名指纹不符',
    noSignature: '签名缺失或被改动',
    otherHash: '签名旁的清单校验值被改动',
    otherSignature: '签名被改动，或者不是这把公钥的签名',
    otherList: '签名清单被改动：不是签名时的那一份',
    different: '%1：与签名的不符',
    gone: '%1：不见了',
    more: '页面上有签名时没有的部分',
    structure: '页面的结构与文字不符',
    sound: '✓ 已核对：页面与签名一致',
    broken: '✗ 核对未通过：页面与签名不一致',
    parts: '文字、表格、图和随附的数据共 %1 部分，逐字与签名相符。%2',
    advice: '请不要采用本页的数字，向出具报告的支部索取原件。不一致的地方（浏览器的翻译或扩展程序改动了页面时也会这样）：',
    others: '另有 %1 处',
    fingerprint: '签名指纹',
    alone: '这个浏览器不认识 Ed25519 签名，由本页自带的核对程序核对。',
    both: '签名由浏览器和本页自带的核对程序各核对一次，结论相同。',
    failed: '核对程序出错：%1'
};
