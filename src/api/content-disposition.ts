/** The header that saves an answer under a name: letters beyond ASCII as RFC 5987 has them, and a plain name for old programs. */
export function attachment(name: string, plainName: string): string {
  return `attachment; filename="${plainName}"; filename*=UTF-8''${extendedValue(name)}`;
}

/** `encodeURIComponent` leaves some signs as they are that the header may not hold. */
function extendedValue(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
