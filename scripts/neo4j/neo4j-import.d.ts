export function importFiles(options: {
  /** Of a server that does not run and has no database yet. */
  readonly dataDirectory: string;
  /** The folder with import.args. */
  readonly files: string;
}): Promise<void>;
