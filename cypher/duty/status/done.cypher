// It is off control, or every one who bears it has an accepted report. Params of the query: $settledAs, by the ids of duties.
coalesce($settledAs[duty.id], '') = 'DONE'
