/** A command line that is wrong. The message says what was wanted, what was found and what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
