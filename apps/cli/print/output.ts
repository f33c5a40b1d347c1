/** Standard output with back-pressure, so that a slow reader of ours does not fill the memory. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';

/** Where a command puts its result; a chunk that ends in a newline is a line of its own. */
export interface Output {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Resolves once everything was handed to the operating system. */
  end(): Promise<void>;
}

/** `rostrum read … | head` closes the pipe early: that is a wish to stop, not an error. */
export function stopQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

/** Standard output. */
export const standardOutput: Output = {
  async write(chunk) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  },
  async end() {
    if (process.stdout.writableLength > 0) await once(process.stdout, 'drain');
  },
};

/** A file; written whole at the end, so that a stopped command leaves no half of it. */
export function fileOutput(path: string): Output {
  const chunks: Buffer[] = [];
  return {
    async write(chunk) {
      chunks.push(Buffer.from(chunk));
    },
    end: () => writeFile(path, Buffer.concat(chunks)),
  };
}
