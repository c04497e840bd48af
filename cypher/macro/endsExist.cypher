// Both ends of the relationship `it` are there at the moment. Only a relationship with an end whose existence is bounded has absences.
it.absences IS NULL OR none(absence IN it.absences WHERE covers(absence))
