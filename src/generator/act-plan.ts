import type { DeadlineState } from "../entity/duty";
import { dutyId, provisionId } from "../importers/documents/part-ids";
import type { ActTemplate, DutyTemplate, ProvisionTemplate } from "./act-templates";
import { actTemplates } from "./act-templates";
import { DEADLINES } from "./deadlines";
import type { Random } from "./random";

/** A duty of a region: known to the municipalities too, because acts name their schools. */
export interface DutyPlan {
  readonly id: string;
  readonly provisionId: string;
  readonly said: Omit<DutyTemplate, "deadline" | "responsible" | "concerns" | "namesSchools">;
  readonly deadline: Partial<DeadlineState>;
  readonly responsible: DutyTemplate["responsible"];
  readonly concerns: DutyTemplate["concerns"];
  /** Whether the act also lists schools by name. */
  readonly namesSchools: boolean;
}

export interface ProvisionPlan {
  readonly id: string;
  readonly template: ProvisionTemplate;
  readonly duty: DutyPlan | null;
}

export interface ActPlan {
  readonly id: string;
  readonly template: ActTemplate;
  readonly provisions: readonly ProvisionPlan[];
}

/** The acts of a region. Those of another region differ from them in the deadlines only. */
export function actsOfRegion(prefix: string, random: Random): readonly ActPlan[] {
  return actTemplates().map((template) => {
    const id = `${prefix}-${template.id}`;
    const year = Number(template.inForce.from.slice(0, 4));
    return {
      id,
      template,
      provisions: template.provisions.map((provision) => planProvision(id, provision, year, random)),
    };
  });
}

function planProvision(act: string, template: ProvisionTemplate, year: number, random: Random): ProvisionPlan {
  const id = provisionId(act, template.path);
  if (template.duty === undefined) return { id, template, duty: null };
  const { deadline, responsible, concerns, namesSchools, ...said } = template.duty;
  const plan = { id: dutyId(act, template.path), provisionId: id, said, responsible, concerns, namesSchools };
  return { id, template, duty: { ...plan, deadline: DEADLINES[deadline](random, year) } };
}
