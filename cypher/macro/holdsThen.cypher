// As `holds`, at the other moment of a comparison.
knownThen(it) AND (it.validFrom IS NULL OR it.validFrom <= $thenAsOf) AND (it.validTo IS NULL OR it.validTo > $thenAsOf)
