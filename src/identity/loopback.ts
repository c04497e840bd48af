const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** Whether only this machine reaches a host name or address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}
