// npm run pack.
import { runAsProcess } from './command';
import { makePack } from './commands/pack';

await runAsProcess(makePack);
