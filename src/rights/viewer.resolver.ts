import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { entityLoader } from "../entity/entity.loader";
import type { SubjectEntity } from "../entity/entity";
import { allKnown } from "../event-loop/when-known";
import { BadUserInputError } from "../errors/domain-error";
import { Language } from "../language/language";
import type { RequestContext } from "../request/request-context";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import { mightWriteAbout } from "./may-write";
import { Permission, Viewer } from "./viewer.type";
import { isWriteAction, WRITE_ACTIONS } from "./write-action";

/** In objects: a decision asks the store several times, as a list of so many would. */
const DECISION_COST = 20;

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: "Who asks, and what they may (кто спрашивает)." })
  viewer(@Ctx() { principal }: RequestContext): Viewer {
    return new Viewer(principal);
  }

  @FieldResolver(() => [Subject], {
    description: "For whom they act, of those that the graph knows today (за кого действуют).",
  })
  async actsFor(@Root() { principal }: Viewer, @Ctx() context: RequestContext): Promise<readonly Subject[]> {
    const snapshot = await context.snapshot();
    const found = await allKnown(principal.actsFor.map((id) => entityLoader(snapshot).load(id)));
    const subjects = found.filter((entity): entity is SubjectEntity => entity?.label === "Subject");
    snapshot.budget.spend(subjects.length);
    return subjects.map((entity) => subjectOf(entity, snapshot));
  }

  @FieldResolver(() => Permission, {
    complexity: DECISION_COST,
    description:
      "Whether they may do this today, and why (можно ли). The service decides anew when it is done: this is for showing a button, or saying why there is none.",
  })
  async may(
    @Root() { principal }: Viewer,
    @Arg("action", () => String, { description: "The name of a mutation, or `undo` (действие)." }) action: string,
    @Arg("on", () => ID, {
      nullable: true,
      description: "The id of what it is to be done to; without it, whether they may it anywhere (с чем).",
    })
    on: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    if (!isWriteAction(action))
      throw new BadUserInputError(`\`action\` must be one of ${WRITE_ACTIONS.join(", ")}; found «${action}».`, {
        argument: "action",
      });
    const { asOf } = await context.now();
    const wanted = { action, about: on == null ? [] : [on], on: asOf };
    return new Permission(await mightWriteAbout(context.currentStore, principal, wanted));
  }
}

@Resolver(() => Permission)
export class PermissionResolver {
  @FieldResolver(() => String, { description: "Why, as a sentence (почему)." })
  reason(
    @Root() permission: Permission,
    @Arg("language", () => Language, { defaultValue: Language.RU, description: "Of the sentence (язык)." })
    language: Language,
  ): string {
    return permission.reasonIn(language);
  }
}
