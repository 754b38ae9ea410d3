import type { Forum } from 'domain/programme/forum'
import { type Worded, wordingOf } from 'domain/text/text'
import { isSiteKnown } from 'domain/venue/site'
import type { Locale } from '@/i18n/locale'
import type { MapPoint } from '@/platform/phone/map-url'

export type SiteView = {
  readonly name?: Worded
  /** Nothing where it says no more than the name. */
  readonly address?: Worded
  readonly arrival?: Worded
  readonly onMap?: MapPoint
  readonly isSample: boolean
}

/** Undefined where the programme does not say where the forum is. */
export function siteView(forum: Forum, { language }: Locale): SiteView | undefined {
  const { site } = forum
  const name = wordingOf(site.name, language)
  const address = wordingOf(site.address, language)
  const { latitude, longitude } = site
  const isOnMap = latitude !== undefined && longitude !== undefined
  const isKnown = isSiteKnown(forum, language)
  if (!isKnown && !site.arrival && !isOnMap) return undefined
  return {
    name: isKnown ? name : undefined,
    address: address.wording === name.wording ? undefined : address,
    arrival: site.arrival && wordingOf(site.arrival, language),
    onMap: isOnMap ? { latitude, longitude, name: name.wording, address: address.wording } : undefined,
    isSample: site.sample === true,
  }
}
