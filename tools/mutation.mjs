// Mutation tests with Stryker: plants faults in the rules of one room after another, and reports those that no unit test
// notices.
//   npm run test:mutation              every room
//   npm run test:mutation -- dates     one or more of them
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { orExit, requirePackages, usePackages } from './lib/packages.mjs';
import { commandFile } from './lib/spawn.mjs';
import { rooms } from './mutation-rooms.mjs';

/** The score that each room must reach, in percent of the faults that tests could notice. */
const GOAL = 80;

orExit(requirePackages);
usePackages();
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(rooms);
const unknown = chosen.filter((room) => !rooms[room]);
if (unknown.length) {
  console.error(`${unknown.join(', ')}: no such room. Rooms: ${Object.keys(rooms).join(', ')}`);
  process.exit(2);
}
mkdirSync('dist/mutation', { recursive: true });
const results = chosen.map((room) => {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [commandFile('stryker', '@stryker-mutator/core'), 'run'], {
    stdio: 'inherit',
    env: { ...process.env, VARIORUM_ROOM: room },
  });
  if (status !== 0) return { room, score: 0, line: `${room}: Stryker failed` };
  const { noticed, missed } = countsOf(JSON.parse(readFileSync(`dist/mutation/${room}.json`, 'utf8')));
  const score = (100 * noticed) / (noticed + missed || 1);
  const seconds = Math.round((Date.now() - started) / 1000);
  return {
    room,
    score,
    line: `${room}: ${score.toFixed(1)} % (${missed} of ${noticed + missed} missed, ${seconds} s)`,
  };
});
for (const { line } of results) console.log(line);
console.log('The faults that were missed are listed in dist/mutation/ROOM.html.');
process.exit(results.every(({ score }) => score >= GOAL) ? 0 : 1);

function countsOf({ files }) {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  return { noticed: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage') };
}
