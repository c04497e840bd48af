import { useAddress, useChange } from "../../address/use-address";

/** How many members of a group are shown at first; the others are counted. */
const FIRST = 6;
/** As many as the service gives. */
const ALL = 1000;
/** What stands among the opened groups where the members of all are asked for. */
const EVERYBODY = "*";

interface GroupSize {
  readonly perGroup: number;
  readonly isAll: boolean;
  readonly showAll: () => void;
}

/** How many members of each group are asked for: the address says whether all are. */
export function useGroupSize(): GroupSize {
  const { open = "" } = useAddress().parameters;
  const change = useChange();
  const isAll = open.split(",").includes(EVERYBODY);
  return {
    perGroup: isAll ? ALL : FIRST,
    isAll,
    showAll: () => change({ open: [open, EVERYBODY].filter((part) => part !== "").join(",") }),
  };
}
