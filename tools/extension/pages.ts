// The pages of the extension.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './options';

/** The page of component fixtures. */
export const FIXTURES = 'test/fixtures/index.html';

/** The page that nobody sees, in Chromium. */
export const OFFSCREEN = 'src/worker/offscreen/index.html';

/** Every page of the extension, relative to the project: each folder of src/ui that has one. */
export const pages = () =>
  readdirSync(join(ROOT, 'src/ui'))
    .map((name) => `src/ui/${name}/index.html`)
    .filter((page) => existsSync(join(ROOT, page)));
