// Is or was a party to an agreement, by what is kept with it.
subject.agreed IS NOT NULL
