import { Level, SubjectKind, CentreKind } from "../../entity/subject";
import { isOfKindWhere } from "../../entity/subject-kinds";
import type {
  GroupEntry,
  HolderEntry,
  NamedEntry,
  PositionEntry,
  SubjectEntry,
} from "../../importers/documents/act-document";
import type { DirectoryEntry } from "../../importers/tables/names/directory-entry";
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

/** Somebody new, as the directory learns of them. */
interface Offered extends Pick<DirectoryEntry, "id" | "within"> {
  readonly kind: SubjectKind;
  readonly name: string;
}

type Kept = "Subject" | "Person" | "Programme";

const ADMITTED: Readonly<Record<MentionKind, (entry: DirectoryEntry) => boolean>> = {
  ORGANISATION: ({ kind }) => isOfKindWhere(kind, ({ isOrganisation }) => isOrganisation),
  CLASS: ({ kind }) => kind === SubjectKind.GROUP,
  POSITION: ({ kind }) => kind === SubjectKind.POSITION,
  PERSON: () => false,
};
const NOTHING_SAID = { kind: null, region: null, level: null, within: [] };
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
  /** By name: those who may be meant where nobody is for certain; none for whom is offered as new. */
  readonly candidates = new Map<string, readonly DirectoryEntry[]>();

  constructor(
    private readonly directory: NameDirectory,
    private readonly region: string | null,
  ) {}

  /** The id of one who bears a duty, or words that no import takes. */
  bearer({ named, holder }: Bearer, act: NamingAct): string {
    if (named.kind === "PERSON") return this.putInPlace(named) ?? this.postOf(named, act);
    const id = this.subject(named, act);
    if (holder !== null) this.hold(id, named, holder, act);
    return id;
  }

  /** The id of an organisation, class or post, or words that no import takes. */
  subject(mention: Mention, act: NamingAct): string {
    const { normalised, kind } = mention;
    const chosen = this.directory.withId(normalised);
    if (chosen?.label === "Subject") return chosen.id;
    if (mention.isNew === true) return this.again(mention, act) ?? this.offered(mention, act);
    const called = this.called("Subject", normalised);
    const fitting = called.filter(ADMITTED[kind]);
    // «Министр» is the title of many: without its organisation it names nobody for certain.
    const own = kind === "POSITION" ? fitting.filter(({ within }) => within.includes(organisationOf(act))) : fitting;
    const others = called.filter((entry) => !ADMITTED.POSITION(entry));
    const [only, ...more] = own.length > 0 ? own : fitting.length > 0 ? [] : others;
    if (only !== undefined && more.length === 0) return only.id;
    const near = called.length > 0 ? called : this.near("Subject", normalised, ADMITTED[kind]);
    this.candidates.set(normalised, near);
    return near.length > 0 ? this.undecided(mention, near) : this.offered(mention, act);
  }

  /** Whom this document has offered by the name already. */
  private again({ normalised }: Mention, act: NamingAct): string | undefined {
    const offered = new Set(
      [...this.created.subjects, ...this.created.groups, ...this.posts.values()].map(({ id }) => id),
    );
    return this.called("Subject", normalised).find(({ id, within }) => {
      return offered.has(id) && within.every((each) => each === organisationOf(act));
    })?.id;
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
    const called = this.called(label, name);
    const [only, ...more] = called;
    if (only !== undefined && more.length === 0) return only.id;
    const near = called.length > 0 ? called : this.near(label, name, ANYBODY);
    if (near.length > 0) return this.undecided({ normalised: name, start: at }, near);
    const id = this.newId([name]);
    entries.push({ id, name: contentText(name) });
    this.directory.add({ ...NOTHING_SAID, id, label, names: [name] });
    return id;
  }

  /** The subject that people have put in the place of a name. */
  private putInPlace({ normalised }: Mention): string | undefined {
    const chosen = this.directory.withId(normalised);
    const called = chosen?.label === "Subject" ? [chosen] : this.called("Subject", normalised);
    return called.length === 1 ? called[0]?.id : undefined;
  }

  /** The post of somebody of whom the act says no more than the name. */
  private postOf(person: Mention, act: NamingAct): string {
    const title = `должность в акте не названа (${person.normalised})`;
    const known = this.ownPost(title, act);
    if (known !== undefined) return known.id;
    this.decide({
      at: person.start,
      message: `found ${shownName(person.normalised)} without a post: say which one it is instead of the one offered`,
    });
    return this.offerPost({ ...person, normalised: title }, act, [this.holder(person, act)]);
  }

  private ownPost(name: string, act: NamingAct): DirectoryEntry | undefined {
    return this.called("Subject", name).find(({ within }) => within.includes(organisationOf(act)));
  }

  private holder(person: Mention, { date }: NamingAct): HolderEntry {
    const id = this.named(person.normalised, person.start, "Person", this.created.people);
    return { person: id, ...(date === null ? {} : { attestedOn: date }) };
  }

  /** Who holds a post, or leads an organisation by a post that the act does not name. */
  private hold(id: string, named: Mention, person: Mention, act: NamingAct): void {
    if (named.kind === "ORGANISATION") return this.lead(id, named, person, act);
    const post = this.posts.get(id);
    if (post === undefined) return this.checkHolder(id, named, person);
    if (post.holders === undefined) this.posts.set(id, { ...post, holders: [this.holder(person, act)] });
  }

  /** Of a known post the document says no more; whether the graph knows who holds it is for people to see. */
  private checkHolder(id: string, named: Mention, person: Mention): void {
    if (this.isIn(person, this.directory.withId(id)?.within ?? [])) return;
    const who = `${shownName(person.normalised)} as holding ${shownName(named.normalised)}`;
    this.offers.push({ at: person.start, message: `the act names ${who}: add it to the document if it is not known` });
  }

  private lead(id: string, named: Mention, person: Mention, act: NamingAct): void {
    const name = `Руководитель: ${named.normalised} (должность в акте не названа)`;
    if (this.isIn(person, [id]) || this.ownPost(name, { ...act, issuer: id }) !== undefined) return;
    const holder = { ...this.holder(person, act), certainty: Certainty.INFERRED };
    const title = "руководитель (должность в акте не названа)";
    this.offerPost({ ...named, normalised: name }, { ...act, issuer: id }, [holder], title);
  }

  /** Whether somebody is known to have or have had a post in one of these organisations. */
  private isIn({ normalised }: Mention, organisations: readonly string[]): boolean {
    return this.called("Person", normalised).some(({ within }) => within.some((each) => organisations.includes(each)));
  }

  private offered(mention: Mention, act: NamingAct): string {
    if (mention.kind === "POSITION") return this.offerPost(mention, act, []);
    const name = capitalised(contentText(mention.normalised));
    const id = this.newId([name]);
    const kind = mention.kind === "CLASS" ? SubjectKind.GROUP : organisationKindOf(name);
    if (kind === SubjectKind.GROUP) this.created.groups.push(groupEntry(id, name));
    else this.created.subjects.push(subjectEntry(id, kind, name));
    return this.offer(mention, { id, kind, name, within: [] });
  }

  private offerPost(mention: Mention, act: NamingAct, holders: readonly HolderEntry[], title?: string): string {
    const name = capitalised(contentText(mention.normalised));
    const id = this.newId([name]);
    const organisation = organisationOf(act);
    if (act.issuer === null) this.decideOrganisation(name, mention.start);
    const named = title === undefined ? { title: name } : { title, name };
    const said = { id, ...named, organisation, certainty: Certainty.INFERRED };
    this.posts.set(id, { ...said, ...(holders.length === 0 ? {} : { holders }) });
    return this.offer(mention, { id, kind: SubjectKind.POSITION, name, within: [organisation] });
  }

  private decideOrganisation(name: string, at: number): void {
    this.decide({
      at,
      message: `found ${shownName(name)}, and not whose post it is: write the id of its organisation`,
    });
  }

  private offer(mention: Mention, { name, ...said }: Offered): string {
    const { id, kind } = said;
    this.directory.add({ ...NOTHING_SAID, ...said, label: "Subject", region: this.region, names: [name] });
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

  /** Those of the region who are or were called so. */
  private called(label: Kept, name: string): readonly DirectoryEntry[] {
    const known = this.directory.withId(name);
    const called = known?.label === label ? [known] : this.directory.called(label, name);
    return called.filter(({ region }) => this.region === null || region === null || region === this.region);
  }

  private near(label: Kept, name: string, admits: Wanted["admits"]): readonly DirectoryEntry[] {
    const wanted = { label, admits, region: this.region ?? undefined };
    const match = this.directory.find(name, wanted);
    const alike = label === "Subject" ? this.directory.mayBeCalled(name, wanted) : [];
    return [...new Set([...("entries" in match ? match.entries : []), ...alike])];
  }

  private newId(parts: readonly string[]): string {
    return newId([regionPrefix(this.region), ...parts], (id) => this.directory.withId(id) !== undefined);
  }

  /** Once, however often somebody is named. */
  private decide(doubt: Doubt): void {
    if (this.told.has(doubt.message)) return;
    this.told.add(doubt.message);
    this.decisions.push(doubt);
  }
}

/** Whose a post is of which the act says no more. */
function organisationOf({ issuer }: NamingAct): string {
  return issuer ?? undecidedText("организация, где эта должность");
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
