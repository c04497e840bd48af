import type { ChangeEntry } from "../../src/change/change-entry";
import { entriesOf } from "../../src/change/change-entry";
import { changeSentence } from "../../src/change/change-sentence.question";
import type { GraphStore } from "../../src/graph/graph-store";
import { Language } from "../../src/language/language";
import type { Principal } from "../../src/request/principal";
import { ANONYMOUS, ViewerRole } from "../../src/request/principal";
import type { WriteInput } from "../../src/writing/write-input";
import type { Mutation, WriteOutcome } from "../../src/writing/write.service";
import { carryOut } from "../../src/writing/write.service";
import { snapshotOn } from "./test-graph";

/** Who may write all. */
export const ADMINISTRATOR: Principal = {
  ...ANONYMOUS,
  name: "Редактор",
  subject: "editor",
  roles: [ViewerRole.ADMINISTRATOR],
  isAnonymous: false,
};

/** The instant of writes, on the day that tests ask about. */
export const WRITTEN_AT = new Date("2022-09-15T10:00:00Z");

/** Writes to a store as an administrator, giving the reason «Приказ № 1» unless another is said. */
export function writerTo(store: () => GraphStore, principal = ADMINISTRATOR) {
  return <I extends WriteInput>(
    mutation: Mutation<I>,
    input: Omit<I, "reason"> & { readonly reason?: string },
  ): Promise<WriteOutcome> => {
    const services = { store: store(), now: () => WRITTEN_AT, timeZone: "Europe/Moscow" };
    return carryOut(services, principal, mutation, { reason: "Приказ № 1", ...input } as unknown as I);
  };
}

/** The codes of what is wrong, each with its field: `on NOT_THERE`. */
export function problemsOf({ problems }: WriteOutcome): readonly string[] {
  return problems.map(({ path, code }) => `${path.join(".")} ${code}`);
}

/** What a write changed, in sentences. */
export async function sentencesOf(store: GraphStore, { facts, losses }: WriteOutcome): Promise<readonly string[]> {
  const snapshot = (await snapshotOn(store)).apart();
  const entries: readonly ChangeEntry[] = [...entriesOf(facts), ...losses];
  return Promise.all(entries.map((entry) => changeSentence(snapshot, entry, Language.RU)));
}
