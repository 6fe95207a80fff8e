// npm run read, and each thread that it reads over.
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { runAsProcess } from './command';
import { readPages } from './commands/read';
import { serve } from './crew';

const THREAD = fileURLToPath(import.meta.url);

if (isMainThread) await runAsProcess(readPages(THREAD));
else serve();
