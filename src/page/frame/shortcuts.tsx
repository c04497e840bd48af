import { type ReactElement, useEffect, useState } from "react";
import { goTo } from "../address/address";
import { open, useAddress, useChange } from "../address/use-address";
import type { ViewName } from "../address/views";
import { Dialog } from "../components/dialog/dialog";
import { useWords } from "../language/use-words";
import { daysLater } from "../moment/day";
import { useMoment } from "../moment/use-moment";
import { useFrame } from "./frame-facts";
import css from "./shortcuts.module.css";
import { SHORTCUT_WORDS } from "./shortcuts.words";
import { SHOWN_VIEWS } from "./shown-views";

/** The second key after `g`. */
const SECTIONS_BY_KEY: Readonly<Partial<Record<string, ViewName>>> = {
  a: "acts",
  s: "subjects",
  d: "deadlines",
  f: "findings",
  m: "matrix",
  p: "paths",
};
/** Between `g` and its second key. */
const SECOND_KEY_MS = 1500;
const SHOW = "zveno:shortcuts";

/** Opens the list of keys, from wherever. */
export function showShortcuts(): void {
  dispatchEvent(new Event(SHOW));
}

/** The keys that work on every view, and their list. Who types into a field has them for the text. */
export function Shortcuts(): ReactElement | null {
  const [isShown, show] = useState(false);
  useKeys(() => show(true));
  useEffect(() => {
    const onShow = (): void => show(true);
    addEventListener(SHOW, onShow);
    return () => removeEventListener(SHOW, onShow);
  }, []);
  return isShown ? <ShortcutList close={() => show(false)} /> : null;
}

function useKeys(help: () => void): void {
  const address = useAddress();
  const change = useChange();
  const { on } = useMoment();
  const { today } = useFrame();
  const day = on ?? today;
  useEffect(() => {
    let goneAt = -Infinity;
    const step = (days: number): void => {
      if (day !== undefined) change({ on: daysLater(day, days) });
    };
    const actions: Readonly<Partial<Record<string, () => void>>> = {
      "/": () => document.querySelector<HTMLElement>("[data-search]")?.focus(),
      t: () => document.querySelector<HTMLElement>("[data-day-button]")?.click(),
      "[": () => step(-1),
      "]": () => step(1),
      v: () => change({ view: address.parameters["view"] === "table" ? "" : "table" }),
      "?": help,
      ...(address.parameters["sel"] !== undefined && { Escape: () => change({ sel: "" }) }),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const key = latin(event);
      const section = event.timeStamp - goneAt < SECOND_KEY_MS ? SECTIONS_BY_KEY[key] : undefined;
      goneAt = key === "g" ? event.timeStamp : -Infinity;
      const action =
        section !== undefined && section in SHOWN_VIEWS ? () => open(goTo(address, section)) : actions[key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [address, change, day, help]);
}

/** The key as on a Latin keyboard: with a Russian one `g` is «п», and it is the same key. */
function latin({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined && !/^[a-z]$/i.test(key)) return letter.toLowerCase();
  if (code === "BracketLeft" && key.length === 1) return "[";
  if (code === "BracketRight" && key.length === 1) return "]";
  return key.length === 1 ? key.toLowerCase() : key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA|DIALOG)$/.test(target.tagName))
  );
}

function ShortcutList({ close }: { readonly close: () => void }): ReactElement {
  const words = useWords(SHORTCUT_WORDS);
  const { keys } = words;
  const everywhere = {
    "/": keys.search,
    "g  a s d f m p": keys.sections,
    t: keys.day,
    "[ ]": keys.days,
    v: keys.view,
    "?": keys.help,
    Esc: keys.escape,
  };
  const picture = {
    "← →": keys.across,
    "↑ ↓": keys.along,
    Enter: keys.select,
    "Shift + Enter": keys.root,
    "+ −": keys.fold,
    "Home End": keys.ends,
    e: keys.edges,
  };
  const draft = { "↑ ↓": keys.fields, Enter: keys.right, e: keys.edit, Delete: keys.out, u: keys.undo };
  return (
    <Dialog title={words.title} closeWord={words.close} onClose={close}>
      <div className={css["columns"]}>
        <KeyList title={words.everywhere} keys={everywhere} />
        <KeyList title={words.inPicture} keys={picture} />
        <KeyList title={words.inDraft} keys={draft} />
      </div>
    </Dialog>
  );
}

function KeyList({
  title,
  keys,
}: {
  readonly title: string;
  readonly keys: Readonly<Record<string, string>>;
}): ReactElement {
  return (
    <section>
      <h3 className={css["title"]}>{title}</h3>
      <dl className={css["keys"]}>
        {Object.entries(keys).map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
