const minute = 60_000;
const day = 1440 * minute;
const maximumZones = 20;
const maximumOffsets = 2000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}
const zones = new Map<string, Zone | undefined>();

function zoneOf(name: string): Zone | undefined {
  if (!zones.has(name)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
    } catch {
      // Not in the data base.
    }
    if (zones.size >= maximumZones) zones.clear();
    zones.set(name, format && { format, offsets: new Map() });
  }
  return zones.get(name);
}

/** Milliseconds that a zone is east of UTC at an instant. */
function offsetAt({ format, offsets }: Zone, instant: number): number {
  let offset = offsets.get(instant);
  if (offset === undefined) {
    const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(instant)) ?? [];
    offset = hours
      ? Number(sign + '1') * (Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60) * minute
      : 0;
    if (offsets.size >= maximumOffsets) offsets.clear();
    offsets.set(instant, offset);
  }
  return offset;
}

/**
 * The instant at which clocks of a zone show a time: the earlier of two, and in a gap what they would have shown had they not been
 * put forward. `undefined` where the zone is unknown.
 */
export function toInstant(wall: number, timeZone: string): number | undefined {
  const zone = zoneOf(timeZone);
  if (!zone) return undefined;
  // Whole days, so that the dates of a list share few offsets. Nowhere do clocks change twice in three days.
  const midnight = Math.floor(wall / day) * day;
  const before = offsetAt(zone, midnight - day);
  const after = offsetAt(zone, midnight + 2 * day);
  const early = wall - before;
  if (before === after) return early;
  const candidates = [early, wall - after].filter((instant) => instant + offsetAt(zone, instant) === wall);
  return candidates.length ? Math.min(...candidates) : early;
}
