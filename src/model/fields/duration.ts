import { type Parse, report } from '../reader.js';

const second = 1000;
const day = 86_400 * second;
/** The mean year of the Gregorian calendar. */
const year = 365.2425 * day;
const units = [year, year / 12, 7 * day, day, 3600 * second, 60 * second, second];
const iso =
  /^P(?=\d|T\d)(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?=\d)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** Milliseconds of an ISO 8601 duration such as `P7D` or `PT5M`; `undefined` or NaN for what is none. */
export const parseDuration = (text: string): number | undefined =>
  iso
    .exec(text.trim().toUpperCase().replace(',', '.'))
    ?.slice(1)
    .reduce((sum, count: string | undefined, index) => sum + Number(count ?? 0) * units[index]!, 0);

/** Reads a duration; a bare number counts units. None at all is none given. */
export const duration =
  (unit: number): Parse<number> =>
  (raw, reader) => {
    const value = Number.isFinite(Number(raw)) ? Number(raw) : (parseDuration(`${raw as string}`) ?? NaN) / unit;
    return value >= 0 && value < Infinity ? Math.ceil(value) || undefined : report(reader, 'bad-duration', raw);
  };
