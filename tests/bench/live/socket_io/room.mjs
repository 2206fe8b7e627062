// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bare socket.io room for zhixing-live-bench: everybody is in one room, an answer is acknowledged
// at once and kept nowhere. Each line on standard input, "PHASE LENGTH", goes out to all as a
// message of that length; it ends with its input.

import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { transports: ["websocket"], serveClient: false });

function show(phase, length) {
    const message = { v: 1, t: "show", phase, x: "" };
    message.x = "x".repeat(Math.max(0, length - JSON.stringify(message).length));
    return message;
}

io.on("connection", socket => {
    socket.join("room");
    socket.emit("m", show("lobby", 60));
    socket.on("a", answer => socket.emit("m", { v: 1, t: "kept", entry: answer.entry, seq: answer.seq }));
});

createInterface({ input: process.stdin }).on("line", line => {
    const [phase, length] = line.split(" ");
    io.to("room").emit("m", show(phase, Number(length)));
}).on("close", () => process.exit(0));

http.listen(0, "127.0.0.1", 4096, () => console.log(http.address().port));
