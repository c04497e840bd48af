import { Arg, Args, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { rememberEntities } from "../entity/entity.loader";
import { Language } from "../language/language.type";
import { PageArguments } from "../pagination/connection.type";
import type { Page } from "../pagination/page";
import { PageRequest, pageOfAll } from "../pagination/page";
import { changeSentence, toldFields } from "./change-sentence.question";
import { ChangeEntryConnection, ChangeEntryType, FieldChangeType, RevisionChangeType } from "./revision-change.type";

@Resolver(() => RevisionChangeType)
export class RevisionChangeResolver {
  @FieldResolver(() => Int, { description: "Facts that it said first, or said anew (внесено)." })
  async added(@Root() { source }: RevisionChangeType): Promise<number> {
    return (await source.counts()).added;
  }

  @FieldResolver(() => Int, {
    description: "Facts that it ended on a day; before that day they stay (прекращено).",
  })
  async ended(@Root() { source }: RevisionChangeType): Promise<number> {
    return (await source.counts()).ended;
  }

  @FieldResolver(() => Int, {
    description: "Facts of earlier revisions that it took back, also where it said them anew (отозвано).",
  })
  async withdrawn(@Root() { source }: RevisionChangeType): Promise<number> {
    return (await source.counts()).withdrawn;
  }

  @FieldResolver(() => ChangeEntryConnection, {
    description:
      "The nodes and links one by one: nodes first; of a revision of more than 5,000 facts, the first (перечень).",
  })
  async entries(
    @Root() { source }: RevisionChangeType,
    @Args(() => PageArguments) args: PageArguments,
  ): Promise<Page<ChangeEntryType>> {
    const { snapshot } = source;
    const request = new PageRequest(args, snapshot, ["change entries"], 1);
    const entries = await source.entries();
    rememberEntities(
      snapshot,
      entries.flatMap((entry) => ("node" in entry ? [entry.node] : [])),
    );
    const rows = entries.map((entry, place) => ({ entry, place }));
    const page = pageOfAll(request, snapshot, {
      rows,
      sortValues: ({ place }) => [place],
      node: ({ entry }) => entry,
    });
    return page.map((entry) => new ChangeEntryType(entry, snapshot));
  }
}

@Resolver(() => ChangeEntryType)
export class ChangeEntryResolver {
  @FieldResolver(() => [FieldChangeType], {
    description: "What says something else than before; none of what was added or withdrawn (изменившиеся поля).",
  })
  async fields(
    @Root() { entry, snapshot }: ChangeEntryType,
    @Arg("language", () => Language, {
      defaultValue: Language.RU,
      description: "Language of names and terms; official names stay as they are.",
    })
    language: Language,
  ): Promise<readonly FieldChangeType[]> {
    const told = await toldFields(snapshot, entry, language);
    return told.map(({ field, name, before, after }) => ({ name: field, label: name, before, after }));
  }

  @FieldResolver(() => String, { description: "The change in one sentence (предложением)." })
  sentence(
    @Root() { entry, snapshot }: ChangeEntryType,
    @Arg("language", () => Language, {
      defaultValue: Language.RU,
      description: "Language of the sentence; official names stay as they are.",
    })
    language: Language,
  ): Promise<string> {
    return changeSentence(snapshot, entry, language);
  }
}
