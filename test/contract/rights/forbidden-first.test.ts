import { ForbiddenError } from "../../../src/errors/domain-error";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind, ResponsibilityRole } from "../../../src/link/link";
import { linkId } from "../../../src/link/link-identity";
import type { Principal } from "../../../src/request/principal";
import { ViewerRole } from "../../../src/request/principal";
import { linkFact } from "../../../src/revision/fact";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { WRITE_ACTIONS } from "../../../src/rights/write-action";
import { addSubject } from "../../../src/writing/mutations/add-subject.mutation";
import { appointHolder } from "../../../src/writing/mutations/appoint-holder.mutation";
import { assignDuty } from "../../../src/writing/mutations/assign-duty.mutation";
import { concludeAgreement } from "../../../src/writing/mutations/conclude-agreement.mutation";
import { putOnControl, takeOffControl } from "../../../src/writing/mutations/control.mutation";
import { acceptReport, returnReport, withdrawReport } from "../../../src/writing/mutations/decide-report.mutation";
import { dissolveSubject } from "../../../src/writing/mutations/dissolve-subject.mutation";
import { extendAgreement, terminateAgreement } from "../../../src/writing/mutations/end-of-agreement.mutation";
import { importDocuments } from "../../../src/writing/mutations/import-documents.mutation";
import { addMembers, removeMembers } from "../../../src/writing/mutations/members.mutation";
import { moveDeadline } from "../../../src/writing/mutations/move-deadline.mutation";
import { nominateExecutor } from "../../../src/writing/mutations/nominate-executor.mutation";
import { planIndicator } from "../../../src/writing/mutations/plan-indicator.mutation";
import { releaseFromDuty } from "../../../src/writing/mutations/release-from-duty.mutation";
import { releaseHolder } from "../../../src/writing/mutations/release-holder.mutation";
import { renameSubject } from "../../../src/writing/mutations/rename-subject.mutation";
import { repealAct } from "../../../src/writing/mutations/repeal-act.mutation";
import { setHost } from "../../../src/writing/mutations/set-host.mutation";
import { setSuperior } from "../../../src/writing/mutations/set-superior.mutation";
import { submitReport } from "../../../src/writing/mutations/submit-report.mutation";
import { undo } from "../../../src/writing/mutations/undo.mutation";
import { withdrawFact } from "../../../src/writing/mutations/withdraw-fact.mutation";
import type { WriteInput } from "../../../src/writing/write-input";
import type { Mutation } from "../../../src/writing/write.service";
import { EMBEDDED } from "../../support/stores";
import { record } from "../../support/test-graph";
import { ADMINISTRATOR, writerTo } from "../../support/writing";

const THEIRS = `
  ministry minobr region=XX-02
  school school region=XX-02
  centre centre region=XX-02
  position head region=XX-02
  group group region=XX-02
  act order region=XX-02
  clause order.p1 of=order
  duty order.d1 by=order.p1 region=XX-02
  agreement pact base=school region=XX-02
  report told duty=order.d1 bearer=school region=XX-02 2022-09-01..
  indicator share
  share -UNDER-> order
  order -ISSUED_BY-> minobr
  head -POST_IN-> school
  minobr -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
  school -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
`;
const OURS = "school ours";

/** A day long before anything, a day that has not come, an id of nothing, and a text that says nothing. */
const [LONG_AGO, SOME_DAY, NOTHING, SILENCE] = ["1900-01-01", "2099-01-01", "nothing", " "];

const BORNE = linkFact(RelationKind.RESPONSIBLE_FOR, "school", "order.d1", {
  role: ResponsibilityRole.EXECUTOR,
  source: "drawing",
});
const RESPONSIBILITY = linkId(BORNE, 1);

/** Every mutation with an input that names what is theirs, and in which as much else is wrong as can be. */
const ATTEMPTS = [
  attempt(addSubject, { kind: "SCHOOL", name: SILENCE, region: "XX-02", basis: NOTHING }),
  attempt(addSubject, { kind: "SCHOOL", name: SILENCE, superior: "minobr", basis: NOTHING }),
  attempt(renameSubject, { subject: "school", name: SILENCE, on: LONG_AGO }),
  attempt(dissolveSubject, { subject: "school", on: LONG_AGO, successors: [NOTHING] }),
  attempt(setSuperior, { subject: "school", superior: NOTHING, on: SOME_DAY, basis: NOTHING }),
  attempt(setHost, { centre: "centre", host: NOTHING, on: SOME_DAY, basis: NOTHING }),
  attempt(addMembers, { group: "group", members: [NOTHING], basis: NOTHING }),
  attempt(removeMembers, { group: "group", members: [NOTHING], on: SOME_DAY }),
  attempt(appointHolder, { position: "head", person: NOTHING, on: SOME_DAY, basis: NOTHING }),
  attempt(releaseHolder, { position: "head", person: NOTHING, on: SOME_DAY }),
  attempt(assignDuty, { duty: NOTHING, subject: "school", role: "EXECUTOR", basis: NOTHING }),
  attempt(releaseFromDuty, { responsibility: RESPONSIBILITY, on: LONG_AGO, basis: NOTHING }),
  attempt(moveDeadline, { duty: "order.d1", due: LONG_AGO, on: SOME_DAY, basis: NOTHING }),
  attempt(concludeAgreement, { base: "school", participants: [NOTHING], form: "NETWORK_FORM", programmes: [NOTHING] }),
  attempt(extendAgreement, { agreement: "pact", to: LONG_AGO, document: SILENCE }),
  attempt(terminateAgreement, { agreement: "pact", on: LONG_AGO, document: SILENCE }),
  attempt(repealAct, { act: "order", on: LONG_AGO, by: NOTHING, provisions: [NOTHING] }),
  attempt(withdrawFact, { id: "school" }),
  attempt(withdrawFact, { id: "school@nothing" }),
  attempt(importDocuments, {
    documents: [
      { name: "theirs.yaml", text: "region: XX-02\nsubjects:\n  - { id: school, kind: SCHOOL, name: Другая }\n" },
    ],
  }),
  attempt(undo, { revision: 1 }),
  attempt(nominateExecutor, { duty: NOTHING, authority: "school", position: NOTHING, on: SOME_DAY }),
  attempt(submitReport, { duty: NOTHING, bearer: "school", text: SILENCE, on: SOME_DAY }),
  attempt(withdrawReport, { report: "told", on: SOME_DAY, remark: SILENCE }),
  attempt(acceptReport, { report: "told", on: SOME_DAY, remark: SILENCE }),
  attempt(returnReport, { report: "told", on: SOME_DAY, remark: SILENCE }),
  attempt(takeOffControl, { duty: "order.d1", on: SOME_DAY, remark: SILENCE }),
  attempt(putOnControl, { duty: "order.d1", on: SOME_DAY, remark: SILENCE }),
  attempt(planIndicator, { indicator: "share", subject: NOTHING, from: SOME_DAY, to: LONG_AGO, value: 1 }),
];

interface Attempt {
  readonly action: string;
  readonly send: (write: ReturnType<typeof writerTo>, more: object) => Promise<unknown>;
}

function attempt<I extends WriteInput>(mutation: Mutation<I>, input: object): Attempt {
  const send = (write: ReturnType<typeof writerTo>, more: object) =>
    write(mutation, { ...input, reason: SILENCE, ...more } as unknown as Omit<I, "reason">);
  return { action: mutation.action, send };
}

describe("who may not write about something", () => {
  let store: GraphStore;
  const foreign: Principal = {
    ...ADMINISTRATOR,
    ...{ roles: [ViewerRole.EDITOR, ViewerRole.CONTROLLER], regions: ["XX-01"], actsFor: ["ours"] },
  };

  beforeAll(async () => {
    store = await EMBEDDED.open();
    await record(store, THEIRS);
    await record(store, OURS);
  });
  afterAll(() => store.close());

  it("is told just that, by every mutation, whatever else is wrong with the input", async () => {
    expect([...new Set(ATTEMPTS.map(({ action }) => action))].sort()).toEqual([...WRITE_ACTIONS].sort());
    for (const { action, send } of ATTEMPTS)
      for (const more of [{}, { dryRun: true }, { expectedRevision: 1 }]) {
        const outcome = await send(
          writerTo(() => store, foreign),
          more,
        ).catch((error: unknown) => error);
        expect([action, more, outcome]).toEqual([action, more, expect.any(ForbiddenError)]);
      }
    expect((await findNewestRevision(store)).revision).toBe(2);
  });

  it("learns of an input that names nothing known only what is wrong with it", async () => {
    const write = writerTo(() => store, foreign);
    const text = "subjects:\n  - { id: a, kind: CASTLE, name: A }\n";
    const outcomes = [
      await write(renameSubject, { subject: NOTHING, name: "Школа", on: "2022-09-10" }),
      await write(importDocuments, { documents: [{ name: "bad.yaml", text }] }),
    ];
    const codes = outcomes.map(({ revision, problems }) => [revision, problems.map(({ code }) => code)]);
    expect(codes).toEqual([
      [null, ["NOT_FOUND"]],
      [null, ["FILE"]],
    ]);
  });
});
