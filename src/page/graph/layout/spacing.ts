/** Between two nodes of a column. */
export const NODE_GAP = 16;
/** Above the first node: the names of the columns. */
export const HEAD = 44;
