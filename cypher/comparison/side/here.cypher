// All of them are VALID at the moment, so that none stands in place of another.
size(there) = 0
