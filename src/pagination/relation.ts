/**
 * A field that points to a class of another file. The alias hides the class from the emitted metadata, where modules
 * that name each other would meet it before it is defined.
 */
export type Relation<T> = T;
