import { mapUrl } from '@/platform/phone/map-url'

const point = { latitude: 31.317, longitude: 120.71, name: 'Centre (east) & hall', address: 'Suzhou' }

describe('the building opens', () => {
  test.each([
    [
      'in the map app of an Android phone',
      'Mozilla/5.0 (Linux; Android 14; Pixel 8)',
      'geo:31.317,120.71?q=31.317,120.71(Centre%20%28east%29%20%26%20hall)',
    ],
    [
      'in Apple’s maps on an iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)',
      'https://maps.apple.com/?ll=31.317,120.71&q=Centre%20%28east%29%20%26%20hall',
    ],
    [
      'in OpenStreetMap elsewhere',
      'Mozilla/5.0 (X11; Linux x86_64)',
      'https://www.openstreetmap.org/?mlat=31.317&mlon=120.71#map=16/31.317/120.71',
    ],
  ])('%s', (_, userAgent, expected) => {
    expect(mapUrl(point, userAgent)).toBe(expected)
  })
})
