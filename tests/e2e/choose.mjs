// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// choose.mjs STAGE CHROMIUM [PICTURES]: into a room in which everybody chooses a team. What was typed stays; a team is
// one tap; whoever comes back is where they were.

import { Stage, check, runWalk } from "./browser.mjs";

const [stagePath, chromiumPath, pictures] = process.argv.slice(2);
const stage = new Stage(stagePath, null, "teams");

await runWalk(stage, chromiumPath, pictures, 60, async (browser) => {
    const phone = await browser.open(stage.url() + "#314159");
    await phone.sees("加入答题");
    await phone.fill("name", "学员甲");
    await phone.tap("加入");
    await phone.sees("请点选您的小组");
    await phone.sees("渡口小组 · 0 人");
    check(await phone.run(`document.getElementById("name").value`) === "学员甲", "the name stays");
    check(await phone.run(`document.getElementById("name").offsetParent === null`) === true, "only teams are asked for");
    await phone.both("choose-team");
    await phone.tap("改姓名");
    await phone.until(`document.getElementById("name").offsetParent !== null`);
    await phone.tap("加入");
    await phone.sees("请点选您的小组");
    await phone.tap("值班小组");
    await phone.sees("请等主持人开始");
    await phone.sees("小组：值班小组");
    await phone.call("Page.reload");
    await phone.sees("小组：值班小组");

    const second = await browser.open(stage.url() + "#314159");
    await second.sees("加入答题");
    await second.fill("name", "学员乙");
    await second.tap("加入");
    await second.sees("值班小组 · 1 人");
    await second.tap("English");
    await second.tap("渡口小组");
    await second.sees("Team: 渡口小组");
});
