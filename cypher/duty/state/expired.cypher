// The duty has ended by its own period.
((dutyState.periodFrom IS NULL OR dutyState.periodFrom <= $asOf) AND dutyState.periodTo <= $asOf)
