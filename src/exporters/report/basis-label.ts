import { clauseCitation } from "../../act/act-label";
import { entityLoader, findEntity } from "../../entity/entity.loader";
import type { Snapshot } from "../../graph/snapshot";
import type { Language } from "../../node/language";
import { nodeOf } from "../../node/node-of";

/** What something rests on, as it is cited: «пункт 7 распоряжения от 24.08.2022 № 3.12-1101-Р»; its id where it is not known at the moment. Cost: two queries a batch. */
export async function basisLabel(snapshot: Snapshot, id: string, language: Language): Promise<string> {
  const entity = await entityLoader(snapshot).load(id);
  if (entity === null) return id;
  const act = entity.label === "Provision" ? await findEntity(snapshot, "Act", entity.state.act) : null;
  if (entity.label === "Provision" && act !== null) return clauseCitation(entity.state.path, act.state, language);
  return nodeOf(entity, snapshot).labelIn(language);
}
