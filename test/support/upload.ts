import { localAdministrator, ViewerRole } from "../../src/request/principal";
import type { Admission } from "../../src/api/admission";

/** Everybody is an administrator. */
export const ADMINISTRATORS: Admission = { verifier: null, stranger: localAdministrator("anna") };
/** Everybody reads, and no more. */
export const READERS: Admission = {
  verifier: null,
  stranger: { ...localAdministrator("ivan"), roles: [ViewerRole.READER] },
};

export const SCHOOL = "region: RU-SAK\nsubjects:\n  - { id: sak-s1, kind: SCHOOL, name: Школа № 1 }\n";

/** The answer of `POST /import`. */
export interface Told {
  readonly revision: number | null;
  readonly problems: readonly { readonly file: string; readonly header?: string; readonly message: string }[];
  readonly summary: { readonly added: readonly { readonly id: string }[] };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Sends texts as files. */
export async function upload(
  url: string,
  files: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>> = { reason: "Приказ" },
): Promise<Told & { readonly status: number }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, text] of Object.entries(files)) form.append("file", new Blob([text]), name);
  const response = await fetch(`${url}/import`, { method: "POST", body: form });
  return { status: response.status, ...((await response.json()) as Told) };
}
