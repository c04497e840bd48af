// An agreement rests on itself: no act can be repealed under it.
false
