import { ActKind } from "../entity/act";
import { AgreementForm } from "../entity/agreement";
import { DeadlineKind, DutyForce } from "../entity/duty";
import type { EntityLabel, EntityStates } from "../entity/entity";
import type { LinkProperties } from "../link/link";
import { Certainty, ResponsibilityRole, SubordinationKind, SuccessionKind } from "../link/link";
import { isIsoDay } from "../moment/iso-day";
import type { DerivedProperties } from "../revision/derived-properties";
import { CentreKind, Level } from "../entity/subject";

/** How Neo4j's import of files calls what a store keeps. */
export type StoredType = "string" | "long" | "boolean" | "string[]";

/** What a stored property may hold. */
export interface StoredField {
  readonly isRequired: boolean;
  readonly type: StoredType;
  /** «a day», for a message. */
  readonly wanted: string;
  readonly accepts: (value: unknown) => boolean;
}

export type StoredFields = ReadonlyMap<string, StoredField>;

type FieldsOf<T> = { readonly [K in keyof T]-?: StoredField };

/** Half of a character, which no encoding can carry: it would come back as another one. */
const UNFIT = /\p{Surrogate}/u;

/** Days that were found good; there are some hundred thousand in all. */
const DAYS = new Set<unknown>();

const TEXT = field("a text", isText);
const DAY = field("a day, YYYY-MM-DD", isDay);
const FLAG = field("true, or left out", (value) => value === true, "boolean");
const COUNT = field("a whole number", isCount, "long");
const TEXTS = field("a list of texts", isListOfTexts, "string[]");

/** The properties of each kind of state, from the same types as the rest of the service. */
const OWN_FIELDS: { readonly [L in EntityLabel]: FieldsOf<EntityStates[L]> } = {
  Subject: {
    name: required(TEXT),
    shortName: TEXT,
    level: required(oneOf(Level)),
    region: TEXT,
    existsFrom: DAY,
    existsTo: DAY,
    title: TEXT,
    centreKind: oneOf(CentreKind),
    declaredSize: COUNT,
    headsOnly: FLAG,
  },
  Person: { name: required(TEXT) },
  Programme: { name: required(TEXT) },
  Act: {
    kind: required(oneOf(ActKind)),
    number: TEXT,
    date: DAY,
    title: required(TEXT),
    region: TEXT,
    inForceFrom: DAY,
    inForceTo: DAY,
    source: required(TEXT),
    sourceNote: TEXT,
    url: TEXT,
  },
  Provision: {
    path: required(TEXT),
    text: required(TEXT),
    quote: TEXT,
    act: required(TEXT),
    inForceFrom: DAY,
    inForceTo: DAY,
  },
  Duty: {
    title: required(TEXT),
    text: required(TEXT),
    force: required(oneOf(DutyForce)),
    requiresAgreement: FLAG,
    provision: required(TEXT),
    act: required(TEXT),
    path: required(TEXT),
    region: TEXT,
    inForceFrom: DAY,
    inForceTo: DAY,
    periodFrom: DAY,
    periodTo: DAY,
    deadlineKind: required(oneOf(DeadlineKind)),
    deadlineText: TEXT,
    deadlineFrom: DAY,
    due: DAY,
    rrule: TEXT,
    plan: TEXT,
    thereafter: oneOf(DeadlineKind),
  },
  Agreement: {
    number: TEXT,
    form: required(oneOf(AgreementForm)),
    signedOn: DAY,
    base: required(TEXT),
    programmes: TEXTS,
    region: TEXT,
    inForceFrom: DAY,
    inForceTo: DAY,
    source: required(TEXT),
  },
};

const CLOCKS = { validFrom: DAY, validTo: DAY, addedIn: required(COUNT), retractedIn: COUNT };

const DERIVED: FieldsOf<DerivedProperties> = {
  sortKey: required(TEXT),
  nameKey: required(TEXT),
  searchText: required(TEXT),
};

const OF_LINKS: FieldsOf<Omit<LinkProperties, "validity">> = {
  attestedOn: DAY,
  basis: TEXT,
  source: required(TEXT),
  certainty: required(oneOf(Certainty)),
  role: oneOf(ResponsibilityRole),
  order: required(COUNT),
  agreementId: TEXT,
  kind: oneOf({ ...SubordinationKind, ...SuccessionKind }),
  acting: FLAG,
};

/** What a state of each kind of node may hold. */
export const STATE_FIELDS: ReadonlyMap<string, StoredFields> = new Map(
  Object.entries(OWN_FIELDS).map(([label, own]) => [
    label,
    fieldsOf({ id: required(TEXT), ...CLOCKS, ...DERIVED, ...own }),
  ]),
);

/** What a relationship may hold. */
export const LINK_FIELDS: StoredFields = fieldsOf({ id: required(TEXT), ...CLOCKS, ...OF_LINKS });

function fieldsOf(fields: Readonly<Record<string, StoredField>>): StoredFields {
  return new Map(Object.entries(fields));
}

function field(wanted: string, accepts: (value: unknown) => boolean, type: StoredType = "string"): StoredField {
  return { isRequired: false, type, wanted, accepts };
}

function required(optional: StoredField): StoredField {
  return { ...optional, isRequired: true };
}

function oneOf(names: Readonly<Record<string, string>>): StoredField {
  const values = new Set<unknown>(Object.values(names));
  return field(`one of ${[...values].join(", ")}`, (value) => values.has(value));
}

function isText(value: unknown): boolean {
  return typeof value === "string" && !UNFIT.test(value);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isDay(value: unknown): boolean {
  if (DAYS.has(value)) return true;
  if (typeof value !== "string" || !isIsoDay(value)) return false;
  DAYS.add(value);
  return true;
}
