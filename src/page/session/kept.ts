/**
 * What somebody has typed and not sent yet, kept by their browser for a reload of this window. It is gone with the window, and
 * from all windows when they sign out.
 */
const PREFIX = "typed ";
/** Over which the windows of a browser hear that somebody has signed out. */
const SIGNED_OUT = "signed-out";
/** False once somebody has signed out: what stands in the fields of another window is kept no more. */
let isKeeping = true;

/** What was kept under this name; undefined where nothing was. */
export function kept<T>(name: string): T | undefined {
  const text = sessionStorage.getItem(PREFIX + name);
  return text === null ? undefined : (JSON.parse(text) as T);
}

/** Keeps what JSON can say; what is too large for a browser is not kept. */
export function keep(name: string, value: object): void {
  if (!isKeeping) return;
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    forget(name);
  }
}

export function forget(name: string): void {
  sessionStorage.removeItem(PREFIX + name);
}

/** Forgets all that was kept, in all windows. */
export function forgetEverywhere(): void {
  forgetAll();
  const others = new BroadcastChannel(SIGNED_OUT);
  others.postMessage(null);
  others.close();
}

/** Forgets all that was kept once somebody signs out in another window, until the returned function is called. */
export function forgetWithOthers(): () => void {
  const others = new BroadcastChannel(SIGNED_OUT);
  others.onmessage = forgetAll;
  return () => others.close();
}

function forgetAll(): void {
  isKeeping = false;
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
}
