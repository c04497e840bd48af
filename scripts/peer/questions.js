const { DAY } = require("./country");

/** For the peer: relationships that hold on the day. */
const ON = "where: { edge: { validFrom: { lte: $day }, validTo: { gt: $day } } }";
const SOME = "validFrom: { lte: $day }, validTo: { gt: $day }";
const BY_NAME = "sort: [{ sortKey: ASC }, { id: ASC }]";
const SHOWN = "id kind name shortName region level";

const BORNE = `dutiesConnection(${ON}) { edges { properties { role } node { id title } } }`;
const ALL_BORNE = `${BORNE} groupsConnection(${ON}) { edges { node { ${BORNE} } } }`;
const EXECUTED = `dutiesConnection: { some: { edge: { ${SOME} }, node: { responsibleConnection: { some: { edge: { ${SOME}, role: { eq: "EXECUTOR" } } } } } } }`;
const AGREED = `region: { eq: $region }, partnersConnection: { some: { edge: { ${SOME} } } }`;
const RESPONSIBILITIES = "responsibilities(first: 1000) { nodes { role duty { id title } } }";

/** The same, whatever the order, each once. */
function asSet(items) {
  return [...new Set(items.map((item) => JSON.stringify(item)))].sort();
}

const dutiesOfPeer = ({ dutiesConnection }) =>
  dutiesConnection.edges.map(({ properties: { role }, node: { id, title } }) => ({ role, id, title }));

const bearerOfPeer = (subject) => ({
  id: subject.id,
  name: subject.name,
  duties: asSet([
    ...dutiesOfPeer(subject),
    ...subject.groupsConnection.edges.flatMap(({ node }) => dutiesOfPeer(node)),
  ]),
});

const bearer = ({ id, name, responsibilities }) => ({
  ...{ id, name },
  duties: asSet(responsibilities.nodes.map(({ role, duty: { id, title } }) => ({ role, id, title }))),
});

/** A line of command of the peer, whose question says how far it goes. */
function upFrom(subject) {
  const above = subject.superiorsConnection?.edges[0]?.node;
  return above === undefined ? [subject] : [subject, ...upFrom(above)];
}

const page = ({ totalCount, edges }) => ({ totalCount, nodes: edges.map(({ node }) => node) });

/**
 * The questions, by what the goals call them. Each has its variables, and for the service and the peer the document and
 * what its answer comes to: the same for both, which is checked before anything is timed.
 */
function questionsOf({ schools, municipalities, duties, regions, cursors }) {
  const byId = (ids) => ids.map((id) => ({ id, day: DAY }));
  const byRegion = regions.map((region) => ({ region, day: DAY }));
  return {
    Q1: {
      what: "a subject by its id",
      variables: byId(schools),
      zveno: [
        `query ($id: ID!, $day: LocalDate!) { subject(id: $id, asOf: $day) { ${SHOWN} } }`,
        (data) => data.subject,
      ],
      peer: [`query ($id: ID!) { subjects(where: { id: { eq: $id } }) { ${SHOWN} } }`, (data) => data.subjects[0]],
    },
    Q2: {
      what: "a municipality with 50 schools, what they bear and whom they have agreements with",
      variables: byId(municipalities),
      zveno: [
        `query ($id: ID!, $day: LocalDate!) { subject(id: $id, asOf: $day) { name
          subordinates(first: 50, filter: { kinds: [SCHOOL] }) { nodes { id name
            responsibilities(first: 1000, inherited: false) { nodes { role duty { title } } }
            agreements(first: 1000) { nodes { number base { id name } participants { id name } } } } } } }`,
        ({ subject: { name, subordinates } }) => ({
          name,
          schools: subordinates.nodes.map(({ id, name, responsibilities, agreements }) => ({
            ...{ id, name },
            duties: asSet(responsibilities.nodes.map(({ role, duty: { title } }) => ({ role, title }))),
            partners: asSet(
              agreements.nodes.flatMap(({ number, base, participants }) =>
                [base, ...participants].filter((party) => party.id !== id).map(({ name }) => ({ number, name })),
              ),
            ),
          })),
        }),
      ],
      peer: [
        `query ($id: ID!, $day: Date!) { municipalities(where: { id: { eq: $id } }) { name
          schoolsConnection(first: 50, sort: [{ node: { sortKey: ASC } }, { node: { id: ASC } }], ${ON}) { edges { node { id name
            dutiesConnection(${ON}) { edges { properties { role } node { title } } }
            partnersConnection(${ON}) { edges { properties { number } node { name } } } } } } } }`,
        ({ municipalities: [{ name, schoolsConnection }] }) => ({
          name,
          schools: schoolsConnection.edges.map(({ node: { id, name, dutiesConnection, partnersConnection } }) => ({
            ...{ id, name },
            duties: asSet(dutiesConnection.edges.map(({ properties, node }) => ({ ...properties, title: node.title }))),
            partners: asSet(
              partnersConnection.edges.map(({ properties, node }) => ({ ...properties, name: node.name })),
            ),
          })),
        }),
      ],
    },
    Q3: {
      what: "a line of superiors",
      variables: byId(schools),
      zveno: [
        "query ($id: ID!, $day: LocalDate!) { subject(id: $id, asOf: $day) { id kind name superiors { id kind name } } }",
        ({ subject: { superiors, ...subject } }) => [subject, ...superiors],
      ],
      peer: [
        `query ($id: ID!, $day: Date!) { subjects(where: { id: { eq: $id } }) { id kind name superiorsConnection(${ON}) {
          edges { node { id kind name superiorsConnection(${ON}) { edges { node { id kind name } } } } } } } }`,
        (data) => upFrom(data.subjects[0]).map(({ id, kind, name }) => ({ id, kind, name })),
      ],
    },
    Q4s: {
      what: "1,000 schools by name, anywhere in the list",
      variables: cursors.map(({ offset, after }) => ({ offset, after, day: DAY })),
      zveno: [
        `query ($after: String, $day: LocalDate!) { subjects(asOf: $day, first: 1000, after: $after, filter: { kinds: [SCHOOL] }) { nodes { ${SHOWN} } } }`,
        (data) => data.subjects.nodes,
      ],
      peer: [
        `query ($offset: Int!) { schools(limit: 1000, offset: $offset, ${BY_NAME}) { ${SHOWN} } }`,
        (data) => data.schools,
      ],
    },
    Q5: {
      what: "a duty with all whom it names, some 650, and their superiors",
      variables: byId(duties),
      zveno: [
        `query ($id: ID!, $day: LocalDate!) { duty(id: $id, asOf: $day) { title responsibilities(first: 1000) { nodes {
          role validity { from to } subject { id name superior { name } } } } } }`,
        ({ duty: { title, responsibilities } }) => ({
          title,
          named: asSet(
            responsibilities.nodes.map(({ role, validity: { from, to }, subject: { id, name, superior } }) => ({
              ...{ role, from, to, id, name },
              above: superior?.name ?? null,
            })),
          ),
        }),
      ],
      peer: [
        `query ($id: ID!, $day: Date!) { duties(where: { id: { eq: $id } }) { title responsibleConnection(${ON}) { edges {
          properties { role since until } node { id name superiorsConnection(${ON}) { edges { node { name } } } } } } } }`,
        ({ duties: [{ title, responsibleConnection }] }) => ({
          title,
          named: asSet(
            responsibleConnection.edges.map(({ properties: { role, since, until }, node }) => ({
              ...{ role, from: since, to: until, id: node.id, name: node.name },
              above: node.superiorsConnection.edges[0]?.node.name ?? null,
            })),
          ),
        }),
      ],
    },
    Q6: {
      what: "schools of a region with an agreement that answer for a duty that somebody executes, and how many",
      variables: byRegion,
      zveno: [
        `query ($region: String!, $day: LocalDate!) { subjects(asOf: $day, first: 50, filter: { kinds: [SCHOOL], regions: [$region],
          agreement: { validOn: $day }, responsibleFor: { roles: [EXECUTOR] } }) { totalCount nodes { id name } } }`,
        (data) => data.subjects,
      ],
      peer: [
        `query ($region: String!, $day: Date!) { schoolsConnection(first: 50, ${BY_NAME}, where: { ${AGREED},
          OR: [{ ${EXECUTED} }, { groupsConnection: { some: { edge: { ${SOME} }, node: { ${EXECUTED} } } } }] }) {
          totalCount edges { node { id name } } } }`,
        (data) => page(data.schoolsConnection),
      ],
    },
    Q6n: {
      what: "schools of a region with an agreement that execute a duty themselves, and how many",
      variables: byRegion,
      zveno: [
        `query ($region: String!, $day: LocalDate!) { subjects(asOf: $day, first: 50, filter: { kinds: [SCHOOL], regions: [$region],
          agreement: { validOn: $day }, responsibleAs: [EXECUTOR] }) { totalCount nodes { id name } } }`,
        (data) => data.subjects,
      ],
      peer: [
        `query ($region: String!, $day: Date!) { schoolsConnection(first: 50, ${BY_NAME}, where: { ${AGREED},
          dutiesConnection: { some: { edge: { ${SOME}, role: { eq: "EXECUTOR" } } } } }) { totalCount edges { node { id name } } } }`,
        (data) => page(data.schoolsConnection),
      ],
    },
    Q7: {
      what: "who answers for a subject: what it and those above it bear, through groups too",
      variables: byId(schools),
      zveno: [
        `query ($id: ID!, $day: LocalDate!) { subject(id: $id, asOf: $day) { id name ${RESPONSIBILITIES} superiors { id name ${RESPONSIBILITIES} } } }`,
        ({ subject }) => [subject, ...subject.superiors].map(bearer),
      ],
      peer: [
        `query ($id: ID!, $day: Date!) { subjects(where: { id: { eq: $id } }) { id name ${ALL_BORNE} superiorsConnection(${ON}) { edges { node {
          id name ${ALL_BORNE} superiorsConnection(${ON}) { edges { node { id name ${ALL_BORNE} } } } } } } } }`,
        (data) => upFrom(data.subjects[0]).map(bearerOfPeer),
      ],
    },
    L1: {
      what: "the first 50 of all subjects by name",
      variables: [{ day: DAY }],
      zveno: [
        "query ($day: LocalDate!) { subjects(asOf: $day, first: 50) { nodes { id kind name } } }",
        (data) => data.subjects.nodes,
      ],
      peer: [`{ subjects(limit: 50, ${BY_NAME}) { id kind name } }`, (data) => data.subjects],
    },
    L2: {
      what: "50 centres of a region by name",
      variables: byRegion,
      zveno: [
        `query ($region: String!, $day: LocalDate!) { subjects(asOf: $day, first: 50, filter: { regions: [$region], kinds: [CENTRE] }) { nodes { id kind name } } }`,
        (data) => data.subjects.nodes,
      ],
      peer: [
        `query ($region: String!) { subjects(limit: 50, ${BY_NAME}, where: { region: { eq: $region }, kind: { eq: "CENTRE" } }) { id kind name } }`,
        (data) => data.subjects,
      ],
    },
    T: {
      what: "`{ __typename }`: what a request costs of itself",
      variables: [{}],
      zveno: ["{ __typename }", (data) => data],
      peer: ["{ __typename }", (data) => data],
    },
  };
}

module.exports = { questionsOf };
