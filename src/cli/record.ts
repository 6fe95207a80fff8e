// npm run record.
import { runAsProcess } from './command';
import { draftReport } from './commands/record';

await runAsProcess(draftReport);
