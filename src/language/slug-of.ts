/** Latin letters for the Russian ones. ъ and ь become nothing. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  "а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Common words, so that ids read as names do: `ba-abzelilovsky-district`. */
const WORDS: Readonly<Record<string, string>> = {
  район: "district",
  город: "city",
  городской: "urban",
  округ: "district",
  зато: "closed-town",
};

/** A readable slug of a Russian name. One name always gives one slug, because ids are made of it. */
export function slugOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => WORDS[word] ?? transliterate(word)).join("-");
}

/** «Бирский» becomes `birsky`, as on maps. */
function transliterate(word: string): string {
  const ending = word.replace(/(ий|ый)$/u, "й");
  return [...ending].map((letter) => LETTERS[letter] ?? letter).join("");
}
