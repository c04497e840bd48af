import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import type { ActPaperFragment } from "../../graphql/generated/operations";
import { unbroken } from "../../language/citation";

/** The act, or its clause, that does something to this one. */
export function ActPaper({ link: { from } }: { readonly link: ActPaperFragment }): ReactElement {
  if (!("act" in from))
    return (
      <ViewLink view="act" of={from.id}>
        {unbroken(from.label)}
      </ViewLink>
    );
  return (
    <ViewLink view="act" of={from.act.id} hash={`p${from.path}`}>
      {unbroken(`${from.label}, ${from.act.label}`)}
    </ViewLink>
  );
}
