import { Command } from "commander";
import { linesOf } from "../../dump/lines-of";
import { verifyChainOfDump, verifyDump } from "../../dump/verify-dump";
import { Agreement, agreementWith } from "../../proof/agreement";
import type { VerifiedLog } from "../../revision/verify-store.question";
import { verifyChain, verifyStore } from "../../revision/verify-store.question";
import { ExitCode } from "../exit-code";
import { openInputFile } from "../input-file";
import { interruptible } from "../interruptible";
import { withStore } from "../open-graph";
import { print, printMessage } from "../print";
import { withProgress } from "../progress";
import type { ServiceOptions } from "../service-options";
import { serviceOf, withServiceOptions } from "../service-options";
import type { NamedHead } from "../verify/kept-head";
import { readKeptHead } from "../verify/kept-head";
import { agreementSentence, flawSentence } from "../verify/log-sentences";
import { readStamp } from "../verify/read-stamp";
import { graphFileOf } from "../verify/remote-graph";

interface VerifyOptions extends ServiceOptions {
  readonly against?: string;
  readonly keys?: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  zveno verify
  zveno verify backup.ndjson
  zveno verify --url https://zveno.example.org
  zveno verify --against head.json --keys jwks.json
  zveno verify duty.pdf

Each revision's digest is made anew of its facts, and the chain of hashes of the digests. Of a service, the whole graph is
fetched and looked at here. An export (PDF, XLSX, CSV, NDJSON, ICS) agrees if the revision that it shows is in the chain.
Exit codes: 0 all as recorded, 1 something was changed, 2 wrong usage, 3 no store.`;

/** `zveno verify`: whether a store, a graph file or a service holds what its log says, and what was kept of it agrees. */
export function verifyCommand(): Command {
  return withServiceOptions(new Command("verify"))
    .description("check that nobody has changed what was recorded: facts, revisions and their order")
    .argument("[file]", "a graph file, instead of the store, or an export, which is compared with the log")
    .option("--against <file>", "what GET /revision/head once said: its revision must still be in the chain")
    .option("--keys <file>", "the public keys that heads are signed by, as /.well-known/jwks.json has them")
    .option("--json", "print the outcome as JSON")
    .addHelpText("after", EXAMPLES)
    .action(verify);
}

async function verify(file: string | undefined, options: VerifyOptions): Promise<void> {
  const { against, keys, json } = options;
  const exported = file === undefined ? null : await readStamp(file);
  const kept = [
    ...(exported === null ? [] : [exported]),
    ...(against === undefined ? [] : [await readKeptHead(against, keys)]),
  ];
  report(exported === null ? await verifiedLog(file, options) : await verifiedChain(options), kept, json);
}

/** The records alone: whether an export agrees with them hangs on no fact. */
async function verifiedChain(options: VerifyOptions): Promise<VerifiedLog> {
  if (options.url === undefined) return withStore(options, verifyChain);
  return verifyChainOfDump(linesOf(await graphFileOf(await serviceOf(options))));
}

async function verifiedLog(file: string | undefined, options: VerifyOptions): Promise<VerifiedLog> {
  let log: Promise<VerifiedLog> | undefined;
  await withProgress("verify", (onProgress) => {
    log = interruptible((signal) => {
      if (file !== undefined) return verifiedFile(openInputFile(file), { signal, onProgress });
      if (options.url === undefined) return withStore(options, (store) => verifyStore(store, onProgress));
      return verifiedFile(serviceOf(options).then(graphFileOf), { signal, onProgress });
    });
    return log;
  });
  return log!;
}

async function verifiedFile(
  bytes: Promise<AsyncIterable<Uint8Array>>,
  options: Parameters<typeof verifyDump>[1],
): Promise<VerifiedLog> {
  const log = await verifyDump(linesOf(await bytes), options);
  if (!log.isProven)
    printMessage("The file has format 1, whose digests are not of its facts: its chain alone was checked.");
  return log;
}

function report({ head, records, flaws }: VerifiedLog, kept: readonly NamedHead[], json?: true): void {
  const compared = kept.map((each) => ({ ...each, agreement: agreementWith(records, each) }));
  const isFine = flaws.length === 0 && compared.every(({ agreement }) => isAgreeing(agreement));
  if (!isFine) process.exitCode = ExitCode.PROBLEMS;
  if (json === true) return print(JSON.stringify({ isFine, head, flaws, compared }));
  for (const flaw of flaws) printMessage(flawSentence(flaw));
  if (flaws.length === 0)
    printMessage(`The log is whole: it has ${head.revision} revisions, up to the hash ${head.hash ?? "-"}.`);
  for (const each of compared) printMessage(agreementSentence(each, head.revision));
}

function isAgreeing(agreement: Agreement): boolean {
  return agreement === Agreement.SAME || agreement === Agreement.FORMER;
}
