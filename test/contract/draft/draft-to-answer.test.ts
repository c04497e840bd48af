import { accountabilityOf } from "../../../src/chain/accountability.question";
import { draftAct } from "../../../src/draft/draft-act";
import { documentOfDrafts } from "../../../src/draft/document/document-of-drafts";
import { writeDocument } from "../../../src/draft/document/write-document";
import type { GraphStore } from "../../../src/graph/graph-store";
import { nameDirectoryOf } from "../../../src/importers/tables/names/known-names.question";
import { RelationKind } from "../../../src/link/link";
import { countsOf, importing, previewing } from "../../support/importing";
import { STORES } from "../../support/stores";
import { snapshotOn } from "../../support/test-graph";

const ORDER = `МИНИСТЕРСТВО ОБРАЗОВАНИЯ САХАЛИНСКОЙ ОБЛАСТИ
ПРИКАЗ
01.09.2023 № 17
О работе центров

ПРИКАЗЫВАЮ:
1. Региональному центру оценки качества и Институту развития образования обеспечить работу центров до 1 октября 2023 года.
2. Контроль за исполнением приказа возложить на первого заместителя министра Ларина Н.А.`;
const KNOWN = `
region: RU-SAK
subjects:
  - { id: sak-ministry, kind: MINISTRY, name: Министерство образования Сахалинской области }
  - { id: sak-centre, kind: INSTITUTE, name: «Региональный центр оценки качества» }
positions:
  - { id: sak-deputy, title: первый заместитель министра, organisation: sak-ministry }
`;

describe.each(STORES)("An act drafted from its text beside $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await importing(store, { "known.yaml": KNOWN });
  });
  afterAll(() => store.close());

  const drafted = async () => {
    const draft = draftAct("order.txt", ORDER);
    const directory = await nameDirectoryOf(store);
    const { document, decisions } = documentOfDrafts([{ draft, text: ORDER }], { directory });
    expect(decisions).toEqual([]);
    return { "act.yaml": writeDocument(document, []) };
  };

  it("is imported, and tells who answers; drafted again, it changes nothing", async () => {
    await importing(store, await drafted());
    const duty = "sak-order-2023-09-01-17.d1";
    const { links } = await accountabilityOf(await snapshotOn(store, "2023-09-15"), { duty, perGroup: 20 });
    const responsible = links.filter(({ link }) => link.relation === RelationKind.RESPONSIBLE_FOR);
    expect(responsible.map(({ link, branch }) => `${branch} ${link.fromId} ${link.role}`).sort()).toEqual([
      "CONTROL sak-deputy CONTROLLER",
      "EXECUTION sak-centre EXECUTOR",
      "EXECUTION sak-institut-razvitiya-obrazovaniya EXECUTOR",
    ]);
    expect(countsOf(await previewing(store, await drafted()))).toEqual([0, 0, 0]);
  });
});
