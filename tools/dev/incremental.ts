// Builds only the parts of the extension that depend on what changed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { PARTS, ROOT, type BuildOptions, type Part } from '../extension/parts';

export class IncrementalBuild {
  /** What each part was made of, as it says itself. */
  private readonly madeOf = new Map<Part, string[]>();

  constructor(private readonly options: BuildOptions) {}

  async all(): Promise<void> {
    rmSync(this.options.out, { recursive: true, force: true });
    mkdirSync(this.options.out, { recursive: true });
    await Promise.all(PARTS.map(async (part) => this.madeOf.set(part, await part.build(this.options))));
  }

  /** Rebuilds what depends on these files; returns the names of the parts. */
  async changed(files: readonly string[]): Promise<string[]> {
    const parts = PARTS.filter((part) => files.some((file) => this.depends(part, file)));
    await Promise.all(
      parts.map(async (part) =>
        this.madeOf.set(
          part,
          await (part.name === 'record' ? this.inProcess(part) : part.build(this.options)),
        ),
      ),
    );
    return parts.map(({ name }) => name);
  }

  private depends(part: Part, file: string): boolean {
    return (this.madeOf.get(part) ?? []).some((own) =>
      own.endsWith('/') ? file.startsWith(own) : own === file,
    );
  }

  /** The record is compiled by our own sources, which this process has loaded as they were: a new process loads them again. */
  private async inProcess(part: Part): Promise<string[]> {
    const args = ['--import', 'tsx', 'tools/dev/build-part.ts', part.name, JSON.stringify(this.options)];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${part.name} was not built`);
    return this.madeOf.get(part)!;
  }
}
