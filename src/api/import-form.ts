import type { MultipartFile } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { BadUserInputError } from "../errors/domain-error";
import { InvalidDocumentsError } from "../importers/documents/invalid-documents-error";
import type { ImportFile } from "../importers/read-import-files";
import type { ColumnMapping } from "../importers/tables/reading/column-mapping";
import { readColumnMapping } from "../importers/tables/reading/column-mapping";
import type { ImportFilesInput } from "../writing/mutations/import-files.mutation";
import { badRequest } from "./request-errors";

/** What an upload may hold. */
export const UPLOAD_LIMITS = { fileBytes: 20_000_000, allBytes: 50_000_000, files: 100, fieldBytes: 100_000 } as const;

const FLAG = z.enum(["true", "false"]).transform((text) => text === "true");

const FIELDS = z.strictObject({
  reason: z.string().default(""),
  dryRun: FLAG.default(false),
  replace: FLAG.default(false),
  expectedRevision: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .optional(),
  idempotencyKey: z.string().optional(),
  /** YAML or JSON, as the file of `zveno import --mapping`. */
  mapping: z.string().optional(),
});

/** An import as a form says it. */
export interface ImportForm {
  readonly files: readonly ImportFile[];
  readonly input: Omit<ImportFilesInput, "files">;
}

/**
 * Reads a form of files and fields as it arrives.
 *
 * Errors: BAD_REQUEST for what is no such form, or breaks off; BAD_USER_INPUT for a form that is too large, for fields that
 * are not known, and with every problem of a mapping.
 */
export async function readImportForm(request: FastifyRequest): Promise<ImportForm> {
  const { files, fields } = await readForm(request);
  return { files, input: inputOf(fields) };
}

/** The files of a form, at least one, and its fields. Errors: as of `readImportForm`. */
export async function readForm(request: FastifyRequest): ReturnType<typeof partsOf> {
  if (!request.isMultipart())
    throw badRequest("The body is no form with files: send multipart/form-data, such as curl -F file=@a.xlsx.", 415);
  const { files, fields } = await partsOf(request).catch((error: Error) => {
    // Who is still sending reads the answer only afterwards.
    request.raw.unpipe();
    request.raw.resume();
    // The parser has no codes for a form that it cannot read.
    throw error.constructor === Error ? badRequest("The form breaks off, or is none: send it again.") : error;
  });
  if (files.length === 0) throw new BadUserInputError("The form has no file: add at least one.");
  return { files, fields };
}

async function partsOf(request: FastifyRequest) {
  const files: ImportFile[] = [];
  const fields: Record<string, string> = {};
  let left: number = UPLOAD_LIMITS.allBytes;
  for await (const part of request.parts()) {
    if (part.type === "file") {
      const file = await fileOf(part, left);
      left -= file.bytes.length;
      files.push(file);
    } else if (part.fieldname in fields) throw twice(part.fieldname);
    else fields[part.fieldname] = String(part.value);
  }
  return { files, fields };
}

async function fileOf({ filename, file }: MultipartFile, left: number): Promise<ImportFile> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of file as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > left)
      throw new BadUserInputError(
        `The files together are larger than ${UPLOAD_LIMITS.allBytes} bytes, which is the most: import them in parts.`,
      );
    pieces.push(piece);
  }
  if (file.truncated)
    throw new BadUserInputError(
      `A file is larger than ${UPLOAD_LIMITS.fileBytes} bytes, which is the most: split it.`,
      { file: filename },
    );
  return { name: filename, bytes: Buffer.concat(pieces) };
}

function inputOf(fields: Readonly<Record<string, string>>): ImportForm["input"] {
  const read = FIELDS.safeParse(fields);
  if (!read.success) throw new BadUserInputError(read.error.issues.map(sentenceOf).join("\n"));
  const { mapping, expectedRevision, idempotencyKey, ...input } = read.data;
  return {
    ...input,
    ...(expectedRevision !== undefined && { expectedRevision }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(mapping !== undefined && { mapping: mappingOf(mapping) }),
  };
}

function mappingOf(text: string): ColumnMapping {
  const read = readColumnMapping("mapping", text);
  if ("problems" in read) throw new InvalidDocumentsError(read.problems);
  return read.mapping;
}

const KNOWN = Object.keys(FIELDS.shape).join(", ");

function sentenceOf({ code, path }: z.core.$ZodIssue): string {
  if (code === "unrecognized_keys")
    return `The form has a field that is not known here: the fields are ${KNOWN}; all else are files.`;
  const field = path.join(".");
  const wanted = field === "expectedRevision" ? "the number of a revision" : "true or false";
  return `The field \`${field}\` wants ${wanted}: correct it.`;
}

function twice(field: string): BadUserInputError {
  return new BadUserInputError(`The field \`${field}\` is there twice: send it once.`);
}
