export interface Java {
  readonly executable: string;
  readonly major: number;
}

export function findJavas(): readonly Java[];
