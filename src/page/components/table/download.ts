/** Hands a file to the browser, made here of what is on the screen. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** «zveno-duty-2026-11-29-r2.csv»: a file says of which moment it is. */
export function fileName(
  what: string,
  moment: { readonly asOf: string; readonly knownAt: number } | undefined,
  extension: string,
): string {
  const when = moment === undefined ? "" : `-${moment.asOf}-r${moment.knownAt}`;
  return `zveno-${what}${when}.${extension}`;
}
