// Reads a PDF from standard input and writes its pages' texts as JSON. A process of its own, because the reader loads
// itself in a way that the test runner does not allow.
const { buffer } = require("node:stream/consumers");
const { extractText } = require("unpdf");

buffer(process.stdin)
  .then((bytes) => extractText(new Uint8Array(bytes)))
  .then(({ text }) => process.stdout.write(JSON.stringify(text)));
