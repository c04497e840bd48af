/** What mammoth reads of a document: paragraphs, runs, words … */
interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
}

interface NoteReference extends WordElement {
  readonly noteType: string;
  readonly noteId: string;
}

interface Notes {
  readonly resolve: (reference: NoteReference) => { readonly body: readonly WordElement[] } | undefined;
}

/** A document with the words of each note in brackets where the text refers to it: terms stand in notes, too. */
export function withNotesInPlace(document: WordElement & { readonly notes: Notes }): WordElement {
  return placed(document, (reference) => {
    const body = document.notes.resolve(reference)?.body ?? [];
    const words = body.flatMap(({ children = [] }) => children).filter((child) => !isReference(child));
    return words.length === 0 ? [] : [text(" ("), ...words, text(")")];
  });
}

function placed(element: WordElement, noteOf: (reference: NoteReference) => readonly WordElement[]): WordElement {
  const { children } = element;
  if (children === undefined) return element;
  const whole = children.flatMap((child) => (isReference(child) ? noteOf(child) : [placed(child, noteOf)]));
  // References are raised, the words of notes are not.
  return { ...element, ...(children.some(isReference) && { verticalAlignment: "baseline" }), children: whole };
}

function isReference(element: WordElement): element is NoteReference {
  return element.type === "noteReference";
}

function text(value: string): WordElement & { readonly value: string } {
  return { type: "text", value };
}
