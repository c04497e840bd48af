const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A text with its figures raised, so that they stay apart from what they stand behind: «2023¹». */
export function raised(text: string): string {
  return text.replace(/\d/gu, (digit) => RAISED.charAt(Number(digit)));
}
