// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// walk.mjs STAGE CHROMIUM [PICTURES]: walks the join page of a live room through every state in a
// browser the size of a phone, as a person would: by its words and roles. Fails on anything that
// is not as it should be, on an error in the page, and on anything blocked by its own policy.
// PICTURES: a folder for a picture of each state.

import { Stage, check, runWalk } from "./browser.mjs";

const [stagePath, chromiumPath, pictures] = process.argv.slice(2);
const stage = new Stage(stagePath);
const room = (word) => stage.say(word);

await runWalk(stage, chromiumPath, pictures, 120, async (browser) => {
    const url = stage.url();
    const phone = await browser.open(url + "#314159");
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
    const remote = await browser.open(url);
    await remote.tap("我是主持人");
    await remote.fill("key", "00000000");
    await remote.tap("主持人遥控");
    await remote.sees("没有成功");
    await remote.fill("key", "27182818");
    await remote.tap("主持人遥控");
    await remote.sees("在线 4 人");
    await remote.both("remote");

    // The same name on another phone.
    const second = await browser.open(url + "#314159");
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
});
console.log("every state walked");
process.exit(0);
