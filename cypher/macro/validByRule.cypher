// State VALID of the relationship `it`, for a reader of any revision: it stands, and its basis is in force.
standsByRule(it) AND (it.lapses IS NULL OR none(lapse IN it.lapses WHERE covers(lapse)))
