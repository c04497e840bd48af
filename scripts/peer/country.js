const { createReadStream } = require("node:fs");
const { createInterface } = require("node:readline");

/** The day that every question is about. */
const DAY = "2024-10-01";

const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";
const RELATIONS = ["RESPONSIBLE_FOR", "SUBORDINATE_TO", "MEMBER_OF"];

const later = (a, b) => (a > b ? a : b);
const earlier = (a, b) => (a < b ? a : b);
const holds = ({ retractedIn, validFrom = FIRST_DAY, validTo = LAST_DAY }) =>
  retractedIn === undefined && validFrom <= DAY && DAY < validTo;

/**
 * What a graph file says of the day: `nodes` by their ids, each with its label, its kind and the properties of its state;
 * `links` of the newest revision, with the days on which they hold once those of their basis are counted; `partners`, a
 * link each way between any two parties of an agreement.
 */
async function readCountry(file) {
  const nodes = new Map();
  const links = [];
  const parties = new Map();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { node, link } = JSON.parse(line);
    if (node !== undefined) addNode(nodes, node);
    if (link?.properties.retractedIn !== undefined || link === undefined) continue;
    if (link.relation === "NETWORK_AGREEMENT") addParty(parties, link);
    else if (RELATIONS.includes(link.relation)) links.push(dated(nodes, link));
  }
  const there = ({ from, to }) => nodes.has(from) && nodes.has(to);
  return { nodes, links: links.filter(there), partners: [...parties].flatMap((each) => pairs(nodes, each)) };
}

function addNode(nodes, { id, label, kind, retractedIn, states }) {
  const state = states.find(holds);
  if (state !== undefined && retractedIn === undefined) nodes.set(id, { ...state, id, label, kind });
}

function addParty(parties, { from, to, properties: { agreementId } }) {
  const known = parties.get(agreementId) ?? new Set([from]);
  parties.set(agreementId, known.add(to));
}

function dated(nodes, { from, to, relation, properties: { basis, role, validFrom, validTo } }) {
  const { inForceFrom = FIRST_DAY, inForceTo = LAST_DAY } = nodes.get(basis) ?? {};
  return {
    ...{ from, to, relation, role: role ?? null, since: validFrom ?? null, until: validTo ?? null },
    validFrom: later(validFrom ?? FIRST_DAY, inForceFrom),
    validTo: earlier(validTo ?? LAST_DAY, inForceTo),
  };
}

function pairs(nodes, [agreement, parties]) {
  const state = nodes.get(agreement);
  if (state === undefined) return [];
  const { number = null, inForceFrom: validFrom = FIRST_DAY, inForceTo: validTo = LAST_DAY } = state;
  return [...parties].flatMap((from) =>
    [...parties].filter((to) => to !== from).map((to) => ({ from, to, number, validFrom, validTo })),
  );
}

/** Ids that the questions ask about: up to `most` of each sort, spread over the country. */
function idsOf({ nodes, links }, most = 100) {
  const isNow = ({ validFrom, validTo }) => validFrom <= DAY && DAY < validTo;
  const counted = (relation, counts) => {
    const found = new Map();
    for (const link of links)
      if (link.relation === relation && isNow(link) && counts(link)) found.set(link.to, (found.get(link.to) ?? 0) + 1);
    return found;
  };
  const schoolsOf = counted("SUBORDINATE_TO", ({ from }) => nodes.get(from).kind === "SCHOOL");
  const namedIn = counted("RESPONSIBLE_FOR", () => true);
  const led = new Set(links.filter(({ relation }) => relation === "SUBORDINATE_TO").map(({ from }) => from));
  const all = [...nodes.values()];
  const ids = (fits) =>
    spread(
      all.filter(fits).map(({ id }) => id),
      most,
    );
  return {
    schools: ids(({ id, kind }) => kind === "SCHOOL" && led.has(id)),
    municipalities: ids(({ id, kind }) => kind === "MUNICIPALITY" && (schoolsOf.get(id) ?? 0) >= 40),
    duties: ids(({ id, label }) => label === "Duty" && namedIn.get(id) >= 400 && namedIn.get(id) <= 1000),
    regions: [...new Set(all.filter(({ kind }) => kind === "SCHOOL").map(({ region }) => region))].slice(0, most),
  };
}

function spread(items, most) {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(most, items.length) }, (_none, place) => items[Math.floor(place * step)]);
}

module.exports = { DAY, idsOf, readCountry };
