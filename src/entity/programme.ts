/** A regional project or programme. */
export interface ProgrammeState {
  readonly name: string;
}
