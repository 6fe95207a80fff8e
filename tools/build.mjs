// Builds the extension for Chromium and Firefox into dist/.
import { spawnSync } from 'node:child_process';
import { ensurePackages } from './ensure.mjs';

ensurePackages();
for (const mode of ['production', 'firefox']) {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['vite', 'build', '--mode', mode, '--logLevel', 'warn'],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(1);
  }
  console.log(`built dist/${mode === 'firefox' ? 'firefox' : 'chrome'}`);
}
