import type { GraphQLResolveInfo } from "graphql";
import { isObjectType } from "graphql";
import { Language } from "../../../src/language/language";
import { zvenoSchema } from "../../support/once-a-worker/built-once";

const INFO = {} as GraphQLResolveInfo;
const schema = zvenoSchema();
const NODES = schema.getPossibleTypes(schema.getType("Node") as never).map(({ name }) => name);

function resolved(typeName: string, fieldName: string, root: object, args: Readonly<Record<string, unknown>> = {}) {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no type of objects.`);
  return type.getFields()[fieldName]!.resolve!(root, args, {}, INFO);
}

describe("fields of objects", () => {
  it("with arguments give what is known at once, of an interface in each of its types, too", () => {
    const root = { labelIn: (language: Language) => `label in ${language}` };
    const labels = NODES.map((name) => resolved(name, "label", root, { language: Language.EN }));
    expect(new Set(labels)).toEqual(new Set(["label in EN"]));
    expect(NODES.length).toBeGreaterThan(10);
  });

  it("give what the getter of their class gives", () => {
    const root = {
      get name() {
        return "Школа № 1";
      },
    };
    expect(resolved("School", "name", root)).toBe("Школа № 1");
  });
});
