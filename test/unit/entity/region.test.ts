import { isFictional, regionCodeOf, regionName } from "../../../src/entity/region";

it.each([
  ["RU-BA", "RU-BA"],
  [" ru-sak ", "RU-SAK"],
  ["Республика Башкортостан", "RU-BA"],
  ["Башкортостан", "RU-BA"],
  ["башкортостана", "RU-BA"],
  ["Сахалинская область", "RU-SAK"],
  ["Сахалинская", "RU-SAK"],
  ["Сахалин", "RU-SAK"],
  ["г. Москва", "RU-MOW"],
  ["Московская область", "RU-MOS"],
  ["Алтай", "RU-AL"],
  ["Алтайский край", "RU-ALT"],
  ["Образцовая область", "XX-OBR"],
  ["Республика Саха (Якутия)", "RU-SA"],
  ["XX-01", "XX-01"],
])("«%s» names the region %s", (text, code) => {
  expect(regionCodeOf(text)).toBe(code);
});

it.each(["", "область", "Новая", "Ново", "Нигде", "Республика", "А"])("«%s» names no region, or several", (text) => {
  expect(regionCodeOf(text)).toBeNull();
});

it("calls a region that has no name here by its code, and tells invented ones", () => {
  expect(regionName("XX-17")).toBe("XX-17");
  expect(regionName("RU-BA")).toBe("Республика Башкортостан");
  expect([isFictional("XX-17"), isFictional("RU-BA")]).toEqual([true, false]);
});
