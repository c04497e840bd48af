const { once } = require("node:events");
const { createServer } = require("node:net");

/** A port of the loopback interface where nothing listens. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

module.exports = { freePort };
