// Stops the background at any moment, in Chromium and in Firefox, and looks whether a page is left unread: `npm run stops -- 1000`.
import { spawnSync } from 'node:child_process';
import { commandFile } from './lib/spawn.mjs';

const stops = Number(process.argv[2] ?? 100);
if (!Number.isInteger(stops) || stops < 1)
  throw new Error('npm run stops -- NUMBER: a number of stops is needed');
const built = spawnSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
if (built.status) process.exit(built.status);
const projects = ['--project', 'chromium', '--project', 'firefox'];
const { status } = spawnSync(
  process.execPath,
  [commandFile('vitest'), 'run', ...projects, 'test/e2e/resilience', '-t', 'its background stopped'],
  { stdio: 'inherit', env: { ...process.env, VARIORUM_STOPS: String(stops) } },
);
process.exit(status ?? 1);
