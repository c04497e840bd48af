import { ActKind } from "../../entity/act";
import { DeadlineKind, DutyForce } from "../../entity/duty";
import type { ActEntry, DutyEntry, ProvisionEntry, ResponsibleEntry } from "../../importers/documents/act-document";
import { ResponsibilityRole } from "../../link/link";
import type { Draft, DraftedProvision, Responsible } from "../draft";
import type { Doubt } from "../doubts";
import type { PostsByName } from "./bearer";
import { bearersOf, withPost } from "./bearer";
import { contentText, titleOfTask } from "./content-text";
import { deadlineEntry } from "./deadline-entry";
import type { NamedSubjects, NamingAct } from "./named-subjects";
import type { PlacedProvision } from "./provision-paths";
import { placedProvisions } from "./provision-paths";

/** What entries of acts are made with. */
export interface ActReading {
  readonly draft: Draft;
  /** The whole text. */
  readonly text: string;
  readonly subjects: NamedSubjects;
  readonly naming: NamingAct;
  readonly posts: PostsByName;
  readonly doubts: Doubt[];
}

/** What acts call themselves, as kinds of the graph. */
const KINDS: readonly (readonly [RegExp, ActKind])[] = [
  [/^(?:постановление|решение|протокол)/u, ActKind.RESOLUTION],
  [/^перечень поручений/u, ActKind.INSTRUCTION],
  [/план|дорожная карта/u, ActKind.PLAN],
  [/^модель/u, ActKind.MODEL],
  [/^методические|^письмо/u, ActKind.RECOMMENDATION],
  [/^(?:договор|соглашение)/u, ActKind.AGREEMENT_FORM],
];

/** The kind of an act in the graph: what calls itself nothing else is an order. */
export function kindOfAct(kind: string): ActKind {
  return KINDS.find(([words]) => words.test(kind))?.[1] ?? ActKind.ORDER;
}

/** The provisions of an act or an annex, with their duties and who controls them. `approved`: the ids of the annexes that one approves. */
export function provisionEntries(
  provisions: readonly DraftedProvision[],
  reading: ActReading,
  approved: (provision: DraftedProvision) => readonly string[],
): { readonly entries: readonly ProvisionEntry[]; readonly areOurs: readonly string[] } {
  const placed = placedProvisions(provisions);
  const entries = placed.map((each): ProvisionEntry => {
    // People restate the text; the wording stays.
    const said = { path: each.path, text: contentText(each.text), wording: contentText(each.text) };
    if (each.provision === null) return said;
    const approves = approved(each.provision);
    return {
      ...said,
      ...(approves.length === 0 ? {} : { approves }),
      ...dutyOrControl(each.provision, each, reading),
    };
  });
  return { entries, areOurs: placed.filter(({ isOurs }) => isOurs).map(({ path }) => path) };
}

function dutyOrControl(
  provision: DraftedProvision,
  { path }: PlacedProvision,
  reading: ActReading,
): Pick<ProvisionEntry, "duty" | "control"> {
  const { type, term, responsible } = provision;
  if (type === "CONTROL") return controlOf(provision, reading);
  const isTask = type === "OBLIGATION" || type === "RECOMMENDATION" || type === "APPOINTMENT";
  const isDetail = path.includes(".") && term === null && responsible.length === 0;
  return isTask && !isDetail ? { duty: dutyEntry(provision, reading) } : {};
}

function controlOf({ responsible, start }: DraftedProvision, reading: ActReading): Pick<ProvisionEntry, "control"> {
  const [subject, ...others] = idsOf(responsible, reading).map(({ subject: id }) => id);
  if (others.length > 0)
    reading.doubts.push({
      at: start,
      message: `control is laid on ${others.length + 1}, and a provision of the document has room for one: add the others as \`responsibilities\``,
    });
  return subject === undefined ? {} : { control: { subject } };
}

function dutyEntry(provision: DraftedProvision, reading: ActReading): DutyEntry {
  const { text, type, term, responsible, recipients } = provision;
  const bearers = idsOf(responsible, reading);
  const bearing = new Set(bearers.map(({ subject }) => subject));
  const told = recipients
    .map((each) => reading.subjects.subject(each, reading.naming))
    .filter((subject) => !bearing.has(subject))
    .map((subject): ResponsibleEntry => ({ subject, role: ResponsibilityRole.RECIPIENT }));
  const deadline = term === null ? null : deadlineEntry(term);
  if (deadline?.kind === DeadlineKind.NONE && term !== null)
    reading.doubts.push({
      at: term.start,
      message: `the words «${contentText(term.text)}» give no day: write the deadline in the document`,
    });
  const all = [...bearers, ...told].map((each) => (each.role === undefined ? each.subject : each));
  return {
    title: titleOfTask(text),
    ...(type === "RECOMMENDATION" ? { force: DutyForce.RECOMMENDED } : {}),
    ...(deadline === null ? {} : { deadline }),
    ...(all.length === 0 ? {} : { responsible: all }),
  };
}

/** Each of those responsible once. An EXECUTOR needs no role. */
function idsOf(responsible: readonly Responsible[], { subjects, naming, posts, text }: ActReading): ResponsibleEntry[] {
  const found = bearersOf(responsible, text).map((bearer): ResponsibleEntry => {
    const subject = subjects.bearer(withPost(bearer, posts), naming);
    const { role } = bearer.named;
    return role === "EXECUTOR" ? { subject } : { subject, role: ResponsibilityRole[role] };
  });
  return found.filter(({ subject }, place) => found.findIndex((other) => other.subject === subject) === place);
}

/** What stands beside the provisions of an act: what is ours of it, and how it came to be. In Russian, as all content. */
export function sourceNote(file: string, areOurs: readonly string[], date: string | null): string {
  const shownOurs =
    areOurs.length > MOST_NAMED ? `${areOurs.slice(0, MOST_NAMED).join(", ")} и другие` : areOurs.join(", ");
  return [
    `Черновик по тексту «${file}»: пункты – его словами.`,
    ...(areOurs.length === 0 ? [] : [`Номера наши: ${shownOurs}.`]),
    ...(date === null ? [] : ["Днём начала действия считается день акта."]),
  ].join(" ");
}

const MOST_NAMED = 20;

/** The title of an act, or what stands for it. */
export function titleOfAct(title: string | null, kind: string, number: string | null): ActEntry["title"] {
  return contentText(title ?? [kind, ...(number === null ? [] : [`№ ${number}`])].join(" "));
}
