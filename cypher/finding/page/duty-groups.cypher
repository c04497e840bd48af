// The same of a rule about duties. Places: {groups}, finding/page/groups.
WITH duty.id AS findingKey, null AS subjectId, duty.id AS dutyId, dutyState.act AS actId, coalesce(dutyState.region, '') AS region
{groups}
