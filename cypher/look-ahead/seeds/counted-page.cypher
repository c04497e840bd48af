// The beginning of a list and its length at once, where to find its nodes for each would be the dearer way.
// seeds: its first nodes in order; total: how many there are. Params: $most. Places: {page}, which leaves all of its nodes in a variable; {node}, its name.
CALL () {
  {page}
  WITH collect({node}) AS listed
  RETURN listed[..$most] AS seeds, size(listed) AS total
}
