import { ArgsType, Field } from "type-graphql";
import { ResponsibilityRole } from "../link/link";
import { ResponsibilityPath } from "../link/responsibility-path";
import { LinkState } from "../moment/link-state.type";
import { PageArguments } from "../pagination/connection.type";

@ArgsType()
export class RolesPageArguments extends PageArguments {
  @Field(() => [ResponsibilityRole], { nullable: true, description: "In which roles; in any by default (роли)." })
  roles?: ResponsibilityRole[] | null;
}

@ArgsType()
export class ResponsibilitiesArguments extends RolesPageArguments {
  @Field(() => [LinkState], { defaultValue: [LinkState.VALID], description: "In which states (состояния)." })
  states!: LinkState[];
}

@ArgsType()
export class SubjectResponsibilitiesArguments extends ResponsibilitiesArguments {
  @Field(() => Boolean, {
    defaultValue: true,
    description: "Without `through`: with those it bears because a group of its is named (с учётом групп).",
  })
  inherited!: boolean;

  @Field(() => [ResponsibilityPath], {
    nullable: true,
    description:
      "Through what it answers beside what names itself; through groups by default. The `subject` of each says which post or unit bears it, `via` through which group (через что).",
  })
  through?: ResponsibilityPath[] | null;
}
