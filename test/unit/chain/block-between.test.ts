import { blockBetween } from "../../../src/chain/block-between";
import { KnownLinks } from "../../../src/chain/known-links";
import { Pace } from "../../../src/event-loop/pace";

/** The nodes between two, of a graph drawn as links: `"a-b b-c"`. */
const block = async (drawn: string, from = "a", to = "z") => {
  const links = new KnownLinks();
  for (const [place, link] of drawn.split(" ").entries()) {
    const [nearId = "", farId = ""] = link.split("-");
    links.add(nearId, { farId, linkId: `l${place}` });
  }
  return [...(await blockBetween(links, [from, to], new Pace()))].sort().join(" ");
};

describe("the block between two nodes", () => {
  it("is the two alone where no way is known", async () => {
    expect(await block("a-b z-y")).toBe("a z");
    expect(await block("a-a")).toBe("a z");
  });

  it("holds the nodes of a way, and nothing that hangs on one of them", async () => {
    expect(await block("a-b b-z")).toBe("a b z");
    expect(await block("a-b b-z b-c c-d z-y a-x")).toBe("a b z");
  });

  it("leaves out a circle that hangs on one node", async () => {
    expect(await block("a-b b-z b-c c-d d-b z-x x-y y-z")).toBe("a b z");
  });

  it("holds both sides of a diamond, and a bridge between them", async () => {
    expect(await block("a-b a-c b-z c-z")).toBe("a b c z");
    expect(await block("a-b a-c b-z c-z b-d d-c")).toBe("a b c d z");
  });

  it("takes parallel links to a node for one way to it", async () => {
    expect(await block("a-b b-z b-c b-c")).toBe("a b z");
  });

  it("is the same whichever link is met first", async () => {
    expect(await block("b-c c-b b-d z-b d-c a-b e-z e-a")).toBe("a b e z");
    expect(await block("e-a e-z a-b d-c z-b b-d c-b b-c")).toBe("a b e z");
  });

  it("goes deeper than a stack of calls could", async () => {
    const ids = Array.from({ length: 30_000 }, (_none, place) => `n${place}`);
    const way = ["a", ...ids, "z"].flatMap((id, place, all) => (place === 0 ? [] : [`${all[place - 1]}-${id}`]));
    expect((await block(way.join(" "))).split(" ")).toHaveLength(30_002);
  });
});
