import { isDeepStrictEqual } from "node:util";
import { PROVISION_FIELDS } from "../../entity/act";
import { fieldsThatMayHaveBeen } from "../../entity/field";
import type { IsoDay } from "../../moment/iso-day";
import type { FormerProvisionEntry, ProvisionEntry } from "../documents/act-document";

/** What a provision says up to a day, or without an end. */
type Version = Omit<FormerProvisionEntry, "until"> & { readonly until: IsoDay | null };

const CHANGING = Object.keys(fieldsThatMayHaveBeen(PROVISION_FIELDS)) as readonly (keyof ProvisionEntry)[];

/**
 * The provision with what an amendment says of it from `since` on, up to the next amendment that is known; before that day
 * it says what it said. Said again, it changes nothing.
 */
export function amended(
  { since, ...entry }: ProvisionEntry & { readonly since: IsoDay | undefined },
  known: ProvisionEntry | undefined,
): ProvisionEntry {
  if (since === undefined || known === undefined) return { ...known, ...entry };
  const { formerly = [], ...present } = known;
  const versions: Version[] = [
    ...formerly.map((former) => ({ ...saidOf(present), ...former })),
    { ...saidOf(present), until: null },
  ];
  const place = versions.findIndex(({ until }) => until === null || until > since);
  const [before, at] = [versions[place - 1], versions[place]];
  const isBegun = before?.until === since;
  const said = { ...at, ...saidOf(entry), until: at?.until ?? null };
  const split = isBegun || at === undefined ? [] : [{ ...at, until: since }];
  const all = [...versions.slice(0, place), ...split, said, ...versions.slice(place + 1)];
  return { ...present, ...entry, ...saidOf(all.at(-1) ?? present), ...withFormer(all) };
}

/** Of versions that say the same one after the other, the last. */
function withFormer(versions: readonly Version[]): Pick<ProvisionEntry, "formerly"> {
  const kept = versions.filter((version, place) => !isSame(version, versions[place + 1]));
  const formerly = kept.flatMap(({ until, ...said }) => (until === null ? [] : [{ ...said, until }]));
  return formerly.length === 0 ? {} : { formerly };
}

function isSame(one: Version, other: Version | undefined): boolean {
  return other !== undefined && isDeepStrictEqual({ ...one, until: null }, { ...other, until: null });
}

function saidOf(entry: Partial<ProvisionEntry>): Omit<Version, "until"> {
  return Object.fromEntries(CHANGING.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])));
}
