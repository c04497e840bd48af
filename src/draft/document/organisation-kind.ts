import { SubjectKind } from "../../entity/subject";
import { foldWord } from "../words/token";

/** What the words of a name say of the kind of an organisation. The first that fits goes. */
const KINDS: readonly (readonly [RegExp, SubjectKind])[] = [
  [/^(?:отдел|сектор|управлени|департамент|комитет|администраци|служб)/u, SubjectKind.AUTHORITY],
  [/(?<!\p{L})(?:министерств|минобр|минпросвещ)/u, SubjectKind.MINISTRY],
  [/(?<!\p{L})(?:университет|академи[яи](?!\p{L})|вуз(?!\p{L}))/u, SubjectKind.UNIVERSITY],
  [/(?<!\p{L})(?:колледж|техникум|профессионально\p{L}+ образовательно\p{L}+ учреждени)/u, SubjectKind.COLLEGE],
  [/(?<!\p{L})(?:школ|лице|гимнази|[мгк]?[бак]?оу(?!\p{L})|сош(?!\p{L}))/u, SubjectKind.SCHOOL],
  [/(?<!\p{L})(?:институт|учреждени|иро(?!\p{L})|г[ба]у(?!\p{L})|м[кба]у(?!\p{L}))/u, SubjectKind.INSTITUTE],
  [/(?<!\p{L})(?:центр|технопарк|кванториум)/u, SubjectKind.CENTRE],
  [/(?<!\p{L})(?:форум|совет|комисси|коллеги|групп|собрани|оргкомитет)/u, SubjectKind.ASSEMBLY],
  [/(?<!\p{L})(?:предприяти|обществ|завод|[опз]?[ао]о(?!\p{L}))/u, SubjectKind.ENTERPRISE],
];

/** The kind of an organisation, as far as its name tells: anything else is taken for an authority. */
export function organisationKindOf(name: string): SubjectKind {
  const low = foldWord(name);
  return KINDS.find(([words]) => words.test(low))?.[1] ?? SubjectKind.AUTHORITY;
}
