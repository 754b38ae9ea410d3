/** Degrees, WGS-84. */
export type Position = { readonly latitude: number; readonly longitude: number }

/**
 * South, west, north, east in degrees: boxes that together hold the towns whose Chinese maps carry the GCJ-02 offset.
 * Coarse, no outline of anything: within some 50 km of an edge a box may err.
 */
const boxes: readonly (readonly [number, number, number, number])[] = [
  [35.5, 74.8, 40.3, 96],
  [40.3, 80, 45, 96.3],
  [45, 82.8, 47.2, 90.8],
  [47.2, 85.8, 48.8, 89.5],
  [31.5, 79.2, 35.5, 97],
  [30.2, 81.2, 31.5, 85.5],
  [28.2, 85.5, 31.5, 97],
  [28, 96, 42.3, 124.4],
  [25.6, 98.7, 28, 122.5],
  [23, 97.8, 25.6, 119.9],
  [21.2, 99.5, 23, 101.6],
  [22.6, 101.6, 23, 104.6],
  [21.9, 106.7, 23, 118],
  [20.1, 108.1, 21.9, 117],
  [17.9, 108.5, 20.1, 111.3],
  [41, 124.4, 42.3, 126.3],
  [41.7, 126.3, 42.3, 128.2],
  [42.3, 111.8, 45, 131.2],
  [45, 119.5, 49, 131.2],
  [46, 131.2, 48.2, 133.5],
  [48, 116.8, 50, 127.2],
  [49, 125, 50.26, 127.52],
  [50, 121, 53.4, 125.5],
]

/** Whether Chinese maps show this place with the GCJ-02 offset. */
export const isOffset = ({ latitude, longitude }: Position): boolean =>
  boxes.some(
    ([south, west, north, east]) => south <= latitude && latitude < north && west <= longitude && longitude < east,
  )
