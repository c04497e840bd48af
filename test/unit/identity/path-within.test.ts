import { pathWithin } from "../../../src/identity/path-within";

it("keeps an address within the service, with what stands behind it", () => {
  expect(pathWithin("https://zveno.example", "/duty/x?on=2022-09-15#d6")).toBe("/duty/x?on=2022-09-15#d6");
});

it.each([
  "https://evil.example/",
  "https://zveno.example@evil.example/",
  "//evil.example/",
  "/\\evil.example/",
  "/\t/evil.example/",
  "/\n/evil.example/",
  "/.//evil.example/",
  "/../..//evil.example/",
  "javascript:alert(1)",
  "http:evil.example",
  "evil.example",
  "//",
  "",
])("leads to the start instead of %j", (address) => {
  expect(pathWithin("https://zveno.example", address)).toBe("/");
});
