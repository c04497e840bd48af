import { linkClause } from "../../../src/chain/link-clause";
import type { WalkedLink } from "../../../src/chain/link-clause";
import { ENGLISH_MENTIONS } from "../../../src/chain/english-mention";
import type { Named } from "../../../src/chain/mention";
import { RUSSIAN_MENTIONS } from "../../../src/chain/russian-mention";
import { RelationKind, ResponsibilityRole, SubordinationKind } from "../../../src/link/link";
import { LinkState } from "../../../src/moment/link-state";
import { Language } from "../../../src/language/language";

const DISTRICT: Named = { kind: "municipality", name: "Абзелиловский район" };
const HEADS: Named = { kind: "group", name: "Руководители центров «Точка роста»" };
const SCHOOL: Named = { kind: "organisation", name: "Лицей № 7" };
const DUTY: Named = { kind: "duty", name: "Взаимодействие центров" };
const POST: Named = { kind: "post", name: "Министр" };
const PERSON: Named = { kind: "person", name: "А.Н. Киктева" };
const HEAD: Named = { kind: "authority", name: "Глава Республики" };
const CLAUSE: Named = { kind: "clause", name: "3" };
const ACT: Named = { kind: "act", name: "Решение от 22.04.2022" };
const PROGRAMME: Named = { kind: "programme", name: "Современная школа" };

type Kind = Partial<WalkedLink["link"]>;

const clause = (
  near: Named,
  far: Named,
  link: Kind & { readonly relation: RelationKind },
  { isAlong = true, state = LinkState.VALID, language = Language.RU, isAgain = false } = {},
) => {
  const maker = language === Language.RU ? RUSSIAN_MENTIONS : ENGLISH_MENTIONS;
  const mention = isAgain ? maker.again(near) : maker.byName(near);
  return linkClause(
    { link: { role: null, kind: null, ...link }, state, isAlong },
    mention,
    maker.byName(far),
    language,
  );
};
const executes = { relation: RelationKind.RESPONSIBLE_FOR, role: ResponsibilityRole.EXECUTOR };
const answersTo = { relation: RelationKind.SUBORDINATE_TO, kind: SubordinationKind.ADMINISTRATIVE };
const founded = { relation: RelationKind.SUBORDINATE_TO, kind: SubordinationKind.FOUNDER };

describe("a link in a Russian sentence", () => {
  it("puts a common noun into the case, and leaves the name as it is", () => {
    expect(clause(DISTRICT, HEADS, { relation: RelationKind.MEMBER_OF })).toBe(
      "Абзелиловский район входит в группу «Руководители центров „Точка роста“»",
    );
    expect(clause(SCHOOL, HEAD, answersTo)).toBe("Лицей № 7 подчиняется органу власти «Глава Республики»");
    expect(clause(SCHOOL, DISTRICT, founded)).toBe("учредитель организации «Лицей № 7» — Абзелиловский район");
    expect(clause(SCHOOL, { ...SCHOOL, name: "Завод" }, { relation: RelationKind.NETWORK_AGREEMENT })).toBe(
      "Лицей № 7 имеет сетевой договор с организацией «Завод»",
    );
    expect(clause(PERSON, POST, { relation: RelationKind.HOLDS })).toBe("А.Н. Киктева занимает должность «Министр»");
    expect(clause(POST, HEAD, { relation: RelationKind.POST_IN })).toBe(
      "должность «Министр» относится к органу власти «Глава Республики»",
    );
  });

  it("says the same the other way round where it is walked against its direction", () => {
    const against = { isAlong: false };
    expect(clause(HEADS, DISTRICT, { relation: RelationKind.MEMBER_OF }, against)).toBe(
      "в группу «Руководители центров „Точка роста“» входит Абзелиловский район",
    );
    expect(clause(HEAD, SCHOOL, answersTo, against)).toBe("органу власти «Глава Республики» подчиняется Лицей № 7");
    expect(clause(DISTRICT, SCHOOL, founded, against)).toBe("Абзелиловский район — учредитель организации «Лицей № 7»");
    expect(clause(DUTY, SCHOOL, executes, against)).toBe(
      "исполнитель обязанности «Взаимодействие центров» — Лицей № 7",
    );
    expect(clause(POST, PERSON, { relation: RelationKind.HOLDS }, against)).toBe(
      "должность «Министр» занимает А.Н. Киктева",
    );
    expect(clause(DUTY, CLAUSE, { relation: RelationKind.ESTABLISHES }, against)).toBe(
      "обязанность «Взаимодействие центров» устанавливается пунктом 3",
    );
  });

  it("names each role", () => {
    const said = Object.values(ResponsibilityRole).map((role) => clause(SCHOOL, DUTY, { ...executes, role }));
    expect(said.map((text) => text.replace("«Взаимодействие центров»", "…"))).toEqual([
      "Лицей № 7 — исполнитель обязанности …",
      "Лицей № 7 — соисполнитель обязанности …",
      "Лицей № 7 — координатор обязанности …",
      "Лицей № 7 — оператор обязанности …",
      "Лицей № 7 контролирует исполнение обязанности …",
      "Лицей № 7 получает отчёт об исполнении обязанности …",
    ]);
  });

  it("speaks of what was just named as this one, in gender and case", () => {
    const isAgain = { isAgain: true };
    expect(clause(HEADS, DUTY, executes, isAgain)).toBe(
      "эта группа — исполнитель обязанности «Взаимодействие центров»",
    );
    expect(clause(DUTY, SCHOOL, executes, { isAgain: true, isAlong: false })).toBe(
      "исполнитель этой обязанности — Лицей № 7",
    );
    expect(clause(HEADS, SCHOOL, { relation: RelationKind.MEMBER_OF }, { isAgain: true, isAlong: false })).toBe(
      "в эту группу входит Лицей № 7",
    );
    expect(clause(DISTRICT, HEADS, { relation: RelationKind.MEMBER_OF }, isAgain)).toMatch(
      /^это муниципальное образование/,
    );
    expect(clause(HEAD, SCHOOL, answersTo, { isAgain: true, isAlong: false })).toMatch(/^этому органу власти/);
    expect(clause(ACT, ACT, { relation: RelationKind.FOLLOWS }, { isAgain: true, isAlong: false })).toMatch(
      /^на этом акте основывается акт «Решение/,
    );
    expect(clause(PROGRAMME, DUTY, { relation: RelationKind.UNDER }, { isAgain: true, isAlong: false })).toMatch(
      /^к этой программе относится обязанность/,
    );
    expect(clause(PERSON, POST, { relation: RelationKind.HOLDS }, isAgain)).toMatch(/^А\.Н\. Киктева занимает/);
  });

  it("does not tell as a fact what does not hold on the day", () => {
    const told = (state: LinkState) => clause(SCHOOL, DUTY, executes, { state }).split("»").at(-1);
    expect(Object.values(LinkState).map(told)).toEqual([
      "",
      " (ещё не действует)",
      " (срок истёк)",
      " (основание утратило силу)",
      " (не известно)",
    ]);
  });
});

describe("a link in an English sentence", () => {
  const language = Language.EN;

  it("reads along the link and against it", () => {
    expect(clause(DISTRICT, HEADS, { relation: RelationKind.MEMBER_OF }, { language })).toBe(
      "Абзелиловский район is a member of the group “Руководители центров «Точка роста»”",
    );
    expect(clause(HEADS, DISTRICT, { relation: RelationKind.MEMBER_OF }, { language, isAlong: false })).toBe(
      "the group “Руководители центров «Точка роста»” has Абзелиловский район as a member",
    );
    expect(clause(DUTY, SCHOOL, executes, { language, isAlong: false, isAgain: true })).toBe(
      "this duty has Лицей № 7 as an executor",
    );
    expect(clause(DUTY, CLAUSE, { relation: RelationKind.ESTABLISHES }, { language, isAlong: false })).toBe(
      "the duty “Взаимодействие центров” is established by clause 3",
    );
  });

  it("has words for every kind of link, both ways", () => {
    for (const relation of Object.values(RelationKind)) {
      for (const isAlong of [true, false]) {
        const there = clause(SCHOOL, DISTRICT, { relation }, { language, isAlong });
        expect(there).toMatch(/^Лицей № 7 [a-z].*Абзелиловский район/);
        expect(clause(SCHOOL, DISTRICT, { relation }, { isAlong })).toMatch(/[а-я] .*(Абзелиловский|Лицей)/);
      }
    }
  });
});
