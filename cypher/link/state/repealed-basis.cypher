// The variable link is in this state at the moment.
repealedBasis(link)
