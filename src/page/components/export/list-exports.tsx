import type { ReactElement } from "react";
import type { Answer } from "../../graphql/use-answer";
import { MenuItem } from "../menu/menu-item";
import { exportUrl } from "./export-url";

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
