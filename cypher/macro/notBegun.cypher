// The relationship `it` begins later, by its own interval or with one of its ends. Never null.
coalesce(it.validFrom, '') > $asOf OR (it.absences IS NOT NULL AND any(absence IN it.absences WHERE absence ENDS WITH 'NOT_YET' AND covers(absence)))
