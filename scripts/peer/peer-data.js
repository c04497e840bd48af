const { requirePeer } = require("./packages");

const ROWS_AT_ONCE = 5_000;
/** Every kind has a label of its own beside that of subjects, as the peer's types of these names have. */
const LABELS = { SCHOOL: "Subject:School", MUNICIPALITY: "Subject:Municipality" };
const SHOWN = ["kind", "name", "shortName", "region", "level", "sortKey", "title"];
const SCHEMA = [
  "CREATE CONSTRAINT subject_id FOR (n:Subject) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT duty_id FOR (n:Duty) REQUIRE n.id IS UNIQUE",
  "CREATE INDEX subject_name FOR (n:Subject) ON (n.sortKey, n.id)",
  "CREATE INDEX subject_region FOR (n:Subject) ON (n.region)",
  "CREATE INDEX subject_kind FOR (n:Subject) ON (n.kind)",
  "CREATE INDEX school_name FOR (n:School) ON (n.sortKey, n.id)",
  "CREATE INDEX school_region FOR (n:School) ON (n.region)",
  "CALL db.awaitIndexes(300)",
];

/**
 * Fills an empty database with the country as a user of the peer would keep it: states on the nodes, one day, one
 * revision, days as dates, those of relationships already narrowed by their basis. That is its best case.
 */
async function loadPeerData(url, country) {
  const neo4j = requirePeer()("neo4j-driver");
  const driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
  const run = (text, params) => driver.executeQuery(text, params);
  const inParts = async (text, rows) => {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await run(`UNWIND $rows AS row ${text}`, { rows: rows.slice(at, at + ROWS_AT_ONCE) });
  };
  try {
    for (const statement of SCHEMA) await run(statement);
    for (const [labels, rows] of nodesByLabels(country)) await inParts(`CREATE (n:${labels}) SET n = row`, rows);
    for (const [relation, to] of [
      ["RESPONSIBLE_FOR", "Duty"],
      ["SUBORDINATE_TO", "Subject"],
      ["MEMBER_OF", "Subject"],
    ])
      await inParts(
        link(relation, to, "role: row.role, since: date(row.since), until: date(row.until)"),
        country.links.filter((each) => each.relation === relation),
      );
    await inParts(link("PARTNER", "Subject", "number: row.number"), country.partners);
    await run("CALL db.prepareForReplanning(60)");
  } finally {
    await driver.close();
  }
}

function nodesByLabels({ nodes }) {
  const byLabels = new Map();
  for (const node of nodes.values()) {
    if (node.label !== "Subject" && node.label !== "Duty") continue;
    const labels = LABELS[node.kind] ?? node.label;
    const shown = SHOWN.filter((name) => node[name] !== undefined).map((name) => [name, node[name]]);
    const rows = byLabels.get(labels) ?? [];
    rows.push({ id: node.id, ...Object.fromEntries(shown) });
    byLabels.set(labels, rows);
  }
  return byLabels;
}

function link(relation, to, more) {
  const days = "validFrom: date(row.validFrom), validTo: date(row.validTo)";
  return `MATCH (a:Subject {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[:${relation} {${days}, ${more}}]->(b)`;
}

module.exports = { loadPeerData };
