import { RelationKind, ResponsibilityRole, SubordinationKind } from "../link/link";
import { ROLE_WORDS, SUBORDINATION_KIND_WORDS } from "../link/link.words";
import type { LinkWording, WordedLink } from "./link-clause";

type ClauseTable = Readonly<
  Record<Exclude<RelationKind, RelationKind.RESPONSIBLE_FOR> | SubordinationKind.FOUNDER, LinkWording>
>;
type RoleTable = Readonly<Record<ResponsibilityRole, LinkWording>>;

const FOUNDER = SUBORDINATION_KIND_WORDS.FOUNDER.RU.term;

/** Russian clauses for a link, along it and against it. The present tense needs no gender. */
const CLAUSES: ClauseTable = {
  [RelationKind.NETWORK_AGREEMENT]: {
    along: (base, party) => `${base("nominative")} имеет сетевой договор с ${party("instrumental")}`,
    against: (party, base) => `${party("nominative")} имеет сетевой договор с ${base("instrumental")}`,
  },
  [RelationKind.SUBORDINATE_TO]: {
    along: (subject, superior) => `${subject("nominative")} подчиняется ${superior("dative")}`,
    against: (superior, subject) => `${superior("dative")} подчиняется ${subject("nominative")}`,
  },
  [SubordinationKind.FOUNDER]: {
    along: (subject, founder) => `${FOUNDER} ${subject("genitive")} — ${founder("nominative")}`,
    against: (founder, subject) => `${founder("nominative")} — ${FOUNDER} ${subject("genitive")}`,
  },
  [RelationKind.HOSTED_BY]: {
    along: (centre, host) => `${centre("nominative")} работает на базе ${host("genitive")}`,
    against: (host, centre) => `на базе ${host("genitive")} работает ${centre("nominative")}`,
  },
  [RelationKind.MEMBER_OF]: {
    along: (member, group) => `${member("nominative")} входит в ${group("accusative")}`,
    against: (group, member) => `в ${group("accusative")} входит ${member("nominative")}`,
  },
  [RelationKind.POST_IN]: {
    along: (post, organisation) => `${post("nominative")} относится к ${organisation("dative")}`,
    against: (organisation, post) => `к ${organisation("dative")} относится ${post("nominative")}`,
  },
  [RelationKind.HOLDS]: {
    along: (person, post) => `${person("nominative")} занимает ${post("accusative")}`,
    against: (post, person) => `${post("accusative")} занимает ${person("nominative")}`,
  },
  [RelationKind.SUCCEEDS]: {
    along: (successor, former) => `${successor("nominative")} — правопреемник ${former("genitive")}`,
    against: (former, successor) => `правопреемник ${former("genitive")} — ${successor("nominative")}`,
  },
  [RelationKind.PART_OF]: {
    along: (part, whole) => `${part("nominative")} — часть ${whole("genitive")}`,
    against: (whole, part) => `часть ${whole("genitive")} — ${part("nominative")}`,
  },
  [RelationKind.ESTABLISHES]: {
    along: (clause, duty) => `${clause("nominative")} устанавливает ${duty("accusative")}`,
    against: (duty, clause) => `${duty("nominative")} устанавливается ${clause("instrumental")}`,
  },
  [RelationKind.ISSUED_BY]: {
    along: (act, issuer) => `${act("accusative")} принимает ${issuer("nominative")}`,
    against: (issuer, act) => `${issuer("nominative")} принимает ${act("accusative")}`,
  },
  [RelationKind.SIGNED_BY]: {
    along: (act, signer) => `${act("accusative")} подписывает ${signer("nominative")}`,
    against: (signer, act) => `${signer("nominative")} подписывает ${act("accusative")}`,
  },
  [RelationKind.APPROVES]: {
    along: (clause, act) => `${clause("nominative")} утверждает ${act("accusative")}`,
    against: (act, clause) => `${act("nominative")} утверждается ${clause("instrumental")}`,
  },
  [RelationKind.FOLLOWS]: {
    along: (act, ground) => `${act("nominative")} основывается на ${ground("prepositional")}`,
    against: (ground, act) => `на ${ground("prepositional")} основывается ${act("nominative")}`,
  },
  [RelationKind.AMENDS]: {
    along: (newer, older) => `${newer("nominative")} изменяет ${older("accusative")}`,
    against: (older, newer) => `${older("nominative")} изменяется ${newer("instrumental")}`,
  },
  [RelationKind.REPEALS]: {
    along: (newer, older) => `${newer("nominative")} отменяет ${older("accusative")}`,
    against: (older, newer) => `${older("nominative")} отменяется ${newer("instrumental")}`,
  },
  [RelationKind.UNDER]: {
    along: (duty, programme) => `${duty("nominative")} относится к ${programme("dative")}`,
    against: (programme, duty) => `к ${programme("dative")} относится ${duty("nominative")}`,
  },
  [RelationKind.CONCERNS]: {
    along: (duty, subject) => `${duty("nominative")} касается ${subject("genitive")}`,
    against: (subject, duty) => `${subject("genitive")} касается ${duty("nominative")}`,
  },
  [RelationKind.EXECUTION_OF]: {
    along: (record, duty) => `${record("nominative")} — об исполнении ${duty("genitive")}`,
    against: (duty, record) => `об исполнении ${duty("genitive")} — ${record("nominative")}`,
  },
  [RelationKind.OFF_CONTROL]: {
    along: (controller, duty) => `с контроля ${duty("accusative")} снимает ${controller("nominative")}`,
    against: (duty, controller) => `${duty("nominative")} снимается с контроля: ${controller("nominative")}`,
  },
  [RelationKind.PLANNED_FOR]: {
    along: (indicator, subject) => `${indicator("nominative")} планируется для ${subject("genitive")}`,
    against: (subject, indicator) => `для ${subject("genitive")} планируется ${indicator("nominative")}`,
  },
  [RelationKind.MEASURES]: {
    along: (report, indicator) => `${report("nominative")} сообщает значение ${indicator("genitive")}`,
    against: (indicator, report) => `значение ${indicator("genitive")} сообщает ${report("nominative")}`,
  },
};

/** Russian clauses for who bears a duty in which role. */
const ROLES: RoleTable = {
  [ResponsibilityRole.EXECUTOR]: bearer(ResponsibilityRole.EXECUTOR),
  [ResponsibilityRole.CO_EXECUTOR]: bearer(ResponsibilityRole.CO_EXECUTOR),
  [ResponsibilityRole.COORDINATOR]: bearer(ResponsibilityRole.COORDINATOR),
  [ResponsibilityRole.OPERATOR]: bearer(ResponsibilityRole.OPERATOR),
  [ResponsibilityRole.CONTROLLER]: {
    along: (subject, duty) => `${subject("nominative")} контролирует исполнение ${duty("genitive")}`,
    against: (duty, subject) => `исполнение ${duty("genitive")} контролирует ${subject("nominative")}`,
  },
  [ResponsibilityRole.RECIPIENT]: {
    along: (subject, duty) => `${subject("nominative")} получает отчёт об исполнении ${duty("genitive")}`,
    against: (duty, subject) => `отчёт об исполнении ${duty("genitive")} получает ${subject("nominative")}`,
  },
};

/** How a link reads in Russian, along it and against it. */
export function russianWording({ relation, role, kind }: WordedLink): LinkWording {
  if (relation === RelationKind.RESPONSIBLE_FOR) return ROLES[role ?? ResponsibilityRole.EXECUTOR];
  return CLAUSES[kind === SubordinationKind.FOUNDER ? kind : relation];
}

function bearer(role: ResponsibilityRole): LinkWording {
  const { term } = ROLE_WORDS[role].RU;
  return {
    along: (subject, duty) => `${subject("nominative")} — ${term} ${duty("genitive")}`,
    against: (duty, subject) => `${term} ${duty("genitive")} — ${subject("nominative")}`,
  };
}
