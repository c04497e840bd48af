import { placed, withAdded, withProvision } from "../../../src/page/views/new-act/added";
import type { Draft, Provision } from "../../../src/page/views/new-act/draft";

const TEXT = "1. Утвердить план. 2. Школам провести\nсеминар до начала занятий.";
const SECOND = TEXT.indexOf("2.");

function provision(change: Partial<Provision>): Provision {
  return {
    ...{ number: "1", annex: null, text: "Утвердить план. 2. Школам провести семинар до начала занятий." },
    ...{ start: 3, end: TEXT.length, type: "APPROVAL", typeCertainty: 0.9 },
    ...{ introductions: [], term: null, responsible: [], recipients: [], ...change },
  };
}

const NO_HEAD = { kind: null, number: null, date: null, issuer: null, title: null };
const DRAFT: Draft = { file: "act.txt", head: NO_HEAD, provisions: [provision({})] };

describe("What the reading of an act missed", () => {
  it("becomes a provision of its own, with its number, and the one that it was taken for ends before it", () => {
    const words = { text: TEXT.slice(SECOND), start: SECOND, end: TEXT.length };
    const { draft, key } = withProvision(DRAFT, words, TEXT);
    expect(key).toBe("provisions.1");
    expect(draft.provisions.map(({ number, text, start, end }) => ({ number, text, start, end }))).toEqual([
      { number: "1", text: "Утвердить план.", start: 3, end: SECOND },
      { number: "2", text: "Школам провести семинар до начала занятий.", start: SECOND + 3, end: TEXT.length },
    ]);
    expect(draft.provisions[1]?.typeCertainty).toBeLessThan(0.7);
  });

  it("stands before what follows it, and leaves what only surrounds it as it is", () => {
    const words = { text: "план", start: 13, end: 17 };
    const { draft, key } = withProvision(
      { ...DRAFT, provisions: [provision({}), provision({ start: 40 })] },
      words,
      TEXT,
    );
    expect(key).toBe("provisions.1");
    expect(draft.provisions.map(({ number, start, end }) => [number, start, end])).toEqual([
      ["1", 3, TEXT.length],
      [null, 13, 17],
      ["1", 40, TEXT.length],
    ]);
  });

  it("is somebody, or a term, to be looked at first", () => {
    const words = { text: "Школам", start: SECOND + 3, end: SECOND + 9 };
    const named = withAdded(DRAFT, 0, "CLASS", words);
    expect(named.key).toBe("provisions.0.responsible.0");
    expect(named.draft.provisions[0]?.responsible).toEqual([
      { mention: "Школам", normalised: "Школам", kind: "CLASS", role: "EXECUTOR", start: 22, end: 28, certainty: 0.5 },
    ]);
    const due = withAdded(named.draft, 0, "TERM", { ...words, text: "до начала занятий" });
    expect(due.key).toBe("provisions.0.term");
    expect(due.draft.provisions[0]).toMatchObject({
      responsible: [{ mention: "Школам" }],
      term: { text: "до начала занятий", deadline: { kind: "DATE", until: null }, certainty: 0.5 },
    });
  });

  it("has the place of its words: those selected, those in the provision, or none", () => {
    const selected = { text: "план", start: 50, end: 54 };
    expect(placed("план", provision({}), selected, TEXT)).toEqual(selected);
    expect(placed("план", provision({}), undefined, TEXT)).toEqual({ text: "план", start: 13, end: 17 });
    expect(placed("лицеи", provision({}), selected, TEXT)).toEqual({ text: "лицеи", start: 3, end: 3 });
  });
});
