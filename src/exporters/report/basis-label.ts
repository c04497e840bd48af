import { clauseCitation } from "../../entity/act-label";
import { entityLoader, findEntity } from "../../entity/entity.loader";
import { labelOf } from "../../entity/label";
import type { Snapshot } from "../../graph/snapshot";
import type { Language } from "../../language/language";

/** What something rests on, as it is cited: «пункт 7 распоряжения от 24.08.2022 № 3.12-1101-Р»; its id where it is not known at the moment. Cost: two queries a batch. */
export async function basisLabel(snapshot: Snapshot, id: string, language: Language): Promise<string> {
  const entity = await entityLoader(snapshot).load(id);
  if (entity === null) return id;
  const act = entity.label === "Provision" ? await findEntity(snapshot, "Act", entity.state.act) : null;
  if (entity.label === "Provision" && act !== null) return clauseCitation(entity.state.path, act.state, language);
  return labelOf(entity, language);
}
