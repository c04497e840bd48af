import type { Command } from "commander";
import { languageOfTag } from "../language/asked-language";
import type { Language } from "../language/language";
import type { StoreOptions } from "./open-graph";
import { readInputFile } from "./input-file";
import type { RemoteService } from "./remote-service";
import { remoteService } from "./remote-service";
import type { Service } from "./service";
import { UsageError } from "./usage-error";

/** Where a question goes. */
export interface ServiceOptions extends StoreOptions {
  readonly url?: string;
  /** A file with the token by which the service knows who asks. */
  readonly tokenFile?: string;
}

/** The moment of an answer, as the command line names it. */
export interface MomentOptions {
  readonly asOf?: string;
  readonly knownAt?: number;
}

/** `--lang` of all commands: `RU` or `ru_RU`, in whatever case. */
export function withLanguageOption(program: Command): Command {
  const described = "language of messages, sentences and exports: RU or EN (default: of messages that of LANG)";
  return program.option("--lang <language>", described, parseLanguage);
}

/** The language given by `--lang`; undefined where none was. */
export function languageGivenTo(command: Command): Language | undefined {
  return command.optsWithGlobals<{ lang?: Language }>().lang;
}

function parseLanguage(tag: string): Language {
  const language = languageOfTag(tag);
  if (language === undefined) throw new UsageError(`--lang wants RU or EN; found «${tag}».`);
  return language;
}

export function withStoreOptions(command: Command): Command {
  return command.option("--data-dir <folder>", "folder of the embedded store (default: ZVENO_DATA_DIR, or .zveno)");
}

export function withServiceOptions(command: Command): Command {
  return withStoreOptions(command)
    .option("--url <address>", "ask the service at this address, not a store")
    .option("--token-file <file>", "a file with the token that says who asks (default: ZVENO_TOKEN)");
}

export function withMomentOptions(command: Command): Command {
  return command
    .option("--as-of <day>", "the day on which it holds, such as 2022-09-15 (default: today)")
    .option("--known-at <revision>", "the revision in which it was known (default: the newest)", Number);
}

/** Works with the service that the options name, and lets go of it. */
export async function withService<T>(options: ServiceOptions, work: (service: Service) => Promise<T>): Promise<T> {
  const service = await serviceOf(options);
  try {
    return await work(service);
  } finally {
    await service.close();
  }
}

/** The service that the options name. Errors: UsageError for a token without a service. */
export async function serviceOf(options: ServiceOptions): Promise<Service> {
  return (await remoteServiceOf(options)) ?? serviceHere(options);
}

/** The service at the address that the options name; null where they name none. Errors: as `serviceOf`. */
export async function remoteServiceOf({ url, tokenFile }: ServiceOptions): Promise<RemoteService | null> {
  if (url !== undefined) return remoteService(url, await tokenIn(tokenFile));
  if (tokenFile === undefined) return null;
  throw new UsageError("--token-file is for a service: name it by --url.");
}

/** By default the one in ZVENO_TOKEN, because what stands on a command line is seen by everybody on the machine. */
async function tokenIn(file: string | undefined): Promise<string> {
  const token = file === undefined ? (process.env.ZVENO_TOKEN ?? "") : (await readInputFile(file)).toString();
  return token.trim();
}

/** The whole service, which is loaded when a question wants it: for a service elsewhere, or for help, nobody does. */
async function serviceHere(options: StoreOptions): Promise<Service> {
  const { localService } = await import("./local-service.js");
  return localService(options);
}
