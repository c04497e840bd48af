import type { GraphStore } from "../../../src/graph/graph-store";
import { search } from "../../../src/search/search.question";
import { listSubjects, SubjectOrder } from "../../../src/subject/subject.question";
import { countsOf, importing, previewing } from "../../support/importing";
import { STORES } from "../../support/stores";
import { snapshotOn } from "../../support/test-graph";

/** One name as it came into the graph, and as somebody else writes it. */
const WRITINGS: readonly (readonly [known: string, written: string])[] = [
  ["Cредняя школа № 1106", "средняя школа № 1106"],
  ["Гимназия имени А.C. Примерова", "Гимназия имени А.С. Примерова"],
  ["Лицей «Эталон» №7", "лицей Эталон № 7"],
  ["Школа\u00a0села  Дальнего", "школа села дальнего"],
  ["Берëзовская шко\u00adла", "Берёзовская школа"],
  ["Центр «IT\u2011куб» города Ясного", 'центр "IT-куб" города ясного'],
  ["Колледж Quantоrium", "Колледж Quantorium"],
  ["Училище N 14 имени О'Нила", "училище № 14 имени О'Нила"],
];

const LIST = { first: 5, orderBy: SubjectOrder.NAME_ASC };

describe.each(STORES)("one folding of names on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    const rows = WRITINGS.map(([known], at) => `школа;${cell(known)};${at};RU-SAK`);
    await importing(store, { "t.csv": ["Вид;Наименование;Краткое наименование;Регион", ...rows].join("\n") });
  });
  afterAll(() => store.close());

  it.each(WRITINGS)("lets «%s» be found as «%s» by search and by filter", async (known, written) => {
    const snapshot = await snapshotOn(store);
    const [best] = await search(snapshot, { text: written, first: 1 });
    expect([best?.entity.state, best?.score]).toMatchObject([{ name: read(known) }, 1]);
    const { edges } = await listSubjects(snapshot, { ...LIST, filter: { nameContains: written } });
    expect(edges.map(({ node }) => node.state.name)).toEqual([read(known)]);
  });

  it("lets a table name it either way, so that nothing is added", async () => {
    const rows = WRITINGS.map(([, written]) => `школа;${cell(written)};RU-SAK`);
    const again = await previewing(store, { "t.csv": ["Вид;Наименование;Регион", ...rows].join("\n") });
    expect([again.problems, countsOf(again)]).toEqual([[], [0, 0, 0]]);
  });

  it("tells two rows of one name in two writings as the same", async () => {
    const { problems } = await previewing(store, {
      "t.csv":
        "Вид;Наименование;Регион\nшкола;Гимназия имени Б.C. Иного;RU-SAK\nшкола;Гимназия имени Б.С. Иного;RU-SAK\n",
    });
    expect(problems).toEqual([expect.stringContaining("row 3, column B «Наименование»: expected each subject once")]);
  });

  it("finds by a short name that is folded as names are", async () => {
    await importing(store, {
      "s.yaml":
        'subjects: [{ id: sak-z, kind: SCHOOL, name: Школа, shortName: "МOУ «Заря» №\u00a03", region: RU-SAK }]',
    });
    const args = { ...LIST, filter: { nameContains: "моу заря №3" } };
    const { edges } = await listSubjects(await snapshotOn(store), args);
    expect(edges.map(({ node }) => node.id)).toEqual(["sak-z"]);
  });
});

/** Tables are read with plain blanks. */
function read(name: string): string {
  return name.replaceAll("\u00a0", " ");
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
