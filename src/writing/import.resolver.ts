import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { ImportDocumentsInputType } from "./import.input";
import { importDocuments } from "./mutations/import-documents.mutation";
import { ImportPayload } from "./payloads.type";
import { INPUT } from "./write.input";
import { written } from "./written.type";

@Resolver()
export class ImportWritingResolver {
  @Mutation(() => ImportPayload, {
    nullable: true,
    description:
      "Act documents and tables, as one revision: all of them, or nothing and every problem with its line or cell (импортировать).",
  })
  importDocuments(
    @Arg("input", () => ImportDocumentsInputType, { description: INPUT }) input: ImportDocumentsInputType,
    @Ctx() context: RequestContext,
  ): Promise<ImportPayload> {
    return written(context, importDocuments, input, ImportPayload);
  }
}
