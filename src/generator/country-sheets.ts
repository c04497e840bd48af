import type { CountrySize } from "./country-plan";
import { planRegion } from "./country-plan";
import type { FactSheet } from "./fact-sheet";
import { federalSheet } from "./federal-sheet";
import { municipalitySheet } from "./municipality-sheet";
import { Random } from "./random";
import { regionSheet } from "./region-sheet";

/** The facts of a country, part by part, in the order of their ids: a municipality, or what a region has as a whole. */
export function* countrySheets(size: CountrySize): Generator<FactSheet> {
  for (let number = 1; number <= size.regions; number += 1) {
    const region = planRegion(size, number);
    for (const municipality of region.municipalities)
      yield municipalitySheet(region, municipality, new Random(`${size.seed} ${municipality.id}`));
    yield regionSheet(region, new Random(`${size.seed} ${region.prefix}`));
  }
  yield federalSheet();
}
