/** What reads a kind of file: a parser or a schema that had no part in writing it. */
export interface FileReader {
  readonly kind: string;
  readonly by: string;
  readonly names: RegExp;
  /** What is wrong in a file; it may also throw it. */
  readonly read: (bytes: Buffer, file: string) => Promise<readonly string[]> | readonly string[];
}

/** A reader that throws what is wrong. */
export function throwing(check: (bytes: Buffer, file: string) => unknown): FileReader['read'] {
  return async (bytes, file) => {
    await check(bytes, file);
    return [];
  };
}

/**
 * The text of a file.
 *
 * @throws if it is not UTF-8
 */
export function text(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
