import fc from "fast-check";
import { luceneQuery, searchTerms } from "../../../src/search/search-term";

const beginnings = (text: string) =>
  searchTerms(text)
    .filter((term) => term.isBeginning)
    .map((term) => term.word);

describe("the terms of a text", () => {
  it("let the last word be unfinished while it is typed", () => {
    expect(beginnings("школа лиц")).toEqual(["лиц"]);
  });

  it.each(["школа лицей ", "«лицей»", "лицей,"])("take a word for finished that something follows: %s", (text) => {
    expect(beginnings(text)).toEqual([]);
  });

  it("take a letter in two parts for one that may go on", () => {
    expect(beginnings("лицей".normalize("NFD"))).toEqual(["лицей"]);
  });

  it("never take a number for unfinished", () => {
    expect(beginnings("школа № 12")).toEqual([]);
    expect(searchTerms("школа №12").map((term) => term.stem)).toContain("12");
  });

  it("are none for a text without words", () => {
    expect(["", "  ", "№", "***", '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /'].flatMap(searchTerms)).toEqual([]);
  });

  it("are not more than twelve", () => {
    expect(searchTerms("а ".repeat(100))).toHaveLength(12);
  });

  it("take the last word of a text that was cut for finished", () => {
    expect(
      beginnings("один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"),
    ).toEqual([]);
  });
});

describe("the query of Lucene's syntax", () => {
  it("wants all terms, the last in any form or as a beginning", () => {
    expect(luceneQuery(searchTerms("лицея 12"))).toBe("+лиц +12");
    expect(luceneQuery(searchTerms("12 лице"))).toBe("+12 +(лиц OR лице*)");
  });

  it("holds nothing but folded words and its own signs, whatever was typed", () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ ANDORTлй№12') }));
    fc.assert(
      fc.property(typed, (text) => {
        const term = String.raw`\+(?:[\p{L}\p{N}]+|\([\p{L}\p{N}]+ OR [\p{L}\p{N}]+\*\))`;
        expect(luceneQuery(searchTerms(text))).toMatch(new RegExp(`^(?:${term}(?: ${term})*)?$`, "u"));
      }),
    );
  });

  it("takes AND, OR and NOT for words", () => {
    expect(luceneQuery(searchTerms("AND OR NOT "))).toBe("+and +or +not");
  });
});
