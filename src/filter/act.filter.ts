import type { FilterTable } from "../graph/compile-filter";
import { compileFilter } from "../graph/compile-filter";
import type { Fragment } from "../graph/cypher-query";
import type { IsoDay } from "../moment/iso-day";
import { foldText } from "../language/fold-text";
import type { ActKind } from "../entity/act";

/** Which acts are asked for; fields are ANDed, lists are any-of. */
export interface ActFilter {
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly ActKind[] | null;
  readonly number?: string | null;
  readonly regions?: readonly string[] | null;
  readonly titleContains?: string | null;
  readonly issuedBy?: string | null;
  readonly inForceOn?: IsoDay | null;
}

const TABLE: FilterTable<ActFilter> = {
  ids: (ids) => ({ fragment: "act/filter/ids", params: { ids } }),
  kinds: (kinds) => ({ fragment: "act/filter/kinds", params: { kinds } }),
  number: (number) => ({ fragment: "act/filter/number", params: { number } }),
  regions: (regions) => ({ fragment: "act/filter/regions", params: { regions } }),
  titleContains: (text) => ({ fragment: "act/filter/title-contains", params: { text: foldText(text) } }),
  issuedBy: (issuer) => ({ fragment: "act/filter/issued-by", params: { issuer } }),
  inForceOn: (day) => ({ fragment: "act/filter/in-force-on", params: { day } }),
};

/** The condition on the variables act and actState. */
export function actCondition(filter: ActFilter | null | undefined): Fragment {
  return compileFilter(TABLE, filter);
}
