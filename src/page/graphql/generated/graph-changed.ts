import type { Question } from "../question";
import type { GraphChangedSubscription, GraphChangedSubscriptionVariables } from "./operations";

export const GraphChangedDocument = `subscription GraphChanged(\$after: Int) {
  graphChanged(after: \$after) {
    number
  }
}` as Question<GraphChangedSubscription, GraphChangedSubscriptionVariables>;
