import type { ReactElement } from "react";
import type { Answer } from "../../graphql/use-answer";
import { MenuItem } from "../menu/menu-item";

interface ListExportsProps {
  /** The name of the export: `/export/findings.csv`. */
  readonly name: string;
  readonly forms: readonly ("csv" | "xlsx" | "ics" | "pdf")[];
  /** Parameters of the export beside the moment: lists with commas, objects as JSON; what is undefined is left out. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly moment: Answer<unknown>["moment"];
  readonly close: () => void;
}

/** Lines of «Выгрузить» that fetch a list from the service, under the same filter and at the same moment. */
export function ListExports({ name, forms, parameters, moment, close }: ListExportsProps): ReactElement {
  return (
    <>
      {forms.map((form) => (
        <MenuItem key={form} href={exportUrl(name, form, parameters, moment)} onClick={close}>
          {form.toUpperCase()}
        </MenuItem>
      ))}
    </>
  );
}

/** `/export/findings.csv?filter={…}&asOf=2026-11-29&knownAt=2`. */
export function exportUrl(
  name: string,
  form: string,
  parameters: Readonly<Record<string, unknown>>,
  moment: Answer<unknown>["moment"],
): string {
  const all: Readonly<Record<string, unknown>> = {
    ...parameters,
    ...(moment && { asOf: moment.asOf, knownAt: moment.knownAt }),
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([key, value]) => [key, written(value)]));
  return `/export/${name}.${form}?${search.toString()}`;
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}
