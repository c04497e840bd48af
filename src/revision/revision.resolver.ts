import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { entityLoader } from "../entity/entity.loader";
import { allKnown } from "../event-loop/when-known";
import { LocalDate } from "../moment/local-date";
import type { Page } from "../pagination/page";
import type { RequestContext } from "../request/request-context";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import { RevisionListArguments } from "./revision.args";
import { findRevision, listRevisions } from "./revision-list.question";
import { revisionOn } from "./revision.question";
import { RevisionConnection, RevisionType } from "./revision.type";

@Resolver(() => RevisionType)
export class RevisionResolver {
  @Query(() => RevisionConnection, {
    nullable: true,
    description: "What was recorded, when, by whom and why, newest first (история ревизий).",
  })
  async revisions(
    @Args(() => RevisionListArguments) args: RevisionListArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<RevisionType>> {
    const snapshot = await context.snapshot();
    const { timeZone } = context.services;
    const page = await listRevisions(snapshot, { ...args, timeZone });
    return page.map((revision) => new RevisionType(revision, snapshot, timeZone));
  }

  @Query(() => RevisionType, {
    nullable: true,
    description: "The revision with this number; null where there is none (ревизия).",
  })
  async revision(
    @Arg("number", () => Int, { description: "Its number, counted from 1 (номер)." }) number: number,
    @Ctx() context: RequestContext,
  ): Promise<RevisionType | null> {
    const snapshot = await context.snapshot();
    const found = await findRevision(snapshot, number);
    return found === null ? null : new RevisionType(found, snapshot, context.services.timeZone);
  }

  @Query(() => Int, {
    nullable: true,
    description:
      "What the graph knew at the end of a day: its newest revision then; null where it was empty (ревизия на дату).",
  })
  revisionOn(
    @Arg("date", () => LocalDate, { description: "The day, in the service's time zone (дата)." }) date: string,
    @Ctx() context: RequestContext,
  ): Promise<number | null> {
    return revisionOn(context.currentStore, date, context.services.timeZone);
  }

  @FieldResolver(() => [Subject], {
    description: "For whom who recorded it acted; none where they acted for nobody (от чьего имени).",
  })
  async onBehalfOf(@Root() { revision, snapshot }: RevisionType): Promise<Subject[]> {
    const found = await allKnown(revision.onBehalfOf.map((id) => entityLoader(snapshot).load(id)));
    return found.flatMap((entity) => (entity?.label === "Subject" ? [subjectOf(entity, snapshot)] : []));
  }
}
