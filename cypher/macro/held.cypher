// The relationship `it` is VALID on the day $asOf, for a reader of the revision that last changed anything of that, or of a later one:
// by the days that are kept with it (src/moment/held-days.ts).
it.heldFrom <= $asOf AND it.heldTo > $asOf AND (it.heldGaps IS NULL OR none(gap IN it.heldGaps WHERE includes(gap)))
