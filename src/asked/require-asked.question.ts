import type { EntityLabel } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import { requireRegions } from "../region/region.question";
import { requireNodes } from "./asked-node.question";

/** The arguments that name regions. */
const REGIONS: ReadonlySet<string> = new Set(["region", "regions"]);

/** The arguments that name nodes, and the label of these. */
const LABELS: Readonly<Record<string, EntityLabel>> = {
  ...{ act: "Act", acts: "Act" },
  ...{ duty: "Duty", subject: "Subject", responsible: "Subject", partner: "Subject", issuedBy: "Subject" },
  ...{ superior: "Subject", under: "Subject", memberOf: "Subject" },
  ...{ duties: "Duty", programme: "Programme", programmes: "Programme" },
};

/** Something that a question names. */
interface Named {
  readonly argument: string;
  readonly value: string;
}

/**
 * Errors: NOT_FOUND, with the nearest names, for a region that nothing is of, however deep the arguments name it.
 * Cost: one query.
 */
export async function requireAskedRegions(snapshot: Snapshot, args: object): Promise<void> {
  const regions = namedIn(args).filter(({ argument }) => REGIONS.has(argument));
  await requireRegions(
    snapshot,
    regions.map(({ value }) => value),
  );
}

/**
 * As `requireAskedRegions`, of a list that is there already: an item of it proves the region by which it was filtered, and
 * nothing is asked.
 */
export async function requireRegionsOf(
  snapshot: Snapshot,
  args: { readonly filter?: { readonly regions?: readonly string[] | null } | null },
  isEmpty: boolean,
): Promise<void> {
  const asked = namedIn(args).filter(({ argument }) => REGIONS.has(argument));
  const isProven = !isEmpty && asked.length === 1 && args.filter?.regions?.length === 1;
  if (!isProven) await requireAskedRegions(snapshot, args);
}

/**
 * As `requireAskedRegions`; and NOT_FOUND for an act, duty, subject or programme that is not there. For questions whose
 * empty answer would read as «nothing is wrong».
 */
export async function requireAsked(snapshot: Snapshot, args: object): Promise<void> {
  await requireAskedRegions(snapshot, args);
  const nodes = namedIn(args).filter(({ argument }) => argument in LABELS);
  await requireNodes(
    snapshot,
    nodes.map(({ argument, value }) => ({ argument, id: value, label: LABELS[argument] })),
  );
}

/**
 * As `requireAsked`, when the answer is there already. Where it is not empty, a single name is known, and nothing is asked.
 */
export async function requireAskedIn(snapshot: Snapshot, args: object, isEmpty: boolean): Promise<void> {
  const named = namedIn(args).filter(({ argument }) => REGIONS.has(argument) || argument in LABELS);
  if (isEmpty || named.length > 1) await requireAsked(snapshot, args);
}

function namedIn(args: object): readonly Named[] {
  return Object.entries(args).flatMap(([argument, value]: [string, unknown]): readonly Named[] => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((each) => {
      if (typeof each === "string") return [{ argument, value: each }];
      return typeof each === "object" && each !== null ? namedIn(each) : [];
    });
  });
}
