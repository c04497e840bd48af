import type { Question } from "../question";
import type { FrameQuery, FrameQueryVariables } from "./operations";

export const FrameDocument = `query Frame {
  graph {
    revision
    updatedAt
  }
  viewer {
    name
    isAnonymous
    roles
    regions
    actsFor {
      id
      label
    }
  }
  revisions(first: 12) {
    nodes {
      number
      on
      why
    }
  }
  regions {
    code
    name
    isFictional
  }
}` as Question<FrameQuery, FrameQueryVariables>;
