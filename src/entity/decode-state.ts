import type { Row } from "../graph/cypher-query";
import { flag, numberOrNull, text, textOrNull, texts } from "../graph/row";
import type { EntityLabel, EntityStates } from "./entity";

type Decoders = { readonly [L in EntityLabel]: (state: Row) => EntityStates[L] };

/** How the stored state of each kind of node reads; what a source left out is null. */
export const STATE_DECODERS: Decoders = {
  Subject: (state) => ({
    name: text(state, "name"),
    shortName: textOrNull(state, "shortName"),
    level: text(state, "level") as EntityStates["Subject"]["level"],
    region: textOrNull(state, "region"),
    existsFrom: textOrNull(state, "existsFrom"),
    existsTo: textOrNull(state, "existsTo"),
    title: textOrNull(state, "title"),
    centreKind: textOrNull(state, "centreKind") as EntityStates["Subject"]["centreKind"],
    declaredSize: numberOrNull(state, "declaredSize"),
    headsOnly: flag(state, "headsOnly"),
  }),
  Person: (state) => ({ name: text(state, "name") }),
  Programme: (state) => ({ name: text(state, "name") }),
  Act: (state) => ({
    ...inForce(state),
    kind: text(state, "kind") as EntityStates["Act"]["kind"],
    number: textOrNull(state, "number"),
    date: textOrNull(state, "date"),
    title: text(state, "title"),
    region: textOrNull(state, "region"),
    source: text(state, "source"),
    sourceNote: textOrNull(state, "sourceNote"),
    url: textOrNull(state, "url"),
  }),
  Provision: (state) => ({
    ...inForce(state),
    path: text(state, "path"),
    text: text(state, "text"),
    quote: textOrNull(state, "quote"),
    act: text(state, "act"),
  }),
  Duty: (state) => ({
    ...inForce(state),
    title: text(state, "title"),
    text: text(state, "text"),
    force: text(state, "force") as EntityStates["Duty"]["force"],
    requiresAgreement: flag(state, "requiresAgreement"),
    provision: text(state, "provision"),
    act: text(state, "act"),
    path: text(state, "path"),
    region: textOrNull(state, "region"),
    periodFrom: textOrNull(state, "periodFrom"),
    periodTo: textOrNull(state, "periodTo"),
    deadlineKind: text(state, "deadlineKind") as EntityStates["Duty"]["deadlineKind"],
    deadlineText: textOrNull(state, "deadlineText") ?? "",
    deadlineFrom: textOrNull(state, "deadlineFrom"),
    due: textOrNull(state, "due"),
    rrule: textOrNull(state, "rrule"),
    plan: textOrNull(state, "plan"),
    thereafter: textOrNull(state, "thereafter") as EntityStates["Duty"]["thereafter"],
  }),
  Agreement: (state) => ({
    ...inForce(state),
    number: textOrNull(state, "number"),
    form: text(state, "form") as EntityStates["Agreement"]["form"],
    signedOn: textOrNull(state, "signedOn"),
    base: text(state, "base"),
    programmes: texts(state, "programmes"),
    region: textOrNull(state, "region"),
    source: text(state, "source"),
  }),
};

function inForce(state: Row) {
  return { inForceFrom: textOrNull(state, "inForceFrom"), inForceTo: textOrNull(state, "inForceTo") };
}
