import { z } from "zod";
import { DeadlineKind } from "../../entity/duty";
import { ResponsibilityRole } from "../../link/link";
import { BadUserInputError } from "../../errors/domain-error";
import type { Draft } from "../draft";

/** As long as the whole text of a provision may be. */
const WORDS = z.string().max(200_000);
const NAME = z.string().max(2_000);
const LIST = 5_000;
const place = { start: z.int().min(0), end: z.int().min(0) };
const certainty = z.number().min(0).max(1);
const read = z.object({ value: NAME, ...place, certainty });
const mention = z.object({
  mention: NAME,
  kind: z.enum(["ORGANISATION", "CLASS", "POSITION", "PERSON"]),
  normalised: NAME.min(1),
  ...place,
  isJoint: z.literal(true).optional(),
  isNew: z.literal(true).optional(),
  certainty,
});
const kind = z.enum(DeadlineKind);
const deadline = z.object({
  kind,
  from: NAME.optional(),
  until: NAME.nullable(),
  then: kind.optional(),
  rrule: NAME.optional(),
  plan: NAME.optional(),
});
const provision = z.object({
  number: NAME.nullable(),
  annex: z.int().min(0).max(1_000).nullable(),
  text: WORDS,
  ...place,
  type: z.enum(["APPROVAL", "APPOINTMENT", "OBLIGATION", "RECOMMENDATION", "CONTROL", "FORMAL", "STATEMENT"]),
  typeCertainty: certainty,
  introductions: z.array(z.object({ number: NAME.nullable(), text: WORDS, ...place })).max(20),
  term: z.object({ text: NAME, deadline, ...place, certainty }).nullable(),
  responsible: z.array(mention.extend({ role: z.enum(ResponsibilityRole) })).max(500),
  recipients: z.array(mention).max(500),
});
const SHAPE = z.object({
  file: NAME.min(1),
  head: z.object({
    kind: read.nullable(),
    number: read.nullable(),
    date: read.nullable(),
    issuer: read.nullable(),
    title: read.nullable(),
    signedBy: z.array(mention).max(100),
  }),
  provisions: z.array(provision).max(LIST),
  annexes: z.array(z.object({ annex: z.int().min(0).max(1_000), kind: read, title: read.nullable() })).max(100),
  agreement: z
    .object({
      parties: z.array(mention).max(500),
      programmes: z.array(read).max(500),
      from: read.nullable(),
      until: read.nullable(),
    })
    .nullable(),
  namedActs: z
    .array(
      z.object({
        relation: z.enum(["FOLLOWS", "REPEALS", "AMENDS"]),
        text: NAME,
        number: NAME.nullable(),
        date: NAME.nullable(),
        ...place,
      }),
    )
    .max(LIST),
  left: z.array(z.object({ at: z.int().min(0), message: NAME })).max(LIST),
});

/** A draft as somebody sends it back. Errors: BAD_USER_INPUT, with the place of what is no draft. */
export function draftOf(sent: unknown): Draft {
  const { success, data, error } = SHAPE.safeParse(sent);
  if (success) return data as Draft;
  const [issue] = error.issues;
  throw new BadUserInputError(
    `The draft is none at ${issue?.path.join(".") ?? "its beginning"}: send it as GET /drafts gave it, with what you changed.`,
  );
}
