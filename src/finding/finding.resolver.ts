import { Arg, Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { requireAsked } from "../asked/require-asked.question";
import type { RequestContext } from "../request/request-context";
import { Duty } from "../duty/duty.type";
import { findEntity } from "../entity/entity.loader";
import { findLink } from "../link/link.question";
import { LinkType } from "../link/link.type";
import { Language } from "../language/language.type";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import { FindingListArguments } from "./finding.args";
import type { FindingFacets } from "./finding-facets.question";
import { findingFacets } from "./finding-facets.question";
import { FindingFacetsType } from "./finding-facets.type";
import { listFindings } from "./finding.question";
import { FindingPage } from "./finding-page.type";
import { FindingConnection, FindingType } from "./finding.type";
import { sentencesOf } from "./finding-sentence.question";

const LANGUAGE = {
  defaultValue: Language.RU,
  description: "Language of the sentence; official names stay as they are.",
};

@Resolver(() => FindingType)
export class FindingResolver {
  @Extensions({ reads: 2_000 })
  @Query(() => FindingConnection, {
    nullable: true,
    description: "What an auditor would point out at the moment, the severest first (нарушения и пробелы).",
  })
  async findings(
    @Args(() => FindingListArguments) args: FindingListArguments,
    @Ctx() context: RequestContext,
  ): Promise<FindingPage> {
    const snapshot = await context.snapshot(args);
    await requireAsked(snapshot, args);
    const page = (await listFindings(snapshot, args)).map((finding) => new FindingType(finding, snapshot));
    return new FindingPage(page, snapshot, args.filter ?? {});
  }

  @FieldResolver(() => Subject, { nullable: true, description: "The subject it is about (субъект)." })
  async subject(@Root() { finding, snapshot }: FindingType): Promise<Subject | null> {
    const subject = finding.subjectId === null ? null : await findEntity(snapshot, "Subject", finding.subjectId);
    return subject === null ? null : subjectOf(subject, snapshot);
  }

  @FieldResolver(() => Duty, { nullable: true, description: "The duty it is about (обязанность)." })
  async duty(@Root() { finding, snapshot }: FindingType): Promise<Duty | null> {
    const duty = finding.dutyId === null ? null : await findEntity(snapshot, "Duty", finding.dutyId);
    return duty === null ? null : new Duty(duty, snapshot);
  }

  @FieldResolver(() => String, { description: "What ought to be (критерий)." })
  async criteria(
    @Root() { finding, snapshot }: FindingType,
    @Arg("language", () => Language, LANGUAGE) language: Language,
  ): Promise<string> {
    return (await sentencesOf(snapshot, finding, language)).criteria;
  }

  @FieldResolver(() => String, { description: "What is (состояние)." })
  async condition(
    @Root() { finding, snapshot }: FindingType,
    @Arg("language", () => Language, LANGUAGE) language: Language,
  ): Promise<string> {
    return (await sentencesOf(snapshot, finding, language)).condition;
  }

  @FieldResolver(() => String, { description: "Why, as far as can be said (причина)." })
  async cause(
    @Root() { finding, snapshot }: FindingType,
    @Arg("language", () => Language, LANGUAGE) language: Language,
  ): Promise<string> {
    return (await sentencesOf(snapshot, finding, language)).cause;
  }

  @FieldResolver(() => String, { description: "What follows from it (последствие)." })
  async effect(
    @Root() { finding, snapshot }: FindingType,
    @Arg("language", () => Language, LANGUAGE) language: Language,
  ): Promise<string> {
    return (await sentencesOf(snapshot, finding, language)).effect;
  }

  @FieldResolver(() => [LinkType], {
    description:
      "The links that prove it, whatever their state: the clause and whom it names, a circle (доказательства).",
  })
  async evidence(@Root() { finding, snapshot }: FindingType): Promise<readonly LinkType[]> {
    snapshot.budget.spend(finding.evidence.length);
    const links = await Promise.all(finding.evidence.map((id) => findLink(snapshot, id)));
    return links.filter((link) => link !== null).map((link) => new LinkType(link, snapshot));
  }
}

@Resolver(() => FindingConnection)
export class FindingConnectionResolver {
  @FieldResolver(() => FindingFacetsType, {
    description: "What there is to choose by: counts under the filter, less its own field (разбивка).",
  })
  facets(@Root() { snapshot, filter }: FindingPage): Promise<FindingFacets> {
    return findingFacets(snapshot, filter);
  }
}
