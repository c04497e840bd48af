// A page of a list.
// seeds: its nodes in order; total: as {total} says. Places: {page}, which leaves the nodes in a variable; {node}, its name; {total}.
CALL () {
  {page}
  RETURN collect({node}) AS seeds
}
CALL () {
  {total}
}
