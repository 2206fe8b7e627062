// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of a phone in a live room. Plain ES2017; whatever comes from the room or from people is
// put on the page as text, never as markup.
(function () {
    "use strict";

    var words = {
        zh: {
            language: "English", heading: "一起答题", enter: "加入答题", code: "六位房间号",
            codeHint: "大屏幕上的六位数字", name: "姓名", check: "编号末几位（没有要求就不填）", join: "加入",
            connecting: "正在连接……", lost: "连接断了，正在重连。答过的都还在。", waiting: "已加入，请等主持人开始",
            hello: "你好，", team: "小组：", item: "第 {0} 题，共 {1} 题", seconds: "{0} 秒", send: "提交",
            kept: "✓ 已保存，时间到之前可以改", sending: "正在保存……", notKept: "还没保存上，正在重试", choose: "点选一个答案",
            chooseMany: "可选多个，选好后提交", type: "填写空格处的内容", order: "按先后顺序逐个点选", pair: "给每一项点选与它对应的内容",
            closed: "本题已截止", closedText: "请看大屏幕，稍后公布答案", mineWas: "你的答案", noAnswer: "没有作答",
            right: "答对了", partly: "部分正确", wrong: "答错了", blank: "本题没有作答", outside: "本题不计分（加入时已截止）",
            key: "正确答案", yours: "你选的", why: "解析", source: "原文依据", points: "本题 {0} 分，累计 {1} 分", rank: "目前第 {0} 名，共 {1} 名",
            paused: "暂停中，时间已停住", skipped: "本题作废，不计分", finished: "答题结束", total: "累计得分", rightCount: "答对 {0} 题",
            finalRank: "第 {0} 名，共 {1} 名", thanks: "成绩已记下，可以关闭本页", podium: "名次", people: "{0} 人", counts: "{0} 人作答，{1} 人答对",
            bye_kicked: "主持人已将你移出房间", bye_elsewhere: "你的座位已在另一台设备上打开", bye_too_fast: "操作太快，连接已断开",
            bye_malformed: "页面版本不对，请刷新", bye_gone: "房间已关闭", backHere: "在这台手机上继续", reload: "刷新页面",
            taken: "已有人用这个名字加入。是你本人换了手机吗？", take: "是我，申请换到这台手机", asked: "请在原来的手机上点同意，或请主持人同意",
            denied: "没有同意换手机", choose_team: "请点选您的小组", rename: "改姓名", consent: "另一台设备申请使用你的座位", yes: "同意换过去", no: "不同意",
            wrong_code: "房间号不对，请看大屏幕", bad_name: "请填写二十个字以内的姓名", no_guests: "名单上没有这个名字，请与主持人核对",
            wrong_check: "编号末几位与名单不符", locked: "房间已锁定，请联系主持人", full: "房间已满", too_fast: "尝试太频繁，请过一分钟再试",
            late: "时间已到，这次修改没有算上", not_saved: "没能保存，请再试一次", not_now: "现在不能这样做", other: "没有成功，请再试",
            option_true: "正确", option_false: "错误", left: "还剩 {0} 秒", host: "主持人遥控", hostKey: "主持码", here: "在线 {0} 人，已答 {1} 人",
            next_lobby: "开始", next_open: "截止作答", next_closed: "公布答案", next_revealed: "下一题", next_skipped: "下一题", next_last: "结束答题", pause: "暂停", resume: "继续", extend: "加 15 秒", skip: "本题作废", goBack: "上一题", lock: "锁门", unlock: "开门", finish: "结束",
            sure: "再点一次确认", asHost: "我是主持人",
            phase_lobby: "等待开始", phase_open: "正在作答", phase_closed: "已截止", phase_revealed: "已公布", phase_skipped: "已作废", phase_finished: "已结束",
            true_false: "判断", single_choice: "单选", multiple_choice: "多选", cloze: "填空", ordering: "排序", matching: "连线"
        },
        en: {
            language: "中文", heading: "Quiz together", enter: "Join the quiz", code: "Room code", codeHint: "The six digits on the big screen",
            name: "Your name", check: "Last digits of your number, if asked for", join: "Join", connecting: "Connecting…",
            lost: "Connection lost, trying again. What you answered is kept.", waiting: "You are in. Please wait for the host.", hello: "Hello, ",
            team: "Team: ", item: "Question {0} of {1}", seconds: "{0} s", send: "Submit", kept: "✓ Saved. You can change it until time is up.",
            sending: "Saving…", notKept: "Not saved yet, trying again", choose: "Tap one answer", chooseMany: "Tap all that apply, then submit",
            type: "Fill in the gap", order: "Tap in the right order", pair: "Tap what belongs to each", closed: "Answers are closed",
            closedText: "Look at the big screen for the answer", mineWas: "Your answer", noAnswer: "No answer", right: "Right", partly: "Partly right", wrong: "Wrong",
            blank: "You did not answer", outside: "Does not count: it closed before you joined", key: "Right answer", yours: "Yours", why: "Why", source: "From the text",
            points: "{0} for this one, {1} in all", rank: "Now number {0} of {1}", paused: "Paused. The clock stands still.", skipped: "This question does not count",
            finished: "The quiz is over", total: "Your points", rightCount: "{0} right", finalRank: "Number {0} of {1}", thanks: "Your result is kept. You can close this page.",
            podium: "Ranking", people: "{0}", counts: "{0} answered, {1} right", bye_kicked: "The host has removed you from the room", bye_elsewhere: "Your seat was opened on another device",
            bye_too_fast: "Too fast: the connection was closed", bye_malformed: "This page is out of date. Please reload.", bye_gone: "The room is closed", backHere: "Continue on this phone",
            reload: "Reload", taken: "Somebody has joined by this name. Is it you, on another phone?", take: "Yes, move me to this phone", asked: "Agree on the other phone, or ask the host to",
            denied: "The move was not agreed to", choose_team: "Please tap your team", rename: "Change name", consent: "Another device asks for your seat", yes: "Agree and move", no: "No", wrong_code: "Wrong code. Look at the big screen.",
            bad_name: "Please give a name of at most twenty characters", no_guests: "This name is not on the list. Ask the host.", wrong_check: "These digits do not match the list",
            locked: "The room is locked. Ask the host.", full: "The room is full", too_fast: "Too many tries. Wait a minute.", late: "Time was up: this change did not count",
            not_saved: "Could not be saved. Please try again.", not_now: "Not possible now", other: "That did not work. Please try again.", option_true: "True", option_false: "False",
            left: "{0} seconds left", host: "Remote control", hostKey: "Host code", here: "{0} here, {1} answered", next_lobby: "Start", next_open: "Close answers", next_closed: "Show the answer", next_revealed: "Next question", next_skipped: "Next question", next_last: "End the quiz", pause: "Pause", resume: "Resume",
            extend: "15 s more", skip: "Cancel question", goBack: "Back", lock: "Lock", unlock: "Unlock", finish: "End", sure: "Tap again to confirm", asHost: "I am the host",
            phase_lobby: "Waiting", phase_open: "Answering", phase_closed: "Closed", phase_revealed: "Revealed", phase_skipped: "Cancelled", phase_finished: "Over",
            true_false: "True or false", single_choice: "One answer", multiple_choice: "Several answers", cloze: "Gap", ordering: "Order", matching: "Match"
        }
    };

    var storeKey = "zhixing-live";
    var main = document.getElementById("main");
    var line = document.getElementById("line");
    var state = {
        lang: /^zh/i.test(navigator.language || "zh") ? "zh" : "en",
        socket: null, retries: 0, retryTimer: 0, joining: null, hosting: null, hostKey: "", hostStatus: null,
        me: null, teams: null, token: "", seq: 1, show: null, until: 0, draft: null, pending: null, resend: 0, note: "", bye: "", taken: false, sure: "", warned: -1
    };

    // What outlives a refresh. Some browsers forbid it in private windows: then nothing does.
    function load() {
        try { return JSON.parse(window.localStorage.getItem(storeKey)) || {}; } catch (e) { return {}; }
    }
    function save() {
        try {
            window.localStorage.setItem(storeKey, JSON.stringify({
                token: state.token, lang: state.lang, pending: state.pending, name: state.me ? state.me.name : "", seq: state.seq,
                draft: state.draft, draftOf: state.show ? state.show.entry : -1
            }));
        } catch (e) { /* private window */ }
    }
    var kept = load();
    function t(key) {
        var text = words[state.lang][key];
        if (text === undefined) { text = words[state.lang].other; }
        for (var i = 1; i < arguments.length; ++i) { text = text.replace("{" + (i - 1) + "}", String(arguments[i])); }
        return text;
    }

    // make("p", {class: "x", onclick: f}, "text", child ...): texts become text nodes.
    function make(tag, attributes) {
        var node = document.createElement(tag);
        Object.keys(attributes || {}).forEach(function (name) {
            var value = attributes[name];
            if (typeof value === "function") { node.addEventListener(name.slice(2), value); }
            else if (value === true) { node.setAttribute(name, ""); }
            else if (value !== false && value !== null && value !== undefined) { node.setAttribute(name, value); }
        });
        for (var i = 2; i < arguments.length; ++i) {
            var child = arguments[i];
            if (child === null || child === undefined || child === "") { continue; }
            node.appendChild(typeof child === "object" ? child : document.createTextNode(String(child)));
        }
        return node;
    }
    function clear(node) { while (node.firstChild) { node.removeChild(node.firstChild); } }
    function say(text, bad) {
        if (line.textContent !== text) { line.textContent = text; }
        line.className = bad ? "bad" : "";
    }

    // --- the connection -----------------------------------------------------------------------

    function send(message) {
        message.v = 1;
        if (state.socket && state.socket.readyState === 1) {
            state.socket.send(JSON.stringify(message));
            return true;
        }
        return false;
    }
    function connect() {
        if (state.socket) { return; }
        window.clearTimeout(state.retryTimer);
        var socket = new WebSocket("ws://" + window.location.host + "/live");
        var heard = Date.now();
        state.socket = socket;
        var watch = window.setInterval(function () {
            if (Date.now() - heard > 25000) { socket.close(); } else { send({ t: "alive" }); }
        }, 8000);
        socket.onopen = function () {
            if (state.hosting) { send({ t: "host", key: state.hostKey }); }
            else if (state.token) { send({ t: "back", token: state.token }); }
            else if (state.joining) { send(state.joining); }
        };
        socket.onmessage = function (event) {
            heard = Date.now();
            var message = null;
            try { message = JSON.parse(event.data); } catch (e) { return; }
            if (message && message.v === 1) { hear(message); }
        };
        socket.onclose = function () {
            window.clearInterval(watch);
            if (state.socket === socket) { state.socket = null; }
            if (!state.bye && (state.token || state.joining || state.hosting)) {
                say(t(state.me || state.hosting ? "lost" : "connecting"));
                // Phones that lost the same network do not all come back in the same moment.
                var wait = Math.min(8000, 500 * Math.pow(2, state.retries)) * (0.5 + Math.random() / 2);
                state.retries = Math.min(5, state.retries + 1);
                state.retryTimer = window.setTimeout(connect, wait);
            }
        };
    }

    function hear(message) {
        switch (message.t) {
        case "welcome":
            state.me = message;
            // What another room, or another seat, left behind is not sent here.
            if (state.token !== message.token) { state.pending = null; }
            state.token = message.token;
            state.seq = Math.max(state.seq, message.seq);
            state.joining = null;
            state.taken = false;
            state.teams = null;
            state.retries = 0;
            state.note = "";
            say("");
            save();
            break;
        case "show":
            show(message);
            break;
        case "kept":
            if (state.pending && state.pending.seq === message.seq) {
                state.pending = null;
                state.note = "kept";
                save();
                drawNote();
            }
            break;
        case "refused":
            refused(message);
            break;
        case "asked":
            drawConsent();
            break;
        case "hosting":
            state.hostStatus = message;
            state.retries = 0;
            say("");
            draw();
            break;
        case "bye":
            if (message.why === "not_saved") { break; }
            state.bye = "bye_" + message.why;
            if (message.why === "kicked") { state.token = ""; save(); }
            draw();
            break;
        default:
            break;
        }
    }
    function refused(message) {
        if (message.what === "answer") {
            if (!state.pending || state.pending.seq !== message.seq) { return; }
            if (message.why === "not_saved" || message.why === "paused") {
                state.note = "notKept";
                window.clearTimeout(state.resend);
                state.resend = window.setTimeout(flush, 1500);
            } else {
                state.pending = null;
                state.note = message.why === "stale" ? "" : (words.zh[message.why] ? message.why : "other");
                save();
            }
            drawNote();
            return;
        }
        if (message.what === "back") {
            state.token = "";
            state.me = null;
            state.show = null;
            save();
            if (message.why === "kicked") { state.bye = "bye_kicked"; }
            say("");
            draw();
            return;
        }
        if (message.what === "host" || message.what === "command") {
            if (message.what === "host") { state.hosting = "ask"; draw(); }
            say(t(message.why === "wrong_code" ? "other" : message.why), true);
            return;
        }
        state.taken = message.why === "name_taken";
        state.teams = message.why === "choose_team" ? message.teams : null;
        if (message.why !== "asked") { state.joining = null; }
        say(message.why === "name_taken" ? t("taken") : t(message.why), message.why !== "asked" && message.why !== "choose_team");
        draw();
    }

    // --- answering ----------------------------------------------------------------------------

    function answer(given) {
        state.pending = { entry: state.show.entry, seq: state.seq++, given: given };
        state.show.mine = given;
        state.note = "sending";
        save();
        flush();
        drawNote();
    }
    // Ticked, but not submitted yet.
    function keepDraft(value) {
        state.draft = value;
        save();
    }
    function flush() {
        if (!state.pending) { return; }
        var message = { t: "answer", entry: state.pending.entry, seq: state.pending.seq };
        if (state.pending.given.text !== undefined) { message.text = state.pending.given.text; }
        else { message.picks = state.pending.given.picks; }
        if (!send(message)) { state.note = "notKept"; }
    }
    function show(message) {
        var before = state.show;
        var isSame = before && before.entry === message.entry && before.phase === message.phase;
        state.show = message;
        state.until = message.remaining_ms === undefined ? 0 : Date.now() + message.remaining_ms;
        if (message.phase === "open" && state.pending && state.pending.entry === message.entry) {
            // Given before the refresh, not acknowledged yet: once more.
            message.mine = state.pending.given;
            flush();
        } else if (message.phase !== "open") {
            state.pending = null;
        }
        if (!isSame) {
            state.note = "";
            state.draft = !before && kept.token === state.token && kept.draftOf === message.entry ? kept.draft : null;
        }
        if (message.mine && message.phase === "open" && !state.pending) { state.note = "kept"; }
        state.warned = -1;
        say(message.phase === "open" && message.paused ? t("paused") : "");
        if (message.phase === "finished") { state.token = ""; }
        save();
        draw();
        if (!isSame) {
            main.focus();
            window.scrollTo(0, 0);
        }
    }

    // --- drawing ------------------------------------------------------------------------------

    function letter(place) { return String.fromCharCode(65 + place); }
    function optionText(item, place) {
        if (item.kind === "true_false") { return t(place === 0 ? "option_true" : "option_false"); }
        return item.options[place];
    }
    function head(item) {
        var s = state.show;
        var row = make("div", { class: "row" },
            make("span", { class: "kind" }, t(item.kind) + " · " + t("item", s.entry + 1, s.count)));
        if (state.until) { row.appendChild(make("span", { class: "time", id: "time", "aria-hidden": "true" })); }
        return row;
    }
    function drawNote() {
        var node = document.getElementById("note");
        if (!node) { return; }
        node.textContent = state.note ? t(state.note) : "";
        node.className = "kept" + (state.note === "kept" ? "" : state.note === "sending" ? " waiting" : " bad");
    }
    function tick() {
        var s = state.show;
        var time = document.getElementById("time");
        if (!s || s.phase !== "open" || !time || !state.until) { return; }
        var left = s.paused ? s.remaining_ms : Math.max(0, state.until - Date.now());
        var text = t("seconds", Math.ceil(left / 1000));
        if (time.textContent !== text) { time.textContent = text; }
        if (!s.paused && left <= 10000 && state.warned !== s.entry) {
            state.warned = s.entry;
            say(t("left", Math.ceil(left / 1000)));
        }
        var bar = document.getElementById("bar");
        if (bar) { bar.style.transform = "scaleX(" + Math.min(1, left / s.allowed_ms) + ")"; }
    }
    function toggled(list, value) {
        var place = list.indexOf(value);
        return place < 0 ? list.concat([value]) : list.filter(function (v) { return v !== value; });
    }

    function drawChoices(card, item) {
        var many = item.kind === "multiple_choice";
        var mine = state.show.mine ? state.show.mine.picks : [];
        var chosen = many && state.draft ? state.draft : mine;
        var group = make("div", { role: many ? "group" : "radiogroup", "aria-label": t(many ? "chooseMany" : "choose") });
        var count = item.kind === "true_false" ? 2 : item.options.length;
        for (var i = 0; i < count; ++i) {
            (function (place) {
                var on = chosen.indexOf(place) >= 0;
                group.appendChild(make("button", {
                    type: "button", class: "option", role: many ? "checkbox" : "radio", "aria-checked": on ? "true" : "false",
                    disabled: state.show.paused,
                    onclick: function () {
                        if (many) { keepDraft(toggled(chosen, place).sort()); draw(); refocus(place); }
                        else { answer({ picks: [place] }); draw(); refocus(place); }
                    }
                }, make("b", { "aria-hidden": "true" }, on ? "✓" : letter(place)), make("span", {}, optionText(item, place))));
            }(i));
        }
        card.appendChild(group);
        if (many) { card.appendChild(submit(state.draft && state.draft.length > 0, function () { answer({ picks: state.draft }); keepDraft(null); draw(); })); }
    }
    function refocus(place) {
        var options = main.querySelectorAll(".option");
        if (options[place]) { options[place].focus(); }
    }
    function submit(enabled, act) {
        return make("button", { type: "button", class: "primary", disabled: !enabled || state.show.paused, onclick: act }, t("send"));
    }
    function drawGap(card) {
        var input = make("input", { type: "text", id: "gap", maxlength: 100, autocomplete: "off", autocapitalize: "off", "aria-label": t("type") });
        input.value = state.draft !== null ? state.draft : (state.show.mine ? state.show.mine.text : "");
        var button = submit(input.value.trim() !== "", function () { answer({ text: input.value.trim() }); keepDraft(null); });
        input.addEventListener("input", function () { keepDraft(input.value); button.disabled = input.value.trim() === "" || state.show.paused; });
        input.addEventListener("keydown", function (event) { if (event.key === "Enter" && !button.disabled) { button.click(); } });
        card.appendChild(input);
        card.appendChild(button);
    }
    function drawOrder(card, item) {
        var order = state.draft || (state.show.mine ? state.show.mine.picks : []);
        item.options.forEach(function (text, place) {
            var at = order.indexOf(place);
            card.appendChild(make("button", {
                type: "button", class: "option", "aria-pressed": at >= 0 ? "true" : "false", disabled: state.show.paused,
                onclick: function () { keepDraft(toggled(order, place)); draw(); refocus(place); }
            }, make("b", {}, at >= 0 ? at + 1 : "·"), make("span", {}, text)));
        });
        card.appendChild(submit(state.draft && state.draft.length === item.options.length, function () { answer({ picks: state.draft }); keepDraft(null); draw(); }));
    }
    function drawPairs(card, item) {
        var pairs = state.draft || (state.show.mine ? state.show.mine.picks.slice() : item.options.map(function () { return -1; }));
        item.options.forEach(function (text, left) {
            var chips = make("div", { class: "chips", role: "radiogroup", "aria-label": text });
            item.targets.forEach(function (target, right) {
                var own = pairs[left] === right;
                chips.appendChild(make("button", {
                    type: "button", class: "chip" + (!own && pairs.indexOf(right) >= 0 ? " used" : ""), "aria-pressed": own ? "true" : "false", disabled: state.show.paused,
                    onclick: function () {
                        var next = pairs.map(function (value, place) { return place === left ? (own ? -1 : right) : value === right ? -1 : value; });
                        keepDraft(next);
                        draw();
                    }
                }, target));
            });
            card.appendChild(make("div", { class: "card pair" }, make("div", {}, text), chips));
        });
        card.appendChild(submit(state.draft && state.draft.indexOf(-1) < 0, function () { answer({ picks: state.draft }); keepDraft(null); draw(); }));
    }

    function drawOpen() {
        var item = state.show.item;
        var card = make("section", { class: "card", "aria-labelledby": "stem" }, head(item));
        if (state.until) { card.appendChild(make("div", { class: "bar", "aria-hidden": "true" }, make("i", { id: "bar" }))); }
        card.appendChild(make("p", { class: "stem", id: "stem" }, item.stem));
        var hints = { multiple_choice: "chooseMany", cloze: "type", ordering: "order", matching: "pair" };
        if (hints[item.kind]) { card.appendChild(make("p", { class: "muted small" }, t(hints[item.kind]))); }
        if (item.kind === "cloze") { drawGap(card); }
        else if (item.kind === "ordering") { drawOrder(card, item); }
        else if (item.kind === "matching") { drawPairs(card, item); }
        else { drawChoices(card, item); }
        card.appendChild(make("p", { id: "note", class: "kept", role: "status" }));
        main.appendChild(card);
        drawNote();
        tick();
    }
    function given(item, answer) {
        if (!answer) { return make("p", {}, t("noAnswer")); }
        if (answer.text !== undefined) { return make("p", { class: "given" }, answer.text); }
        var list = make(item.kind === "ordering" ? "ol" : "ul", { class: "given" });
        answer.picks.forEach(function (pick, place) {
            list.appendChild(make("li", {}, item.kind === "matching"
                ? item.options[place] + " — " + (pick < 0 ? "?" : item.targets[pick]) : optionText(item, pick)));
        });
        return list;
    }
    function drawClosed() {
        var item = state.show.item;
        main.appendChild(make("section", { class: "card" }, head(item),
            make("p", { class: "stem" }, item.stem),
            make("h2", { class: "state" }, t("closed")),
            make("h3", {}, t("mineWas")),
            given(item, state.show.mine),
            make("p", { class: "muted" }, t("closedText"))));
    }
    function drawKey(card, item) {
        var s = state.show;
        var choices = item.kind === "true_false" || item.kind === "single_choice" || item.kind === "multiple_choice";
        if (!choices) {
            card.appendChild(make("h3", {}, t("mineWas")));
            card.appendChild(given(item, s.mine));
            card.appendChild(make("h3", {}, t("key")));
            card.appendChild(given(item, s.result.key));
            return;
        }
        var mine = s.mine ? s.mine.picks : [];
        for (var i = 0; i < (item.kind === "true_false" ? 2 : item.options.length); ++i) {
            var isKey = s.result.key.picks.indexOf(i) >= 0;
            var isMine = mine.indexOf(i) >= 0;
            var tags = [];
            if (isKey) { tags.push(t("key")); }
            if (isMine) { tags.push(t("yours")); }
            card.appendChild(make("div", { class: "option card" + (isKey ? " right" : isMine ? " wrong" : "") },
                make("b", { "aria-hidden": "true" }, isKey ? "✓" : isMine ? "✗" : letter(i)),
                make("span", {}, optionText(item, i), tags.length ? make("em", {}, tags.join(" · ")) : null),
                make("small", { class: "muted" }, t("people", s.result.counts.options[i]))));
        }
    }
    function drawRevealed() {
        var s = state.show;
        var item = s.item;
        var m = s.mark;
        var kind = !m.counts ? "outside" : !m.answered ? "blank" : m.correct ? "right" : m.points > 0 ? "partly" : "wrong";
        var good = kind === "right" || kind === "partly";
        var top = make("section", { class: "card" },
            make("div", { class: "verdict " + (good ? "right" : "wrong"), role: "status" },
                make("i", { "data-sign": kind === "right" ? "✓" : kind === "wrong" ? "✗" : "·", "aria-hidden": "true" }), t(kind)));
        if (s.standing) {
            top.appendChild(make("p", { class: "muted" }, t("points", m.points, s.standing.points)));
            if (s.standing.rank) { top.appendChild(make("p", { class: "muted" }, t("rank", s.standing.rank, s.standing.of))); }
        }
        main.appendChild(top);
        var card = make("section", { class: "card" }, head(item), make("p", { class: "stem" }, item.stem));
        drawKey(card, item);
        card.appendChild(make("p", { class: "muted small" }, t("counts", s.result.counts.answered, s.result.counts.right)));
        if (s.result.rationale) {
            card.appendChild(make("h3", {}, t("why")));
            card.appendChild(make("p", {}, s.result.rationale));
        }
        card.appendChild(make("h3", {}, t("source")));
        var quote = make("blockquote", { class: "source", lang: "zh-CN" });
        s.result.passage.forEach(function (part) { quote.appendChild(part.mark ? make("mark", {}, part.text) : document.createTextNode(part.text)); });
        if (s.result.passage.length) { card.appendChild(quote); }
        card.appendChild(make("p", { class: "where" }, s.result.source));
        main.appendChild(card);
    }
    function drawFinished() {
        var s = state.show;
        var card = make("section", { class: "card centre" }, make("h2", {}, t("finished")));
        if (s.standing) {
            card.appendChild(make("p", { class: "muted" }, t("total")));
            card.appendChild(make("p", { class: "big" }, s.standing.points));
            card.appendChild(make("p", {}, t("rightCount", s.standing.right) + (s.standing.rank ? " · " + t("finalRank", s.standing.rank, s.standing.of) : "")));
        }
        if (s.podium && s.podium.length) {
            var list = make("ol", { class: "podium", "aria-label": t("podium") });
            s.podium.forEach(function (place) {
                list.appendChild(make("li", {}, make("b", {}, place.rank), make("span", {}, place.name), make("small", {}, place.points)));
            });
            card.appendChild(list);
        }
        card.appendChild(make("p", { class: "muted small" }, t("thanks")));
        main.appendChild(card);
    }
    function drawWaiting() {
        main.appendChild(make("section", { class: "card centre" },
            make("span", { class: "dots", "aria-hidden": "true" }, make("i"), make("i"), make("i")),
            make("h2", { class: "state" }, state.show && state.show.phase === "skipped" ? t("skipped") : t("waiting")),
            make("p", { class: "muted" }, t("hello") + state.me.name),
            state.me.team ? make("p", { class: "muted" }, t("team") + state.me.team) : null));
    }
    function drawConsent() {
        var card = make("section", { class: "card", role: "alertdialog", "aria-label": t("consent") }, make("p", {}, t("consent")));
        var row = make("div", { class: "buttons" });
        [[true, "yes"], [false, "no"]].forEach(function (choice) {
            row.appendChild(make("button", { type: "button", onclick: function () { send({ t: "consent", yes: choice[0] }); main.removeChild(card); } }, t(choice[1])));
        });
        card.appendChild(row);
        main.insertBefore(card, main.firstChild);
    }
    function field(card, id, label, attributes, hint) {
        card.appendChild(make("label", { for: id }, label));
        attributes.id = id;
        attributes.autocomplete = attributes.autocomplete || "off";
        var input = make("input", attributes);
        card.appendChild(input);
        if (hint) { card.appendChild(make("p", { class: "muted small" }, hint)); }
        return input;
    }
    function drawJoin() {
        var old = { code: value("code"), name: value("name"), check: value("check") };
        clear(main);
        var form = make("form", { class: "card", novalidate: true }, make("h2", {}, t("enter")));
        // Which team comes after who it is: what was typed stays where it is, out of the way.
        var fields = make("div", { hidden: !!state.teams });
        form.appendChild(fields);
        var code = field(fields, "code", t("code"), { class: "code", inputmode: "numeric", pattern: "[0-9]*", maxlength: 6 }, t("codeHint"));
        var name = field(fields, "name", t("name"), { maxlength: 20, autocomplete: "name" });
        var check = field(fields, "check", t("check"), { maxlength: 18 });
        var inAddress = /^#(\d{6})$/.exec(window.location.hash);
        code.value = old.code || (inAddress ? inAddress[1] : "");
        name.value = old.name || load().name || "";
        check.value = old.check;
        if (state.teams) {
            state.teams.forEach(function (team) {
                form.appendChild(make("button", { class: "wide", type: "button", disabled: !!state.joining, onclick: function () { join(false, team.name); } },
                    team.name, make("span", { class: "muted" }, " · " + t("people", team.people))));
            });
            form.appendChild(make("button", { class: "quiet", type: "button", onclick: function () { state.teams = null; say(""); draw(); } }, t("rename")));
            main.appendChild(form);
            return;
        }
        form.appendChild(make("button", { class: state.taken ? "wide" : "primary", type: "submit", disabled: !!state.joining }, t(state.joining ? "connecting" : "join")));
        form.addEventListener("submit", function (event) { event.preventDefault(); join(false); });
        if (state.taken) { form.appendChild(make("button", { class: "primary", type: "button", onclick: function () { join(true); } }, t("take"))); }
        main.appendChild(form);
        main.appendChild(make("button", { type: "button", class: "quiet", onclick: function () { state.hosting = "ask"; draw(); } }, t("asHost")));
    }
    function value(id) {
        var node = document.getElementById(id);
        return node ? node.value : "";
    }
    function join(take, team) {
        // Full-width digits are what a Chinese keyboard may give.
        var code = value("code").replace(/[０-９]/g, function (c) { return String.fromCharCode(c.charCodeAt(0) - 65248); }).replace(/\D/g, "");
        if (code.length !== 6) { say(t("wrong_code"), true); return; }
        if (!value("name").trim()) { say(t("bad_name"), true); return; }
        state.joining = { t: "join", code: code, name: value("name").trim(), check: value("check").trim() };
        if (take) { state.joining.take = true; }
        if (team) { state.joining.team = team; }
        say(t("connecting"));
        if (state.socket && state.socket.readyState === 1) { send(state.joining); } else { connect(); }
        draw();
    }
    function drawHost() {
        clear(main);
        if (state.hosting === "ask") {
            var form = make("form", { class: "card", novalidate: true }, make("h2", {}, t("host")));
            var key = field(form, "key", t("hostKey"), { class: "code", inputmode: "numeric", maxlength: 12 });
            form.appendChild(make("button", { class: "primary", type: "submit" }, t("host")));
            form.addEventListener("submit", function (event) {
                event.preventDefault();
                state.hostKey = key.value.trim();
                state.hosting = "on";
                if (state.socket && state.socket.readyState === 1) { send({ t: "host", key: state.hostKey }); } else { connect(); }
            });
            main.appendChild(form);
            return;
        }
        var s = state.hostStatus;
        if (!s) { return; }
        if (s.phase === "finished") {
            main.appendChild(make("section", { class: "card centre" }, make("h2", { class: "state" }, t("phase_finished"))));
            return;
        }
        var card = make("section", { class: "card" }, make("h2", {}, t("phase_" + s.phase) + (s.entry >= 0 ? " · " + (s.entry + 1) + "/" + s.count : "")),
            make("p", { class: "muted" }, t("here", s.here, s.answered)),
            make("button", { type: "button", class: "primary", onclick: function () { send({ t: "command", do: "next" }); } },
                t("next_" + ((s.phase === "revealed" || s.phase === "skipped") && s.entry === s.count - 1 ? "last" : s.phase))));
        var row = make("div", { class: "buttons" });
        [[s.paused ? "resume" : "pause"], ["extend", 15000], ["back"], [s.locked ? "unlock" : "lock"], ["skip"], ["finish"]].forEach(function (c) {
            var grave = c[0] === "skip" || c[0] === "finish";
            row.appendChild(make("button", {
                type: "button",
                onclick: function () {
                    if (grave && state.sure !== c[0]) { state.sure = c[0]; draw(); return; }
                    state.sure = "";
                    var message = { t: "command", do: c[0] };
                    if (c[1]) { message.ms = c[1]; }
                    send(message);
                }
            }, state.sure === c[0] ? t("sure") : t(c[0] === "back" ? "goBack" : c[0])));
        });
        card.appendChild(row);
        main.appendChild(card);
    }
    function drawBye() {
        var card = make("section", { class: "card centre" }, make("h2", { class: "state" }, t(state.bye)));
        if (state.bye !== "bye_kicked") {
            card.appendChild(make("button", { type: "button", class: "primary", onclick: function () { state.bye = ""; connect(); say(t("connecting")); } },
                t(state.bye === "bye_elsewhere" ? "backHere" : "reload")));
        }
        main.appendChild(card);
    }

    function draw() {
        document.documentElement.lang = state.lang === "zh" ? "zh-CN" : "en";
        document.getElementById("title").textContent = state.me && state.me.title ? state.me.title : t("heading");
        document.getElementById("language").textContent = t("language");
        if (state.hosting) { drawHost(); return; }
        if (!state.bye && !state.me) { drawJoin(); return; }
        clear(main);
        if (state.bye) { drawBye(); return; }
        var phase = state.show ? state.show.phase : "lobby";
        if (phase === "open") { drawOpen(); }
        else if (phase === "closed") { drawClosed(); }
        else if (phase === "revealed") { drawRevealed(); }
        else if (phase === "finished") { drawFinished(); }
        else { drawWaiting(); }
    }

    document.getElementById("language").addEventListener("click", function () {
        state.lang = state.lang === "zh" ? "en" : "zh";
        save();
        draw();
    });
    window.addEventListener("online", function () { connect(); });
    document.addEventListener("visibilitychange", function () {
        if (!document.hidden && !state.socket && !state.bye && (state.token || state.hosting)) { connect(); }
    });
    window.setInterval(tick, 200);

    state.lang = kept.lang === "zh" || kept.lang === "en" ? kept.lang : state.lang;
    state.token = typeof kept.token === "string" ? kept.token : "";
    state.pending = kept.pending || null;
    state.seq = kept.seq > 0 ? kept.seq : 1;
    if (state.token) { say(t("connecting")); connect(); }
    draw();
}());
