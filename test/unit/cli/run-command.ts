// Runs a command of the command line in the test's own process, as `src/cli/command.ts` does for a process of its own.
import { Readable } from 'node:stream';
import { runCommand, type Command } from '../../../src/cli/command';
import { coreEngine } from '../core-record/core';

/** What a process would leave behind. */
export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/** A function that runs a command with arguments, and with a text as standard input. */
export function runner(command: Command) {
  return async (args: readonly string[], input = ''): Promise<Ended> => {
    const printed: string[] = [];
    const complaints: string[] = [];
    const status = await runCommand(command, {
      args,
      environment: {},
      input: Readable.from([input]),
      print: (line) => {
        printed.push(`${line}\n`);
        return Promise.resolve();
      },
      complain: (line) => void complaints.push(`${line}\n`),
      core: coreEngine,
    });
    return { status, stdout: printed.join(''), stderr: complaints.join('') };
  };
}
