import { distance } from "fastest-levenshtein";
import fc from "fast-check";
import { NearLetters } from "../../../../../src/importers/tables/names/near-letters";

/** Few letters, so that many words are alike; some begin alike, as long legal forms do. */
const WORD = fc.tuple(
  fc.constantFrom("", "учреждение ", "муниципальное учреждение "),
  fc.string({ unit: fc.constantFrom("а", "б", "в", "к"), minLength: 1, maxLength: 9 }),
);

describe("Words of which a letter or two differ", () => {
  it("are those that a look at every word finds, in the order of their length and of their coming", () => {
    fc.assert(
      fc.property(fc.array(WORD, { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 2 }), (drawn, most) => {
        const words = drawn.map((parts) => parts.join(""));
        const near = new NearLetters<number>();
        for (const [place, word] of words.entries()) near.add(word, place);
        for (const wanted of words) {
          const alike = [...words.keys()].filter((place) => distance(wanted, words[place] ?? "") <= most);
          const ordered = alike.sort((a, b) => (words[a]?.length ?? 0) - (words[b]?.length ?? 0) || a - b);
          expect(near.within(wanted, most)).toEqual(ordered);
        }
      }),
    );
  });
});
