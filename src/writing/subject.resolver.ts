import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import {
  AddMembersInputType,
  AddSubjectInputType,
  DissolveSubjectInputType,
  RemoveMembersInputType,
  RenameSubjectInputType,
  SetHostInputType,
  SetSuperiorInputType,
} from "./subject.input";
import { addSubject } from "./mutations/add-subject.mutation";
import { dissolveSubject } from "./mutations/dissolve-subject.mutation";
import { addMembers, removeMembers } from "./mutations/members.mutation";
import { renameSubject } from "./mutations/rename-subject.mutation";
import { setHost } from "./mutations/set-host.mutation";
import { setSuperior } from "./mutations/set-superior.mutation";
import { SubjectPayload } from "./payloads.type";
import { INPUT } from "./write.input";
import { written } from "./written.type";

@Resolver()
export class SubjectWritingResolver {
  @Mutation(() => SubjectPayload, {
    nullable: true,
    description:
      "A new organisation, group or post. A name that is much like a known one is a problem to decide (добавить субъект).",
  })
  addSubject(
    @Arg("input", () => AddSubjectInputType, { description: INPUT }) input: AddSubjectInputType,
    @Ctx() context: RequestContext,
  ): Promise<SubjectPayload> {
    return written(context, addSubject, input, SubjectPayload);
  }

  @Mutation(() => SubjectPayload, {
    nullable: true,
    description:
      "A subject has another name from a day on; it keeps the former one for the days before (переименовать).",
  })
  renameSubject(
    @Arg("input", () => RenameSubjectInputType, { description: INPUT }) input: RenameSubjectInputType,
    @Ctx() context: RequestContext,
  ): Promise<SubjectPayload> {
    return written(context, renameSubject, input, SubjectPayload);
  }

  @Mutation(() => SubjectPayload, {
    nullable: true,
    description:
      "A subject ends on a day, and its links with it; `change` tells who is left without executor, controller, host or superior (прекратить субъект).",
  })
  dissolveSubject(
    @Arg("input", () => DissolveSubjectInputType, { description: INPUT }) input: DissolveSubjectInputType,
    @Ctx() context: RequestContext,
  ): Promise<SubjectPayload> {
    return written(context, dissolveSubject, input, SubjectPayload);
  }

  @Mutation(() => SubjectPayload, {
    nullable: true,
    description: "A subject answers to another superior from a day on (изменить подчинённость).",
  })
  setSuperior(
    @Arg("input", () => SetSuperiorInputType, { description: INPUT }) input: SetSuperiorInputType,
    @Ctx() context: RequestContext,
  ): Promise<SubjectPayload> {
    return written(context, setSuperior, input, SubjectPayload);
  }

  @Mutation(() => SubjectPayload, {
    nullable: true,
    description: "A centre sits in another organisation from a day on (изменить базу центра).",
  })
  setHost(
    @Arg("input", () => SetHostInputType, { description: INPUT }) input: SetHostInputType,
    @Ctx() context: RequestContext,
  ): Promise<SubjectPayload> {
    return written(context, setHost, input, SubjectPayload);
  }

  @Mutation(() => SubjectPayload, {
    nullable: true,
    description: "Subjects belong to a group from a day on (включить в группу).",
  })
  addMembers(
    @Arg("input", () => AddMembersInputType, { description: INPUT }) input: AddMembersInputType,
    @Ctx() context: RequestContext,
  ): Promise<SubjectPayload> {
    return written(context, addMembers, input, SubjectPayload);
  }

  @Mutation(() => SubjectPayload, {
    nullable: true,
    description: "Subjects belong to a group no more from a day on (исключить из группы).",
  })
  removeMembers(
    @Arg("input", () => RemoveMembersInputType, { description: INPUT }) input: RemoveMembersInputType,
    @Ctx() context: RequestContext,
  ): Promise<SubjectPayload> {
    return written(context, removeMembers, input, SubjectPayload);
  }
}
