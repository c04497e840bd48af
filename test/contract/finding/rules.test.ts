import type { Finding, FindingFilter } from "../../../src/finding/finding";
import { FindingRule } from "../../../src/finding/finding-rules";
import { listFindings } from "../../../src/finding/finding.question";
import type { GraphStore } from "../../../src/graph/graph-store";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";

/** A drawing that shows a rule, and the smallest changes that do not. */
interface Case {
  readonly rule: FindingRule;
  /** Drawn for all of its variants. */
  readonly drawn: string;
  /** What is added, and the findings that are expected then: subject/duty, either part may be missing. */
  readonly variants: Readonly<Record<string, readonly [added: string, expected: readonly string[]]>>;
}

const DUTY = `
  act order 2022-01-01..
  clause order.p1 of=order 2022-01-01..
  order.p1 -PART_OF-> order
`;
const DRAWN_DUTY = `${DUTY}
  duty order.d1 by=order.p1 2022-01-01..
  order.p1 -ESTABLISHES-> order.d1
`;

const WANTED = "duty order.d1 by=order.p1 2022-01-01.. deadlineKind=DATE due=2022-09-14 requiresNomination=true\n";
/** Days may follow. */
const NOMINATION = "n -EXECUTION_OF-> order.d1\nnomination n duty=order.d1 authority=city";
const OFF_CONTROL = "chief -OFF_CONTROL-> order.d1 2022-09-01..";
const REPORTED = `${DRAWN_DUTY}
  municipality city
  position chief
  city -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
`;

function report(days: string, said = ""): string {
  return `report told duty=order.d1 bearer=city ${said} ${days}\ntold -EXECUTION_OF-> order.d1`;
}

/** A plan, and an accepted report on the first of each month from February on with one of these values. */
function planned(indicator: string, plan: number, facts: readonly number[], period = "2022-01-01..2022-09-15"): string {
  const told = facts.map((value, place) => {
    const day = `2022-0${place + 2}-01`;
    return `report told${place} duty=order.d1 bearer=city reportState=ACCEPTED due=${day} ${day}..
      told${place} -EXECUTION_OF-> order.d1\ntold${place} -MEASURES-> ${indicator} value=${value}`;
  });
  return [`${indicator} -PLANNED_FOR-> city value=${plan} ${period}`, ...told].join("\n");
}

const CASES: readonly Case[] = [
  {
    rule: FindingRule.NO_EXECUTOR,
    drawn: `${DRAWN_DUTY}\nschool school`,
    variants: {
      "nobody is named": ["", ["/order.d1"]],
      "somebody executes": ["school -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=order.p1", []],
      "somebody coordinates": ["school -RESPONSIBLE_FOR-> order.d1 role=COORDINATOR basis=order.p1", []],
      "somebody only controls": ["school -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p1", ["/order.d1"]],
      "the executor's time is over": ["school -RESPONSIBLE_FOR-> order.d1 ..2022-09-15 role=EXECUTOR", ["/order.d1"]],
      "the executor is named by a repealed clause": [
        "clause old.p1 of=old ..2022-02-01\nschool -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR basis=old.p1",
        ["/order.d1"],
      ],
      "the executor no longer exists": [
        "school gone existsTo=2022-09-15\ngone -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR",
        ["/order.d1"],
      ],
      "a group executes, though empty": ["group heads\nheads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR", []],
    },
  },
  {
    rule: FindingRule.NO_CONTROLLER,
    drawn: `${DRAWN_DUTY}\nschool school`,
    variants: {
      "nobody is named": ["", ["/order.d1"]],
      "somebody only executes": ["school -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR", ["/order.d1"]],
      "somebody controls": ["school -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER", []],
      "control begins tomorrow": ["school -RESPONSIBLE_FOR-> order.d1 2022-09-16.. role=CONTROLLER", ["/order.d1"]],
      "the duty is over": ["duty order.d2 by=order.p1 2022-01-01..2022-09-15", ["/order.d1"]],
    },
  },
  {
    rule: FindingRule.SELF_CONTROL,
    drawn: `${DRAWN_DUTY}
      ministry minobr
      position minister deputy
      minister -POST_IN-> minobr
      deputy -POST_IN-> minobr
      group heads council
      person ivanova petrov
      ivanova -HOLDS-> minister
      petrov -HOLDS-> deputy
      minister -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER basis=order.p1
    `,
    variants: {
      "two posts of one ministry": ["deputy -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR", []],
      "the same post": ["minister -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR", ["minister/order.d1"]],
      "the same post, told of the result": ["minister -RESPONSIBLE_FOR-> order.d1 role=RECIPIENT", []],
      "the post's own ministry": ["minobr -RESPONSIBLE_FOR-> order.d1 role=OPERATOR", ["minister/order.d1"]],
      "one person in both posts": [
        "ivanova -HOLDS-> deputy\ndeputy -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR",
        ["minister/order.d1"],
      ],
      "one person in both posts, formerly": [
        "ivanova -HOLDS-> deputy ..2022-09-01\ndeputy -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR",
        [],
      ],
      "a group that the post is in": [
        "minister -MEMBER_OF-> council\ncouncil -MEMBER_OF-> heads\nheads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR",
        ["minister/order.d1"],
      ],
      "a group that its ministry is in": [
        "minobr -MEMBER_OF-> heads\nheads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR",
        ["minister/order.d1"],
      ],
      "a group that it is not in": ["heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR", []],
      "a controlling group in which the executor is": [
        `deputy -MEMBER_OF-> council\ncouncil -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER
         deputy -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR`,
        ["council/order.d1"],
      ],
    },
  },
  {
    rule: FindingRule.OVERDUE,
    drawn: DUTY,
    variants: {
      "its date has passed": [
        "duty order.d1 by=order.p1 2022-01-01.. deadlineKind=DATE due=2022-09-14 thereafter=ONGOING",
        ["/order.d1"],
      ],
      "the day itself": ["duty order.d1 by=order.p1 2022-01-01.. deadlineKind=DATE due=2022-09-15", []],
      "its period has passed": [
        "duty order.d1 by=order.p1 2022-01-01.. deadlineKind=PERIOD deadlineFrom=2022-02-01 due=2022-03-01",
        ["/order.d1"],
      ],
      "it recurs": [
        "duty order.d1 by=order.p1 2022-01-01.. deadlineKind=RECURRING deadlineFrom=2022-02-01 rrule=YEARLY",
        [],
      ],
      "its date has passed, but its clause is repealed": [
        "duty order.d1 by=order.p1 2022-01-01..2022-09-15 deadlineKind=DATE due=2022-09-14",
        [],
      ],
    },
  },
  {
    rule: FindingRule.EMPTY_GROUP,
    drawn: `${DRAWN_DUTY}\nduty order.d2 by=order.p1 2022-01-01..\ngroup heads council\nschool school`,
    variants: {
      "it bears nothing": ["", []],
      "it bears two duties": [
        "heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR\nheads -RESPONSIBLE_FOR-> order.d2 role=CONTROLLER",
        ["heads/"],
      ],
      "it has a member": ["heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR\nschool -MEMBER_OF-> heads", []],
      "its member has left": [
        "heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR\nschool -MEMBER_OF-> heads ..2022-09-15",
        ["heads/"],
      ],
      "its member is an empty group": [
        "heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR\ncouncil -MEMBER_OF-> heads",
        ["council/", "heads/"],
      ],
      "its group has a member": [
        "heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR\ncouncil -MEMBER_OF-> heads\nschool -MEMBER_OF-> council",
        [],
      ],
      "its duty is over": [
        "duty order.d3 by=order.p1 ..2022-09-15\nheads -RESPONSIBLE_FOR-> order.d3 role=EXECUTOR",
        [],
      ],
    },
  },
  {
    rule: FindingRule.GROUP_INCOMPLETE,
    drawn: "school a b",
    variants: {
      "nothing is declared": ["group heads\na -MEMBER_OF-> heads", []],
      "one is missing": ["group heads declaredSize=2\na -MEMBER_OF-> heads", ["heads/"]],
      "all are there": ["group heads declaredSize=2\na -MEMBER_OF-> heads\nb -MEMBER_OF-> heads", []],
      "one has left": [
        "group heads declaredSize=2\na -MEMBER_OF-> heads\nb -MEMBER_OF-> heads ..2022-09-15",
        ["heads/"],
      ],
      "nobody is there": ["group heads declaredSize=97", ["heads/"]],
    },
  },
  {
    rule: FindingRule.UNASSIGNED_POST,
    drawn: `${DRAWN_DUTY}\nposition post\ngroup posts\nperson ivanova`,
    variants: {
      "it bears nothing": ["", []],
      "nobody holds it": ["post -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER", ["post/"]],
      "somebody holds it, nobody knows since when": [
        "post -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER\nivanova -HOLDS-> post attestedOn=2022-08-24",
        [],
      ],
      "its holder left today": [
        "post -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR\nivanova -HOLDS-> post ..2022-09-15",
        ["post/"],
      ],
      "it bears by its group": ["posts -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR\npost -MEMBER_OF-> posts", ["post/"]],
    },
  },
  {
    rule: FindingRule.EXPIRED_AGREEMENT,
    drawn: `
      school a b
      college c
      agreement old base=a 2021-09-01..2022-09-01
      a -NETWORK_AGREEMENT-> b 2021-09-01..2022-09-01 agreementId=old basis=old
      a -NETWORK_AGREEMENT-> c 2021-09-01..2022-09-01 agreementId=old basis=old order=1
    `,
    variants: {
      "none since": ["", ["a/"]],
      "concluded anew": [
        `agreement new base=a 2022-09-01..
         a -NETWORK_AGREEMENT-> b 2022-09-01.. agreementId=new basis=new
         a -NETWORK_AGREEMENT-> c 2022-09-01.. agreementId=new basis=new`,
        [],
      ],
      "concluded anew with another base": [
        `agreement new base=c 2022-09-01..
         c -NETWORK_AGREEMENT-> a 2022-09-01.. agreementId=new basis=new
         c -NETWORK_AGREEMENT-> b 2022-09-01.. agreementId=new basis=new`,
        [],
      ],
      "concluded anew without one party": [
        "agreement new base=a 2022-09-01..\na -NETWORK_AGREEMENT-> b 2022-09-01.. agreementId=new basis=new",
        ["a/"],
      ],
      "concluded anew from tomorrow": [
        `agreement new base=a 2022-09-16..
         a -NETWORK_AGREEMENT-> b 2022-09-16.. agreementId=new basis=new
         a -NETWORK_AGREEMENT-> c 2022-09-16.. agreementId=new basis=new`,
        ["a/"],
      ],
      "an older one between the same": [
        `agreement older base=a ..2021-09-01
         a -NETWORK_AGREEMENT-> b ..2021-09-01 agreementId=older basis=older
         a -NETWORK_AGREEMENT-> c ..2021-09-01 agreementId=older basis=older`,
        ["a/"],
      ],
      "one that has not expired": [
        "agreement other base=b 2021-09-01..2022-09-16\nb -NETWORK_AGREEMENT-> c ..2022-09-16 agreementId=other basis=other",
        ["a/"],
      ],
    },
  },
  {
    rule: FindingRule.AGREEMENT_MISSING,
    drawn: `${DUTY}
      duty order.d1 by=order.p1 2022-01-01.. requiresAgreement=true
      order.p1 -ESTABLISHES-> order.d1
      group heads
      school a b
      ministry minobr
      minobr -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
    `,
    variants: {
      "only a ministry bears it": ["", []],
      "a school bears it": ["a -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR", ["a/order.d1"]],
      "a school controls it": ["a -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER", []],
      "a member of a group has none": [
        `heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR\na -MEMBER_OF-> heads\nb -MEMBER_OF-> heads ..2022-09-15`,
        ["a/order.d1"],
      ],
      "it is party to one": [
        `agreement x base=b 2022-01-01..\nb -NETWORK_AGREEMENT-> a 2022-01-01.. agreementId=x basis=x
         a -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR`,
        [],
      ],
      "it is the base of one that has expired": [
        `agreement x base=a ..2022-09-15\na -NETWORK_AGREEMENT-> b ..2022-09-15 agreementId=x basis=x
         a -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR`,
        ["a/order.d1"],
      ],
      "a head's organisation is party to one": [
        `position head\nhead -POST_IN-> a\nhead -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
         agreement x base=a 2022-01-01..\na -NETWORK_AGREEMENT-> b 2022-01-01.. agreementId=x basis=x`,
        [],
      ],
      "a duty that requires none": [
        "duty order.d2 by=order.p1 2022-01-01..\na -RESPONSIBLE_FOR-> order.d2 role=EXECUTOR",
        [],
      ],
    },
  },
  {
    rule: FindingRule.REPEALED_BASIS,
    drawn: `${DRAWN_DUTY}
      act old ..2022-09-01
      clause old.p1 of=old ..2022-09-01
      school a
      municipality city
      position head
      person ivanova
    `,
    variants: {
      "nothing rests on it": ["", []],
      "a duty and those who bear it": [
        `duty old.d1 by=old.p1 ..2022-09-01\nold.p1 -ESTABLISHES-> old.d1
         a -RESPONSIBLE_FOR-> old.d1 role=EXECUTOR basis=old.p1`,
        ["/old.d1"],
      ],
      "a duty that had ended by itself": [
        "duty old.d1 by=old.p1 ..2022-09-01 periodTo=2022-08-01\nold.p1 -ESTABLISHES-> old.d1",
        [],
      ],
      "a responsibility for a duty that holds": [
        "a -RESPONSIBLE_FOR-> order.d1 role=CO_EXECUTOR basis=old.p1",
        ["a/order.d1"],
      ],
      "a responsibility that has ended": [
        "a -RESPONSIBLE_FOR-> order.d1 ..2022-09-10 role=CO_EXECUTOR basis=old.p1",
        [],
      ],
      "a superior, on the whole act": ["a -SUBORDINATE_TO-> city basis=old", ["a/"]],
      "a superior, on a clause in force": ["a -SUBORDINATE_TO-> city basis=order.p1", []],
      "a holder of a post": ["ivanova -HOLDS-> head basis=old.p1", ["head/"]],
    },
  },
  {
    rule: FindingRule.BASIS_NOT_IN_FORCE_YET,
    drawn: `${DRAWN_DUTY}
      act later 2023-01-01.. date=2022-09-01
      clause later.p1 of=later 2023-01-01..
      act planned 2023-01-01.. date=2022-10-01
      clause planned.p1 of=planned 2023-01-01..
      school a
      municipality city
    `,
    variants: {
      "nothing rests on it": ["", []],
      "a duty of a signed act": [
        "duty later.d1 by=later.p1 2023-01-01..\nlater.p1 -ESTABLISHES-> later.d1",
        ["/later.d1"],
      ],
      "a duty of an act that is not signed yet": [
        "duty planned.d1 by=planned.p1 2023-01-01..\nplanned.p1 -ESTABLISHES-> planned.d1",
        [],
      ],
      "a link that rests on a signed act": ["a -SUBORDINATE_TO-> city basis=later.p1", ["a/"]],
      "a link that begins with its act": ["a -SUBORDINATE_TO-> city 2023-01-01.. basis=later.p1", []],
      "a link that rests on an act not signed yet": ["a -SUBORDINATE_TO-> city basis=planned.p1", []],
      "a link that says it began before such an act": [
        "a -SUBORDINATE_TO-> city 2022-09-01.. basis=planned.p1",
        ["a/"],
      ],
    },
  },
  {
    rule: FindingRule.SUBORDINATION_CYCLE,
    drawn: "school a b c d",
    variants: {
      "a line": ["a -SUBORDINATE_TO-> b\nb -SUBORDINATE_TO-> c", []],
      "a diamond": ["a -SUBORDINATE_TO-> b\na -SUBORDINATE_TO-> c\nb -SUBORDINATE_TO-> d\nc -SUBORDINATE_TO-> d", []],
      "a circle": ["d -SUBORDINATE_TO-> b\nb -SUBORDINATE_TO-> c\nc -SUBORDINATE_TO-> d", ["b/"]],
      "a circle that is over": ["a -SUBORDINATE_TO-> b\nb -SUBORDINATE_TO-> a ..2022-09-15", []],
      "a circle on a repealed clause": [
        "clause old.p1 of=old ..2022-01-01\na -SUBORDINATE_TO-> b\nb -SUBORDINATE_TO-> a basis=old.p1",
        [],
      ],
      "a subject above itself": ["a -SUBORDINATE_TO-> a", ["a/"]],
      "two circles through one subject": [
        "a -SUBORDINATE_TO-> b\nb -SUBORDINATE_TO-> a\na -SUBORDINATE_TO-> c\nc -SUBORDINATE_TO-> a",
        ["a/", "a/"],
      ],
      "one circle by links of both kinds": [
        `a -SUBORDINATE_TO-> b kind=ADMINISTRATIVE\na -SUBORDINATE_TO-> b kind=FOUNDER
         b -SUBORDINATE_TO-> a kind=ADMINISTRATIVE`,
        ["a/"],
      ],
    },
  },
  {
    rule: FindingRule.DEADLINE_AFTER_PARENT,
    drawn: `
      act order 2022-01-01..
      clause order.p2 order.p2.1 order.p2.1.1 of=order 2022-01-01..
      order.p2 -PART_OF-> order
      order.p2.1 -PART_OF-> order.p2
      order.p2.1.1 -PART_OF-> order.p2.1
      duty order.d2 by=order.p2 2022-01-01.. deadlineKind=DATE due=2022-12-01
      order.p2 -ESTABLISHES-> order.d2
    `,
    variants: {
      "due on the same day": [
        "duty order.d2.1 by=order.p2.1 2022-01-01.. deadlineKind=DATE due=2022-12-01\norder.p2.1 -ESTABLISHES-> order.d2.1",
        [],
      ],
      "due later": [
        "duty order.d2.1 by=order.p2.1 2022-01-01.. deadlineKind=DATE due=2022-12-02\norder.p2.1 -ESTABLISHES-> order.d2.1",
        ["/order.d2.1"],
      ],
      "due later, two levels below": [
        "duty order.d2.1.1 by=order.p2.1.1 2022-01-01.. deadlineKind=DATE due=2022-12-02\norder.p2.1.1 -ESTABLISHES-> order.d2.1.1",
        ["/order.d2.1.1"],
      ],
      "without a date": ["duty order.d2.1 by=order.p2.1 2022-01-01..\norder.p2.1 -ESTABLISHES-> order.d2.1", []],
    },
  },
  {
    rule: FindingRule.ORPHAN_SUBJECT,
    drawn: "ministry minobr",
    variants: {
      "a school that answers to nobody": ["school a", ["a/"]],
      "a school that answers to somebody": ["school a\na -SUBORDINATE_TO-> minobr", []],
      "a school that answered to somebody until today": ["school a\na -SUBORDINATE_TO-> minobr ..2022-09-15", ["a/"]],
      "a school of another region": ["school a region=XX-02", []],
      "a school that is gone": ["school a existsTo=2022-09-15", []],
      "a municipality, a group, an assembly": ["municipality city\ngroup heads\nassembly forum", []],
      "a second ministry": ["ministry other", []],
      "a centre in its host, whom nobody stands above": ["school a\ncentre c\nc -HOSTED_BY-> a", ["a/"]],
      "a post in its ministry": ["position minister\nminister -POST_IN-> minobr", []],
      "a post in nothing": ["position minister", ["minister/"]],
    },
  },
  {
    rule: FindingRule.NO_DEADLINE,
    drawn: DUTY,
    variants: {
      none: ["duty order.d1 by=order.p1 2022-01-01.. deadlineKind=NONE", ["/order.d1"]],
      permanent: ["duty order.d1 by=order.p1 2022-01-01.. deadlineKind=ONGOING", []],
      "none, and not in force yet": ["duty order.d1 by=order.p1 2022-09-16.. deadlineKind=NONE", []],
    },
  },
  {
    rule: FindingRule.RECOMMENDED_ONLY,
    drawn: DUTY,
    variants: {
      mandatory: ["duty order.d1 by=order.p1 2022-01-01..", []],
      recommended: ["duty order.d1 by=order.p1 2022-01-01.. force=RECOMMENDED", ["/order.d1"]],
      "recommended until today": ["duty order.d1 by=order.p1 2022-01-01..2022-09-15 force=RECOMMENDED", []],
    },
  },
  {
    rule: FindingRule.LAPSED_UNREPORTED,
    drawn: DUTY,
    variants: {
      "it holds": ["duty order.d1 by=order.p1 2022-01-01..", []],
      "its period ended": ["duty order.d1 by=order.p1 2022-01-01.. periodTo=2022-09-15", ["/order.d1"]],
      "its period ends tomorrow": ["duty order.d1 by=order.p1 2022-01-01.. periodTo=2022-09-16", []],
      "its clause is repealed": ["duty order.d1 by=order.p1 2022-01-01..2022-09-15 deadlineKind=NONE", ["/order.d1"]],
      "its clause is repealed tomorrow": ["duty order.d1 by=order.p1 2022-01-01..2022-09-16", []],
      "it has not begun": ["duty order.d1 by=order.p1 2022-09-16.. periodTo=2023-01-01", []],
      "its period begins after its clause was repealed": [
        "duty order.d1 by=order.p1 2022-01-01..2022-09-01 periodFrom=2022-10-01",
        [],
      ],
    },
  },
  {
    rule: FindingRule.ANNEX_MISSING,
    drawn: `${DUTY}\nact plan kind=PLAN 2022-01-01..\norder.p1 -APPROVES-> plan`,
    variants: {
      "nothing of the document is known": ["", ["/"]],
      "it is approved by two clauses": ["clause order.p2 of=order 2022-01-01..\norder.p2 -APPROVES-> plan", ["/"]],
      "a clause of it is known": ["clause plan.p1 of=plan\nplan.p1 -PART_OF-> plan", []],
      "it declares the size of a group": ["group centres declaredSize=97 declaredSizeBasis=plan", []],
      "another document declares it": ["group centres declaredSize=97 declaredSizeBasis=order", ["/"]],
      "a known document only rests on another": ["act basis\nplan -FOLLOWS-> basis", ["/"]],
      "it is no longer in force": [
        "act annex 2022-01-01..2022-09-15\nclause plan.p1 of=plan\nplan.p1 -PART_OF-> plan\norder.p1 -APPROVES-> annex",
        [],
      ],
      "the clause that approves another is repealed": [
        "clause plan.p1 of=plan\nplan.p1 -PART_OF-> plan\nclause old.p1 of=old ..2022-09-15\nact annex\nold.p1 -APPROVES-> annex",
        [],
      ],
    },
  },
  {
    rule: FindingRule.NOT_NOMINATED,
    drawn: `${DUTY}
      group heads
      municipality city
      city -MEMBER_OF-> heads
      heads -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR
    `,
    variants: {
      "the day has passed, and nobody is named": [WANTED, ["city/order.d1"]],
      "the day is today": [WANTED.replace("09-14", "09-15"), []],
      "nobody has to be named": [WANTED.replace("requiresNomination=true", ""), []],
      "somebody is named": [`${WANTED}${NOMINATION} 2022-09-15..`, []],
      "somebody was named, until today": [`${WANTED}${NOMINATION} 2022-09-01..2022-09-15`, ["city/order.d1"]],
      "somebody else has named somebody": [
        `${WANTED}town -RESPONSIBLE_FOR-> order.d1 role=EXECUTOR\nmunicipality town\n${NOMINATION}`,
        ["town/order.d1"],
      ],
      "who has named nobody only controls": [
        `${WANTED}school s\ns -RESPONSIBLE_FOR-> order.d1 role=CONTROLLER\n${NOMINATION}`,
        [],
      ],
      "it is off control": [`${WANTED}position chief\nchief -OFF_CONTROL-> order.d1 2022-09-01..`, []],
    },
  },
  {
    rule: FindingRule.REPORT_WAITS,
    drawn: REPORTED,
    variants: {
      "it was submitted ten days ago": [report("2022-09-05.."), ["city/order.d1"]],
      "it was submitted nine days ago": [report("2022-09-06.."), []],
      "it was accepted": [report("2022-08-01..", "reportState=ACCEPTED submittedOn=2022-08-01"), []],
      "it was returned": [report("2022-08-01..", "reportState=RETURNED submittedOn=2022-08-01"), []],
      "two of them wait": [
        `${report("2022-09-01..")}\n${report("2022-08-01..").replaceAll("told", "also")}`,
        ["city/order.d1", "city/order.d1"],
      ],
      "it is off control": [`${report("2022-09-01..")}\nchief -OFF_CONTROL-> order.d1 2022-09-10..`, []],
    },
  },
  {
    rule: FindingRule.CLOSED_WITHOUT_REPORT,
    drawn: REPORTED,
    variants: {
      "it is on control": ["", []],
      "nobody has reported": [OFF_CONTROL, ["/order.d1"]],
      "a report waits": [`${OFF_CONTROL}\n${report("2022-08-01..")}`, ["/order.d1"]],
      "a report is accepted": [`${OFF_CONTROL}\n${report("2022-08-01..", "reportState=ACCEPTED")}`, []],
      "it is on control again": ["chief -OFF_CONTROL-> order.d1 2022-09-01..2022-09-15", []],
      "it is taken off tomorrow": ["chief -OFF_CONTROL-> order.d1 2022-09-16..", []],
    },
  },
  {
    rule: FindingRule.INDICATOR_MISSED,
    drawn: `${REPORTED}
      indicator schools
      indicator mean sums=MEAN
      indicator last sums=LAST better=LESS
    `,
    variants: {
      "it is not reached": [planned("schools", 5, [2, 2]), ["city/"]],
      "it is just reached": [planned("schools", 4, [2, 2]), []],
      "its period ends tomorrow": [planned("schools", 5, [2, 2], "2022-01-01..2022-09-16"), []],
      "a report is from before its period": [planned("schools", 4, [2, 2], "2022-02-15..2022-09-15"), ["city/"]],
      "nothing is reported, which is not nought": [planned("schools", 5, []), []],
      "nothing is accepted": [planned("schools", 5, [2]).replaceAll("ACCEPTED", "SUBMITTED"), []],
      "a later report on the same day of the duty takes the place of the first": [
        planned("schools", 4, [1, 4]).replaceAll(/due=\S+/g, "due=2022-06-30"),
        [],
      ],
      "the mean is less": [planned("mean", 4, [2, 4]), ["city/"]],
      "the last is more than it ought to be": [planned("last", 3, [2, 4]), ["city/"]],
      "the last is as little as it ought to be": [planned("last", 3, [4, 3]), []],
    },
  },
];

/** Every variant in a region and under ids of its own, so that all can live in one store. */
const VARIANTS = CASES.flatMap(({ rule, drawn, variants }) =>
  Object.entries(variants).map(([what, [added, expected]], place) => ({
    rule,
    what,
    text: `${drawn}\n${added}`,
    expected,
    tag: `${rule.toLowerCase().replaceAll("_", "")}${place}`,
  })),
);

describe.each(STORES)("the rules on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await record(store, VARIANTS.map(({ text, tag }) => tagged(text, tag)).join("\n"));
  }, 120_000);
  afterAll(() => store.close());

  const found = async (filter: FindingFilter, asOf?: string, knownAt?: number) =>
    (await listFindings(await snapshotOn(store, asOf, knownAt), { first: 1000, filter })).nodes;

  it.each(VARIANTS)("$rule: $what", async ({ rule, tag, expected }) => {
    const findings = await found({ rules: [rule], regions: [regionOf(tag)] });
    expect(findings.map((finding) => aboutOf(finding, tag))).toEqual(expected);
  });

  it("has a case for every rule that shows it, and one that does not", () => {
    const shown = (isShown: boolean) =>
      new Set(VARIANTS.filter(({ expected }) => expected.length > 0 === isShown).map(({ rule }) => rule));
    expect([[...shown(true)].sort(), [...shown(false)].sort()]).toEqual([
      Object.values(FindingRule).sort(),
      Object.values(FindingRule).sort(),
    ]);
  });

  it.each(Object.values(FindingRule))("%s asks the store once, and finds nothing before it was known", async (rule) => {
    const counting = countingStore(store);
    const snapshot = await snapshotOn(counting, TODAY);
    counting.forget();
    const page = await listFindings(snapshot, { first: 1000, filter: { rules: [rule] } });
    expect(page.nodes.length).toBeGreaterThan(0);
    expect(await page.totalCount).toBe(page.nodes.length);
    // What is recorded of execution is asked for once a request, by those rules that go by statuses.
    expect(counting.asked.filter((query) => !query.startsWith("execution/"))).toHaveLength(1);
    expect(await found({ rules: [rule] }, TODAY, 0)).toEqual([]);
  });

  it("name evidence that is in the graph, and prove every finding that is no mere absence", async () => {
    const proven = await found({});
    const bare = proven.filter((finding) => finding.evidence.length === 0).map((finding) => finding.rule);
    // Where the clause is drawn without its ESTABLISHES, or nothing was ever recorded.
    expect(new Set(bare)).not.toContain(FindingRule.SELF_CONTROL);
    expect(new Set(bare)).not.toContain(FindingRule.SUBORDINATION_CYCLE);
    expect(new Set(bare)).not.toContain(FindingRule.REPEALED_BASIS);
    expect(new Set(bare)).not.toContain(FindingRule.EMPTY_GROUP);
  });
});

/** The drawing with `-<tag>` after each id, in the tag's region. */
function tagged(text: string, tag: string): string {
  return text
    .split("\n")
    .map((line) => (line.includes("->") ? taggedLink(line, tag) : taggedNodes(line, tag)))
    .join("\n");
}

function taggedLink(line: string, tag: string): string {
  return line
    .replace(
      /(\S+) -(\w+)-> (\S+)/,
      (_all, from: string, type: string, to: string) => `${idOf(from, tag)} -${type}-> ${idOf(to, tag)}`,
    )
    .replace(/(basis|agreementId)=(\S+)/g, (_all, name: string, id: string) => `${name}=${idOf(id, tag)}`);
}

function taggedNodes(line: string, tag: string): string {
  const words = line.trim().split(/\s+/);
  if (words[0] === "") return "";
  const others = words.slice(1).map((word) => {
    if (word.includes("..")) return word;
    const [name = "", value] = word.split("=");
    if (value === undefined) return idOf(word, tag);
    if (name === "region") return `region=${regionOf(tag)}-other`;
    return ["of", "by", "base", "declaredSizeBasis", "duty", "bearer", "authority"].includes(name)
      ? `${name}=${idOf(value, tag)}`
      : word;
  });
  const region = others.some((word) => word.startsWith("region=")) ? [] : [`region=${regionOf(tag)}`];
  return [words[0], ...others, ...region].join(" ");
}

/** `order.p1` → `order-tag.p1`, which keeps the path behind the dot. */
function idOf(id: string, tag: string): string {
  const [head = "", ...tail] = id.split(".");
  return [`${head}-${tag}`, ...tail].join(".");
}

function regionOf(tag: string): string {
  return `XX-${tag.toUpperCase()}`;
}

function aboutOf(finding: Finding, tag: string): string {
  return [finding.subjectId, finding.dutyId].map((id) => (id ?? "").replace(`-${tag}`, "")).join("/");
}
