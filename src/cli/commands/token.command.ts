import { Command, Option } from "commander";
import { signToken } from "../../identity/local-token";
import { isIsoDay } from "../../moment/iso-day";
import { ViewerRole } from "../../request/principal";
import { readKeys } from "../key-file";
import { print, printAside } from "../print";
import { regionsOption } from "../region-option";
import { UsageError } from "../usage-error";

interface TokenOptions {
  readonly for: string;
  readonly role: readonly string[];
  readonly actsFor?: readonly string[];
  readonly region?: readonly string[];
  readonly days?: number;
  readonly expires?: string;
  readonly key: string;
}

const ROLES = Object.values(ViewerRole).map((role) => role.toLowerCase());
const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;

const EXAMPLES = `
Examples:
  zveno token --for "И. Петрова" --role editor --acts-for sak-ministry --days 90
  zveno token --for auditor@example.org --role auditor --expires 2027-01-01
  ZVENO_TOKEN=$(zveno token --for me --role reader) zveno check --url https://zveno.example

The token is the whole answer: whoever has it is taken for whom it names, until it expires.
Exit codes: 0 made, 2 wrong usage.`;

/** `zveno token`: a token for somebody, signed by a key of `zveno key new`. */
export function tokenCommand(): Command {
  return new Command("token")
    .description("make a token that says who somebody is, what they may do, and for whom")
    .requiredOption("--for <name>", "whom it names; revisions that they record name them so")
    .addOption(new Option("--role <roles...>", "what they are").choices(ROLES).makeOptionMandatory())
    .option("--acts-for <ids...>", "ids of the subjects for whom they act")
    .addOption(regionsOption("regions for which they act, such as RU-SAK or Башкортостан"))
    .option("--days <number>", `days until it expires (default: ${DEFAULT_DAYS})`, Number)
    .option("--expires <day>", "the day on which it expires, such as 2027-01-01, instead of --days")
    .option("--key <file>", "the file of `zveno key new` that signs it", "zveno-key.json")
    .addHelpText("after", EXAMPLES)
    .action(makeToken);
}

async function makeToken(options: TokenOptions): Promise<void> {
  const at = new Date();
  const expiresAt = expiryOf(options, at);
  const key = (await readKeys(options.key)).find(({ d }) => d !== undefined);
  if (key === undefined)
    throw new UsageError(
      `«${options.key}» holds public keys alone, which sign nothing: name the file with the private one.`,
    );
  const holder = {
    name: options.for,
    roles: Object.values(ViewerRole).filter((role) => options.role.includes(role.toLowerCase())),
    actsFor: options.actsFor ?? [],
    regions: options.region ?? [],
  };
  print(await signToken(key, holder, { at, expiresAt }));
  printAside(`The token holds until ${expiresAt.toISOString()}.`);
}

function expiryOf({ days, expires }: TokenOptions, at: Date): Date {
  if (days !== undefined && expires !== undefined) throw new UsageError("--days and --expires say the same: give one.");
  if (expires === undefined) return new Date(at.getTime() + checkedDays(days ?? DEFAULT_DAYS) * DAY_MS);
  if (!isIsoDay(expires) || new Date(expires) <= at)
    throw new UsageError(`--expires wants a day to come, such as 2027-01-01; found «${expires}».`);
  return new Date(expires);
}

function checkedDays(days: number): number {
  if (days > 0 && days <= 3650) return days;
  throw new UsageError(`--days wants a number from 1 to 3650; found «${days}».`);
}
