import type { GraphStore } from "../../../src/graph/graph-store";
import { CentreKind, SubjectKind } from "../../../src/entity/subject";
import { findEntity } from "../../../src/entity/entity.loader";
import { addSubject } from "../../../src/writing/mutations/add-subject.mutation";
import { dissolveSubject } from "../../../src/writing/mutations/dissolve-subject.mutation";
import { addMembers, removeMembers } from "../../../src/writing/mutations/members.mutation";
import { renameSubject } from "../../../src/writing/mutations/rename-subject.mutation";
import { setHost } from "../../../src/writing/mutations/set-host.mutation";
import { setSuperior } from "../../../src/writing/mutations/set-superior.mutation";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { problemsOf, sentencesOf, writerTo } from "../../support/writing";

describe.each(STORES)("writing about subjects on $name", ({ open }) => {
  let store: GraphStore;
  const write = writerTo(() => store);
  const nameOn = async (id: string, day: string, knownAt?: number) =>
    (await findEntity(await snapshotOn(store, day, knownAt), "Subject", id))?.state.name;

  beforeAll(async () => {
    store = await open();
    await record(
      store,
      `
      ministry minobr name="Министерство образования"
      municipality town
      school lyceum name="Лицей № 7" existsFrom=2000-01-01
      school other name="Школа № 8"
      centre cube name="IT-куб" centreKind=IT_CUBE
      position head
      person ivanov name="И.И. Иванов"
      group schools centres all
      centres -MEMBER_OF-> all
      head -POST_IN-> lyceum
      ivanov -HOLDS-> head 2020-01-01..
      cube -HOSTED_BY-> lyceum
      lyceum -SUBORDINATE_TO-> town kind=FOUNDER
      act order
      clause order.p1 of=order
      duty order.d1 by=order.p1 title="Отчёт"
      lyceum -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1
      `,
    );
  });
  afterAll(() => store.close());

  it("gives another name from a day on, and keeps the former one for the days before", async () => {
    const outcome = await write(renameSubject, { subject: "other", name: "Школа «Исток»", on: "2022-09-01" });
    expect(await sentencesOf(store, outcome)).toEqual([
      "Изменено с 01.09.2022: Школа «Исток»; наименование «Школа № 8» → «Школа «Исток»».",
    ]);
    expect([await nameOn("other", "2022-08-31"), await nameOn("other", "2022-09-01")]).toEqual([
      "Школа № 8",
      "Школа «Исток»",
    ]);
    expect(await nameOn("other", "2022-09-01", 1)).toBe("Школа № 8");
    const same = await write(renameSubject, { subject: "other", name: "Школа «Исток»", on: "2023-01-01" });
    expect([same.revision, same.problems]).toEqual([null, []]);
    await write(renameSubject, { subject: "other", name: "Школа № 8 имени Гагарина", on: "2020-01-01" });
    expect([await nameOn("other", "2021-01-01"), await nameOn("other", "2022-09-01")]).toEqual([
      "Школа № 8 имени Гагарина",
      "Школа «Исток»",
    ]);
    expect(problemsOf(await write(renameSubject, { subject: "lyceum", name: " ", on: "1999-01-01" }))).toEqual([
      "name EMPTY",
      "subject NOT_THERE",
    ]);
  });

  it("gives another superior or host from a day on, and lets no circle close", async () => {
    const moved = await write(setSuperior, {
      subject: "lyceum",
      superior: "minobr",
      kind: "FOUNDER",
      on: "2022-09-01",
    });
    expect(await sentencesOf(store, moved)).toEqual([
      "Прекращено с 01.09.2022: Лицей № 7 — подчиняется — town.",
      "Внесено с 01.09.2022: Лицей № 7 — подчиняется — Министерство образования.",
    ]);
    const superiors = [
      { subject: "minobr", superior: "lyceum", on: "2022-09-10" },
      { subject: "town", superior: "minobr", on: "2022-09-10" },
      { subject: "lyceum", superior: "lyceum", on: "2022-09-10" },
      { subject: "lyceum", superior: "minobr", kind: "FOUNDER", on: "2022-09-10" },
      { subject: "lyceum", superior: "schools", kind: "OWNER", on: "2022-09-10" },
      { subject: "other", superior: null, on: "2022-09-10" },
    ];
    const problems = [];
    for (const input of superiors) problems.push(problemsOf(await write(setSuperior, input)));
    expect(problems).toEqual([
      ["superior CIRCLE"],
      ["superior NOT_ALLOWED_BY_LAW"],
      ["superior WITH_ITSELF"],
      ["superior ALREADY"],
      ["kind NOT_FOUND", "superior WRONG_KIND"],
      ["superior NOT_SO"],
    ]);
    expect(problemsOf(await write(setHost, { centre: "cube", host: "town", on: "2022-09-01" }))).toEqual([
      "host WRONG_KIND",
    ]);
    const tried = await write(setHost, { centre: "cube", host: "other", on: "2022-09-01", dryRun: true });
    expect(tried.facts.added.links.map(({ toId, properties }) => [toId, properties["validTo"] ?? null])).toEqual([
      ["lyceum", "2022-09-01"],
      ["other", null],
    ]);
  });

  it("takes members into a group and out of it, and no group into itself", async () => {
    const members = ["lyceum", "other"];
    expect((await write(addMembers, { group: "schools", members, from: "2022-09-01" })).problems).toEqual([]);
    expect(problemsOf(await write(addMembers, { group: "schools", members: ["lyceum", "nobody"] }))).toEqual([
      "members.1 NOT_FOUND",
    ]);
    expect(problemsOf(await write(addMembers, { group: "schools", members }))).toEqual([
      "members.0 ALREADY",
      "members.1 ALREADY",
    ]);
    expect(problemsOf(await write(addMembers, { group: "centres", members: ["all"] }))).toEqual(["members CIRCLE"]);
    const many = Array.from({ length: 10_000 }, (_, place) => `s-${place}`);
    expect(problemsOf(await write(addMembers, { group: "schools", members: many }))).toEqual(["members TOO_MANY"]);
    const left = await write(removeMembers, { group: "schools", members: ["other"], on: "2022-09-10" });
    expect(await sentencesOf(store, left)).toEqual([
      "Прекращено с 10.09.2022: Школа «Исток» — входит в группу — schools.",
    ]);
    expect(problemsOf(await write(removeMembers, { group: "schools", members: ["cube"], on: "2022-09-10" }))).toEqual([
      "members.0 NOT_SO",
    ]);
  });

  it("adds whom nobody knew, and asks about names that are alike", async () => {
    const added = await write(addSubject, {
      ...{ kind: SubjectKind.CENTRE, name: "Кванториум «Новый»", centreKind: CentreKind.KVANTORIUM },
      ...{ host: "other", superior: "minobr", from: "2022-09-01" },
    });
    expect(problemsOf(added)).toEqual([]);
    expect(added.node).toBe("01-kvantorium-novy");
    const post = { kind: SubjectKind.POSITION, name: "Заместитель" };
    expect(problemsOf(await write(addSubject, post))).toEqual(["organisation EMPTY"]);
    const school = { kind: SubjectKind.SCHOOL, region: "XX-01" };
    expect(problemsOf(await write(addSubject, { ...school, name: "Школа № 8" }))).toEqual(["name NEAR_NAME"]);
    expect(problemsOf(await write(addSubject, { ...school, name: "МБОУ «Лицей №7»" }))).toEqual(["name NEAR_NAME"]);
    expect(problemsOf(await write(addSubject, { ...school, name: "Школа № 8", id: "lyceum" }))).toEqual(["id TAKEN"]);
    expect(problemsOf(await write(addSubject, { ...school, name: "Школа № 8", id: "other-8" }))).toEqual([]);
    expect(problemsOf(await write(addSubject, { kind: SubjectKind.SCHOOL, name: "Гимназия № 41" }))).toEqual([
      "region EMPTY",
    ]);
  });

  it("dissolves a subject with its links, and tells who is left without it", async () => {
    const early = await write(dissolveSubject, {
      subject: "lyceum",
      on: "2000-01-01",
      successors: ["lyceum", "nobody"],
    });
    expect(problemsOf(early)).toEqual(["on DAYS_OUT_OF_ORDER", "successors.1 NOT_FOUND", "successors WITH_ITSELF"]);
    const input = { subject: "lyceum", on: "2022-09-12", successors: ["other"], idempotencyKey: "once" };
    const outcome = await write(dissolveSubject, input);
    expect((await write(dissolveSubject, input)).losses).toEqual(outcome.losses);
    const sentences = await sentencesOf(store, outcome);
    expect(sentences).toEqual(
      expect.arrayContaining([
        "Прекращено с 12.09.2022: Лицей № 7.",
        "Прекращено с 12.09.2022: IT-куб — создан на базе — Лицей № 7.",
        "Внесено с 12.09.2022: Школа «Исток» — правопреемник — Лицей № 7.",
        "Отчёт остаётся без исполнителя.",
        "IT-куб остаётся без базы.",
      ]),
    );
    expect(problemsOf(await write(dissolveSubject, { subject: "lyceum", on: "2022-09-13" }))).toEqual([
      "subject NOT_THERE",
    ]);
    const post = await write(renameSubject, { subject: "head", name: "Директор", on: "2022-09-13" });
    expect(problemsOf(post)).toEqual(["subject NOT_THERE"]);
  });
});
