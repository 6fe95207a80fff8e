// A browser started as a process of its own: where it can be spoken to, as it says itself.
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

/** What a browser's errors say that matches, its first group. Rejects with the end of what was said when the browser ends. */
export const heardFrom = (
  child: ChildProcessByStdio<null, null, Readable>,
  pattern: RegExp,
): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    child.stderr.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      const found = pattern.exec(heard)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the browser ended: ${heard.slice(-500)}`)));
  });
