import { type Parse, report } from '../reader.js';

const iso =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
// Years and months as everybody reads them where no date is near.
const seconds = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1];

/** The seconds of an ISO 8601 duration. */
export function parseDuration(text: string): number | undefined {
  const match = iso.exec(text.trim());
  return match?.slice(1).reduce((sum, part, unit) => sum + Number((part ?? '0').replace(',', '.')) * seconds[unit]!, 0);
}

/** Reads a duration as seconds; a bare number counts units of so many seconds. */
export const duration =
  (unit: number): Parse<number> =>
  (raw, reader) => {
    if (raw === undefined || raw === null || raw === '') return undefined;
    const amount = typeof raw === 'string' && /^\s*\d+\s*$/.test(raw) ? Number(raw) : raw;
    const value =
      typeof amount === 'number' ? amount * unit : typeof amount === 'string' ? parseDuration(amount) : undefined;
    return value !== undefined && value >= 0 && value < Infinity ? value : report(reader, 'bad-duration', raw);
  };

/** Reads a reading time: minutes, or a duration. None at all is none given. */
export const minutes: Parse<number> = (raw, reader) => Math.ceil((duration(60)(raw, reader) ?? 0) / 60) || undefined;

/** Reads the length of a film or a sound: a duration, or seconds. */
export const length: Parse<number> = (raw, reader) => duration(1)(raw, reader) || undefined;
