import type { Command } from "commander";
import { languageOfTag } from "../language/asked-language";
import type { Language } from "../language/language";
import type { StoreOptions } from "./open-graph";
import { remoteService } from "./remote-service";
import type { Service } from "./service";
import { UsageError } from "./usage-error";

/** Where a question goes. */
export interface ServiceOptions extends StoreOptions {
  readonly url?: string;
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
  return withStoreOptions(command).option("--url <address>", "ask the service at this address, not a store");
}

export function withMomentOptions(command: Command): Command {
  return command
    .option("--as-of <day>", "the day on which it holds, such as 2022-09-15 (default: today)")
    .option("--known-at <revision>", "the revision in which it was known (default: the newest)", Number);
}

/** Works with the service that the options name, and lets go of it. */
export async function withService<T>(options: ServiceOptions, work: (service: Service) => Promise<T>): Promise<T> {
  const service = options.url === undefined ? await serviceHere(options) : remoteService(options.url);
  try {
    return await work(service);
  } finally {
    await service.close();
  }
}

/** The whole service, which is loaded when a question wants it: for a service elsewhere, or for help, nobody does. */
async function serviceHere(options: StoreOptions): Promise<Service> {
  const { localService } = await import("./local-service.js");
  return localService(options);
}
