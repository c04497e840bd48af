import { Webhook } from "standardwebhooks";
import { checkReached, receiverAddress } from "../../../src/webhook/receiver-address";
import { newSecret, signedHeaders } from "../../../src/webhook/signature";

describe("the address of a receiver", () => {
  it.each([
    ["https://hooks.example.org/in?a=b", []],
    ["http://127.0.0.1:9000/", []],
    ["http://localhost/", []],
    ["http://[::1]:9000/", []],
    ["http://bus.local/in", ["bus.local"]],
    ["https://169.254.1.1/", ["169.254.1.1"]],
  ])("may be %s where %j may be told", (url, hosts) => {
    expect(receiverAddress(url, hosts).href).toBe(url);
  });

  it.each([
    ["http://hooks.example.org/", []],
    ["https://user:secret@hooks.example.org/", []],
    ["https://169.254.169.254/latest/meta-data", []],
    ["https://[fe80::1]/", []],
    ["https://[::ffff:169.254.169.254]/", []],
    ["https://2852039166/", []],
    ["file:///etc/passwd", []],
    ["gopher://127.0.0.1/", []],
    ["javascript:alert(1)", []],
    ["nonsense", []],
    [7, []],
    ["https://hooks.example.org/", ["other.example.org"]],
  ])("is not %s where %j may be told", (url, hosts) => {
    expect(() => receiverAddress(url, hosts)).toThrow("A webhook wants an https:// address");
  });

  it("is refused where its name leads to another machine without https, or to an address of the link", () => {
    const [plain, safe] = [new URL("http://localhost/"), new URL("https://hooks.example.org/")];
    expect(() => checkReached(plain, "10.0.0.1", [])).toThrow();
    expect(() => checkReached(safe, "169.254.169.254", [])).toThrow();
    expect(() => checkReached(safe, "203.0.113.7", [])).not.toThrow();
    expect(() => checkReached(plain, "127.0.0.1", [])).not.toThrow();
  });
});

describe("the signature of a message", () => {
  const body = JSON.stringify({ type: "graph.changed", data: { number: 7, why: "Приказ № 5" } });

  it("is one that receivers of Standard Webhooks take, and only for this message and its secret", () => {
    const secret = newSecret();
    const headers = signedHeaders(secret, { id: "w.7", at: new Date(), body });
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(secret).verify(body.replace("7", "8"), headers)).toThrow();
    expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow();
    expect(() => new Webhook(secret).verify(body, { ...headers, "webhook-id": "w.8" })).toThrow();
  });
});
