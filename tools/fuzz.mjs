// Broken inputs in bulk, over importers, readings in every language, exports and messages: `npm run fuzz -- 200000`.
import { spawnSync } from 'node:child_process';
import { commandFile } from './lib/spawn.mjs';

/** Inputs that one round of each test makes. */
const INPUTS_A_ROUND = 21;
const wanted = Number(process.argv[2] ?? 10_000);
if (!Number.isInteger(wanted) || wanted < 1)
  throw new Error('npm run fuzz -- NUMBER: a number of inputs is needed');
const rounds = String(Math.ceil(wanted / INPUTS_A_ROUND));
const { status } = spawnSync(
  process.execPath,
  [commandFile('vitest'), 'run', '--project', 'unit', 'test/unit/fuzz'],
  {
    stdio: 'inherit',
    env: { ...process.env, VARIORUM_FUZZ: rounds, VARIORUM_FUZZ_SEED: process.argv[3] ?? '' },
  },
);
process.exit(status ?? 1);
