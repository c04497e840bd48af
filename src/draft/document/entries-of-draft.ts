import type { ActEntry, AgreementEntry, TouchedActEntry } from "../../importers/documents/act-document";
import { candidates } from "../../importers/tables/names/describe-match";
import type { NameDirectory } from "../../importers/tables/names/name-directory";
import { groupBy } from "../../collections/group-by";
import { isIsoDay } from "../../moment/iso-day";
import type { Doubt } from "../doubts";
import type { Draft, DraftedProvision, NamedAct } from "../draft";
import type { Mention } from "../who/mention";
import type { ActReading } from "./act-entry";
import { kindOfAct, provisionEntries, sourceNote, titleOfAct } from "./act-entry";
import { agreementEntries } from "./agreement-entries";
import { bearersOf, postsByName } from "./bearer";
import { contentText } from "./content-text";
import { issuerOf } from "./issuer";
import { actId, namedActEntry } from "./named-act-entries";
import type { NamedSubjects } from "./named-subjects";
import { recaserOf } from "./recased";

/** What is read of a draft with. */
export interface DraftContext {
  readonly subjects: NamedSubjects;
  readonly directory: NameDirectory;
  readonly region: string | null;
}

/** What a document says of one text. */
export interface EntriesOfDraft {
  readonly acts: readonly ActEntry[];
  readonly agreements: readonly AgreementEntry[];
  /** What keeps the document from being imported until people have decided. */
  readonly decisions: readonly Doubt[];
  readonly doubts: readonly Doubt[];
}

/** The act of a draft with its annexes and the acts that it names, or the agreement. */
export function entriesOfDraft(draft: Draft, text: string, context: DraftContext): EntriesOfDraft {
  const { subjects } = context;
  const naming = { date: draft.head.date?.value ?? null, issuer: null };
  const named = [draft.head.signedBy, ...draft.provisions.map(({ responsible }) => responsible)];
  const posts = postsByName(named.flatMap((each) => bearersOf<Mention>(each, text)));
  const reading: ActReading = { draft, text, subjects, naming, posts, doubts: [] };
  const decisions: Doubt[] = [];
  const agreements = agreementEntries(reading, context.region);
  const acts = agreements.length > 0 ? [] : actsOf(reading, context, decisions);
  const told = subjects.takeDoubts();
  return {
    acts,
    agreements,
    decisions: [...decisions, ...told.decisions],
    doubts: [...reading.doubts, ...told.offers],
  };
}

function actsOf(asked: ActReading, context: DraftContext, decisions: Doubt[]): ActEntry[] {
  const { draft, text, subjects } = asked;
  const recased = recaserOf(text);
  const issuer = issuerOf(draft.head, recased);
  const issuedBy = issuer === null ? null : subjects.subject(issuer, asked.naming);
  const reading = { ...asked, naming: { ...asked.naming, issuer: issuedBy } };
  const head = headEntry(draft, context.region, recased);
  decisions.push(...sameAct(reading, head.id, context.directory));
  const annexes = annexEntries(head.id, reading, recased);
  const own = draft.provisions.filter(({ annex }) => annex === null);
  const approving = own.filter(({ type }) => type === "APPROVAL");
  const { entries, areOurs } = provisionEntries(own, reading, (provision) => approvedBy(provision, approving, annexes));
  const touched = touchedActs(draft.namedActs, context, { decisions, doubts: reading.doubts });
  const signers = bearersOf(draft.head.signedBy, text).map((each) => subjects.bearer(each, reading.naming));
  const act: ActEntry = {
    ...head,
    ...(issuedBy === null ? {} : { issuedBy: [issuedBy] }),
    ...(signers.length === 0 ? {} : { signedBy: [...new Set(signers)] }),
    ...touched.said,
    sourceNote: sourceNote(draft.file, areOurs, head.date ?? null),
    ...(entries.length === 0 ? {} : { provisions: entries }),
  };
  return [act, ...annexes.values(), ...touched.entries];
}

/** What the head of an act says. */
function headEntry({ head }: Draft, region: string | null, recased: (heading: string) => string): ActEntry {
  const kind = head.kind?.value ?? "приказ";
  const [number, date, said] = [head.number, head.date, head.title].map((read) => read?.value ?? null);
  const title = titleOfAct(said == null ? null : recased(said), kind, number ?? null);
  return {
    id: actId({ region, kind, number: number ?? null, date: date ?? null, title }),
    kind: kindOfAct(kind),
    ...(number == null ? {} : { number: contentText(number) }),
    ...dayOf(date),
    title,
  };
}

/** The day of an act, from which on it is taken to be in force. */
function dayOf(date: string | null | undefined): Pick<ActEntry, "date" | "inForce"> {
  return date != null && isIsoDay(date) ? { date, inForce: { from: date } } : {};
}

/** An act of this number that is known by another id may be this one. */
function sameAct({ draft }: ActReading, id: string, directory: NameDirectory): Doubt[] {
  const { number } = draft.head;
  const known = number === null ? [] : directory.called("Act", number.value).filter((entry) => entry.id !== id);
  if (known.length === 0) return [];
  const message = `the act may be known: ${candidates(known)}: write its id in the document if it is the same, or a second one comes in`;
  return [{ at: number?.start ?? 0, message }];
}

/** Annexes as acts of their own: plans and models that the act approves. */
function annexEntries(
  act: string,
  reading: ActReading,
  recased: (heading: string) => string,
): ReadonlyMap<number, ActEntry> {
  const { draft } = reading;
  const date = draft.head.date?.value;
  const heads = new Map(draft.annexes.map((head) => [head.annex, head]));
  const provisions = groupBy(draft.provisions, ({ annex }) => annex ?? 0);
  const numbers = new Set([...heads.keys(), ...provisions.keys()].filter((annex) => annex > 0));
  const entryOf = (annex: number): ActEntry => {
    const head = heads.get(annex);
    const { entries, areOurs } = provisionEntries(provisions.get(annex) ?? [], reading, () => []);
    const kind = head?.kind.value ?? "план";
    const title = head?.title == null ? `Приложение ${annex}` : recased(head.title.value);
    return {
      id: `${act}.annex-${annex}`,
      kind: kindOfAct(kind),
      ...dayOf(date),
      title: titleOfAct(title, kind, null),
      sourceNote: sourceNote(`${draft.file}, приложение ${annex}`, areOurs, date ?? null),
      ...(entries.length === 0 ? {} : { provisions: entries }),
    };
  };
  return new Map([...numbers].sort((a, b) => a - b).map((annex) => [annex, entryOf(annex)]));
}

const ANNEX = /приложени\p{L}*\s*(?:№|N)?\s*(\d{1,2})/giu;

/** The annexes that a provision approves: those that it names by number, or the only one. */
function approvedBy(
  provision: DraftedProvision,
  approving: readonly DraftedProvision[],
  annexes: ReadonlyMap<number, ActEntry>,
): readonly string[] {
  if (provision.type !== "APPROVAL") return [];
  const named = [...provision.text.matchAll(ANNEX)].map((match) => Number(match[1]));
  const isOnly = named.length === 0 && approving.length === 1 && annexes.size === 1;
  return (isOnly ? [...annexes.keys()] : named).flatMap((annex) => annexes.get(annex)?.id ?? []);
}

function touchedActs(
  named: readonly NamedAct[],
  { directory, region }: DraftContext,
  told: { readonly decisions: Doubt[]; readonly doubts: Doubt[] },
): { readonly said: Pick<ActEntry, "follows" | "amends" | "repeals">; readonly entries: readonly ActEntry[] } {
  const entries = new Map<string, ActEntry>();
  const touched: Record<NamedAct["relation"], Set<string>> = {
    FOLLOWS: new Set(),
    AMENDS: new Set(),
    REPEALS: new Set(),
  };
  for (const act of named) {
    const found = namedActEntry(act, { region, directory, ...told });
    if (found === null) continue;
    touched[act.relation].add(found.id);
    if (found.entry !== null) entries.set(found.id, found.entry);
  }
  const targets = (ids: ReadonlySet<string>): TouchedActEntry[] => [...ids].map((target) => ({ target }));
  const said = {
    follows: [...touched.FOLLOWS],
    amends: targets(touched.AMENDS),
    repeals: targets(touched.REPEALS),
  };
  return {
    said: Object.fromEntries(Object.entries(said).filter(([, some]) => some.length > 0)),
    entries: [...entries.values()],
  };
}
