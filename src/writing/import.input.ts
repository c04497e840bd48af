import { Field, InputType } from "type-graphql";
import type { ImportDocument, ImportDocumentsInput } from "./mutations/import-documents.mutation";
import { WriteInputType } from "./write.input";

@InputType("ImportDocumentInput", { description: "An act document or table (документ или таблица)." })
export class ImportDocumentInputType implements ImportDocument {
  @Field(() => String, {
    description: "The name of its file, whose ending tells what it is; facts keep it as their source (имя файла).",
  })
  name!: string;

  @Field(() => String, { nullable: true, description: "What it says: YAML, JSON or CSV (текст)." })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "Its bytes, such as those of a workbook (в base64)." })
  base64?: string | null;
}

@InputType("ImportDocumentsInput", { description: "Act documents and tables that belong together (импорт)." })
export class ImportDocumentsInputType extends WriteInputType implements ImportDocumentsInput {
  @Field(() => [ImportDocumentInputType], { description: "Up to 100 documents and tables (документы)." })
  documents!: ImportDocumentInputType[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Withdraw what an earlier version of these act documents stated, and they state no more (заменить прежнее).",
  })
  replace!: boolean;
}
