import type { GraphQLSchema } from "graphql";
import { NotFoundError } from "../errors/domain-error";
import type { ExportDefinition } from "./export-definition";
import type { ExportFormat } from "./export-format";
import { EXPORTS } from "./exports";
import type { ParameterTexts } from "./parameters";
import { readParameters } from "./parameters";

/** An export as somebody asks for it: `subjects`, `csv`, and texts that have not been looked at. */
export interface ExportWish {
  readonly name: string;
  readonly format: string;
  readonly parameters: ParameterTexts;
}

/** An export that there is, in a format that it has, its parameters checked. */
export interface ExportRequest {
  readonly definition: ExportDefinition;
  readonly format: ExportFormat;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The export that a wish asks for. Addresses and command lines wish in the same form.
 *
 * Errors: NOT_FOUND for an unknown export or format, naming those there are; BAD_USER_INPUT for a bad parameter.
 */
export function parseExportRequest(wish: ExportWish, schema: GraphQLSchema): ExportRequest {
  const definition = EXPORTS.find(({ name }) => name === wish.name);
  const format = definition?.formats.find((each) => each === wish.format);
  if (definition === undefined || format === undefined) throw notThere();
  return { definition, format, parameters: readParameters(definition.parameters(schema), wish.parameters) };
}

function notThere(): NotFoundError {
  const files = EXPORTS.flatMap(({ name, formats }) => formats.map((format) => `${name}.${format}`));
  return new NotFoundError(`There is no such export: ask for ${files.join(", ")}.`, { exports: files });
}
