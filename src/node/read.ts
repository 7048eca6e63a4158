/** Bytes to text, and nothing that is no text. */
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type InputProblem, problemOf } from './problems.ts';

/** The longest policies are some hundred kilobytes; more than this is no policy but a mistake. */
export const MAX_BYTES = 10 * 1024 * 1024;

export type ReadResult = { readonly text: string } | { readonly problem: InputProblem };

/** Reads a file as strict UTF-8. */
export const readText = (path: string): ReadResult => {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return { problem: { code: 'is-directory', path } };
    if (stats.isFile() && stats.size > MAX_BYTES) return tooLarge(path);
    // A pipe (`privlint <(…)`) or a device has no size: it is read until the limit.
    return decode(stats.isFile() ? readFileSync(descriptor) : readUpTo(descriptor, MAX_BYTES + 1), path);
  } catch (error) {
    return { problem: problemOf(path, error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
};

/** Reads a stream (standard input) as strict UTF-8; `name` is what it is called in a problem. */
export const readStream = async (stream: AsyncIterable<Uint8Array | string>, name: string): Promise<ReadResult> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      size += bytes.length;
      if (size > MAX_BYTES) return tooLarge(name);
      chunks.push(bytes);
    }
  } catch (error) {
    return { problem: problemOf(name, error) };
  }
  return decode(Buffer.concat(chunks), name);
};

const tooLarge = (path: string): ReadResult => ({
  problem: { code: 'too-large', path, detail: `${MAX_BYTES / 1024 / 1024} MB` },
});

const readUpTo = (descriptor: number, limit: number): Buffer => {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size < limit) {
    const chunk = Buffer.allocUnsafe(Math.min(65_536, limit - size));
    const length = readSync(descriptor, chunk, 0, chunk.length, null);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  return Buffer.concat(chunks);
};

const decode = (bytes: Buffer, path: string): ReadResult => {
  if (bytes.length > MAX_BYTES) return tooLarge(path);
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return { problem: { code: 'utf16', path } };
  if (bytes.includes(0)) return { problem: { code: 'binary', path } };
  if (!isUtf8(bytes)) return { problem: { code: 'not-utf8', path, detail: String(firstInvalidLine(bytes)) } };
  // The byte order mark is no part of the text: columns count from the first character that people see.
  return { text: bytes.toString('utf8', startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0) };
};

const startsWith = (bytes: Buffer, ...prefix: readonly number[]): boolean => prefix.every((byte, i) => bytes[i] === byte);

const firstInvalidLine = (bytes: Buffer): number => {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
};
