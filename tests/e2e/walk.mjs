// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// walk.mjs STAGE CHROMIUM [PICTURES]: walks the join page of a live room through every state in a
// browser the size of a phone, as a person would: by its words and roles. Fails on anything that
// is not as it should be, on an error in the page, and on anything blocked by its own policy.
// PICTURES: a folder for a picture of each state.

import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [stagePath, chromiumPath, pictures] = process.argv.slice(2);
const patience = 15000;
const profile = mkdtempSync(join(tmpdir(), "zhixing-browser-"));
if (pictures) { mkdirSync(pictures, { recursive: true }); }

const stage = spawn(stagePath, [], { stdio: ["pipe", "pipe", "inherit"] });
let stageOut = "";
const stageWaiters = [];
stage.stdout.on("data", (data) => {
    stageOut += data;
    while (stageOut.includes("\n") && stageWaiters.length) {
        const end = stageOut.indexOf("\n");
        stageWaiters.shift()(stageOut.slice(0, end));
        stageOut = stageOut.slice(end + 1);
    }
});
const stageLine = () => new Promise((resolve) => { stageWaiters.push(resolve); });
const portLine = stageLine();
async function room(word) {
    const done = stageLine();
    stage.stdin.write(word + "\n");
    await done;
}

const browser = spawn(chromiumPath, ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
    "--no-first-run", "--no-proxy-server", "--hide-scrollbars", "--lang=zh-CN", "--accept-lang=zh-CN", "--remote-debugging-pipe",
    "--user-data-dir=" + profile, "about:blank"],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], env: { ...process.env, LANGUAGE: "zh_CN" } });
let pending = new Map();
let sequence = 0;
let buffer = "";
const troubles = [];
browser.stdio[4].on("data", (data) => {
    buffer += data;
    for (let end = buffer.indexOf("\0"); end >= 0; end = buffer.indexOf("\0")) {
        const message = JSON.parse(buffer.slice(0, end));
        buffer = buffer.slice(end + 1);
        if (message.id) { pending.get(message.id)(message); pending.delete(message.id); }
        else if (message.method === "Runtime.exceptionThrown") { troubles.push(message.params.exceptionDetails.exception?.description ?? "exception"); }
        else if (message.method === "Log.entryAdded" && message.params.entry.level === "error" && !/ERR_CONNECTION|WebSocket connection|favicon/.test(message.params.entry.text)) { troubles.push(message.params.entry.text); }
        else if (message.method === "Page.javascriptDialogOpening") { troubles.push("a dialog: " + message.params.message); }
    }
});
function call(method, params = {}, sessionId) {
    const id = ++sequence;
    browser.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
    return new Promise((resolve, reject) => {
        pending.set(id, (answer) => answer.error ? reject(new Error(method + ": " + answer.error.message)) : resolve(answer.result));
    });
}

class Tab {
    static async open(url) {
        const { browserContextId } = await call("Target.createBrowserContext");
        const { targetId } = await call("Target.createTarget", { url: "about:blank", browserContextId });
        const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
        const tab = new Tab();
        tab.session = sessionId;
        for (const domain of ["Page", "Runtime", "Log"]) { await tab.call(domain + ".enable"); }
        await tab.call("Emulation.setDeviceMetricsOverride", { width: 360, height: 740, deviceScaleFactor: 2, mobile: true });
        await tab.call("Emulation.setLocaleOverride", { locale: "zh-CN" });
        await tab.call("Page.navigate", { url });
        return tab;
    }
    call(method, params) { return call(method, params, this.session); }
    async run(expression) {
        const { result, exceptionDetails } = await this.call("Runtime.evaluate", { expression, returnByValue: true });
        if (exceptionDetails) { throw new Error(exceptionDetails.exception?.description ?? expression); }
        return result.value;
    }
    async until(expression, what = expression) {
        const end = Date.now() + patience;
        while (!(await this.run(expression))) {
            if (Date.now() > end) { throw new Error("never: " + what + "\npage: " + await this.run("document.body.innerText")); }
            await new Promise((resolve) => setTimeout(resolve, 25));
        }
    }
    sees(text) { return this.until(`!!document.body && document.body.innerText.includes(${JSON.stringify(text)})`, "sees " + text); }
    async tap(text) {
        const among = `[...document.querySelectorAll("button")].filter((b) => !b.disabled && b.innerText.includes(${JSON.stringify(text)}))`;
        const find = `(${among}.find((b) => b.innerText.trim() === ${JSON.stringify(text)}) || ${among}[0])`;
        await this.until(`!!${find}`, "a button " + text);
        await this.run(`${find}.click()`);
    }
    async fill(id, text) {
        await this.until(`!!document.getElementById(${JSON.stringify(id)})`);
        await this.run(`(() => { const i = document.getElementById(${JSON.stringify(id)}); i.value = ${JSON.stringify(text)}; i.dispatchEvent(new Event("input", {bubbles: true})); })()`);
    }
    async picture(name, dark = false) {
        // Whatever is shown fits the width of a phone, and what is to be touched is large enough.
        const wide = await this.run("document.documentElement.scrollWidth - window.innerWidth");
        if (wide > 0) { throw new Error(name + ": " + wide + " px too wide"); }
        const small = await this.run(`[...document.querySelectorAll("button, input")].filter((n) => n.getBoundingClientRect().height < 44).map((n) => n.innerText || n.id).join()`);
        if (small) { throw new Error(name + ": too small to touch: " + small); }
        const nameless = await this.run(`[...document.querySelectorAll("button, input, [role=radiogroup], [role=group]")].filter((n) => !(n.innerText || n.getAttribute("aria-label") || (n.labels && n.labels.length))).length`);
        if (nameless) { throw new Error(name + ": controls without a name"); }
        if (!pictures) { return; }
        await this.call("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }] });
        const { cssContentSize } = await this.call("Page.getLayoutMetrics");
        const { data } = await this.call("Page.captureScreenshot", { format: "png", captureBeyondViewport: true,
            clip: { x: 0, y: 0, width: 360, height: Math.max(740, Math.min(1600, cssContentSize.height)), scale: 1 } });
        writeFileSync(join(pictures, name + (dark ? "-dark" : "") + ".png"), Buffer.from(data, "base64"));
        await this.call("Emulation.setEmulatedMedia", { features: [] });
    }
    async both(name) { await this.picture(name); await this.picture(name, true); }
}

function check(isSo, what) { if (!isSo) { throw new Error(what); } }

async function walk() {
    const port = (await portLine).split(" ")[1];
    const url = `http://127.0.0.1:${port}/`;
    const phone = await Tab.open(url + "#314159");
    await phone.sees("加入答题");
    check(await phone.run(`document.getElementById("code").value`) === "314159", "the code comes with the address");
    await phone.both("join");
    await phone.fill("code", "000000");
    await phone.fill("name", "学员甲");
    await phone.tap("加入");
    await phone.sees("房间号不对");
    await phone.picture("join-refused");
    await phone.fill("code", "３１４１５９");
    // A name that would be markup on a careless page.
    await phone.fill("name", "<img src=x>甲");
    await phone.tap("加入");
    await phone.sees("请等主持人开始");
    await phone.sees("<img src=x>甲");
    check(await phone.run(`document.querySelectorAll("img").length`) === 0, "a name became markup");
    await phone.both("waiting");

    await room("next");
    await phone.sees("渡船仍可在熟练船工");
    await phone.picture("true-false");
    await phone.tap("错误");
    await phone.sees("已保存");
    // A refresh in the middle keeps seat and answer.
    await phone.call("Page.reload");
    await phone.sees("渡船仍可在熟练船工");
    await phone.until(`!!document.querySelector('[aria-checked="true"]')`);
    await phone.sees("已保存");
    await phone.both("answered");
    await room("pause");
    await phone.sees("暂停中");
    await phone.picture("paused");
    await room("resume");
    await room("crowd");
    // The network goes and comes back.
    await room("drop");
    await phone.until(`document.getElementById("line").innerText === "" && !!document.querySelector('[aria-checked="true"]')`);
    await phone.tap("正确");
    await phone.sees("已保存");
    await phone.tap("错误");
    await phone.until(`document.getElementById("note").innerText.includes("已保存")`);
    await room("next");
    await phone.sees("本题已截止");
    await phone.both("closed");
    await room("next");
    await phone.sees("答对了");
    check(await phone.run(`document.querySelector("mark").textContent`) === "风力达到五级，渡船停航", "the evidence is marked");
    await phone.both("revealed-right");

    await room("next");
    await phone.sees("首先应当做什么");
    await phone.both("single");
    await phone.tap("收取船费");
    await phone.sees("已保存");
    await phone.picture("single-answered");
    await room("next");
    await room("next");
    await phone.sees("答错了");
    await phone.both("revealed-wrong");

    await room("next");
    await phone.sees("必须停航");
    await phone.tap("风力达到五级");
    await phone.tap("大雾");
    // Ticked, not submitted, and the page is gone for a moment.
    await phone.call("Page.reload");
    await phone.until(`document.querySelectorAll('[aria-checked="true"]').length === 2`);
    await phone.picture("multiple");
    await phone.tap("提交");
    await phone.sees("已保存");
    await room("next");
    await room("next");
    await phone.sees("部分正确");
    await phone.picture("revealed-partly");

    await room("next");
    await phone.sees("填写空格处");
    await phone.fill("gap", "半年");
    await phone.picture("gap");
    await phone.tap("提交");
    await phone.sees("已保存");
    await room("next");
    await room("next");
    await phone.sees("答对了");
    await phone.picture("revealed-gap");

    await room("next");
    await phone.sees("按先后顺序");
    for (const step of ["查看天色", "清点人数", "鸣笛", "解缆"]) { await phone.tap(step); }
    await phone.picture("ordering");
    await phone.tap("提交");
    await phone.sees("已保存");
    await room("next");
    await room("next");
    await phone.sees("答对了");

    await room("next");
    await phone.sees("岗位与职责");
    const chip = (left, right) => phone.run(`[...document.querySelectorAll(".pair")].find((p) => p.firstChild.innerText === ${JSON.stringify(left)}).querySelectorAll("button")[${right}].click()`);
    await chip("船工", 1);
    await chip("值班员", 2);
    await phone.both("matching");
    await chip("检查员", 0);
    await phone.tap("提交");
    await phone.sees("已保存");
    await room("next");
    await room("next");
    await phone.sees("答对了");
    await phone.picture("revealed-matching");

    await phone.tap("English");
    await phone.sees("From the text");
    await phone.picture("english");
    await phone.tap("中文");

    // A host with nothing but a phone.
    const remote = await Tab.open(url);
    await remote.tap("我是主持人");
    await remote.fill("key", "00000000");
    await remote.tap("主持人遥控");
    await remote.sees("没有成功");
    await remote.fill("key", "27182818");
    await remote.tap("主持人遥控");
    await remote.sees("在线 4 人");
    await remote.both("remote");

    // The same name on another phone.
    const second = await Tab.open(url + "#314159");
    await second.fill("name", "<img src=x>甲");
    await second.tap("加入");
    await second.sees("已有人用这个名字");
    await second.picture("taken");
    await second.tap("是我");
    await phone.sees("另一台设备申请");
    await phone.picture("consent");
    await phone.tap("同意换过去");
    await phone.sees("另一台设备上打开");
    await phone.picture("elsewhere");
    await second.sees("答对了");

    await remote.tap("结束");
    await remote.tap("再点一次确认");
    await second.sees("答题结束");
    await second.both("finished");
    check(troubles.length === 0, "troubles: " + troubles.join("\n"));
}

let failure = null;
const alarm = setTimeout(() => { console.error("gave up after two minutes"); browser.kill("SIGKILL"); stage.kill("SIGKILL"); process.exit(1); }, 120000);
try { await walk(); } catch (error) { failure = error; }
clearTimeout(alarm);
// Asked, the browser takes its children along; killed, they would go on writing into the profile.
const gone = new Promise((resolve) => { browser.on("exit", resolve); });
call("Browser.close").catch(() => {});
stage.stdin.end();
await Promise.race([gone, new Promise((resolve) => { setTimeout(resolve, 10000); })]);
browser.kill("SIGKILL");
rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
if (failure) { console.error(String(failure.stack ?? failure)); if (troubles.length) { console.error("troubles: " + troubles.join("\n")); } process.exit(1); }
console.log("every state walked");
process.exit(0);
