/** The id of an act's provision: `ba-forum-2022.p1.2`. */
export function provisionId(act: string, path: string): string {
  return `${act}.p${path}`;
}

/** The id of the duty that a provision establishes: `ba-forum-2022.d1.2`. */
export function dutyId(act: string, path: string): string {
  return `${act}.d${path}`;
}

/** The id of the provision that establishes a duty: `ba-forum-2022.p1.2` of `ba-forum-2022.d1.2`; null for another id. */
export function provisionOfDuty(duty: string): string | null {
  const [, act, path] = /^(.+)\.d([0-9.]+)$/.exec(duty) ?? [];
  return act === undefined || path === undefined ? null : provisionId(act, path);
}

/** The act of a provision, by its id; the id of an act is its own. */
export function actOfPart(id: string): string {
  return /^(.+)\.p[0-9.]+$/.exec(id)?.[1] ?? id;
}

/** The path of the provision that a sub-item details: `1` of `1.2`; null for one that is no sub-item. */
export function parentPath(path: string): string | null {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? null : path.slice(0, dot);
}
