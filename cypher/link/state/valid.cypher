// The variable link is in this state at the moment.
valid(link)
