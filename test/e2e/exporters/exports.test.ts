import { buffer } from "node:stream/consumers";
import { STORES } from "../../support/stores";
import { csvRows, sheetRows } from "../../support/exported";
import { pdfText } from "../../support/pdf-text";
import { Zveno } from "../../support/zveno";

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

describe.each(STORES)("exports of the built-in data over HTTP on $name", (store) => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(store);
  });
  afterAll(() => zveno.stop());

  const get = (path: string, init?: RequestInit) => fetch(`${zveno.url}/export${path}`, init);
  const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());

  it("lists what there is, with the parameters of each", async () => {
    const { exports } = (await (await get("")).json()) as {
      exports: { name: string; files: string[]; parameters: { name: string }[] }[];
    };
    expect(exports.map(({ name }) => name)).toEqual([
      "subjects",
      "duties",
      "agreements",
      "findings",
      "matrix",
      "consolidated-report",
      "nominations",
      "discipline",
      "accountability",
      "calendar",
      "agenda",
      "graph",
      ...["subject-history", "person-history", "programme-history", "act-history", "provision-history"],
      ...["duty-history", "agreement-history", "nomination-history", "report-history", "indicator-history"],
      "link-history",
    ]);
    expect(exports[1]).toMatchObject({ files: ["/export/duties.csv", "/export/duties.xlsx", "/export/duties.ndjson"] });
    expect(exports[1]!.parameters.map(({ name }) => name)).toEqual(["filter", "states", "orderBy", "asOf", "knownAt"]);
  });

  it("gives the consolidated report as a sheet across, with what it all comes to at its foot", async () => {
    const workbook = await bytes("/consolidated-report.xlsx?act=obr-order-2025-year&asOf=2026-11-29");
    const [heads = [], ...rows] = await sheetRows(workbook, "Сводная таблица");
    expect(heads[1]).toBe("п. 1: Назначение ответственных за сетевое обучение (до 10 сентября 2025 года)");
    expect(heads.slice(3, 5)).toEqual([
      "п. 3: Договоры школ с предприятиями и колледжами (до 1 марта 2026 года; 2 переноса)",
      "п. 4: Конкурс сетевых программ (до 30 апреля 2026 года; снята с контроля 20.04.2026)",
    ]);
    expect(heads).toHaveLength(1 + 5 + 2 * 4);
    const of = new Map(rows.map(([name = "", ...cells]) => [name, cells]));
    expect(of.get("Примерский район")).toEqual([
      "принят 16.09.2025, опоздание 6 дн.",
      "возвращён 10.07.2026, просрочено",
      "представлен 25.02.2026",
      ...["—", "—", "", "", "160", "90", "3", "2", "80", ""],
    ]);
    expect(rows.at(-2)!.slice(0, 2)).toEqual([
      "Итого",
      "ожидается 5; назначено 3; принято 3; на проверке 0; возвращено 0; не представлено 2; просрочено 2",
    ]);
    // Agreements in per cent are a mean, all others a sum; what is missing is counted.
    expect(rows.at(-2)!.slice(6)).toEqual(["30", "31", "1770", "1447", "19", "14", "88", "87.5"]);
    expect(rows.at(-1)!.slice(6)).toEqual(["", "0", "", "1", "", "1", "", "3"]);
    expect((await sheetRows(workbook, "Сводный отчёт")).length).toBe(
      1 + rows.slice(0, -2).flatMap((cells) => cells.slice(1, 6).filter((cell) => cell !== "—")).length,
    );
  });

  it("gives a list as a file with a telling name, and says in headers what it is", async () => {
    const answer = await get(
      `/duties.csv?filter=${encodeURIComponent('{"regions":["RU-SAK"]}')}&asOf=2022-09-15&knownAt=1`,
    );
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "cache-control": "no-store",
      "zveno-as-of": "2022-09-15",
      "zveno-revision": "1",
      "zveno-exported-at": "2022-09-15T09:00:00.000Z",
      "zveno-version": "0.1.0",
      "zveno-is-partial": "false",
    });
    expect(JSON.parse(decodeURIComponent(answer.headers.get("zveno-filter")!))).toMatchObject({
      filter: { regions: ["RU-SAK"] },
    });
    const disposition = answer.headers.get("content-disposition")!;
    expect(disposition).toContain('attachment; filename="duties-2022-09-15-r1-');
    expect(decodeURIComponent(disposition)).toMatch(/Обязанности на 2022-09-15 \(ревизия 1, [0-9a-f]{12}\)\.csv/);
    const [head, ...rows] = csvRows(await answer.text());
    const { data } = await zveno.ask<{ duties: { nodes: { id: string; title: string }[] } }>(
      '{ duties(filter: {regions: ["RU-SAK"]}, asOf: "2022-09-15", knownAt: 1) { nodes { id title } } }',
    );
    expect(rows.map((row) => [row[0], row[head!.indexOf("Обязанность")]])).toEqual(
      data.duties.nodes.map(({ id, title }) => [id, title]),
    );
  });

  it("comes compressed to whoever takes it so, text by text", async () => {
    const size = async (path: string, encoding: string) => {
      const { headers, rawPayload } = await zveno.server.inject({
        url: path,
        headers: { "accept-encoding": encoding },
      });
      return [headers["content-encoding"], rawPayload.length] as const;
    };
    for (const path of ["/export/subjects.csv", "/export/link-history.ndjson"]) {
      const [, plain] = await size(path, "identity");
      const [encoding, compressed] = await size(path, "gzip");
      expect([path, encoding, compressed * 3 < plain]).toEqual([path, "gzip", true]);
    }
    expect((await size("/export/subjects.xlsx", "gzip"))[0]).toBeUndefined();
  });

  it("gives every subject as a sheet", async () => {
    const { data } = await zveno.ask<{ subjects: { totalCount: number } }>(
      '{ subjects(asOf: "2022-09-15") { totalCount } }',
    );
    const rows = await sheetRows(await bytes("/subjects.xlsx?asOf=2022-09-15"), "Субъекты");
    expect(rows).toHaveLength(data.subjects.totalCount + 1);
  });

  it("gives the accountability of a duty as a document", async () => {
    const answer = await get("/accountability.pdf?duty=sak-order-2022.d6&asOf=2022-09-15");
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    const text = (await pdfText(Buffer.from(await answer.arrayBuffer()))).join(" ");
    expect(text).toContain("Первый заместитель министра образования Сахалинской области");
    expect(text).toContain("пункт 7 распоряжения от 24.08.2022 № 3.12-1101-Р");
  });

  it("gives the deadlines of a region as a calendar", async () => {
    const text = (await bytes("/calendar.ics?region=RU-SAK&asOf=2022-09-15")).toString("utf8");
    expect(text).toContain("UID:sak-order-2022.d6@zveno\r\n");
    expect(text).toContain("DTSTART;VALUE=DATE:20220830\r\n");
  });

  it("gives a region of the graph, whole", async () => {
    const lines = (await bytes("/graph.ndjson?region=RU-SAK")).toString("utf8").trimEnd().split("\n");
    expect(JSON.parse(lines[0]!)).toMatchObject({ zveno: "graph", region: "RU-SAK", time: "2022-09-15T09:00:00.000Z" });
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ end: { lines: lines.length - 2 } });
  });

  it("answers HEAD with the headers alone, and without reading on", async () => {
    zveno.store.forget();
    const answer = await get("/subjects.csv", { method: "HEAD" });
    expect([answer.status, answer.headers.get("zveno-as-of")]).toEqual([200, "2022-09-15"]);
    expect(await answer.text()).toBe("");
    expect(zveno.store.asked.filter((name) => name === "subject/list")).toHaveLength(1);
  });

  it.each([
    ["/subject.csv", 404, "NOT_FOUND", "ask for subjects.csv, subjects.xlsx"],
    ["/subjects.pdf", 404, "NOT_FOUND", "ask for subjects.csv, subjects.xlsx"],
    ["/subjects", 404, "NOT_FOUND", "ask for subjects.csv, subjects.xlsx"],
    ["/subjects.csv?filter=%7B%22region%22%3A1%7D", 400, "BAD_USER_INPUT", 'Did you mean "regions"'],
    ["/subjects.csv?knownAt=99", 400, "BAD_USER_INPUT", "from 0 to the newest"],
    ["/accountability.pdf?duty=nothing", 404, "NOT_FOUND", "There is no duty with the id nothing"],
    ["/graph.ndjson?region=XX-NO", 404, "NOT_FOUND", "XX-NO"],
  ])("refuses %s before the first byte, in the form of every other error", async (path, status, code, message) => {
    const answer = await get(path);
    const { errors } = (await answer.json()) as Refusal;
    expect([answer.status, errors[0]!.extensions["code"]]).toEqual([status, code]);
    expect(errors[0]!.message).toContain(message);
    expect(answer.headers.get("content-disposition")).toBeNull();
  });

  it("is there for whoever calls the service without a network, too", async () => {
    const answer = await zveno.server.inject({ url: "/export/agreements.csv", payloadAsStream: true });
    expect(csvRows((await buffer(answer.stream())).toString("utf8")).length).toBeGreaterThan(1);
  });
});
