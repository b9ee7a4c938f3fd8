const day = 86_400_000;
const maximumFormats = 20;
const maximumOffsets = 5000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Milliseconds that a zone is east of UTC at an instant. Throws where there is no such zone. */
function offsetAt(timeZone: string, instant: number): number {
  const key = timeZone + instant;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const format =
      formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
    if (formats.size > maximumFormats) formats.clear();
    formats.set(timeZone, format);
    const [, sign, time] = /GMT([+-])([\d:]+)/.exec(format.format(instant)) ?? [];
    // A time of day without a zone and behind a Z is UTC, so this reads hours, minutes and, before 1900 or so, seconds.
    offset = time ? Number(sign + '1') * Date.parse(`1970-01-01T${time}Z`) : 0;
    if (offsets.size > maximumOffsets) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

/**
 * The instant at which clocks of a zone show a time: the earlier of two, and in a gap what they would have shown had they not been put
 * forward. Throws where there is no such zone.
 */
export function toInstant(wall: number, timeZone: string): number {
  // Whole days, so that the dates of a list share few offsets. Nowhere do clocks change twice in three days.
  const midnight = Math.floor(wall / day) * day;
  const early = wall - offsetAt(timeZone, midnight - day);
  const late = wall - offsetAt(timeZone, midnight + 2 * day);
  if (early === late) return early;
  const shown = [early, late].filter((instant) => instant + offsetAt(timeZone, instant) === wall);
  return shown.length ? Math.min(...shown) : early;
}
