// The variable link is in this state at the moment.
expired(link)
