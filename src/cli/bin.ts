/** The executable: hands the process over to `run` and its answer back. */
import type { Output } from './io.ts';
import { run } from './run.ts';

/** The exit code for a report that could not be written. */
const UNWRITABLE = 2;

let writeError: Error | undefined;

/** The streams are taken only when they are used: building them costs time. */
const outputOf = (streamOf: () => NodeJS.WriteStream): Output => {
  let stream: NodeJS.WriteStream | undefined;
  let closed = false;
  const open = (): NodeJS.WriteStream => {
    const opened = streamOf();
    opened.on('error', (error: NodeJS.ErrnoException) => {
      closed = true;
      // A reader that has seen enough (`privlint … | head`) closes the pipe: no error, there is only nobody left to write to.
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
      writeError = error;
      process.exitCode = UNWRITABLE;
    });
    return opened;
  };
  return {
    write: (text) => {
      stream ??= open();
      const target = stream;
      if (closed || text === '' || target.write(text)) return;
      // A slow reader must not make the report pile up in memory.
      return new Promise<void>((done) => {
        const go = (): void => {
          target.off('drain', go).off('error', go).off('close', go);
          done();
        };
        target.on('drain', go).on('error', go).on('close', go);
      });
    },
  };
};

const stderr = outputOf(() => process.stderr);
const code = await run(process.argv.slice(2), {
  stdout: outputOf(() => process.stdout),
  stderr,
  get stdin() {
    return process.stdin;
  },
  env: process.env,
  cwd: process.cwd(),
  isTTY: process.stdout.isTTY ?? false,
  columns: process.stdout.columns,
  platform: process.platform,
  now: () => new Date(),
});
process.exitCode = writeError ? Math.max(code, UNWRITABLE) : code;
if (writeError) await stderr.write(`privlint: ${writeError.message}\n`);
