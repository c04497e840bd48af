import { Command, Option } from "commander";
import { Severity } from "../../finding/finding";
import { FindingRule } from "../../finding/finding-rules";
import { ExitCode } from "../exit-code";
import { plural } from "../../language/english";
import { Language } from "../../language/language";
import { regionsOption } from "../region-option";
import { print, printAside } from "../print";
import type { Service } from "../service";
import { askService, withoutData } from "../service";
import type { MomentOptions, ServiceOptions } from "../service-options";
import { languageGivenTo, withMomentOptions, withService, withServiceOptions } from "../service-options";

interface CheckOptions extends ServiceOptions, MomentOptions {
  readonly severity: Severity;
  readonly rule?: readonly FindingRule[];
  readonly region?: readonly string[];
  readonly json?: true;
}

interface FoundFinding {
  readonly id: string;
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly label: string;
  readonly condition: string;
}

interface FindingsPage {
  readonly findings: {
    readonly nodes: readonly FoundFinding[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const PAGE = `query ($filter: FindingFilter!, $after: String, $asOf: LocalDate, $knownAt: Int, $language: Language!) {
  findings(filter: $filter, first: 1000, after: $after, asOf: $asOf, knownAt: $knownAt) {
    nodes { id rule severity label(language: $language) condition(language: $language) }
    pageInfo { hasNextPage endCursor }
  }
}`;

const SEVERITIES = Object.values(Severity);

const EXAMPLES = `
Examples:
  zveno check --severity HIGH
  zveno check --region RU-SAK --as-of 2022-09-15
  zveno check --rule NO_CONTROLLER NO_EXECUTOR --json --url http://127.0.0.1:4000

Exit codes: 0 nothing found, 1 findings, 2 wrong usage, 3 no store.`;

/** `zveno check`: lists the findings at or above a severity, and fails if there are any. */
export function checkCommand(): Command {
  return withMomentOptions(withServiceOptions(new Command("check")))
    .description("list what an auditor would point out; exit code 1 if there is any")
    .addOption(new Option("--severity <least>", "the least severity that counts").choices(SEVERITIES).default("LOW"))
    .addOption(new Option("--rule <rules...>", "only these rules").choices(Object.values(FindingRule)))
    .addOption(regionsOption("only these regions, such as RU-SAK or Башкортостан"))
    .option("--json", "print a JSON object a line")
    .addHelpText("after", EXAMPLES)
    .action(check);
}

async function check(options: CheckOptions, command: Command): Promise<void> {
  const language = languageGivenTo(command) ?? Language.RU;
  const count = await withService(options, async (service) => {
    let found = 0;
    for await (const findings of pagesOf(service, options, language)) {
      found += findings.length;
      for (const finding of findings) print(options.json === true ? JSON.stringify(finding) : lineOf(finding));
    }
    return found;
  });
  printAside(`${plural(count, "finding")} at or above ${options.severity}.`);
  if (count > 0) process.exitCode = ExitCode.PROBLEMS;
}

async function* pagesOf(
  service: Service,
  { severity, rule, region, asOf, knownAt }: CheckOptions,
  language: Language,
): AsyncGenerator<readonly FoundFinding[]> {
  const severities = SEVERITIES.slice(SEVERITIES.indexOf(severity));
  const filter = { severities, rules: rule ?? null, regions: region ?? null };
  let after: string | null = null;
  do {
    const { findings } = await askPage(service, { filter, after, asOf, knownAt, language });
    yield findings.nodes;
    after = findings.pageInfo.hasNextPage ? findings.pageInfo.endCursor : null;
  } while (after !== null);
}

async function askPage(service: Service, variables: Readonly<Record<string, unknown>>): Promise<FindingsPage> {
  const answer = await askService<FindingsPage>(service, PAGE, variables);
  if (answer.data != null) return answer.data;
  throw withoutData(answer);
}

function lineOf({ severity, rule, label, condition }: FoundFinding): string {
  return `${severity.padEnd(9)}${rule}: ${label}\n         ${condition}`;
}
