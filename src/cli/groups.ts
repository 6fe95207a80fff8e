// Answers of pages that are read together: they are kept in a file until it is known which of them report one event.
import { createReadStream, createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PageEvent } from '../model/reading';
import type { Signature } from '../reading/events/signature';
import { groupPages } from '../reading/together';
import type { Answer } from './read-job';

export class Groups {
  private readonly folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  private readonly file = join(this.folder, 'answers.jsonl');
  private readonly stream: WriteStream = createWriteStream(this.file);
  private readonly signatures: (Signature | null)[] = [];

  /** Keeps an answer in JSON. */
  async add({ text, signature }: Answer): Promise<void> {
    this.signatures.push(signature);
    if (!this.stream.write(`${text}\n`)) await once(this.stream, 'drain');
  }

  /** The answers in their order, each with its group. The file is gone afterwards. */
  async *lines(): AsyncGenerator<string> {
    this.stream.end();
    await once(this.stream, 'close');
    const groups = groupPages(this.signatures);
    let page = 0;
    try {
      for await (const line of createInterface({ input: createReadStream(this.file, 'utf8') }))
        yield grouped(line, groups[page++]!);
    } finally {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }
}

function grouped(line: string, group: string | null): string {
  if (group === null) return line;
  const answer = JSON.parse(line) as { events: PageEvent[] };
  for (const event of answer.events) if (event.main) event.group = group;
  return JSON.stringify(answer);
}
