const PREPOSITION =
  /^(?:по|к|ко|согласно|благодаря|вопреки|за|на|в|во|с|со|о|об|для|от|из|при|под|у|над|между|навстречу|соответственно)$/u;

/** Whether a word, in small letters, asks for a case of what follows, so that no name of who bears a duty begins there. */
export function isPreposition(low: string): boolean {
  return PREPOSITION.test(low);
}
