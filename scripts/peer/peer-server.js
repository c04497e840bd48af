// The peer as its own documentation has it set up: a schema, a driver, all defaults. Environment: NEO4J_URL, PORT.
const { requirePeer } = require("./packages");

const peer = requirePeer();
const { Neo4jGraphQL } = peer("@neo4j/graphql");
const { ApolloServer } = peer("@apollo/server");
const { startStandaloneServer } = peer("@apollo/server/standalone");
const neo4j = peer("neo4j-driver");

const DAYS = "validFrom: Date! validTo: Date!";
const SUBJECT = `{
  id: ID! kind: String! name: String! shortName: String region: String level: String! sortKey: String!
  duties: [Duty!]! @relationship(type: "RESPONSIBLE_FOR", direction: OUT, properties: "Responsibility")
  superiors: [Subject!]! @relationship(type: "SUBORDINATE_TO", direction: OUT, properties: "Span")
  schools: [School!]! @relationship(type: "SUBORDINATE_TO", direction: IN, properties: "Span")
  groups: [Subject!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Span")
  partners: [Subject!]! @relationship(type: "PARTNER", direction: OUT, properties: "Agreement")
}`;
const typeDefs = `
  type Responsibility @relationshipProperties { role: String! since: Date until: Date ${DAYS} }
  type Span @relationshipProperties { ${DAYS} }
  type Agreement @relationshipProperties { number: String ${DAYS} }
  type Duty @node {
    id: ID! title: String!
    responsible: [Subject!]! @relationship(type: "RESPONSIBLE_FOR", direction: IN, properties: "Responsibility")
  }
  type Subject @node ${SUBJECT}
  type School @node(labels: ["School", "Subject"]) ${SUBJECT}
  type Municipality @node(labels: ["Municipality", "Subject"]) ${SUBJECT}
`;

async function main() {
  const driver = neo4j.driver(process.env.NEO4J_URL);
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const listen = { host: "127.0.0.1", port: Number(process.env.PORT) };
  await startStandaloneServer(new ApolloServer({ schema }), { listen });
}

void main();
