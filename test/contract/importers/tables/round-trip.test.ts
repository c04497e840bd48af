import type { GraphStore } from "../../../../src/graph/graph-store";
import { bytesOf, exported } from "../../../support/exported";
import { countsOf, fillWithBuiltInData, importing, previewing } from "../../../support/importing";
import { STORES } from "../../../support/stores";

const ODD_NAMES = `
region: XX-TST
subjects:
  - { id: tst-dash, kind: SCHOOL, name: "-Альфа школа" }
  - { id: tst-plus, kind: SCHOOL, name: "Школа Бета", shortName: "+7 Бета" }
  - { id: tst-at, kind: SCHOOL, name: "@школа", shortName: "=1+1" }
  - { id: tst-mark, kind: SCHOOL, name: "'-Гамма школа" }
  - { id: tst-escape, kind: SCHOOL, name: "Школа _x0041_ и _x005F_" }
  - { id: tst-quote, kind: SCHOOL, name: 'Школа "Дельта"; первая' }
`;

describe.each(STORES)("what is exported from $name, imported again as it is", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await fillWithBuiltInData(store);
    await importing(store, { "odd.yaml": ODD_NAMES });
  });
  afterAll(() => store.close());

  it.each([
    ["subjects", "csv"],
    ["subjects", "xlsx"],
    ["duties", "csv"],
    ["duties", "xlsx"],
    ["agreements", "csv"],
    ["agreements", "xlsx"],
  ])("changes nothing: %s.%s", async (name, format) => {
    const file = `${name}.${format}`;
    const again = await previewing(store, { [file]: await bytesOf(exported(store, file, { asOf: "2026-11-29" })) });
    expect([again.problems, countsOf(again)]).toEqual([[], [0, 0, 0]]);
  });
});
