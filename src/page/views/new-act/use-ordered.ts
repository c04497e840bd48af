import { useCallback, useState } from "react";
import type { DraftField } from "./fields";

/** The fields as they are shown: what is to be checked, then the rest. */
export interface Ordered {
  readonly ordered: readonly DraftField[];
  /** Whether a field stands among those to check. */
  readonly isFirst: (field: DraftField) => boolean;
  /** Says that a field is gone to: while it is being changed it stays where it is, and keeps the focus. */
  readonly hold: (field: DraftField) => void;
}

export function useOrdered(fields: readonly DraftField[]): Ordered {
  const [held, keep] = useState<string>();
  const isFirst = (field: DraftField): boolean => field.isUnsure || field.key === held;
  const hold = useCallback(({ key, isUnsure }: DraftField) => {
    keep((before) => (isUnsure || before === key ? key : undefined));
  }, []);
  return { ordered: [...fields.filter(isFirst), ...fields.filter((field) => !isFirst(field))], isFirst, hold };
}
