// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A browser by its debugging protocol, and a room on loopback (page_stage), for the tests in this folder. No packages:
// what Debian has is enough. Other engines than Chromium speak another protocol and are tried by hand (README.md).

import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const patience = 15000;

export function check(isSo, what) { if (!isSo) { throw new Error(what); } }
export function sleep(ms) { return new Promise((resolve) => { setTimeout(resolve, ms); }); }

// A room, one command a line. With a folder its records are a file there, and it can be killed and started again; with
// `asked` it is a room of that kind.
export class Stage {
    constructor(path, folder, asked) {
        this.path = path;
        this.asked = asked;
        this.folder = folder;
        this.port = 0;
    }
    async start() {
        const given = this.folder ? [join(this.folder, "records.sqlite"), String(this.port)] : this.asked ? [this.asked] : [];
        this.waiters = [];
        this.out = "";
        this.process = spawn(this.path, given, { stdio: ["pipe", "pipe", "inherit"] });
        this.process.stdout.on("data", (data) => {
            this.out += data;
            while (this.out.includes("\n") && this.waiters.length) {
                const end = this.out.indexOf("\n");
                this.waiters.shift().resolve(this.out.slice(0, end));
                this.out = this.out.slice(end + 1);
            }
        });
        this.process.on("exit", (code) => {
            for (const waiter of this.waiters) { waiter.reject(new Error("the stage ended with " + code)); }
            this.waiters = [];
        });
        this.port = Number((await this.line()).split(" ")[1]);
    }
    line() { return new Promise((resolve, reject) => { this.waiters.push({ resolve, reject }); }); }
    say(word) {
        const done = this.line();
        this.process.stdin.write(word + "\n");
        return done;
    }
    async kill() {
        const gone = new Promise((resolve) => { this.process.on("exit", resolve); });
        this.process.kill("SIGKILL");
        await gone;
    }
    url() { return `http://127.0.0.1:${this.port}/`; }
}

export class Browser {
    constructor(path, pictures) {
        this.pictures = pictures;
        if (pictures) { mkdirSync(pictures, { recursive: true }); }
        this.profile = mkdtempSync(join(tmpdir(), "zhixing-browser-"));
        this.troubles = [];
        this.pending = new Map();
        this.tabs = new Map();
        this.sequence = 0;
        let buffer = "";
        this.process = spawn(path, ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--no-first-run", "--no-proxy-server", "--hide-scrollbars", "--lang=zh-CN", "--accept-lang=zh-CN", "--remote-debugging-pipe",
            "--user-data-dir=" + this.profile, "about:blank"],
            { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], env: { ...process.env, LANGUAGE: "zh_CN" } });
        this.process.stdio[4].on("data", (data) => {
            buffer += data;
            for (let end = buffer.indexOf("\0"); end >= 0; end = buffer.indexOf("\0")) {
                const message = JSON.parse(buffer.slice(0, end));
                buffer = buffer.slice(end + 1);
                this.hear(message);
            }
        });
    }
    hear(message) {
        const params = message.params;
        if (message.id) { this.pending.get(message.id)(message); this.pending.delete(message.id); }
        else if (message.method === "Runtime.exceptionThrown") { this.troubles.push(params.exceptionDetails.exception?.description ?? "exception"); }
        else if (message.method === "Log.entryAdded" && params.entry.level === "error" && !/ERR_CONNECTION|ERR_INTERNET_DISCONNECTED|WebSocket connection|favicon/.test(params.entry.text)) { this.troubles.push(params.entry.text); }
        else if (message.method === "Page.javascriptDialogOpening") { this.troubles.push("a dialog: " + params.message); }
        else if (message.method === "Network.webSocketFrameReceived") { this.tabs.get(message.sessionId)?.heard(params.response.payloadData); }
    }
    call(method, params = {}, sessionId) {
        const id = ++this.sequence;
        this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
        return new Promise((resolve, reject) => {
            this.pending.set(id, (answer) => answer.error ? reject(new Error(method + ": " + answer.error.message)) : resolve(answer.result));
        });
    }
    // A phone of its own: nothing is shared with other tabs.
    async open(url) {
        const { browserContextId } = await this.call("Target.createBrowserContext");
        const { targetId } = await this.call("Target.createTarget", { url: "about:blank", browserContextId });
        const { sessionId } = await this.call("Target.attachToTarget", { targetId, flatten: true });
        const tab = new Tab(this, sessionId);
        this.tabs.set(sessionId, tab);
        for (const domain of ["Page", "Runtime", "Log", "Network"]) { await tab.call(domain + ".enable"); }
        await tab.call("Emulation.setDeviceMetricsOverride", { width: 360, height: 740, deviceScaleFactor: 2, mobile: true });
        await tab.call("Emulation.setLocaleOverride", { locale: "zh-CN" });
        await tab.call("Page.navigate", { url });
        return tab;
    }
    async close() {
        // Asked, the browser takes its children along; killed, they would go on writing into the profile.
        const gone = new Promise((resolve) => { this.process.on("exit", resolve); });
        this.call("Browser.close").catch(() => {});
        await Promise.race([gone, sleep(10000)]);
        this.process.kill("SIGKILL");
        rmSync(this.profile, { recursive: true, force: true, maxRetries: 10 });
    }
}

class Tab {
    constructor(browser, session) {
        this.browser = browser;
        this.session = session;
        this.kept = []; // what the room acknowledged: entry and number, each time it said so
    }
    heard(text) {
        const message = JSON.parse(text);
        if (message.t === "kept") { this.kept.push({ entry: message.entry, seq: message.seq }); }
    }
    call(method, params) { return this.browser.call(method, params, this.session); }
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
        const small = await this.run(`[...document.querySelectorAll("button, input")].filter((n) => n.offsetParent !== null && n.getBoundingClientRect().height < 44).map((n) => n.innerText || n.id).join()`);
        if (small) { throw new Error(name + ": too small to touch: " + small); }
        const nameless = await this.run(`[...document.querySelectorAll("button, input, [role=radiogroup], [role=group]")].filter((n) => !(n.innerText || n.getAttribute("aria-label") || (n.labels && n.labels.length))).length`);
        if (nameless) { throw new Error(name + ": controls without a name"); }
        if (!this.browser.pictures) { return; }
        await this.call("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }] });
        const { cssContentSize } = await this.call("Page.getLayoutMetrics");
        const { data } = await this.call("Page.captureScreenshot", { format: "png", captureBeyondViewport: true,
            clip: { x: 0, y: 0, width: 360, height: Math.max(740, Math.min(1600, cssContentSize.height)), scale: 1 } });
        writeFileSync(join(this.browser.pictures, name + (dark ? "-dark" : "") + ".png"), Buffer.from(data, "base64"));
        await this.call("Emulation.setEmulatedMedia", { features: [] });
    }
    async both(name) { await this.picture(name); await this.picture(name, true); }
}

// Runs a walk with a stage and a browser, and ends both whatever happens. Fails on an error in a page, too.
export async function runWalk(stage, browserPath, pictures, seconds, walk) {
    const browser = new Browser(browserPath, pictures);
    let failure = null;
    const alarm = setTimeout(() => {
        console.error(`gave up after ${seconds} seconds`);
        browser.process.kill("SIGKILL");
        stage.process?.kill("SIGKILL");
        process.exit(1);
    }, seconds * 1000);
    try {
        await stage.start();
        await walk(browser);
        check(browser.troubles.length === 0, "the page has troubles");
    } catch (error) { failure = error; }
    clearTimeout(alarm);
    stage.process.stdin.end();
    await browser.close();
    if (failure) {
        console.error(String(failure.stack ?? failure));
        if (browser.troubles.length) { console.error("troubles: " + browser.troubles.join("\n")); }
        process.exit(1);
    }
}
