// Runs a TypeScript file of the project, with the arguments after it: benches and tools.
import { spawnSync } from 'node:child_process';
import { orExit, requirePackages } from './lib/packages.mjs';

orExit(requirePackages);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
