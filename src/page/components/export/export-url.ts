/** The day and the revision that a file is about; without them it is about the moment at which it is fetched. */
type Moment = { readonly asOf: string; readonly knownAt: number } | undefined;

/** `/export/findings.csv?filter={…}&asOf=2026-11-29&knownAt=2`. */
export function exportUrl(
  name: string,
  form: string,
  parameters: Readonly<Record<string, unknown>>,
  moment: Moment,
): string {
  const all: Readonly<Record<string, unknown>> = {
    ...parameters,
    ...(moment && { asOf: moment.asOf, knownAt: moment.knownAt }),
  };
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(all)) if (value !== undefined) search.set(key, written(value));
  return `/export/${name}.${form}?${search.toString()}`;
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}
