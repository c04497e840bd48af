import { NameMarks } from "../../../src/pagination/name-marks";
import { EMBEDDED } from "../../support/stores";
import { record } from "../../support/test-graph";
import { Zveno } from "../../support/zveno";

const SCHOOLS = 600;
const PAGES = 3;
const FILTERS = ["", "filter: { kinds: [SCHOOL, CENTRE] }", "filter: { levels: [MUNICIPAL] }"];
const NOW = "2022-09-15";
/** Before most of the schools. */
const EARLY = "1999-01-01";

interface Page {
  readonly subjects: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/** Schools and centres with names in no order; every tenth had another name up to a day, every tenth is only since 1990. */
const COUNTRY = Array.from({ length: SCHOOLS }, (_none, place) => {
  const number = (place * 367) % SCHOOLS;
  const [kind, since] = [place % 4 === 0 ? "centre" : "school", place % 10 === 3 ? "1990-09-01" : "2000-09-01"];
  const called = (name: string) => `${kind} m-${place} name="${name} ${number}" existsFrom=${since}`;
  if (place % 10 !== 7) return called("Школа");
  return `${called("Лицей")} ..2022-01-01\n${called("Ясли")} 2022-01-01..`;
}).join("\n");

describe("pages of subjects by name, whose ends are guessed,", () => {
  const marks = new NameMarks();
  let guessed: Zveno;
  let whole: Zveno;

  beforeAll(async () => {
    const store = await EMBEDDED.open();
    guessed = await Zveno.start({ open: () => Promise.resolve(store) }, { withSample: false, nameMarks: marks });
    whole = await Zveno.start({ open: () => Promise.resolve(store) }, { withSample: false });
    await record(store, COUNTRY);
    await marks.read(store);
  });
  afterAll(() => Promise.all([guessed.stop(), whole.stop()]));

  const page = async (zveno: Zveno, args: string): Promise<Page> => {
    const question = `{ subjects(first: 40, ${args}) { totalCount nodes { id name } pageInfo { endCursor hasNextPage } } }`;
    const { data, errors } = await zveno.ask<Page>(question);
    expect(errors).toBeUndefined();
    return data;
  };

  it("are the same as those of the list that is put in order as a whole", async () => {
    for (const asOf of [NOW, "2021-06-01", EARLY])
      for (const filter of FILTERS)
        for (const orderBy of ["NAME_ASC", "NAME_DESC"]) {
          const list = `asOf: "${asOf}", orderBy: ${orderBy}, ${filter}`;
          let args = list;
          for (let turned = 0; turned < PAGES; turned++) {
            const { subjects } = await page(guessed, args);
            expect({ args, subjects }).toEqual({ args, ...(await page(whole, args)) });
            if (!subjects.pageInfo.hasNextPage) break;
            args = `${list}, after: "${subjects.pageInfo.endCursor}"`;
          }
        }
  });

  it("take a query, and another where the guess was too short", async () => {
    const asked = async (asOf: string) => {
      await page(guessed, `asOf: "${asOf}", filter: { kinds: [SCHOOL] }`);
      guessed.store.forget();
      await page(guessed, `asOf: "${asOf}", filter: { kinds: [SCHOOL] }`);
      return guessed.store.asked;
    };
    expect(await asked(NOW)).toEqual(["look-ahead/tree"]);
    expect(await asked(EARLY)).toEqual(["look-ahead/tree", "look-ahead/tree"]);
  });
});

describe("the marks of names", () => {
  const marks = new NameMarks();
  const part = { isFalling: false, behind: null, length: 40 };

  it("tell nothing before they are read", () => {
    expect(marks.endOf(part)).toBeUndefined();
  });

  it("leave room for a part, a quarter of it and a mark of each kind, and tell nothing near the end of the list", async () => {
    const store = await EMBEDDED.open();
    const names = Array.from({ length: 200 }, (_none, place) => String(place + 100));
    const kindOf = (place: number) => (place % 2 === 0 ? "school" : "centre");
    await record(store, names.map((name, place) => `${kindOf(place)} s-${name} name="${name}"`).join("\n"));
    await marks.read(store);
    await store.close();
    const nameAt = (end: string | undefined) => names.find((name) => end?.endsWith(name));
    // A mark stands for fifty: the schools 198 and 298, the centres 199 and 299.
    expect(nameAt(marks.endOf({ ...part, kinds: ["SCHOOL"] }))).toBe("298");
    expect(nameAt(marks.endOf(part))).toBe("298");
    expect(nameAt(marks.endOf({ ...part, isFalling: true }))).toBe("199");
    expect(marks.endOf({ ...part, behind: marks.endOf(part)! })).toBeUndefined();
    expect(marks.endOf({ ...part, length: 400 })).toBeUndefined();
  });
});
