import type { EntityLabel } from "../entity/entity";
import { ViewerRole } from "../request/principal";

/** By what a write is decided beside the role. */
export enum Ground {
  /** The things that it is about belong to those for whom the writer acts, or to what is under them, or to their regions. */
  TERRITORY = "TERRITORY",
  /** The writer acts for a controller of the duty, or for somebody above one, and not for who reports. */
  CONTROL = "CONTROL",
}

/** Who may do something, and by which of the things that it is about that is decided. */
export interface WriteRule {
  readonly role: ViewerRole;
  readonly ground: Ground;
  /** Things of these labels decide; a person, for one, belongs to nobody. */
  readonly labels: readonly EntityLabel[];
  /** Whether the first of them decides alone, or each has to be the writer's. */
  readonly decides: "FIRST" | "EVERY";
  /** Whether what the graph does not know yet has to be of the writer's regions, whatever it hangs on. */
  readonly newByRegion?: true;
}

const PLACED: readonly EntityLabel[] = ["Subject", "Act", "Provision", "Duty", "Agreement"];

const edit = (decides: WriteRule["decides"], ...labels: readonly EntityLabel[]): WriteRule => ({
  ...{ role: ViewerRole.EDITOR, ground: Ground.TERRITORY, decides },
  labels: labels.length === 0 ? PLACED : labels,
});
const CONTROL: WriteRule = { role: ViewerRole.CONTROLLER, ground: Ground.CONTROL, labels: ["Duty"], decides: "EVERY" };

/**
 * What can be written, and who may. Beside those named here an administrator may do all of it; readers and auditors write
 * nothing. docs/rights.md shows this table.
 */
export const WRITE_RULES = {
  addSubject: edit("EVERY", "Subject"),
  renameSubject: edit("FIRST", "Subject"),
  dissolveSubject: edit("FIRST", "Subject"),
  setSuperior: edit("FIRST", "Subject"),
  setHost: edit("EVERY", "Subject"),
  addMembers: edit("FIRST", "Subject"),
  removeMembers: edit("FIRST", "Subject"),
  appointHolder: edit("FIRST", "Subject"),
  releaseHolder: edit("FIRST", "Subject"),
  assignDuty: edit("EVERY", "Subject"),
  releaseFromDuty: edit("EVERY", "Subject"),
  moveDeadline: edit("FIRST", "Duty"),
  concludeAgreement: edit("FIRST", "Subject"),
  extendAgreement: edit("FIRST", "Agreement"),
  terminateAgreement: edit("FIRST", "Agreement"),
  repealAct: edit("FIRST", "Act"),
  withdrawFact: edit("FIRST"),
  importDocuments: { ...edit("EVERY", ...PLACED, "Nomination", "Report", "Indicator"), newByRegion: true },
  undo: edit("EVERY"),
  nominateExecutor: edit("FIRST", "Subject"),
  submitReport: edit("FIRST", "Subject"),
  withdrawReport: edit("FIRST", "Subject"),
  acceptReport: CONTROL,
  returnReport: CONTROL,
  takeOffControl: CONTROL,
  putOnControl: CONTROL,
  planIndicator: edit("FIRST", "Act"),
} as const satisfies Readonly<Record<string, WriteRule>>;

/** What may be done to the graph: the mutations by their names, and taking back a revision. */
export type WriteAction = keyof typeof WRITE_RULES;

export const WRITE_ACTIONS = Object.keys(WRITE_RULES) as readonly WriteAction[];

export function isWriteAction(name: string): name is WriteAction {
  return Object.hasOwn(WRITE_RULES, name);
}
