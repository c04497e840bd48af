import type { Break } from "../../../src/chain/accountability";
import { BreakKind } from "../../../src/chain/accountability";
import { breakMessage } from "../../../src/chain/break-message";
import { Language } from "../../../src/language/language";

it.each(["$& and $1", "«Школа $$»", "$` $'"])("the message of a break has the name %s as it stands", (name) => {
  const at = { label: "Subject", state: { name } } as Break["at"];
  const message = breakMessage({ kind: BreakKind.EMPTY_GROUP, at, link: null }, Language.EN);
  expect(message).toBe(`No member of the group is recorded: ${name}.`);
});
