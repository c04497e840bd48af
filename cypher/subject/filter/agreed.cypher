// Is a party to an agreement that is in force on the day $asOf, by what src/moment/agreed-days.ts keeps with it. Never null.
(subject.agreed IS NOT NULL AND any(agreed IN subject.agreed WHERE substring(agreed, 44, 10) <= $asOf AND substring(agreed, 55, 10) > $asOf AND covers(agreed)))
