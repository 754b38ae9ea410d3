/** Somewhere to go; latitude and longitude in degrees, WGS-84. */
export type MapPoint = {
  readonly latitude: number
  readonly longitude: number
  readonly name: string
  readonly address: string
}

/**
 * The address that opens a map at a point: the phone's own map app by the `geo` scheme (RFC 5870; the query with a name in
 * brackets is Android's, "Common intents: Maps") or by Apple's map links, else OpenStreetMap in the browser.
 */
export function mapUrl({ latitude, longitude, name }: MapPoint, userAgent: string): string {
  const place = `${latitude},${longitude}`
  const label = encodeURIComponent(name).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
  if (/Android/.test(userAgent)) return `geo:${place}?q=${place}(${label})`
  if (/iPhone|iPad|iPod/.test(userAgent)) return `https://maps.apple.com/?ll=${place}&q=${label}`
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`
}
