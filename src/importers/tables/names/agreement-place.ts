/** What the number of an agreement belongs to: its base organisation, and the year, because numbers begin anew. */
export function agreementPlace(base: string, day: string | null | undefined): string {
  return `${base}|${day?.slice(0, 4) ?? ""}`;
}

/** What people call an agreement by: its number, or the day of its signature. Null where it has neither. */
export function agreementName(number: string | null | undefined, signedOn: string | null | undefined): string | null {
  return number ?? (signedOn == null ? null : `от ${signedOn}`);
}
