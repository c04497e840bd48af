import { Level, SubjectKind, CentreKind } from "../../entity/subject";
import { isOfKindWhere } from "../../entity/subject-kinds";
import type {
  GroupEntry,
  HolderEntry,
  NamedEntry,
  PositionEntry,
  SubjectEntry,
} from "../../importers/documents/act-document";
import type { DirectoryEntry, NamedLabel } from "../../importers/tables/names/directory-entry";
import { candidates, shownName } from "../../importers/tables/names/describe-match";
import type { NameDirectory, Wanted } from "../../importers/tables/names/name-directory";
import { newId, regionPrefix } from "../../importers/tables/kinds/new-id";
import { Certainty } from "../../link/link";
import type { Doubt } from "../doubts";
import type { Mention, MentionKind } from "../who/mention";
import type { Bearer } from "./bearer";
import { contentText } from "./content-text";
import { organisationKindOf } from "./organisation-kind";
import { capitalised } from "./recased";

/** What a document says of those that the graph does not know yet; posts aside. */
interface NewEntries {
  readonly subjects: SubjectEntry[];
  readonly groups: GroupEntry[];
  readonly people: NamedEntry[];
  readonly programmes: NamedEntry[];
}

/** Where and when names are read: in an act of a day, issued by somebody. */
export interface NamingAct {
  readonly date: string | null;
  /** Id of who issued it: posts of which the text says no more are taken for theirs. */
  readonly issuer: string | null;
}

type Kept = "Subject" | "Person" | "Programme";

const ADMITTED: Readonly<Record<MentionKind, (entry: DirectoryEntry) => boolean>> = {
  ORGANISATION: ({ kind }) => isOfKindWhere(kind, ({ isOrganisation }) => isOrganisation),
  CLASS: ({ kind }) => kind === SubjectKind.GROUP,
  POSITION: ({ kind }) => kind === SubjectKind.POSITION,
  PERSON: () => false,
};
const ANYBODY = () => true;
const HEADS = /^(?:руководител|директор|начальник|заведующ|глав[аы]|ректор)/iu;
const MUNICIPAL = /муниципальн|местного самоуправления|городск|районн/iu;

/**
 * Ties those whom acts name to known subjects, by the names of imports. One called exactly so is taken; one that nobody is
 * called like is offered as new; everything between is for people to decide, and keeps the document from being imported
 * until they have.
 */
export class NamedSubjects {
  private readonly created: NewEntries = { subjects: [], groups: [], people: [], programmes: [] };
  private readonly posts = new Map<string, PositionEntry>();
  private decisions: Doubt[] = [];
  private offers: Doubt[] = [];
  private readonly told = new Set<string>();

  constructor(
    private readonly directory: NameDirectory,
    private readonly region: string | null,
  ) {}

  /** The id of one who bears a duty, or words that no import takes. */
  bearer({ named, holder }: Bearer, act: NamingAct): string {
    if (named.kind === "PERSON") return this.postOf(named, act);
    const id = this.subject(named, act);
    if (holder !== null) this.hold(id, named, holder, act);
    return id;
  }

  /** The id of an organisation, class or post, or words that no import takes. */
  subject(mention: Mention, act: NamingAct): string {
    const match = this.match(mention.normalised, "Subject", ADMITTED[mention.kind]);
    if (match.id !== null) return match.id;
    const other = this.directory.find(mention.normalised, { ...this.wanted("Subject"), admits: ANYBODY });
    if (other.found === "one") return other.entry.id;
    if (match.candidates.length > 0) return this.undecided(mention, match.candidates);
    return this.offered(mention, act);
  }

  /** The id of a programme, or words that no import takes. */
  programme(name: string, at: number): string {
    return this.named(name, at, "Programme", this.created.programmes);
  }

  /** The entries of those that are new. */
  entries(): NewEntries & { readonly positions: readonly PositionEntry[] } {
    return { ...this.created, positions: [...this.posts.values()] };
  }

  /** What is to be decided, and who is offered as new, since this was last asked. */
  takeDoubts(): { readonly decisions: readonly Doubt[]; readonly offers: readonly Doubt[] } {
    const { decisions, offers } = this;
    this.decisions = [];
    this.offers = [];
    return { decisions, offers };
  }

  private named(name: string, at: number, label: "Person" | "Programme", entries: NamedEntry[]): string {
    const { id, candidates: near } = this.match(name, label, ANYBODY);
    if (id !== null) return id;
    if (near.length > 0) return this.undecided({ normalised: name, start: at }, near);
    const created = this.newId([name]);
    entries.push({ id: created, name: contentText(name) });
    this.know(created, label, null, name);
    return created;
  }

  /** The post of somebody of whom the act says no more than the name. */
  private postOf(person: Mention, act: NamingAct): string {
    const title = `должность в акте не названа (${person.normalised})`;
    const known = this.match(title, "Subject", ADMITTED.POSITION).id;
    if (known !== null) return known;
    this.decide({
      at: person.start,
      message: `found ${shownName(person.normalised)} without a post: say which one it is instead of the one offered`,
    });
    return this.offerPost({ ...person, normalised: title }, act, [this.holder(person, act)]);
  }

  private holder(person: Mention, { date }: NamingAct): HolderEntry {
    const id = this.named(person.normalised, person.start, "Person", this.created.people);
    return { person: id, ...(date === null ? {} : { attestedOn: date }) };
  }

  /** Who holds a post that is offered as new, or leads an organisation by a post that the act does not name. */
  private hold(id: string, named: Mention, person: Mention, act: NamingAct): void {
    const post = this.posts.get(id);
    if (post !== undefined && post.holders === undefined)
      this.posts.set(id, { ...post, holders: [this.holder(person, act)] });
    if (named.kind !== "ORGANISATION") return;
    const title = "руководитель (должность в акте не названа)";
    const name = `Руководитель: ${named.normalised} (должность в акте не названа)`;
    const known = this.directory.find(person.normalised, this.wanted("Person"));
    const isKnown = known.found === "one" && known.entry.within.includes(id);
    if (isKnown || this.match(name, "Subject", ADMITTED.POSITION).id !== null) return;
    const holder = { ...this.holder(person, act), certainty: Certainty.INFERRED };
    this.offerPost({ ...named, normalised: name }, { ...act, issuer: id }, [holder], title);
  }

  private offered(mention: Mention, act: NamingAct): string {
    if (mention.kind === "POSITION") return this.offerPost(mention, act, []);
    const name = capitalised(contentText(mention.normalised));
    const id = this.newId([name]);
    const kind = mention.kind === "CLASS" ? SubjectKind.GROUP : organisationKindOf(name);
    if (kind === SubjectKind.GROUP) this.created.groups.push(groupEntry(id, name));
    else this.created.subjects.push(subjectEntry(id, kind, name));
    return this.offer(mention, id, kind, name);
  }

  private offerPost(mention: Mention, { issuer }: NamingAct, holders: readonly HolderEntry[], title?: string): string {
    const name = capitalised(contentText(mention.normalised));
    const id = this.newId([name]);
    const organisation = issuer ?? this.withoutOrganisation(name, mention.start);
    const named = title === undefined ? { title: name } : { title, name };
    const said = { id, ...named, organisation, certainty: Certainty.INFERRED };
    this.posts.set(id, { ...said, ...(holders.length === 0 ? {} : { holders }) });
    return this.offer(mention, id, SubjectKind.POSITION, name);
  }

  private withoutOrganisation(name: string, at: number): string {
    this.decide({
      at,
      message: `found ${shownName(name)}, and not whose post it is: write the id of its organisation`,
    });
    return undecidedText("организация, где эта должность");
  }

  private offer(mention: Mention, id: string, kind: SubjectKind, name: string): string {
    this.know(id, "Subject", kind, name);
    const check = kind === SubjectKind.POSITION ? "check its organisation" : "check its kind and level";
    this.offers.push({ at: mention.start, message: `${shownName(name)} is offered as new (${id}, ${kind}): ${check}` });
    return id;
  }

  private undecided(
    { normalised, start }: Pick<Mention, "normalised" | "start">,
    near: readonly DirectoryEntry[],
  ): string {
    const message = `found ${shownName(normalised)}, which may be ${candidates(near)}: write the id of the one meant in the document, or add a new one`;
    this.decide({ at: start, message });
    return undecidedText(normalised);
  }

  private match(
    name: string,
    label: Kept,
    admits: Wanted["admits"],
  ): { readonly id: string | null; readonly candidates: readonly DirectoryEntry[] } {
    const wanted = { ...this.wanted(label), admits };
    const match = this.directory.find(name, wanted);
    if (match.found === "one") return { id: match.entry.id, candidates: [] };
    if (match.found === "several" || match.found === "elsewhere") return { id: null, candidates: match.entries };
    const near = match.found === "near" ? match.entries : [];
    const alike = label === "Subject" ? this.directory.mayBeCalled(name, wanted) : [];
    return { id: null, candidates: [...new Set([...near, ...alike])] };
  }

  private wanted(label: NamedLabel): Wanted {
    return { label, region: this.region ?? undefined, admits: ANYBODY };
  }

  private newId(parts: readonly string[]): string {
    return newId([regionPrefix(this.region), ...parts], (id) => this.directory.withId(id) !== undefined);
  }

  private know(id: string, label: Kept, kind: SubjectKind | null, name: string): void {
    this.directory.add({ id, label, kind, region: this.region, level: null, names: [name], within: [] });
  }

  /** Once, however often somebody is named. */
  private decide(doubt: Doubt): void {
    if (this.told.has(doubt.message)) return;
    this.told.add(doubt.message);
    this.decisions.push(doubt);
  }
}

/** What stands for one who is still to be decided about: no id has this form. */
function undecidedText(name: string): string {
  return `? ${contentText(name)}`;
}

function subjectEntry(id: string, kind: SubjectKind, name: string): SubjectEntry {
  return { id, kind, name, ...(kind === SubjectKind.CENTRE ? { centreKind: CentreKind.OTHER } : {}) };
}

function groupEntry(id: string, name: string): GroupEntry {
  const level = MUNICIPAL.test(name) ? Level.MUNICIPAL : Level.INSTITUTIONAL;
  return { id, name, level, inferred: ["level"], ...(HEADS.test(name) ? { headsOnly: true } : {}) };
}
