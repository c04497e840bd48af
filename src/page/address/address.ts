import { EVERYWHERE, type SharedParameter, type Step, VIEWS, type ViewName } from "./views";

/** The whole state of the page, as its URL says it. */
export interface Address {
  readonly view: ViewName;
  /** What the view is about; empty where it is a list. */
  readonly id: string;
  readonly parameters: Parameters;
  /** Without its `#`: the clause of an act. */
  readonly hash: string;
}

/** Parameters by name; one that is absent has its default. */
export type Parameters = Readonly<Partial<Record<string, string>>>;

/** Which parameters stay when another view is opened: the moment and the language, which are the reader's. */
const KEPT: readonly SharedParameter[] = ["on", "rev", "lang"];

const NAMES = Object.keys(VIEWS) as ViewName[];

/** The address that a URL stands for; null where no view has this path. */
export function readAddress(pathname: string, search: string, hash = ""): Address | null {
  for (const view of NAMES) {
    const match = patternOf(VIEWS[view].path).exec(pathname);
    if (match === null) continue;
    const known: Readonly<Record<string, Step>> = { ...EVERYWHERE, ...VIEWS[view].own };
    const given = [...new URLSearchParams(search)].filter(([name, value]) => name in known && value !== "");
    return { view, id: decoded(match[1] ?? ""), parameters: Object.fromEntries(given), hash };
  }
  return null;
}

/** The URL of an address: parameters in the order of the table, so that equal states have equal URLs. */
export function writeAddress({ view, id, parameters, hash }: Address): string {
  const path = VIEWS[view].path.replace(":id", encodeURIComponent(id));
  const known = [...Object.keys(VIEWS[view].own), ...Object.keys(EVERYWHERE)];
  const search = new URLSearchParams();
  for (const name of known) {
    const value = parameters[name];
    if (value !== undefined && value !== "") search.set(name, value);
  }
  const query = search.size === 0 ? "" : `?${search.toString()}`;
  return `${path}${query}${hash === "" ? "" : `#${hash}`}`;
}

/** The same address with other parameters; an empty value takes one away. */
export function changeAddress(address: Address, change: Parameters): Address {
  return { ...address, parameters: { ...address.parameters, ...change } };
}

/** Whether a change is a step back: where at least one of what it changes is. */
export function stepOf(view: ViewName, change: Parameters): Step {
  const known: Readonly<Record<string, Step>> = { ...EVERYWHERE, ...VIEWS[view].own };
  return Object.keys(change).some((name) => known[name] === "push") ? "push" : "replace";
}

/** The address of another view, at the same moment and in the same language. */
export function goTo(from: Address, view: ViewName, id = "", parameters: Parameters = {}, hash = ""): Address {
  const kept = Object.fromEntries(KEPT.map((name) => [name, from.parameters[name]]));
  return { view, id, parameters: { ...kept, ...parameters }, hash };
}

/** Paths are plain words, with `:id` at the end at most. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(":id", "([^/]+)")}$`);
}

/** An id as it was before it became a part of a path; as it stands where somebody wrote the URL by hand. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
