import type { Row } from "../cypher-query";
import { ANSWER_TOO_LARGE } from "./engine-protocol";
import { plainRow, type SizeCounter } from "./plain-rows";

/**
 * Rows go out in pieces, so that neither process is held up while one huge message becomes JSON and is read again:
 * a piece is read in one or two milliseconds.
 */
const ROWS_PER_PIECE = 2_000;
const SIZE_PER_PIECE = 256 * 1024;
/** Characters in all. The largest question of the service comes to some 10 million; more than this is a mistake. */
const MAX_SIZE = 256 * 1024 * 1024;

export type SendRows = (rows: readonly Row[]) => Promise<void>;

/** The answer of a query was larger than may leave the engine's process. */
export class AnswerTooLargeError extends Error {
  readonly code = ANSWER_TOO_LARGE;
}

/** Turns the engine's rows into plain ones and sends them off in pieces. */
export class RowPieces {
  private piece: Row[] = [];
  private readonly size: SizeCounter = { size: 0 };
  private sentSize = 0;

  constructor(private readonly send: SendRows) {}

  /** Errors: AnswerTooLargeError; as `plainRow`. */
  async add(row: Readonly<Record<string, unknown>>): Promise<void> {
    this.piece.push(plainRow(row, this.size));
    if (this.sentSize + this.size.size > MAX_SIZE)
      throw new AnswerTooLargeError(`It is larger than ${MAX_SIZE} characters.`);
    if (this.piece.length >= ROWS_PER_PIECE || this.size.size >= SIZE_PER_PIECE) await this.sendPiece();
  }

  async end(): Promise<void> {
    if (this.piece.length > 0) await this.sendPiece();
  }

  private async sendPiece(): Promise<void> {
    const { piece } = this;
    this.piece = [];
    this.sentSize += this.size.size;
    this.size.size = 0;
    await this.send(piece);
  }
}
