import type { Snapshot } from "../graph/snapshot";
import type { Edge, Page, PageInfo } from "../pagination/page";
import type { FindingFilter } from "./finding";
import { countInFacets } from "./finding-facets.question";
import type { FindingType } from "./finding.type";

/** A page of findings, with the filter under which they are counted. */
export class FindingPage {
  constructor(
    private readonly page: Page<FindingType>,
    readonly snapshot: Snapshot,
    readonly filter: FindingFilter,
  ) {}

  get nodes(): readonly FindingType[] {
    return this.page.nodes;
  }

  get edges(): readonly Edge<FindingType>[] {
    return this.page.edges;
  }

  get pageInfo(): PageInfo {
    return this.page.pageInfo;
  }

  get totalCount(): Promise<number> {
    return countInFacets(this.snapshot, this.filter).then((count) => count ?? this.page.totalCount);
  }
}
