// A duty holds by the days of its clause, which are known.
false
