import type { DraftedProvision, Responsible } from "../draft";
import { findDeadline } from "../deadline/find-deadline";
import type { Line } from "../lines/line";
import { markerOf } from "../lines/marker";
import type { Marker } from "../lines/marker";
import { listAt } from "../who/list";
import type { Token } from "../words/token";
import { tokensOf } from "../words/token";
import { isFinite, isInfinitive } from "../words/verb";
import { inRole } from "./bearers";
import type { ProvisionReading } from "./read-provisions";
import { typeOf } from "./type-of-provision";

/** A function begins with its verb, or with a word or two before it: «ежегодно представляет». */
const BEFORE_VERB = 3;
/** In a list more may stand before it: «ежегодно, до 1 октября, представляет». */
const BEFORE_VERB_IN_LIST = 12;

/** The functions that a model gives to those it names: a line that names somebody goes for those that follow. */
export function readModel(lines: readonly Line[], reading: ProvisionReading): DraftedProvision[] {
  const found: DraftedProvision[] = [];
  let bearers: readonly Responsible[] = [];
  for (const line of lines) {
    const marker = markerOf(line.text);
    const start = line.start + (marker?.length ?? 0);
    const tokens = tokensOf(reading.legible.slice(start, line.end), start);
    const named = namedAlone(tokens, reading);
    const whose = named === null ? whoseFunction(tokens, marker, bearers, reading) : [];
    if (whose.length > 0) found.push(functionOf({ start, end: line.end }, marker?.label ?? null, whose, reading));
    bearers = named ?? (isHeading(marker, tokens) ? [] : bearers);
  }
  return found;
}

/** Whose function a line tells: of whom it begins with, or of those named above it; nobody's where it tells none. */
function whoseFunction(
  tokens: readonly Token[],
  marker: Marker | null,
  above: readonly Responsible[],
  reading: ProvisionReading,
): readonly Responsible[] {
  const own = subjectOf(tokens, reading);
  if (own.length > 0) return own;
  return !isHeading(marker, tokens) && beginsWithVerb(tokens, mostBeforeVerb(marker, tokens)) ? above : [];
}

/** «2.1. Муниципальный уровень» */
function isHeading(marker: Marker | null, tokens: readonly Token[]): boolean {
  return marker?.style === "decimal" && !beginsWithVerb(tokens);
}

/** Those whom a line names, where it says nothing else. */
function namedAlone(tokens: readonly Token[], { names }: ProvisionReading): readonly Responsible[] | null {
  const { mentions, next } = listAt(tokens, 0, "nominative", names);
  const isWhole = mentions.length > 0 && tokens.slice(next).every(({ kind }) => kind === "sign");
  return isWhole ? inRole(mentions, "EXECUTOR") : null;
}

/** «Куратор центра ежемесячно передаёт …»: whose function a line tells by itself. */
function subjectOf(tokens: readonly Token[], { names }: ProvisionReading): readonly Responsible[] {
  const { mentions, next } = listAt(tokens, 0, "nominative", names);
  const isDoing = tokens.slice(next, next + BEFORE_VERB).some(isFinite) && typeOf(tokens).type === "OBLIGATION";
  return isDoing ? inRole(mentions, "EXECUTOR") : [];
}

function mostBeforeVerb(marker: Marker | null, tokens: readonly Token[]): number {
  const isInList = marker !== null && marker.style !== "decimal" && /^\p{Ll}/u.test(tokens[0]?.text ?? "");
  return isInList ? BEFORE_VERB_IN_LIST : BEFORE_VERB;
}

function beginsWithVerb(tokens: readonly Token[], within = BEFORE_VERB): boolean {
  return tokens.slice(0, within).some((token) => isFinite(token) || isInfinitive(token));
}

function functionOf(
  { start, end }: { readonly start: number; readonly end: number },
  label: string | null,
  responsible: readonly Responsible[],
  { legible, text, time, annex }: ProvisionReading,
): DraftedProvision {
  const found = findDeadline(legible.slice(start, end), time);
  const term =
    found === null
      ? null
      : {
          text: text.slice(start + found.start, start + found.end),
          deadline: found.deadline,
          start: start + found.start,
          end: start + found.end,
          certainty: found.certainty,
        };
  return {
    number: label,
    annex,
    text: text.slice(start, end).replace(/\s+/gu, " "),
    start,
    end,
    type: "OBLIGATION",
    typeCertainty: 0.8,
    introductions: [],
    term,
    responsible,
    recipients: [],
  };
}
