/** A calendar that programs subscribe to by an address which tells who may read it. */
export interface Calendar {
  readonly id: string;
  /** The subject whose agenda it is. */
  readonly subject: string;
  /** What the identity provider of whoever made it calls them: theirs it is, and as them it is read. */
  readonly owner: string;
  /** An instant in UTC. */
  readonly createdAt: string;
}

/** What is kept of a calendar: of its address only what tells whether another one is the same. */
export interface StoredCalendar extends Calendar {
  /** SHA-256 of the secret part of its address, in hexadecimal. */
  readonly digest: string;
}

/** A calendar that has just been made, with the secret part of its address: nobody is told it again. */
export interface NewCalendar extends Calendar {
  readonly token: string;
}
