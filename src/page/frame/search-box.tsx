import { type FormEvent, type KeyboardEvent, type ReactElement, useCallback, useId, useRef, useState } from "react";
import { open, useAddress, useChange } from "../address/use-address";
import { Button } from "../components/button/button";
import { Icon } from "../components/icon/icon";
import { useDismiss } from "../components/menu/use-dismiss";
import { useWords } from "../language/use-words";
import { FRAME_WORDS } from "./frame.words";
import css from "./search-box.module.css";
import { SuggestionList } from "./suggestion-list";
import { addressOf, type Hit } from "./suggestion";
import { useSuggestions } from "./use-suggestions";

interface SearchBoxProps {
  /** In the header, or as the first thing of the page: there the address keeps what is typed. */
  readonly place: "header" | "hero";
}

/** Search that suggests while it is typed into. Enter opens the first, arrows walk, Esc shuts the list. */
export function SearchBox({ place }: SearchBoxProps): ReactElement {
  const words = useWords(FRAME_WORDS);
  const [text, setText] = useTyped(place);
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState(0);
  const box = useRef<HTMLFormElement>(null);
  const listId = useId();
  const address = useAddress();
  const suggestions = useSuggestions(text);
  useDismiss(
    box,
    isOpen,
    useCallback(() => setOpen(false), []),
  );
  const { hits, asked } = suggestions;
  const isShown = isOpen && asked !== "";
  const openHit = (hit: Hit | undefined): void => {
    if (hit === undefined) return setOpen(true);
    setOpen(false);
    if (place === "header") setText("");
    open(addressOf(hit, address));
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    setOpen(true);
    choose((chosen + step + hits.length) % hits.length);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    openHit(hits[chosen]);
  };
  return (
    <form className={`${css["box"]} ${css[place]}`} ref={box} role="search" onSubmit={submit}>
      <Icon name="search" size={place === "hero" ? 20 : 16} />
      <input
        data-search=""
        type="text"
        role="combobox"
        aria-label={words.searchLong}
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && hits.length > 0 ? `${listId}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={place === "hero" ? words.searchLong : words.searchField}
        value={text}
        onKeyDown={onKey}
        onChange={(event) => {
          setText(event.target.value);
          choose(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
      />
      {place === "header" ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <Button look="main" type="submit" className="wide">
          {words.search}
        </Button>
      )}
      <SuggestionList id={listId} suggestions={suggestions} chosen={chosen} isShown={isShown} open={openHit} />
    </form>
  );
}

/** What is typed: on the start page a part of the address, elsewhere of the field alone. */
function useTyped(place: SearchBoxProps["place"]): [string, (text: string) => void] {
  const { parameters } = useAddress();
  const change = useChange();
  const [own, setOwn] = useState(place === "hero" ? (parameters["q"] ?? "") : "");
  const type = (text: string): void => {
    setOwn(text);
    if (place === "hero") change({ q: text });
  };
  return [own, type];
}
