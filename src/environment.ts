import { readFileSync } from "node:fs";
import { z } from "zod";

/** A whole number, written in digits. */
export function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  const message = `wanted a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
}

/** One of some words. */
export function oneOf<const T extends readonly string[]>(values: T): z.ZodType<T[number], string> {
  return z.enum(values, `wanted ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`);
}

/** `on` or `off`. */
export function onOrOff(): z.ZodType<boolean, string> {
  return oneOf(["on", "off"]).transform((value) => value === "on");
}

/** A secret as container platforms mount it: a file with the secret in its first line. */
export function readSecret(path: string, context: z.RefinementCtx): string {
  const secret = readSecretFile(path);
  if (secret !== null) return secret;
  context.addIssue({ code: "custom", message: "wanted a file that can be read" });
  return z.NEVER;
}

/** The first line of a file; null where it cannot be read. */
export function readSecretFile(path: string): string | null {
  try {
    return (readFileSync(path, "utf8").split(/\r?\n/, 1)[0] ?? "").trim();
  } catch {
    return null;
  }
}
