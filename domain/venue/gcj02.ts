import { isOffset, type Position } from './gcj02-area'

/** Krassovsky 1940: semi-major axis in metres, first eccentricity squared. */
const AXIS = 6378245
const ECCENTRICITY = 0.006693421622965943

type Wave = readonly [amplitude: number, period: number]

/** The sum of sine waves over a distance in degrees: each with its amplitude in metres and its half period in degrees. */
const ripple = (waves: readonly Wave[], degrees: number): number =>
  waves.reduce((sum, [amplitude, period]) => sum + amplitude * Math.sin((degrees * Math.PI) / period), 0) * (2 / 3)

const COMMON: Wave[] = [
  [20, 1 / 6],
  [20, 1 / 2],
]
const SWELL: Wave[] = [
  [20, 1],
  [40, 3],
]
const NORTHWARD: Wave[] = [
  [160, 12],
  [320, 30],
]
const EASTWARD: Wave[] = [
  [150, 12],
  [300, 30],
]

/** Metres to the north; `x` and `y` in degrees east and north of 105° E, 35° N. */
const northing = (x: number, y: number): number =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  ripple(COMMON, x) +
  ripple(SWELL, y) +
  ripple(NORTHWARD, y)

/** Metres to the east. */
const easting = (x: number, y: number): number =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  ripple(COMMON, x) +
  ripple(SWELL, x) +
  ripple(EASTWARD, x)

/**
 * WGS-84 to GCJ-02, which WeChat's `openLocation` takes, by the formula that is public knowledge of it (see Wikipedia,
 * "Restrictions on geographic data in China"). A place whose maps carry no offset comes back as it is.
 */
export function gcj02(position: Position): Position {
  if (!isOffset(position)) return position
  const { latitude, longitude } = position
  const radians = (latitude * Math.PI) / 180
  const flattening = 1 - ECCENTRICITY * Math.sin(radians) ** 2
  const meridian = (AXIS * (1 - ECCENTRICITY)) / flattening ** 1.5
  const parallel = (AXIS / Math.sqrt(flattening)) * Math.cos(radians)
  const degrees = (metres: number, radius: number) => (metres / radius) * (180 / Math.PI)
  return {
    latitude: latitude + degrees(northing(longitude - 105, latitude - 35), meridian),
    longitude: longitude + degrees(easting(longitude - 105, latitude - 35), parallel),
  }
}
