/** A command line that cannot be meant so; the message says what was wanted, what was found and what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
