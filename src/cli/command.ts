// A command of the command line: a function of its arguments and streams, so that it runs in a process of its own or in a test.
import { once } from 'node:events';
import type { Engine } from '../engine/engine';
import { coreEngine } from './engine';
import { messageOf } from './message';

/** What a command is given. */
export interface Terminal {
  args: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  /** Prints a line; resolves when more may be printed. */
  print: (line: string) => Promise<void>;
  /** Prints a line of what went wrong. */
  complain: (line: string) => void;
  /** The engine over the core pack. */
  core: () => Engine;
}

/** Resolves with the exit code. Throws what ends it: a `CommandError`, or an error that ends it with 2. */
export type Command = (terminal: Terminal) => Promise<number>;

/** Ends a command with an exit code and one line a problem. */
export class CommandError extends Error {
  constructor(
    readonly problems: readonly string[],
    readonly code = 1,
  ) {
    super(problems.join('\n'));
  }
}

/** Runs a command; the exit code. */
export async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  try {
    return await command(terminal);
  } catch (error) {
    for (const line of error instanceof CommandError ? error.problems : [messageOf(error)])
      terminal.complain(line);
    return error instanceof CommandError ? error.code : 2;
  }
}

/** Runs a command with the arguments and streams of this process, and sets its exit code. */
export async function runAsProcess(command: Command): Promise<void> {
  process.exitCode = await runCommand(command, {
    args: process.argv.slice(2),
    environment: process.env,
    input: process.stdin,
    print: async (line) => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    },
    complain: (line) => {
      console.error(line);
    },
    core: coreEngine,
  });
}
