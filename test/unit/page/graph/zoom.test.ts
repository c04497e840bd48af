import { LEAST, MOST, zoomed } from "../../../../src/page/graph/zoom";

describe("the size of a picture", () => {
  it("changes by tenths, without fractions that add up", () => {
    let zoom = 1;
    for (let step = 0; step < 3; step++) zoom = zoomed(zoom, -1);
    expect(zoom).toBe(0.7);
    for (let step = 0; step < 3; step++) zoom = zoomed(zoom, 1);
    expect(zoom).toBe(1);
  });

  it("stays between half and half as large again", () => {
    expect(zoomed(LEAST, -1)).toBe(0.5);
    expect(zoomed(MOST, 1)).toBe(1.5);
  });
});
