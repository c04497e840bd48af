import type { Draft, DraftedProvision } from "../draft/draft";

/** A draft for people: the head, then each provision with who and by when. */
export function describeDraft({ head, provisions, agreement }: Draft): readonly string[] {
  const { kind, number, date, title } = head;
  const named = [
    kind?.value ?? "акт",
    ...(number === null ? [] : [`№ ${number.value}`]),
    ...(date === null ? [] : [date.value]),
  ];
  return [
    `${named.join(" ")}${title === null ? "" : ` «${title.value}»`}`,
    ...(agreement?.parties ?? []).map(({ normalised }) => `  ${normalised}`),
    ...provisions.flatMap(describeProvision),
  ];
}

function describeProvision({ number, text, type, term, responsible }: DraftedProvision): readonly string[] {
  return [
    "",
    `${number ?? "–"} ${type}: ${text}`,
    ...responsible.map(({ normalised, kind, role }) => `  ${role} ${kind}: ${normalised}`),
    ...(term === null ? [] : [`  ${term.deadline.kind} ${term.deadline.until ?? ""}: ${term.text}`.replace(" :", ":")]),
  ];
}
