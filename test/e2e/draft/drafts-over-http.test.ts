import { readFileSync } from "node:fs";
import { EVERYBODY } from "../../../src/api/admission";
import type { Draft } from "../../../src/draft/draft";
import { localAdministrator } from "../../../src/request/principal";
import { EMBEDDED } from "../../support/stores";
import { READERS, upload } from "../../support/upload";
import { Zveno } from "../../support/zveno";

const TEXT = readFileSync("test/fixtures/acts/built-in/sakhalin-order-2022.txt", "utf8");

interface Answer {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly draft: Draft;
  readonly document: { readonly acts: readonly { readonly id: string; readonly kind: string }[] };
  readonly candidates: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
  readonly drafts?: readonly { readonly id: string; readonly name: string }[];
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function asked(url: string, path: string, init: RequestInit = {}): Promise<Answer & { readonly status: number }> {
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  return { status: response.status, ...((text === "" ? {} : JSON.parse(text)) as Answer) };
}

function sent(text: string, name = "order.txt"): RequestInit {
  const body = new FormData();
  body.append("file", new Blob([text]), name);
  return { method: "POST", body };
}

function changed(version: unknown, draft: unknown): RequestInit {
  const headers = { "content-type": "application/json" };
  return { method: "PUT", body: JSON.stringify({ version, draft }), headers };
}

describe("a draft over HTTP", () => {
  let service: Zveno;
  let own: Answer;

  beforeAll(async () => {
    const stranger = localAdministrator("anna");
    service = await Zveno.start(EMBEDDED, { withSample: false, admission: { verifier: null, stranger } });
    own = await asked(service.url, "/drafts", sent(TEXT));
  });
  afterAll(() => service.stop());

  it("has the text, each field with the place of its words, and the document that it would be", async () => {
    const number = own.draft.head.number;
    expect(own.text.slice(number?.start, number?.end)).toContain("3.12-1101-");
    expect(own.document.acts[0]).toMatchObject({ kind: "ORDER" });
    const { drafts } = await asked(service.url, "/drafts");
    expect(drafts?.map(({ id, name }) => [id, name])).toEqual([[own.id, "order.txt"]]);
    expect(await asked(service.url, `/drafts/${own.id}`)).toMatchObject({ ...own, status: 200 });
  });

  it("is changed by its author, who is told where another window did so first", async () => {
    const { id, draft, version } = await asked(service.url, "/drafts", sent(TEXT, "other.txt"));
    const titled = { ...draft, head: { ...draft.head, number: null } };
    const now = await asked(service.url, `/drafts/${id}`, changed(version, titled));
    expect([now.status, now.version, now.draft.head.number]).toEqual([200, 2, null]);
    const late = await asked(service.url, `/drafts/${id}`, changed(version, draft));
    expect([late.status, late.errors?.[0]?.extensions.code]).toEqual([409, "CONFLICT"]);
    const none = await asked(service.url, `/drafts/${id}`, changed(2, { ...draft, head: 1 }));
    expect([none.status, none.errors?.[0]?.message]).toEqual([400, expect.stringContaining("head")]);
    expect((await asked(service.url, `/drafts/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await asked(service.url, `/drafts/${id}`)).status).toBe(404);
  });

  it("names whom somebody has chosen by id, and offers as new whom they have said to be so", async () => {
    const { draft, id, version } = await asked(service.url, "/drafts", sent(TEXT, "third.txt"));
    const [first, ...others] = draft.provisions;
    const said = { mention: "Имя", kind: "ORGANISATION", start: 0, end: 3, certainty: 1, role: "EXECUTOR" };
    const responsible = [
      { ...said, normalised: "ru-sak" },
      { ...said, normalised: "Школа «Совсем новая»", isNew: true },
    ];
    const provisions = [{ ...first, type: "OBLIGATION", responsible }, ...others];
    const answer = await asked(service.url, `/drafts/${id}`, changed(version, { ...draft, provisions }));
    expect(JSON.stringify(answer.document)).toContain("Школа «Совсем новая»");
    await asked(service.url, `/drafts/${id}`, { method: "DELETE" });
  });

  it("is one revision once its document is imported", async () => {
    const { problems, revision } = await upload(service.url, { "order.json": JSON.stringify(own.document) });
    expect(problems).toEqual([]);
    expect(revision).toEqual(expect.any(Number));
  });

  it("refuses what is no act, with a sentence, and takes nothing from who may not import", async () => {
    const poem = await asked(service.url, "/drafts", sent("Мороз и солнце; день чудесный!"));
    expect([poem.status, poem.errors?.[0]?.message]).toEqual([400, expect.stringContaining("the text of an act")]);
    const empty = await asked(service.url, "/drafts", { method: "POST", body: new FormData() });
    expect(empty.status).toBe(400);
  });
});

it("of strangers and readers there is none", async () => {
  for (const [admission, status] of [
    [EVERYBODY, 401],
    [READERS, 403],
  ] as const) {
    const service = await Zveno.start(EMBEDDED, { withSample: false, admission });
    expect((await asked(service.url, "/drafts")).status).toBe(status);
    expect((await asked(service.url, "/drafts", sent(TEXT))).status).toBe(status);
    await service.stop();
  }
});
