// Where the project's folders are, for tests that read its own files.
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
