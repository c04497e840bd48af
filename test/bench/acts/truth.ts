import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What is right for one text, in the form that drafts have as JSON. */
export interface ActTruth {
  readonly form: string;
  readonly text: string;
  readonly act: { readonly number: string | null; readonly date: string | null };
  readonly provisions: readonly ScoredProvision[];
}

export interface ScoredProvision {
  readonly number: string | null;
  readonly text: string;
  readonly type: string;
  readonly deadline: { readonly kind: string | null; readonly until: string | null };
  readonly responsible: readonly { readonly mention: string; readonly normalised: string }[];
}

type Row = readonly [
  number: string | null,
  text: string,
  type: string,
  deadline?: { readonly kind: string; readonly until?: string } | null,
  responsible?: readonly string[],
];

interface TruthFile {
  readonly form: string;
  readonly act: { readonly number?: string; readonly date?: string };
  readonly provisions: readonly Row[];
}

/** The benchmark is compiled elsewhere, and run from the package. */
const FIXTURES = join(process.cwd(), "test/fixtures/acts");

/** The texts of one part: those that were looked at while the reading was built (`seen`), or those that were not. */
export function truthsOf(part: "seen" | "unseen", folder = FIXTURES): ActTruth[] {
  const directory = join(folder, part);
  const names = readdirSync(directory).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => {
    const { form, act, provisions } = parse(readFileSync(join(directory, name), "utf8")) as TruthFile;
    const text = readFileSync(join(directory, name.replace(/yaml$/u, "txt")), "utf8");
    return {
      form,
      text,
      act: { number: act.number ?? null, date: act.date ?? null },
      provisions: provisions.map(provisionOf),
    };
  });
}

function provisionOf([number, text, type, deadline, responsible = []]: Row): ScoredProvision {
  return {
    number,
    text,
    type,
    deadline: { kind: deadline?.kind ?? null, until: deadline?.until ?? null },
    responsible: responsible.map((name) => ({ mention: name, normalised: name })),
  };
}
