// The background: hosts the engine and answers messages. What it knows of pages is in memory only; the browser may stop it at
// any time, and starts it again with the next message.
import { corePack } from './core-pack';
import { startBackground } from './background';

startBackground(
  () => corePack.bytes(),
  (part) => corePack.part(part),
);
