import { definedFields } from "../../collections/defined-fields";
import { AgreementForm } from "../../entity/agreement";
import type { AgreementEntry } from "../../importers/documents/act-document";
import { addDays } from "../../moment/iso-day";
import type { DraftedAgreement } from "../draft";
import type { ActReading } from "./act-entry";
import { contentText } from "./content-text";
import { actId } from "./named-act-entries";

/** The agreement that a text is; none of any other. Its provisions are left out: the graph keeps parties, programmes and days. */
export function agreementEntries(reading: ActReading, region: string | null): readonly AgreementEntry[] {
  const { draft, doubts } = reading;
  const { agreement, provisions } = draft;
  if (agreement === null) return [];
  const entry = agreementEntry(agreement, reading, region);
  if (entry === null) return [];
  const [first] = provisions;
  const message = `of the agreement the document keeps parties, programmes and days, not its ${provisions.length} provisions`;
  if (first !== undefined) doubts.push({ at: first.start, message });
  return [entry];
}

function agreementEntry(
  { parties, programmes, from, until }: DraftedAgreement,
  { draft, subjects, naming }: ActReading,
  region: string | null,
): AgreementEntry | null {
  const [base, ...others] = parties;
  if (base === undefined) return null;
  const { number, date } = draft.head;
  const key = { region, kind: "договор", number: number?.value ?? null, date: date?.value ?? null };
  const inForce = definedFields({ from: from?.value, to: until === null ? undefined : addDays(until.value, 1) });
  const ids = programmes.map(({ value, start }) => subjects.programme(value, start));
  return {
    id: actId({ ...key, title: base.normalised }),
    ...definedFields({
      number: number === null ? undefined : contentText(number.value),
      signedOn: date?.value,
      inForce: Object.keys(inForce).length === 0 ? undefined : inForce,
      programmes: ids.length === 0 ? undefined : [...new Set(ids)],
    }),
    form: AgreementForm.NETWORK_FORM,
    base: subjects.subject(base, naming),
    participants: [...new Set(others.map((party) => subjects.subject(party, naming)))],
  };
}
