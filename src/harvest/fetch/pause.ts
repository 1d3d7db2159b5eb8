/** What the header Retry-After asks for, in seconds or until a date; 0 when it asks for nothing. */
export function retryAfterMs(header: string | undefined, nowMs: number): number {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}

/** How long to wait after so many tries: twice as long each time, of which half is left to chance. */
export const backOffMs = (firstMs: number, tries: number, random: number): number =>
  firstMs * 2 ** (tries - 1) * (0.5 + random / 2);
