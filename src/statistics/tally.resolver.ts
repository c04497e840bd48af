import { Arg, Args, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { requireAskedRegions } from "../asked/require-asked.question";
import { Language } from "../language/language.type";
import { checkPageSize } from "../pagination/page";
import { AGREEMENTS } from "./nouns/agreements.noun";
import { DUTIES } from "./nouns/duties.noun";
import { FINDINGS } from "./nouns/findings.noun";
import { SUBJECTS } from "./nouns/subjects.noun";
import { regionsLeftOut } from "./statistics.question";
import { Statistics } from "./statistics.type";
import {
  AgreementTallyArguments,
  DutyTallyArguments,
  FindingTallyArguments,
  IdsArguments,
  SubjectTallyArguments,
} from "./tally.args";
import { tallyLabel } from "./tally-label.question";
import type { TallyArgs, TallyNoun } from "./tally.question";
import { tally } from "./tally.question";
import { TallyGroupType, TallyKeyType, TallyType } from "./tally.type";

type Asked<F> = Pick<TallyArgs<F>, "groupBy" | "filter">;

@Resolver(() => Statistics)
export class TallyResolver {
  @FieldResolver(() => TallyType, {
    description:
      "Duties in groups, as `duties` lists them: by REGION, MUNICIPALITY, PROGRAMME, ACT, MONTH, STATUS (обязанности по разрезам).",
  })
  dutiesBy(
    @Root() statistics: Statistics,
    @Args(() => DutyTallyArguments) args: DutyTallyArguments,
  ): Promise<TallyType> {
    return tallied(statistics, DUTIES, args);
  }

  @FieldResolver(() => TallyType, {
    description:
      "Subjects in groups, as `subjects` lists them: by REGION, MUNICIPALITY, KIND, LEVEL (субъекты по разрезам).",
  })
  subjectsBy(
    @Root() statistics: Statistics,
    @Args(() => SubjectTallyArguments) args: SubjectTallyArguments,
  ): Promise<TallyType> {
    return tallied(statistics, SUBJECTS, args);
  }

  @FieldResolver(() => TallyType, {
    description:
      "Network agreements of every state in groups: by REGION, MUNICIPALITY, PROGRAMME, MONTH, STATE (договоры по разрезам).",
  })
  agreementsBy(
    @Root() statistics: Statistics,
    @Args(() => AgreementTallyArguments) args: AgreementTallyArguments,
  ): Promise<TallyType> {
    return tallied(statistics, AGREEMENTS, args);
  }

  @FieldResolver(() => TallyType, {
    description:
      "Findings in groups, as `findings` lists them: by REGION, MUNICIPALITY, PROGRAMME, ACT, MONTH, RULE, SEVERITY (нарушения по разрезам).",
  })
  findingsBy(
    @Root() statistics: Statistics,
    @Args(() => FindingTallyArguments) args: FindingTallyArguments,
  ): Promise<TallyType> {
    return tallied(statistics, FINDINGS, args);
  }
}

@Resolver(() => TallyGroupType)
export class TallyGroupResolver {
  @FieldResolver(() => [ID], {
    description: "What is counted, in the order of ids: the proof of the number (идентификаторы).",
  })
  async ids(
    @Root() group: TallyGroupType,
    @Args(() => IdsArguments) { first, after }: IdsArguments,
  ): Promise<readonly string[]> {
    checkPageSize(first);
    const ids = (await group.source.readIds())[group.place] ?? [];
    const start = after == null ? 0 : ids.findIndex((id) => id > after);
    const shown = start < 0 ? [] : ids.slice(start, start + first);
    group.source.snapshot.budget.spend(shown.length);
    return shown;
  }
}

@Resolver(() => TallyKeyType)
export class TallyKeyResolver {
  @FieldResolver(() => String, { description: "What people call the values (подпись)." })
  label(
    @Root() key: TallyKeyType,
    @Arg("language", () => Language, { defaultValue: Language.RU, description: "In which language (язык)." })
    language: Language,
  ): Promise<string> {
    return tallyLabel(key.snapshot, key, language);
  }
}

async function tallied<F extends { readonly regions?: readonly string[] | null }>(
  { region, snapshot }: Statistics,
  noun: TallyNoun<F>,
  { groupBy, filter }: Asked<F>,
): Promise<TallyType> {
  await requireAskedRegions(snapshot, { filter });
  const invented = await regionsLeftOut(snapshot, region);
  // Whoever names an invented region wants it.
  const leftOut = invented.map(({ code }) => code).filter((code) => filter?.regions?.includes(code) !== true);
  const args = { groupBy, region, leftOut, ...(filter === undefined ? {} : { filter }) };
  const counted = await tally(snapshot, noun, args);
  snapshot.budget.spend(counted.groups.length);
  let ids: Promise<readonly (readonly string[])[]> | undefined;
  const readIds = () =>
    (ids ??= tally(snapshot, noun, args, { withIds: true }).then(({ groups }) => groups.map((group) => group.ids)));
  return new TallyType(counted, { groupBy, snapshot, readIds });
}
