import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Button } from "../../components/button/button";
import { Icon } from "../../components/icon/icon";
import { SUBJECT_ICONS } from "../../components/icon/kind-icon";
import { useWords } from "../../language/use-words";
import css from "./bundle-card.module.css";
import type { BundleNode } from "./neighbourhood";
import { SUBJECT_WORDS } from "./subject.words";

const SHOWN = 3;

/** Many that are alike, folded: how many, the first of them, and a way to all. */
export function BundleCard({ bundle }: { readonly bundle: BundleNode }): ReactElement {
  const words = useWords(SUBJECT_WORDS);
  const change = useChange();
  const { open = "" } = useAddress().parameters;
  const { memberKind, members, total } = bundle;
  return (
    <div className={css["bundle"]} data-node={bundle.id} tabIndex={-1} role="group" aria-label={useBundleWord(bundle)}>
      <p className={css["title"]}>
        <Icon name={memberKind === null ? "group" : SUBJECT_ICONS[memberKind]} />
        {useBundleWord(bundle)}
      </p>
      <ul>
        {members.slice(0, SHOWN).map(({ id, label }) => (
          <li key={id}>
            <ViewLink view="subject" of={id} title={label}>
              {label}
            </ViewLink>
          </li>
        ))}
      </ul>
      <Button
        look="link"
        data-unfold={bundle.id}
        onClick={() => change({ open: [open, "*"].filter(Boolean).join(",") })}
      >
        {words.andMore(total - Math.min(members.length, SHOWN))}
      </Button>
    </div>
  );
}

/** «63 муниципалитета». */
export function useBundleWord({ memberKind, total }: Pick<BundleNode, "memberKind" | "total">): string {
  const { bundle } = useWords(SUBJECT_WORDS);
  const nouns: Readonly<Partial<Record<string, (count: number) => string>>> = bundle;
  return (nouns[memberKind ?? "other"] ?? bundle.other)(total);
}
