import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface CountingProxy {
  readonly port: number;
  /** Connections taken so far. */
  readonly connections: () => number;
  close(): void;
}

/** Passes connections on to a port of this machine, and counts them. */
export async function countConnections(targetPort: number): Promise<CountingProxy> {
  const sockets: Socket[] = [];
  let count = 0;
  const server = createServer((near) => {
    count++;
    const far = connect(targetPort, "127.0.0.1");
    sockets.push(near, far);
    for (const socket of [near, far]) socket.on("error", () => [near, far].forEach((each) => each.destroy()));
    near.pipe(far).pipe(near);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, connections: () => count, close };
}
