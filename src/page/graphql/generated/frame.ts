import type { Question } from "../question";
import type { FrameQuery, FrameQueryVariables } from "./operations";

export const FrameDocument = `query Frame {
  graph {
    revision
    updatedAt
  }
  regions {
    code
    name
    isFictional
  }
}` as Question<FrameQuery, FrameQueryVariables>;
