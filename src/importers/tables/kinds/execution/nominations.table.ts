import { definedFields } from "../../../../collections/defined-fields";
import { postCell, subjectCell } from "../../cells/named-cells";
import { idCell, textCell } from "../../cells/plain-cells";
import { column } from "../../rows/table-column";
import { needed } from "../../rows/table-row";
import { dutyColumns, dutyOf, placeOfDuty } from "../duty-of-row";
import { intervalColumns, regionColumn, statedInterval } from "../fact-columns";
import { newId, regionPrefix } from "../new-id";
import type { TableKind } from "../table-kind";

const columns = {
  authority: column(subjectCell, "Кто назначил", ["Назначивший орган", "Authority"], {
    note: "Кто исполняет обязанность и назначает исполнителя.",
    example: "город Пример",
  }),
  ...dutyColumns,
  position: column(postCell, "Назначенная должность", ["Должность исполнителя", "Nominated post"], {
    note: "Должность, которая назначена; либо лицо, либо обе.",
    example: "начальник управления образования города Пример",
  }),
  person: column(idCell, "Назначенное лицо", ["Идентификатор назначенного лица", "Nominated person"], {
    note: "Идентификатор лица, которое уже известно.",
  }),
  title: column(textCell, "В качестве кого", ["Кем назначен"], {
    note: "Как названо назначение: «ответственный за взаимодействие».",
    isOrdinaryWord: true,
  }),
  document: column(textCell, "Документ о назначении", ["Приказ о назначении"], {
    note: "Чем назначен: вид, дата и номер.",
    isOrdinaryWord: true,
  }),
  ...intervalColumns,
  region: regionColumn,
};

/** Whom authorities name for duties that are known. */
export const nominationsTable: TableKind<typeof columns> = {
  name: "nominations",
  title: "Назначения исполнителей",
  about: "Строка — кого орган назначил исполнителем обязанности, которая уже известна.",
  columns,
  needs: [
    ["authority", "duty", "position"],
    ["authority", "duty", "person"],
    ["authority", "act", "provision", "position"],
    ["authority", "act", "provision", "person"],
  ],
  convert: (rows, draft) => {
    for (const row of rows.filter(({ isSound }) => isSound)) {
      const authority = needed(row, "authority");
      const duty = dutyOf(row);
      const { position, person, title, document } = row.values;
      const { from: on, to: until } = statedInterval(row, draft) ?? {};
      const parts = [regionPrefix(authority.region), "nomination", duty, authority.id, on ?? ""];
      const said = definedFields({ position: position?.id, person, title, document, on, until });
      const entry = { id: newId(parts, () => false), duty, authority: authority.id, region: authority.region, ...said };
      draft.add("nominations", entry, row.row, { ...placeOfDuty(row), on: { row: row.row, field: "from" } });
    }
    return Promise.resolve();
  },
};
