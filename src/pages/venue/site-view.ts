import type { Site } from 'domain/programme/forum'
import { type Worded, wordingOf } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'
import type { MapPoint } from '@/platform/phone/map-url'

export type SiteView = {
  readonly name: Worded
  /** Nothing where it says no more than the name. */
  readonly address?: Worded
  readonly arrival?: Worded
  readonly onMap?: MapPoint
  readonly isSample: boolean
}

export function siteView(site: Site, { language }: Locale): SiteView {
  const name = wordingOf(site.name, language)
  const address = wordingOf(site.address, language)
  const { latitude, longitude } = site
  const isKnown = latitude !== undefined && longitude !== undefined
  return {
    name,
    address: address.wording === name.wording ? undefined : address,
    arrival: site.arrival && wordingOf(site.arrival, language),
    onMap: isKnown ? { latitude, longitude, name: name.wording, address: address.wording } : undefined,
    isSample: site.sample === true,
  }
}
