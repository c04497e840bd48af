import { text } from "node:stream/consumers";
import { Command } from "commander";
import type { Language } from "../../language/language";
import { STANDARD_OUTPUT, writeOutput } from "../output-file";
import { regionOption } from "../region-option";
import { print, printAside } from "../print";
import type { Service, ServiceAnswer } from "../service";
import { refusalIn, refused } from "../service";
import type { MomentOptions, ServiceOptions } from "../service-options";
import { languageGivenTo, withMomentOptions, withService, withServiceOptions } from "../service-options";
import { UsageError } from "../usage-error";

interface ExportOptions extends ServiceOptions, MomentOptions {
  readonly output: string;
  readonly filter?: string;
  readonly duty?: string;
  readonly subject?: string;
  readonly region?: string;
  readonly lang?: Language | undefined;
  readonly parameter?: readonly string[];
  readonly list?: true;
  readonly json?: true;
}

interface ListOfExports {
  readonly exports: readonly {
    readonly title: string;
    readonly files: readonly string[];
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

/** Options that the export takes as they stand. */
const PARAMETERS = ["filter", "duty", "subject", "region", "lang", "asOf", "knownAt"] as const;
/** A terminal would show these as noise. */
const BINARY = /\.(xlsx|pdf)$/;

const EXAMPLES = `
Examples:
  zveno export --list
  zveno export subjects.csv --filter '{"regions": ["RU-BA"]}' -o subjects.csv
  zveno export accountability.pdf --duty sak-order-2022.d6 --as-of 2022-09-15 -o duty.pdf
  zveno export calendar.ics --region RU-SAK --url http://127.0.0.1:4000 > deadlines.ics

Exit codes: 0 written, 1 refused, 2 wrong usage, 3 no store.`;

/** `zveno export`: what `GET /export/…` gives, into a file. */
export function exportCommand(): Command {
  return withMomentOptions(withServiceOptions(new Command("export")))
    .description("write a list, a report, a calendar or the graph to a file")
    .argument("[name]", "what to export, and how: subjects.csv, accountability.pdf … (--list shows all)")
    .option("-o, --output <file>", "where to; - is standard output", STANDARD_OUTPUT)
    .option("--filter <json>", "of a list, as the API takes it")
    .option("--duty <id>", "the duty that it is about")
    .option("--subject <id>", "the subject that it is about")
    .addOption(regionOption("the region that it is about, such as RU-SAK or Башкортостан"))
    .option("-p, --parameter <name=value...>", "any other parameter of the export")
    .option("--list", "show what there is")
    .option("--json", "tell about it in JSON")
    .addHelpText("after", EXAMPLES)
    .action(exportTo);
}

async function exportTo(name: string | undefined, given: ExportOptions, command: Command): Promise<void> {
  const options = { ...given, lang: languageGivenTo(command) };
  if (options.list === true) return withService(options, (service) => list(service, options));
  if (name === undefined) throw new UsageError("Name what to export: `zveno export --list` shows what there is.");
  if (options.output === STANDARD_OUTPUT && BINARY.test(name) && process.stdout.isTTY)
    throw new UsageError(`A terminal cannot show ${name}: name a file with -o.`);
  const path = `/export/${encodeURIComponent(name)}?${queryOf(options).toString()}`;
  await withService(options, async (service) => {
    const { headers, body } = await granted(await service.get(path));
    await writeOutput(options.output, body);
    tell(options, headers);
  });
}

async function list(service: Service, { json }: ExportOptions): Promise<void> {
  const answer = await text((await granted(await service.get("/export"))).body);
  if (json === true) return print(answer);
  for (const { title, files, parameters } of (JSON.parse(answer) as ListOfExports).exports) {
    const names = files.map((file) => file.slice("/export/".length)).join(", ");
    print(`${title}: ${names}\n    ${parameters.map(({ name }) => name).join(", ")}`);
  }
}

function queryOf(options: ExportOptions): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of PARAMETERS) {
    const value = options[name];
    if (value !== undefined) query.append(name, String(value));
  }
  for (const parameter of options.parameter ?? []) {
    const [, name, value] = /^([^=]+)=([^]*)$/.exec(parameter) ?? [];
    if (name === undefined) throw new UsageError(`--parameter wants name=value; found «${parameter}».`);
    query.append(name, value ?? "");
  }
  return query;
}

async function granted(answer: ServiceAnswer): Promise<ServiceAnswer> {
  if (answer.status < 400) return answer;
  const message = refusalIn(await text(answer.body));
  throw refused(
    answer.status,
    message ?? "The service answered with an error that is not its own: check the address in --url.",
  );
}

/** Whoever reads the file alone, such as a CSV, does not see the moment in it. */
function tell({ output, json }: ExportOptions, headers: Readonly<Record<string, string>>): void {
  const named = Object.entries(headers).filter(([name]) => name.startsWith("zveno-"));
  const about = Object.fromEntries(named.map(([name, value]) => [name, decodeURIComponent(value)]));
  if (json === true) printAside(JSON.stringify({ output, ...about }));
  else for (const [name, value] of Object.entries(about)) printAside(`${name.slice("zveno-".length)}: ${value}`);
}
