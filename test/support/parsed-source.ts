import { parseSync, Visitor, type VisitorObject } from "vite";

/**
 * Shows the parts of a TypeScript source, outer before inner. `file` tells by its ending whether there may be elements of
 * JSX in it. Errors for a text that is no TypeScript.
 */
export function visitSource(file: string, source: string, visitor: VisitorObject): void {
  const { program, errors } = parseSync(file, source, { preserveParens: false });
  if (errors[0] !== undefined) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  new Visitor(visitor).visit(program);
}

/** What a source imports, types too, as it is written: `../entity/duty`. */
export function importsIn(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const add = ({ source: from }: { readonly source: object | null }) => {
    if (from !== null && "value" in from && typeof from.value === "string") found.push(from.value);
  };
  visitSource(file, source, {
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add,
  });
  return found;
}
