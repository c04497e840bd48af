import { Language } from "../../language/language";
import type { ExportMetadata } from "../export-metadata";
import { exportTime } from "../export-metadata";
import type { Table } from "./column";
import { tableOf } from "./column";

type Fact = readonly [what: string, value: string | number];

const COLUMNS = [
  { key: "what", header: "Сведения", width: 24, value: ([what]: Fact) => what },
  { key: "value", header: "Значение", width: 80, value: ([, value]: Fact) => value },
];

/** The sheet «О выгрузке»: what a file is, once it has left the service. */
export function metadataTable(metadata: ExportMetadata, rows: number): Table {
  const facts: readonly Fact[] = [
    ["Выгрузка", metadata.title],
    ["На дату (asOf)", metadata.asOf],
    ["Ревизия (knownAt)", metadata.revision],
    ["Хеш ревизии", metadata.hash ?? "—"],
    ["Отбор", JSON.stringify(metadata.parameters)],
    ["Строк", rows],
    ["Полнота", metadata.isPartial ? "неполная: сработало ограничение" : "полная"],
    ["Время выгрузки", exportTime(metadata, Language.RU)],
    ["Версия сервиса", `zveno ${metadata.version}`],
  ];
  return tableOf("О выгрузке", COLUMNS, [facts]);
}
