// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// away.mjs STAGE CHROMIUM: phones that go away in the middle of an item and come back: refreshed, sent back and forward,
// without Wi-Fi, locked, moved to another device, and with the host's program killed and started again. Each time the
// seat, the score and the answer under way are what they were; at the end the records hold exactly the answers that
// were acknowledged, each once.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stage, check, runWalk, sleep } from "./browser.mjs";

const [stagePath, chromiumPath] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "zhixing-room-"));
const stage = new Stage(stagePath, folder);
const room = (word) => stage.say(word);

// The page is of this seat, shows this item, and this option is the one that is chosen.
async function stands(phone, words, chosen) {
    await phone.sees(words);
    await phone.until(`document.getElementById("line").innerText === ""`, "connected");
    const marked = `[...document.querySelectorAll('[aria-checked="true"]')].map((b) => b.innerText).join("|")`;
    await phone.until(`${marked}.includes(${JSON.stringify(chosen)})`, "chosen " + chosen);
    check(!(await phone.run(marked)).includes("|"), "one option is chosen");
}
async function isSaved(phone) { await phone.until(`document.getElementById("note").innerText.includes("已保存")`, "saved"); }
async function reveal(phone, total) {
    await room("next");
    await room("next");
    await phone.sees(`累计 ${total} 分`);
}
// The network of this phone is gone: what it has is cut, and nothing new gets through.
const offline = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
async function withoutNetwork(phone, doing) {
    await phone.call("Network.emulateNetworkConditions", offline);
    await room("shut");
    await phone.sees("连接断了");
    await doing();
    await room("open");
    await phone.call("Network.emulateNetworkConditions", { ...offline, offline: false });
}
async function freeze(phone, state) { await phone.call("Page.setWebLifecycleState", { state }); }

await runWalk(stage, chromiumPath, undefined, 150, async (browser) => {
    const url = stage.url() + "#314159";
    const phone = await browser.open(url);
    await phone.fill("name", "学员甲");
    await phone.tap("加入");
    await phone.sees("请等主持人开始");

    // Refreshed in the middle of an item.
    await room("next");
    await phone.sees("渡船仍可在熟练船工");
    await phone.tap("错误");
    await isSaved(phone);
    await phone.call("Page.reload");
    await stands(phone, "渡船仍可在熟练船工", "错误");
    await isSaved(phone);
    // Back, and forward again.
    const { currentIndex, entries } = await phone.call("Page.getNavigationHistory");
    check(currentIndex > 0, "there is a page to go back to");
    await phone.call("Page.navigateToHistoryEntry", { entryId: entries[currentIndex - 1].id });
    await phone.until(`location.href === "about:blank"`, "left");
    await phone.call("Page.navigateToHistoryEntry", { entryId: entries[currentIndex].id });
    await stands(phone, "渡船仍可在熟练船工", "错误");
    await isSaved(phone);
    await reveal(phone, 1);
    await phone.call("Page.reload");
    await phone.sees("累计 1 分");

    // The Wi-Fi goes; an answer is chosen meanwhile, and changed; it arrives once the network is back, once.
    await room("next");
    await phone.sees("首先应当做什么");
    await phone.tap("收取船费");
    await isSaved(phone);
    const before = phone.kept.length;
    await withoutNetwork(phone, async () => {
        await phone.tap("查看天色");
        await phone.sees("还没保存上");
    });
    await stands(phone, "首先应当做什么", "查看天色");
    await isSaved(phone);
    check(phone.kept.length === before + 1, "delivered once, was " + (phone.kept.length - before));
    await reveal(phone, 2);

    // Locked, and the room goes on without it: longer than the room waits for a sign of life.
    await room("next");
    await phone.sees("必须停航");
    await phone.tap("风力达到五级");
    await phone.tap("大雾");
    await phone.tap("水位超过");
    await freeze(phone, "frozen");
    await room("hurry");
    await sleep(2500);
    await room("shut");
    await room("open");
    await freeze(phone, "active");
    await phone.until(`document.querySelectorAll('[aria-checked="true"]').length === 3`, "what was ticked");
    await phone.until(`document.getElementById("line").innerText === ""`, "connected");
    await phone.tap("提交");
    await isSaved(phone);
    await freeze(phone, "frozen");
    await room("next");
    await room("next");
    await sleep(1500);
    await freeze(phone, "active");
    await phone.sees("累计 3 分");

    // The host's program is killed in the middle of an item and started again; an answer chosen meanwhile arrives.
    await room("next");
    await phone.sees("填写空格处");
    await phone.fill("gap", "一年");
    await phone.tap("提交");
    await isSaved(phone);
    await stage.kill();
    await phone.sees("连接断了");
    await phone.fill("gap", "半年");
    await phone.tap("提交");
    await phone.sees("还没保存上");
    await stage.start();
    await phone.sees("暂停中");
    await room("resume");
    await phone.until(`document.getElementById("line").innerText === ""`, "connected");
    await isSaved(phone);
    check(await phone.run(`document.getElementById("gap").value`) === "半年", "the answer under way");
    await reveal(phone, 4);

    // To another device, with the consent of the first, in the middle of an item.
    await room("next");
    await phone.sees("按先后顺序");
    for (const step of ["查看天色", "清点人数", "鸣笛", "解缆"]) { await phone.tap(step); }
    await phone.tap("提交");
    await isSaved(phone);
    const second = await browser.open(url);
    await second.fill("name", "学员甲");
    await second.tap("加入");
    await second.sees("已有人用这个名字");
    await second.tap("是我");
    await phone.tap("同意换过去");
    await phone.sees("另一台设备上打开");
    await second.sees("按先后顺序");
    await isSaved(second);
    check(await second.run(`[...document.querySelectorAll(".option b")].map((b) => b.innerText).join("")`) === "4123", "the answer under way moved");
    await reveal(second, 5);

    await room("skip");
    await room("finish");
    await second.sees("答题结束");

    const kept = [...phone.kept, ...second.kept].map((one) => `${one.entry}:${one.seq}`);
    const acknowledged = [...new Set(kept)].sort();
    const recorded = JSON.parse(await room("answers")).filter((one) => one.name === "学员甲").map((one) => `${one.entry}:${one.seq}`);
    check(new Set(recorded).size === recorded.length, "an answer is recorded twice");
    check(JSON.stringify(recorded.sort()) === JSON.stringify(acknowledged),
        "recorded " + recorded.join(" ") + ", acknowledged " + acknowledged.join(" "));
    check(acknowledged.length >= 7, "answers were acknowledged");
});
rmSync(folder, { recursive: true, force: true });
console.log("every phone came back");
process.exit(0);
