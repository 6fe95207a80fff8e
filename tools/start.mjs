// Builds, then opens a browser with Variorum on the demonstration article. Without a display it does the same unseen,
// prints the reading and says where the screenshots are.
import { spawnSync } from 'node:child_process';
import { ensureBrowsers, ensurePackages } from './ensure.mjs';

ensurePackages();
if (ensureBrowsers(['chromium']).length) process.exit(1);
const env = { ...process.env, VARIORUM_EXTRA_SITES: 'http://localhost/*', VARIORUM_OUT: 'dist/demo' };
const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env,
});
if (built.status !== 0) process.exit(built.status ?? 1);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/demo.ts'], { stdio: 'inherit' });
process.exit(status ?? 1);
