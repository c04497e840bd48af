import type { CypherQuery, Fragment, Row, Slots } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { Language } from "../language/language";
import type { Word } from "../language/words";
import type { IsoDay } from "../moment/iso-day";
import type { FindingRule } from "./finding-rules";
import type { FindingFilter, Sentences, Severity } from "./finding";
import type { NamedFinding } from "./named-finding";

export type RuleQuery = CypherQuery<CypherParams, Row>;

/** How a filter reaches the findings of a rule, and in which form its query gives them. */
export interface RuleScope {
  /**
   * What fills the query's places. Each text is planned once, so as little as possible depends on the filter, whose values
   * are parameters; null where the rule has no finding that fits.
   */
  readonly places: (filter: FindingFilter) => Slots | null;
  /** A filter that leaves at least the finding with this key: its look-up by id need not find the others. */
  readonly narrow: (key: string) => FindingFilter;
  /** The fragment that pages the query. */
  readonly page: Fragment;
  /** The fragment that counts the query's findings in groups. */
  readonly groups: Fragment;
}

/** A rule: what it is called, one query that selects by the moment, and the sentences for what it finds. */
export interface RuleDefinition {
  readonly words: Word;
  readonly severity: Severity;
  readonly query: RuleQuery;
  /** Lists of the domain that the query reads, such as kinds and roles. */
  readonly params?: CypherParams;
  /** Days that follow from the day of the moment. */
  readonly paramsOn?: (asOf: IsoDay) => CypherParams;
  readonly scope: RuleScope;
  readonly sentences: Readonly<Record<Language, (finding: NamedFinding) => Sentences>>;
}

/** A rule with the value of the enumeration that stands for it. */
export interface NamedRule extends RuleDefinition {
  readonly rule: FindingRule;
}
