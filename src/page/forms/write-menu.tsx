import { lazy, type ReactElement, Suspense } from "react";
import { Button } from "../components/button/button";
import { Icon } from "../components/icon/icon";
import { MenuItem } from "../components/menu/menu-item";
import { Popup } from "../components/menu/popup";
import { useIsNarrow } from "../components/width/use-is-narrow";
import { useIsSignedIn } from "../frame/frame-facts";
import { MayDocument } from "../graphql/generated/may";
import { useAnswer } from "../graphql/use-answer";
import { useWords } from "../language/use-words";
import type { Among, FormName } from "./form-table";
import css from "./forms.module.css";
import { FORM_TITLE_WORDS, FORM_WORDS } from "./forms.words";
import { useOpenForm } from "./use-open-form";

/** Forms arrive when one is first opened. */
const WriteForm = lazy(async () => ({ default: (await import("./write-form")).WriteForm }));

/** A form that a view offers. */
export interface Offer {
  readonly name: FormName;
  readonly given?: Readonly<Record<string, string>>;
  /** What holds now. */
  readonly former?: string | null | undefined;
  /** What there is to choose from, where that is known: whoever holds the post, the members of the group. */
  readonly among?: Among;
}

interface WriteMenuProps {
  /** The id of what it is about; without it, whether one may at all is asked. */
  readonly on?: string;
  readonly offers: readonly Offer[];
  /** Smaller, where it stands in a row. */
  readonly isSmall?: boolean;
}

/** «Изменить»: the forms for what a view is about, and why one may not; nothing for who has not signed in. */
export function WriteMenu({ on, offers, isSmall = false }: WriteMenuProps): ReactElement {
  const words = useWords(FORM_WORDS);
  const isSignedIn = useIsSignedIn();
  const isNarrow = useIsNarrow();
  const offered = isSignedIn ? offers : [];
  const form = useOpenForm(offered, on);
  return (
    <>
      {offered.length > 0 && (
        <Popup
          label={words.change}
          align={isNarrow ? "left" : "right"}
          button={(attributes) => (
            <Button look={isSmall ? "bare" : "main"} {...attributes}>
              {words.change}
              <Icon name="down" />
            </Button>
          )}
        >
          {(close) =>
            offered.map((offer) => (
              <OfferItem
                key={offer.name}
                offer={offer}
                on={on}
                onOpen={() => {
                  close();
                  form.open(offer.name);
                }}
              />
            ))
          }
        </Popup>
      )}
      {form.opened && (
        <Suspense fallback={null}>
          <WriteForm
            key={form.opened.name}
            name={form.opened.name}
            given={form.opened.given ?? {}}
            former={form.opened.former}
            among={form.opened.among}
            onClose={form.close}
          />
        </Suspense>
      )}
    </>
  );
}

interface OfferItemProps {
  readonly offer: Offer;
  readonly on: string | undefined;
  readonly onOpen: () => void;
}

/** A form that may be opened, or the reason why not. */
function OfferItem({ offer: { name }, on, onOpen }: OfferItemProps): ReactElement {
  const titles = useWords(FORM_TITLE_WORDS);
  const { data } = useAnswer(MayDocument, { action: name, of: on ?? null });
  const permission = data?.viewer?.may;
  if (permission?.allowed === false)
    return (
      <p className={css["denied"]}>
        {titles[name]}
        <small>{permission.reason}</small>
      </p>
    );
  return <MenuItem onClick={onOpen}>{titles[name]}</MenuItem>;
}
