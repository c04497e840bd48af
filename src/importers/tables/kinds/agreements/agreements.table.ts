import { groupBy } from "../../../../collections/group-by";
import { AGREEMENT_FIELDS } from "../../../../entity/agreement";
import { STATE_DECODERS } from "../../../../entity/decode-state";
import type { AgreementEntry } from "../../../documents/act-document";
import { entryOf } from "../../../documents/entry";
import { definedFields } from "../../../../collections/defined-fields";
import type { DocumentDraft, PartPlaces } from "../../rows/document-draft";
import { statedInterval } from "../fact-columns";
import type { DirectoryEntry } from "../../names/directory-entry";
import type { NameDirectory } from "../../names/name-directory";
import { candidates, shownName } from "../../names/describe-match";
import { agreementName, agreementPlace } from "../../names/agreement-place";
import { newId } from "../new-id";
import { valuesOfRows } from "../values-of-rows";
import type { Conversion, TableKind } from "../table-kind";
import { needed } from "../../rows/table-row";
import type { AgreementRow } from "./agreement-columns";
import { agreementColumns } from "./agreement-columns";

/** Network agreements. */
export const agreementsTable: TableKind<typeof agreementColumns> = {
  name: "agreements",
  title: "Договоры",
  about:
    "Строка — договор, или один из его участников: строки с одним номером, годом и базовой организацией — один договор.",
  columns: agreementColumns,
  needs: [["base", "participants"]],
  marks: ["form"],
  convert: convertAgreements,
};

/** An agreement with the rows that speak of it. */
interface Agreement {
  readonly id: string;
  readonly first: AgreementRow;
  readonly rows: readonly AgreementRow[];
}

type KnownAgreement = Omit<AgreementEntry, "id" | "participants">;

/** Writes the agreements of a table, one for all rows of one number, year and base organisation. */
async function convertAgreements(
  rows: readonly AgreementRow[],
  draft: DocumentDraft,
  { directory, graph }: Conversion,
): Promise<void> {
  const agreements = agreementsOf(
    rows.filter(({ isSound }) => isSound),
    draft,
    directory,
  );
  const states = await graph.statesOf(agreements.map(({ id }) => id));
  const known = new Map(
    states.map(({ entityId, properties }) => [
      entityId,
      entryOf(AGREEMENT_FIELDS, STATE_DECODERS.Agreement(properties)),
    ]),
  );
  for (const agreement of agreements) addAgreement(agreement, known.get(agreement.id), draft);
}

function agreementsOf(
  rows: readonly AgreementRow[],
  draft: DocumentDraft,
  directory: NameDirectory,
): readonly Agreement[] {
  const identified = rows.flatMap((row) => {
    const id = identifyAgreement(row, draft, directory);
    return id === undefined ? [] : [{ row, id }];
  });
  return [...groupBy(identified, ({ id }) => id)].flatMap(([id, all]) => {
    const [first] = all;
    return first === undefined ? [] : [{ id, first: first.row, rows: all.map(({ row }) => row) }];
  });
}

/** The id of a row's agreement: the stated one, else that of this base, number and year, else a new one. A row without days continues an earlier one. */
function identifyAgreement(row: AgreementRow, draft: DocumentDraft, directory: NameDirectory): string | undefined {
  const { id, number, signedOn, from } = row.values;
  const name = agreementName(number, signedOn);
  if (id !== undefined) return id;
  if (name === null) return reject(draft, row, NO_NAME);
  const base = needed(row, "base");
  const day = signedOn ?? from;
  const called = directory.called("Agreement", name).filter((entry) => isPlaced(entry, base, day));
  if (called.length > 1)
    return reject(
      draft,
      row,
      `found ${shownName(name)}, which is the number of several agreements of the base organisation: ${candidates(called)}; write the id of the one meant`,
    );
  return called[0]?.id ?? introduce(name, agreementPlace(base.id, day), base, directory);
}

const NO_NAME = "expected a number or a day of signature, to tell the agreement from others, found neither";

function reject(draft: DocumentDraft, { row }: AgreementRow, message: string): undefined {
  draft.problem({ row, field: "number" }, message);
  return undefined;
}

function isPlaced({ within }: DirectoryEntry, base: DirectoryEntry, day: string | undefined): boolean {
  return within.some((place) =>
    day === undefined ? place.startsWith(agreementPlace(base.id, day)) : place === agreementPlace(base.id, day),
  );
}

function introduce(name: string, within: string, base: DirectoryEntry, directory: NameDirectory): string {
  const year = within.slice(within.lastIndexOf("|") + 1);
  const id = newId([base.id, "agreement", name, year], (taken) => directory.withId(taken) !== undefined);
  directory.add({
    id,
    label: "Agreement",
    kind: null,
    region: base.region,
    level: null,
    names: [name],
    within: [within],
  });
  return id;
}

function addAgreement(agreement: Agreement, known: KnownAgreement | undefined, draft: DocumentDraft): void {
  const { id, first, rows } = agreement;
  const said = valuesOfRows(
    rows,
    ["number", "form", "signedOn", "from", "lastDay", "to", "base", "programmes", "source"],
    draft,
  );
  const { region } = valuesOfRows(rows, ["region"], draft, known === undefined ? "values" : "stated");
  const inForce = statedInterval({ ...first, values: { ...first.values, ...said } }, draft);
  const { participants, parts } = participantsOf(rows, needed(first, "base"), draft);
  const form = said.form ?? known?.form;
  if (form === undefined)
    draft.problem(
      { row: first.row, field: "form" },
      "expected the form of the agreement in one of its rows, found nothing",
    );
  // Without a form or participants there is no agreement to state.
  if (form === undefined || participants.length === 0) return;
  const entry = {
    region: needed(first, "base").region,
    ...known,
    ...definedFields({ number: said.number, signedOn: said.signedOn, source: said.source, region }),
    ...definedFields({ programmes: said.programmes?.map((programme) => programme.id) }),
    ...(inForce === undefined ? {} : { inForce: { ...known?.inForce, ...inForce } }),
    id,
    form,
    base: needed(first, "base").id,
    participants,
  };
  draft.add("agreements", entry, first.row, {
    ...parts,
    inForce: { row: first.row, field: said.to === undefined ? "lastDay" : "to" },
  });
}

/** The ids of the participants, each once, in the order of the rows. */
function participantsOf(
  rows: readonly AgreementRow[],
  base: DirectoryEntry,
  draft: DocumentDraft,
): { participants: readonly string[]; parts: PartPlaces } {
  const rowOf = new Map<string, number>();
  for (const row of rows)
    for (const { id, names } of needed(row, "participants")) {
      const before = rowOf.get(id);
      const place = { row: row.row, field: "participants" };
      if (before !== undefined)
        draft.problem(
          place,
          `expected each participant once, found ${shownName(names[0] ?? id)} (${id}) again, which row ${before} names: leave it out, or write another number if this is another agreement`,
        );
      else if (id === base.id)
        draft.problem(
          place,
          `expected a party other than the base organisation, found ${shownName(names[0] ?? id)} (${id}) itself: correct one of the two`,
        );
      else rowOf.set(id, row.row);
    }
  const parts = [...rowOf.values()].map(
    (row, index) => [`participants/${index}`, { row, field: "participants" }] as const,
  );
  return { participants: [...rowOf.keys()], parts: Object.fromEntries(parts) };
}
