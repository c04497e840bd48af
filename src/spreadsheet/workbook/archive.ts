import { Transform } from "node:stream";
import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { fromBufferPromise } from "yauzl";
import { damaged, WorkbookRefusal } from "./workbook-refusal";

/** A workbook has some dozens. */
const MAX_ENTRIES = 1_000;
/** A million cells take some 60 MB. */
const MAX_UNPACKED_BYTES = 300_000_000;

/** The parts of a workbook: only what is asked for is unpacked, and counted while it is. */
export class Archive {
  private left = MAX_UNPACKED_BYTES;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Errors: `WorkbookRefusal` for an archive that is cut, that has a password, or that has too much in it. */
  static async open(bytes: Buffer): Promise<Archive> {
    try {
      const zip = await fromBufferPromise(bytes);
      if (zip.entryCount > MAX_ENTRIES)
        throw new WorkbookRefusal(`expected a workbook, found an archive of ${zip.entryCount} files: unpack it first`);
      return new Archive(zip, await entriesOf(zip));
    } catch (error) {
      throw error instanceof WorkbookRefusal ? error : damaged("a damaged or cut one");
    }
  }

  has(part: string): boolean {
    return this.entries.has(part);
  }

  /** The bytes of a part. Errors: `WorkbookRefusal` while they are read, where they are too many or others than they were. */
  async read(part: string): Promise<Readable> {
    const entry = this.entries.get(part);
    if (entry === undefined) throw damaged(`one without its part «${part}»`);
    if (entry.isEncrypted())
      throw new WorkbookRefusal("expected a workbook without a password, found one with: take it off");
    if (entry.uncompressedSize > this.left) throw tooLarge();
    try {
      const packed = await this.zip.openReadStreamPromise(entry);
      const checked = new Transform({ transform: this.checkOf(entry) });
      packed.once("error", () => checked.destroy(damaged("a damaged or cut one")));
      return packed.pipe(checked).once("close", () => packed.destroy());
    } catch {
      throw damaged("a damaged or cut one");
    }
  }

  private checkOf(entry: Entry) {
    let [sum, bytes] = [0, 0];
    return (chunk: Buffer, _encoding: BufferEncoding, done: (error: Error | null, chunk?: Buffer) => void): void => {
      sum = crc32(chunk, sum);
      bytes += chunk.length;
      this.left -= chunk.length;
      const isOther = bytes === entry.uncompressedSize && sum !== entry.crc32;
      if (this.left < 0) done(tooLarge());
      else done(isOther ? damaged("a damaged or cut one") : null, chunk);
    };
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

function tooLarge(): WorkbookRefusal {
  return new WorkbookRefusal(
    `expected a workbook of at most ${MAX_UNPACKED_BYTES} bytes unpacked, found more: split it`,
  );
}
