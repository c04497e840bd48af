/** Who bears which duty of the Bashkortostan resolution: the first question anybody asks here. */
export const EXAMPLE_QUERY = `{
  duties(filter: { regions: ["RU-BA"] }, asOf: "2022-09-15") {
    totalCount
    nodes {
      title
      deadline { text }
      provision { label }
      responsibilities { nodes { role subject { name } } }
    }
  }
}`;
