import { joined } from "./workbook-refusal";

/** The text of an element of runs (`<r><t>`), without what tells how to say it (`<rPh>`). */
export class TextOfRuns {
  text = "";
  private isInText = false;
  private isInPhonetic = false;

  clear(): void {
    this.text = "";
  }

  open(name: string): void {
    if (name === "rPh") this.isInPhonetic = true;
    if (name === "t") this.isInText = !this.isInPhonetic;
  }

  add(text: string): void {
    if (this.isInText) this.text = joined(this.text, text);
  }

  close(name: string): void {
    if (name === "rPh") this.isInPhonetic = false;
    if (name === "t") this.isInText = false;
  }
}
