/** As far as a browser lets itself be led. */
const MAX_STEPS = 20;

/** What a browser does between pages: keeps cookies by origin and path, follows where it is led. */
export class Browsing {
  /** By origin, then by path and name. */
  private readonly jars = new Map<string, Map<string, string>>();

  /** Opens an address and all that it leads to, up to an address that begins with `upTo`: where it has come to. */
  async open(address: string, options: RequestInit = {}, upTo = "nowhere"): Promise<{ url: string; status: number }> {
    let [url, init] = [address, options];
    for (let steps = 0; steps < MAX_STEPS; steps += 1) {
      const response = await this.send(url, init);
      const location = response.headers.get("location");
      if (location === null) return { url, status: response.status };
      [url, init] = [new URL(location, url).href, {}];
      if (url.startsWith(upTo)) return { url, status: response.status };
    }
    throw new Error(`Led around in a circle from ${address}.`);
  }

  /** One request, with its cookies; keeps those that the answer sets. */
  async send(url: string, options: RequestInit = {}): Promise<Response> {
    const jar = this.jarOf(url);
    const { pathname } = new URL(url);
    const cookies = [...jar].filter(([place]) => pathname.startsWith(place.split(" ")[0] ?? ""));
    const cookie = cookies.map(([place, value]) => `${place.split(" ")[1]}=${value}`).join("; ");
    const response = await fetch(url, { ...options, headers: { ...options.headers, cookie }, redirect: "manual" });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      const [, path = "/"] = /; ?path=([^;]*)/i.exec(set) ?? [];
      if (value === "") jar.delete(`${path} ${name}`);
      else jar.set(`${path} ${name}`, value);
    }
    return response;
  }

  /** Its cookies of an origin by path and name: `/ zveno-session`. */
  jarOf(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }
}
