import { RelationKind } from "../link/link";
import type { Interval } from "../moment/interval";
import type { Level } from "../entity/subject";
import { SubjectKind } from "../entity/subject";
import type { FactSheet } from "./fact-sheet";
import { since } from "./fact-sheet";
import { personName } from "./names";
import type { Random } from "./random";

interface PostPlan {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly level: Level;
  readonly region: string;
  /** Whether nobody has held it since the last one left. */
  readonly isVacant?: boolean;
}

/** A post with its holders over the years. Each holder is another person, and the last one may be acting. */
export function addPost(sheet: FactSheet, post: PostPlan, random: Random): void {
  const { id, title, organisation, level, region } = post;
  sheet.subject(SubjectKind.POSITION, id, { name: title, title, level, region });
  sheet.link(RelationKind.POST_IN, id, organisation);
  holdersOf(post, random).forEach((validity, place) => {
    const person = `${id}-holder-${place + 1}`;
    sheet.node("Person", person, { name: personName(random) });
    sheet.link(RelationKind.HOLDS, person, id, { validity, acting: validity.to === null && random.percent(10) });
  });
}

function holdersOf({ isVacant }: PostPlan, random: Random): readonly Interval[] {
  const changed = random.percent(40) ? [random.day(2020, 2023)] : [];
  const days = [random.day(2014, 2018), ...changed, ...(isVacant === true ? ["2023-12-29"] : [])];
  return days.flatMap((from, place) => {
    const to = days[place + 1];
    if (to !== undefined) return [{ from, to }];
    return isVacant === true ? [] : [since(from)];
  });
}
