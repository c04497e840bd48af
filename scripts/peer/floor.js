const { requirePeer } = require("./packages");
const { DAY } = require("./country");
const { workedMs } = require("./client");

const held = (link) => `${link}.heldFrom <= $day AND ${link}.heldTo > $day`;
const IN_FORCE = "coalesce(a.inForceFrom, '') <= $day AND coalesce(a.inForceTo, '9999') > $day";
const AGREED = `EXISTS { MATCH (s)-[n:NETWORK_AGREEMENT]-() WHERE n.retractedIn IS NULL MATCH (a:Entity {id: n.agreementId}) WHERE ${IN_FORCE} }`;
const BORNE = `CALL (u) { MATCH (u)-[:MEMBER_OF*0..5]->(b:Entity)-[r:RESPONSIBLE_FOR]->(d) WHERE ${held("r")} RETURN collect([r.role, d.id, d.title]) AS duties }`;
const SCHOOLS =
  "MATCH (s:Subject) WHERE s.kind = 'SCHOOL' AND s.region = $region AND s.sortKey IS NOT NULL AND s.id IS NOT NULL";
const ALL = "s.id, s.kind, s.name, s.shortName, s.region, s.level";

/**
 * For each question one query written by hand, of what the store keeps of the newest revision, without the rule for earlier
 * ones: about the least that any service would have to ask of this database.
 */
const QUERIES = {
  Q1: `MATCH (s:Entity {id: $id}) RETURN ${ALL}`,
  Q2: `MATCH (m:Entity {id: $id})<-[l:SUBORDINATE_TO]-(s:School) WHERE ${held("l")} WITH m, s ORDER BY s.sortKey, s.id LIMIT 50
    CALL (s) { MATCH (s)-[r:RESPONSIBLE_FOR]->(d) WHERE ${held("r")} RETURN collect([r.role, d.title]) AS duties }
    CALL (s) { MATCH (s)-[n:NETWORK_AGREEMENT]-() WHERE n.retractedIn IS NULL WITH DISTINCT n.agreementId AS id
      MATCH (a:Entity {id: id}) WHERE ${IN_FORCE} MATCH (base:Entity {id: a.base})-[p:NETWORK_AGREEMENT]->(x) WHERE p.agreementId = id
      RETURN collect([a.number, base.name, x.name]) AS partners }
    WITH m, collect([s.id, s.name, duties, partners]) AS schools UNWIND range(0, size(schools), 20) AS at RETURN m.name, schools[at..at + 20]`,
  Q3: "MATCH (s:Entity {id: $id})-[:SUBORDINATE_TO*0..8]->(u) RETURN u.id, u.kind, u.name",
  Q4s: `MATCH (s:Subject) WHERE s.kind = 'SCHOOL' AND s.sortKey IS NOT NULL AND s.id IS NOT NULL WITH s ORDER BY s.kind, s.sortKey, s.id SKIP $offset LIMIT 1000
    WITH collect([${ALL}]) AS rows UNWIND range(0, size(rows), 20) AS at RETURN rows[at..at + 20]`,
  Q5: `MATCH (d:Entity {id: $id})<-[r:RESPONSIBLE_FOR]-(s) WHERE ${held("r")} OPTIONAL MATCH (s)-[l:SUBORDINATE_TO]->(u) WHERE ${held("l")}
    WITH d, collect([r.role, r.validFrom, r.validTo, s.id, s.name, u.name]) AS rows UNWIND range(0, size(rows), 20) AS at RETURN d.title, rows[at..at + 20]`,
  Q6: `MATCH (d:Duty) WHERE EXISTS { (d)<-[e:RESPONSIBLE_FOR {role: 'EXECUTOR'}]-() WHERE ${held("e")} } WITH collect(d) AS executed
    ${SCHOOLS} AND ${AGREED} AND EXISTS { MATCH (s)-[:MEMBER_OF*0..5]->(:Entity)-[r:RESPONSIBLE_FOR]->(d:Duty) WHERE ${held("r")} AND d IN executed }
    WITH s ORDER BY s.sortKey, s.id WITH collect([s.id, s.name]) AS rows RETURN size(rows), rows[..50]`,
  Q6n: `${SCHOOLS} AND EXISTS { MATCH (s)-[r:RESPONSIBLE_FOR {role: 'EXECUTOR'}]->() WHERE ${held("r")} } AND ${AGREED}
    WITH s ORDER BY s.sortKey, s.id WITH collect([s.id, s.name]) AS rows RETURN size(rows), rows[..50]`,
  Q7: `MATCH (s:Entity {id: $id})-[:SUBORDINATE_TO*0..8]->(u) ${BORNE} RETURN u.id, u.name, duties`,
  L1: "MATCH (s:Subject) WHERE s.sortKey IS NOT NULL AND s.id IS NOT NULL WITH s ORDER BY s.sortKey, s.id LIMIT 50 RETURN s.id, s.kind, s.name",
  L2: `MATCH (s:Subject) WHERE s.region = $region AND s.kind = 'CENTRE' AND s.sortKey IS NOT NULL AND s.id IS NOT NULL
    WITH s ORDER BY s.region, s.kind, s.sortKey, s.id LIMIT 50 RETURN s.id, s.kind, s.name`,
};

/** How often these queries are answered in a second, over the driver alone. */
async function measureFloors({ url, pid }, questions, { connections, seconds }) {
  const neo4j = requirePeer()("neo4j-driver");
  const driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
  const found = {};
  try {
    for (const [name, { variables }] of Object.entries(questions)) {
      if (QUERIES[name] === undefined) continue;
      const params = variables.map((each) => ({ day: DAY, ...each, offset: neo4j.int(each.offset ?? 0) }));
      await driveQuery(driver, QUERIES[name], { params, connections, seconds });
      const worked = workedMs([process.pid, pid]);
      const { answers, perSecond } = await driveQuery(driver, QUERIES[name], { params, connections, seconds });
      found[name] = { perSecond, workMs: (workedMs([process.pid, pid]) - worked) / answers };
    }
  } finally {
    await driver.close();
  }
  return found;
}

async function driveQuery(driver, text, { params, connections, seconds }) {
  let answers = 0;
  const begun = performance.now();
  const goOn = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const session = driver.session({ defaultAccessMode: "READ", database: "neo4j" });
      await session.run(text, params[answers++ % params.length]);
      await session.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, goOn));
  return { answers, perSecond: (answers / (performance.now() - begun)) * 1000 };
}

module.exports = { measureFloors };
