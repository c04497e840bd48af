// What has the state `it` is in a region that is asked for. Params: $regions; '' for any.
'' IN $regions OR coalesce(it.region, '') IN $regions
