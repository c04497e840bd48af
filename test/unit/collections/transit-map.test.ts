import { TransitMap } from "../../../src/collections/transit-map";

describe("a map through which values pass", () => {
  it("gives a value until it is deleted", () => {
    const map = new TransitMap<string, number>();
    map.set("a", 1);
    map.set("b", 2);
    expect([map.get("a"), map.get("b"), map.get("c")]).toEqual([1, 2, undefined]);
    expect(map.keys()).toEqual(["a", "b"]);
    map.delete("a");
    map.delete("c");
    expect([map.get("a"), map.get("b"), map.keys()]).toEqual([undefined, 2, ["b"]]);
  });

  it("gives the last of several values of a key", () => {
    const map = new TransitMap<string, number>();
    map.set("a", 1);
    map.set("a", 2);
    expect([map.get("a"), map.keys()]).toEqual([2, ["a"]]);
  });
});
