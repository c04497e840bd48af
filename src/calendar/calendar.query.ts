import type { Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { map, text } from "../graph/row";
import type { Calendar } from "./calendar";

type Owned = { readonly owner: string };

export const calendarsOfOwnerQuery = cypherQuery<Owned, Calendar>("calendar/of-owner", decodeCalendar);
export const calendarOfDigestQuery = cypherQuery<{ readonly digest: string }, Calendar>(
  "calendar/of-digest",
  decodeCalendar,
);
export const addCalendarQuery = cypherQuery<{ readonly id: string; readonly calendar: Row }, string>(
  "calendar/add",
  (row) => text(row, "id"),
);
export const removeCalendarQuery = cypherQuery<Owned & { readonly id: string }, string>("calendar/remove", (row) =>
  text(row, "id"),
);

function decodeCalendar(row: Row): Calendar {
  const calendar = map(row, "calendar");
  return {
    id: text(calendar, "id"),
    subject: text(calendar, "subject"),
    owner: text(calendar, "owner"),
    createdAt: text(calendar, "createdAt"),
  };
}
