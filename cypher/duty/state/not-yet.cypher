// The duty begins later by its own period, or holds by it while its provision is not in force yet.
(dutyState.periodFrom > $asOf OR ((dutyState.periodTo IS NULL OR dutyState.periodTo > $asOf) AND dutyState.inForceFrom > $asOf))
