// Some are VALID at the moment and some at the other: they may stand in place of one another.
size(here) > 0 AND size(there) > 0
