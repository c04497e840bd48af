import { BadUserInputError } from "../errors/domain-error";
import type { Fragment } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { Dimension } from "./dimension";
import type { GroupValues, Tally } from "./tally";
import { tallyOf } from "./tally";
import { MOST_KEYS } from "./tally-places";
import type { TallyRow } from "./tally.query";

/** How things of a noun are counted. `F` is their filter. */
export interface TallyNoun<F> {
  /** The field of `Statistics` that counts them. */
  readonly field: string;
  /** The key of a thing in each dimension that its rows do not tell themselves. */
  readonly keys: Partial<Readonly<Record<Dimension, KeyOf>>>;
  /** The dimensions that each row tells itself, in `own`. */
  readonly own: readonly Dimension[];
  readonly read: (snapshot: Snapshot, asked: AskedRows<F>) => Promise<readonly NounRow[]>;
}

export type KeyOf = (snapshot: Snapshot) => Fragment | Promise<Fragment>;

export interface AskedRows<F> {
  readonly filter: F | null;
  /** ISO 3166-2 code; null for all regions, and for what has none. */
  readonly region: string | null;
  readonly groupBy: readonly Dimension[];
  /** Of the dimensions that rows do not tell themselves. */
  readonly keys: readonly Fragment[];
  readonly withIds: boolean;
}

export interface NounRow extends TallyRow {
  readonly own?: Partial<Readonly<Record<Dimension, GroupValues>>>;
}

export interface TallyArgs<F> {
  readonly groupBy: readonly Dimension[];
  readonly filter?: F | null;
  readonly region: string | null;
  /** Codes of regions whose things do not count. */
  readonly leftOut: readonly string[];
}

/** Of a day as text: its year and month. */
const MONTH_LENGTH = "2022-09".length;

/**
 * How many things of a noun there are in each combination of dimensions. A thing is in exactly one group: one with several
 * programmes is in the group of just these. So counts add up to the total, which is what the noun's list counts.
 *
 * Errors: BAD_USER_INPUT for dimensions that the noun does not have, that stand twice or are too many.
 * Source: cypher/statistics.
 * Cost: one query; for findings, one a rule; one more for each of MUNICIPALITY, PROGRAMME of duties, and what is due; two or
 * three more for MUNICIPALITY of duties.
 */
export async function tally<F>(
  snapshot: Snapshot,
  noun: TallyNoun<F>,
  args: TallyArgs<F>,
  { withIds = false } = {},
): Promise<Tally> {
  const { groupBy, region, leftOut } = args;
  checkDimensions(noun, groupBy);
  const keyed = groupBy.filter((dimension) => dimension in noun.keys);
  const keys = await Promise.all(keyed.map(async (dimension) => noun.keys[dimension]!(snapshot)));
  const rows = await noun.read(snapshot, { filter: args.filter ?? null, region, groupBy, keys, withIds });
  const counted = rows.filter((row) => row.region === null || !leftOut.includes(row.region));
  return tallyOf(
    groupBy,
    counted.map((row) => ({
      values: groupBy.map((dimension) => valuesIn(dimension, row, keyed.indexOf(dimension))),
      count: row.total,
      ids: row.ids,
    })),
  );
}

function valuesIn(dimension: Dimension, row: NounRow, place: number): GroupValues {
  if (dimension === Dimension.REGION) return row.region === null ? [] : [row.region];
  const values = row.own?.[dimension] ?? row.keys[place] ?? [];
  return dimension === Dimension.MONTH ? values.map((day) => day.slice(0, MONTH_LENGTH)) : values;
}

function checkDimensions<F>({ field, keys, own }: TallyNoun<F>, asked: readonly Dimension[]): void {
  const has = Object.values(Dimension).filter((dimension) => dimension in keys || own.includes(dimension));
  const unfit = asked.find((dimension, place) => !has.includes(dimension) || asked.indexOf(dimension) !== place);
  if (unfit === undefined && asked.length <= MOST_KEYS) return;
  throw new BadUserInputError(
    `\`${field}\` groups by up to ${MOST_KEYS} of ${has.join(", ")}, each once; found ${asked.join(", ")}.`,
    { argument: "groupBy", limit: MOST_KEYS, dimensions: has },
  );
}
