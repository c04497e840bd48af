import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ActKind } from "../entity/act";
import { DutyForce } from "../entity/duty";
import { InvalidDocumentsError } from "../importers/documents/invalid-documents-error";
import { readYamlAs } from "../importers/documents/read-yaml-as";
import { ResponsibilityRole } from "../link/link";
import type { DeadlineName } from "./deadlines";
import { DEADLINES } from "./deadlines";

const FILE = "data/generator/acts.yaml";

const IDS = z.array(z.string()).default([]);
/** Without a role, an executor, as in act documents. */
const RESPONSIBLE = z.union([
  z.string().transform((subject) => ({ subject, role: ResponsibilityRole.EXECUTOR })),
  z.strictObject({ subject: z.string(), role: z.enum(ResponsibilityRole) }),
]);

const DUTY = z.strictObject({
  title: z.string(),
  force: z.enum(DutyForce).default(DutyForce.MANDATORY),
  requiresAgreement: z.boolean().default(false),
  deadline: z.enum(Object.keys(DEADLINES) as DeadlineName[]),
  responsible: z.array(RESPONSIBLE),
  /** Whom it is about, or with whom it is to be done. */
  concerns: IDS,
  /** Whether the act also lists schools by name. */
  namesSchools: z.boolean().default(false),
});

const PROVISION = z.strictObject({
  path: z.string(),
  text: z.string(),
  approves: IDS,
  /** The clause lays control over all duties of the act on this post. */
  control: z.strictObject({ subject: z.string() }).optional(),
  duty: DUTY.optional(),
});

const ACT = z.strictObject({
  id: z.string(),
  kind: z.enum(ActKind),
  title: z.string(),
  date: z.iso.date(),
  inForce: z.strictObject({ from: z.iso.date(), to: z.iso.date().optional() }),
  issuedBy: IDS,
  signedBy: IDS,
  follows: IDS,
  repeals: z.array(z.strictObject({ target: z.string() })).default([]),
  sourceNote: z.string().optional(),
  provisions: z.array(PROVISION),
});

export type ActTemplate = z.infer<typeof ACT>;
export type ProvisionTemplate = z.infer<typeof PROVISION>;
export type DutyTemplate = z.infer<typeof DUTY>;

let templates: readonly ActTemplate[] | undefined;

/** The acts of every region, of `data/generator/acts.yaml`. Errors: InvalidDocumentsError with all mistakes of the file. */
export function actTemplates(): readonly ActTemplate[] {
  return (templates ??= readTemplates());
}

function readTemplates(): readonly ActTemplate[] {
  const text = readFileSync(join(__dirname, "../..", FILE), "utf8");
  const read = readYamlAs(z.strictObject({ acts: z.array(ACT) }), FILE, text);
  if ("problems" in read) throw new InvalidDocumentsError(read.problems);
  return read.content.acts;
}
