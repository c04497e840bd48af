import { useState } from "react";
import { useFrame } from "../frame/frame-facts";
import { forget, keep, kept } from "../session/kept";
import type { FormName } from "./form-table";
import { FORMS } from "./form-table";
import type { FormValues } from "./form-values";

/** What has been typed, and what a write of it will say beside. */
interface Begun {
  readonly values: FormValues;
  /** The revision that was the newest when the form was opened, or that the person has read of since. */
  readonly seen: number;
  /** The key of the input that was sent last. */
  readonly key: { readonly about: string; readonly value: string };
}

export interface BegunForm extends Begun {
  /** Whether it was begun before the window was loaded. */
  readonly isKept: boolean;
  readonly change: (part: Partial<Begun>) => void;
  /** It was sent, or given up. */
  readonly forget: () => void;
}

/**
 * A form that somebody fills in: what they type stays when the window is loaded anew, for them, about the same thing. Files
 * are chosen again.
 */
export function useBegunForm(name: FormName, given: object): BegunForm {
  const { newestRevision = 0, viewer } = useFrame();
  // Who has opened it, even where their session ends meanwhile.
  const [place] = useState(() => JSON.stringify([viewer?.name, name, given]));
  const [before] = useState(() => kept<Begun>(place));
  const [begun, setBegun] = useState(before ?? { values: {}, seen: newestRevision, key: { about: "", value: "" } });
  return {
    ...begun,
    isKept: before !== undefined,
    change: (part) => {
      const next = { ...begun, ...part };
      setBegun(next);
      keep(place, { ...next, values: withoutFiles(name, next.values) });
    },
    forget: () => forget(place),
  };
}

function withoutFiles(name: FormName, values: FormValues): FormValues {
  const files = new Set(FORMS[name].fields.filter(({ kind }) => kind === "files").map((field) => field.name));
  return Object.fromEntries(Object.entries(values).filter(([field]) => !files.has(field)));
}
