// How long a question to the sample takes in a warm process (npm run bench:ask).
import { libraryFromFiles } from '../src/library.ts';
import { SAMPLES } from '../src/sample.ts';

const QUESTIONS = [
  'Who asked for troops?',
  'What did Blinken say?',
  'What did Putin say about Maidan?',
  'Why did the protests start?',
  'When did mass unrest break out?',
  'What did Macron say?',
  'what did blinkn say abuot russians',
];
const ROUNDS = 60;

const { library } = await libraryFromFiles([SAMPLES], { now: Date.now });
const times: number[] = [];
let first = 0;
for (let round = 0; round < ROUNDS; round += 1)
  for (const question of QUESTIONS) {
    const start = performance.now();
    await library.ask(question);
    const took = performance.now() - start;
    if (first === 0) first = took;
    if (round >= ROUNDS / 3) times.push(took);
  }
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(2);
console.log(`first answer of the process ${first.toFixed(0)} ms`);
console.log(`warm: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`);
