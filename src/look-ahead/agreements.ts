import { agreementIdsLoader, partiesLoader } from "../agreement/agreement.loader";
import { groupBy } from "../collections/group-by";
import { partialLinkReader } from "../link/decode-link";
import { RelationKind } from "../link/link";
import type { Step } from "../link/link.query";
import { valuesOf } from "./columns";
import type { Found } from "./found";
import type { NodeSet, Plan } from "./plan";
import { inOrder } from "./steps";
import type { PartRow } from "./tree.query";

/** The agreements to which the subjects of a set are parties. */
export function agreementsAhead(plan: Plan, near: NodeSet): NodeSet {
  const far = plan.set("Agreement");
  plan.add(() => ({
    clause: (part, rows) => ({
      fragment: "look-ahead/clause/agreements",
      params: { part },
      slots: { near: { names: [near.name] }, far: { names: [far.name] }, rows: { names: [rows] } },
    }),
    remember: (rows, found) => {
      const bySubject = groupBy(rows, ([, nearId]) => nearId as string);
      const loader = agreementIdsLoader(found.snapshot);
      for (const id of found.idsOf(near))
        loader.prime(
          id,
          (bySubject.get(id) ?? []).map(([, , farId]) => farId as string),
        );
      found.fill(
        far,
        rows.map(([, , farId]) => farId as string),
      );
    },
  }));
  return far;
}

/** What the rows of parties begin with; the properties read of the link follow. */
type RowOfParty = readonly [part: number, agreementId: string, participantId: string, baseId: string];

/** What tells the order of the parties, and whether they are there. */
const ALWAYS = ["absences", "id", "order"];

/** Whom the agreements of a set join: their bases and their participants. */
export function partiesAhead(plan: Plan, near: NodeSet): { readonly bases: NodeSet; readonly participants: NodeSet } {
  const bases = plan.set("Subject");
  const participants = plan.set("Subject");
  const columns = plan.columnsOfLinks(ALWAYS);
  plan.add(() => {
    const read = partialLinkReader(columns.names);
    const stepOf = (row: PartRow, { entities }: Found): readonly Step[] => {
      const [, nearId, toId, fromId] = row as unknown as RowOfParty;
      const far = entities.get(toId);
      const ends = { relation: RelationKind.NETWORK_AGREEMENT, fromId, toId };
      return far === undefined ? [] : [{ nearId, link: read(row, 4, ends), far }];
    };
    return {
      clause: (part, rows) => ({
        fragment: "look-ahead/clause/parties",
        params: { part },
        slots: {
          ...{ near: { names: [near.name] }, far: { names: [participants.name] } },
          ...{ bases: { names: [bases.name] }, columns: valuesOf(columns.names), rows: { names: [rows] } },
        },
      }),
      remember: (rows, found) => {
        const steps = rows.flatMap((row) => stepOf(row, found)).sort(inOrder);
        const byAgreement = groupBy(steps, ({ nearId }) => nearId);
        const loader = partiesLoader(found.snapshot);
        for (const id of found.idsOf(near)) loader.prime(id, byAgreement.get(id) ?? []);
        found.fill(
          participants,
          steps.map((step) => step.far.id),
        );
        found.fill(
          bases,
          rows.map(([, , , baseId]) => baseId as string),
        );
      },
    };
  });
  return { bases, participants };
}
