import { definedFields } from "../../../../collections/defined-fields";
import { subjectCell } from "../../cells/named-cells";
import { idCell, quantityCell } from "../../cells/plain-cells";
import { column } from "../../rows/table-column";
import { needed } from "../../rows/table-row";
import { factColumns, placesOfFact, statedFact } from "../fact-columns";
import type { TableKind } from "../table-kind";

const columns = {
  indicator: column(idCell, "Показатель", ["Идентификатор показателя", "Indicator"], {
    note: "Идентификатор показателя, который уже известен.",
    example: "xx-indicator-schools",
  }),
  subject: column(subjectCell, "Субъект", ["Муниципалитет", "Организация", "Subject"], {
    note: "Для кого план.",
    example: "город Пример",
  }),
  value: column(quantityCell, "План", ["Плановое значение", "Plan"], {
    note: "В единицах показателя.",
    example: "12",
    isOrdinaryWord: true,
  }),
  ...factColumns,
};

/** What is planned of indicators that are known. */
export const plansTable: TableKind<typeof columns> = {
  name: "plans",
  title: "Планы показателей",
  about: "Строка — плановое значение показателя для одного субъекта на период.",
  columns,
  needs: [["indicator", "subject", "value"]],
  convert: (rows, draft) => {
    for (const row of rows.filter(({ isSound }) => isSound)) {
      const indicator = needed(row, "indicator");
      const [subject, value] = [needed(row, "subject").id, needed(row, "value")];
      const { valid, ...fact } = statedFact(row, draft);
      if (valid?.from === undefined || valid.to === undefined)
        draft.problem({ row: row.row, field: "from" }, NO_PERIOD);
      else draft.add("plans", { indicator, subject, value, valid, ...definedFields(fact) }, row.row, placesOfFact(row));
    }
    return Promise.resolve();
  },
};

const NO_PERIOD = "expected the first and the last day of the period of the plan, found one of them missing";
