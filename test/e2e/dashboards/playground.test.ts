import type { SmallService } from "../api/small-service";
import { startSmallService } from "../api/small-service";

let service: SmallService;

beforeAll(async () => {
  service = await startSmallService();
});

const BY_BROWSER = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" }, redirect: "manual" } as const;

test("the playground runs no script but the service's own files", async () => {
  const { status, headers, text } = await service.request("/graphiql");
  expect(status).toBe(200);
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(text).not.toMatch(/<script(?![^>]* src="\/assets\/)/);
  expect(text).not.toMatch(/<style| style=| onclick=/);
});

test("a browser that opens the address of the API is led to the playground, with its question", async () => {
  const plain = await service.request("/graphql", BY_BROWSER);
  expect([plain.status, plain.headers.get("location")]).toEqual([302, "/graphiql"]);
  const asked = await service.request("/graphql?query=%7Bhello%7D", BY_BROWSER);
  expect(asked.headers.get("location")).toBe("/graphiql?query=%7Bhello%7D");
});

test("a program that asks by GET is answered", async () => {
  const { answer } = await service.request("/graphql?query=%7Bhello%7D", {
    headers: { "apollo-require-preflight": "1" },
  });
  expect(answer.data).toEqual({ hello: "hello" });
});
