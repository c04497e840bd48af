// The variable link is in this state at the moment.
unknown(link)
