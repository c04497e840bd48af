import { conditionParams } from "../../filter/condition-params.question";
import { subjectsInnerFirst } from "../../filter/inner-first.question";
import { subjectCondition } from "../../filter/subject.filter";
import type { SubjectFilter } from "../../filter/subject.filter";
import { Dimension } from "../dimension";
import { municipalitiesOf } from "../municipalities.question";
import { placesOf } from "../tally-places";
import { subjectTallyQuery } from "../tally.query";
import type { TallyNoun } from "../tally.question";

/** Subjects that exist on the day, as `subjects` lists them. */
export const SUBJECTS: TallyNoun<SubjectFilter> = {
  field: "subjectsBy",
  own: [Dimension.REGION],
  keys: {
    [Dimension.KIND]: () => ({ fragment: "statistics/key/subject-kind" }),
    [Dimension.LEVEL]: () => ({ fragment: "statistics/key/subject-level" }),
    [Dimension.MUNICIPALITY]: async (snapshot) => ({
      fragment: "statistics/key/subject-municipalities",
      params: { municipalitiesOf: await municipalitiesOf(snapshot) },
    }),
  },
  read: async (snapshot, { filter, region, keys, withIds }) => {
    const condition = {
      and: [
        subjectCondition(await subjectsInnerFirst(snapshot, filter)),
        subjectCondition({ regions: region === null ? null : [region] }),
      ],
    };
    const slots = { ...placesOf(keys, withIds), filter: condition };
    return snapshot.read(subjectTallyQuery, await conditionParams(snapshot, condition), { slots });
  },
};
