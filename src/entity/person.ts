/** A holder of posts: nothing but a name is kept. */
export interface PersonState {
  readonly name: string;
}
