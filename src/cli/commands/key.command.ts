import { rename, writeFile } from "node:fs/promises";
import { Command } from "commander";
import type { JWK } from "jose";
import { newPrivateKey, publicHalf } from "../../identity/local-keys";
import { readKeys } from "../key-file";
import { writeError } from "../output-file";
import { print, printMessage } from "../print";
import { UsageError } from "../usage-error";

interface NewKeyOptions {
  readonly output: string;
  readonly add?: true;
}

/** Nobody but the owner may read a private key. */
const PRIVATE = 0o600;

const EXAMPLES = `
Examples:
  zveno key new -o zveno-key.json
  zveno key public zveno-key.json > zveno-public.json
  zveno key new -o zveno-key.json --add

A service with ZVENO_KEYS_FILE=zveno-key.json, or the public half of it, trusts the tokens that \`zveno token\` signs.
It reads the file anew when it changes. --add keeps the former keys, so that tokens signed by them go on counting.
Exit codes: 0 written, 2 wrong usage.`;

/** `zveno key`: keys for services without an identity provider. */
export function keyCommand(): Command {
  const create = new Command("new")
    .description("write a new private key to a file that only its owner may read")
    .option("-o, --output <file>", "where to", "zveno-key.json")
    .option("--add", "add it to the keys of the file; new tokens are signed by it")
    .action(writeKey);
  const open = new Command("public")
    .description("print the public half of the keys of a file, which signs nothing")
    .argument("<file>", "a file of `zveno key new`")
    .action(async (file: string) => {
      print(JSON.stringify({ keys: (await readKeys(file)).map(publicHalf) }, null, 2));
    });
  return new Command("key")
    .description("keys that sign tokens, where there is no identity provider")
    .addCommand(create)
    .addCommand(open)
    .addHelpText("after", EXAMPLES);
}

async function writeKey({ output, add }: NewKeyOptions): Promise<void> {
  const former = add === true ? await readKeys(output) : [];
  const key = await newPrivateKey();
  await writeKeys(output, [key, ...former], add === true);
  printMessage(`The key ${key.kid ?? ""} is in ${output}: whoever has this file can sign tokens for anybody.`);
}

async function writeKeys(output: string, keys: readonly JWK[], isThere: boolean): Promise<void> {
  const text = `${JSON.stringify({ keys }, null, 2)}\n`;
  const part = `${output}.part`;
  try {
    await writeFile(isThere ? part : output, text, { mode: PRIVATE, flag: "wx" });
    if (isThere) await rename(part, output);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new UsageError(`«${output}» is there already: choose another file, or add a key to it with --add.`);
    throw writeError(error, output, part);
  }
}
