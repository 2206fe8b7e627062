// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// node oracle.js FOLDER: what ts-fsrs, installed in FOLDER, makes of sequences of reviews.
//
// Standard input: {"parameters": of generatorParameters(), "sequences": [[[rating, at_ms], ...], ...]}.
// Standard output: for each review the cards that all four ratings would have led to, each
// [state, step, stability, difficulty, scheduled_days, due_ms, reps, lapses].

'use strict';

const { readFileSync } = require('node:fs');
const { fsrs, createEmptyCard } = require(require.resolve('ts-fsrs', { paths: [process.argv[2]] }));

// It tells on standard output that it migrates old weights.
console.debug = () => {};

const { parameters, sequences } = JSON.parse(readFileSync(0, 'utf8'));
const scheduler = fsrs(parameters);

const row = (card) => [
    card.state, card.learning_steps, card.stability, card.difficulty,
    card.scheduled_days, card.due.getTime(), card.reps, card.lapses,
];

const outcomes = sequences.map((sequence) => {
    let card = createEmptyCard(new Date(sequence[0][1]));
    return sequence.map(([rating, at]) => {
        const preview = scheduler.repeat(card, new Date(at));
        card = preview[rating].card;
        return [1, 2, 3, 4].map((each) => row(preview[each].card));
    });
});
process.stdout.write(JSON.stringify(outcomes));
