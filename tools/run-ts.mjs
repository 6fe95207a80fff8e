// Runs a TypeScript file of the project: installs packages when they are missing, then hands over.
import { spawnSync } from 'node:child_process';
import { ensurePackages } from './ensure.mjs';

ensurePackages();
const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
